"""How a date is written on one line of a terminal: what is left, the day, the state, what it is and where.

It imports next to nothing, because `lapse agenda` answers from a large docket with it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.docket.deadlines import (
    ENDED,
    MOVED_SINCE,
    SUSPENDED,
    TO_CONFIRM,
    WAITING,
    AgendaRow,
    seconds_left,
    state_at,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.docket.deadlines import DeadlineRow

_DAY = 86_400
_CONFIRMATION = {TO_CONFIRM: " (not yet confirmed by a second person)", MOVED_SINCE: " (moved since it was confirmed)"}
_DAYS_ALONE_FROM, _DAYS_FROM = 60, 2


def lines(row: AgendaRow, now: float) -> list[str]:
    """Return the lines of the dates told alike at the instant `now` (seconds since 1970 UTC)."""
    state = state_at(row, now)
    left = None if state in ENDED else seconds_left(row, now)
    day = written(row.due) if row.due and state != SUSPENDED else ""
    said = f"waits for {row.waits_for}: " if state == WAITING else f"{state:<10}  "
    head = f"{'' if left is None else countdown(left):>14}  {day:<15}  {said}"
    doubt = "" if row.verified else " (rule unconfirmed)"
    doubt += _CONFIRMATION.get(row.confirmation, "")
    return [f"{head}{name}{doubt}" for name in row.names]


def in_order(rows: Iterable[AgendaRow]) -> list[AgendaRow]:
    """Return the rows in the order in which a store gives them: by date, those without one last."""
    return sorted(
        rows,
        key=lambda row: (
            row.due_at is None,
            [(each is not None, each) for each in row[1:]],
            row.names,
        ),
    )


def told_alone(row: DeadlineRow) -> AgendaRow:
    """Return the row as an agenda tells it."""
    return AgendaRow(
        names=(f"{row.label}, {row.track}, {row.negotiation}",),
        kind=row.kind,
        due=row.due,
        due_at=row.due_at,
        waits_for=row.waits_for,
        stopped_at=row.stopped_at,
        ended_as=row.ended_as,
        ended_at=row.ended_at,
        verified=row.verified,
        confirmation=row.confirmation,
    )


def countdown(left: float) -> str:
    """Return the time left as a board shows it: "61 days", "12 d 04 h", "31:04:12", "3 d 02 h ago"."""
    gone, total = left < 0, int(abs(left))
    days, rest = divmod(total, _DAY)
    if days >= _DAYS_ALONE_FROM and not gone:
        return f"{days} days"
    if days >= _DAYS_FROM:
        text = f"{days} d {rest // 3600:02} h"
    else:
        text = f"{total // 3600:02}:{total % 3600 // 60:02}:{total % 60:02}"
    return f"{text} ago" if gone else text


def written(day: str) -> str:
    """Return an ISO date with its weekday: "Thu 29 Sep 1994"."""
    found = date.fromisoformat(day)
    stamp = found.ctime()  # in English whatever the locale: "Thu Sep 29 00:00:00 1994"
    return f"{stamp[:3]} {found.day} {stamp[4:7]} {found.year}"
