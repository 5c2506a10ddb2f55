"""When days begin and end: clock changes, doubled hours and skipped days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.computation import end_of_day, instant, start_of_day
from core.errors import KnownError
from core.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Callable

ENDS = [
    ("summer time in Washington", "America/New_York", date(1994, 9, 29), "1994-09-30T04:00"),
    ("the day clocks go forward", "America/New_York", date(2026, 3, 8), "2026-03-09T04:00"),
    ("the day clocks go back", "America/New_York", date(2026, 11, 1), "2026-11-02T05:00"),
    ("a zone half an hour off", "Asia/Kolkata", date(2026, 1, 1), "2026-01-01T18:30"),
    ("midnight itself is skipped", "America/Sao_Paulo", date(2018, 11, 3), "2018-11-04T03:00"),
    ("the day's last hour comes twice", "America/Sao_Paulo", date(2018, 2, 17), "2018-02-18T03:00"),
    ("the next day's first hour comes twice", "America/Havana", date(2018, 11, 3), "2018-11-04T04:00"),
    ("clocks go back a minute after midnight", "America/St_Johns", date(2010, 11, 6), "2010-11-07T03:30"),
    ("clocks jump from 23:30 over midnight", "America/Toronto", date(1919, 3, 30), "1919-03-31T04:30"),
    ("before a skipped day", "Pacific/Apia", date(2011, 12, 29), "2011-12-30T10:00"),
    ("a skipped day", "Pacific/Apia", date(2011, 12, 30), "2011-12-30T10:00"),
    ("after a skipped day", "Pacific/Apia", date(2011, 12, 31), "2011-12-31T10:00"),
    ("before 1970", "Europe/London", date(1969, 7, 1), "1969-07-01T23:00"),
    ("the last year", "Asia/Tokyo", date(2200, 12, 31), "2200-12-31T15:00"),
]


@pytest.mark.parametrize(("zone", "day", "end"), [each[1:] for each in ENDS], ids=[each[0] for each in ENDS])
def test_a_day_ends_when_its_zone_leaves_it(zone: str, day: date, end: str) -> None:
    assert end_of_day(day, zone, None) == datetime.fromisoformat(end).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "day", "start"),
    [
        ("America/New_York", date(2026, 3, 8), "2026-03-08T05:00"),
        ("America/Sao_Paulo", date(2018, 11, 4), "2018-11-04T03:00"),
        ("Pacific/Apia", date(2011, 12, 30), "2011-12-30T10:00"),
        ("Pacific/Apia", date(2011, 12, 31), "2011-12-30T10:00"),
        ("America/Toronto", date(1919, 3, 31), "1919-03-31T04:30"),
    ],
)
def test_a_day_begins_with_its_first_moment(zone: str, day: date, start: str) -> None:
    assert start_of_day(day, zone) == datetime.fromisoformat(start).replace(tzinfo=UTC)


def test_a_closing_hour_ends_the_day_before_midnight() -> None:
    assert end_of_day(date(2026, 7, 1), "America/New_York", time(17, 15)) == datetime(2026, 7, 1, 21, 15, tzinfo=UTC)


def test_a_closing_hour_that_clocks_skip_is_when_they_jump() -> None:
    assert end_of_day(date(2026, 3, 8), "America/New_York", time(2, 30)) == datetime(2026, 3, 8, 7, tzinfo=UTC)


def test_a_clock_time_that_comes_twice_is_the_first() -> None:
    assert instant(date(2026, 11, 1), time(1, 30), "America/New_York") == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "at", "zone", "sentence"),
    [
        (
            date(2026, 3, 8),
            time(2, 30),
            "America/New_York",
            "There is no 02:30 on Sunday 8 March 2026 in Washington: clocks went forward to 03:00.",
        ),
        (
            date(2011, 12, 30),
            time(12),
            "Pacific/Apia",
            "There was no Friday 30 December 2011 in Apia: the date was skipped.",
        ),
    ],
)
def test_a_clock_time_that_never_came_is_refused(day: date, at: time, zone: str, sentence: str) -> None:
    with pytest.raises(KnownError) as refused:
        instant(day, at, zone)
    assert (str(refused.value), refused.value.field) == (sentence, "at")


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "America/New_York"])
@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_give_a_moment_or_a_known_error(day: date, zone: str) -> None:
    asked: tuple[Callable[[], datetime], ...] = (
        lambda: end_of_day(day, zone, None),
        lambda: end_of_day(day, zone, time(23, 59)),
        lambda: start_of_day(day, zone),
        lambda: instant(day, time(12), zone),
    )
    for ask in asked:
        try:
            told = "on" if ask().tzinfo is UTC else "a moment outside UTC"
        except KnownError as refused:
            told = refused.field
        assert told == "on"


ZONES = [
    "America/New_York",
    "America/St_Johns",
    "America/Sao_Paulo",
    "Pacific/Apia",
    "Asia/Tokyo",
    "America/Toronto",
]


@settings(deadline=None)
@given(day=st.dates(date(1905, 1, 1), date(2100, 1, 1)), zone=st.sampled_from(ZONES))
def test_no_clock_shows_a_day_after_its_end_nor_before_its_start(day: date, zone: str) -> None:
    end, start = end_of_day(day, zone, None), start_of_day(day, zone)
    second, rules = timedelta(seconds=1), zone_info(zone)
    assert end.astimezone(rules).date() > day
    assert (end - second).astimezone(rules).date() <= day
    assert start.astimezone(rules).date() >= day
    assert (start - second).astimezone(rules).date() < day
    assert start <= end
