"""What each command prints, as a script sees it."""

import json
import os
from pathlib import Path

import pytest

from core.cli import COMMANDS
from tests.cli.running import REPOSITORY, SAMPLE, TOLD, agenda, good, lapse

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


def test_stored_rows_of_many_states_say_what_a_projection_says(tmp_path: Path) -> None:
    path = str(tmp_path / "own.lapse")
    good("import", str(REPOSITORY / "resources/samples/us-japan-1994.toml"), "--docket", path)
    stored = good("agenda", "--docket", path)
    projected = good("agenda", "--docket", path, "--known-by", "2089-01-01")
    assert sorted(stored.splitlines()) == sorted(projected.splitlines())


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
