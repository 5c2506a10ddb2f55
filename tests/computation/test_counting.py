"""Counting against published dates, against a walk day by day, and at its edges."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.calendars import Calendar, calendar
from core.computation import Period, count, count_hours, regime
from core.errors import KnownError

if TYPE_CHECKING:
    from core.computation import Regime

FirstDay = Literal["excluded", "included"]
Roll = Literal["none", "forward", "backward"]
STATUTE: Regime = regime("us-statute")
PLAIN: Regime = regime("plain")
DAY = timedelta(days=1)

PUBLISHED = [
    ("W001", "1994-07-31", "60 days", "excluded", "1994-09-29"),
    ("W002", "1994-04-30", "60 days", "excluded", "1994-06-29"),
    ("W003", "1994-04-30", "0 days", "excluded", "1994-04-30"),
    ("W004", "1993-06-30", "60 days", "excluded", "1993-08-29"),
    ("W006", "1994-03-31", "6 months", "excluded", "1994-09-30"),
    ("W008", "2013-05-01", "30 days", "excluded", "2013-05-31"),
    ("W009", "2013-05-30", "9 months", "excluded", "2014-02-28"),
    ("W012", "2024-03-12", "45 days", "excluded", "2024-04-26"),
    ("W013", "2024-04-17", "12 months", "excluded", "2025-04-17"),
    ("W014", "2025-11-10", "1 year", "included", "2026-11-09"),
    ("W016", "2021-06-02", "180 days", "excluded", "2021-11-29"),
    ("W017", "2020-06-02", "12 months", "excluded", "2021-06-02"),
    ("W019", "2022-07-05", "60 days before", "included", "2022-05-07"),
    ("W022", "2022-08-22", "60 days before", "included", "2022-06-24"),
    ("W028", "2018-03-08", "15 days", "excluded", "2018-03-23"),
    ("W029", "2018-05-23", "270 days", "excluded", "2019-02-17"),
    ("W032", "2025-10-17", "15 days", "excluded", "2025-11-01"),
    ("W034", "2017-05-17", "180 days", "excluded", "2017-11-13"),
    ("W043", "2018-02-07", "4 years", "included", "2022-02-06"),
    ("W044", "2022-02-06", "6 months before", "excluded", "2021-08-06"),
    ("W046", "2023-10-26", "60 days", "excluded", "2023-12-25"),
    ("W048", "2013-06-04", "60 days", "excluded", "2013-08-03"),
    ("W050", "2017-05-18", "90 days", "excluded", "2017-08-16"),
    ("W056", "2018-11-30", "105 days", "excluded", "2019-03-15"),
    ("W061", "2026-07-01", "1 month before", "excluded", "2026-06-01"),
    ("W062", "2020-07-01", "16 years", "excluded", "2036-07-01"),
    ("W076", "2012-07-23", "10 months", "excluded", "2013-05-23"),
    ("W079", "2005-04-20", "11 months 14 days", "excluded", "2006-04-03"),
    ("W083", "2005-05-19", "12 months 3 days", "excluded", "2006-05-22"),
    ("W084", "2004-04-20", "14 months 11 days", "excluded", "2005-07-01"),
    ("W085", "1997-09-25", "15 months 7 days", "excluded", "1999-01-01"),
    ("W088", "2017-03-29", "2 years", "excluded", "2019-03-29"),
    ("W120", "2020-03-09", "5 working days", "excluded", "2020-03-16"),
    ("W152", "2023-12-01", "5 working days", "excluded", "2023-12-08"),
    ("no leap day", "2024-02-29", "1 year", "excluded", "2025-02-28"),
    ("years and months together", "2024-02-29", "1 year 1 month", "excluded", "2025-03-29"),
    ("leap day to leap day", "2024-02-29", "4 years", "excluded", "2028-02-29"),
    ("no leap day in 1900", "1904-02-29", "4 years before", "excluded", "1900-02-28"),
    ("back to a short month", "2026-03-31", "1 month before", "excluded", "2026-02-28"),
    ("included, short month", "2026-01-31", "1 month", "included", "2026-02-28"),
    ("included, whole months back", "2026-08-31", "6 months before", "included", "2026-03-01"),
    ("included, a single day", "2026-01-31", "1 day", "included", "2026-01-31"),
    ("included, nothing counted", "2026-01-31", "0 days", "included", "2026-01-31"),
    ("weeks", "2026-01-01", "2 weeks", "excluded", "2026-01-15"),
    ("working days from a Saturday", "2026-01-03", "1 working day", "excluded", "2026-01-05"),
    ("working days, first included", "2026-01-05", "5 working days", "included", "2026-01-09"),
    ("working days, a Sunday included", "2026-01-04", "5 working days", "included", "2026-01-09"),
    ("working days back", "2026-01-12", "5 working days before", "excluded", "2026-01-05"),
    ("the last day there is", "2200-12-30", "1 day", "excluded", "2200-12-31"),
]


@pytest.mark.parametrize(
    ("start", "period", "first_day", "due"),
    [each[1:] for each in PUBLISHED],
    ids=[each[0] for each in PUBLISHED],
)
def test_a_published_date_is_computed(start: str, period: str, first_day: FirstDay, due: str) -> None:
    counted = count(date.fromisoformat(start), Period.parse(period), STATUTE, first_day=first_day)
    assert counted.due == date.fromisoformat(due)


def test_several_tolls_are_added_to_the_unrolled_date_and_rolled_once() -> None:
    paprika = count(date(2025, 7, 15), Period(days=140), PLAIN, tolled_days=47 + 21, roll="forward")  # W105
    assert (paprika.unrolled, paprika.due) == (date(2026, 2, 8), date(2026, 2, 9))


@pytest.mark.parametrize(
    ("roll", "due"),
    [("none", date(2026, 1, 3)), ("forward", date(2026, 1, 5)), ("backward", date(2026, 1, 2))],
)
def test_a_saturday_goes_where_the_roll_says(roll: Roll, due: date) -> None:
    counted = count(date(2026, 1, 1), Period(days=2), PLAIN, roll=roll)
    assert (counted.unrolled, counted.due) == (date(2026, 1, 3), due)


def naive_days(start: date, days: int, step: timedelta, working: Calendar | None, *, included: bool) -> date:
    """Walk from the event's day, ticking off each day that counts, until enough were ticked."""
    day, ticked = start, 0
    if included and not (working and working.non_working(day)):
        ticked = 1
    while ticked < days:
        day += step
        if not (working and working.non_working(day)):
            ticked += 1
    return day


