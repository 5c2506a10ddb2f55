"""When a date is spoken of: the stages of the usual policy, and the identity of a reminder.

A reminder is a pure function of a date and a stage. Its id holds the date's key, the instant the date falls due and
the stage, so the same reminder always has the same id, and a date that moves is reminded of anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.docket.deadlines import DeadlineRow

DAY = 86_400


@dataclass(frozen=True, slots=True)
class Stage:
    """A point before or at a date. `lead` is in seconds: positive before it, 0 at the lapse itself."""

    id: str
    lead: int


LAPSE = Stage("lapse", 0)

USUAL: tuple[Stage, ...] = (
    *(Stage(f"{days}d", days * DAY) for days in (30, 14, 7, 3, 1)),
    Stage("2h", 7_200),
    LAPSE,
)
"""30, 14, 7, 3, 1 days and 2 hours before, and at the lapse. After it, daily until acknowledged (`nag`)."""

TOLD_LATE = timedelta(days=30)
"""A date that had already lapsed when it was entered is still told, once, if that was no longer ago than this."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One planned notice: which date, which stage, and the instant (UTC) it falls due."""

    id: str
    row: DeadlineRow
    stage: Stage
    fire_at: datetime


def reminder_of(row: DeadlineRow, stage: Stage) -> Reminder:
    """Return the reminder of `row` at `stage`; the row must have a date."""
    if row.due_at is None:
        raise ValueError(f"{row.key} has no date to be reminded of")
    fire_at = datetime.fromtimestamp(row.due_at - stage.lead, UTC)
    return Reminder(f"{row.key}@{row.due_at}/{stage.id}", row, stage, fire_at)


def nag(row: DeadlineRow, now: datetime) -> Stage | None:
    """Return the daily stage that is due `now` after a lapse ("+1d", "+2d" ...), or None within the first day."""
    if row.due_at is None:
        return None
    days = int((now.timestamp() - row.due_at) // DAY)
    return Stage(f"+{days}d", -days * DAY) if days >= 1 else None
