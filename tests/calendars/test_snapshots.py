"""The committed snapshots are what the generator makes, and they say what the sources say."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

import resources
from core.calendars import CALENDAR_IDS, DayOff, calendar
from core.calendars.day_off import KINDS
from core.calendars.snapshot import read_snapshot
from tests.calendars.days import day, days_of, off_weekdays
from tests.calendars.draft import CORRECTIONS, nth
from tests.calendars.generate import made, main
from tests.calendars.recipes import RECIPES
from tests.calendars.recipes_eu import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIPPED = [each for each in CALENDAR_IDS if each != "weekends"]
ALL = frozenset(KINDS)


@pytest.mark.parametrize("name", SHIPPED)
def test_the_generator_makes_the_committed_snapshot_byte_for_byte(name: str) -> None:
    assert resources.read_bytes(f"calendars/{name}.txt") == made(name).encode("utf-8")


def test_the_check_of_the_generator_finds_nothing_to_complain_about(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_there_is_a_snapshot_and_a_recipe_for_each_calendar() -> None:
    assert resources.names("calendars") == sorted(f"{name}.txt" for name in SHIPPED)
    assert list(RECIPES) == SHIPPED


@pytest.mark.parametrize("name", SHIPPED)
def test_the_lines_of_a_snapshot_are_ordered_and_use_known_words_and_notes(name: str) -> None:
    snapshot = read_snapshot(resources.read_text(f"calendars/{name}.txt"))
    assert list(snapshot.rows) == sorted(snapshot.rows)
    assert {kind for kind, *_ in snapshot.rows.values()} <= {*KINDS, "open", "doubt"}
    assert {mark for _, mark, *_ in snapshot.rows.values()} <= {"-", "provisional", "inferred", "unverified"}
    assert {key for _, _, key, _ in snapshot.rows.values()} - {"-"} == set(snapshot.notes)


def test_each_correction_holds_in_its_calendar() -> None:
    with CORRECTIONS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    worked = {"working", "doubt", "open"}
    wrong = [
        row
        for row in rows
        if bool(calendar(row["calendar"], ALL - {"weekend"}).non_working(day(row["date"]))) == (row["kind"] in worked)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "on", "kind", "says"),
    [
        ("us-federal", "2021-06-18", "holiday", "Juneteenth National Independence Day (observed)"),
        ("us-federal", "2021-12-31", "holiday", "New Year's Day (observed)"),
        ("us-federal", "1994-04-27", "order", "Day of mourning, Richard Nixon (Executive order of 23 April 1994)"),
        ("us-federal", "2025-12-26", "order", "Day after Christmas (Executive Order 14371)"),
        ("us-federal", "2024-12-24", "order", "Christmas Eve (Executive Order 14129)"),
        ("us-federal", "1979-12-24", "order", "Christmas Eve (Order of 11 December 1979)"),
        ("jp", "2026-12-31", "order", "Year-end closing of offices"),
        ("jp", "2026-01-02", "order", "New Year closing of offices"),
        ("jp", "2026-01-01", "holiday", "New Year's Day"),
        ("jp", "2023-01-02", "holiday", "Substitute Holiday"),
        ("us-federal", "2025-01-20", "holiday", "Birthday of Martin Luther King, Jr.; Inauguration Day"),
        ("us-federal", "2021-01-20", "local", "Inauguration Day"),
        ("us-federal", "2041-01-21", "holiday", "Birthday of Martin Luther King, Jr.; Inauguration Day"),
        ("us-federal", "1970-05-29", "holiday", "Memorial Day (observed)"),
        ("us-federal", "1975-10-27", "holiday", "Veterans Day"),
        ("gb-eng", "1970-05-25", "holiday", "Spring Bank Holiday"),
        ("gb-eng", "1970-08-31", "holiday", "Late Summer Bank Holiday"),
        ("gb-eng", "1973-11-14", "holiday", "Wedding of Princess Anne"),
        ("gb-eng", "1974-01-01", "holiday", "New Year's Day"),
        ("gb-eng", "2022-09-19", "holiday", "State Funeral of Queen Elizabeth II"),
        ("jp", "1989-12-29", "order", "Year-end closing of offices"),
        ("jp", "2026-12-30", "order", "Year-end closing of offices"),
        ("jp", "2027-01-04", "", ""),
        ("jp", "1989-02-24", "holiday", "Emperor Shōwa Funeral Ceremony"),
        ("jp", "1988-12-29", "", ""),
        ("kr", "2015-08-14", "holiday", "Temporary Public Holiday"),
        ("kr", "2024-10-01", "holiday", "Armed Forces Day"),
        ("kr", "2025-01-27", "holiday", "Temporary Public Holiday"),
        ("kr", "2025-06-03", "holiday", "Presidential Election Day"),
        ("kr", "2026-07-17", "holiday", "Constitution Day"),
        ("mx", "2024-10-01", "holiday", "Change of Federal Government"),
        ("mx", "2006-03-21", "holiday", "Benito Juárez's birthday"),
        ("ca", "2026-04-06", "holiday", "Easter Monday"),
        ("ca", "2022-09-19", "holiday", "National Day of Mourning, Queen Elizabeth II"),
        ("ca", "2021-09-30", "holiday", "National Day for Truth and Reconciliation"),
        ("cn", "2025-02-04", "holiday", "Day off in exchange for Saturday 8 February 2025"),
        ("in", "2013-11-15", "holiday", "Muharram"),
        ("in", "2016-07-07", "holiday", "Id-ul-Fitr"),
        ("in", "2016-09-13", "holiday", "Id-ul-Zuha"),
        ("in", "2018-08-22", "holiday", "Id-ul-Zuha"),
        ("in", "2021-08-20", "holiday", "Muharram"),
        ("eu-institutions", "2005-03-24", "", ""),
        ("eu-institutions", "2005-03-28", "holiday", "Easter Monday"),
        ("eu-institutions", "2026-11-11", "", ""),
        ("eu-institutions", "2023-06-23", "", ""),
    ],
)
def test_a_day_known_from_the_sources_is_off_with_kind_and_name_or_worked(
    name: str, on: str, kind: str, says: str
) -> None:
    found = calendar(name).day_off(day(on))
    assert (found.kind if found else "", found.name if found else "") == (kind, says)


@pytest.mark.parametrize(
    ("name", "on"),
    [
        ("us-federal", "1970-10-12"),
        ("us-federal", "2002-12-24"),
        ("us-federal", "2009-12-24"),
        ("us-federal", "2015-12-24"),
        ("us-federal", "1987-12-24"),
        ("us-federal", "2001-01-22"),
        ("us-federal", "2025-04-16"),
        ("us-federal", "2025-10-06"),
        ("us-federal", "2019-02-20"),
        ("gb-eng", "1970-05-18"),
        ("mx", "2024-12-02"),
        ("mx", "2024-03-28"),
        ("in", "2013-11-14"),
        ("in", "2016-07-06"),
        ("in", "2016-09-12"),
        ("in", "2021-08-19"),
        ("in", "2002-10-14"),
        ("cn", "2025-01-26"),
        ("cn", "2026-10-10"),
        ("cn", "2005-12-31"),
        ("wto", "2026-05-01"),
    ],
)
def test_a_day_wrongly_taken_for_a_day_off_elsewhere_is_worked(name: str, on: str) -> None:
    assert calendar(name).non_working(day(on)) == ""


@pytest.mark.parametrize(("year", "count"), [(2002, 17), (2008, 17), (2013, 17), (2014, 18), (2023, 18)])
def test_the_institutions_have_as_many_days_off_as_the_commissions_list_which_the_rule_gives_too(
    year: int, count: int
) -> None:
    off = off_weekdays(calendar("eu-institutions"), year)
    assert len(off) == count
    assert off == [str(each) for each in rule(year)]
    assert {calendar("eu-institutions").doubt(day(each)) for each in off} == {""}


@pytest.mark.parametrize(("year", "count"), [(2006, 18), (2007, 19), (2009, 17), (2010, 16)])
def test_the_rule_gives_the_count_that_parliament_was_told_but_for_one_day_of_2010(year: int, count: int) -> None:
    assert len(off_weekdays(calendar("eu-institutions"), year)) == count


def test_an_institutions_working_day_of_2010_may_be_the_day_nobody_knows() -> None:
    assert "17 days off in 2010" in calendar("eu-institutions").doubt(date(2010, 6, 15))


def test_every_holiday_of_the_wto_is_unverified_and_says_so() -> None:
    wto = calendar("wto", frozenset(("holiday",)))
    off = [found for each in days_of(1970, 2050) if (found := wto.day_off(each))]
    assert {found.mark for found in off} == {"unverified"}
    assert "Secretariat's own yearly list" in calendar("wto").doubt(date(2026, 4, 3))
    assert off[0] == DayOff("holiday", "New Year's Day", "wto", "unverified", off[0].note)


@pytest.mark.parametrize(
    ("name", "on", "said"),
    [
        ("cn", "2027-06-16", "may still become a day off"),
        ("cn", "2027-06-19", "may be worked"),
        ("cn", "2027-10-01", "is provisional"),
        ("cn", "2000-05-10", "are missing"),
        ("cn", "1990-06-16", "six-day week"),
        ("kr", "2028-03-15", "temporary holidays"),
        ("kr", "2010-03-01", "unverified"),
        ("kr", "2030-03-27", "is provisional"),
        ("jp", "2032-09-21", "is provisional"),
        ("jp", "2028-03-20", "is provisional"),
        ("jp", "1980-06-14", "until noon"),
        ("jp", "1992-06-13", "from memory"),
        ("in", "2026-04-14", "order of its own"),
        ("in", "2023-11-27", "is provisional"),
        ("in", "2026-05-27", "may have moved it"),
        ("mx", "2024-03-28", "CFCRL"),
        ("mx", "2026-12-28", "art. 28"),
        ("ca", "2026-12-28", "Interpretation Act"),
        ("ca", "2026-08-03", "not by statute"),
        ("us-federal", "2015-12-24", "Executive Order 13713"),
        ("us-federal", "2026-12-24", "may still close"),
        ("us-federal", "1973-12-31", "is unverified"),
        ("us-federal", "2010-02-10", "the agency's call"),
        ("gb-eng", "1970-05-18", "Whit Monday"),
        ("eu-institutions", "2027-06-15", "One day off may be missing"),
        ("eu-institutions", "2003-04-17", "perhaps in 2003"),
        ("eu-institutions", "2016-05-06", "is inferred"),
        ("wto", "2026-05-01", "1 May may be off"),
    ],
)
def test_a_day_that_is_not_certain_says_why(name: str, on: str, said: str) -> None:
    assert said in calendar(name).doubt(day(on))


@pytest.mark.parametrize(
    ("name", "on"),
    [
        ("us-federal", "1994-07-29"),
        ("us-federal", "2025-01-09"),
        ("jp", "2027-03-22"),
        ("jp", "2026-06-13"),
        ("kr", "2026-05-01"),
        ("cn", "2026-02-14"),
        ("in", "2026-03-04"),
        ("gb-eng", "2026-08-31"),
        ("mx", "2026-06-15"),
        ("ca", "2026-04-06"),
        ("eu-institutions", "2023-12-27"),
        ("wto", "2026-06-15"),
    ],
)
def test_a_day_that_is_certain_raises_no_doubt(name: str, on: str) -> None:
    assert calendar(name).doubt(day(on)) == ""


@pytest.mark.parametrize(
    ("name", "on", "says"),
    [
        ("jp", "1988-06-11", ""),
        ("jp", "1989-06-03", ""),
        ("jp", "1989-06-10", "Saturday"),
        ("jp", "1992-04-25", "Saturday"),
        ("jp", "1992-04-18", ""),
        ("jp", "1992-05-02", "Saturday"),
        ("kr", "2005-06-25", ""),
        ("kr", "2005-07-02", "Saturday"),
        ("cn", "1995-04-29", ""),
        ("cn", "1995-05-06", "Saturday"),
        ("cn", "1994-05-08", "Sunday"),
    ],
)
def test_the_weekend_is_that_of_its_time(name: str, on: str, says: str) -> None:
    assert calendar(name).non_working(day(on)) == says


def test_federal_holidays_since_1971_are_those_of_the_statutes_rule() -> None:
    ours = calendar("us-federal", frozenset(("holiday",)))
    off = [each for each in days_of(1971, 2050) if each.weekday() < 5 and ours.non_working(each)]
    assert off == sorted(
        {
            each
            for year in range(1971, 2052)
            for each in observed(year)
            if date(1971, 1, 1) <= each <= date(2050, 12, 31)
        }
    )


def observed(year: int) -> Iterator[date]:
    """Yield the days of 5 USC 6103 as they are observed: Saturday's on Friday, Sunday's on Monday."""
    fixed = [(1, 1), (7, 4), (12, 25)]
    fixed += [(6, 19)] if year >= 2021 else []
    fixed += [] if year < 1978 else [(11, 11)]
    for month, number in fixed:
        holiday = date(year, month, number)
        yield holiday + timedelta(days={5: -1, 6: 1}.get(holiday.weekday(), 0))
    yield nth(year, 2, 0, 3)
    yield nth(year, 6, 0, 1) - timedelta(days=7)
    yield nth(year, 9, 0, 1)
    yield nth(year, 10, 0, 2)
    yield nth(year, 11, 3, 4)
    if year >= 1986:
        yield nth(year, 1, 0, 3)
    if year < 1978:
        yield nth(year, 10, 0, 4)


@pytest.mark.parametrize("on", ["2026-12-29", "2026-12-30", "2026-12-31", "2026-01-02", "2025-01-03", "1989-12-29"])
def test_the_turn_of_the_year_closes_japans_offices_and_is_no_national_holiday(on: str) -> None:
    national = calendar("jp", frozenset(("weekend", "holiday")))
    assert (national.non_working(day(on)), bool(calendar("jp").non_working(day(on)))) == ("", True)
    assert "does not count as a day off here" in national.doubt(day(on))


def test_every_closing_by_order_names_its_order() -> None:
    federal = calendar("us-federal", frozenset(("order",)))
    names = [each for each in map(federal.non_working, days_of(1970, 2050)) if each]
    assert [each for each in names if "order of " not in each.lower() and "(Executive Order " not in each] == []
