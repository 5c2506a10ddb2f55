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
from core.computation.wording import WEEKDAYS, counted_noun, elsewhere, local_moment_named, long_date
from core.language import fill, translate, when_changed, word
from core.zones import city_of, zone_info

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from core.computation.counting import Counted

_SECOND = timedelta(seconds=1)
_SATURDAY = 5
_EVENT = "the event"


def explain(
    counted: Counted, zone: str, *, event: str = _EVENT, seats: Sequence[str] = (), citation: str = ""
) -> tuple[Line, ...]:
    """Return all steps of a count whose last day ends in the IANA zone `zone`, shown at `seats` too."""
    lines = count_lines(counted, event=event, citation=citation)
    late = counted.regime.late
    return (*lines, end_line(counted.due, zone, seats=seats, closing=counted.rule.closing, late=late))


def count_lines(counted: Counted, *, event: str = _EVENT, citation: str = "") -> tuple[Line, ...]:
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
    text = _day_over(due, zone, hour, of_its_own=at is not None)
    there = elsewhere(end_of_day(due, zone, hour), zone, seats) if seats else ""
    said = fill(translate("Why", "%1%2."), text, there)
    if late and at is None and closing:
        return Line(fill(translate("Why", "%1 What is done later counts as done on %2."), said, word("Law", late)))
    return Line(said)


def skipped_day(day: date, zone: str) -> str:
    """Say that the zone never had this day, because it moved across the date line; "" for any other day."""
    last = end_of_day(day, zone) - _SECOND
    if last.astimezone(zone_info(zone)).date() == day:
        return ""
    sentence = translate("Why", "There was no %1 in %2: the date was skipped, and the day before ran into the next.")
    return fill(sentence, long_date(day), city_of(zone))


@lru_cache(maxsize=16_384)
def _day_over(due: date, zone: str, hour: time | None, *, of_its_own: bool) -> str:
    moment = local_moment_named(end_of_day(due, zone, hour), zone)
    if hour is None:
        text = fill(translate("Why", "The day ends at midnight in %1: %2"), city_of(zone), moment)
    elif of_its_own:
        text = fill(translate("Why", "The time is up at %1 in %2: %3"), f"{hour:%H:%M}", city_of(zone), moment)
    else:
        text = fill(translate("Why", "The day ends at %1 in %2: %3"), f"{hour:%H:%M}", city_of(zone), moment)
    skipped = skipped_day(due, zone)
    return f"{skipped} {text}" if skipped else text


when_changed(_day_over.cache_clear)


def start_line(due: date, zone: str, *, seats: Sequence[str] = (), at: time | None = None) -> Line:
    """Return the step that says when an automatic effect or an earliest date comes: as its day begins, or `at`."""
    moment = start_of_day(due, zone) if at is None else end_of_day(due, zone, at)
    there = f"{local_moment_named(moment, zone)}{elsewhere(moment, zone, seats)}"
    if at is None:
        sentence = translate("Why", "It comes with the first moment of %1 in %2: %3.")
        return Line(fill(sentence, long_date(due), city_of(zone), there))
    sentence = translate("Why", "It comes at %1 on %2 in %3: %4.")
    return Line(fill(sentence, f"{at:%H:%M}", long_date(due), city_of(zone), there))


def event_line(counted: Counted, event: str) -> Line:
    """Return the step that says whether the event's own day is counted, and why."""
    event = translate("Why", "the event") if event == _EVENT else event
    named = fill(translate("Why", "%1 is the day of %2"), long_date(counted.start), event)
    regime = counted.regime
    if counted.period.counts_nothing:
        return Line(fill(translate("Why", "%1: nothing is counted, the date is that day."), named))
    verdict = _verdict(counted)
    if counted.period.clear and counted.first_day != "excluded":
        return Line(fill(translate("Why", "%1: %2, for clear days lie between."), named, verdict))
    because = translate("Why", "%1: %2 (%3: %4).")
    if counted.period.backward and regime.first_day == "first-working" and counted.first_day == "excluded":
        return Line(fill(because, named, verdict, regime.id, word("Law", regime.reasons.backward)), regime.source)
    if counted.first_day != regime.first_day:
        return Line(fill(translate("Why", "%1: %2, as set for this count."), named, verdict))
    return Line(fill(because, named, verdict, regime.id, word("Law", regime.reasons.first_day)), regime.source)


