"""Why a date is that date: numbered steps a lawyer can follow, each with its legal source.

The steps are made from a finished count when somebody asks, never while counting. Nothing here decides a
date.
"""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from core.calendars import calendar
from core.computation.instants import end_of_day, start_of_day
from core.computation.stage_lines import Line, stage_line
from core.computation.wording import counted_noun, elsewhere, local_moment_named, long_date
from core.zones import city_of, zone_info

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from core.computation.counting import Counted

_SECOND = timedelta(seconds=1)
_SATURDAY = 5


def explain(
    counted: Counted, zone: str, *, event: str = "the event", seats: Sequence[str] = (), citation: str = ""
) -> tuple[Line, ...]:
    """Return all steps of a count whose last day ends in the IANA zone `zone`, shown at `seats` too."""
    lines = count_lines(counted, event=event, citation=citation)
    late = counted.regime.late
    return (*lines, end_line(counted.due, zone, seats=seats, closing=counted.rule.closing, late=late))


def count_lines(counted: Counted, *, event: str = "the event", citation: str = "") -> tuple[Line, ...]:
    """Return the steps of the count: the event's day, months, days, working days, tolling and the roll.

    `citation` is the source of the period itself, as against the regime's for its rules.
    """
    lines = [event_line(counted, event)]
    lines.extend(stage_line(stage, counted, citation) for stage in counted.stages())
    if counted.tolled_days:
        lines.append(_tolled_line(counted))
    lines.append(roll_line(counted, counted.unrolled, counted.rolled))
    if counted.due != counted.rolled:
        lines.append(_held_line(counted))
    return tuple(lines)


def end_line(
    due: date,
    zone: str,
    *,
    seats: Sequence[str] = (),
    closing: time | None = None,
    at: time | None = None,
    late: str = "",
) -> Line:
    """Return the step that says when the last day is over in its zone, and what it then is at `seats`.

    `closing` is the hour a regime closes its days at, `at` an hour that was set for this date alone; `late` is
    what an act after the closing hour counts as.
    """
    hour = closing if at is None else at
    text = _day_over(due, zone, hour, "The day ends" if at is None else "The time is up")
    after = f" What is done later counts as done on {late}." if late and at is None and closing else ""
    return Line(f"{text}{elsewhere(end_of_day(due, zone, hour), zone, seats) if seats else ''}.{after}")


def skipped_day(day: date, zone: str) -> str:
    """Say that the zone never had this day, because it moved across the date line; "" for any other day."""
    last = end_of_day(day, zone) - _SECOND
    if last.astimezone(zone_info(zone)).date() == day:
        return ""
    skipped = f"There was no {long_date(day)} in {city_of(zone)}"
    return f"{skipped}: the date was skipped, and the day before ran into the next."


@lru_cache(maxsize=16_384)
def _day_over(due: date, zone: str, hour: time | None, what: str) -> str:
    when = "midnight" if hour is None else f"{hour:%H:%M}"
    text = f"{what} at {when} in {city_of(zone)}: {local_moment_named(end_of_day(due, zone, hour), zone)}"
    skipped = skipped_day(due, zone)
    return f"{skipped} {text}" if skipped else text


def start_line(due: date, zone: str, *, seats: Sequence[str] = (), at: time | None = None) -> Line:
    """Return the step that says when an automatic effect or an earliest date comes: as its day begins, or `at`."""
    moment = start_of_day(due, zone) if at is None else end_of_day(due, zone, at)
    comes = "with the first moment of" if at is None else f"at {at:%H:%M} on"
    text = f"It comes {comes} {long_date(due)} in {city_of(zone)}"
    return Line(f"{text}: {local_moment_named(moment, zone)}{elsewhere(moment, zone, seats)}.")


def event_line(counted: Counted, event: str) -> Line:
    """Return the step that says whether the event's own day is counted, and why."""
    named = f"{long_date(counted.start)} is the day of {event}"
    regime = counted.regime
    if counted.period.counts_nothing:
        return Line(f"{named}: nothing is counted, the date is that day.")
    verdict = _verdict(counted)
    if counted.period.clear and counted.first_day != "excluded":
        return Line(f"{named}: {verdict}, for clear days lie between.")
    if counted.period.backward and regime.first_day == "first-working" and counted.first_day == "excluded":
        return Line(f"{named}: {verdict} ({regime.id}: {regime.reasons.backward}).", regime.source)
    if counted.first_day != regime.first_day:
        return Line(f"{named}: {verdict}, as set for this count.")
    return Line(f"{named}: {verdict} ({regime.id}: {regime.reasons.first_day}).", regime.source)


def _verdict(counted: Counted) -> str:
    if counted.period.clear or counted.first_day == "excluded":
        return "it is not counted"
    if counted.first_day == "first-working":
        side = "before" if counted.period.backward else "after"
        return f"counting starts on {long_date(counted.reached.first)}, the first working day {side} it"
    name = counted.calendar.non_working(counted.start) if counted.period.only_working_days else ""
    return f"it would be counted, but is not a working day ({name})" if name else "it is counted as the first day"


def _tolled_line(counted: Counted) -> Line:
    days = counted.tolled_days
    added = "it is added" if days == 1 else "they are added"
    return Line(
        f"The clock stood still for {counted_noun(days, 'day')}: {added} to {long_date(counted.reached.day)}, before "
        f"any roll, which gives {long_date(counted.unrolled)}."
    )


def roll_line(counted: Counted, unrolled: date, due: date) -> Line:
    """Return the step that says whether the day counted to is a working day, and where it goes if it is none."""
    regime, day = counted.regime, long_date(unrolled)
    own = counted.roll == counted.rule.roll
    why = f"{regime.id}: {counted.rule.reason}" if own else "as set for this count"
    source = regime.source if own else ""
    if not counted.calendar.knows(unrolled):
        return Line(f"{day} lies outside the calendar {counted.calendar.id}; it is not rolled ({why}).", source)
    name = _name_of_day_off(counted, unrolled)
    if not name:
        never = own and counted.roll == "none"
        working = "is a working day" if counted.calendar.id != "weekends" else "is no Saturday or Sunday"
        return Line(f"{day} {working}; {'this regime would not roll it anyway' if never else 'no roll'}.", source)
    # A weekday's name stands in the date already.
    state = "is not a working day" if day.startswith(name) else f"is not a working day ({name})"
    if counted.roll == "none" or due == unrolled:
        return Line(f"{day} {state}; it is not rolled ({why}).", source)
    way = "forward to the next working day" if counted.roll == "forward" else "back to the last working day before"
    if regime.lands_on == "other day":
        way = "forward to the next day"
    return Line(f"{day} {state}: it is rolled {way}, {long_date(due)} ({why}).", source)


def _name_of_day_off(counted: Counted, day: date) -> str:
    """Return why the day is no working day: where Saturdays move nothing, the holiday that falls on one."""
    name = counted.calendar.non_working(day)
    regime = counted.regime
    if name and "holiday" in regime.rolls_from and "saturday" not in regime.rolls_from and day.weekday() == _SATURDAY:
        return calendar(counted.calendar.id, regime.off - {"weekend"}).non_working(day) or name
    return name


def _held_line(counted: Counted) -> Line:
    regime = counted.regime
    return Line(
        f"By {long_date(counted.rolled)} it would hold fewer than {regime.least_working_days} working days: it runs on "
        f"to {long_date(counted.due)} ({regime.id}: {regime.reasons.least_working_days}).",
        regime.source,
    )
