"""Recording what a person answered to a reminder, from wherever it was answered."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from core.reminders import ledger as acts
from core.reminders.ledger import LedgerLine
from core.reminders.notice import ACKNOWLEDGE, CLOSED, OPEN, SNOOZE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from core.reminders.notice import Answer
    from core.reminders.ports import Ledger

SNOOZE_FOR = timedelta(hours=1)
"""What *Snooze* means where no end is named."""

_ACTS = {ACKNOWLEDGE: acts.ACKNOWLEDGED, SNOOZE: acts.SNOOZED, OPEN: acts.OPENED, CLOSED: acts.CLOSED}


def record_answer(ledger: Ledger, reminders: Sequence[str], answer: Answer, *, now: datetime, by: str) -> list[str]:
    """Write an answer to the ledger and return the reminders it was given for.

    To acknowledge or snooze a reminder is to do so with the earlier open ones of the same date. `by` says from where
    it was answered. Ids the ledger does not know are passed over.
    """
    answered, until = [each for each in reminders if ledger.find(each)], None
    if answer.act in {ACKNOWLEDGE, SNOOZE}:
        answered = _with_earlier(ledger, answered)
    if answer.act == SNOOZE:
        until = answer.until or now + SNOOZE_FOR
    ledger.append([LedgerLine(each, _ACTS[answer.act], now, detail=by, until=until) for each in answered])
    return answered


def _with_earlier(ledger: Ledger, reminders: Sequence[str]) -> list[str]:
    found = [reminded for reminder in reminders if (reminded := ledger.find(reminder))]
    latest = {(each.deadline, each.due_at): each.fire_at for each in sorted(found, key=lambda each: each.fire_at)}
    answered = {each.reminder: None for each in found}
    for each in (*ledger.unanswered(), *ledger.snoozed()):
        until = latest.get((each.deadline, each.due_at))
        if until is not None and each.fire_at <= until:
            answered[each.reminder] = None
    return list(answered)
