"""What an edit of a person's docket would do: its dates, its reminders, and the days off that new dates fall on.

The thin part that makes the projections and asks the ledger; what follows from them is in `core.docket.ripple` and
`core.reminders.ripple`. Nothing is recorded.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.docket.months import SeatDay, seat_day
from core.docket.ripple import APPEARS, MOVES, Ripple
from core.docket.undoing import redoing, undoing
from core.reminders.ripple import ReminderChange, ids_of, reminder_changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Draft
    from core.docket.ripple import Change
    from core.docket.undoing import History
    from core.sessions.session import Session


@dataclass(frozen=True, slots=True)
class Consequences:
    """Everything an edit would change. `entries` is the number of facts it records."""

    dates: Ripple
    reminders: tuple[ReminderChange, ...] = ()
    entries: int = 0

    @property
    def nothing(self) -> bool:
        """Whether no date and no reminder is another afterwards."""
        return not self.dates.moves_anything and not self.reminders


def consequences(session: Session, *drafts: Draft) -> Consequences:
    """Return what recording the drafts would change; `KnownError` where they would be refused."""
    ripple = session.docket.ripple(*drafts)
    rows = [(each.was, each.will) for each in ripple.changes]
    if not rows or not session.reminds:
        return Consequences(ripple, (), len(drafts))
    told = {each.reminder: each for each in session.ledger.details(ids_of(row for pair in rows for row in pair))}
    now = session.clock.now().timestamp()
    found = reminder_changes(rows, now, open_ones=session.ledger.open(), told=told)
    return Consequences(ripple, tuple(found), len(drafts))


def undo_drafts(session: Session, history: History | None = None) -> list[Draft]:
    """Return what *Undo* would record, by the docket's `history`; nothing where nothing is left to undo."""
    return undoing(history or session.docket.history(), session.clock.today("UTC"))


def redo_drafts(session: Session, history: History | None = None) -> list[Draft]:
    """Return what *Redo* would record, by the docket's `history`; nothing where nothing was undone."""
    return redoing(history or session.docket.history(), session.clock.today("UTC"))


def days_off(change: Change) -> list[SeatDay]:
    """Return each seat that does not work on the day of a date that is new or moves.

    The week's rest is told of the place of the date only, a holiday of every seat.
    """
    will = change.will
    if change.kind not in {APPEARS, MOVES} or will is None or will.due is None or will.ended_as or will.stopped_at:
        return []
    seats: Sequence[str] = change.after.seats if change.after else ()
    day = date.fromisoformat(will.due)
    found = [seat_day(zone, day) for zone in dict.fromkeys((will.zone, *seats))]
    return [each for each in found if each.off and (each.holiday or each.zone == will.zone)]
