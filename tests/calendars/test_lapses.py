"""Lapses in appropriations: no days off, but told of every day and every span they meet."""

from __future__ import annotations

from datetime import date

import pytest

from core.calendars import CALENDAR_IDS, DEFAULT_KINDS, calendar
from core.calendars.own import read_own
from core.calendars.snapshot import Lapse, read_snapshot
from core.calendars.views import View
from tests.calendars.days import day

OF_2013 = (
    "Federal offices were shut for want of appropriations; Commerce and the ITC tolled 16 days: a clock that was"
    " tolled does not end on this day."
)
HEADER = """id: small
title: Small
source: None
known: 2020-01-01..2020-12-31
weekend: 2020-01-01 Saturday Sunday
"""
OWN = 'id = "ours"\nextends = "us-federal"\n[[closed]]\non = 2013-10-09\nname = "Moving house"\n'


def test_a_lapse_is_a_line_of_a_snapshots_header() -> None:
    found = read_snapshot(HEADER + "lapse: 2020-03-02..2020-03-04 | No money | at all.\n\n")
    assert found.lapses == (Lapse(date(2020, 3, 2), date(2020, 3, 4), "No money | at all."),)


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2013-09-01", "2013-09-30", ()),
        ("2013-09-01", "2013-10-01", (OF_2013,)),
        ("2013-10-05", "2013-10-06", (OF_2013,)),
        ("2013-10-16", "2013-12-31", (OF_2013,)),
        ("2013-01-01", "2014-01-01", (OF_2013,)),
        ("2013-10-17", "2013-12-31", ()),
        ("2013-10-09", "2013-10-08", ()),
        ("1950-01-01", "1960-01-01", ()),
    ],
)
def test_a_span_is_told_of_the_lapses_it_meets_both_ends_included(first: str, last: str, told: tuple[str, ...]) -> None:
    assert calendar("us-federal").lapses(day(first), day(last)) == told


def test_a_long_span_is_told_of_every_lapse_in_order() -> None:
    told = calendar("us-federal").lapses(date(1970, 1, 1), date(2050, 12, 31))
    assert [next(part for part in ("28", "16", "3 ", "40", "47", "State") if part in each) for each in told] == [
        *("28", "28", "16", "3 ", "40", "47", "State")
    ]


def test_no_calendar_but_the_federal_one_tells_of_lapses() -> None:
    telling = [each for each in CALENDAR_IDS if calendar(each).lapses(date.min, date.max)]
    assert telling == ["us-federal"]


def test_a_union_joins_what_its_parts_tell_each_sentence_once() -> None:
    both = calendar("jp+us-federal+weekends")
    assert both.lapses(date(2013, 10, 9), date(2013, 10, 9)) == (OF_2013,)
    assert calendar("jp+weekends").lapses(date(2013, 10, 9), date(2013, 10, 9)) == ()
    twice = calendar("us-federal").lapses(date(1995, 1, 1), date(1996, 12, 31))
    assert (len(twice), len(calendar("jp+us-federal").lapses(date(1995, 1, 1), date(1996, 12, 31)))) == (2, 1)


def test_an_own_calendar_passes_on_what_the_one_it_extends_tells() -> None:
    ours = read_own(OWN, "ours.toml").view(DEFAULT_KINDS)
    assert ours.lapses(date(2013, 10, 9), date(2013, 10, 9)) == (OF_2013,)


@pytest.mark.parametrize(
    ("on", "off", "said"),
    [
        ("2013-10-09", "", OF_2013),
        ("2013-10-12", "Saturday", ""),
        ("2013-10-14", "Columbus Day", ""),
        ("2013-10-17", "", ""),
    ],
)
def test_a_working_day_of_a_lapse_is_no_day_off_and_is_doubted(on: str, off: str, said: str) -> None:
    federal = calendar("us-federal")
    assert (federal.non_working(day(on)), federal.doubt(day(on))) == (off, said)


def test_a_lapse_is_no_content() -> None:
    bare, lapsed = (
        View(read_snapshot(HEADER + line + "\n"), DEFAULT_KINDS) for line in ("", "lapse: 2020-03-02..2020-03-04 | X.")
    )
    assert list(lapsed.content()) == list(bare.content())
