"""One line for each stage of a count: what was counted, from which day to which.

The lines about the event's day, the roll and the end of the day are in `explanation`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from core.computation.bounds import days_in_month
from core.computation.wording import MONTHS, WEEKDAYS, counted_noun, listed, long_date, ordinal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from core.computation.counting import Counted
    from core.computation.reaching import Stage

_ONWARD, _BACK = timedelta(days=1), timedelta(days=-1)


class Line(NamedTuple):
    """One step of an explanation, and the source it rests on, if it has one of its own."""

    text: str
    citation: str = ""


def stage_line(stage: Stage, counted: Counted, citation: str) -> Line:
    """Return the line of one stage; `citation` is the source of the period, as against the regime's."""
    match stage.unit:
        case "months":
            return _months(stage, counted, citation)
        case "days":
            return _days(stage, citation)
        case "short":
            number = 7 * stage.period.weeks + stage.period.days
            lead = f"The period is shorter than {counted.regime.short_under} days"
            why = f"{lead} ({counted.regime.id}: {counted.regime.reasons.short})"
            return _working_days(stage, counted, number, f"{citation}; {counted.regime.source}".strip("; "), why)
        case "working days":
            return _working_days(stage, counted, stage.period.working_days, citation)
        case "sitting days" | "meetings":
            return _occasions(stage, citation)
        case _:
            return Line(_plain(stage, counted), citation)


def _months(stage: Stage, counted: Counted, citation: str) -> Line:
    period = stage.period
    by_corresponding = _by_corresponding(stage, counted)
    opening = stage.period is counted.period
    first = counted.reached.first if opening else stage.before + (_BACK if period.backward else _ONWARD)
    start = first if by_corresponding else stage.before
    included = opening and counted.first_day == "included" and not period.clear
    months = 12 * period.years + period.months
    year, month = divmod(start.year * 12 + start.month - 1 + (-months if period.backward else months), 12)
    named = f"{start.day} {MONTHS[month]} {year}"
    way = "back" if period.backward else "on"
    whence = counted.start if included else start
    lead = f"{_amount(stage)} {way} from {whence.day} {MONTHS[whence.month - 1]} {whence.year}"
    regime = counted.regime
    both = "; ".join(source for source in (citation, regime.source) if source)
    if start.day > days_in_month(year, month + 1):
        reason = regime.reasons.missing_day
        return Line(f"{lead}: there is no {named}, so {long_date(stage.after)} ({regime.id}: {reason}).", both)
    if not by_corresponding:
        return Line(f"{lead} is the day of the same number: {long_date(stage.after)}.", citation)
    side = "after" if period.backward else "before"
    if included:
        return Line(f"{lead}, that day included, is the day {side} {named}: {long_date(stage.after)}.", citation)
    ends = "it ends" if months == 1 or (period.years, period.months) == (1, 0) else "they end"
    return Line(
        f"{lead}, the first day counted, {ends} the day {side} {named}: {long_date(stage.after)} "
        f"({regime.id}: {regime.reasons.missing_day}).",
        both,
    )


def _by_corresponding(stage: Stage, counted: Counted) -> bool:
    """Tell whether the months ended beside the day that corresponds to the first counted one."""
    if counted.regime.missing_day == "day-before":
        return True
    return stage.period is counted.period and counted.first_day != "excluded" and not counted.period.clear


def _amount(stage: Stage) -> str:
    period = stage.period
    years = [counted_noun(period.years, "year")] if period.years else []
    return " ".join([*years, counted_noun(period.months, "month")] if period.months else years)


def _days(stage: Stage, citation: str) -> Line:
    period = stage.period
    days = 7 * period.weeks + period.days
    amount = counted_noun(days, "clear day" if period.clear else "day")
    if period.weeks:
        parts = [counted_noun(n, noun) for n, noun in ((period.weeks, "week"), (period.days, "day")) if n]
        amount = f"{listed(parts)}, {amount} in all,"
    return Line(_run(amount, stage.before, stage.after, days, backward=period.backward), citation)


def _run(amount: str, before: date, last: date, number: int, *, backward: bool) -> str:
    """Say from which day to which a count of `number` days runs that begins beside the day `before`."""
    many = number > 1
    verb = ("are" if many else "is") + " counted back" if backward else "follow" if many else "follows"
    if not many:
        return f"{amount} {verb}: {long_date(last)}."
    first = before + (_BACK if backward else _ONWARD)
    return f"{amount} {verb}: day 1 is {long_date(first)}, day {number} is {long_date(last)}."


def _working_days(stage: Stage, counted: Counted, number: int, citation: str, why: str = "") -> Line:
    period, working = stage.period, counted.calendar
    step = _BACK if period.backward else _ONWARD
    names = [(day, working.non_working(day)) for day in _walk(stage.before, stage.after, step)]
    first = next(day for day, name in names if not name)
    text = _run(counted_noun(number, "working day"), first - step, stage.after, number, backward=period.backward)
    if why:
        text = f"{why}: {text}"
    passed = Counter(name for _, name in names if name)
    if not passed:
        return Line(text, citation)
    counts = listed([_times(name, number) for name, number in sorted(passed.items())])
    return Line(
        f"{text[:-1]}; {counted_noun(passed.total(), 'day')} in between not counted: {counts} (calendar {working.id}).",
        citation,
    )


def _times(name: str, number: int) -> str:
    if number == 1:
        return name
    return f"{number} {name}s" if name in WEEKDAYS else f"{name} ({number} days)"


def _walk(begun: date, last: date, step: timedelta) -> Iterator[date]:
    """Yield the days after `begun` up to `last`, whichever way that is."""
    day = begun
    while day != last:
        day += step
        yield day


def _occasions(stage: Stage, citation: str) -> Line:
    period = stage.period
    side = "before" if period.backward else "after"
    noun = "sitting day" if period.sitting_days else "meeting"
    number = period.sitting_days or period.meetings
    return Line(
        f"The {ordinal(number)} {noun} {side} that, of those recorded, is on {long_date(stage.after)}.", citation
    )


def _plain(stage: Stage, counted: Counted) -> str:
    after = long_date(stage.after)
    period = stage.period
    match stage.unit:
        case "boundary":
            alone = replace(period, then=None, numerator=1, denominator=1)
            named = str(alone).removesuffix(" before").removesuffix(" after")
            side = "" if not period.boundary_months else " before" if period.backward else " after"
            return f"The {named}{side} is {after}."
        case "annual":
            month, day = period.annual or (1, 1)
            which = "last" if period.backward else "next"
            if stage.after.day != day:
                return f"There is no {day} {MONTHS[month - 1]} {stage.after.year}: the month's last day is {after}."
            return f"The {which} {day} {MONTHS[month - 1]} is {after}."
        case "clear":
            side = "before" if period.backward else "after"
            return f"Clear days leave out the last day as well as the first: the day {side} them is {after}."
        case _:
            whole = counted.reached.until or stage.before
            span = abs((whole - counted.reached.begun).days)
            part = (
                "Half"
                if (period.numerator, period.denominator) == (1, 2)
                else f"{period.numerator}/{period.denominator}"
            )
            rounded = ", rounded down," if span * period.numerator % period.denominator else ""
            return f"{part} of the {counted_noun(span, 'day')} up to {long_date(whole)}{rounded} ends on {after}."
