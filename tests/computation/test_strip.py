"""The strip of days: every day from the event to the date, and what became of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.calendars import calendar
from core.computation import Counted, Period, count, regime, strip
from tests.computation.drawn import Case, counted, drawn_case

if TYPE_CHECKING:
    from core.computation.regimes import Roll

SIGNS = {"event": "E", "counted": ".", "skipped": "-", "tolled": "T", "added": "+", "rolled": "r", "due": "D"}


def drawn(done: Counted, tolls: tuple[tuple[date, date], ...] = ()) -> str:
    """Return one sign for each day, and the number of the last counted one."""
    days = strip(done, tolls)
    return f"{''.join(SIGNS[day.mark] for day in days)} {max(day.number for day in days)}"


@pytest.mark.parametrize(
    ("start", "period", "law", "strip_of_days"),
    [
        ("2026-03-02", "5 days", "plain", "E....D 5"),
        ("2026-03-02", "0 days", "plain", "D 0"),
        ("2026-03-02", "5 working days", "plain", "E....--D 5"),
        ("2026-03-06", "1 working day", "plain", "E--D 1"),
        ("2026-03-02", "5 clear days", "plain", "E.....D 5"),
        ("2026-03-02", "1 week", "plain", "E......D 7"),
        ("2026-03-09", "5 days before", "plain", "D....E 5"),
        ("2026-03-09", "5 working days before", "plain", "D....--E 5"),
        ("2026-03-02", "5 days", "us-commerce", "E.....rD 5"),
        ("2026-03-02", "12 days", "us-commerce", "E............rD 12"),
        ("2026-10-16", "5 days", "us-itc", "E--....D 5"),
        ("2026-10-16", "10 days", "us-itc", "E--.........D 10"),
        ("2026-10-16", "2 days", "eu-1182-71", "E..rD 2"),
        ("2026-03-05", "1 week 2 working days", "plain", "E........--D 9"),
        ("2026-03-05", "2 working days then 3 days", "plain", "E.--...D 5"),
        ("2026-03-14", "1 week 1 working day before", "plain", "D.......E 8"),
    ],
)
def test_each_day_is_marked_with_what_became_of_it(start: str, period: str, law: str, strip_of_days: str) -> None:
    assert strip_of_days == drawn(count(date.fromisoformat(start), Period.parse(period), regime(law)))


def test_the_event_s_own_day_is_the_first_counted_where_it_is_included() -> None:
    done = count(date(2026, 3, 2), Period(days=5), regime("plain"), first_day="included")
    assert drawn(done) == "....D 5"
    assert [day.number for day in strip(done)] == [1, 2, 3, 4, 5]


def test_tolled_days_take_their_own_place_where_they_are_known() -> None:
    done = count(date(2026, 3, 2), Period(days=5), regime("plain"), tolled_days=3)
    assert drawn(done, ((date(2026, 3, 4), date(2026, 3, 6)),)) == "E.TTT...D 5"


def test_tolled_days_that_are_not_known_are_added_at_the_end() -> None:
    done = count(date(2026, 3, 2), Period(days=5), regime("plain"), tolled_days=3)
    assert drawn(done) == "E.....++D 5"


def test_tolled_days_of_which_some_are_known_are_shown_in_both_ways() -> None:
    done = count(date(2026, 3, 2), Period(days=5), regime("plain"), tolled_days=3)
    assert drawn(done, ((date(2026, 3, 4), date(2026, 3, 5)),)) == "E.TT....D 5"


def test_stops_longer_than_what_was_added_leave_fewer_days_counted() -> None:
    done = count(date(2026, 3, 2), Period(days=5), regime("plain"), tolled_days=1)
    assert drawn(done, ((date(2026, 3, 4), date(2026, 3, 6)),)) == "E.TTT.D 3"


def test_a_day_off_is_named_with_the_calendar_that_says_so() -> None:
    days = strip(count(date(2026, 10, 9), Period(working_days=1), regime("us-statute")))
    assert [(day.off, day.calendar) for day in days] == [
        ("", ""),
        ("Saturday", "us-federal"),
        ("Sunday", "us-federal"),
        ("Columbus Day", "us-federal"),
        ("", ""),
    ]


def test_days_that_the_calendar_does_not_know_have_no_name() -> None:
    days = strip(count(date(2050, 12, 30), Period(days=4), regime("us-statute")))
    assert [day.off for day in days] == ["", "Saturday", "", "", ""]


def test_a_day_that_was_rolled_from_before_its_event_still_shows_the_event() -> None:
    done = count(date(2026, 3, 8), Period(), regime("plain"), roll="backward")
    assert drawn(done) == "DrE 0"


@pytest.mark.parametrize(("roll", "signs"), [("forward", "E.rD 1"), ("backward", "D 0"), ("none", "ED 1")])
def test_a_roll_passes_over_the_days_off(roll: Roll, signs: str) -> None:
    done = count(date(2026, 3, 6), Period(days=1), regime("plain"), roll=roll, calendar=calendar("weekends"))
    assert signs == drawn(done)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    return drawn_case(lambda low, high: draw(st.integers(low, high)))


@settings(max_examples=500, deadline=None)
@given(case=cases())
def test_a_strip_runs_day_by_day_between_the_event_and_the_date(case: Case) -> None:
    done = counted(case)
    days = strip(done)
    first, last = min(done.start, done.due), max(done.start, done.due)
    assert [day.day for day in days] == [first + timedelta(days=n) for n in range((last - first).days + 1)]
    assert [day.day for day in days if day.mark == "due"] == [done.due]


@settings(max_examples=300, deadline=None)
@given(
    start=st.dates(date(1980, 1, 1), date(2040, 1, 1)),
    days=st.integers(1, 200),
    tolled=st.integers(0, 60),
    since=st.integers(1, 30),
    law=st.sampled_from(["plain", "us-commerce", "eu-1182-71", "us-frcp"]),
)
def test_as_many_days_are_numbered_as_were_counted(start: date, days: int, tolled: int, since: int, law: str) -> None:
    done = count(start, Period(days=days), regime(law), tolled_days=tolled)
    begin = start + timedelta(days=min(since, days))
    tolls = [(begin, begin + timedelta(days=tolled - 1))] if tolled else []
    assume(not done.skips)
    numbers = [day.number for day in strip(done, tolls) if day.number]
    assert numbers == list(range(1, days + 1))
