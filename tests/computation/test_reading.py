"""Dates and moments as people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.computation import long_date, parse_date, parse_instant, short_date
from core.errors import KnownError


@pytest.mark.parametrize(
    "text", ["1994-09-29", "29 Sep 1994", "29 September 1994", "29 sept 1994", " 29  SEPTEMBER 1994 "]
)
def test_a_date_is_read_in_the_forms_that_mean_one_day(text: str) -> None:
    assert parse_date(text) == date(1994, 9, 29)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2026-02-30", "There is no 30 February 2026."),
        ("29 February 2026", "There is no 29 February 2026."),
        ("1900-02-29", "There is no 29 February 1900."),
        ("2026-01-00", "There is no 0 January 2026."),
        ("2026-13-01", "There is no month 13: months run from 1 to 12."),
        ("0000-01-01", "The year 0 is out of reach: dates run from 1900 to 2200."),
        ("10000-01-01", "The year 10000 is out of reach: dates run from 1900 to 2200."),
        ("1899-12-31", "The year 1899 is out of reach: dates run from 1900 to 2200."),
        ("2201-01-01", "The year 2201 is out of reach: dates run from 1900 to 2200."),
        ("09/10/2026", "“09/10/2026” is not a date. Write it as 2026-09-30 or 30 September 2026."),
        ("20260930", "“20260930” is not a date. Write it as 2026-09-30 or 30 September 2026."),
        (
            "29 Brumaire 1994",
            "“29 Brumaire 1994” is not a date. Write it as 2026-09-30 or 30 September 2026.",
        ),
        ("", "“” is not a date. Write it as 2026-09-30 or 30 September 2026."),
    ],
)
def test_a_date_that_cannot_be_is_refused_with_what_is_wrong(text: str, sentence: str) -> None:
    with pytest.raises(KnownError) as refused:
        parse_date(text)
    assert (str(refused.value), refused.value.field) == (sentence, "on")


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_a_date_written_out_reads_back(day: date) -> None:
    written = {day.isoformat(), long_date(day).split(" ", 1)[1], short_date(day).split(" ", 1)[1]}
    assert {parse_date(text) for text in written} == {day}


def test_a_date_is_written_with_its_weekday() -> None:
    day = date(1994, 9, 29)
    assert (long_date(day), short_date(day)) == ("Thursday 29 September 1994", "Thu 29 Sep 1994")


@pytest.mark.parametrize(
    "text",
    [
        "1994-09-30T00:00-04:00",
        "1994-09-30T04:00Z",
        "1994-09-30 04:00:00Z",
        "1994-09-30T13:00+0900",
        "30 Sep 1994 13:00 +09:00",
        "30 September 1994 04:00Z",
    ],
)
def test_a_moment_with_its_distance_from_utc_is_read(text: str) -> None:
    assert parse_instant(text) == datetime(1994, 9, 30, 4, tzinfo=UTC)


def test_a_clock_time_is_read_in_the_zone_that_is_named() -> None:
    assert parse_instant("1994-09-30T13:00", "Asia/Tokyo") == datetime(1994, 9, 30, 4, tzinfo=UTC)


def test_a_clock_time_without_a_zone_is_refused() -> None:
    with pytest.raises(KnownError, match="does not say in which time zone"):
        parse_instant("1994-09-30T13:00")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("1994-09-30", "not a date with a time of day"),
        ("1994-09-30T24:00Z", "There is no 24:00"),
        ("1994-09-30T13:61Z", "There is no 13:61"),
        ("1994-09-30T13:00:60Z", "There is no 13:00:60"),
        ("1994-09-31T13:00Z", "There is no 31 September 1994"),
        ("1994-09-30T13:00+25:00", "No zone is 25:00 away"),
        ("soon", "not a date with a time of day"),
        ("1" * 400, "not a date with a time of day"),
        ("2026-03-08T02:30", "clocks went forward to 03:00"),
    ],
)
def test_a_moment_that_cannot_be_is_refused_with_what_is_wrong(text: str, part: str) -> None:
    with pytest.raises(KnownError, match=part) as refused:
        parse_instant(text, "America/New_York")
    assert refused.value.field == "at"


@given(st.text(max_size=100))
def test_any_text_is_a_date_and_a_moment_or_a_known_error(text: str) -> None:
    for read in (parse_date, parse_instant):
        try:
            told = "on" if read(text) else "nothing"
        except KnownError as refused:
            told = refused.field
        assert told in {"on", "at"}
