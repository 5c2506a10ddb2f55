"""Dates that were really published: each is computed, or the difference is, where there is a reason for one.

`worked_dates.csv` holds the facts. `RULES` says in the engine's terms how each row is counted.
"""

from __future__ import annotations

import csv
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

import pytest

from core.computation import Period, count, instant, regime

if TYPE_CHECKING:
    from core.computation import Act, Counted
    from core.computation.regimes import FirstDay

WASHINGTON = "America/New_York"
DAY = timedelta(days=1)


class Rule(NamedTuple):
    """How a row is counted: under which regime, and what is not as that regime has it."""

    regime: str
    period: str
    act: Act = ""
    first_day: FirstDay | None = None
    toll: int = 0
    start: str = ""


RULES = {
    "W001": Rule("us-statute", "60 days"),
    "W002": Rule("us-statute", "60 days"),
    "W003": Rule("us-statute", "next 30 April", start="1993-05-01"),
    "W004": Rule("us-statute", "60 days"),
    "W005": Rule("us-statute", "0 days"),
    "W006": Rule("us-statute", "6 months"),
    "W008": Rule("us-statute", "30 days"),
    "W009": Rule("us-statute", "9 months"),
    "W012": Rule("us-statute", "45 days"),
    "W013": Rule("us-statute", "12 months"),
    "W014": Rule("us-statute", "1 year", first_day="included"),
    "W016": Rule("us-statute", "180 days"),
    "W017": Rule("us-statute", "12 months"),
    "W019": Rule("us-statute", "60 days before", first_day="included"),
    "W022": Rule("us-statute", "60 days before", first_day="included"),
    "W025": Rule("us-statute", "12 months"),
    "W028": Rule("us-statute", "15 days"),
    "W029": Rule("us-statute", "270 days"),
    "W032": Rule("us-statute", "15 days"),
    "W034": Rule("us-statute", "180 days"),
    "W038": Rule("us-statute", "30 days"),
    "W040": Rule("us-statute", "30 days"),
    "W042": Rule("us-statute", "15 days"),
    "W043": Rule("us-statute", "4 years", first_day="included"),
    "W044": Rule("us-statute", "6 months before"),
    "W045": Rule("us-statute", "150 days"),
    "W046": Rule("us-statute", "60 days"),
    "W048": Rule("us-statute", "60 days"),
    "W050": Rule("us-statute", "90 days"),
    "W054": Rule("us-statute", "90 days"),
    "W056": Rule("us-statute", "105 days"),
    "W058": Rule("us-statute", "60 days"),
    "W059": Rule("plain", "first day of the 3rd month after"),
    "W061": Rule("plain", "1 month before"),
    "W062": Rule("plain", "16 years"),
    "W065": Rule("plain", "75 days"),
    "W066": Rule("plain", "1 day"),
    "W069": Rule("plain", "10 days"),
    "W074": Rule("wto-dsu", "9 months", act="determination"),
    "W075": Rule("wto-dsu", "30 days", act="determination"),
    "W076": Rule("wto-dsu", "10 months", act="expiry"),
    "W077": Rule("wto-dsu", "90 days", act="determination"),
    "W079": Rule("wto-dsu", "11 months 14 days", act="expiry"),
    "W083": Rule("wto-dsu", "12 months 3 days", act="expiry"),
    "W084": Rule("wto-dsu", "14 months 11 days", act="expiry"),
    "W085": Rule("wto-dsu", "15 months 7 days", act="expiry"),
    "W087": Rule("eu-1182-71", "13 months"),
    "W088": Rule("eu-1182-71", "2 years", act="expiry"),
    "W089": Rule("plain", "next 12 April"),
    "W092": Rule("uk-common-law", "0 days", act="filing"),
    "W094": Rule("us-commerce", "140 days", act="determination"),
    "W095": Rule("us-commerce", "65 days", act="determination"),
    "W100": Rule("us-commerce", "65 days", act="determination"),
    "W103": Rule("us-commerce", "120 days", act="determination"),
    "W104": Rule("us-commerce", "65 days", act="determination"),
    "W105": Rule("us-commerce", "140 days", act="determination", toll=47 + 21),
    "W106": Rule("us-commerce", "140 days", act="determination", toll=47 + 21),
    "W107": Rule("us-commerce", "90 days", act="filing"),
    "W108": Rule("us-commerce", "last day of the month", act="filing"),
    "W111": Rule("plain", "0 days", toll=40),
    "W112": Rule("plain", "0 days", toll=47),
    "W114": Rule("us-commerce", "25 days", act="determination"),
    "W116": Rule("us-commerce", "25 days", act="determination"),
    "W117": Rule("us-commerce", "25 days", act="determination"),
}
VIEWS = Rule("us-itc", "5 working days")
"""The rows that `RULES` does not name are all the same: the Commission's views, so many days after its vote."""

AFTER_ALL = {"W001", "W002", "W004", "W005", "W074", "W077", "W104", "W106", "W111", "W112"}
"""The rows whose published date is another than the computed one; each has a test of its own below."""


