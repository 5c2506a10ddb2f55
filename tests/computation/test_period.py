"""Periods as people write them, and what is refused."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.computation import Period
from core.errors import KnownError

WRITTEN = {
    "60 days": Period(days=60),
    "1 day": Period(days=1),
    "0 days": Period(),
    "60 calendar days": Period(days=60),
    "35d": Period(days=35),
    "  60   DAYS ": Period(days=60),
    "60\u00a0days": Period(days=60),
    "\u0666\u0660 days": Period(days=60),
    "sixty days": Period(days=60),
    "5 working days": Period(working_days=5),
    "5 business days": Period(working_days=5),
    "1 working day": Period(working_days=1),
    "2 weeks": Period(weeks=2),
    "2w": Period(weeks=2),
    "a week": Period(weeks=1),
    "6 months": Period(months=6),
    "six months": Period(months=6),
    "a month": Period(months=1),
    "1 year": Period(years=1),
    "4y": Period(years=4),
    "48 hours": Period(hours=48),
    "48h": Period(hours=48),
    "11 months 14 days": Period(months=11, days=14),
    "11 months and 14 days": Period(months=11, days=14),
    "11 months, 14 days": Period(months=11, days=14),
    "1 year, 2 months, 3 days": Period(years=1, months=2, days=3),
    "1 month 2 weeks 3 days 5 working days": Period(months=1, weeks=2, days=3, working_days=5),
    "270 days before": Period(days=270, backward=True),
    "6 months before": Period(months=6, backward=True),
    "30 days after": Period(days=30),
    "30 days following": Period(days=30),
    "within 30 days": Period(days=30),
    "not later than 30 days after": Period(days=30),
    "at least 90 days before": Period(days=90, backward=True),
    "60 clear days": Period(days=60, clear=True),
    "7 clear days before": Period(days=7, clear=True, backward=True),
    "3 clear months": Period(months=3, clear=True),
    "5 clear working days": Period(working_days=5, clear=True),
    "first day of the 3rd month after": Period(boundary="first", boundary_months=3),
    "the first day of the third month following": Period(boundary="first", boundary_months=3),
    "1st day of the 2nd month": Period(boundary="first", boundary_months=2),
    "first day of the following month": Period(boundary="first", boundary_months=1),
    "first day of the first month after": Period(boundary="first", boundary_months=1),
    "last day of the next month": Period(boundary="last", boundary_months=1),
    "last day of the month after": Period(boundary="last", boundary_months=1),
    "last day of the month before": Period(boundary="last", boundary_months=1, backward=True),
    "last day of the 2nd month before": Period(boundary="last", boundary_months=2, backward=True),
    "last day of the month": Period(boundary="last"),
    "last day of that month": Period(boundary="last"),
    "last day of the same month": Period(boundary="last"),
    "next 30 April": Period(annual=(4, 30)),
    "30 April": Period(annual=(4, 30)),
    "30 apr each year": Period(annual=(4, 30)),
    "every 1 sept": Period(annual=(9, 1)),
    "next 29 February": Period(annual=(2, 29)),
    "30 April before": Period(annual=(4, 30), backward=True),
    "half of 10 days": Period(days=10, denominator=2),
    "mid-point of 4 years": Period(years=4, denominator=2),
    "midpoint of the 4 years": Period(years=4, denominator=2),
    "2/3 of 9 months": Period(months=9, numerator=2, denominator=3),
    "half of 10 days before": Period(days=10, denominator=2, backward=True),
    "1/1 of 10 days": Period(days=10),
    "mid-point": Period(denominator=2),
    "mid-term of the period": Period(denominator=2),
    "1/3 of the span": Period(denominator=3),
    "14 days then 11 months": Period(days=14, then=Period(months=11)),
    "14 days, then 11 months": Period(days=14, then=Period(months=11)),
    "1 day then 1 month then 1 year": Period(days=1, then=Period(months=1, then=Period(years=1))),
    "1 month then 5 days before": Period(months=1, then=Period(days=5, backward=True), backward=True),
    "3 months then last day of the month": Period(months=3, then=Period(boundary="last")),
    "last day of the month then 10 working days": Period(boundary="last", then=Period(working_days=10)),
    "6 months then next 1 January": Period(months=6, then=Period(annual=(1, 1))),
    "20 days then 2nd meeting": Period(days=20, then=Period(meetings=2)),
    "half of 10 days then 1 month": Period(days=10, denominator=2, then=Period(months=1)),
    "2nd meeting": Period(meetings=2),
    "second meeting": Period(meetings=2),
    "2nd DSB meeting": Period(meetings=2),
    "2nd working meeting": Period(meetings=2),
    "3 meetings before": Period(meetings=3, backward=True),
    "45 session days": Period(sitting_days=45),
    "21 sitting days": Period(sitting_days=21),
    "4 legislative days": Period(sitting_days=4),
}


@pytest.mark.parametrize(("text", "period"), WRITTEN.items())
def test_a_period_is_read_as_a_person_writes_it(text: str, period: Period) -> None:
    assert Period.parse(text) == period


@pytest.mark.parametrize("period", WRITTEN.values(), ids=WRITTEN)
def test_what_was_read_reads_back_from_its_canonical_spelling(period: Period) -> None:
    assert Period.parse(str(period)) == period


@pytest.mark.parametrize(
    ("period", "text"),
    [
        (Period(), "0 days"),
        (Period(days=1), "1 day"),
        (Period(months=11, days=14), "11 months 14 days"),
        (Period(days=270, backward=True), "270 days before"),
        (Period(working_days=5), "5 working days"),
        (Period(days=60, clear=True), "60 clear days"),
        (Period(meetings=2), "2nd meeting"),
        (Period(sitting_days=21), "21 sitting days"),
        (Period(denominator=2), "mid-point"),
        (Period(years=4, denominator=2), "half of 4 years"),
        (Period(days=9, numerator=2, denominator=3), "2/3 of 9 days"),
        (Period(boundary="first", boundary_months=3), "first day of the 3rd month after"),
        (Period(boundary="last"), "last day of the month"),
        (Period(annual=(4, 30)), "next 30 April"),
        (Period(days=14, then=Period(months=11)), "14 days then 11 months"),
    ],
)
def test_a_period_has_one_canonical_spelling(period: Period, text: str) -> None:
    assert str(period) == text


@st.composite
def opening_parts(draw: st.DrawFn, *, backward: bool) -> Period:
    """Return a period of one part, of any kind there is."""
    some = st.integers(0, 40)
    amounts: dict[str, Any] = {"years": draw(some), "months": draw(some), "weeks": draw(some), "days": draw(some)}
    kind = draw(st.sampled_from(["plain", "clear", "boundary", "annual"]))
    if kind == "boundary":
        which: Any = draw(st.sampled_from(["first", "last"]))
        return Period(boundary=which, boundary_months=draw(st.integers(0, 3_600)), backward=backward)
    if kind == "annual":
        return Period(annual=(draw(st.integers(1, 12)), draw(st.integers(1, 29))), backward=backward)
    working = draw(some)
    clear = kind == "clear" and any((*amounts.values(), working))
    return Period(**amounts, working_days=working, clear=clear, backward=backward)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Return a period of one or more parts, or a share of one."""
    backward = draw(st.booleans())
    first = draw(opening_parts(backward=backward))
    fields = {each.name: getattr(first, each.name) for each in dataclasses.fields(Period) if each.init}
    if draw(st.booleans()):
        further = draw(opening_parts(backward=backward).filter(lambda part: not part.clear))
        fields["then"] = further
    if draw(st.booleans()) and not first.counts_nothing:
        fields["denominator"] = draw(st.integers(2, 1_000))
        fields["numerator"] = draw(st.integers(1, fields["denominator"] - 1))
    return Period(**fields)


