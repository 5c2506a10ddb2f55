"""Off a day that is not a working day: the roll, and the least number of working days a period holds.

Which way a regime rolls, and for which act, is data in the regime.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.calendars import calendar
from core.computation.bounds import FIRST_DAY, LAST_DAY
from core.errors import KnownError

if TYPE_CHECKING:
    from core.calendars import Calendar
    from core.computation.regimes import Regime, Roll

_ONWARD, _BACK = timedelta(days=1), timedelta(days=-1)
_SATURDAY, _SUNDAY = 5, 6


def rolled(day: date, working: Calendar, roll: Roll, regime: Regime) -> date:
    """Return `day`, or the next day after it ("forward") or before it ("backward") that it may be moved to.

    `KnownError` on field "calendar" where the calendar has no working day left within the years 1900 to 2200.
    """
    if not moves(day, working, regime):
        return day
    step = _BACK if roll == "backward" else _ONWARD
    anywhere = regime.lands_on == "other day"
    while moves(day, working, regime) if anywhere else working.non_working(day):
        day += step
        if not FIRST_DAY <= day <= LAST_DAY:
            raise KnownError(f"The calendar {working.id} has no working day to move to.", field="calendar")
    return day


def moves(day: date, working: Calendar, regime: Regime) -> bool:
    """Tell whether `day` is a day off of a sort that moves a date under the regime."""
    if not working.non_working(day):
        return False
    if not regime.rolls_from:
        return True
    weekday = day.weekday()
    if weekday == _SATURDAY and "saturday" in regime.rolls_from:
        return True
    if weekday == _SUNDAY and "sunday" in regime.rolls_from:
        return True
    if "holiday" not in regime.rolls_from:
        return False
    # A holiday that falls on a Saturday moves a date where Saturdays do not: ask without the week's rest.
    return bool(calendar(working.id, regime.off - {"weekend"}).non_working(day))


def held(begun: date, reached: date, last: date, working: Calendar, least: int) -> date:
    """Return `last`, or the first later day by which the period begun after `begun` holds `least` working days.

    A period that reached its end in fewer days than `least`, before any roll to `last`, need not hold them.
    """
    if (reached - begun).days < least:
        return last
    found = 0
    day = begun
    while day < last and found < least:
        day += _ONWARD
        found += not working.non_working(day)
    while found < least:
        last += _ONWARD
        found += not working.non_working(last)
    return last
