"""Silly and hostile input to a count: an error that can be mended, never another exception, and at once."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.calendars import calendar
from core.computation import (
    Period,
    count,
    count_hours,
    doubts,
    end_of_day,
    explain,
    instant,
    parse_date,
    regime,
    regime_ids,
    strip,
)
from core.errors import KnownError

if TYPE_CHECKING:
    from core.computation import Act
    from core.computation.regimes import FirstDay, Roll

START = date(2026, 1, 1)
ALPHABET = "0123456789 ,/-dwyh\u00a0\u202e\x00" + "abcdefghijklmnopqrstuvwxyz"
WORDS = (
    *(
        "1",
        "2nd",
        "60",
        "999999",
        "a",
        "third",
        "half",
        "1/2",
        "mid-point",
        "of",
        "the",
        "then",
        "and",
        "before",
        "after",
    ),
    *("clear", "working", "sitting", "days", "day", "months", "month", "years", "hours", "weeks", "meeting", "first"),
    *("last", "day of", "next", "30 April", "29 February", "within", ",", "each year", "of the span", "following"),
)

HUGE = [
    "1000000000 days",
    f"{10**30} days",
    "9" * 5_000 + " days",
    "1" * 10_000,
    "x" * 10_000,
    "60 days " * 2_000,
    "1 day then " * 1_000 + "1 day",
    "half of " * 1_000 + "2 days",
    "half of half of 2 days",
    " " * 10_000,
    "(" * 10_000,
    "\u202e60 days",
    "99999999999999999999th meeting",
    "last day of the 9999999999th month",
    "1/99999999999 of 2 days",
    "next 99999999999 april",
]


@pytest.mark.parametrize("text", HUGE, ids=range(len(HUGE)))
def test_a_monstrous_period_is_refused_at_once_and_in_a_short_sentence(text: str) -> None:
    begun = perf_counter()
    with pytest.raises(KnownError) as refused:
        Period.parse(text)
    assert refused.value.field == "period"
    assert len(str(refused.value)) < 300
    assert perf_counter() - begun < 1


def test_as_many_parts_as_fit_are_counted_one_after_the_other() -> None:
    text = " then ".join(["1 day"] * 14)
    assert count(START, Period.parse(text), regime("plain")).due == START + timedelta(days=14)


@settings(max_examples=1_000, deadline=None)
@given(st.one_of(st.text(max_size=200), st.text(ALPHABET, max_size=60), st.lists(st.sampled_from(WORDS)).map(" ".join)))
def test_any_text_is_a_period_that_reads_back_or_a_known_error(text: str) -> None:
    try:
        period = Period.parse(text)
    except KnownError as refused:
        told = refused.field if str(refused).isprintable() else "what no screen can show"
    else:
        told = "period" if Period.parse(str(period)) == period else "it reads back as another"
    assert told == "period"


@settings(max_examples=1_000, deadline=None)
@given(
    text=st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join),
    start=st.dates(),
    law=st.sampled_from(regime_ids()),
    tolled=st.sampled_from([0, 0, 1, -1, 10**6, 10**12]),
    roll=st.sampled_from([None, "none", "forward", "backward"]),
    first_day=st.sampled_from([None, "included", "first-working"]),
    act=st.sampled_from(["", "filing", "expiry"]),
)
def test_whatever_is_asked_is_a_date_within_reach_with_its_reasons_or_a_known_error(
    text: str, *, start: date, law: str, tolled: int, roll: Roll | None, first_day: FirstDay | None, act: Act
) -> None:
    try:
        period = Period.parse(text)
        counted = count(start, period, regime(law), tolled_days=tolled, roll=roll, first_day=first_day, act=act)
    except KnownError as refused:
        told = refused.field
    else:
        told = "a date" if 1900 <= counted.due.year <= 2200 else "out of reach"
        assert explain(counted, "UTC")
        assert len(strip(counted)) == abs((counted.due - start).days) + 1
        assert all(doubts(counted))
    assert told in {"a date", "period", "from", "toll", "calendar", "occasions"}


@pytest.mark.parametrize("text", ["0000-01-01", "0001-01-01", "10000-01-01", "99999-12-31", "1899-12-31", "2201-01-01"])
def test_a_year_that_is_out_of_reach_is_refused(text: str) -> None:
    with pytest.raises(KnownError, match="out of reach"):
        parse_date(text)


@pytest.mark.parametrize(("text", "right"), [("2024-02-29", True), ("2026-02-29", False), ("2100-02-29", False)])
def test_a_leap_day_is_a_day_of_leap_years_only(text: str, right: bool) -> None:
    if right:
        assert parse_date(text) == date(2024, 2, 29)
    else:
        with pytest.raises(KnownError, match="There is no 29 February"):
            parse_date(text)


@pytest.mark.parametrize(
    ("start", "period", "due"),
    [
        ("2024-02-29", "1 year", "2025-02-28"),
        ("2024-02-29", "4 years", "2028-02-29"),
        ("2024-02-29", "12 months before", "2023-02-28"),
        ("2024-02-29", "next 29 February", "2025-02-28"),
        ("2027-03-01", "next 29 February", "2028-02-29"),
        ("2024-02-28", "1 day", "2024-02-29"),
        ("2096-02-29", "4 years", "2100-02-28"),
        ("2024-01-31", "last day of the next month", "2024-02-29"),
    ],
)
def test_a_leap_day_is_counted_to_and_from(start: str, period: str, due: str) -> None:
    counted = count(date.fromisoformat(start), Period.parse(period), regime("plain"))
    assert date.fromisoformat(due) == counted.due


@pytest.mark.parametrize("period", ["0 days", "last day of the month"])
def test_the_last_day_there_is_can_be_its_own_date(period: str) -> None:
    last = date(2200, 12, 31)
    assert count(last, Period.parse(period), regime("plain")).due == last


def test_the_first_day_there_is_can_be_its_own_date_counted_back() -> None:
    first = date(1900, 1, 1)
    assert count(first, Period(backward=True), regime("plain")).due == first


@pytest.mark.parametrize("law", [law for law in regime_ids() if regime(law).roll != "none"])
def test_a_roll_beyond_what_the_calendar_knows_is_refused(law: str) -> None:
    known = calendar("jp")
    with pytest.raises(KnownError, match="is known from 1970 to 2050") as refused:
        count(date(2050, 12, 30), Period(days=40), regime(law), calendar=known)
    assert refused.value.field == "calendar"


def test_a_negative_stop_of_the_clock_is_refused() -> None:
    with pytest.raises(KnownError, match="not -1") as refused:
        count(START, Period(days=1), regime("plain"), tolled_days=-1)
    assert refused.value.field == "toll"


def test_a_day_its_zone_skipped_has_no_clock_time_but_an_end() -> None:
    skipped = count(date(2011, 12, 1), Period(days=29), regime("plain")).due
    assert skipped == date(2011, 12, 30)
    with pytest.raises(KnownError, match="the date was skipped"):
        instant(skipped, time(17), "Pacific/Apia")
    assert end_of_day(skipped, "Pacific/Apia") == datetime(2011, 12, 30, 10, tzinfo=UTC)


def test_hours_across_a_skipped_day_are_hours_that_really_pass() -> None:
    before = instant(date(2011, 12, 29), time(12), "Pacific/Apia")
    after = instant(date(2011, 12, 31), time(12), "Pacific/Apia")
    assert count_hours(before, Period(hours=24)).due_at == after