@settings(max_examples=500, deadline=None)
@given(period=periods())
def test_the_canonical_spelling_of_any_period_reads_back_as_the_same(period: Period) -> None:
    assert Period.parse(str(period)) == period


@pytest.mark.parametrize(("field", "most"), [("years", 300), ("days", 110_000), ("working_days", 80_000)])
def test_the_longest_amounts_there_are_read_back(field: str, most: int) -> None:
    period = Period(**{field: most})  # type: ignore[arg-type]  # amounts only
    assert Period.parse(str(period)) == period
    with pytest.raises(KnownError, match="is too long: at most"):
        Period(**{field: most + 1})  # type: ignore[arg-type]  # amounts only


@pytest.mark.parametrize(
    "fields",
    [
        {"days": -1},
        {"years": 301},
        {"hours": 5, "days": 1},
        {"hours": 5, "denominator": 2},
        {"meetings": 2, "then": Period(days=1)},
        {"sitting_days": 2, "months": 1},
        {"clear": True},
        {"clear": True, "hours": 5},
        {"clear": True, "meetings": 5},
        {"boundary": "first", "boundary_months": 3_601},
        {"boundary": "first", "boundary_months": -1},
        {"boundary_months": 1},
        {"boundary": "first", "days": 1},
        {"boundary": "first", "annual": (4, 30)},
        {"annual": (2, 30)},
        {"annual": (13, 1)},
        {"annual": (0, 1)},
        {"annual": (4, 30), "days": 1},
        {"days": 1, "numerator": 0},
        {"days": 1, "numerator": 3, "denominator": 2},
        {"days": 1, "denominator": 1_001},
        {"days": 1, "then": Period(hours=1)},
        {"days": 1, "then": Period(days=1, backward=True)},
        {"days": 1, "then": Period(days=1, clear=True)},
        {"days": 1, "then": Period(days=4, denominator=2)},
        {"denominator": 2, "then": Period(days=1)},
    ],
)
def test_an_amount_that_nobody_counts_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(KnownError) as refused:
        Period(**fields)
    assert refused.value.field == "period"


