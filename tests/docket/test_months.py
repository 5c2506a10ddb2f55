"""The calendar of a docket: on which day a date falls from where, and which seats work on it."""

from datetime import UTC, date, datetime

import pytest

from core.docket.deadlines import AUTOMATIC, DEADLINE, MET, DeadlineRow, TrackRow
from core.docket.months import (
    CALENDARS,
    NEVER,
    by_day,
    days_on,
    local_day,
    month_of,
    months_on,
    next_due,
    next_turn,
    seat_day,
    seats_of,
    week_of,
)

WASHINGTON, TOKYO = "America/New_York", "Asia/Tokyo"
MIDNIGHT = int(datetime(1994, 9, 30, 4, tzinfo=UTC).timestamp())
DAY = 86400
LAPSE = date(1994, 9, 29)
NEW_YEARS_EVE = date(2200, 12, 31)


def row(key: str = "a", due_at: int | None = MIDNIGHT, kind: str = DEADLINE, ended_as: str = "") -> DeadlineRow:
    texts = dict.fromkeys(DeadlineRow._fields, "")
    values = texts | {"key": key, "due_at": due_at, "kind": kind, "zone": WASHINGTON, "ended_as": ended_as}
    return DeadlineRow(**(values | {"stopped_at": None, "ended_at": None, "verified": True}))  # type: ignore[arg-type]


def track(name: str, *seats: str) -> TrackRow:
    return TrackRow(name, "talks", "Talks", name, "open", seats)


def test_a_period_that_ends_at_midnight_belongs_to_the_day_that_ends() -> None:
    assert local_day(row(), WASHINGTON) == date(1994, 9, 29)


def test_the_same_moment_falls_on_the_next_day_in_tokyo() -> None:
    assert local_day(row(), TOKYO) == date(1994, 9, 30)


def test_an_effect_that_comes_at_midnight_belongs_to_the_day_that_begins() -> None:
    assert local_day(row(kind=AUTOMATIC), WASHINGTON) == date(1994, 9, 30)


def test_a_date_without_a_trigger_falls_on_no_day() -> None:
    assert local_day(row(due_at=None), WASHINGTON) is None


@pytest.mark.parametrize("first", [date(1994, 9, 29), date(1994, 9, 1)])
def test_the_last_day_that_is_shown_has_the_periods_that_end_with_it(first: date) -> None:
    assert list(by_day([row()], WASHINGTON, first, date(1994, 9, 29), 0)) == [date(1994, 9, 29)]


def test_a_day_that_is_not_shown_has_no_dates() -> None:
    assert by_day([row()], WASHINGTON, date(1994, 9, 30), date(1994, 10, 2), 0) == {}


def test_what_still_asks_something_comes_before_what_has_ended() -> None:
    found = by_day([row("a", MIDNIGHT - 60, ended_as=MET), row("b")], WASHINGTON, LAPSE, LAPSE, 0)
    assert [each.key for each in found[LAPSE]] == ["b", "a"]


def test_a_holiday_at_one_seat_is_a_working_day_at_the_other() -> None:
    equinox = date(1994, 9, 23)
    assert [seat_day(zone, equinox).name for zone in (TOKYO, WASHINGTON)] == ["Autumnal Equinox Day", ""]


def test_a_holiday_is_told_from_the_rest_of_the_week() -> None:
    days = (date(1994, 9, 5), date(1994, 9, 4))
    assert [seat_day(WASHINGTON, day).holiday for day in days] == [True, False]


def test_a_seat_without_a_calendar_of_its_own_rests_on_weekends() -> None:
    days = (date(2026, 12, 25), date(2026, 12, 26))
    assert [seat_day("Australia/Sydney", day).off for day in days] == [False, True]


def test_a_day_beyond_what_a_calendar_knows_is_not_known() -> None:
    assert not seat_day(TOKYO, date(2200, 1, 1)).known


@pytest.mark.parametrize("zone", CALENDARS)
def test_the_calendar_of_every_seat_can_be_read(zone: str) -> None:
    assert seat_day(zone, date(2026, 8, 1)).off


def test_the_seats_of_most_tracks_come_first_and_the_zones_of_dates_last() -> None:
    tracks = [track("a", TOKYO, "Asia/Seoul"), track("b", "Asia/Seoul")]
    assert seats_of(tracks, [row()]) == ("Asia/Seoul", TOKYO, WASHINGTON)


def test_a_month_is_shown_in_whole_weeks() -> None:
    days = month_of(date(1994, 9, 13), 0)
    assert (days[0], days[-1], len(days)) == (date(1994, 8, 29), date(1994, 10, 2), 35)


def test_a_week_begins_on_the_weekday_asked_for() -> None:
    assert week_of(date(1994, 9, 13), 6)[0] == date(1994, 9, 11)


def test_a_month_on_from_a_long_one_ends_with_the_short_one() -> None:
    assert months_on(date(1994, 1, 31), 1) == date(1994, 2, 28)


def test_nobody_moves_past_the_last_day() -> None:
    assert [days_on(NEW_YEARS_EVE, 1), months_on(NEW_YEARS_EVE, 1)] == [NEW_YEARS_EVE] * 2


def test_the_next_date_is_the_first_that_runs() -> None:
    rows = [row("met", MIDNIGHT - 60, ended_as=MET), row("later", MIDNIGHT + DAY), row("next")]
    found = next_due(rows, MIDNIGHT - DAY)
    assert found is not None
    assert found.key == "next"


def test_nothing_changes_before_the_day_ends_or_a_date_comes() -> None:
    noon = MIDNIGHT - 12 * 3600
    assert next_turn([], WASHINGTON, noon, soon=DAY) == MIDNIGHT
    assert next_turn([row(due_at=noon + 60)], WASHINGTON, noon, soon=DAY) == noon + 60
    assert next_turn([], WASHINGTON, noon, soon=DAY) < NEVER
