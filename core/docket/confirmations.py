"""Which computed dates a second person has confirmed, which wait for it, and which moved since.

A negotiation asks for it, or does not. A confirmation names the value that was found right, so it holds for that
value and no other.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from core.docket.deadlines import CONFIRMED, MOVED_SINCE, NOT_ASKED, TO_CONFIRM
from core.docket.facts import ConfirmationAsked, DateConfirmed, anchors_of
from core.docket.party_dates import PROCEDURE
from core.docket.setting import seconds
from core.errors import KnownError
from core.language import fill, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.docket.deadlines import DeadlineRow
    from core.docket.facts import Fact
    from core.docket.setting import Deadline


def with_confirmations(dates: list[Deadline], shared: Iterable[Fact], own: Iterable[Fact]) -> list[Deadline]:
    """Return the dates of a track, each saying whether it was confirmed.

    `shared` are the standing facts of the whole negotiation, `own` those of the track, in the order they took effect.
    """
    asked = any(isinstance(fact.body, ConfirmationAsked) for fact in shared)
    said: dict[str, list[Fact]] = {}
    for fact in own:
        if isinstance(fact.body, DateConfirmed):
            said.setdefault(fact.body.key, []).append(fact)
    if not asked and not said:
        return dates
    return [_told(each, said.get(each.row.key, ()), asked=asked) for each in dates]


def can_be_confirmed(row: DeadlineRow) -> bool:
    """Tell whether there is a value to confirm: a date that was computed, is known, and has not ended."""
    return row.due_at is not None and not row.ended_as and row.procedure != PROCEDURE


def check_confirmation(body: DateConfirmed) -> None:
    """Refuse a confirmation by nobody, and of a date of another proceeding: `KnownError` on "by" or "key"."""
    if body.due_at.tzinfo is None:
        raise KnownError(translate("Errors", "An hour needs its offset from UTC."), field="due_at")
    if not body.by:
        raise KnownError(translate("Errors", "Say who confirms it."), field="by")
    if not body.key.startswith(f"{body.proceeding}/"):
        raise KnownError(translate("Errors", "That is not a date of this procedure."), field="key")


def check_second(body: DateConfirmed, facts: Iterable[Fact]) -> None:
    """Refuse a confirmation by whoever recorded what the date rests on: `KnownError` on "by".

    Of facts that do not say who recorded them nobody is known.
    """
    wrote = {fact.recorded_by.casefold() for fact in facts if body.proceeding in (fact.id, *anchors_of(fact.body))}
    if body.by.casefold() in wrote - {""}:
        sentence = translate("Errors", "%1 recorded what this date is counted from; somebody else must confirm it.")
        raise KnownError(fill(sentence, body.by), field="by")


def _told(deadline: Deadline, said: Sequence[Fact], *, asked: bool) -> Deadline:
    state = _state(deadline.row, said, asked=asked)
    if state == NOT_ASKED:
        return deadline
    latest = said[-1] if said else None
    return replace(deadline, row=deadline.row._replace(confirmation=state), confirmed=latest)


def _state(row: DeadlineRow, said: Sequence[Fact], *, asked: bool) -> str:
    """Return the state of a date; what a party sets by its own word is not computed, and is not asked about."""
    if row.due is None or row.procedure == PROCEDURE:
        return NOT_ASKED
    value = date.fromisoformat(row.due), row.due_at
    if any(isinstance(b := fact.body, DateConfirmed) and (b.due, seconds(b.due_at)) == value for fact in said):
        return CONFIRMED
    if row.ended_as:
        return NOT_ASKED
    if said:
        return MOVED_SINCE
    return TO_CONFIRM if asked else NOT_ASKED
