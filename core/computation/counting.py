"""The count itself: from an event's day and a period to a last day. Pure, and cheap enough for a docket.

Which units are counted one after the other is in `reaching`. Why the day is that day is said by
`explanation`, from what is returned here; when the day ends, by `instants`.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from core.computation.bounds import FIRST_DAY, LAST_DAY
from core.computation.reaching import Reach, out_of_reach, reach
from core.computation.rolling import held, rolled
from core.computation.wording import long_date
from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.calendars import Calendar
    from core.computation.period import Period
    from core.computation.reaching import Stage
    from core.computation.regimes import Act, ActRule, FirstDay, Regime, Roll

_MOST_TOLLED = (LAST_DAY - FIRST_DAY).days


class Counted(NamedTuple):
    """A finished count. `unrolled` is the day counted to, tolling included; `due` the same after any roll.

    `regime` is the version that was in force on the event's day. `calendar`, `first_day` and `roll` are the
    rules that were applied: the regime's, or what stood in for them. `rule` is the regime's for this act.
    `rolled` is the day after any roll and before `least_working_days` added more.
    """

    start: date
    period: Period
    regime: Regime
    calendar: Calendar
    first_day: FirstDay
    roll: Roll
    rule: ActRule
    reached: Reach
    unrolled: date
    rolled: date
    due: date
    tolled_days: int = 0

    @property
    def skips(self) -> bool:
        """Tell whether the period is so short that its regime counts its working days only."""
        return self.reached.short

    def stages(self) -> tuple[Stage, ...]:
        """Return the stages of the count, in order, for an explanation."""
        return self.reached.stages


def count(
    start: date,
    period: Period,
    regime: Regime,
    *,
    tolled_days: int = 0,
    first_day: FirstDay | None = None,
    roll: Roll | None = None,
    calendar: Calendar | None = None,
    act: Act = "",
    occasions: Sequence[date] = (),
    until: date | None = None,
) -> Counted:
    """Count `period` from the event's day `start` under `regime`; what else is given replaces the regime's.

    `tolled_days` are added to the day counted to, before any roll. `act` is what falls on the date.
    `occasions` are the sitting days or meetings that are counted, in order; `until` the end of the span of
    which a part is taken. `KnownError` on field "period" for hours and where the count leaves the years 1900
    to 2200, on "from" where `start` is outside them, on "toll" for tolled days that cannot be, on "calendar"
    where the calendar does not reach, on "occasions" where too few of them are known.
    """
    if not FIRST_DAY <= start <= LAST_DAY:
        raise KnownError(
            f"{long_date(start)} is out of reach: dates run from {FIRST_DAY.year} to {LAST_DAY.year}.",
            field="from",
        )
    if regime.before is not None:
        regime = regime.on(start)
    if calendar is None:
        calendar = regime.working_days()
    rule = regime.rule_for(act, backward=period.backward)
    if first_day is None:
        # To begin on a working day is a rule for what follows an event.
        first_day = "excluded" if period.backward and regime.first_day == "first-working" else regime.first_day
    roll = roll or rule.roll
    reached = reach(start, period, regime, first_day, calendar, occasions=occasions, until=until)
    unrolled = _tolled(reached.day, tolled_days, period) if tolled_days else reached.day
    if roll == "none":
        return Counted(
            start, period, regime, calendar, first_day, roll, rule, reached, unrolled, unrolled, unrolled, tolled_days
        )
    moved = due = rolled(unrolled, calendar, roll, regime)
    if regime.least_working_days and not period.backward and not period.only_working_days:
        due = held(reached.begun, unrolled, moved, calendar, regime.least_working_days)
    return Counted(start, period, regime, calendar, first_day, roll, rule, reached, unrolled, moved, due, tolled_days)


def rerolled(counted: Counted, unrolled: date) -> date:
    """Return where the date goes once more time has moved the day counted to: it is rolled once, from there."""
    return unrolled if counted.roll == "none" else rolled(unrolled, counted.calendar, counted.roll, counted.regime)


def _tolled(day: date, days: int, period: Period) -> date:
    if not 0 <= days <= _MOST_TOLLED:
        raise KnownError(f"A clock stands still for 0 to {_MOST_TOLLED} days, not {days}.", field="toll")
    if period.backward:
        raise KnownError("A period that is counted backward cannot be tolled.", field="toll")
    moved = day + timedelta(days=days)
    if moved > LAST_DAY:
        raise out_of_reach(period)
    return moved
