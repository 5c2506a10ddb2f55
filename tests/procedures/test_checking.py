"""A file with mistakes: each is told with its line, its key and what would be right; nothing takes long or raises."""

import os
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest

import resources
from core.errors import KnownError
from core.procedures import Catalogue, read_procedure
from core.procedures.checking import (
    LARGEST_FILE,
    chain_mistakes,
    check,
    check_file,
    overlap_mistakes,
    shipped_id_mistakes,
)
from core.procedures.mistakes import MOST
from core.procedures.places import Places
from tests.procedures.ground import SOUND, changed, version_of

SHIPPED = [name for name in resources.names("procedures") if name.endswith(".toml")]
CASES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("mistakes.toml").read_text(encoding="utf-8"))[
    "case"
]


def told(text: str, name: str = "sound") -> list[str]:
    return [f"{each.line}: {each.sentence}" for each in check(text, name).mistakes]


def test_a_sound_file_has_no_mistake() -> None:
    assert told(SOUND) == []


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_file_is_good(name: str) -> None:
    assert told(resources.read_text(f"procedures/{name}"), name.removesuffix(".toml")) == []


def test_shipped_versions_are_never_in_force_together_and_chains_lead_to_a_step() -> None:
    files = [check(resources.read_text(f"procedures/{name}"), name.removesuffix(".toml")) for name in SHIPPED]
    laws = [file.procedure for file in files if file.procedure is not None]
    steps = [f"{law.id}/{step.id}" for law in laws for step in law.steps]
    assert [(file.name, mistake) for file, mistake in overlap_mistakes(files)] == []
    assert [(file.name, mistake) for file in files for mistake in chain_mistakes(file, steps)] == []


def test_all_shipped_files_are_checked_within_a_second() -> None:
    texts = {name.removesuffix(".toml"): resources.read_text(f"procedures/{name}") for name in SHIPPED}
    began = time.process_time()
    for name, text in texts.items():
        check(text, name)
    assert time.process_time() - began < 1


@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_a_mistake_is_told_with_its_line_its_key_and_what_would_be_right(case: dict[str, Any]) -> None:
    expected = case["told"] if isinstance(case["told"], list) else [case["told"]]
    assert told(changed(case["old"], case["new"])) == expected


def test_a_table_with_one_bracket_is_told_to_have_two() -> None:
    text = SOUND[: SOUND.index("[[step.variant]]")].replace("[[step]]", "[step]")
    assert told(text) == ["21: step: this is a table; head each with two brackets: [[step]]"]


def test_a_procedure_without_a_step_is_told_that_it_needs_one() -> None:
    text = SOUND[: SOUND.index("[[step]]")]
    assert told(text) == ["1: it has no step; a procedure needs one [[step]] at least"]


def test_a_step_before_the_one_it_counts_from_is_told_to_move() -> None:
    head, answer, follow = SOUND.partition("[[step]]")[0], SOUND[SOUND.index("[[step]]") :], ""
    answer, follow = answer[: answer.rindex("[[step]]")], answer[answer.rindex("[[step]]") :]
    assert told(f"{head}{follow}\n{answer}") == [
        (
            '25: step 1 "follow": after: the step "answer" it counts from stands later in the file; '
            'move [[step]] "answer" up, before this one'
        )
    ]


def test_a_step_is_out_of_reach_where_no_choice_of_variants_has_what_it_counts_from() -> None:
    text = changed('after = "answer"', 'after = "answer"\nonly = ["urgent"]')
    text = text.replace('from = "begun"', 'from = "begun"\nunless = ["urgent"]', 1)
    assert told(text)[-1] == (
        '39: step 2 "follow": after: the step "answer" is never there together with this one; '
        "look at only and unless of both: no choice of variants has both"
    )


def test_an_event_deemed_to_happen_after_a_later_step_is_told() -> None:
    deemed = '[event.deemed]\nafter = "follow"\nperiod = "1 week"\n\n[[variant]]'
    text = changed("[[variant]]", deemed) + (
        '\n[[step]]\nid = "last"\nlabel = "Last"\nkind = "soft"\nfrom = "meeting"\nperiod = "1 day"\n'
        'citation = "art. 3"\nverified = false\n'
    )
    assert told(text) == []
    last = text.rindex("[[step]]")
    follow = text.index('[[step]]\nid = "follow"')
    moved = f"{text[:follow]}{text[last:]}\n{text[follow:last]}"
    assert told(moved) == [
        (
            '42: step 2 "last": from: the step "follow" it counts from, through the event "meeting", stands later in '
            'the file; move [[step]] "follow" up, before this one'
        )
    ]


