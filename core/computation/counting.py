"""The count itself: from an event's day and a period to a last day. Pure, and cheap enough for a docket.

Why the day is that day is said by `explanation`, from what is returned here; when the day ends, by
`instants`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from core.calendars import calendar as calendar_of
from core.computation.bounds import FIRST_DAY, LAST_DAY, days_in_month
from core.computation.wording import long_date
from core.errors import KnownError

if TYPE_CHECKING:
    from core.calendars import Calendar
    from core.computation.period import Period
    from core.computation.regimes import FirstDay, Regime, Roll

_ONWARD, _BACK = timedelta(days=1), timedelta(days=-1)
_MOST_TOLLED = (LAST_DAY - FIRST_DAY).days


@dataclass(frozen=True, slots=True)
class Counted:
    """A finished count. `unrolled` is the day counted to, tolling included; `due` the same after any roll.

    `calendar`, `first_day` and `roll` are the rules that were applied: the regime's, or what stood in for
    them.
    """

    start: date
    period: Period
    regime: Regime
    calendar: Calendar
    first_day: FirstDay
    roll: Roll
    unrolled: date
    due: date
    tolled_days: int = 0


def count(
    start: date,
    period: Period,
    regime: Regime,
    *,
    tolled_days: int = 0,
    first_day: FirstDay | None = None,
    roll: Roll | None = None,
    calendar: Calendar | None = None,
) -> Counted:
    """Count `period` from the event's day `start` under `regime`; what else is given replaces the regime's.

    `tolled_days` are added to the day counted to, before any roll. `KnownError` on field "period" for hours
    and where the count leaves the years 1900 to 2200, on "from" where `start` is outside them, on "toll" for
    tolled days that cannot be.
    """
    if not FIRST_DAY <= start <= LAST_DAY:
        raise KnownError(
            f"{long_date(start)} is out of reach: dates run from {FIRST_DAY.year} to {LAST_DAY.year}.",
            field="from",
        )
    if period.hours:
        raise KnownError("Hours are counted from a moment: give a date with a time of day and a zone.", field="period")
    first_day = first_day or regime.first_day
    roll = roll or regime.roll
    calendar = calendar or calendar_of(regime.calendar)
    unrolled = after_days(start, period, first_day)
    if period.working_days:
        unrolled = _working_days_on(unrolled, period, calendar)
    if tolled_days:
        _check_tolled(tolled_days, period)
        unrolled = _moved(unrolled, tolled_days, period)
    due = unrolled if roll == "none" else rolled(unrolled, calendar, roll)
    return Counted(start, period, regime, calendar, first_day, roll, unrolled, due, tolled_days)


def count_hours(start: datetime, period: Period) -> datetime:
    """Return the instant so many hours after (or before) the aware instant `start`: hours that really pass.

    `KnownError` on field "period" for a period of days, and where the count leaves the years 1900 to 2200.
    """
    if not period.hours:
        raise KnownError(f"{period} is counted from a day. Only hours are counted from a moment.", field="period")
    span = timedelta(hours=-period.hours if period.backward else period.hours)
    try:
        moment = start + span
    except OverflowError as cause:
        raise _out_of_reach(period) from cause
    if not FIRST_DAY <= moment.date() <= LAST_DAY:
        raise _out_of_reach(period)
    return moment


def rolled(day: date, working: Calendar, roll: Roll) -> date:
    """Return `day`, or the next working day after it ("forward") or before it ("backward").

    `KnownError` on field "calendar" where the calendar has no working day left within the years 1900 to 2200.
    """
    step = _BACK if roll == "backward" else _ONWARD
    while working.non_working(day):
        day += step
        if not FIRST_DAY <= day <= LAST_DAY:
            raise KnownError(f"The calendar {working.id} has no working day to move to.", field="calendar")
    return day


def after_months(start: date, period: Period, first_day: FirstDay) -> date:
    """Return the day on which the years and months of `period` end; without any, the last day not counted.

    The event's day excluded, months end on the day of the same number. Included, they end the day before it.
    Where the month has no such day they end on its last day, either way. Counted backward it is the mirror
    image.
    """
    step = _BACK if period.backward else _ONWARD
    months = 12 * period.years + period.months
    if not months:
        # Where nothing is counted the date is the event's own day, included or not.
        counts = period.weeks or period.days or period.working_days
        return start - step if first_day == "included" and counts else start
    number = start.year * 12 + start.month - 1 + (-months if period.backward else months)
    year, month = divmod(number, 12)
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise _out_of_reach(period)
    last = days_in_month(year, month + 1)
    reached = date(year, month + 1, min(start.day, last))
    if first_day == "excluded" or (start.day > last and not period.backward):
        return reached
    return reached - step


def after_days(start: date, period: Period, first_day: FirstDay) -> date:
    """Return the day on which all of `period` but its working days ends."""
    days = 7 * period.weeks + period.days
    return _moved(after_months(start, period, first_day), -days if period.backward else days, period)


def _moved(day: date, days: int, period: Period) -> date:
    # Both stay far inside what a date can hold: a day within 1900-2200, and at most some three hundred years.
    moved = day + timedelta(days=days)
    if not FIRST_DAY <= moved <= LAST_DAY:
        raise _out_of_reach(period)
    return moved


def _working_days_on(day: date, period: Period, working: Calendar) -> date:
    """Return the last of the period's working days after `day`, or before it."""
    step = _BACK if period.backward else _ONWARD
    left = period.working_days
    while left:
        day += step
        if not FIRST_DAY <= day <= LAST_DAY:
            raise _out_of_reach(period)
        if not working.non_working(day):
            left -= 1
    return day


def _check_tolled(days: int, period: Period) -> None:
    if not 0 <= days <= _MOST_TOLLED:
        raise KnownError(f"A clock stands still for 0 to {_MOST_TOLLED} days, not {days}.", field="toll")
    if period.backward:
        raise KnownError("A period that is counted backward cannot be tolled.", field="toll")


def _out_of_reach(period: Period) -> KnownError:
    return KnownError(
        f"{period} leads out of the years that are computed with, {FIRST_DAY.year} to {LAST_DAY.year}.",
        field="period",
    )
