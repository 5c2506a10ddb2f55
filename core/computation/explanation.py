"""Why a date is that date: numbered steps a lawyer can follow, each with its legal source.

The steps are made from a finished count when somebody asks, never while counting. Nothing here decides a
date.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from core.computation.bounds import days_in_month
from core.computation.counting import after_days, after_months
from core.computation.instants import end_of_day, start_of_day
from core.computation.wording import MONTHS, counted_noun, listed, local_moment, local_moment_named, long_date
from core.zones import city_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime, time

    from core.computation.counting import Counted
    from core.computation.period import Period

_ONWARD, _BACK = timedelta(days=1), timedelta(days=-1)


@dataclass(frozen=True, slots=True)
class Line:
    """One step of an explanation, and the source it rests on, if it has one of its own."""

    text: str
    citation: str = ""


def explain(
    counted: Counted, zone: str, *, event: str = "the event", seats: Sequence[str] = (), citation: str = ""
) -> tuple[Line, ...]:
    """Return all steps of a count whose last day ends in the IANA zone `zone`, shown at `seats` too."""
    lines = count_lines(counted, event=event, citation=citation)
    return (*lines, end_line(counted.due, zone, seats=seats, closing=counted.regime.closing))


def count_lines(counted: Counted, *, event: str = "the event", citation: str = "") -> tuple[Line, ...]:
    """Return the steps of the count: the event's day, months, days, working days, tolling and the roll.

    `citation` is the source of the period itself, as against the regime's for its rules.
    """
    period = counted.period
    lines = [_event_line(counted, event)]
    if period.years or period.months:
        lines.append(_months_line(counted, citation))
    if period.weeks or period.days:
        lines.append(_days_line(counted, citation))
    if period.working_days:
        lines.append(_working_days_line(counted, citation))
    if counted.tolled_days:
        lines.append(_tolled_line(counted))
    lines.append(_roll_line(counted))
    return tuple(lines)


def hours_lines(
    start: datetime,
    due_at: datetime,
    period: Period,
    zone: str,
    *,
    event: str = "the event",
    seats: Sequence[str] = (),
    citation: str = "",
) -> tuple[Line, ...]:
    """Return the steps of a count of hours, as clocks in the IANA zone `zone` and at `seats` show them."""
    named = f"{event[:1].upper()}{event[1:]}"
    hours = counted_noun(period.hours, "hour")
    way = "back" if period.backward else "on"
    return (
        Line(f"{named} is at {local_moment_named(start, zone)} in {city_of(zone)}."),
        Line(
            f"{hours} {way}, as time really passes, it is {local_moment_named(due_at, zone)} in "
            f"{city_of(zone)}{_elsewhere(due_at, zone, seats)}.",
            citation,
        ),
    )


def end_line(
    due: date, zone: str, *, seats: Sequence[str] = (), closing: time | None = None, at: time | None = None
) -> Line:
    """Return the step that says when the last day is over in its zone, and what it then is at `seats`.

    `closing` is the hour a regime closes its days at, `at` an hour that was set for this date alone.
    """
    hour = closing if at is None else at
    moment = end_of_day(due, zone, hour)
    what = "The day ends" if at is None else "The time is up"
    when = "midnight" if hour is None else f"{hour:%H:%M}"
    text = f"{what} at {when} in {city_of(zone)}: {local_moment_named(moment, zone)}"
    return Line(f"{text}{_elsewhere(moment, zone, seats)}.")


def start_line(due: date, zone: str, *, seats: Sequence[str] = ()) -> Line:
    """Return the step that says when an automatic effect or an earliest date comes: as its day begins."""
    moment = start_of_day(due, zone)
    text = f"It comes with the first moment of {long_date(due)} in {city_of(zone)}"
    return Line(f"{text}: {local_moment_named(moment, zone)}{_elsewhere(moment, zone, seats)}.")


def _elsewhere(moment: datetime, zone: str, seats: Sequence[str]) -> str:
    others = [f"{local_moment(moment, seat)} in {city_of(seat)}" for seat in dict.fromkeys(seats) if seat != zone]
    return f", which is {listed(others)}" if others else ""


def _event_line(counted: Counted, event: str) -> Line:
    named = f"{long_date(counted.start)} is the day of {event}"
    regime = counted.regime
    if str(counted.period).startswith("0 "):
        return Line(f"{named}: nothing is counted, the date is that day.")
    verdict = "it is not counted" if counted.first_day == "excluded" else "it is counted as the first day"
    if counted.first_day == "included" and _only_working_days(counted.period):
        name = counted.calendar.non_working(counted.start)
        verdict = f"it would be counted, but is not a working day ({name})" if name else verdict
    if counted.first_day != regime.first_day:
        return Line(f"{named}: {verdict}, as was asked for.")
    return Line(f"{named}: {verdict} ({regime.id}: {regime.reasons.first_day}).", regime.source)


def _only_working_days(period: Period) -> bool:
    return not (period.years or period.months or period.weeks or period.days)


def _months_line(counted: Counted, citation: str) -> Line:
    period, start = counted.period, counted.start
    reached = after_months(start, period, counted.first_day)
    months = 12 * period.years + period.months
    year, month = divmod(start.year * 12 + start.month - 1 + (-months if period.backward else months), 12)
    named = f"{start.day} {MONTHS[month]} {year}"
    years = [counted_noun(period.years, "year")] if period.years else []
    amount = " ".join([*years, counted_noun(period.months, "month")] if period.months else years)
    way = "back" if period.backward else "on"
    lead = f"{amount} {way} from {start.day} {MONTHS[start.month - 1]} {start.year}"
    if start.day > days_in_month(year, month + 1):
        regime = counted.regime
        return Line(
            f"{lead}: there is no {named}, so {long_date(reached)} ({regime.id}: {regime.reasons.missing_day}).",
            "; ".join(source for source in (citation, regime.source) if source),
        )
    if counted.first_day == "included":
        side = "after" if period.backward else "before"
        return Line(f"{lead}, that day included, is the day {side} {named}: {long_date(reached)}.", citation)
    return Line(f"{lead} is the day of the same number: {long_date(reached)}.", citation)


def _days_line(counted: Counted, citation: str) -> Line:
    period = counted.period
    before = after_months(counted.start, period, counted.first_day)
    last = after_days(counted.start, period, counted.first_day)
    days = 7 * period.weeks + period.days
    if not period.weeks:
        return Line(_run(counted_noun(days, "day"), before, last, days, period), citation)
    amount = listed([counted_noun(n, noun) for n, noun in ((period.weeks, "week"), (period.days, "day")) if n])
    return Line(_run(f"{amount}, {counted_noun(days, 'day')} in all,", before, last, days, period), citation)


def _run(amount: str, before: date, last: date, number: int, period: Period) -> str:
    """Say from which day to which a count of `number` days runs that begins beside the day `before`."""
    many = number > 1
    verb = ("are" if many else "is") + " counted back" if period.backward else "follow" if many else "follows"
    if not many:
        return f"{amount} {verb}: {long_date(last)}."
    first = before + (_BACK if period.backward else _ONWARD)
    return f"{amount} {verb}: day 1 is {long_date(first)}, day {number} is {long_date(last)}."


def _working_days_line(counted: Counted, citation: str) -> Line:
    period, working = counted.period, counted.calendar
    step = _BACK if period.backward else _ONWARD
    last = counted.unrolled - timedelta(days=counted.tolled_days)
    begun = after_days(counted.start, period, counted.first_day)
    names = [(day, working.non_working(day)) for day in _walk(begun, last, step)]
    first = next(day for day, name in names if not name)
    amount = counted_noun(period.working_days, "working day")
    text = _run(amount, first - step, last, period.working_days, period)
    passed = Counter(name for _, name in names if name)
    if not passed:
        return Line(text, citation)
    counts = listed([f"{number} {name}s" if number > 1 else name for name, number in sorted(passed.items())])
    return Line(
        f"{text[:-1]}; {counted_noun(passed.total(), 'day')} in between not counted: {counts} (calendar {working.id}).",
        citation,
    )


def _walk(begun: date, last: date, step: timedelta) -> Iterator[date]:
    """Yield the days after `begun` up to `last`, whichever way that is."""
    day = begun
    while day != last:
        day += step
        yield day


def _tolled_line(counted: Counted) -> Line:
    days = counted.tolled_days
    reached = long_date(counted.unrolled - timedelta(days=days))
    added = "it is added" if days == 1 else "they are added"
    return Line(
        f"The clock stood still for {counted_noun(days, 'day')}: {added} to {reached}, before any roll, "
        f"which gives {long_date(counted.unrolled)}."
    )


def _roll_line(counted: Counted) -> Line:
    regime, day = counted.regime, long_date(counted.unrolled)
    own = counted.roll == regime.roll
    why = f"{regime.id}: {regime.reasons.roll}" if own else "as was asked for"
    source = regime.source if own else ""
    name = counted.calendar.non_working(counted.unrolled)
    if not name:
        never = own and counted.roll == "none"
        return Line(
            f"{day} is a working day; {'this regime would not roll it anyway' if never else 'no roll'}.",
            source,
        )
    # A weekday's name stands in the date already.
    state = "is not a working day" if day.startswith(name) else f"is not a working day ({name})"
    if counted.roll == "none":
        return Line(f"{day} {state}; it is not rolled ({why}).", source)
    way = "forward to the next working day" if counted.roll == "forward" else "back to the last working day before"
    return Line(f"{day} {state}: it is rolled {way}, {long_date(counted.due)} ({why}).", source)