STARTS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@settings(max_examples=300, deadline=None)
@given(
    start=STARTS,
    days=st.integers(1, 800),
    backward=st.booleans(),
    included=st.booleans(),
    working=st.booleans(),
)
def test_days_are_counted_as_if_walked_one_by_one(
    start: date, days: int, *, backward: bool, included: bool, working: bool
) -> None:
    weekends = calendar("weekends")
    period = Period(working_days=days, backward=backward) if working else Period(days=days, backward=backward)
    walked = naive_days(start, days, -DAY if backward else DAY, weekends if working else None, included=included)
    counted = count(start, period, PLAIN, first_day="included" if included else "excluded")
    assert counted.due == walked


@settings(max_examples=300, deadline=None)
@given(start=STARTS, months=st.integers(1, 400), backward=st.booleans())
def test_months_end_on_the_same_number_or_the_last_day_of_a_shorter_month(
    start: date, months: int, *, backward: bool
) -> None:
    due = count(start, Period(months=months, backward=backward), PLAIN).due
    passed = (due.year - start.year) * 12 + due.month - start.month
    assert passed == (-months if backward else months)
    assert due.day == start.day or (due.day < start.day and (due + DAY).day == 1)


@settings(max_examples=300, deadline=None)
@given(start=STARTS, months=st.integers(1, 400))
def test_months_that_include_the_first_day_fill_what_the_next_ones_continue(start: date, months: int) -> None:
    last = count(start, Period(months=months), PLAIN, first_day="included").due
    corresponding = count(start, Period(months=months), PLAIN).due
    assert last == (corresponding - DAY if corresponding.day == start.day else corresponding)