def test_mistakes_come_in_the_order_of_their_lines() -> None:
    text = SOUND.replace('version = "1"', "version = 1").replace('period = "1 day"', 'period = "soon"')
    assert [each.line for each in check(text, "sound").mistakes] == [5, 39]


def test_no_more_mistakes_are_told_than_anybody_reads() -> None:
    text = SOUND + '\n[[step]]\nid = "x"\nfrom = "nothing"\n' * 200
    assert len(check(text, "sound").mistakes) == MOST


def test_all_that_is_wrong_is_one_error_for_whoever_reads_the_procedure() -> None:
    with pytest.raises(KnownError) as refused:
        read_procedure(SOUND.replace('version = "1"', "version = 1") + "lapze = 1", "sound")
    assert str(refused.value) == (
        'Procedure file sound: line 5: version: this is a number; put it in quotes: version = "1"; line 42: step 2 '
        '"follow": lapze: there is no such key here; do you mean "lapse"?'
    )
    assert refused.value.field == "procedure"


def test_a_good_text_is_read_as_its_procedure() -> None:
    assert read_procedure(SOUND, "sound").title == "A sound procedure"


def test_a_line_is_found_in_every_way_of_writing_a_table() -> None:
    text = (
        'a = """\nb = 1\n[c]\n"""\nlist = [\n  "x = 1",\n]\nd.e = 1 # [[step]]\n[[step]]\n'
        'cap = { from = "x" }\n[[step]]\n[[step.count]]\n"from" = 1\n[[step.count]]\n[step.cap]\nperiod = 1\n'
    )
    places = Places(text)
    assert [
        places.line(path)
        for path in (
            ("list",),
            ("d", "e"),
            ("step", 0, "cap", "from"),
            ("step", 1, "count", 0, "from"),
            ("step", 1, "count", 1, "period"),
            ("step", 1, "cap", "period"),
            ("x = 1",),
            ("b",),
        )
    ] == [5, 8, 10, 13, 14, 16, 1, 1]


HOSTILE = {
    "nothing": ("", "1: it is empty; begin with id, title, short, regime, version and source"),
    "spaces": (" \n" * 50, "1: it is empty; begin with id, title, short, regime, version and source"),
    "ten megabytes": ("#" * 10_000_000, "1: it is larger than 256 KiB; no procedure is that long"),
    "steps": ("[[step]]\n" * 100_000, "1: it is larger than 256 KiB; no procedure is that long"),
    "a NUL": (f"{SOUND}\0", "42: there is a NUL byte in it; save it as plain text"),
    "deep lists": (
        f"a = 1\nx = {'[' * 100_000}",
        "2: it is nested too deeply; a list holds text, or tables of two lines",
    ),
    "deep tables": (f"x = {'{a=' * 50_000}", "1: it is nested too deeply; a list holds text, or tables of two lines"),
    "dots": (
        f"{'a.' * 100_000}a = 1",
        "1: it has lines with far too many dots; use no dotted keys, and break long text into lines",
    ),
    "digits": (
        f"x = {'9' * 200_000}",
        "1: it is no TOML: a number in it is too long; put text in quotes",
    ),
    "no TOML": (
        "Article 4.7\nThe panel shall",
        (
            "1: it is no TOML: Expected '=' after a key in a key/value pair; write a key, an equals sign and a value, "
            'such as period = "60 days"'
        ),
    ),
}


