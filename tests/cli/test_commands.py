"""The command line as a script sees it: real processes, what they print, and how they end."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from core.cli import COMMANDS

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLE = ("--sample", "us-japan-1994")
TOLD = "1994-09-22T12:00:00-04:00"
KEYS_OF_THE_ISSUE = {
    "negotiation",
    "track",
    "procedure",
    "step",
    "kind",
    "state",
    "due",
    "due_at",
    "zone",
    "seconds_left",
    "citation",
    "verified",
    "explanation",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed and the code it ended with."""

    code: int
    out: str
    err: str


def lapse(*words: str, **environment: str) -> Answer:
    done = subprocess.run(
        [sys.executable, "-m", "gui.launch", *words],
        cwd=REPOSITORY,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


def good(*words: str) -> str:
    answer = lapse(*words)
    assert (answer.code, answer.err) == (0, ""), answer
    return answer.out


def agenda(*words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(good("agenda", "--json", *words))
    return found


@pytest.fixture
def docket(tmp_path: Path) -> str:
    """A docket with one deadline far ahead."""
    path = str(tmp_path / "own.lapse")
    good("deadline", "Steel", "--negotiation", "Talks", "--on", "2090-03-01", "--zone", "Washington", "--docket", path)
    return path


# --- Each command ---


def test_the_version_is_told() -> None:
    assert good("--version").startswith("lapse ")


def test_help_names_every_command() -> None:
    text = good("--help")
    assert [name for name in COMMANDS if name not in text] == []


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_each_command_explains_itself(command: str) -> None:
    assert "--known-by" in good(command, "--help")


def test_a_deadline_makes_what_is_missing_and_prints_the_ids(tmp_path: Path) -> None:
    path = str(tmp_path / "own.lapse")
    first = dict(
        line.split()
        for line in good(
            "deadline", "Steel", "--negotiation", "Talks", "--on", "2090-03-01", "--by", "Us", "--docket", path
        ).splitlines()
    )
    assert list(first) == ["negotiation", "track", "deadline"]
    second = dict(
        line.split()
        for line in good(
            "--docket", path, "deadline", " steel ", "--negotiation", "TALKS", "--on", "2090-03-02T17:00+09:00"
        ).splitlines()
    )
    assert (first["negotiation"], first["track"]) == (second["negotiation"], second["track"])
    assert [each["due_at"] for each in agenda("--docket", path)] == ["2090-03-02T00:00:00Z", "2090-03-02T08:00:00Z"]


def test_a_deadline_in_the_past_is_noted_and_kept(tmp_path: Path) -> None:
    path = str(tmp_path / "own.lapse")
    answer = lapse("deadline", "Steel", "--negotiation", "Talks", "--on", "1994-07-31", "--docket", path)
    assert (answer.code, answer.err) == (0, "lapse: note: 1994-07-31 has already passed\n")
    assert [each["state"] for each in agenda("--docket", path)] == ["lapsed"]


def test_the_agenda_has_the_keys_that_scripts_rely_on(docket: str) -> None:
    (found,) = agenda("--docket", docket)
    assert KEYS_OF_THE_ISSUE - found.keys() == set()
    assert (found["negotiation"], found["track"], found["procedure"]) == ("Talks", "Steel", "party-deadline")
    assert (found["step"], found["kind"], found["state"]) == ("deadline", "deadline", "pending")
    assert (found["due"], found["due_at"], found["zone"]) == ("2090-03-01", "2090-03-02T05:00:00Z", "America/New_York")
    assert found["verified"] is True
    assert isinstance(found["seconds_left"], int)
    assert found["explanation"][0].startswith("A party set it, on ")


def test_the_agenda_of_the_sample_is_told_as_of_a_moment() -> None:
    found = agenda(*SAMPLE, "--as-of", TOLD, "--known-by", TOLD)
    window = next(each for each in found if each["step"] == "consultations")
    assert (window["opens"], window["due"], window["due_at"], window["state"]) == (
        "1994-07-31",
        "1994-09-29",
        "1994-09-30T04:00:00Z",
        "pending",
    )
    assert window["seconds_left"] == 7 * 86_400 + 12 * 3_600


def test_known_by_hides_what_came_later() -> None:
    early = "1994-07-30T19:00:00-04:00"
    found = agenda(*SAMPLE, "--as-of", early, "--known-by", early)
    states = {each["state"] for each in found if each["step"] == "consultations"}
    assert states == {"waits for identification"}
    assert {each["due"] for each in found if each["step"] == "consultations"} == {None}


def test_a_day_alone_is_its_end() -> None:
    by_day = agenda(*SAMPLE, "--as-of", "1994-09-22", "--known-by", "1994-09-22")
    by_instant = agenda(*SAMPLE, "--as-of", "1994-09-23T00:00Z", "--known-by", "1994-09-23T00:00Z")
    assert by_day == by_instant


def test_within_leaves_out_what_comes_later() -> None:
    moment = ("--as-of", TOLD, "--known-by", TOLD)
    steps = {each["step"] for each in agenda(*SAMPLE, *moment, "--within", "8d")}
    assert steps == {"consultations", "sanctions", "deadline"}
    assert {each["step"] for each in agenda(*SAMPLE, *moment, "--within", "9d")} == {*steps, "identify"}
    assert {each["state"] for each in agenda(*SAMPLE, *moment, "--within", "1h")} == {"lapsed"}


def test_within_reads_stored_rows_alike(docket: str) -> None:
    assert "Nothing is tracked" in good("agenda", "--within", "52w", "--docket", docket)
    assert "Steel, Talks" in good("agenda", "--within", "99999d", "--docket", docket)


def test_the_agenda_in_words_has_a_line_for_each_date() -> None:
    lines = good("agenda", *SAMPLE, "--as-of", TOLD, "--known-by", TOLD).splitlines()
    assert any("Thu 29 Sep 1994" in line and "Consultation period, Medical" in line for line in lines)
    assert len(lines) == len(agenda(*SAMPLE, "--as-of", TOLD, "--known-by", TOLD))


def test_stored_rows_and_a_projection_print_the_same(docket: str) -> None:
    stored = good("agenda", "--docket", docket)
    projected = good("agenda", "--docket", docket, "--known-by", "2089-01-01")
    assert stored == projected


def test_compute_counts_and_explains() -> None:
    lines = good("compute", "60 days", "--from", "1994-07-31", "--regime", "us-statute").splitlines()
    assert lines[0] == "Thursday 29 September 1994"


def test_a_docket_in_toml_is_imported_once(tmp_path: Path) -> None:
    sample, path = REPOSITORY / "resources/samples/us-japan-1994.toml", str(tmp_path / "own.lapse")
    assert good("import", str(sample), "--docket", path).endswith(f" entries recorded in {path}\n")
    before = good("agenda", "--docket", path)
    again = lapse("import", str(sample), "--docket", path)
    assert (again.code, "already has an entry" in again.err) == (2, True)
    assert good("agenda", "--docket", path).splitlines()[-1] == before.splitlines()[-1]


def test_planned_reminders_are_listed_with_their_moments(docket: str) -> None:
    found = json.loads(good("reminders", "--json", "--docket", docket))
    assert [each["stage"] for each in found] == ["30d", "14d", "7d", "3d", "1d", "2h", "lapse"]
    assert (found[-1]["state"], found[-1]["fire_at"]) == ("planned", "2090-03-02T05:00:00.000Z")


def test_no_reminders_are_told_as_none(private_home: Path) -> None:
    del private_home
    assert good("reminders") == "No reminder was raised, and none is planned.\n"


def test_doctor_looks_at_the_docket(docket: str) -> None:
    answer = lapse("doctor", "--docket", docket)
    assert (answer.code, answer.err) == (0, "")
    assert f"{docket}: 1 tracks, 1 dates" in answer.out
    assert "sound" in answer.out


def test_doctor_ends_with_1_where_something_is_at_fault(tmp_path: Path) -> None:
    path = tmp_path / "own.lapse"
    path.write_text("no docket at all", encoding="utf-8")
    answer = lapse("doctor", "--docket", str(path))
    assert (answer.code, answer.err) == (1, "")
    assert "is not a Lapse docket" in answer.out


def test_a_profile_holds_ones_own_docket(tmp_path: Path) -> None:
    profile = str(tmp_path / "me")
    good("deadline", "Steel", "--negotiation", "Talks", "--on", "2090-03-01", "--profile", profile)
    assert "Steel" in good("--profile", profile, "agenda")
    assert os.path.exists(os.path.join(profile, "docket.lapse"))


def test_ones_own_docket_is_not_made_by_looking(private_home: Path) -> None:
    assert "Nothing is tracked" in good("agenda")
    assert list(private_home.rglob("docket.lapse")) == []


@pytest.mark.parametrize("before", [True, False], ids=["before the command", "after the command"])
@pytest.mark.parametrize(
    "options",
    [SAMPLE, (*SAMPLE, "--as-of", TOLD), (*SAMPLE, "--known-by", TOLD), (*SAMPLE, "--profile", "/tmp/none")],  # noqa: S108
    ids=lambda options: options[-2],
)
def test_common_options_stand_before_or_after_the_command(options: tuple[str, ...], before: bool) -> None:
    words = (*options, "agenda") if before else ("agenda", *options)
    usual = good("agenda", *options)
    assert len(usual.splitlines()) > 8
    assert len(good(*words).splitlines()) == len(usual.splitlines())


# --- Mistakes ---

SILLY = [
    ["nonsense"],
    ["--nonsense"],
    ["agenda", "--nonsense"],
    ["agenda", "extra"],
    ["agenda", "--within"],
    ["agenda", "--within", ""],
    ["agenda", "--within", "30"],
    ["agenda", "--within", "d"],
    ["agenda", "--within", "-3d"],
    ["agenda", "--within", "99999999d"],
    ["agenda", "--within", "²d"],
    ["agenda", "--within", "3 weeks"],
    ["agenda", "--docket", "no/such/file.lapse"],
    ["agenda", "--docket", "/"],
    ["agenda", "--docket", "/dev/null"],
    ["agenda", "--docket", "README.md"],
    ["agenda", "--docket", "x\x01y"],
    ["agenda", "--sample", "none"],
    ["agenda", "--sample", "../procedures/title-vii"],
    ["agenda", "--docket", "a.lapse", "--sample", "us-japan-1994"],
    ["agenda", *SAMPLE, "--as-of", "yesterday"],
    ["agenda", *SAMPLE, "--as-of", "1994-02-30"],
    ["agenda", *SAMPLE, "--as-of", "1994-07-30T25:00Z"],
    ["agenda", *SAMPLE, "--as-of", "0000-00-00"],
    ["agenda", *SAMPLE, "--as-of", "0001-01-01"],
    ["agenda", *SAMPLE, "--as-of", "9999-12-31T23:59:59-14:00"],
    ["agenda", *SAMPLE, "--known-by", "1994-07-30T19:00"],
    ["compute"],
    ["compute", "60 days"],
    ["compute", "soon", "--from", "1994-07-31"],
    ["compute", "60 days", "--from", "1994-02-30"],
    ["compute", "60 days", "--from", "1994-07-31", "--regime", "none"],
    ["import"],
    ["import", "no-such.toml"],
    ["import", "/"],
    ["import", "README.md"],
    ["import", "docs"],
    ["deadline", "Steel"],
    ["deadline", "Steel", "--negotiation", "Talks"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2026-02-30"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2026-03-08T02:30", "--zone", "Washington"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2090-01-01", "--zone", "Atlantis"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "9999-01-01"],
    ["deadline", "", "--negotiation", "Talks", "--on", "2090-01-01"],
    ["deadline", "Steel", "--negotiation", " ", "--on", "2090-01-01"],
    ["deadline", "x" * 300, "--negotiation", "Talks", "--on", "2090-01-01"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2090-01-01", *SAMPLE],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2090-01-01", "--as-of", TOLD],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2090-01-01", "--docket", "no/such/folder.lapse"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2090-01-01", "--profile", "/dev/null/me"],
    ["answer"],
    ["answer", "x", "shout"],
    ["answer", "x", "snooze"],
    ["answer", "x", "acknowledge", "1h"],
    ["answer", "x", "acknowledge"],
    ["answer", "x", "snooze", "later"],
    ["answer", "x", "snooze", "0m"],
    ["reminders", "extra"],
    ["reminders", "--docket", "no/such/file.lapse"],
    ["watch", *SAMPLE],
    ["watch", "--docket", "README.md"],
    ["watch", "--log", "/no/such/folder/log"],
    ["doctor", "extra"],
]


@pytest.mark.parametrize("words", SILLY, ids=lambda words: " ".join(words)[:60].encode("unicode_escape").decode())
def test_a_mistake_is_one_line_and_code_2(words: list[str], private_home: Path) -> None:
    answer = lapse(*words)
    assert (answer.code, answer.out) == (2, ""), answer
    assert answer.err.startswith("lapse: "), answer.err
    assert answer.err.count("\n") == 1, answer.err
    assert [path for path in private_home.rglob("*") if path.is_file() and path.suffix == ".lapse"] == []


# --- How it behaves in a shell ---


def test_whoever_has_read_enough_may_go() -> None:
    program = f"{sys.executable} -m gui.launch agenda --json --sample us-japan-1994 | head -1"
    done = subprocess.run(
        ["sh", "-c", program], cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "[\n", "")


def test_a_closed_reader_is_no_fault() -> None:
    program = f"{sys.executable} -m gui.launch agenda --sample us-japan-1994 | true"
    done = subprocess.run(
        ["sh", "-c", program], cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_terminal_without_utf_8_gets_the_words_all_the_same() -> None:
    answer = lapse("agenda", *SAMPLE, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert answer.code == 0, answer.err


def modules_of(*words: str) -> set[str]:
    """Return the modules a command has loaded when it ends."""
    program = f"import sys\nfrom gui.launch import main\nmain({list(words)!r})\nprint('\\n' + ' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=True
    )
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    "words",
    [
        ("agenda", "--json", *SAMPLE),
        ("agenda", *SAMPLE),
        ("reminders", *SAMPLE),
        ("compute", "60 days", "--from", "1994-07-31"),
        ("doctor",),
    ],
    ids=lambda words: words[0],
)
def test_no_command_loads_qt(words: tuple[str, ...]) -> None:
    assert {name for name in modules_of(*words) if name.startswith(("PySide6", "shiboken"))} == set()


def test_the_agenda_of_stored_rows_loads_nothing_heavy(docket: str) -> None:
    heavy = {"msgspec", "dataclasses", "pathlib", "json", "tomllib", "inspect", "apscheduler", "asyncio", "hashlib"}
    assert modules_of("agenda", "--docket", docket) & heavy == set()