@settings(max_examples=300, deadline=None)
@given(
    start=STARTS,
    days=st.integers(0, 500),
    tolled=st.integers(0, 99),
    roll=st.sampled_from(["forward", "backward"]),
)
def test_a_rolled_date_is_the_nearest_working_day_on_its_side(start: date, days: int, tolled: int, roll: Roll) -> None:
    counted = count(start, Period(days=days), PLAIN, tolled_days=tolled, roll=roll)
    step = DAY if roll == "forward" else -DAY
    walked = start + (days + tolled) * DAY
    while walked.weekday() > 4:
        walked += step
    assert (counted.unrolled, counted.due) == (start + (days + tolled) * DAY, walked)


@settings(max_examples=300, deadline=None)
@given(
    start=st.dates(),
    years=st.integers(0, 300),
    days=st.integers(0, 110_000),
    tolled=st.integers(-10, 200_000),
    backward=st.booleans(),
)
def test_any_count_gives_a_date_within_reach_or_a_known_error(
    start: date, years: int, days: int, tolled: int, *, backward: bool
) -> None:
    period = Period(years=years, days=days, backward=backward)
    try:
        due = count(start, period, PLAIN, tolled_days=tolled, roll="forward").due
    except KnownError as refused:
        told = refused.field
    else:
        told = "period" if 1900 <= due.year <= 2200 else "out of reach"
    assert told in {"from", "period", "toll", "calendar"}


@pytest.mark.parametrize("start", [date.min, date.max, date(1899, 12, 31), date(2201, 1, 1)])
def test_a_start_out_of_reach_is_refused(start: date) -> None:
    with pytest.raises(KnownError, match="out of reach") as refused:
        count(start, Period(days=1), PLAIN)
    assert refused.value.field == "from"


@pytest.mark.parametrize(
    "period",
    ["1 day", "1 week", "1 month", "300 years", "110000 days", "80000 working days", "1 working day"],
)
def test_a_period_that_leads_out_of_reach_is_refused(period: str) -> None:
    with pytest.raises(KnownError, match="1900 to 2200") as refused:
        count(date(2200, 12, 31), Period.parse(period), PLAIN)
    assert refused.value.field == "period"


class NeverOpen:
    id = "never"

    def non_working(self, day: date) -> str:
        return f"closed on {day}"


def test_a_calendar_without_working_days_is_a_known_error() -> None:
    for period, roll in ((Period(working_days=1), None), (Period(days=1), "forward")):
        with pytest.raises(KnownError):
            count(date(2026, 1, 1), period, PLAIN, calendar=NeverOpen(), roll=roll)  # type: ignore[arg-type]


def test_hours_are_not_counted_from_a_day() -> None:
    with pytest.raises(KnownError, match="counted from a moment"):
        count(date(2026, 1, 1), Period(hours=48), PLAIN)


def test_a_period_counted_backward_cannot_be_tolled() -> None:
    with pytest.raises(KnownError, match="cannot be tolled") as refused:
        count(date(2026, 1, 1), Period(days=5, backward=True), PLAIN, tolled_days=1)
    assert refused.value.field == "toll"


def test_hours_pass_across_a_clock_change_as_they_really_pass() -> None:
    start = datetime(2026, 3, 7, 17, tzinfo=UTC)
    assert count_hours(start, Period(hours=48)) == datetime(2026, 3, 9, 17, tzinfo=UTC)
    assert count_hours(start, Period(hours=48, backward=True)) == datetime(2026, 3, 5, 17, tzinfo=UTC)


@pytest.mark.parametrize("start", [datetime(9999, 12, 31, tzinfo=UTC), datetime(2200, 12, 31, tzinfo=UTC)])
def test_hours_that_lead_out_of_reach_are_refused(start: datetime) -> None:
    with pytest.raises(KnownError, match="1900 to 2200"):
        count_hours(start, Period(hours=48))


def test_days_are_not_counted_from_a_moment() -> None:
    with pytest.raises(KnownError, match="2 days is counted from a day"):
        count_hours(datetime(2026, 1, 1, tzinfo=UTC), Period(days=2))
