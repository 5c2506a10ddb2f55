"""Asking for calendars: ids, unions, kinds, the days they know, and what changed between two of them."""

from __future__ import annotations

from datetime import date

import pytest

from core.calendars import CALENDAR_IDS, DEFAULT_KINDS, DayOff, calendar
from core.calendars.changes import changed_days, fingerprint
from core.calendars.day_off import KINDS
from core.calendars.snapshot import read_snapshot
from core.calendars.views import View
from core.errors import KnownError

EVERYTHING = frozenset(KINDS)
STORM = date(2026, 1, 26)
SMALL = """id: small
title: Small
source: None
known: 2020-01-01..2020-12-31
weekend: 2020-01-01 Sunday
weekend: 2020-07-01 Saturday Sunday
note why: as an example

"""


def small(*days: str) -> View:
    """Return the calendar of a snapshot made for a test."""
    return View(read_snapshot(SMALL + "\n".join(days)), DEFAULT_KINDS)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(1994, 7, 29), ""),
        (date(1994, 7, 30), "Saturday"),
        (date(1994, 7, 31), "Sunday"),
        (date(1994, 8, 1), ""),
        (date(2023, 12, 25), ""),
    ],
)
def test_the_weekend_calendar_names_saturday_and_sunday_and_knows_no_holiday(day: date, name: str) -> None:
    assert calendar("weekends").non_working(day) == name


def test_each_known_id_gives_the_calendar_of_that_id() -> None:
    assert tuple(calendar(each).id for each in CALENDAR_IDS) == CALENDAR_IDS


@pytest.mark.parametrize(
    "name", ["lunar", "", "jp+lunar", "jp+", "JP", "../jp", "jp.txt", "x" * 100_000], ids=lambda name: name[:20]
)
def test_an_unknown_calendar_is_refused_and_the_known_ones_are_named(name: str) -> None:
    with pytest.raises(KnownError, match=r"There is no calendar “.{0,60}”.*weekends, us-federal") as refused:
        calendar(name)
    assert refused.value.field == "calendar"


def test_a_calendar_is_built_once() -> None:
    assert calendar("jp") is calendar("jp")
    assert calendar("jp+gb-eng") is calendar("gb-eng+jp")


@pytest.mark.parametrize("name", [each for each in CALENDAR_IDS if each != "weekends"])
def test_a_shipped_calendar_knows_the_years_1970_to_2050_and_says_so_about_others(name: str) -> None:
    found = calendar(name)
    assert (found.first_day, found.last_day) == (date(1970, 1, 1), date(2050, 12, 31))
    assert [found.knows(date(year, 3, 3)) for year in (1969, 1970, 2050, 2061)] == [False, True, True, False]
    said = f"The calendar {name} is known from 1970 to 2050: Thursday 3 March 2061 is not in it."
    for ask in (found.non_working, found.day_off):
        with pytest.raises(KnownError) as refused:
            ask(date(2061, 3, 3))
        assert (str(refused.value), refused.value.field) == (said, "calendar")
        with pytest.raises(KnownError, match="Wednesday 31 December 1969"):
            ask(date(1969, 12, 31))
    assert found.doubt(date(2061, 3, 3)) == ""


def test_weekends_are_known_from_1900_to_2200() -> None:
    found = calendar("weekends")
    assert found.non_working(date(2200, 12, 31)) == ""
    with pytest.raises(KnownError, match="known from 1900 to 2200"):
        found.non_working(date(2201, 1, 1))


def test_a_union_is_off_where_either_is_and_is_named_in_order() -> None:
    both = calendar("gb-eng+eu-institutions+gb-eng")
    assert both.id == "eu-institutions+gb-eng"
    assert both.non_working(date(2026, 5, 14)) == "Ascension Day"
    assert both.non_working(date(2026, 8, 31)) == "Late Summer Bank Holiday"
    assert both.non_working(date(2026, 6, 15)) == ""
    assert both.day_off(date(2026, 8, 31)) == DayOff("holiday", "Late Summer Bank Holiday", "gb-eng")
    assert both.day_off(date(2026, 6, 15)) is None


def test_a_union_knows_only_what_all_its_parts_know_even_on_a_weekend() -> None:
    both = calendar("weekends+jp")
    assert [both.knows(date(1960, 1, 2)), both.knows(date(1980, 1, 5))] == [False, True]
    with pytest.raises(KnownError, match="The calendar jp is known from 1970"):
        both.non_working(date(1960, 1, 2))


def test_a_union_doubts_what_either_doubts() -> None:
    assert "inferred" in calendar("gb-eng+eu-institutions").doubt(date(2026, 5, 14))


def test_a_union_of_one_calendar_with_itself_is_that_calendar() -> None:
    assert calendar("jp+jp") is calendar("jp")


