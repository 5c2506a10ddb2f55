"""The day a period reaches before any roll: its units, one after the other.

Each unit's stage is made once, by the same function whether a date or its explanation is wanted.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

from core.computation.bounds import FIRST_DAY, LAST_DAY, days_in_month
from core.computation.wording import counted_noun
from core.errors import KnownError
from core.language import fill, translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.calendars import Calendar
    from core.computation.period import Period
    from core.computation.regimes import FirstDay, Regime

_ONWARD, _BACK = timedelta(days=1), timedelta(days=-1)

Unit = Literal[
    "months", "days", "short", "working days", "sitting days", "meetings", "boundary", "annual", "clear", "part"
]


class Stage(NamedTuple):
    """One unit of a count: from the day `before` (not counted) to the day `after` it reached.

    `period` is the period the unit is of, which after a "then" is another than the whole.
    """

    unit: Unit
    period: Period
    before: date
    after: date


class Reach(NamedTuple):
    """Where a period leads: `begun` is the last day before the first counted one, `day` the last day.

    `first` is the first counted day. `short`: only working days were counted, because the period is so short.
    `stages` are the units that led to `day`, in order.
    """

    start: date
    period: Period
    regime: Regime
    first_day: FirstDay
    calendar: Calendar
    occasions: Sequence[date]
    until: date | None
    begun: date
    first: date
    day: date
    short: bool
    stages: tuple[Stage, ...] = ()


def reach(
    start: date,
    period: Period,
    regime: Regime,
    first_day: FirstDay,
    calendar: Calendar,
    *,
    occasions: Sequence[date] = (),
    until: date | None = None,
) -> Reach:
    """Return where `period` leads from the event's day `start`; errors as for `count`."""
    if period.hours:
        raise KnownError(
            translate("Errors", "Hours are counted from a moment: give a date with a time of day and a zone."),
            field="period",
        )
    step = _BACK if period.backward else _ONWARD
    begun, first = _first_days(start, first_day, step, calendar, period)
    short = _is_short(period, regime)
    stages: tuple[Stage, ...]
    if period.days_only and not short:
        days = -period.days if period.backward else period.days
        stages = (Stage("days", period, begun, _in_reach(begun + timedelta(days=days), period)),)
    else:
        reached = Reach(start, period, regime, first_day, calendar, occasions, until, begun, first, begun, short)
        stages = tuple(_stages(reached))
    day = stages[-1].after if stages else begun
    return Reach(start, period, regime, first_day, calendar, occasions, until, begun, first, day, short, stages)


def _first_days(
    start: date, first_day: FirstDay, step: timedelta, calendar: Calendar, period: Period
) -> tuple[date, date]:
    """Return the last day that is not counted, and the first that is."""
    if first_day == "excluded" or period.clear or period.counts_nothing:
        return start, start + step
    if first_day == "included":
        return start - step, start
    first = start + step
    while calendar.non_working(first):
        first = _in_reach(first + step, period)
    return first - step, first


def _is_short(period: Period, regime: Regime) -> bool:
    """Tell whether weekends and holidays do not count, because the period is under the regime's threshold."""
    if not regime.short_under or period.backward:
        return False
    days = 0
    part: Period | None = period
    while part is not None:
        if part.years or part.months or part.boundary or part.annual:
            return False
        days += 7 * part.weeks + part.days + part.working_days
        part = part.then
    return 0 < days < regime.short_under


def _stages(reached: Reach) -> Iterator[Stage]:
    """Yield the stages of the whole period: its units, then whatever "then" or a part adds."""
    period = reached.period
    last = reached.begun
    for stage in _units(period, reached, last, reached.first):
        yield stage
        last = stage.after
    further = period.then
    while further is not None:
        step = _BACK if further.backward else _ONWARD
        for stage in _units(further, reached, last, last + step, plain=True):
            yield stage
            last = stage.after
        further = further.then
    if period.clear:
        step = _BACK if period.backward else _ONWARD
        yield Stage("clear", period, last, last := _in_reach(last + step, period))
    if not period.whole:
        yield Stage("part", period, last, _part(reached, last))


