"""`lapse calendars`: what is off when, and closures that are taken only once it is seen what they move."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import good, lapse

CLOSURES = """
id = "christmas-eve"
adds_to = "us-federal"
[[closed]]
on = 2040-12-24
name = "Christmas Eve"
source = "A later order"
"""

MATTER = """
[negotiation]
id = "steel"
name = "Steel"
on = 2040-01-02
seats = ["Washington"]

[[fact]]
fact = "track opened"
id = "racks"
name = "Racks"
on = 2040-01-02

[[fact]]
fact = "proceeding started"
id = "ad"
track = "racks"
procedure = "us-ad"
on = 2040-12-04

[[fact]]
fact = "event"
id = "petition"
proceeding = "ad"
event = "petition"
on = 2040-12-04
"""


@pytest.fixture
def closures(tmp_path: Path) -> str:
    file = tmp_path / "closures.toml"
    file.write_text(CLOSURES, encoding="utf-8")
    return str(file)


@pytest.fixture
def profile(tmp_path: Path) -> str:
    """A profile whose docket holds a petition; the decision on it is due, by law, on 24 December 2040."""
    file, folder = tmp_path / "matter.toml", tmp_path / "profile"
    file.write_text(MATTER, encoding="utf-8")
    good("--profile", str(folder), "import", str(file))
    return str(folder)


def decision(profile: str) -> str:
    rows = json.loads(good("--profile", profile, "agenda", "--json"))
    return str(next(row["due"] for row in rows if row["step"] == "initiate"))


def test_the_days_off_of_a_year_are_shown_with_their_names() -> None:
    assert "Fri 19 Jun 2026  Juneteenth" in good("calendars", "show", "us-federal", "--year", "2026")


def test_a_day_nobody_confirmed_is_marked() -> None:
    assert "[unverified]" in good("calendars", "show", "wto", "--year", "2026")


def test_a_year_out_of_reach_is_refused_and_the_known_ones_are_named() -> None:
    answer = lapse("calendars", "show", "us-federal", "--year", "2061")
    assert (answer.code, "1970 to 2050" in answer.err) == (2, True)


def test_every_calendar_is_listed_with_its_source() -> None:
    found = json.loads(good("calendars", "list", "--json"))
    assert {"us-federal", "wto", "eu-institutions", "jp"} <= {each["id"] for each in found if each["source"]}


def test_a_closure_is_not_taken_before_it_is_seen_what_it_moves(profile: str, closures: str) -> None:
    shown = good("--profile", profile, "calendars", "take", closures)
    assert "Mon 24 Dec 2040 -> Wed 26 Dec 2040" in shown
    assert decision(profile) == "2040-12-24"


def test_a_closure_that_was_taken_moves_the_date(profile: str, closures: str) -> None:
    told = json.loads(good("--profile", profile, "calendars", "take", closures, "--yes", "--json"))
    assert [(move["before"], move["after"]) for move in told["moves"]] == [("2040-12-24", "2040-12-26")]
    assert decision(profile) == "2040-12-26"


def test_checking_a_file_changes_nothing(profile: str, closures: str) -> None:
    assert "-> Wed 26 Dec 2040" in good("--profile", profile, "calendars", "check", closures)
    assert not Path(profile, "calendars").exists()


def test_a_file_that_is_no_good_is_refused_with_what_would_be_right(tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text('id = "mine"\nadds_to = "mars"\n', encoding="utf-8")
    answer = lapse("calendars", "check", str(file))
    assert (answer.code, "bad.toml" in answer.err, "us-federal" in answer.err) == (2, True, True)


def test_a_file_that_is_not_there_is_named() -> None:
    answer = lapse("calendars", "check", "nowhere.toml")
    assert (answer.code, answer.err) == (2, "lapse: There is no file nowhere.toml.\n")
