"""The rules a docket is read with leave a mark on it: where it differs, the dates are made again."""

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from core import __version__
from core.clock import ManualClock
from core.docket.facts import Draft, EventRecorded, NegotiationOpened, ProceedingStarted, TrackOpened
from core.paths import Profile
from core.sessions.rules import PROJECTION, Rules, rules_mark
from core.sessions.session import Session
from tests.procedures.matters import written

LAW = """
[[event]]
id = "begun"
[[step]]
id = "answer"
from = "begun"
period = "{period}"
"""
CALENDAR = """\
id = "ours"
title = "Our office"
"""


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A profile without any file of its own."""
    return Profile(str(tmp_path / "profile"))


def put(folder: str, name: str, text: str) -> Path:
    path = Path(folder, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_mark_names_the_program_and_how_it_derives_dates() -> None:
    assert rules_mark().startswith(f"{__version__}/{PROJECTION}/")


def test_the_mark_of_the_same_rules_is_the_same(profile: Profile) -> None:
    assert rules_mark(profile) == rules_mark(profile) == rules_mark()


def test_an_own_procedure_changes_the_mark(profile: Profile) -> None:
    before = rules_mark(profile)
    put(profile.procedures, "small.toml", written(LAW.format(period="10 days")))
    assert rules_mark(profile) != before


def test_an_own_procedure_that_is_changed_or_goes_changes_the_mark(profile: Profile) -> None:
    path = put(profile.procedures, "small.toml", written(LAW.format(period="10 days")))
    os.utime(path, ns=(1, 1))
    first = rules_mark(profile)
    path.write_text(written(LAW.format(period="20 days")), encoding="utf-8")
    os.utime(path, ns=(2, 2))
    second = rules_mark(profile)
    path.unlink()
    assert len({first, second, rules_mark(profile)}) == 3


def test_an_own_calendar_changes_the_mark(profile: Profile) -> None:
    before = rules_mark(profile)
    put(profile.calendars, "ours.toml", CALENDAR)
    assert rules_mark(profile) != before


def test_a_file_of_another_kind_leaves_the_mark_alone(profile: Profile) -> None:
    before = rules_mark(profile)
    put(profile.procedures, "notes.txt", "nothing")
    assert rules_mark(profile) == before


def test_a_file_is_not_read_for_the_mark(profile: Profile) -> None:
    path = put(profile.procedures, "small.toml", "no TOML")
    os.utime(path, ns=(1, 1))
    before = rules_mark(profile)
    path.write_text("TOML no", encoding="utf-8")
    os.utime(path, ns=(1, 1))
    assert rules_mark(profile) == before


def test_an_own_procedure_is_among_those_that_can_be_asked_for(profile: Profile) -> None:
    put(profile.procedures, "small.toml", written(LAW.format(period="10 days")))
    rules = Rules(profile)
    assert (rules.catalogue.procedure("small").title, rules.faults) == ("A small procedure", ())


def test_a_faulty_own_file_is_left_out_and_named(profile: Profile) -> None:
    put(profile.procedures, "small.toml", "no TOML")
    put(profile.calendars, "ours.toml", "no TOML")
    rules = Rules(profile)
    told = [str(fault) for fault in rules.faults]
    assert [any(name in each for each in told) for name in ("small", "ours")] == [True, True]
    assert "small" not in rules.catalogue.ids()
    assert "title-vii" in rules.catalogue.ids()


def test_without_a_profile_the_shipped_rules_hold() -> None:
    rules = Rules()
    assert ((), rules_mark()) == (rules.faults, rules.mark)


def due(path: Path, profile: Profile) -> str | None:
    session = Session(str(path), ManualClock(datetime(2026, 1, 1, tzinfo=UTC)), rules=Rules(profile))
    (row,) = session.deadlines()
    session.close()
    return row.due


def test_a_changed_procedure_changes_the_dates_of_a_docket_that_is_opened_again(
    tmp_path: Path, profile: Profile
) -> None:
    path, file = tmp_path / "docket.lapse", put(profile.procedures, "small.toml", written(LAW.format(period="10 days")))
    session = Session(str(path), ManualClock(datetime(2026, 1, 1, tzinfo=UTC)), rules=Rules(profile))
    day = date(2026, 1, 5)
    session.docket.execute(
        Draft(body=NegotiationOpened(name="Talks", seats=("UTC",)), effective_on=day, id="talks"),
        Draft(body=TrackOpened(name="Steel"), effective_on=day, negotiation="talks", id="steel"),
        Draft(body=ProceedingStarted(track="steel", procedure="small"), effective_on=day, id="p"),
        Draft(body=EventRecorded(proceeding="p", event="begun"), effective_on=day),
    )
    session.close()
    dues = [due(path, profile)]
    file.write_text(written(LAW.format(period="20 days")), encoding="utf-8")
    dues.append(due(path, profile))
    file.unlink()
    dues.append(due(path, profile))
    assert dues == ["2026-01-15", "2026-01-25", None]
