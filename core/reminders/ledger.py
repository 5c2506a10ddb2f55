"""The lines of the ledger and what they say together about one reminder.

Pure values; storage is in `core.store`. A line is never changed: what happened next is another line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

SHOWN, FAILED = "shown", "failed"
ACKNOWLEDGED, SNOOZED, OPENED, CLOSED, WITHDRAWN = "acknowledged", "snoozed", "opened", "closed", "withdrawn"


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to show round `round` (1, 2, ...) of a reminder, and everything needed to show it again.

    `deadline` is the row's key, `fire_at` when the reminder fell due, `due_at` when the date itself does (UTC).
    `title` and `body` are what is shown, so that the list can show it even after the docket has changed.
    """

    reminder: str
    round: int
    deadline: str
    stage: str
    fire_at: datetime
    due_at: datetime
    at: datetime
    title: str
    body: str


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One thing that happened to a reminder: `act` at `at` (UTC), on `channel` where that applies.

    `until` goes with a snooze. `detail` is free text: the reason of a failure or a withdrawal, who answered.
    """

    reminder: str
    act: str
    at: datetime
    channel: str = ""
    detail: str = ""
    until: datetime | None = None


class Open(NamedTuple):
    """A reminder that is not done with, in short: there may be many. Instants are milliseconds since 1970 UTC.

    `claimed_at` is of the first claim; `until` is the end of a snooze, None while it waits for an answer.
    """

    reminder: str
    deadline: str
    fire_at: int
    due_at: int
    claimed_at: int
    until: int | None


@dataclass(frozen=True, slots=True)
class Reminded:
    """All that the ledger knows of one reminder, from its first claim to its last answer.

    `round` is the last one claimed. `shown_at` and `channel` are of the first showing; `reshown` counts the rounds
    after the first. `failed` lists "channel: reason" of failures. `answer` is the last of acknowledged, snoozed,
    withdrawn that was given to the last round, or empty; `answered_at` its time, `until` the snooze's end.
    """

    reminder: str
    deadline: str
    stage: str
    fire_at: datetime
    due_at: datetime
    claimed_at: datetime
    round: int
    title: str
    body: str
    shown_at: datetime | None = None
    channel: str = ""
    shown_round: int = 0
    failed: tuple[str, ...] = ()
    answer: str = ""
    answered_at: datetime | None = None
    until: datetime | None = None
