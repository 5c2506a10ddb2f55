"""Moments as people say them, seen from a Wednesday in Washington."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.docket.moments import first_moment, last_moment, last_weekday, moment_of
from core.errors import KnownError
from tests.docket.ground import WASHINGTON

NOW = datetime(1994, 10, 5, 14, tzinfo=UTC)


def told(text: str, *, whole_day: bool = False) -> datetime:
    return moment_of(text, NOW, WASHINGTON, whole_day=whole_day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", date(1994, 10, 5)),
        ("yesterday", date(1994, 10, 4)),
        ("Since Friday", date(1994, 9, 30)),
        ("last wednesday", date(1994, 9, 28)),
        ("since last week", date(1994, 9, 28)),
        ("10 days ago", date(1994, 9, 25)),
        ("2 weeks ago", date(1994, 9, 21)),
        ("3 Oct 1994", date(1994, 10, 3)),
        ("1994-10-03", date(1994, 10, 3)),
    ],
)
def test_a_day_is_its_first_moment_or_its_last_one(text: str, day: date) -> None:
    assert told(text) == first_moment(day, WASHINGTON)
    assert told(text, whole_day=True) == last_moment(day, WASHINGTON)


def test_an_hour_is_taken_by_the_clocks_of_the_seat_unless_it_says_otherwise() -> None:
    assert told("30 Sep 1994 17:00") == datetime(1994, 9, 30, 21, tzinfo=UTC)
    assert told("1994-09-30T17:00Z", whole_day=True) == datetime(1994, 9, 30, 17, tzinfo=UTC)
    assert told("NOW") == NOW


def test_the_last_moment_of_a_day_leaves_out_what_begins_at_midnight() -> None:
    assert last_moment(date(1994, 10, 3), WASHINGTON) == datetime(1994, 10, 4, 3, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "soon", "9/10/1994", "99999 weeks ago", "9999 weeks ago", "30 Feb 1994"])
def test_what_cannot_be_read_is_refused_on_its_field(text: str) -> None:
    with pytest.raises(KnownError) as refused:
        moment_of(text, NOW, WASHINGTON, whole_day=True, field="since")
    assert refused.value.field == "since"


@given(st.dates(date(1900, 1, 8), date(2200, 1, 1)), st.integers(0, 6))
def test_the_last_weekday_is_within_the_week_before(today: date, weekday: int) -> None:
    found = last_weekday(today, weekday)
    assert found.weekday() == weekday
    assert 1 <= (today - found).days <= 7
