"""Periods of hours: from moment to moment, as time really passes.

Two rules of a regime bear on them: whether the hour of the event counts, and whether an end on a day off moves on.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from core.computation.bounds import FIRST_DAY, LAST_DAY
from core.computation.instants import end_of_day
from core.computation.reaching import out_of_reach
from core.computation.rolling import rolled
from core.computation.stage_lines import Line
from core.computation.wording import counted_noun, elsewhere, local_moment_named
from core.errors import KnownError
from core.zones import city_of, zone_info

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.computation.period import Period
    from core.computation.regimes import Regime

_HOUR = timedelta(hours=1)


class HoursCounted(NamedTuple):
    """A finished count of hours; all moments are UTC.

    `begun` is when the first counted hour begins, `reached` when the last one ends, `due_at` the same after any
    roll.
    """

    start: datetime
    period: Period
    regime: Regime | None
    zone: str
    begun: datetime
    reached: datetime
    due_at: datetime


def count_hours(start: datetime, period: Period, regime: Regime | None = None, zone: str = "UTC") -> HoursCounted:
    """Count so many hours after (or before) the aware instant `start`: hours that really pass.

    `regime` may leave out the hour of the event (Regulation 1182/71, Art 3(1)) or move an end on a day off to the
    same clock time of the next working day in `zone` (Fed. R. Civ. P. 6(a)(2)). `KnownError` on field "period"
    for a period of days, and where the count leaves the years 1900 to 2200.
    """
    if not period.hours:
        raise KnownError(f"{period} is counted from a day. Only hours are counted from a moment.", field="period")
    span = timedelta(hours=-period.hours if period.backward else period.hours)
    begun = _begun(start, period, regime, zone)
    try:
        reached = begun + span
    except OverflowError as cause:
        raise out_of_reach(period) from cause
    if not FIRST_DAY <= reached.date() <= LAST_DAY:
        raise out_of_reach(period)
    due_at = _rolled(reached, regime, zone) if regime is not None and not period.backward else reached
    return HoursCounted(start, period, regime, zone, begun, reached, due_at)


def hours_lines(
    counted: HoursCounted, *, event: str = "the event", seats: Sequence[str] = (), citation: str = ""
) -> tuple[Line, ...]:
    """Return the steps of a count of hours, as clocks in its zone and at `seats` show them."""
    period, zone, regime = counted.period, counted.zone, counted.regime
    city = city_of(zone)
    lines = [
        Line(f"{event[:1].upper()}{event[1:]} is at {local_moment_named(counted.start, zone)} in {city}."),
    ]
    if counted.begun != counted.start and regime is not None:
        begins = local_moment_named(counted.begun, zone)
        lines.append(
            Line(f"Its hour is not counted: the count begins at {begins} ({_why(regime)}).", regime.source),
        )
    hours = counted_noun(period.hours, "hour")
    way = "back" if period.backward else "on"
    reached = f"{local_moment_named(counted.reached, zone)} in {city}{elsewhere(counted.reached, zone, seats)}"
    lines.append(Line(f"{hours} {way}, as time really passes, it is {reached}.", citation))
    if counted.due_at != counted.reached and regime is not None:
        due = f"{local_moment_named(counted.due_at, zone)}{elsewhere(counted.due_at, zone, seats)}"
        lines.append(
            Line(
                f"That is no working day: the time runs on to the same hour of the next, {due} ({_why(regime)}).",
                regime.source,
            ),
        )
    return tuple(lines)


def _why(regime: Regime) -> str:
    return f"{regime.id}: {regime.reasons.hours}"


def _begun(start: datetime, period: Period, regime: Regime | None, zone: str) -> datetime:
    """Return `start`, or the next (counting back: the last) full hour a clock in `zone` shows."""
    if regime is None or not regime.hours_are_whole:
        return start
    local = start.astimezone(zone_info(zone))
    past = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
    if period.backward:
        return start - past
    return start - past + _HOUR


def _rolled(reached: datetime, regime: Regime, zone: str) -> datetime:
    if not regime.hours_roll:
        return reached
    local = reached.astimezone(zone_info(zone))
    day = rolled(local.date(), regime.working_days(), "forward", regime)
    return reached if day == local.date() else end_of_day(day, zone, local.time())
