"""Dates that left a track because what they rested on was retracted: what they were, and which retraction took them.

A date that was met, settled, called off or superseded is still among the track's dates, with how it ended. One whose
trigger was entered in error is not: it is found again here, from the retractions, so that it is never just gone.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from core.docket.facts import CORRECTION, Retracted
from core.docket.ripple import retraction_line
from core.docket.standing import in_force, standing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.computation import Line
    from core.docket.deadlines import DeadlineRow
    from core.docket.facts import Fact
    from core.docket.ports import Entry
    from core.docket.setting import Deadline

MOST = 20
"""The latest retractions that are looked at: each costs two projections of the track."""


class Left(NamedTuple):
    """A date as it stood before it left, and why it did, with the source."""

    row: DeadlineRow
    why: Line


def left_dates(entries: Sequence[Entry], dates: Callable[[Sequence[Entry]], Sequence[Deadline]]) -> list[Left]:
    """Return what the retractions that stand took from the track, the latest first.

    `entries` are those of the track and its negotiation as they were entered, `dates` projects standing ones. A step
    back (*Undo*) is none of them: it takes back what was hardly done. Nor is a date that stands again as it did.
    """
    stands = frozenset(entry.fact.id for entry in in_force(entries))
    facts = {entry.fact.id: entry.fact for entry in entries}
    edits: list[tuple[int, int, list[Fact]]] = []
    end = 0
    for _, group in groupby(entries, key=lambda entry: entry.fact.entered_at):
        edit = [entry.fact for entry in group]
        start, end = end, end + len(edit)
        back = [fact for fact in edit if _is_plain(fact) and fact.id in stands]
        if back:
            edits.append((start, end, back))
    if not edits:
        return []
    now = {(each.row.key, each.row.due) for each in dates(standing(entries))}
    found: list[Left] = []
    for start, until, back in reversed(edits[-MOST:]):
        before, after = (dates(standing(entries[:place])) for place in (start, until))
        kept = {(each.row.key, each.row.due) for each in after} | now
        moved = _moved(back, after)
        for each in before:
            if each.row.due is not None and (each.row.key, each.row.due) not in kept and each.row.key not in moved:
                found.extend(_taken(each, back, facts))
    return found


def _moved(back: Sequence[Fact], after: Sequence[Deadline]) -> frozenset[str]:
    """Return the dates that a correction moved: what took the place of the entry gives them still."""
    corrected = any(isinstance(fact.body, Retracted) and fact.body.step == CORRECTION for fact in back)
    return frozenset(each.row.key for each in after if each.row.due is not None) if corrected else frozenset()


def _taken(deadline: Deadline, back: Sequence[Fact], facts: dict[str, Fact]) -> list[Left]:
    """Return the date with the retraction of what it rested on; none where another entry of the edit moved it."""
    rests = {fact.id for fact in deadline.basis}
    for fact in back:
        if isinstance(fact.body, Retracted) and fact.body.retracts in rests:
            return [Left(deadline.row, retraction_line(fact, facts[fact.body.retracts]))]
    return []


def _is_plain(fact: Fact) -> bool:
    return isinstance(fact.body, Retracted) and fact.body.step in {"", CORRECTION}
