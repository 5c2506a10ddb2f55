"""What moves a counted date: the clock standing still, more time, a published date, in the order it happened.

Stops are added to the day counted to and the roll is applied once, at the end.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.computation import Period, count, rerolled
from core.computation.bounds import LAST_DAY
from core.computation.reaching import out_of_reach
from core.procedures.case import Extension, Published, Toll
from core.procedures.dated import Candidate, Moved

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.computation import Counted
    from core.procedures.case import Change
    from core.procedures.dated import Origin
    from core.procedures.model import Step


def moved(step: Step, origin: Origin, counted: Counted, citation: str, changes: Iterable[Change]) -> Candidate:
    """Return the count with every change of the case that concerns this step's clock applied to it.

    A stop after the date as it then stood changes nothing. While a stop lasts the date has no new day yet.
    `KnownError` on field "period" where the stops lead out of the years that are computed with.
    """
    moves: list[Moved] = []
    stood: list[Toll] = []
    stopped = origin.stopped
    unrolled, due = counted.unrolled, counted.due
    for change in changes:
        if isinstance(change, Toll):
            if not _applies(change, step, origin, counted):
                continue
            first = _running_from(counted)
            start = max(change.first, first)
            if start > due:
                continue
            if change.days is None:
                stopped = stopped or start
                continue
            days = change.lost_by(min(counted.start, first), first) - _stood_already(change, start, stood)
            stood.append(change)
            if days <= 0:
                continue
            if days > (LAST_DAY - unrolled).days:
                raise out_of_reach(counted.period)
            unrolled += timedelta(days=days)
            after = rerolled(counted, unrolled)
            moves.append(Moved(due, after, change, days))
        elif change.step != step.id or _of_an_older_clock(change, origin):
            continue
        else:
            unrolled, after, more = _set_anew(unrolled, counted, change)
            if more is None:
                stopped = None  # a date that is set to a day allows for the stop that lasts
            moves.append(Moved(due, after, change, counted=more))
        due = after
    return Candidate(origin, counted, citation, tuple(moves), unrolled, due, stopped)


def _applies(toll: Toll, step: Step, origin: Origin, counted: Counted) -> bool:
    """Tell whether a stop is one of this clock, and not in the day it counts from already."""
    if toll.ruled and any(toll is each for each in origin.absorbed):
        return False
    return toll.concerns(step.id, step.forum) and _can_be_tolled(step, counted, toll)


def _can_be_tolled(step: Step, counted: Counted, toll: Toll) -> bool:
    if step.untolled and step.id not in toll.steps:
        return False
    return step.kind != "fixed" and not counted.period.backward


def _stood_already(toll: Toll, start: date, stood: list[Toll]) -> int:
    """Return how many days of a stop are no new ones, because the clock stood still on them anyway.

    A number of days that was ruled counts whole, but not twice.
    """
    if toll.ruled:
        same = any(
            each.ruled and (each.first, each.last, each.days) == (toll.first, toll.last, toll.days) for each in stood
        )
        return toll.days or 0 if same else 0
    # In day numbers: a stop may be said to last longer than a date can hold.
    low, high = start.toordinal(), toll.first.toordinal() + (toll.days or 0)
    total = 0
    for first, until in sorted(_span(each) for each in stood):
        begin, end = max(first, low), min(until, high)
        if begin < end:
            total += end - begin
            low = end
    return total


def _span(toll: Toll) -> tuple[int, int]:
    """Return the day number of a stop's first day, and of the day after its last."""
    first = toll.first.toordinal()
    return first, toll.last.toordinal() + 1 if toll.last is not None else first + (toll.days or 0)


def _running_from(counted: Counted) -> date:
    """Return the first day on which the clock runs: of a period that is the rest of a month, the month's first."""
    if counted.period.boundary == "last" and not counted.period.boundary_months:
        return counted.start.replace(day=1)
    return counted.reached.first


def _of_an_older_clock(change: Extension | Published, origin: Origin) -> bool:
    return origin.renewed is not None and change.given is not None and change.given < origin.renewed


def _set_anew(unrolled: date, counted: Counted, change: Extension | Published) -> tuple[date, date, Counted | None]:
    """Return the day counted to, the date, and the count of an extension by a period."""
    if isinstance(change, Published):
        return change.on, change.on, None
    if change.to is not None:
        return change.to, change.to, None
    period = Period.parse(change.period)
    more = count(unrolled, period, counted.regime, first_day="excluded", roll=counted.roll, calendar=counted.calendar)
    return more.unrolled, more.due, more