@pytest.mark.parametrize(("text", "expected"), HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_procedure_at_all_is_told_in_a_sentence(text: str, expected: str) -> None:
    began = time.process_time()
    assert told(text) == [expected]
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    "text",
    [
        "[[step]]\n" * (LARGEST_FILE // 9),
        SOUND + "[[step.count]]\n" * 17_000,
        SOUND + "met_by = [" + '"x",' * 60_000 + "]",
        "".join(f'[[step]]\nid="s{at}"\nafter="s{at + 1}"\n' for at in range(5_000)),
        "".join(f'[[event]]\nid="s{at}"\ndeemed={{from="s{at + 1}"}}\n' for at in range(4_000)),
        "\n".join(f"k{at} = 1" for at in range(20_000)),
        "x = [\n" + "{a = 1},\n" * 20_000 + "]",
        'x = """' + "\\u0041\n" * 30_000 + '"""',
        f"id = '{'x' * 200_000}'",
        f"[{'a' * 200_000}]",
    ],
    ids=range(10),
)
def test_a_huge_file_is_refused_within_a_second(text: str) -> None:
    began = time.process_time()
    assert told(text)
    assert time.process_time() - began < 1


def test_a_long_chain_of_steps_is_good_and_quick() -> None:
    head = SOUND[: SOUND.index("[[step]]")]
    rest = 'label = "S"\nkind = "soft"\nperiod = "1 day"\ncitation = "a"\nverified = true\n'
    steps = "".join(f'[[step]]\nid = "s{at}"\nafter = "s{at - 1}"\n{rest}' for at in range(1, 1_000))
    first = f'[[step]]\nid = "s0"\nfrom = "begun"\n{rest}'
    began = time.process_time()
    assert told(head + first + steps) == []
    assert time.process_time() - began < 1


def test_a_file_that_is_not_text_is_told(tmp_path: Path) -> None:
    file = tmp_path / "sound.toml"
    file.write_bytes(b"id = \xff\xfe")
    assert [each.sentence for each in check_file(str(file)).mistakes] == ["It is not UTF-8 text: save it as UTF-8"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("", "It is a folder: name a file"),
        ("nowhere.toml", "There is no such file"),
        ("pipe", "It is not a file that can be read"),
    ],
)
def test_what_is_no_file_is_told(tmp_path: Path, name: str, expected: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert [each.sentence for each in check_file(str(tmp_path / name)).mistakes] == [expected]


def test_a_file_as_an_editor_on_windows_saves_it_is_good(tmp_path: Path) -> None:
    file = tmp_path / "sound.toml"
    file.write_bytes(b"\xef\xbb\xbf" + SOUND.replace("\n", "\r\n").encode())
    assert check_file(str(file)).mistakes == ()


def test_a_version_belongs_into_the_name_of_its_file() -> None:
    assert told(version_of("1994"), "sound.1994") == []
    assert told(version_of("1994"), "sound.1995") == [
        '5: version: "1994" is not what the file\'s name says; name the file sound.1994.toml'
    ]


def test_two_versions_in_force_on_one_day_are_told() -> None:
    files = [
        check(version_of("b", since="2001-12-31"), "sound.b"),
        check(version_of("a", since="1990-01-01", until="2001-12-31"), "sound.a"),
    ]
    assert [(file.name, mistake.line, mistake.sentence) for file, mistake in overlap_mistakes(files)] == [
        (
            "sound.b",
            6,
            (
                'in_force_from: version "a" is in force until 2001-12-31, and so on the same days; '
                "let one end on the day before the other begins"
            ),
        )
    ]


def test_a_chain_to_a_step_that_nobody_has_is_told() -> None:
    file = check(changed('label = "beginning"', 'label = "beginning"\nchain = "wto-dsu/reasonable-perod"'), "sound")
    assert [(each.line, each.sentence) for each in chain_mistakes(file, ["wto-dsu/reasonable-period", "x/y"])] == [
        (
            11,
            (
                'event 1 "begun": chain: there is no step "wto-dsu/reasonable-perod"; '
                'do you mean "wto-dsu/reasonable-period"?'
            ),
        )
    ]


def test_a_shipped_id_is_taken_but_not_for_the_shipped_file_itself() -> None:
    text = resources.read_text("procedures/treaty-withdrawal.toml")
    catalogue = Catalogue.shipped()
    other = check(text.replace("6 months", "7 months"), "treaty-withdrawal")
    assert list(shipped_id_mistakes(check(text, "treaty-withdrawal"), catalogue)) == []
    assert [each.sentence for each in shipped_id_mistakes(other, catalogue)] == [
        'id: "treaty-withdrawal" is the id of a shipped procedure; choose another id'
    ]