def _verdict(counted: Counted) -> str:
    if counted.period.clear or counted.first_day == "excluded":
        return translate("Why", "it is not counted")
    if counted.first_day == "first-working":
        before = translate("Why", "counting starts on %1, the first working day before it")
        after = translate("Why", "counting starts on %1, the first working day after it")
        return fill(before if counted.period.backward else after, long_date(counted.reached.first))
    name = counted.calendar.non_working(counted.start) if counted.period.only_working_days else ""
    if name:
        return fill(translate("Why", "it would be counted, but is not a working day (%1)"), word("Law", name))
    return translate("Why", "it is counted as the first day")


def _tolled_line(counted: Counted) -> Line:
    days = counted.tolled_days
    one = translate("Why", "The clock stood still for %1: it is added to %2, before any roll, which gives %3.")
    many = translate("Why", "The clock stood still for %1: they are added to %2, before any roll, which gives %3.")
    amount = counted_noun(days, "day")
    return Line(fill(one if days == 1 else many, amount, long_date(counted.reached.day), long_date(counted.unrolled)))


def roll_line(counted: Counted, unrolled: date, due: date) -> Line:
    """Return the step that says whether the day counted to is a working day, and where it goes if it is none."""
    regime, day = counted.regime, long_date(unrolled)
    own = counted.roll == counted.rule.roll
    why = f"{regime.id}: {word('Law', counted.rule.reason)}" if own else translate("Why", "as set for this count")
    source = regime.source if own else ""
    if not counted.calendar.knows(unrolled):
        outside = translate("Why", "%1 lies outside the calendar %2; it is not rolled (%3).")
        return Line(fill(outside, day, counted.calendar.id, why), source)
    name = _name_of_day_off(counted, unrolled)
    if not name:
        return Line(_no_roll(counted, day, never=own and counted.roll == "none"), source)
    # A weekday's name stands in the date already.
    alone = name in WEEKDAYS and day.startswith(long_date(unrolled))
    state = fill(translate("Why", "%1 is not a working day"), day)
    if not alone:
        state = fill(translate("Why", "%1 is not a working day (%2)"), day, word("Law", name))
    if counted.roll == "none" or due == unrolled:
        return Line(fill(translate("Why", "%1; it is not rolled (%2)."), state, why), source)
    sentence = translate("Why", "%1: it is rolled back to the last working day before, %2 (%3).")
    if counted.roll == "forward":
        sentence = translate("Why", "%1: it is rolled forward to the next working day, %2 (%3).")
    if regime.lands_on == "other day":
        sentence = translate("Why", "%1: it is rolled forward to the next day, %2 (%3).")
    return Line(fill(sentence, state, long_date(due), why), source)


def _no_roll(counted: Counted, day: str, *, never: bool) -> str:
    if counted.calendar.id == "weekends":
        sentence = translate("Why", "%1 is no Saturday or Sunday; no roll.")
        anyway = translate("Why", "%1 is no Saturday or Sunday; this regime would not roll it anyway.")
    else:
        sentence = translate("Why", "%1 is a working day; no roll.")
        anyway = translate("Why", "%1 is a working day; this regime would not roll it anyway.")
    return fill(anyway if never else sentence, day)


def _name_of_day_off(counted: Counted, day: date) -> str:
    """Return why the day is no working day: where Saturdays move nothing, the holiday that falls on one."""
    name = counted.calendar.non_working(day)
    regime = counted.regime
    if name and "holiday" in regime.rolls_from and "saturday" not in regime.rolls_from and day.weekday() == _SATURDAY:
        return calendar(counted.calendar.id, regime.off - {"weekend"}).non_working(day) or name
    return name


def _held_line(counted: Counted) -> Line:
    regime = counted.regime
    sentence = translate("Why", "By %1 it would hold fewer than %2 working days: it runs on to %3 (%4: %5).")
    least, reason = regime.least_working_days, word("Law", regime.reasons.least_working_days)
    said = fill(sentence, long_date(counted.rolled), least, long_date(counted.due), regime.id, reason)
    return Line(said, regime.source)
