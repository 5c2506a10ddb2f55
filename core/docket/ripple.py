"""What an edit does to the dates around it: which appear, move, change state or leave, which stay, and why.

A pure function of two projections, the one without the edit and the one with it, so that nothing is told here that
does not then happen. What becomes of the reminders is in `core.reminders.ripple`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from core.computation import Line, short_date
from core.docket.deadlines import SUPERSEDED
from core.docket.explanation import explain, move_line
from core.docket.facts import Retracted
from core.language import fill, translate, word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.docket.deadlines import DeadlineRow
    from core.docket.facts import Fact
    from core.docket.setting import Deadline, Move

APPEARS, MOVES, LEAVES, TURNS, WARNED = "appears", "moves", "leaves", "turns", "warned"
"""What becomes of a date: it is new; it gets another moment; it has none any more; only its state is another; only
what must be said about it is."""

OVERRIDDEN = "overridden"
"""Why a date stays although the law would move it: a published date stands in its place."""


class Change(NamedTuple):
    """One date before and after an edit; None where it was not there, or is no more.

    `warnings` are what must be said about the date after the edit: a cap that it passes, a day that cannot be.
    """

    before: Deadline | None
    after: Deadline | None
    warnings: tuple[str, ...] = ()

    @property
    def row(self) -> DeadlineRow:
        """The date as it stands after the edit, where it is there."""
        found = self.after or self.before
        if found is None:
            raise ValueError("a change has a date before or after it")
        return found.row

    @property
    def was(self) -> DeadlineRow | None:
        """The date as it stood."""
        return self.before.row if self.before else None

    @property
    def will(self) -> DeadlineRow | None:
        """The date as it will stand."""
        return self.after.row if self.after else None

    @property
    def kind(self) -> str:
        """What becomes of the date."""
        was, will = self.was, self.will
        if was is None or will is None:
            return APPEARS if was is None else LEAVES
        if was.due_at == will.due_at:
            return TURNS if standing_of(was) != standing_of(will) else WARNED
        if was.due_at is None or will.due_at is None:
            return APPEARS if was.due_at is None else LEAVES
        return MOVES

    @property
    def days(self) -> int | None:
        """By how many days it moves, onward or back; None where it has no date before or after."""
        was, will = self.was, self.will
        if was is None or will is None or was.due is None or will.due is None:
            return None
        return (date.fromisoformat(will.due) - date.fromisoformat(was.due)).days

    @property
    def is_history(self) -> bool:
        """Whether it is only where a date stood before, kept beside the one that took its place."""
        return self.before is None and self.after is not None and self.after.row.ended_as == SUPERSEDED


class Stay(NamedTuple):
    """A date that stays where it is, although what it is counted from moves: to `would` from `had`.

    `because` is `OVERRIDDEN` or the state it ended in. `frees` is the id of the fact to retract in the same edit so
    that the date moves too, "" where nothing but its end holds it.
    """

    deadline: Deadline
    because: str
    had: date | None
    would: date
    frees: str = ""


@dataclass(frozen=True, slots=True)
class Ripple:
    """All that an edit does to dates: `added` are its facts."""

    changes: tuple[Change, ...] = ()
    stays: tuple[Stay, ...] = ()
    added: tuple[Fact, ...] = ()

    @property
    def told(self) -> tuple[Change, ...]:
        """The changes without mere history, the nearest new date first; those without a date last."""
        own = [each for each in self.changes if not each.is_history]
        return tuple(sorted(own, key=lambda each: (each.row.due_at is None, each.row.due_at or 0)))

    @property
    def moves_anything(self) -> bool:
        """Whether any date is another afterwards."""
        return any(each.kind != WARNED for each in self.changes)

    def why(self, change: Change) -> Line:
        """Return the step of the explanation, or the retraction, that makes the change."""
        return _why(change, self.added)


def ripple_of(tracks: Iterable[tuple[Sequence[Deadline], Sequence[Deadline]]], added: Sequence[Fact]) -> Ripple:
    """Return what lies between the dates of each track before and after an edit that adds the facts `added`."""
    changes: list[Change] = []
    stays: list[Stay] = []
    for before, after in tracks:
        old, new = ({each.row.key: each for each in dates} for dates in (before, after))
        for key in {**old, **new}:
            changes.extend(_changed(old.get(key), new.get(key)))
            stays.extend(_stayed(old.get(key), new.get(key)))
    return Ripple(tuple(changes), tuple(stays), tuple(added))


def standing_of(row: DeadlineRow) -> tuple[object, ...]:
    """Return all of a row that says where its date stands."""
    return row.due, row.due_at, row.stopped_at, row.ended_as, row.ended_at, row.waits_for


def _changed(before: Deadline | None, after: Deadline | None) -> Iterator[Change]:
    warnings = _warnings(after)
    stands = before is not None and after is not None and standing_of(before.row) == standing_of(after.row)
    if not stands or (warnings and warnings != _warnings(before)):
        yield Change(before, after, warnings)


def _warnings(deadline: Deadline | None) -> tuple[str, ...]:
    return deadline.dated.warnings if deadline is not None and deadline.dated is not None else ()


def _stayed(before: Deadline | None, after: Deadline | None) -> Iterator[Stay]:
    if before is None or after is None or before.row.due != after.row.due or after.row.due is None:
        return
    old, new = before.dated, after.dated
    if old is None or new is None:
        return
    if after.unless_ended is not None and after.unless_ended != before.unless_ended:
        yield Stay(after, after.row.ended_as, date.fromisoformat(after.row.due), after.unless_ended)
    elif old.published is not None and new.published is not None and new.computed is not None:
        holds = new.published.token.id
        if old.published.token.id == holds and old.computed != new.computed:
            yield Stay(after, OVERRIDDEN, old.computed, new.computed, holds)


def _why(change: Change, added: Sequence[Fact]) -> Line:
    before, after = change.before, change.after
    if change.kind == LEAVES:
        return _why_it_leaves(change, added)
    lines = explain(after) if after is not None else ()
    known = frozenset(line.text for line in explain(before)) if before is not None else frozenset()
    new = [line for line in lines if line.text not in known]
    if not new:
        return _of_the_edit(added)
    moved = (
        next((_of_a_move(move, after, new) for move in reversed(after.moves) if move.fact in added), None)
        if after
        else None
    )
    if moved is not None:
        return moved
    ended = change.will is not None and change.will.ended_as and (change.was is None or not change.was.ended_as)
    return new[-1] if ended or change.kind == TURNS else new[0]


def _of_a_move(move: Move, deadline: Deadline, lines: Sequence[Line]) -> Line | None:
    """Return the line that tells of a move of the date, where there is one, in whatever language."""
    told = move_line(move, setter=deadline.row.actor)
    return told if told in lines else None


def _why_it_leaves(change: Change, added: Sequence[Fact]) -> Line:
    """Say which retraction took away what the date rested on; failing that, what the date waits for, or the edit."""
    before = change.before
    rests = {fact.id: fact for fact in before.basis} if before is not None else {}
    for fact in added:
        if isinstance(fact.body, Retracted) and fact.body.retracts in rests:
            return retraction_line(fact, rests[fact.body.retracts])
    retraction = next((fact for fact in added if isinstance(fact.body, Retracted)), None)
    if retraction is not None:
        return Line(translate("Why", "What it rested on is retracted."), retraction.source)
    lines = explain(change.after) if change.after is not None else ()
    return lines[0] if lines else _of_the_edit(added)


def retraction_line(retraction: Fact, retracted: Fact) -> Line:
    """Say that an entry was retracted, when, and why, with the source of the retraction."""
    reason = retraction.body.reason if isinstance(retraction.body, Retracted) else ""
    why = f" ({reason})" if reason else ""
    sentence = translate("Why", "The %1 of %2 that it rested on was retracted on %3%4.")
    days = short_date(retracted.effective_on), short_date(retraction.effective_on)
    return Line(fill(sentence, kind_of(retracted), *days, why), retraction.source)


def kind_of(fact: Fact) -> str:
    """Return in a word or two what kind of entry it is: "event", "published date"."""
    return word("Facts", str(getattr(type(fact.body).__struct_config__, "tag", "entry")))


def _of_the_edit(added: Sequence[Fact]) -> Line:
    """Name the entry that makes the change, where no step of the explanation says more."""
    if not added:
        return Line("")
    fact = added[0]
    reason = getattr(fact.body, "reason", "")
    why = f" ({reason})" if reason else ""
    sentence = translate("Why", "The %1 of %2%3.")
    return Line(fill(sentence, kind_of(fact), short_date(fact.effective_on), why), fact.source)
