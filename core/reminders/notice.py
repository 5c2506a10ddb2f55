"""What a reminder says when it is shown, and what can be answered to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

ACKNOWLEDGE, SNOOZE, OPEN, CLOSED = "acknowledge", "snooze", "open", "closed"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to be shown: a single reminder, or several that fell due together.

    `reminders` are the ids it speaks for. `title` and `body` are plain text, not yet cleaned. A `critical` notice
    stays until it is answered and takes no keyboard focus. `repeat` marks one that may have been shown before;
    its text says so too.
    """

    id: str
    reminders: tuple[str, ...]
    title: str
    body: str
    critical: bool
    repeat: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What the person did with a notice: `act` is "acknowledge", "snooze", "open" or "closed".

    `until` goes with a snooze (UTC); without one the dispatcher's usual snooze is meant. "closed" (swept off the
    screen) answers nothing: the reminder stays in the list.
    """

    act: str
    until: datetime | None = None