def read_rows() -> list[dict[str, str]]:
    with Path(__file__).with_name("worked_dates.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ROWS = {row["id"]: row for row in read_rows()}


def published(row: str) -> date:
    return date.fromisoformat(ROWS[row]["published"])


def counted(row: str) -> Counted:
    rule = RULES.get(row, VIEWS)
    start = date.fromisoformat(rule.start or ROWS[row]["trigger"])
    law = regime(rule.regime)
    period = Period.parse(rule.period)
    return count(start, period, law, act=rule.act, first_day=rule.first_day, tolled_days=rule.toll)


def rows(*, within: bool) -> list[str]:
    """Return the rows that agree with the rule, acted upon by the last day or on it."""
    plain = [row for row in ROWS if row not in AFTER_ALL]
    return [row for row in plain if (ROWS[row]["agrees"] == "yes: within the limit") is within]


def test_every_row_is_either_held_to_its_date_or_explained() -> None:
    assert {row for row in ROWS if ROWS[row]["agrees"].startswith("no: ")} == AFTER_ALL
    assert {row for row in ROWS if ROWS[row]["rule"].startswith("+5 working days")} == set(ROWS) - set(RULES)


@pytest.mark.parametrize("row", rows(within=False))
def test_a_published_date_is_computed(row: str) -> None:
    assert published(row) == counted(row).due


@pytest.mark.parametrize("row", rows(within=True))
def test_what_was_done_was_done_by_the_computed_day(row: str) -> None:
    assert date.fromisoformat(ROWS[row]["computed"]) == counted(row).due
    assert published(row) < counted(row).due


def test_sanctions_of_1994_were_set_for_the_day_after_the_sixty_days() -> None:  # W001
    window = counted("W001").due
    assert window == date(1994, 9, 29)
    assert published("W001") == count(window, Period.parse("1 day"), regime("us-statute")).due
    assert published("W001") == counted("W006").due


def test_the_review_of_1994_was_announced_for_the_month_end_after_its_sixty_days() -> None:  # W002
    assert counted("W002").due == date(1994, 6, 29)
    month_end = count(date(1994, 4, 30), Period.parse("last day of the 2nd month after"), regime("plain")).due
    assert published("W002") == month_end


def test_the_sanctions_of_1993_were_postponed_by_144_days() -> None:  # W004
    assert counted("W004").due == date(1993, 8, 29)
    assert published("W004") - counted("W004").due == 144 * DAY


def test_a_termination_took_effect_four_days_before_it_was_decided() -> None:  # W005
    assert counted("W005").due - published("W005") == 4 * DAY


def test_a_panel_took_six_months_more_than_its_nine() -> None:  # W074
    assert counted("W074").due == date(1997, 2, 20)
    six_later = count(counted("W074").due, Period.parse("6 months"), regime("wto-dsu")).due
    assert counted("W074").due < published("W074") < six_later


def test_an_arbitrator_was_44_days_late_on_a_sunday_that_was_not_moved() -> None:  # W077
    assert counted("W077").due == date(2012, 10, 21)
    assert published("W077") - counted("W077").due == 44 * DAY


def test_a_notice_printed_a_deadline_a_year_before_the_right_one_and_before_its_event() -> None:  # W104
    right = counted("W104").due
    assert right == date(2019, 1, 11)
    assert published("W104") == right.replace(year=2018)
    assert published("W104") < date.fromisoformat(ROWS["W104"]["trigger"])


def test_tolls_are_summed_before_the_roll_and_not_rolled_one_by_one() -> None:  # W105, W106
    commerce = regime("us-commerce")
    assert published("W106") == counted("W106").due == date(2026, 2, 9)
    day = counted("W105").reached.day
    for toll in (47, 21):
        day = count(day, Period(days=toll), commerce).due
    assert date.fromisoformat(ROWS["W106"]["computed"]) == day == date(2026, 2, 10)


@pytest.mark.parametrize(("row", "shut"), [("W111", 37), ("W112", 42)])
def test_more_days_were_tolled_than_offices_were_shut(row: str, shut: int) -> None:
    assert date.fromisoformat(ROWS[row]["computed"]) == counted(row).due
    assert published(row) == date.fromisoformat(ROWS[row]["trigger"]) + shut * DAY
    assert published(row) < counted(row).due


def test_the_condition_of_the_second_extension_would_have_given_another_day() -> None:  # W089
    decided = date.fromisoformat(ROWS["W089"]["trigger"])
    assert count(decided, Period.parse("next 22 May"), regime("plain")).due == date(2019, 5, 22)


def test_a_surcharge_of_150_days_across_the_clock_change_is_an_hour_short() -> None:  # W045
    begins = instant(date.fromisoformat(ROWS["W045"]["trigger"]), time(0, 1), WASHINGTON)
    ends = instant(counted("W045").due, time(0, 1), WASHINGTON)
    assert ends - begins == timedelta(days=150, hours=-1)
    assert ends == datetime(2026, 7, 24, 0, 1, tzinfo=ZoneInfo(WASHINGTON))


def test_a_period_of_three_years_ends_on_the_saturday_that_is_moved() -> None:  # W092
    law = regime("uk-common-law")
    assert count(date(1967, 9, 5), Period(years=3), law).due == date.fromisoformat(ROWS["W092"]["trigger"])
    assert count(date(1967, 9, 5), Period(years=3), law, act="filing").due == published("W092")
