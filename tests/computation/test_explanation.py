"""Explanations, line by line."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.computation import Period, count, end_line, explain, hours_lines, regime, start_line

WASHINGTON, TOKYO, GENEVA = "America/New_York", "Asia/Tokyo", "Europe/Zurich"


def texts(start: str, period: str, rules: str = "us-statute", **over: Any) -> list[str]:
    counted = count(date.fromisoformat(start), Period.parse(period), regime(rules), **over)
    return [line.text for line in explain(counted, WASHINGTON)]


def test_the_sixty_days_of_1994_are_explained_from_the_identification_to_midnight() -> None:
    counted = count(date(1994, 7, 31), Period(days=60), regime("us-statute"))
    lines = explain(counted, WASHINGTON, event="the identification", seats=[WASHINGTON, TOKYO, GENEVA])
    assert [line.text for line in lines] == [
        (
            "Sunday 31 July 1994 is the day of the identification: it is not counted "
            "(us-statute: the period runs from the day after)."
        ),
        "60 days follow: day 1 is Monday 1 August 1994, day 60 is Thursday 29 September 1994.",
        "Thursday 29 September 1994 is a working day; this regime would not roll it anyway.",
        (
            "The day ends at midnight in Washington: Friday 30 September 1994 00:00 EDT, "
            "which is Friday 30 September 1994 13:00 in Tokyo and Friday 30 September 1994 05:00 in Geneva."
        ),
    ]


def test_the_rules_cite_the_regime_and_the_period_its_own_source() -> None:
    rules = regime("us-statute")
    lines = explain(count(date(1994, 7, 31), Period(days=60), rules), WASHINGTON, citation="19 U.S.C. 2515")
    assert [line.citation for line in lines] == [rules.source, "19 U.S.C. 2515", rules.source, ""]


@pytest.mark.parametrize(
    ("start", "period", "over", "line"),
    [
        (
            "1994-03-31",
            "6 months",
            {},
            (
                "6 months on from 31 March 1994: there is no 31 September 1994, so Friday 30 September 1994 "
                "(us-statute: the count stops at the month's last day)."
            ),
        ),
        (
            "2020-06-02",
            "12 months",
            {},
            "12 months on from 2 June 2020 is the day of the same number: Wednesday 2 June 2021.",
        ),
        (
            "2025-11-10",
            "1 year",
            {"first_day": "included"},
            (
                "1 year on from 10 November 2025, that day included, is the day before 10 November 2026: "
                "Monday 9 November 2026."
            ),
        ),
        ("2026-01-01", "1 day", {}, "1 day follows: Friday 2 January 2026."),
        (
            "2026-01-01",
            "2 weeks",
            {},
            ("2 weeks, 14 days in all, follow: day 1 is Friday 2 January 2026, day 14 is Thursday 15 January 2026."),
        ),
        (
            "2022-08-22",
            "60 days before",
            {},
            "60 days are counted back: day 1 is Sunday 21 August 2022, day 60 is Thursday 23 June 2022.",
        ),
        (
            "2020-03-09",
            "5 working days",
            {},
            (
                "5 working days follow: day 1 is Tuesday 10 March 2020, day 5 is Monday 16 March 2020; "
                "2 days in between not counted: Saturday and Sunday (calendar weekends)."
            ),
        ),
        (
            "2026-01-01",
            "10 working days",
            {},
            (
                "10 working days follow: day 1 is Friday 2 January 2026, day 10 is Thursday 15 January 2026; "
                "4 days in between not counted: 2 Saturdays and 2 Sundays (calendar weekends)."
            ),
        ),
        (
            "2025-07-15",
            "140 days",
            {"tolled_days": 68, "roll": "forward"},
            (
                "The clock stood still for 68 days: they are added to Tuesday 2 December 2025, before any "
                "roll, "
                "which gives Sunday 8 February 2026."
            ),
        ),
        (
            "2025-07-15",
            "140 days",
            {"tolled_days": 68, "roll": "forward"},
            (
                "Sunday 8 February 2026 is not a working day: it is rolled forward to the next working day, "
                "Monday 9 February 2026 (as was asked for)."
            ),
        ),
        (
            "2018-05-23",
            "270 days",
            {},
            (
                "Sunday 17 February 2019 is not a working day; it is not rolled "
                "(us-statute: no such date is moved to a working day)."
            ),
        ),
        (
            "2026-01-01",
            "60 days",
            {"first_day": "included"},
            ("Thursday 1 January 2026 is the day of the event: it is counted as the first day, as was asked for."),
        ),
        (
            "1994-04-30",
            "0 days",
            {},
            "Saturday 30 April 1994 is the day of the event: nothing is counted, the date is that day.",
        ),
    ],
)
def test_a_rule_that_was_applied_is_said(start: str, period: str, over: dict[str, Any], line: str) -> None:
    assert line in texts(start, period, **over)


def test_the_seat_the_day_ends_in_is_named_once() -> None:
    assert end_line(date(2026, 1, 1), TOKYO, seats=[TOKYO]).text == (
        "The day ends at midnight in Tokyo: Friday 2 January 2026 00:00 JST."
    )


def test_an_hour_that_was_set_is_when_the_time_is_up() -> None:
    assert end_line(date(2026, 1, 1), TOKYO, at=time(17)).text == (
        "The time is up at 17:00 in Tokyo: Thursday 1 January 2026 17:00 JST."
    )


def test_an_earliest_date_comes_as_its_day_begins() -> None:
    assert start_line(date(2026, 1, 1), TOKYO, seats=[GENEVA]).text == (
        "It comes with the first moment of Thursday 1 January 2026 in Tokyo: Thursday 1 January "
        "2026 00:00 JST, "
        "which is Wednesday 31 December 2025 16:00 in Geneva."
    )


def test_a_zone_without_a_short_name_is_told_by_its_distance() -> None:
    assert end_line(date(2026, 1, 1), "America/Sao_Paulo").text.endswith("Friday 2 January 2026 00:00 UTC-03.")


def test_hours_are_explained_from_moment_to_moment() -> None:
    start, end = datetime(2026, 3, 7, 17, tzinfo=UTC), datetime(2026, 3, 9, 17, tzinfo=UTC)
    assert [line.text for line in hours_lines(start, end, Period(hours=48), WASHINGTON, event="the notice")] == [
        "The notice is at Saturday 7 March 2026 12:00 EST in Washington.",
        "48 hours on, as time really passes, it is Monday 9 March 2026 13:00 EDT in Washington.",
    ]


@settings(max_examples=200, deadline=None)
@given(
    start=st.dates(date(1950, 1, 1), date(2150, 1, 1)),
    months=st.integers(0, 30),
    days=st.integers(0, 90),
    working_days=st.integers(0, 40),
    backward=st.booleans(),
    first_day=st.sampled_from(["excluded", "included"]),
    roll=st.sampled_from(["none", "forward", "backward"]),
)
def test_every_count_can_be_explained_and_the_explanation_reaches_its_date(
    start: date,
    months: int,
    days: int,
    working_days: int,
    *,
    backward: bool,
    first_day: Any,
    roll: Any,
) -> None:
    period = Period(months=months, days=days, working_days=working_days, backward=backward)
    counted = count(start, period, regime("plain"), first_day=first_day, roll=roll)
    *_, roll_line, _end = explain(counted, "UTC")
    reached = f"{counted.due.day} {counted.due:%B} {counted.due.year}"
    assert reached in roll_line.text
