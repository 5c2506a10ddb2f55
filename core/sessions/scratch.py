"""A scratch copy of a person's docket, to try something out in: in memory, raising no reminder, never written back.

What was tried is a set of facts; it is recorded in the real docket only by `apply`, as one edit, or forgotten with the
scratch. A crash loses the scratch and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from core.changes import Changes
from core.docket.facts import REDO, UNDO, Draft, Retracted, anchors_of
from core.docket.ripple import standing_of
from core.docket.standing import in_force
from core.errors import KnownError
from core.language import fill, translate
from core.sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.deadlines import DeadlineRow
    from core.docket.facts import Fact
    from core.reminders.ledger import Reminded
    from core.reminders.notice import Answer


class Compared(NamedTuple):
    """One date in the real docket and in the scratch; None where it is not there."""

    real: DeadlineRow | None
    tried: DeadlineRow | None

    @property
    def row(self) -> DeadlineRow:
        """The date as it was tried, where it is there."""
        found = self.tried or self.real
        if found is None:
            raise ValueError("a comparison has a date on one side at least")
        return found


class Scratch(Session):
    """A copy of `own` as it stands now. Everything that can be done in a docket can be done in it."""

    reminds = False

    def __init__(self, own: Session) -> None:
        super().__init__("", own.clock, database=own.copied(), rules=own.rules)
        self.own = own
        self._known = self.entered()

    @property
    def tried(self) -> bool:
        """Whether anything was tried that has not been taken back."""
        return bool(self.drafts())

    @property
    def outrun(self) -> bool:
        """Whether the real docket has changed since it was copied."""
        return self.own.entered() != self._known

    def drafts(self) -> list[Draft]:
        """Return what was tried and still counts, as it would be recorded, in order."""
        entries = self.entered_after(self._known)
        tried = {entry.fact.id for entry in entries}
        stands = {entry.fact.id for entry in in_force(entries)}
        left: set[str] = set()
        found: list[Draft] = []
        for fact in (entry.fact for entry in entries):
            rests_on = set(anchors_of(fact.body)) | {fact.negotiation}
            back = isinstance(fact.body, Retracted) and fact.body.retracts in tried
            if back or fact.id not in stands or rests_on & left:
                left.add(fact.id)
            else:
                found.append(_draft(fact))
        return found

    def compare(self) -> list[Compared]:
        """Return every date that is another in the scratch than in the real docket, in the order they come."""
        real, tried = ({row.key: row for row in each.deadlines()} for each in (self.own, self))
        pairs = [Compared(real.get(key), tried.get(key)) for key in {**real, **tried}]
        other = [each for each in pairs if not _same(each)]
        return sorted(other, key=lambda each: (each.row.due_at is None, each.row.due_at or 0))

    def apply(self) -> Changes:
        """Record in the real docket what was tried, as one edit.

        `KnownError` where the real docket does not allow it (any more); then nothing was recorded there, and what was
        tried is still here.
        """
        try:
            return self.own.docket.execute(*self.drafts())
        except KnownError as fault:
            raise self.refusal(fault) from fault

    def refusal(self, fault: KnownError) -> KnownError:
        """Return why what was tried cannot be recorded, with what became of it."""
        sentence = translate(
            "Errors", "What you tried can't be recorded. %1 Nothing was recorded, and what you tried is kept."
        )
        if self.outrun:
            sentence = translate(
                "Errors",
                "Your docket has changed meanwhile, and what you tried does not fit it any more. %1 "
                "Nothing was recorded, and what you tried is kept.",
            )
        return KnownError(fill(sentence, fault), field=fault.field)

    def unanswered(self) -> list[Reminded]:
        """Return what waits for an answer in the real docket: that must not be missed while something is tried."""
        return self.own.unanswered()

    def snoozed(self) -> list[Reminded]:
        """Return what is snoozed in the real docket."""
        return self.own.snoozed()

    def answer(self, reminders: Sequence[str], answer: Answer, *, by: str) -> list[str]:
        """Record an answer, in the real docket, whose reminders these are."""
        answered = self.own.answer(reminders, answer, by=by)
        self.changed.publish(Changes(reminders=True))
        return answered


def _same(each: Compared) -> bool:
    real, tried = each
    return real is not None and tried is not None and standing_of(real) == standing_of(tried)


def _draft(fact: Fact) -> Draft:
    """Return a fact as it is to be recorded; a step back that was taken in the scratch is a plain retraction.

    When it became known is kept where that was given, as by an import; otherwise it becomes known with the recording.
    """
    body = fact.body
    if isinstance(body, Retracted) and body.step in {UNDO, REDO}:
        body = msgspec.structs.replace(body, step="")
    return Draft(
        body=body,
        effective_on=fact.effective_on,
        negotiation=fact.negotiation,
        zone=fact.zone,
        effective_at=fact.effective_at,
        id=fact.id,
        recorded_at=fact.recorded_at if fact.recorded_at != fact.entered_at else None,
        recorded_by=fact.recorded_by,
        source=fact.source,
    )
