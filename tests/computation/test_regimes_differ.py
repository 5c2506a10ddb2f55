"""The same event and the same period, counted under laws that give it different dates; and sources that erred."""

from __future__ import annotations

from datetime import date

import pytest

from core.computation import Act, Period, count, regime

FRIDAY = date(2026, 10, 16)


def due(start: date, period: str, law: str, act: Act = "") -> date:
    return count(start, Period.parse(period), regime(law), act=act).due


@pytest.mark.parametrize(
    ("start", "period", "elsewhere", "japan"),
    [
        (date(2026, 2, 28), "1 month", date(2026, 3, 28), date(2026, 3, 31)),
        (date(2026, 4, 30), "1 month", date(2026, 5, 30), date(2026, 5, 31)),
        (date(2026, 9, 30), "4 months", date(2027, 1, 30), date(2027, 1, 31)),
    ],
)
def test_months_that_begin_with_a_month_end_with_one_in_japan_only(
    start: date, period: str, elsewhere: date, japan: date
) -> None:
    laws = ("eu-1182-71", "uk-common-law", "us-statute", "wto-dsu", "us-commerce", "plain")
    assert {due(start, period, law, act="effective") for law in laws} == {elsewhere}
    assert due(start, period, "jp-civil-code", act="expiry") == japan


def test_within_five_days_of_a_friday_is_a_friday_at_the_commission_and_a_wednesday_in_court() -> None:
    assert due(FRIDAY, "5 days", "us-itc") == date(2026, 10, 23)
    assert due(FRIDAY, "5 days", "us-frcp") == date(2026, 10, 21)


def test_within_ten_days_of_a_friday_starts_on_monday_at_the_commission_and_ends_on_one_in_court() -> None:
    assert due(FRIDAY, "10 days", "us-itc") == date(2026, 10, 28)
    assert due(FRIDAY, "10 days", "us-frcp") == date(2026, 10, 26)


def test_a_45th_day_on_a_sunday_is_moved_for_an_antidumping_petition_and_stands_for_section_301() -> None:
    sunday = date(2022, 2, 13)
    start = date(2021, 12, 30)
    assert due(start, "45 days", "us-statute") == sunday
    assert due(start, "45 days", "us-commerce") == date(2022, 2, 14)


@pytest.mark.parametrize(
    ("start", "months_first", "days_first", "ends"),
    [
        (date(2005, 4, 20), "11 months 14 days", "14 days then 11 months", (date(2006, 4, 3), date(2006, 4, 4))),
        (date(1997, 9, 25), "15 months 7 days", "7 days then 15 months", (date(1999, 1, 1), date(1999, 1, 2))),
        (date(2005, 5, 19), "12 months 3 days", "3 days then 12 months", (date(2006, 5, 22), date(2006, 5, 22))),
        (date(2004, 4, 20), "14 months 11 days", "11 days then 14 months", (date(2005, 7, 1), date(2005, 7, 1))),
    ],
)
def test_months_are_counted_before_days_unless_the_law_says_otherwise(
    start: date, months_first: str, days_first: str, ends: tuple[date, date]
) -> None:
    assert due(start, months_first, "wto-dsu", act="expiry") == ends[0]
    assert due(start, days_first, "wto-dsu", act="expiry") == ends[1]


def test_the_wrong_one_of_two_notices_with_the_same_vote_counted_from_the_monday_after() -> None:
    vote = due(date(2023, 6, 16), "5 working days before", "us-itc")
    assert vote == date(2023, 6, 9)
    assert due(vote, "5 working days", "us-itc") == date(2023, 6, 16)
    assert due(date(2023, 6, 12), "5 working days", "us-itc") == date(2023, 6, 20)


def test_the_press_was_a_day_late_with_the_president_s_first_date_on_solar_cells() -> None:
    report = due(date(2017, 5, 17), "180 days", "us-statute")
    assert due(report, "60 days", "us-statute") == date(2018, 1, 12)


def test_a_notification_misdated_by_two_years_would_have_ended_the_treaties_in_2021() -> None:
    assert due(date(2017, 3, 29), "2 years", "eu-1182-71", act="expiry") == date(2019, 3, 29)
    assert due(date(2019, 3, 29), "2 years", "eu-1182-71", act="expiry") == date(2021, 3, 29)


def test_four_years_of_the_second_list_end_on_22_august_only_from_the_23rd() -> None:
    def four_years(start: date) -> date:
        return count(start, Period(years=4), regime("us-statute"), first_day="included").due

    assert four_years(date(2018, 8, 23)) == date(2022, 8, 22)
    assert four_years(date(2018, 8, 22)) == date(2022, 8, 21)