@pytest.mark.parametrize(
    ("day", "kind", "name"),
    [
        (STORM, "telework", "Offices in Washington closed: winter storm"),
        (date(2012, 10, 29), "closure", "Offices in Washington closed: Hurricane Sandy"),
        (date(1994, 4, 27), "order", "Day of mourning, Richard Nixon (Executive order of 23 April 1994)"),
        (date(2021, 1, 20), "local", "Inauguration Day"),
        (date(2021, 6, 18), "holiday", "Juneteenth National Independence Day (observed)"),
        (date(2021, 6, 19), "weekend", "Saturday"),
    ],
)
def test_a_day_is_off_only_in_a_view_that_counts_its_kind(day: date, kind: str, name: str) -> None:
    assert calendar("us-federal", EVERYTHING).non_working(day) == name
    assert calendar("us-federal", frozenset((kind,))).non_working(day) == name
    alone = EVERYTHING - {kind} - ({"holiday"} if kind == "weekend" else set())
    assert calendar("us-federal", alone).non_working(day) == ""


def test_a_holiday_on_a_weekend_is_off_for_a_view_without_weekends() -> None:
    assert calendar("us-federal", frozenset(("holiday",))).non_working(date(2020, 7, 4)) == "Independence Day"
    assert calendar("us-federal").non_working(date(2020, 7, 4)) == "Saturday"


def test_a_closing_that_does_not_count_is_told_as_a_doubt() -> None:
    said = (
        "Offices in Washington were closed on Monday 26 January 2026 (winter storm); whether a deadline moves is"
        " the agency's call."
    )
    assert calendar("us-federal").non_working(STORM) == ""
    assert calendar("us-federal").doubt(STORM) == said
    assert calendar("us-federal", EVERYTHING).doubt(STORM) == ""


def test_a_view_that_counts_closings_is_told_which_are_missing() -> None:
    assert "not known" in calendar("us-federal", EVERYTHING).doubt(date(1999, 2, 3))
    assert calendar("us-federal").doubt(date(1999, 2, 3)) == ""


def test_a_weekend_changes_on_the_day_the_snapshot_says() -> None:
    found = small("2020-03-02 holiday - - Feast")
    assert [found.non_working(date(2020, 6, 27)), found.non_working(date(2020, 7, 4))] == ["", "Saturday"]


def test_a_worked_weekend_day_is_a_working_day() -> None:
    found = small("2020-08-01 open - why Working Saturday")
    assert found.day_off(date(2020, 8, 1)) is None


def test_a_marked_day_carries_its_note() -> None:
    found = small("2020-03-02 holiday provisional why Feast")
    assert found.day_off(date(2020, 3, 2)) == DayOff("holiday", "Feast", "small", "provisional", "as an example")
    assert found.doubt(date(2020, 3, 2)) == "Feast, Monday 2 March 2020, is provisional: as an example."


def test_the_days_that_changed_are_those_off_in_one_edition_only() -> None:
    old = small("2020-03-02 holiday - - Feast", "2020-03-03 holiday - - Fast")
    new = small("2020-03-02 holiday - - Feast of another name", "2020-03-04 holiday - - Fast", "2020-03-08 order - - X")
    assert changed_days(old, new, date(1, 1, 1), date.max) == [date(2020, 3, 3), date(2020, 3, 4)]
    assert changed_days(old, new, date(2020, 3, 4), date(2020, 3, 4)) == [date(2020, 3, 4)]


def test_days_one_edition_does_not_know_are_no_change() -> None:
    assert (
        changed_days(small("2020-03-02 doubt - why Feast"), calendar("weekends"), date(2019, 1, 1), date(2020, 1, 3))
        == []
    )


def test_a_fingerprint_is_short_and_that_of_the_content() -> None:
    prints = [fingerprint(each) for each in CALENDAR_IDS]
    assert {len(each) for each in prints} == {12}
    assert len(set(prints)) == len(CALENDAR_IDS)
    assert fingerprint("jp+gb-eng") == fingerprint("gb-eng+jp")


@pytest.mark.parametrize(
    ("line", "same"),
    [
        ("2020-03-02 holiday provisional why Feast by another name", True),
        ("2020-03-02 closure - - Feast", False),
        ("2020-03-03 holiday - - Feast", False),
    ],
)
def test_a_name_a_mark_or_a_note_does_not_change_the_content_but_a_day_or_its_kind_does(line: str, same: bool) -> None:
    assert (list(small("2020-03-02 holiday - - Feast").content()) == list(small(line).content())) is same


def test_a_doubt_is_no_content() -> None:
    assert list(small("2020-03-02 doubt - why Feast").content()) == list(small().content())
