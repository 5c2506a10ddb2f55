"""The days of a step's count, one by one: what a screen draws and a memo quotes.

The count that decided is walked from its event to the date it was moved to. Nothing here decides a date.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.computation import strip
from core.procedures.case import Extension, Toll

if TYPE_CHECKING:
    from core.computation import Counted, StripDay
    from core.procedures.dated import Candidate, Dated


def holds(dated: Dated) -> Candidate | None:
    """Return the count the date rests on: the bound that moved it, or else the one that was chosen."""
    return dated.bounding or dated.chosen


def span_of(dated: Dated) -> int:
    """Return how many days `days_of` gives."""
    held = holds(dated)
    return 0 if held is None or dated.due is None else abs((dated.due - held.counted.start).days) + 1


def days_of(dated: Dated) -> tuple[StripDay, ...]:
    """Return every day of the count, its stops and extensions included; none where nothing was counted."""
    held = holds(dated)
    if held is None or dated.due is None:
        return ()
    tolls = [move.change for move in held.moves if isinstance(move.change, Toll)]
    spans = [toll.span for toll in tolls]
    known = [span for span in spans if span is not None]
    return strip(_with_moves(held), known if len(known) == len(spans) else ())


def unrolled_of(dated: Dated) -> date | None:
    """Return the day counted to before any roll, with every stop and extension; a date set outright is its own."""
    held = holds(dated)
    return dated.due if held is None else _unrolled(held)


def _unrolled(held: Candidate) -> date:
    day = held.counted.unrolled
    for move in held.moves:
        if isinstance(move.change, Toll):
            day += timedelta(days=move.days)
        elif isinstance(move.change, Extension) and move.counted is not None:
            day = move.counted.unrolled
        else:
            day = move.after
    return day


def _with_moves(held: Candidate) -> Counted:
    """Return the count as if it had itself reached the date it was moved to."""
    if not held.moves:
        return held.counted
    days = sum(move.days for move in held.moves)
    return held.counted._replace(tolled_days=days, unrolled=_unrolled(held), rolled=held.due, due=held.due)
