"""Why a date is that date: numbered steps a lawyer can follow, each with its legal source.

The steps are made from a finished count when somebody asks, never while counting.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from core.calendars import calendar as calendar_of
from core.computation.bounds import days_in_month
from core.computation.instants import end_of_day, start_of_day
from core.computation.wording import counted_noun, local_moment, local_moment_named, long_date
from core.zones import city_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.computation.counting import Counted

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Line:
    """One step of an explanation, and the source it rests on, if it has one of its own."""

    text: str
    citation: str = ""


def explain(
    counted: Counted, zone: str, *, event: str = "the event", seats: Sequence[str] = (), citation: str = ""
) -> tuple[Line, ...]:
    """Return the whole explanation of a count whose last day ends in `zone`, shown in the other `seats` too."""
    lines = count_lines(counted, event=event, citation=citation)
    return (*lines, end_line(counted.due, zone, seats=seats, closing=counted.regime.closing))


def count_lines(counted: Counted, *, event: str = "the event", citation: str = "") -> tuple[Line, ...]:
    """Return the steps of the count: the event's day, the days counted, a missing day, tolling and the roll."""
    lines = [_event_line(counted, event), _counting_line(counted, citation)]
    missing = _missing_day(counted)
    if missing:
        lines.append(Line(missing, counted.regime.source))
    if counted.tolled_days:
        stopped = counted_noun(counted.tolled_days, "day")
        lines.append(Line(f"The clock stood still for {stopped}: they are added, to {long_date(counted.unrolled)}."))
    lines.append(_roll_line(counted))
    return tuple(lines)


def end_line(due: date, zone: str, *, seats: Sequence[str] = (), closing: time | None = None, at: time | None = None) -> Line:
    """Return the step that says when the last day is over in its own zone, and what it is then in the other seats."""
    moment = end_of_day(due, zone, at or closing)
    when = f"at {at or closing:%H:%M}" if at or closing else "at midnight"
    text = f"{long_date(due)} ends {when} in {city_of(zone)}: {local_moment_named(moment, zone)}"
    return Line(f"{text}{_elsewhere(moment, zone, seats)}.")


def start_line(due: date, zone: str, *, seats: Sequence[str] = ()) -> Line:
    """Return the step that says when an automatic effect or an earliest date comes: with its day's first moment."""
    moment = start_of_day(due, zone)
    text = f"It comes with the first moment of {long_date(due)} in {city_of(zone)}: {local_moment_named(moment, zone)}"
    return Line(f"{text}{_elsewhere(moment, zone, seats)}.")


def _elsewhere(moment: datetime, zone: str, seats: Sequence[str]) -> str:
    others = [seat for seat in seats if seat != zone]
    return "".join(f", which is {local_moment(moment.astimezone(UTC), seat)} in {city_of(seat)}" for seat in others)


def _event_line(counted: Counted, event: str) -> Line:
    named = f"{long_date(counted.start)} is the day of {event}"
    regime = counted.regime
    if counted.first_day == "included":
        return Line(f"{named}: it is counted as the first day ({regime.title}).", regime.source)
    return Line(f"{named}: it is not counted ({regime.title}).", regime.source)


def _counting_line(counted: Counted, citation: str) -> Line:
    period, start = counted.period, counted.start
    last = counted.unrolled - timedelta(days=counted.tolled_days * (-1 if period.backward else 1))
    way = "back" if period.backward else "on"
    first = start if counted.first_day == "included" else start + (-_DAY if period.backward else _DAY)
    amount = str(period).removesuffix(" before")
    if period.days and not (period.years or period.months or period.weeks or period.working_days):
        if period.days == 1:
            return Line(f"1 day {way}: {long_date(last)}.", citation)
        return Line(
            f"{amount} {way}: day 1 is {long_date(first)}, day {period.days} is {long_date(last)}.", citation
        )
    if period.working_days:
        skipped = _skipped(start, last, counted.calendar)
        passed_over = f", passing over {counted_noun(skipped, 'day')} that {'is' if skipped == 1 else 'are'} not working days"
        return Line(f"{amount} {way} is {long_date(last)}{passed_over if skipped else ''}.", citation)
    ordered = ", years and months first" if (period.months or period.years) and (period.days or period.weeks) else ""
    return Line(f"{amount} {way}{ordered}, is {long_date(last)}.", citation)


def _skipped(start: date, last: date, name: str) -> int:
    working = calendar_of(name)
    low, high = min(start, last), max(start, last)
    return sum(1 for number in range(1, (high - low).days) if working.non_working(low + number * _DAY))


def _missing_day(counted: Counted) -> str:
    period, start = counted.period, counted.start
    months = (12 * period.years + period.months) * (-1 if period.backward else 1)
    if not months:
        return ""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    length = days_in_month(year, month + 1)
    if start.day <= length:
        return ""
    month_end = date(year, month + 1, length)
    name = long_date(month_end).split(" ", 2)[2]
    return f"There is no {start.day} {name}, so the count stops at the month's last day, {long_date(month_end)}."


def _roll_line(counted: Counted) -> Line:
    regime = counted.regime
    why = calendar_of(counted.calendar).non_working(counted.unrolled)
    day = long_date(counted.unrolled)
    if counted.due != counted.unrolled:
        way = "forward" if counted.due > counted.unrolled else "back"
        return Line(f"{day} is not a working day ({why}): it moves {way} to {long_date(counted.due)}.", regime.source)
    if counted.roll == "none":
        state = f"is not a working day ({why})" if why and not day.startswith(why) else "is not a working day" if why else "is a working day"
        return Line(f"{day} {state}; under this rule the last day stands in any case.", regime.source)
    return Line(f"{day} is a working day: it does not move.", regime.source)
