"""The procedures command as a script sees it: the list, a page, and the check of files."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import REPOSITORY, good, lapse
from tests.procedures.ground import SOUND, changed, version_of


def own(profile: Path, name: str, text: str) -> str:
    """Put a procedure where a person keeps their own; return its path."""
    folder = profile / "procedures"
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def listed(*words: str) -> dict[str, dict[str, Any]]:
    return {each["id"]: each for each in json.loads(good("procedures", "list", "--json", *words))}


def test_the_list_has_every_procedure_with_its_versions_and_unconfirmed_steps(tmp_path: Path) -> None:
    found = listed("--profile", str(tmp_path))
    assert {"title-vii", "super-301", "usmca-ch31"} <= set(found)
    law = found["super-301"]
    assert [each["version"] for each in law["versions"]][:2] == ["1988", "1994"]
    assert law["versions"][1] == {"version": "1994", "in_force_from": "1994-03-03", "in_force_until": "1994-12-31"}
    assert (law["own"], law["jurisdiction"]) == (False, "United States")
    assert found["title-vii"]["unconfirmed"] == 1


def test_the_list_is_a_line_each(tmp_path: Path) -> None:
    lines = good("procedures", "list", "--profile", str(tmp_path)).splitlines()
    (line,) = (line for line in lines if line.startswith("title-vii "))
    assert line.endswith("  Title VII, Omnibus Trade and Competitiveness Act of 1988")
    assert "1 unconfirmed" in line


def test_ones_own_are_in_the_list_and_the_broken_ones_are_told_beside_it(tmp_path: Path) -> None:
    own(tmp_path, "sound.toml", SOUND)
    own(tmp_path, "broken.toml", "id = 1")
    answer = lapse("procedures", "--profile", str(tmp_path), "list", "--json")
    found = {each["id"]: each for each in json.loads(answer.out)}
    assert (answer.code, found["sound"]["own"], "broken" in found) == (0, True, False)
    assert answer.err.startswith("lapse: Procedure file broken: line 1: ")
    assert answer.err.count("\n") == 1


def test_a_page_tells_every_step_with_its_count_and_its_source(tmp_path: Path) -> None:
    own(tmp_path, "sound.toml", SOUND.replace("verified = true", "verified = false", 1))
    assert good("procedures", "show", "sound", "--profile", str(tmp_path)).splitlines() == [
        "A sound procedure",
        "sound, version 1, in force always (your own)",
        "Jurisdiction: none. Zone: that of the docket. Counted by plain.",
        "Source: a test",
        "",
        "Events",
        "  begun: beginning",
        "  meeting: a meeting of the body (again and again)",
        "",
        "Variants",
        "  urgent: if the goods are perishable",
        "",
        "Steps",
        "  1. Answer (answer), deadline",
        "      30 days from the beginning.",
        "      If the goods are perishable: 10 days.",
        "      Source: art. 1",
        "      Unconfirmed: this rule was not read in its original text.",
        "  2. What follows (follow), happens by itself",
        "      1 day from the end of “Answer”.",
        "      Source: art. 2",
    ]


@pytest.mark.parametrize("name", ["wto-dsu", "us-tpa", "eu-ad", "title-vii", "section-301", "party-deadline"])
def test_a_page_of_every_sort_of_procedure_can_be_shown(name: str) -> None:
    assert "\nSteps\n" in good("procedures", "show", name)


def test_a_version_is_shown_by_its_name_or_by_a_day() -> None:
    named = good("procedures", "show", "super-301", "--version", "1994")
    assert named == good("procedures", "show", "super-301", "--on", "1994-05-01")
    assert named.splitlines()[1] == "super-301, version 1994, in force from 3 March 1994 until 31 December 1994"
    assert "Other versions: 1988, 1995" in named


def test_a_procedure_is_shown_as_data_by_the_keys_of_its_file() -> None:
    found = json.loads(good("procedures", "show", "super-301", "--version", "1994", "--json"))
    assert (found["own"], found["version"], found["in_force_from"]) == (False, "1994", "1994-03-03")
    assert (found["step"][0]["id"], found["step"][0]["from"]) == ("identify", "nte-report")


def test_a_good_file_is_told_to_be_good(tmp_path: Path) -> None:
    path = own(tmp_path, "sound.toml", SOUND)
    assert good("procedures", "check", path, "--profile", str(tmp_path)) == f"{path}: good, 2 steps\n"


def test_a_mistake_is_told_with_file_and_line_and_the_exit_code_is_1(tmp_path: Path) -> None:
    path = own(tmp_path, "sound.toml", changed('from = "begun"', 'from = "begin"'))
    answer = lapse("procedures", "check", path)
    assert (answer.code, answer.err) == (1, "")
    assert answer.out == f'{path}:25: step 1 "answer": from: there is no event "begin"; do you mean "begun"?\n'


def test_every_file_is_told_about_although_one_is_not_there(tmp_path: Path) -> None:
    path = own(tmp_path, "sound.toml", SOUND)
    answer = lapse("procedures", "check", "nowhere.toml", path, str(tmp_path))
    assert answer.code == 1
    assert answer.out.splitlines() == [
        "nowhere.toml: There is no such file",
        f"{path}: good, 2 steps",
        f"{tmp_path}: It is a folder: name a file",
    ]


def test_a_check_as_data_has_line_key_and_what_would_be_right(tmp_path: Path) -> None:
    path = own(tmp_path, "sound.toml", changed('period = "1 day"', "period = 1"))
    answer = lapse("procedures", "check", path, "--json")
    assert json.loads(answer.out) == [
        {
            "file": path,
            "good": False,
            "steps": None,
            "mistakes": [
                {
                    "line": 39,
                    "key": 'step 2 "follow": period',
                    "what": "this is a number",
                    "right": 'put it in quotes: period = "1"',
                }
            ],
        }
    ]


def test_a_chain_is_checked_against_all_procedures(tmp_path: Path) -> None:
    chained = changed('label = "beginning"', 'label = "beginning"\nchain = "title-vii/report"')
    assert lapse("procedures", "check", own(tmp_path, "sound.toml", chained)).code == 0
    wrong = own(tmp_path, "sound.toml", chained.replace("/report", "/repot"))
    assert 'do you mean "title-vii/report"?' in lapse("procedures", "check", wrong).out


def test_versions_are_checked_against_each_other(tmp_path: Path) -> None:
    paths = [own(tmp_path, f"sound.{each}.toml", version_of(each)) for each in ("a", "b")]
    answer = lapse("procedures", "check", *paths)
    assert (answer.code, "on the same days" in answer.out) == (1, True)


def test_a_file_with_a_shipped_id_is_told_to_choose_another(tmp_path: Path) -> None:
    path = own(tmp_path, "title-vii.toml", SOUND.replace('"sound"', '"title-vii"'))
    assert lapse("procedures", "check", path).out == (
        f'{path}:1: id: "title-vii" is the id of a shipped procedure; choose another id\n'
    )


def test_a_calendar_of_ones_own_may_be_named_in_a_procedure(tmp_path: Path) -> None:
    path = own(tmp_path, "sound.toml", changed('version = "1"', 'version = "1"\ncalendar = "ministry"'))
    assert lapse("procedures", "check", path, "--profile", str(tmp_path)).code == 1
    (tmp_path / "calendars").mkdir()
    (tmp_path / "calendars" / "ministry.toml").write_text('id = "ministry"\nextends = "jp"\n', encoding="utf-8")
    assert good("procedures", "check", path, "--profile", str(tmp_path)) == f"{path}: good, 2 steps\n"


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["nonsense"],
        ["show"],
        ["show", "title-vi"],
        ["show", "../title-vii"],
        ["show", "title-vii", "--version", "2030"],
        ["show", "title-vii", "--version", ""],
        ["show", "title-vii", "--on", ""],
        ["show", "title-vii", "--on", "yesterday"],
        ["show", "title-vii", "--on", "1970-01-01"],
        ["check"],
        ["list", "title-vii"],
    ],
)
def test_what_can_be_mended_is_one_line(words: list[str]) -> None:
    answer = lapse("procedures", *words)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err.startswith("lapse: ")


def test_it_opens_no_docket_and_no_window(tmp_path: Path) -> None:
    probe = (
        "import sys; from core.cli import main; "
        f"code = main(['procedures', 'show', 'title-vii', '--profile', {str(tmp_path / 'new')!r}]); "
        "print([name for name in sys.modules if name.startswith(('PySide6', 'core.store'))], code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], cwd=REPOSITORY, capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout.splitlines()[-1], (tmp_path / "new").exists()) == ("[] 0", False)
