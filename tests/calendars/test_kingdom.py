"""Scotland and Northern Ireland: their own bank holidays, and what is not certain about the early ones."""

from __future__ import annotations

import pytest

from core.calendars import calendar
from tests.calendars.days import day, off_weekdays

ANY_PART = "gb-eng+gb-nir+gb-sct"


def test_scotland_has_in_2026_the_days_of_the_official_list_and_that_of_the_world_cup() -> None:
    assert off_weekdays(calendar("gb-sct"), 2026) == [
        *("2026-01-01", "2026-01-02", "2026-04-03", "2026-05-04", "2026-05-25", "2026-06-15", "2026-08-03"),
        *("2026-11-30", "2026-12-25", "2026-12-28"),
    ]


def test_northern_ireland_has_in_2026_the_days_of_the_official_list() -> None:
    assert off_weekdays(calendar("gb-nir"), 2026) == [
        *("2026-01-01", "2026-03-17", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-07-13"),
        *("2026-08-31", "2026-12-25", "2026-12-28"),
    ]


@pytest.mark.parametrize(
    ("name", "on", "says"),
    [
        ("gb-sct", "2026-11-30", "Saint Andrew's Day"),
        ("gb-sct", "2024-12-02", "Saint Andrew's Day (observed)"),
        ("gb-sct", "2025-12-01", "Saint Andrew's Day (observed)"),
        ("gb-sct", "2006-11-30", ""),
        ("gb-sct", "2007-11-30", "Saint Andrew's Day"),
        ("gb-sct", "2026-04-06", ""),
        ("gb-sct", "2026-08-31", ""),
        ("gb-sct", "2022-01-03", "New Year's Day (observed)"),
        ("gb-sct", "2022-01-04", "2nd January (observed)"),
        ("gb-sct", "2023-01-02", "2nd January"),
        ("gb-sct", "2023-01-03", "New Year's Day (observed)"),
        ("gb-sct", "1995-05-01", "May Day"),
        ("gb-sct", "1995-05-08", "50th anniversary of VE Day"),
        ("gb-sct", "1971-05-03", "May Day"),
        ("gb-sct", "1973-12-26", ""),
        ("gb-sct", "1974-12-26", "Boxing Day"),
        ("gb-nir", "1995-05-01", ""),
        ("gb-nir", "1974-01-01", "New Year's Day"),
        ("gb-nir", "1973-01-01", ""),
        ("gb-nir", "2024-03-18", "Saint Patrick's Day (observed)"),
        ("gb-nir", "2026-07-13", "Battle of the Boyne (observed)"),
        ("gb-nir", "2026-11-30", ""),
    ],
)
def test_a_day_is_off_in_the_parts_of_the_kingdom_that_keep_it(name: str, on: str, says: str) -> None:
    assert calendar(name).non_working(day(on)) == says


@pytest.mark.parametrize(
    ("on", "works"),
    [
        ("2026-11-30", False),
        ("2026-07-13", False),
        ("2026-04-06", False),
        ("2026-08-03", False),
        ("2026-08-31", False),
        ("2026-01-02", False),
        ("2026-12-29", True),
        ("2026-07-14", True),
    ],
)
def test_a_day_off_in_any_part_is_off_in_the_union_of_the_three(on: str, works: bool) -> None:
    assert (calendar(ANY_PART).non_working(day(on)) == "") == works


@pytest.mark.parametrize(
    ("name", "on", "said"),
    [
        ("gb-sct", "1970-01-02", "2 January is a bank holiday of the Act of 1971"),
        ("gb-sct", "1972-01-03", "is unverified"),
        ("gb-sct", "1973-05-28", "from 1978 only"),
        ("gb-sct", "1973-11-14", "is unverified"),
        ("gb-sct", "2005-01-04", "was not read"),
        ("gb-sct", "2010-01-04", "no proclamation appointed it"),
        ("gb-nir", "1970-05-18", "whether in Northern Ireland too"),
        ("gb-nir", "1970-08-03", "perhaps still the bank holiday"),
        ("gb-nir", "1971-08-30", "is unverified"),
        ("gb-nir", "1973-07-12", "is unverified"),
        ("gb-nir", "1973-11-14", "is unverified"),
    ],
)
def test_what_was_not_read_says_so(name: str, on: str, said: str) -> None:
    assert said in calendar(name).doubt(day(on))


@pytest.mark.parametrize(
    ("name", "on"),
    [
        ("gb-sct", "2026-11-30"),
        ("gb-sct", "2026-06-15"),
        ("gb-sct", "1999-01-04"),
        ("gb-sct", "1978-01-03"),
        ("gb-sct", "1975-05-05"),
        ("gb-nir", "2026-07-13"),
        ("gb-nir", "1972-03-17"),
        ("gb-nir", "1971-12-27"),
    ],
)
def test_what_a_statute_or_a_list_that_was_read_says_raises_no_doubt(name: str, on: str) -> None:
    assert calendar(name).doubt(day(on)) == ""