REFUSED = [
    *("", " ", "days", "60", "60 fortnights", "-5 days", "5.5 days", "60 days 60 days", "60 days and", "60 days,"),
    *("6 m", "1 day 5 hours", "14 days 11 months", "days 60", "before", "60 days before before", "60 days; rm"),
    *(
        "60\x00days",
        "twenty-one days",
        "one hundred days",
        "a month and a half",
        "1 month 1 month",
        "5 days before then",
    ),
    *("first day", "first day of the 0th month", "last day of a month", "third day of the month", "30 February"),
    *(
        "31 April",
        "0 January",
        "next 99 May",
        "next April",
        "0/2 of 10 days",
        "3/2 of 10 days",
        "1/0 of 10 days",
        "1/1",
    ),
    *("2/2 of the span", "half of", "half of half of 10 days", "half 10 days", "half of 2nd meeting", "then"),
    *(
        "10 days then",
        "then 10 days",
        "10 days then then 5 days",
        "10 days then 5 hours",
        "10 days then half of 4 days",
    ),
    *("10 days then 5 clear days", "mid-point then 5 days", "clear days", "60 clear hours", "2 clear meetings"),
    *(
        "last day of the 99999th month",
        "5 days 2nd meeting",
        "2 sitting days 1 day",
        "\u00b2 days",
        "60 days\nafter all",
    ),
]


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_period_is_refused_in_one_sentence_about_the_period(text: str) -> None:
    with pytest.raises(KnownError) as refused:
        Period.parse(text)
    assert refused.value.field == "period"
    assert str(refused.value).isprintable()


@pytest.mark.parametrize(
    ("period", "number", "times"),
    [
        ("180 days", 2, "360 days"),
        ("1 year 6 months", 3, "3 years 18 months"),
        ("6 months before", 2, "12 months before"),
    ],
)
def test_a_period_is_counted_several_times_over(period: str, number: int, times: str) -> None:
    assert Period.parse(times) == Period.parse(period).times(number)


@pytest.mark.parametrize(("period", "number"), [("300 years", 2), ("next 30 April", 2), ("1 day then 1 month", 2)])
def test_a_period_that_cannot_be_counted_several_times_over_is_refused(period: str, number: int) -> None:
    with pytest.raises(KnownError) as refused:
        Period.parse(period).times(number)
    assert refused.value.field == "period"


def test_what_is_no_period_is_answered_with_an_example() -> None:
    with pytest.raises(KnownError, match="such as 60 days"):
        Period.parse("two moons")


def test_units_in_the_wrong_order_are_answered_with_both_ways_to_write_it() -> None:
    with pytest.raises(KnownError, match=r"Write 11 months 14 days; or, .*, 14 days then 11 months\."):
        Period.parse("14 days 11 months")
