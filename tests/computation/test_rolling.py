"""Off a day that is no working day: which regimes move it, for which act, and where to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.calendars import calendar
from core.computation import Act, Period, count, regime, rerolled

if TYPE_CHECKING:
    from core.computation.regimes import Roll


def due(start: str, period: str, law: str, act: Act = "") -> str:
    return count(date.fromisoformat(start), Period.parse(period), regime(law), act=act).due.isoformat()


@pytest.mark.parametrize(
    ("roll", "moved"),
    [("none", date(2026, 1, 3)), ("forward", date(2026, 1, 5)), ("backward", date(2026, 1, 2))],
)
def test_a_saturday_goes_where_the_roll_says(roll: Roll, moved: date) -> None:
    counted = count(date(2026, 1, 1), Period(days=2), regime("plain"), roll=roll)
    assert (counted.unrolled, counted.due) == (date(2026, 1, 3), moved)


@pytest.mark.parametrize(
    ("law", "filing", "determination", "effective", "expiry"),
    [
        ("plain", 0, 0, 0, 0),
        ("us-statute", 0, 0, 0, 0),
        ("us-commerce", 2, 2, 0, 0),
        ("us-itc", 2, 2, 0, 0),
        ("us-frcp", 2, 2, 2, 2),
        ("eu-1182-71", 2, 2, 0, 0),
        ("wto-dsu", 2, 0, 0, 0),
        ("uncitral", 2, 2, 2, 2),
        ("icsid", 2, 2, 2, 2),
        ("jp-civil-code", 0, 0, 0, 0),
        ("uk-common-law", 2, 0, 0, 0),
    ],
)
def test_each_regime_moves_the_acts_it_speaks_of_off_a_saturday(
    law: str, filing: int, determination: int, effective: int, expiry: int
) -> None:
    acts: tuple[Act, ...] = ("filing", "determination", "effective", "expiry")
    counts = [count(date(2026, 3, 14), Period(), regime(law), act=act) for act in acts]
    assert [(counted.due - counted.unrolled).days for counted in counts] == [filing, determination, effective, expiry]


@pytest.mark.parametrize("law", ["us-statute", "us-commerce", "us-itc", "eu-1182-71", "wto-dsu", "jp-civil-code"])
def test_a_period_counted_back_is_not_moved(law: str) -> None:
    assert due("2026-03-24", "10 days before", law) == "2026-03-14"


@pytest.mark.parametrize(
    ("start", "period", "moved"),
    [
        ("2026-11-10", "30 days before", "2026-10-09"),
        ("2026-10-22", "10 days before", "2026-10-09"),
        ("2026-11-10", "29 days before", "2026-10-09"),
        ("2026-11-10", "27 days before", "2026-10-14"),
        ("2026-11-10", "1 day before", "2026-11-09"),
    ],
)
def test_the_federal_courts_go_on_back_over_weekends_and_holidays(start: str, period: str, moved: str) -> None:
    assert moved == due(start, period, "us-frcp")


@pytest.mark.parametrize(
    ("start", "period", "moved"),
    [
        ("2009-05-01", "10 days", "2009-05-15"),
        ("2009-05-01", "11 days", "2009-05-12"),
        ("2009-05-18", "10 days", "2009-06-02"),
        ("2009-11-30", "10 days", "2009-12-14"),
        ("2009-12-01", "10 days", "2009-12-11"),
        ("2009-12-01", "11 days", "2009-12-14"),
        ("2009-11-30", "1 month", "2009-12-30"),
    ],
)
def test_the_federal_courts_left_out_weekends_in_short_periods_until_december_2009(
    start: str, period: str, moved: str
) -> None:
    assert moved == due(start, period, "us-frcp")


def test_a_count_says_which_version_of_its_regime_it_was_done_under() -> None:
    old = count(date(2009, 11, 30), Period(days=5), regime("us-frcp"))
    new = count(date(2009, 12, 1), Period(days=5), regime("us-frcp"))
    assert (old.skips, new.skips) == (True, False)
    assert (old.regime.source == new.regime.source, new.regime.source) == (False, regime("us-frcp").source)


@pytest.mark.parametrize(
    ("day", "moved"),
    [
        ("2026-10-10", "2026-10-13"),
        ("2026-10-11", "2026-10-13"),
        ("2026-10-12", "2026-10-12"),
        ("2026-11-26", "2026-11-26"),
        ("2026-10-14", "2026-10-14"),
    ],
)
def test_icsid_moves_saturdays_and_sundays_to_a_business_day_but_no_weekday_that_is_a_holiday(
    day: str, moved: str
) -> None:
    assert moved == due(day, "0 days", "icsid")


@pytest.mark.parametrize(("day", "moved"), [("2021-10-11", "2021-10-12"), ("2022-06-20", "2022-06-21")])
def test_icsid_moved_holidays_too_until_july_2022(day: str, moved: str) -> None:
    assert moved == due(day, "0 days", "icsid")


@pytest.mark.parametrize(
    ("day", "moved"),
    [
        ("2026-10-18", "2026-10-19"),
        ("2026-10-17", "2026-10-17"),
        ("2026-10-11", "2026-10-13"),
        ("2026-09-21", "2026-09-24"),
        ("2026-05-03", "2026-05-07"),
        ("2026-11-23", "2026-11-24"),
        ("2027-02-11", "2027-02-12"),
        ("2022-02-11", "2022-02-12"),
        ("2023-02-11", "2023-02-13"),
        ("2024-11-23", "2024-11-25"),
    ],
)
def test_japan_moves_sundays_and_holidays_to_the_next_day_even_a_saturday(day: str, moved: str) -> None:
    assert moved == due(day, "0 days", "jp-civil-code")


@pytest.mark.parametrize(
    ("start", "period", "moved"),
    [
        ("2026-10-16", "1 day", "2026-10-19"),
        ("2026-10-16", "2 days", "2026-10-20"),
        ("2026-10-16", "3 days", "2026-10-20"),
        ("2026-10-16", "4 days", "2026-10-20"),
        ("2026-10-15", "2 days", "2026-10-19"),
        ("2026-10-14", "2 days", "2026-10-16"),
        ("2026-04-01", "2 days", "2026-04-08"),
        ("2026-10-16", "1 working day", "2026-10-19"),
        ("2026-10-16", "2 working days", "2026-10-20"),
        ("2026-10-16", "0 days", "2026-10-16"),
        ("2026-10-20", "4 days before", "2026-10-16"),
    ],
)
def test_a_union_period_of_two_days_or_more_holds_two_working_days(start: str, period: str, moved: str) -> None:
    assert moved == due(start, period, "eu-1182-71")


@pytest.mark.parametrize("act", ["effective", "expiry"])
def test_entry_into_force_and_expiry_in_the_union_are_neither_moved_nor_held(act: Act) -> None:
    assert due("2026-10-16", "2 days", "eu-1182-71", act) == "2026-10-18"


@pytest.mark.parametrize(
    ("day", "commerce", "commission"),
    [
        ("2016-01-25", "2016-01-27", "2016-01-25"),
        ("2025-01-20", "2025-01-21", "2025-01-21"),
        ("2021-06-18", "2021-06-21", "2021-06-21"),
        ("2020-06-19", "2020-06-19", "2020-06-19"),
    ],
)
def test_commerce_also_moves_off_days_it_was_shut_for_weather(day: str, commerce: str, commission: str) -> None:
    assert (commerce, commission) == (due(day, "0 days", "us-commerce"), due(day, "0 days", "us-itc"))


def test_an_addressee_s_calendar_stands_in_for_the_weekends_of_the_uncitral_rules() -> None:
    counted = count(date(2026, 12, 1), Period(days=24), regime("uncitral"), calendar=calendar("gb-eng"))
    assert counted.due == date(2026, 12, 29)
    assert due("2026-12-01", "24 days", "uncitral") == "2026-12-25"


def test_either_party_s_holiday_moves_a_date_over_both_calendars() -> None:
    both = calendar("eu-institutions+gb-eng")
    moved = [
        count(day, Period(), regime("eu-1182-71"), calendar=both).due for day in (date(2026, 5, 14), date(2026, 8, 31))
    ]
    assert moved == [date(2026, 5, 18), date(2026, 9, 1)]


def test_tolled_days_are_added_to_the_unrolled_day_which_is_rolled_once() -> None:
    counted = count(date(2025, 7, 15), Period(days=140), regime("us-commerce"), tolled_days=68)
    assert (counted.unrolled, counted.due) == (date(2026, 2, 8), date(2026, 2, 9))


def test_a_day_that_more_time_has_moved_is_rolled_from_where_it_then_is() -> None:
    counted = count(date(2026, 3, 1), Period(days=13), regime("us-commerce"))
    assert counted.due == date(2026, 3, 16)
    assert rerolled(counted, date(2026, 3, 21)) == date(2026, 3, 23)
    assert rerolled(count(date(2026, 3, 1), Period(days=13), regime("plain")), date(2026, 3, 21)) == date(2026, 3, 21)
