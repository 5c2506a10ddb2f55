"""Explanations, line by line."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.calendars import calendar
from core.computation import (
    Period,
    count,
    count_hours,
    doubts,
    end_line,
    explain,
    hours_lines,
    long_date,
    parse_date,
    regime,
    start_line,
)
from core.computation.stage_lines import stage_line
from tests.computation.drawn import Case, counted, drawn_case

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


def test_months_that_end_on_their_number_rest_on_the_period_s_source_and_others_on_the_regime_s_too() -> None:
    law = regime("wto-dsu")
    for start, source in (("2026-01-15", "DSU 21.3"), ("2026-01-31", f"DSU 21.3; {law.source}")):
        done = count(date.fromisoformat(start), Period(months=1), law)
        assert source == explain(done, GENEVA, citation="DSU 21.3")[1].citation


def test_a_roll_that_somebody_asked_away_is_not_laid_to_the_regime() -> None:
    asked = texts("2026-03-02", "1 day", "us-commerce", roll="none")
    assert "Tuesday 3 March 2026 is a working day; no roll." in asked
    asked = texts("2026-03-02", "5 days", "us-commerce", roll="none")
    assert "Saturday 7 March 2026 is not a working day; it is not rolled (as set for this count)." in asked


BESIDE = re.compile(r"the day (before|after) (\d+ [A-Z][a-z]+ \d{4}):")
TOLD = Path(__file__).with_name("told.txt")
ASKED: list[tuple[str, str, str, dict[str, Any]]] = [
    ("2026-10-16", "10 days", "us-itc", {}),
    ("2026-10-09", "5 days", "us-itc", {}),
    ("2026-10-16", "10 days", "us-itc", {"act": "effective"}),
    ("2025-07-15", "140 days", "us-commerce", {"tolled_days": 68}),
    ("2023-08-28", "5 working days", "us-statute", {}),
    ("2009-05-01", "10 days", "us-frcp", {}),
    ("2026-11-10", "30 days before", "us-frcp", {}),
    ("2026-10-16", "2 days", "eu-1182-71", {}),
    ("2026-10-16", "2 days", "eu-1182-71", {"act": "expiry"}),
    ("2026-10-20", "4 days before", "eu-1182-71", {}),
    ("2025-03-31", "20 days", "wto-dsu", {}),
    ("2005-04-20", "11 months 14 days", "wto-dsu", {"act": "expiry"}),
    ("2026-01-01", "2nd meeting", "wto-dsu", {"occasions": [date(2026, 1, 26), date(2026, 2, 26)]}),
    ("2026-02-28", "1 month", "jp-civil-code", {}),
    ("2026-01-30", "1 month", "jp-civil-code", {}),
    ("2026-02-14", "14 days then 2 months", "jp-civil-code", {}),
    ("2026-10-11", "0 days", "jp-civil-code", {}),
    ("2024-11-23", "0 days", "jp-civil-code", {}),
    ("2026-10-12", "0 days", "icsid", {}),
    ("2026-10-10", "0 days", "icsid", {}),
    ("2022-06-20", "0 days", "icsid", {}),
    ("2026-10-01", "30 days", "uncitral", {}),
    ("1967-09-05", "3 years", "uk-common-law", {"act": "filing", "calendar": calendar("weekends")}),
    ("2026-03-02", "60 clear days", "uk-common-law", {}),
    ("2020-04-24", "first day of the 3rd month after", "plain", {}),
    ("2026-01-01", "last day of the month then 10 days before", "plain", {}),
    ("2026-01-01", "next 30 April", "plain", {}),
    ("2026-01-01", "half of 11 days", "plain", {}),
    ("2026-01-01", "mid-point", "plain", {"until": date(2026, 2, 2)}),
    ("2026-01-31", "1 year 1 month 1 week 2 days 1 working day", "plain", {}),
    ("2026-01-31", "1 month", "plain", {"first_day": "included", "roll": "backward"}),
]


def told() -> str:
    """Return the explanation and the doubts of every count above, as text to be reviewed."""
    parts = []
    for start, period, law, over in ASKED:
        done = count(date.fromisoformat(start), Period.parse(period), regime(law), **over)
        lines = [f"  {line.text}" for line in explain(done, regime(law).zone or "UTC")]
        named = [f"{name}={getattr(value, 'id', value)}" for name, value in over.items() if name != "occasions"]
        head = " ".join([start, "+", period, "under", law, *named])
        parts.append("\n".join([head, *lines, *(f"  ? {doubt}" for doubt in doubts(done))]))
    return "\n\n".join(parts) + "\n"


def test_the_explanations_are_those_that_were_reviewed() -> None:
    assert TOLD.read_text(encoding="utf-8") == told()


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
                "2 days in between not counted: Saturday and Sunday (calendar us-federal)."
            ),
        ),
        (
            "2026-01-01",
            "10 working days",
            {},
            (
                "10 working days follow: day 1 is Friday 2 January 2026, day 10 is Thursday 15 January 2026; "
                "4 days in between not counted: 2 Saturdays and 2 Sundays (calendar us-federal)."
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
                "Monday 9 February 2026 (as set for this count)."
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
            ("Thursday 1 January 2026 is the day of the event: it is counted as the first day, as set for this count."),
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
    counted = count_hours(datetime(2026, 3, 7, 17, tzinfo=UTC), Period(hours=48), zone=WASHINGTON)
    assert [line.text for line in hours_lines(counted, event="the notice")] == [
        "The notice is at Saturday 7 March 2026 12:00 EST in Washington.",
        "48 hours on, as time really passes, it is Monday 9 March 2026 13:00 EDT in Washington.",
    ]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    return drawn_case(lambda low, high: draw(st.integers(low, high)))


@settings(max_examples=300, deadline=None)
@given(case=cases())
def test_every_count_can_be_explained_and_the_explanation_reaches_its_date(case: Case) -> None:
    done = counted(case)
    *_, last, _end = explain(done, "UTC")
    assert f"{done.due.day} {done.due:%B} {done.due.year}" in last.text


@settings(max_examples=300, deadline=None)
@given(case=cases())
def test_every_stage_says_which_day_it_reached_and_is_right_about_the_day_beside_it(case: Case) -> None:
    done = counted(case)
    for stage in done.stages():
        text = stage_line(stage, done, "").text
        assert long_date(stage.after) in text
        for side, named in BESIDE.findall(text):
            assert (parse_date(named) - stage.after).days == (1 if side == "before" else -1)


def test_a_yearly_date_that_a_year_does_not_have_is_not_told_as_if_it_had() -> None:
    counted = count(date(2026, 1, 12), Period.parse("next 29 February"), regime("plain"))
    assert "There is no 29 February 2026: the month's last day is Saturday 28 February 2026." in [
        line.text for line in explain(counted, "UTC")
    ]
