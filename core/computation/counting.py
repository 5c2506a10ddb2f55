"""The count itself: from an event's day and a period to a last day. Pure, and cheap enough for a whole docket.

Why the day is that day is said by `explanation`, from what is returned here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from core.calendars import calendar as calendar_of
from core.computation.bounds import FIRST_DAY, LAST_DAY, days_in_month
from core.errors import KnownError

if TYPE_CHECKING:
    from core.calendars import Calendar
    from core.computation.period import Period
    from core.computation.regimes import Regime

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Counted:
    """A finished count. `unrolled` is the day counted to, tolling included; `due` the same after any roll."""

    start: date
    period: Period
    regime: Regime
    calendar: str
    first_day: str
    roll: str
    unrolled: date
    due: date
    tolled_days: int = 0


def count(
    start: date,
    period: Period,
    regime: Regime,
    *,
    tolled_days: int = 0,
    first_day: str | None = None,
    roll: str | None = None,
    calendar: str | None = None,
) -> Counted:
    """Count `period` from the event's day `start` under `regime`; what is given besides replaces the regime's own.

    `tolled_days` are added to the day counted to, before any roll. `KnownError` on field "period" for hours, and
    where the count leaves the years that are computed with.
    """
    if period.hours:
        raise KnownError("Hours are counted from a moment, not from a day: give the time of day too.", field="period")
    first = first_day or regime.first_day
    rule = roll or regime.roll
    name = calendar or regime.calendar
    working = calendar_of(name)
    try:
        unrolled = _last_day(start, period, working, included=first == "included")
        if tolled_days:
            unrolled += timedelta(days=-tolled_days if period.backward else tolled_days)
        due = unrolled if rule == "none" else rolled(unrolled, working, rule)
    except (OverflowError, ValueError) as cause:
        raise _out_of_reach(period) from cause
    if not FIRST_DAY <= due <= LAST_DAY:
        raise _out_of_reach(period)
    return Counted(start, period, regime, name, first, rule, unrolled, due, tolled_days)


def count_hours(start: datetime, period: Period) -> datetime:
    """Return the instant so many hours after (or before) the aware instant `start`: hours that really pass."""
    if not period.hours:
        raise KnownError("Only hours are counted from a moment.", field="period")
    span = timedelta(hours=-period.hours if period.backward else period.hours)
    try:
        return start + span
    except OverflowError as cause:
        raise _out_of_reach(period) from cause


def rolled(day: date, working: Calendar, rule: str) -> date:
    """Return `day`, or the next working day after it ("forward") or before it ("backward")."""
    step = -_DAY if rule == "backward" else _DAY
    while working.non_working(day):
        day += step
    return day


def _last_day(start: date, period: Period, working: Calendar, *, included: bool) -> date:
    way = -1 if period.backward else 1
    day = _months_on(start, way * (12 * period.years + period.months))
    day += timedelta(days=way * (7 * period.weeks + period.days))
    # With the event's day counted as the first, the last comes one day sooner.
    if included and (period.years or period.months or period.weeks or period.days):
        day -= timedelta(days=way)
    if period.working_days:
        day = _working_days_on(day, period.working_days, working, way, included=included)
    return day


def _months_on(day: date, months: int) -> date:
    """Return the same day of the month so many months on, or that month's last day where it has no such day."""
    if not months:
        return day
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise ValueError("year out of reach")
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def _working_days_on(day: date, number: int, working: Calendar, way: int, *, included: bool) -> date:
    step = timedelta(days=way)
    if included and not working.non_working(day):
        number -= 1
    while number:
        day += step
        if not FIRST_DAY <= day <= LAST_DAY:
            raise ValueError("day out of reach")
        if not working.non_working(day):
            number -= 1
    return day


def _out_of_reach(period: Period) -> KnownError:
    return KnownError(
        f"{period} leads out of the years that are computed with, {FIRST_DAY.year} to {LAST_DAY.year}.", field="period"
    )
