"""What a reader of a date must know besides: said where it bears on the date, and nowhere else."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from core.calendars import calendar
from core.computation import Period, count, doubts, regime

WEEKENDS = "The calendar weekends knows no holidays."
ADDRESSEE = "Holidays are those of the addressee's residence or place of business: name that calendar."
UNREAD = "Unconfirmed, for its original text was not read: "


def of(start: str, period: str, law: str, **over: Any) -> list[str]:
    return list(doubts(count(date.fromisoformat(start), Period.parse(period), regime(law), **over)))


@pytest.mark.parametrize(
    ("start", "period", "law", "over"),
    [
        ("2026-01-01", "60 days", "plain", {}),
        ("2026-01-31", "1 month", "plain", {}),
        ("1994-07-31", "60 days", "us-statute", {}),
        ("2018-05-23", "270 days", "us-statute", {}),
        ("2026-03-02", "12 days", "us-commerce", {}),
        ("2026-10-16", "2 days", "eu-1182-71", {"act": "expiry"}),
        ("2026-10-12", "2 days", "eu-1182-71", {}),
        ("2005-04-20", "11 months 14 days", "wto-dsu", {"act": "expiry"}),
        ("2026-10-14", "7 days", "us-itc", {}),
        ("2026-10-12", "10 days", "icsid", {"roll": "none"}),
        ("2026-01-01", "half of 10 days", "plain", {}),
        ("2055-01-01", "60 days", "us-statute", {}),
        ("2026-10-01", "10 days", "uncitral", {"roll": "none"}),
    ],
)
def test_a_date_on_firm_ground_has_no_doubts(start: str, period: str, law: str, over: dict[str, Any]) -> None:
    assert of(start, period, law, **over) == []


def test_a_calendar_that_somebody_must_name_is_asked_for() -> None:
    assert of("2026-10-01", "40 days", "uncitral") == [ADDRESSEE, WEEKENDS]


def test_a_calendar_that_was_named_is_not_asked_for() -> None:
    assert of("2026-10-01", "40 days", "uncitral", calendar=calendar("gb-eng")) == []


@pytest.mark.parametrize(
    ("period", "over"),
    [("5 working days", {}), ("60 days", {"roll": "forward"}), ("1 day", {"first_day": "first-working"})],
)
def test_a_calendar_without_holidays_says_so_where_working_days_matter(period: str, over: dict[str, Any]) -> None:
    assert of("2026-03-02", period, "plain", **over) == [WEEKENDS]


def test_a_day_the_calendar_is_unsure_of_is_named_where_a_date_was_rolled_over_it() -> None:
    first, *_ = of("2025-03-31", "20 days", "wto-dsu")
    assert first.startswith("Easter Monday, Monday 21 April 2025, is unverified")


def test_a_working_day_that_may_be_taken_off_is_named_where_a_date_falls_on_it() -> None:
    (only,) = of("2030-12-22", "2 days", "us-commerce")
    assert only.startswith("An executive order may still close federal offices on this day")


def test_a_working_day_that_may_be_taken_off_is_named_where_it_was_counted() -> None:
    assert of("2030-12-20", "5 working days", "us-statute") == of("2030-12-22", "2 days", "us-commerce")
    assert of("2030-12-20", "5 days", "us-statute") == []


def test_of_many_uncertain_days_only_a_few_are_named() -> None:
    assert len(of("2000-01-01", "600 working days", "wto-dsu")) == 5


@pytest.mark.parametrize(
    ("start", "period", "law", "over", "words"),
    [
        ("2026-03-01", "13 days", "wto-dsu", {}, "WT/DSB/6"),
        ("2026-10-31", "1 month", "wto-dsu", {}, "silent on month ends"),
        ("2026-10-16", "2 days", "eu-1182-71", {}, "Art 3(5)"),
        ("2026-10-10", "0 days", "icsid", {}, "met on the next business day"),
    ],
)
def test_a_rule_whose_words_were_not_read_is_named_where_it_moved_the_date(
    start: str, period: str, law: str, over: dict[str, Any], words: str
) -> None:
    named = [doubt for doubt in of(start, period, law, **over) if doubt.startswith(UNREAD)]
    assert len(named) == 1
    assert words in named[0]
    assert named[0].endswith(f" ({law}).")


def test_an_unread_rule_is_not_named_where_somebody_asked_for_another() -> None:
    assert of("2026-03-01", "13 days", "wto-dsu", roll="backward") == []


def test_the_note_on_a_regime_is_told_where_its_first_day_or_its_roll_mattered() -> None:
    (literal,) = of("2026-10-16", "10 days", "us-itc")
    assert literal.startswith("19 CFR 201.14 is read literally")
    (washington,) = of("2026-10-12", "0 days", "icsid")
    assert washington.startswith("A last day on a weekday that is a holiday in Washington")


def test_a_date_under_earlier_rules_has_the_notes_of_those() -> None:
    (mail,) = of("2022-06-20", "0 days", "icsid")
    assert mail.startswith("Regulation 29 looks to the place of delivery")


@pytest.mark.parametrize("period", ["half of 11 days", "mid-point"])
def test_a_part_that_is_no_whole_number_of_days_says_that_it_was_rounded(period: str) -> None:
    assert of("2026-01-01", period, "plain", until=date(2026, 1, 12)) == [
        "A part of 11 days is no whole number; it was rounded down to Tuesday 6 January 2026."
    ]


def test_a_clock_that_ran_through_a_lapse_in_appropriations_is_told() -> None:
    told = of("2025-07-15", "140 days", "us-commerce")
    assert any("Commerce tolled 47 days and later 21 more" in each for each in told)


def test_a_clock_whose_stops_are_counted_already_is_told_of_none() -> None:
    assert of("2025-07-15", "140 days", "us-commerce", tolled_days=68) == []


def test_a_court_s_clock_is_not_tolled_in_a_lapse() -> None:
    assert of("2025-09-15", "14 days", "us-frcp") == []


def test_a_count_back_that_ends_on_a_day_off_names_the_last_working_day_before_it() -> None:
    assert of("2026-11-10", "30 days before", "us-commerce") == [
        "Sunday 11 October 2026 is no working day (Sunday): the last one before it is Friday 9 October 2026."
    ]


def test_a_day_closed_by_order_is_unconfirmed_at_the_commission() -> None:
    told = of("2024-12-19", "5 days", "us-itc")
    assert any("days closed by executive order" in each for each in told)
