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
    it was answered. Passed over are ids the ledger does not know, and what is acknowledged or taken back already.
    """
    until = (answer.until or now + SNOOZE_FOR) if answer.act == SNOOZE else None
    if answer.act in {ACKNOWLEDGE, SNOOZE}:
        answered = _with_earlier(ledger, reminders)
    else:
        answered = [each.reminder for each in ledger.details(reminders)]
    ledger.append([LedgerLine(each, _ACTS[answer.act], now, detail=by, until=until) for each in answered])
    return answered


def _with_earlier(ledger: Ledger, reminders: Sequence[str]) -> list[str]:
    """Return those of the reminders that are open, with the earlier open ones of their dates."""
    open_ones, given = ledger.open(), frozenset(reminders)
    latest: dict[tuple[str, int], int] = {}
    for each in open_ones:
        if each.reminder in given:
            date = each.deadline, each.due_at
            latest[date] = max(each.fire_at, latest.get(date, each.fire_at))
    return [
        each.reminder
        for each in open_ones
        if (until := latest.get((each.deadline, each.due_at))) is not None and each.fire_at <= until
    ]