def _units(period: Period, reached: Reach, begun: date, first: date, *, plain: bool = False) -> Iterator[Stage]:
    """Yield the stages of one period's units, counted on from the day `begun`, which is not counted."""
    last = begun
    months = 12 * period.years + period.months
    if months:
        event_excluded = plain or period.clear or reached.first_day == "excluded"
        by_number = event_excluded and reached.regime.missing_day == "clamp"
        last = after_months(begun, months, period) if by_number else _until_corresponding(first, months, period)
        yield Stage("months", period, begun, last)
    days = 7 * period.weeks + period.days
    if days and reached.short:
        before, last = last, _working_days_on(last, days, reached.calendar, period)
        yield Stage("short", period, before, last)
    elif days:
        before, last = last, _moved(last, days, period)
        yield Stage("days", period, before, last)
    if period.working_days:
        before, last = last, _working_days_on(last, period.working_days, reached.calendar, period)
        yield Stage("working days", period, before, last)
    if period.sitting_days or period.meetings:
        before, last = last, _occasion(last, period, reached.occasions)
        yield Stage("sitting days" if period.sitting_days else "meetings", period, before, last)
    if period.boundary:
        yield Stage("boundary", period, last, _boundary(reached.start if not plain else last, period))
    if period.annual:
        yield Stage("annual", period, last, _annual(last, period))


def after_months(start: date, months: int, period: Period) -> date:
    """Return the day of the same number so many months on (or back); where there is none, the month's last day."""
    year, month = divmod(start.year * 12 + start.month - 1 + (-months if period.backward else months), 12)
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise out_of_reach(period)
    return date(year, month + 1, min(start.day, days_in_month(year, month + 1)))


def _until_corresponding(first: date, months: int, period: Period) -> date:
    """Return the day before the one that corresponds to the first counted day; without one, the month's last day.

    Counted back it is the mirror image: the day after the corresponding one.
    """
    reached = after_months(first, months, period)
    if reached.day != first.day and not period.backward:
        return reached
    return reached - (_BACK if period.backward else _ONWARD)


def _moved(day: date, days: int, period: Period) -> date:
    # Both stay far inside what a date can hold: a day within 1900-2200, and at most some three hundred years.
    return _in_reach(day + timedelta(days=-days if period.backward else days), period)


def _working_days_on(day: date, number: int, working: Calendar, period: Period) -> date:
    """Return the last of so many working days after `day`, or before it."""
    step = _BACK if period.backward else _ONWARD
    non_working = working.non_working
    while number:
        day = _in_reach(day + step, period)
        if not non_working(day):
            number -= 1
    return day


def _occasion(day: date, period: Period, occasions: Sequence[date]) -> date:
    """Return the last of so many sitting days or meetings after `day`; they are given in order."""
    number = period.sitting_days or period.meetings
    noun = "sitting day" if period.sitting_days else "meeting"
    at = bisect_left(occasions, day) - number if period.backward else bisect_right(occasions, day) + number - 1
    if not 0 <= at < len(occasions):
        known = bisect_left(occasions, day) if period.backward else len(occasions) - bisect_right(occasions, day)
        sentence = translate("Errors", "Of %1 only %2 are known.")
        raise KnownError(fill(sentence, counted_noun(number, noun), known), field="occasions")
    return occasions[at]


def _boundary(day: date, period: Period) -> date:
    """Return the first or last day of a month so many months from the month of `day`."""
    on = -period.boundary_months if period.backward else period.boundary_months
    year, month = divmod(day.year * 12 + day.month - 1 + on, 12)
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise out_of_reach(period)
    return date(year, month + 1, 1 if period.boundary == "first" else days_in_month(year, month + 1))


def _annual(day: date, period: Period) -> date:
    """Return the next such day of a year after `day`, or the last before it; 29 February is else the 28th."""
    month, number = period.annual or (1, 1)
    year = day.year
    found = date(year, month, min(number, days_in_month(year, month)))
    if period.backward:
        year -= found >= day
    else:
        year += found <= day
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise out_of_reach(period)
    return date(year, month, min(number, days_in_month(year, month)))


def _part(reached: Reach, whole: date) -> date:
    """Return the day at a part of the way from the event's day to `whole`, rounded toward the event."""
    period = reached.period
    if period.of_span:
        if reached.until is None:
            raise KnownError(
                translate("Errors", "A mid-point needs a span: write mid-point of 4 years."), field="period"
            )
        if (reached.until - reached.begun).days * (-1 if period.backward else 1) < 0:
            raise KnownError(
                translate("Errors", "The span of which a part is taken ends before it begins."), field="until"
            )
        whole = reached.until
    span = abs((whole - reached.begun).days) * period.numerator // period.denominator
    return _in_reach(reached.begun + timedelta(days=span if whole >= reached.begun else -span), period)


def _in_reach(day: date, period: Period) -> date:
    if not FIRST_DAY <= day <= LAST_DAY:
        raise out_of_reach(period)
    return day


def out_of_reach(period: Period) -> KnownError:
    """Return the error for a count that leaves the years that are computed with."""
    return KnownError(
        fill(
            translate("Errors", "%1 leads out of the years that are computed with, %2 to %3."),
            period,
            FIRST_DAY.year,
            LAST_DAY.year,
        ),
        field="period",
    )
