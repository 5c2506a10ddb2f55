"""Where a period leads before any roll: each unit, both ways, from each first day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from core.computation import Period, count, regime
from core.errors import KnownError

if TYPE_CHECKING:
    from core.computation.regimes import FirstDay

PLAIN = regime("plain")


def reached(start: str, period: str, law: str = "plain", first_day: FirstDay | None = None) -> str:
    counted = count(date.fromisoformat(start), Period.parse(period), regime(law), first_day=first_day)
    return counted.unrolled.isoformat()


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        ("2026-01-01", "60 days", "2026-03-02"),
        ("2026-03-02", "60 days before", "2026-01-01"),
        ("2026-01-01", "2 weeks 3 days", "2026-01-18"),
        ("2026-01-31", "1 month", "2026-02-28"),
        ("2026-03-31", "1 month before", "2026-02-28"),
        ("2024-02-29", "1 year 1 month", "2025-03-29"),
        ("1904-02-29", "4 years before", "1900-02-28"),
        ("2026-01-31", "1 month 1 day", "2026-03-01"),
        ("2026-01-31", "1 day then 1 month", "2026-03-01"),
        ("2026-03-31", "1 month 1 day before", "2026-02-27"),
        ("2026-01-01", "1 month 5 working days", "2026-02-06"),
        ("2026-01-02", "1 working day", "2026-01-05"),
        ("2026-01-03", "1 working day", "2026-01-05"),
        ("2026-01-12", "5 working days before", "2026-01-05"),
    ],
)
def test_units_are_counted_one_after_the_other_the_larger_first(start: str, period: str, last: str) -> None:
    assert last == reached(start, period)


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        ("2026-01-01", "first day of the 3rd month after", "2026-04-01"),
        ("2026-01-31", "first day of the next month", "2026-02-01"),
        ("2026-11-30", "first day of the 2nd month after", "2027-01-01"),
        ("2026-01-31", "last day of the month", "2026-01-31"),
        ("2026-02-01", "last day of the month", "2026-02-28"),
        ("2026-01-15", "last day of the 13th month after", "2027-02-28"),
        ("2026-01-15", "first day of the month before", "2025-12-01"),
        ("2026-03-15", "last day of the month before", "2026-02-28"),
        ("2026-01-15", "3 months then last day of the month", "2026-04-30"),
        ("2026-01-15", "last day of the month then 10 days", "2026-02-10"),
        ("2026-01-15", "last day of the month then 10 days before", "2026-01-21"),
        ("2026-04-29", "next 30 April", "2026-04-30"),
        ("2026-04-30", "next 30 April", "2027-04-30"),
        ("2026-04-30", "30 April before", "2025-04-30"),
        ("2026-05-01", "30 April before", "2026-04-30"),
        ("2026-01-15", "6 months then next 1 January", "2027-01-01"),
    ],
)
def test_a_day_of_a_month_or_a_year_is_found(start: str, period: str, last: str) -> None:
    assert last == reached(start, period)


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        ("2026-01-01", "1 day", "2026-01-01"),
        ("2026-01-31", "0 days", "2026-01-31"),
        ("2025-11-10", "1 year", "2026-11-09"),
        ("2026-01-31", "1 month", "2026-02-28"),
        ("2026-08-31", "6 months before", "2026-03-01"),
        ("2022-07-05", "60 days before", "2022-05-07"),
        ("2026-04-30", "next 30 April", "2026-04-30"),
        ("2026-01-05", "5 working days", "2026-01-09"),
        ("2026-01-04", "5 working days", "2026-01-09"),
        ("2026-01-10", "1 month then 1 month", "2026-03-09"),
        ("2026-01-10", "5 clear days", "2026-01-16"),
    ],
)
def test_the_event_s_own_day_is_the_first_where_it_is_included(start: str, period: str, last: str) -> None:
    assert last == reached(start, period, first_day="included")


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        ("2026-10-16", "1 day", "2026-10-19"),
        ("2026-10-16", "10 days", "2026-10-28"),
        ("2026-10-16", "1 month", "2026-11-18"),
        ("2026-10-16", "5 working days", "2026-10-23"),
        ("2026-10-19", "1 day before", "2026-10-16"),
        ("2026-10-16", "0 days", "2026-10-16"),
        ("2026-10-16", "10 clear days", "2026-10-27"),
    ],
)
def test_counting_starts_on_the_first_working_day_where_that_is_asked(start: str, period: str, last: str) -> None:
    assert last == reached(start, period, first_day="first-working")


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        ("2026-03-01", "7 clear days", "2026-03-09"),
        ("2026-03-09", "7 clear days before", "2026-03-01"),
        ("2026-01-31", "1 clear month", "2026-03-01"),
        ("2026-03-02", "5 clear working days", "2026-03-10"),
    ],
)
def test_clear_days_leave_out_both_ends(start: str, period: str, last: str) -> None:
    assert last == reached(start, period)


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        ("2026-01-01", "half of 10 days", "2026-01-06"),
        ("2026-01-01", "half of 11 days", "2026-01-06"),
        ("2026-01-12", "half of 11 days before", "2026-01-07"),
        ("2018-02-07", "mid-point of 4 years", "2020-02-07"),
        ("2026-01-01", "2/3 of 9 days", "2026-01-07"),
        ("2026-01-01", "1/3 of 2 days", "2026-01-01"),
        ("2026-01-01", "half of 10 days then 10 days", "2026-01-11"),
    ],
)
def test_a_part_of_a_period_is_rounded_toward_its_event(start: str, period: str, last: str) -> None:
    assert last == reached(start, period)


@pytest.mark.parametrize(("until", "middle"), [("2026-01-11", "2026-01-06"), ("2026-01-10", "2026-01-05")])
def test_the_middle_of_a_span_lies_between_its_ends(until: str, middle: str) -> None:
    counted = count(date(2026, 1, 1), Period.parse("mid-point"), PLAIN, until=date.fromisoformat(until))
    assert date.fromisoformat(middle) == counted.due


def test_a_span_that_ends_before_it_begins_has_no_middle() -> None:
    with pytest.raises(KnownError, match="ends before it begins") as refused:
        count(date(2026, 1, 1), Period.parse("mid-point"), PLAIN, until=date(2025, 12, 22))
    assert refused.value.field == "until"


def test_the_mid_point_of_a_span_that_ends_far_away_must_itself_be_in_reach() -> None:
    with pytest.raises(KnownError, match="leads out of the years"):
        count(date(2000, 1, 1), Period.parse("mid-point"), PLAIN, until=date(2402, 1, 1))


def test_a_middle_without_a_span_is_refused() -> None:
    with pytest.raises(KnownError, match="needs a span") as refused:
        count(date(2026, 1, 1), Period.parse("mid-point"), PLAIN)
    assert refused.value.field == "period"


MEETINGS = [date(2026, month, 26) for month in (1, 2, 3, 4)]


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        (date(2026, 1, 1), "1st meeting", date(2026, 1, 26)),
        (date(2026, 1, 26), "1st meeting", date(2026, 2, 26)),
        (date(2026, 1, 26), "2nd meeting", date(2026, 3, 26)),
        (date(2026, 4, 26), "2nd meeting before", date(2026, 2, 26)),
        (date(2026, 4, 27), "2nd meeting before", date(2026, 3, 26)),
        (date(2026, 1, 1), "3 sitting days", date(2026, 3, 26)),
        (date(2026, 1, 16), "10 days then 1st meeting", date(2026, 2, 26)),
    ],
)
def test_meetings_and_sitting_days_are_those_after_the_event(start: date, period: str, last: date) -> None:
    assert last == count(start, Period.parse(period), PLAIN, occasions=MEETINGS).due


@pytest.mark.parametrize("period", ["4th meeting", "4 sitting days", "2nd meeting before"])
def test_more_meetings_than_are_known_are_refused(period: str) -> None:
    with pytest.raises(KnownError, match="are known") as refused:
        count(date(2026, 2, 1), Period.parse(period), PLAIN, occasions=MEETINGS)
    assert refused.value.field == "occasions"


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        ("2026-02-28", "1 month", "2026-03-31"),
        ("2026-01-30", "1 month", "2026-02-28"),
        ("2026-01-31", "1 month", "2026-02-28"),
        ("2026-01-15", "1 month", "2026-02-15"),
        ("2026-12-31", "2 months", "2027-02-28"),
        ("2023-12-31", "2 months", "2024-02-29"),
        ("2026-09-30", "4 months", "2027-01-31"),
        ("2026-02-28", "1 month 1 day", "2026-04-01"),
        ("2026-02-14", "14 days then 1 month", "2026-03-31"),
        ("2026-04-01", "1 month before", "2026-03-01"),
        ("2026-03-31", "1 month before", "2026-03-01"),
        ("2026-02-28", "1 clear month", "2026-04-01"),
    ],
)
def test_months_in_japan_end_the_day_before_the_one_that_answers_to_their_first(
    start: str, period: str, last: str
) -> None:
    assert last == reached(start, period, "jp-civil-code")


@pytest.mark.parametrize(
    ("period", "last"),
    [
        ("6 days", "2026-10-26"),
        ("7 days", "2026-10-25"),
        ("1 week", "2026-10-25"),
        ("5 clear days", "2026-10-24"),
        ("3 days then 3 days", "2026-10-26"),
        ("3 days then 4 days", "2026-10-25"),
        ("3 days then 1 month", "2026-11-21"),
    ],
)
def test_the_commission_counts_working_days_only_in_periods_of_less_than_seven_days(period: str, last: str) -> None:
    assert last == reached("2026-10-16", period, "us-itc")


def test_columbus_day_does_not_count_in_a_short_period_at_the_commission() -> None:
    assert reached("2026-10-09", "2 days", "us-itc") == "2026-10-14"


def test_years_after_2100_know_that_it_had_no_leap_day() -> None:
    assert reached("2099-02-28", "2 years then 1 day", "plain") == "2101-03-01"
    assert reached("2100-02-28", "1 day") == "2100-03-01"


def test_a_reach_tells_its_stages_from_one_day_to_the_next() -> None:
    counted = count(date(2026, 1, 31), Period.parse("1 month 1 week 2 working days"), PLAIN)
    assert [(stage.unit, stage.before, stage.after) for stage in counted.stages()] == [
        ("months", date(2026, 1, 31), date(2026, 2, 28)),
        ("days", date(2026, 2, 28), date(2026, 3, 7)),
        ("working days", date(2026, 3, 7), date(2026, 3, 10)),
    ]
    assert counted.reached.first - counted.start == timedelta(days=1)
