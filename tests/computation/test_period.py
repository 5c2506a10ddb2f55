"""Periods as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.computation import Period
from core.errors import KnownError

WRITTEN = {
    "60 days": Period(days=60),
    "1 day": Period(days=1),
    "0 days": Period(),
    "5 working days": Period(working_days=5),
    "5 business days": Period(working_days=5),
    "10 calendar days": Period(days=10),
    "2 weeks": Period(weeks=2),
    "6 months": Period(months=6),
    "1 year": Period(years=1),
    "48 hours": Period(hours=48),
    "11 months 14 days": Period(months=11, days=14),
    "11 months and 14 days": Period(months=11, days=14),
    "1 year, 2 months, 3 days": Period(years=1, months=2, days=3),
    "1 month 5 working days": Period(months=1, working_days=5),
    "270 days before": Period(days=270, backward=True),
    "30 days after": Period(days=30),
    "35d": Period(days=35),
    "2w": Period(weeks=2),
    "  60   DAYS ": Period(days=60),
    "60\u00a0days": Period(days=60),
}


@pytest.mark.parametrize(("text", "period"), WRITTEN.items())
def test_a_period_is_read_as_a_person_writes_it(text: str, period: Period) -> None:
    assert Period.parse(text) == period


@pytest.mark.parametrize(
    ("period", "text"),
    [
        (Period(days=1), "1 day"),
        (Period(months=11, days=14), "11 months 14 days"),
        (Period(days=270, backward=True), "270 days before"),
        (Period(working_days=5), "5 working days"),
        (Period(), "0 days"),
    ],
)
def test_a_period_has_one_canonical_spelling(period: Period, text: str) -> None:
    assert str(period) == text


@given(
    years=st.integers(0, 300),
    months=st.integers(0, 3600),
    weeks=st.integers(0, 15_700),
    days=st.integers(0, 110_000),
    working_days=st.integers(0, 80_000),
    backward=st.booleans(),
)
def test_the_canonical_spelling_reads_back_as_the_same_period(
    years: int, months: int, weeks: int, days: int, working_days: int, *, backward: bool
) -> None:
    period = Period(years=years, months=months, weeks=weeks, days=days, working_days=working_days, backward=backward)
    assert Period.parse(str(period)) == period


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "days",
        "60",
        "sixty days",
        "60 fortnights",
        "-5 days",
        "5.5 days",
        "60 days 60 days",
        "60 days and",
        "60 days,",
        "6 m",
        "1000000000 days",
        "110001 days",
        "301 years",
        "9" * 90 + " days",
        "9" * 5000 + " days",
        "1 day 5 hours",
        "14 days 11 months",
        "days 60",
        "before",
        "60 days before before",
        "60 days; rm",
        "60\x00days",
    ],
)
def test_what_is_no_period_is_refused_in_one_sentence_about_the_period(text: str) -> None:
    with pytest.raises(KnownError) as refused:
        Period.parse(text)
    assert refused.value.field == "period"
    assert "\n" not in str(refused.value)


def test_what_is_no_period_is_answered_with_an_example() -> None:
    with pytest.raises(KnownError, match="such as 60 days"):
        Period.parse("two moons")


def test_units_in_the_wrong_order_are_answered_with_the_right_order() -> None:
    with pytest.raises(KnownError, match=r"Write 11 months 14 days\."):
        Period.parse("14 days 11 months")


@given(st.text(max_size=120))
def test_any_text_is_a_period_or_a_known_error(text: str) -> None:
    try:
        period = Period.parse(text)
    except KnownError as refused:
        told = refused.field
    else:
        told = "period" if Period.parse(str(period)) == period else "it reads back as another"
    assert told == "period"
