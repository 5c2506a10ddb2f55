"""Counting: what holds for any start and any period, and its edges."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.computation import Period, count, count_hours, regime
from core.errors import KnownError

if TYPE_CHECKING:
    from core.computation.regimes import Roll

PLAIN = regime("plain")
DAY = timedelta(days=1)

STARTS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


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
    assert count_hours(start, Period(hours=48)).due_at == datetime(2026, 3, 9, 17, tzinfo=UTC)
    assert count_hours(start, Period(hours=48, backward=True)).due_at == datetime(2026, 3, 5, 17, tzinfo=UTC)


@pytest.mark.parametrize("start", [datetime(9999, 12, 31, tzinfo=UTC), datetime(2200, 12, 31, tzinfo=UTC)])
def test_hours_that_lead_out_of_reach_are_refused(start: datetime) -> None:
    with pytest.raises(KnownError, match="1900 to 2200"):
        count_hours(start, Period(hours=48))


def test_days_are_not_counted_from_a_moment() -> None:
    with pytest.raises(KnownError, match="2 days is counted from a day"):
        count_hours(datetime(2026, 1, 1, tzinfo=UTC), Period(days=2))


def test_in_the_union_the_hour_of_the_event_is_not_counted() -> None:
    start = datetime(2026, 10, 14, 8, 20, tzinfo=UTC)
    assert count_hours(start, Period(hours=48), regime("eu-1182-71"), "Europe/Brussels").due_at == datetime(
        2026, 10, 16, 9, tzinfo=UTC
    )


def test_hours_that_end_on_a_weekend_run_on_in_federal_court() -> None:
    friday = datetime(2026, 10, 16, 14, 17, tzinfo=UTC)
    assert count_hours(friday, Period(hours=24), regime("us-frcp"), "America/New_York").due_at == datetime(
        2026, 10, 19, 14, 17, tzinfo=UTC
    )


def test_hours_that_end_on_a_weekend_stand_in_the_union() -> None:
    friday = datetime(2026, 10, 16, 8, 0, tzinfo=UTC)
    assert count_hours(friday, Period(hours=24), regime("eu-1182-71"), "Europe/Brussels").due_at == datetime(
        2026, 10, 17, 9, tzinfo=UTC
    )
