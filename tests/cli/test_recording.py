"""What a command writes: all of it or nothing, once, and nowhere it was not asked to."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import REPOSITORY, agenda, good, lapse

BROKEN = """
[negotiation]
name = "Talks"
on = 2026-01-05

[[fact]]
fact = "note"
text = "A remark"
track = "none"
on = 2026-01-06
"""


def test_an_import_that_fails_leaves_no_docket_behind(private_home: Path, tmp_path: Path) -> None:
    file = tmp_path / "broken.toml"
    file.write_text(BROKEN, encoding="utf-8")
    assert lapse("import", str(file)).code == 2
    assert list(private_home.rglob("docket.lapse*")) == []


def test_an_import_that_fails_changes_nothing_in_a_docket(tmp_path: Path) -> None:
    path, file = str(tmp_path / "own.lapse"), tmp_path / "broken.toml"
    file.write_text(BROKEN, encoding="utf-8")
    good("deadline", "Steel", "--negotiation", "Talks", "--on", "2090-03-01", "--docket", path)
    before = agenda("--docket", path)
    assert lapse("import", str(file), "--docket", path).code == 2
    assert [each["key"] for each in agenda("--docket", path)] == [each["key"] for each in before]


def test_an_answer_to_nothing_makes_no_docket(private_home: Path) -> None:
    assert lapse("answer", "none", "acknowledge").err == "lapse: No reminder with the id none has been raised.\n"
    assert list(private_home.rglob("docket.lapse*")) == []


def test_programs_that_set_deadlines_at_once_open_one_negotiation_between_them(tmp_path: Path) -> None:
    path = str(tmp_path / "own.lapse")
    command = [sys.executable, "-m", "gui.launch", "deadline", "Steel", "--negotiation", "Talks", "--docket", path]
    running = [
        subprocess.Popen([*command, "--on", f"2090-03-0{day}"], cwd=REPOSITORY, stdout=subprocess.PIPE)
        for day in range(1, 5)
    ]
    told = [process.communicate(timeout=60)[0].decode().splitlines() for process in running]
    assert {lines[0] for lines in told} == {told[0][0]}
    assert {lines[1] for lines in told} == {told[0][1]}
    assert [each["due"] for each in agenda("--docket", path)] == [f"2090-03-0{day}" for day in range(1, 5)]


def test_the_second_of_two_equal_clock_times_is_not_taken_for_the_first(tmp_path: Path) -> None:
    path = str(tmp_path / "own.lapse")
    words = ("deadline", "Steel", "--negotiation", "Talks", "--zone", "Washington", "--docket", path, "--on")
    refused = lapse(*words, "2090-11-05T01:30-05:00")
    assert (refused.code, "01:30 twice" in refused.err) == (2, True)
    good(*words, "2090-11-05T01:30-04:00")
    assert [each["due_at"] for each in agenda("--docket", path)] == ["2090-11-05T05:30:00Z"]


def test_a_docket_may_be_called_like_a_command(tmp_path: Path) -> None:
    path = str(tmp_path / "agenda")
    good("deadline", "Steel", "--negotiation", "Talks", "--on", "2090-03-01", "--docket", path)
    done = subprocess.run(
        [sys.executable, "-m", "gui.launch", "--docket", "agenda", "reminders", "--json"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert len(json.loads(done.stdout)) == 7


@pytest.mark.parametrize(
    "words", [("--docket", ""), ("--profile", ""), ("--sample", ""), ("--as-of", ""), ("--known-by", "")]
)
def test_an_option_without_its_value_is_no_option_left_out(words: tuple[str, ...]) -> None:
    answer = lapse("agenda", *words)
    assert (answer.code, answer.err) == (2, f"lapse: {words[0]} needs a value (see lapse --help)\n")


def test_a_full_disk_behind_the_answer_is_told() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "gui.launch", "agenda", "--sample", "us-japan-1994"],
            cwd=REPOSITORY,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, "lapse: The answer could not be written: there is no room for it.\n")


def test_dates_of_one_moment_are_told_by_name_whichever_was_entered_first(tmp_path: Path) -> None:
    path = str(tmp_path / "own.lapse")
    for track in ("Zinc", "Aluminium", "Steel"):
        good("deadline", track, "--negotiation", "Talks", "--on", "2090-03-01", "--docket", path)
    stored = good("agenda", "--docket", path)
    assert [line.split(", ")[1] for line in stored.splitlines()] == ["Aluminium", "Steel", "Zinc"]
    assert good("agenda", "--docket", path, "--known-by", "2089-12-31") == stored


def test_planned_reminders_are_told_as_of_a_moment() -> None:
    early = "1994-07-30T19:00-04:00"
    words = ("reminders", "--json", "--sample", "us-japan-1994", "--as-of", "1994-09-01T12:00Z")
    assert json.loads(good(*words, "--known-by", early)) == []
