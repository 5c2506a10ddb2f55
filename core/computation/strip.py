"""The day-by-day strip of a count, as data: a screen can draw it, and a memo can quote it.

It is made from a finished count when somebody asks. Nothing here decides a date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.computation.counting import Counted

_DAY = timedelta(days=1)

Mark = Literal["event", "counted", "skipped", "tolled", "added", "rolled", "due"]
"""What became of a day: the event's own, uncounted; counted; passed over, because only working days count or
counting starts on one; within a stop; added for one; passed over at the end by a roll; the date itself."""


@dataclass(frozen=True, slots=True)
class StripDay:
    """One day of a count, in calendar order.

    `number` is its number among the counted days, 0 if it is not counted. `off` is the name of why it is no
    working day, "" if it is one, and `calendar` the id of the calendar that says so.
    """

    day: date
    mark: Mark
    number: int
    off: str
    calendar: str


def strip(counted: Counted, tolls: Sequence[tuple[date, date]] = ()) -> tuple[StripDay, ...]:
    """Return every day from the event to the date, both included, in calendar order.

    `tolls` are the spans (first and last day) in which the clock stood still, where they are known; the count
    itself knows only how many days they were.
    """
    days = [*_days(counted, tolls)]
    return tuple(days if counted.due >= counted.start else reversed(days))


def _days(counted: Counted, tolls: Sequence[tuple[date, date]]) -> Iterator[StripDay]:
    step = _DAY if counted.due >= counted.start else -_DAY
    # Tolled days that are known take their own place; those that are not are added at the end.
    stopped = {day for begin, end in tolls for day in _span(begin, end)}
    known = sum(1 for day in stopped if counted.reached.first <= day <= counted.unrolled)
    known = min(known, counted.tolled_days)
    working = _working_spans(counted)
    number = 0
    day = counted.start
    while True:
        off, whose = _off(counted, day)
        passed = bool(off) and any(low <= day <= high for low, high in working)
        mark = _mark(counted, day, known, stopped=day in stopped, passed=passed)
        is_counted = mark == "counted" or (mark == "due" and _counts_last(counted, known))
        number += is_counted
        yield StripDay(day, mark, number if is_counted else 0, off, whose)
        if day == counted.due:
            return
        day += step


def _mark(counted: Counted, day: date, known: int, *, stopped: bool, passed: bool) -> Mark:
    step = -1 if counted.due < counted.start else 1
    if day == counted.due:
        return "due"
    if day == counted.start and day != counted.reached.first:
        return "event"
    if (day - counted.unrolled).days * step > 0:
        return "rolled"
    early = (day - counted.reached.first).days * step < 0
    if stopped and not early:
        return "tolled"
    if (day - counted.reached.day).days * step > known:
        return "added"
    return "skipped" if early or passed else "counted"


def _working_spans(counted: Counted) -> list[tuple[date, date]]:
    """Return the spans, first and last day, in which only working days count."""
    spans = []
    for stage in counted.stages():
        if stage.unit not in {"working days", "short"}:
            continue
        if stage.after < stage.before:
            spans.append((stage.after, stage.before - _DAY))
        else:
            last = counted.unrolled if stage.after == counted.reached.day else stage.after
            spans.append((stage.before + _DAY, last))
    return spans


def _counts_last(counted: Counted, known: int) -> bool:
    """Tell whether the date is itself the last counted day, and neither beside it nor moved off it."""
    period = counted.period
    return (
        counted.due == counted.unrolled
        and known == counted.tolled_days
        and not (period.clear or period.counts_nothing or period.boundary or period.annual)
    )


def _off(counted: Counted, day: date) -> tuple[str, str]:
    if not counted.calendar.knows(day):
        return "", ""
    off = counted.calendar.day_off(day)
    return (off.name, off.calendar) if off is not None else ("", "")


def _span(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += _DAY
