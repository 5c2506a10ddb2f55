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
    stopped = origin.stopped
    unrolled, due = counted.unrolled, counted.due
    for change in changes:
        if isinstance(change, Toll):
            if not _can_be_tolled(step, counted, change) or not change.concerns(step.id, step.forum):
                continue
            first = _running_from(counted)
            start = max(change.first, first)
            if start > due:
                continue
            if change.days is None:
                stopped = stopped or start
                continue
            days = change.lost_by(min(counted.start, first), first)
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
            moves.append(Moved(due, after, change, counted=more))
        due = after
    return Candidate(origin, counted, citation, tuple(moves), unrolled, due, stopped)


def _can_be_tolled(step: Step, counted: Counted, toll: Toll) -> bool:
    if step.untolled and step.id not in toll.steps:
        return False
    return step.kind != "fixed" and not counted.period.backward


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
