"""The groups of the agenda: by the day in each date's own zone, and by what a date asks of anybody."""

from datetime import UTC, datetime
from typing import Any

import pytest

from core.docket.agenda import Group, agenda_of, found, searched_text
from core.docket.deadlines import AUTOMATIC, EARLIEST, MET, WINDOW, DeadlineRow

WASHINGTON, TOKYO = "America/New_York", "Asia/Tokyo"
DAY = 86400
NOBODY: frozenset[str] = frozenset()


def instant(*parts: int) -> int:
    year, month, day, hour = (*parts, 0)[:4]
    return int(datetime(year, month, day, hour, tzinfo=UTC).timestamp())


NOW = instant(1994, 9, 21, 16)  # a Wednesday noon in Washington, already Thursday in Tokyo

BLANK = DeadlineRow(
    key="vii/consultations",
    negotiation_id="talks",
    negotiation="Framework talks",
    track_id="steel",
    track="Steel",
    proceeding="vii",
    procedure="title-vii",
    title="Title VII",
    step="consultations",
    label="Consultation period",
    kind=WINDOW,
    actor="both parties",
    opens=None,
    due=None,
    due_at=None,
    zone=WASHINGTON,
    waits_for="identification",
    stopped_at=None,
    ended_as="",
    ended_at=None,
    citation="",
    verified=True,
    lapse="",
    entered_at=0,
)


def due(day: str, due_at: int, zone: str = WASHINGTON, **more: Any) -> DeadlineRow:
    return BLANK._replace(due=day, due_at=due_at, zone=zone, **more)


def group(row: DeadlineRow, now: float = NOW, unanswered: frozenset[str] = NOBODY, first_weekday: int = 0) -> str:
    """The group of a single date, or nothing where it is left out."""
    dates = agenda_of([row], now, unanswered, first_weekday=first_weekday).dates
    return dates[0].group if dates else ""


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (due("1994-09-21", instant(1994, 9, 22, 4)), Group.TODAY),
        (due("1994-09-22", instant(1994, 9, 22, 15), TOKYO), Group.TODAY),
        (due("1994-09-22", instant(1994, 9, 23, 4)), Group.WEEK),
        (due("1994-09-25", instant(1994, 9, 26, 4)), Group.WEEK),
        (due("1994-09-26", instant(1994, 9, 27, 4)), Group.MONTH),
        (due("1994-10-21", instant(1994, 10, 22, 4)), Group.MONTH),
        (due("1994-10-22", instant(1994, 10, 23, 4)), Group.LATER),
    ],
)
def test_a_date_is_grouped_by_the_day_in_its_own_zone(row: DeadlineRow, expected: Group) -> None:
    assert group(row) == expected


def test_the_week_ends_before_the_weekday_it_begins_with() -> None:
    sunday = due("1994-09-25", instant(1994, 9, 26, 4))
    assert group(sunday, first_weekday=6) == Group.MONTH


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (due("1994-09-20", NOW - DAY, kind=EARLIEST), Group.OPEN),
        (due("1994-09-20", NOW - DAY, kind=AUTOMATIC), ""),
        (due("1994-09-20", NOW - DAY, ended_as=MET, ended_at=NOW - DAY), ""),
        (due("1994-09-20", NOW - DAY), ""),
        (due("1994-10-20", NOW + DAY, stopped_at=NOW - DAY), Group.WAITING),
        (BLANK, Group.WAITING),
    ],
)
def test_a_date_that_does_not_count_down_is_grouped_by_its_state(row: DeadlineRow, expected: str) -> None:
    assert group(row) == expected


def test_a_lapsed_date_whose_reminder_nobody_answered_comes_first() -> None:
    late, today = due("1994-09-20", NOW - DAY, key="late"), due("1994-09-21", NOW + 60, key="today")
    dates = agenda_of([today, late], NOW, frozenset({"late", "today"})).dates
    assert [(each.row.key, each.group) for each in dates] == [("late", Group.LAPSED), ("today", Group.TODAY)]


def test_within_a_group_the_dates_stand_in_the_order_they_come() -> None:
    rows = [due("1994-09-21", NOW + span, key=f"in {span}") for span in (90, 30, 60)]
    assert [each.row.key for each in agenda_of(rows, NOW, NOBODY).dates] == ["in 30", "in 60", "in 90"]


def test_a_suspended_date_stands_before_those_without_a_date() -> None:
    stopped = due("1994-10-20", NOW + DAY, stopped_at=NOW - DAY, key="stopped", track="Zinc")
    dates = agenda_of([BLANK, stopped], NOW, NOBODY).dates
    assert [each.row.key for each in dates] == ["stopped", BLANK.key]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([due("1994-09-21", NOW + 60)], NOW + 60),
        ([due("1994-10-30", NOW + 40 * DAY)], instant(1994, 9, 22, 4)),
        ([due("1994-10-30", NOW + 40 * DAY, TOKYO)], instant(1994, 9, 22, 15)),
        ([BLANK], float("inf")),
    ],
)
def test_the_groups_hold_until_a_date_comes_or_a_day_ends_where_one_is_due(
    rows: list[DeadlineRow], expected: float
) -> None:
    assert agenda_of(rows, NOW, NOBODY).changes_at == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("", [0, 1]),
        ("STEEL", [0]),
        ("talks beef", [1]),
        ("beef steel", []),
        ("washington", [0, 1]),
        ("unconf", [1]),
    ],
)
def test_words_are_found_in_any_order_and_any_letters(wanted: str, expected: list[int]) -> None:
    rows = [BLANK, BLANK._replace(track="Beef", verified=False)]
    assert found([searched_text(row) for row in rows], wanted) == expected
