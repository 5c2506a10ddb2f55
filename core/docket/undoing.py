"""Undo and redo, read from the docket itself, so that they hold across restarts and for whoever recorded.

To undo an edit is to retract all it recorded; to redo it is to retract those retractions. Nothing leaves the docket:
the retractions carry the mark `step`, and which edit comes next is read from them. A new edit after an undo leaves
nothing to redo.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from core.docket.facts import REDO, UNDO, Draft, Retracted
from core.docket.standing import in_force

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from core.docket.facts import Fact
    from core.docket.ports import Entry


class Undone(NamedTuple):
    """An edit that was undone: what it had recorded, and the retractions that took it back."""

    edit: tuple[Fact, ...]
    retractions: tuple[Fact, ...]


class History:
    """The edits that stand and those that were undone, each last one first to go.

    `entries` are all of the docket's, in the order they were entered; what was recorded in one go has one `entered_at`.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._done: list[tuple[Fact, ...]] = []
        self._undone: list[Undone] = []
        self._in_force = frozenset(entry.fact.id for entry in in_force(entries))
        for _, group in groupby((entry.fact for entry in entries), key=lambda fact: fact.entered_at):
            self._take(tuple(group))

    def to_undo(self) -> tuple[Fact, ...]:
        """Return what the last edit that stands recorded and still counts; nothing where there is none."""
        standing = (tuple(fact for fact in edit if fact.id in self._in_force) for edit in reversed(self._done))
        return next((facts for facts in standing if facts), ())

    def to_redo(self) -> Undone | None:
        """Return the edit that was undone last, or None where none was since the last new one."""
        return self._undone[-1] if self._undone else None

    def _take(self, edit: tuple[Fact, ...]) -> None:
        step, retracted = _step_of(edit)
        if step == UNDO:
            at = next((at for at in range(len(self._done) - 1, -1, -1) if _any_of(self._done[at], retracted)), None)
            if at is not None:
                self._undone.append(Undone(self._done.pop(at), edit))
        elif step == REDO:
            undone = next((each for each in reversed(self._undone) if _any_of(each.retractions, retracted)), None)
            if undone is not None:
                self._undone.remove(undone)
                self._done.append(undone.edit)
        else:
            self._done.append(edit)
            self._undone.clear()


def undoing(history: History, today: date) -> list[Draft]:
    """Return the retractions that undo the last edit, what rests on other facts first; none where there is none."""
    return [_retraction(fact, UNDO, today) for fact in reversed(history.to_undo())]


def redoing(history: History, today: date) -> list[Draft]:
    """Return the retractions that redo the edit undone last, what others rest on first; none where there is none."""
    undone = history.to_redo()
    return [_retraction(fact, REDO, today) for fact in reversed(undone.retractions)] if undone else []


def _retraction(fact: Fact, step: str, today: date) -> Draft:
    return Draft(body=Retracted(retracts=fact.id, step=step), effective_on=today, zone=fact.zone)


def _step_of(edit: tuple[Fact, ...]) -> tuple[str, frozenset[str]]:
    """Return the mark that all of the edit carries, with what it retracts; no mark for any other edit."""
    bodies = [fact.body for fact in edit]
    retractions = [body for body in bodies if isinstance(body, Retracted)]
    marks = {body.step for body in retractions}
    if len(retractions) != len(bodies) or len(marks) != 1:
        return "", frozenset()
    return marks.pop(), frozenset(body.retracts for body in retractions)


def _any_of(facts: Iterable[Fact], ids: frozenset[str]) -> bool:
    return any(fact.id in ids for fact in facts)
