"""The marks of the states: which shape and which colour tell a state at a glance.

The word for each is in `gui.wording`, so that no state rests on colour alone. Qt is not needed to choose a
mark.
"""

from __future__ import annotations

from enum import Enum

from core.docket.deadlines import (
    CALLED_OFF,
    IN_EFFECT,
    LAPSED,
    MET,
    PENDING,
    SETTLED,
    SUPERSEDED,
    SUSPENDED,
    UNLOCKED,
    WAITING,
)
from gui.look.theme import Role

SOON_SECONDS = 7 * 86400
"""A running date is marked as near from here on."""

LAST_HOUR = 3600


class Mark(Enum):
    """A state as it is drawn: the name of its icon and the role of its colour."""

    RUNNING = ("running", Role.RUNNING)
    SOON = ("soon", Role.SOON)
    LAPSED = ("lapsed", Role.LAPSED)
    LAPSED_ANSWERED = ("lapsed-answered", Role.CALLED_OFF)
    SUSPENDED = ("suspended", Role.SUSPENDED)
    WAITING = ("waiting", Role.WAITING)
    OPEN = ("open", Role.OPEN)
    MET = ("met", Role.MET)
    SETTLED = ("settled", Role.MET)
    CALLED_OFF = ("called-off", Role.CALLED_OFF)
    IN_EFFECT = ("in-effect", Role.IN_EFFECT)
    SUPERSEDED = ("superseded", Role.CALLED_OFF)

    @property
    def icon(self) -> str:
        """The name of the icon."""
        return self.value[0]

    @property
    def role(self) -> Role:
        """The role of the colour."""
        return self.value[1]


_BY_STATE = {
    SUSPENDED: Mark.SUSPENDED,
    WAITING: Mark.WAITING,
    UNLOCKED: Mark.OPEN,
    MET: Mark.MET,
    SETTLED: Mark.SETTLED,
    CALLED_OFF: Mark.CALLED_OFF,
    IN_EFFECT: Mark.IN_EFFECT,
    SUPERSEDED: Mark.SUPERSEDED,
}


def mark_for(state: str, left: float | None, *, unanswered: bool) -> Mark:
    """Return the mark of a date in `state` with `left` seconds to go.

    Only a date that lapsed and was not answered is marked as lapsed in red.
    """
    if state == PENDING:
        return Mark.SOON if left is not None and left < SOON_SECONDS else Mark.RUNNING
    if state == LAPSED:
        return Mark.LAPSED if unanswered else Mark.LAPSED_ANSWERED
    return _BY_STATE[state]
