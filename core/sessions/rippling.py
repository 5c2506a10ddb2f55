"""What an edit of a person's docket would do: its dates, its reminders, and the days off that new dates fall on.

The thin part that makes the projections and asks the ledger; what follows from them is in `core.docket.ripple` and
`core.reminders.ripple`. Nothing is recorded.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.docket.lanes import DAY
from core.docket.months import SeatDay, seat_day
from core.docket.radar import Kind, Surroundings, new_convergences
from core.docket.ripple import APPEARS, MOVES, Ripple
from core.docket.undoing import redoing, undoing
from core.reminders.ripple import ReminderChange, ids_of, reminder_changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Draft
    from core.docket.radar import Clash
    from core.docket.ripple import Change
    from core.docket.undoing import History
    from core.sessions.session import Session


@dataclass(frozen=True, slots=True)
class Consequences:
    """Everything an edit would change. `entries` is the number of facts it records.

    `clashes` are the convergences, and the meetings dates fall into, that were none without it.
    """

    dates: Ripple
    reminders: tuple[ReminderChange, ...] = ()
    entries: int = 0
    clashes: tuple[Clash, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether no date and no reminder is another afterwards."""
        return not self.dates.moves_anything and not self.reminders


def consequences(session: Session, *drafts: Draft) -> Consequences:
    """Return what recording the drafts would change; `KnownError` where they would be refused."""
    ripple = session.docket.ripple(*drafts)
    rows = [(each.was, each.will) for each in ripple.changes]
    clashes = _new_clashes(session, ripple)
    if not rows or not session.reminds:
        return Consequences(ripple, (), len(drafts), clashes)
    told = {each.reminder: each for each in session.ledger.details(ids_of(row for pair in rows for row in pair))}
    now = session.clock.now().timestamp()
    found = reminder_changes(rows, now, open_ones=session.ledger.open(), told=told)
    return Consequences(ripple, tuple(found), len(drafts), clashes)


def _new_clashes(session: Session, ripple: Ripple) -> tuple[Clash, ...]:
    """Return what comes together by the edit, each with what moves first; only what is near such a date is looked at.

    Days off are told of each date by itself: see `days_off`.
    """
    after = [each.will for each in ripple.changes if each.will is not None]
    places = sorted({row.due_at for each in ripple.changes for row in (each.was, each.will) if row and row.due_at})
    if not any(each.kind in {APPEARS, MOVES} for each in ripple.changes):
        return ()
    span, changed = session.converging, {each.row.key for each in ripple.changes}
    stood = [row for row in session.deadlines() if row.key in changed or _is_near(row.due_at, places, span * DAY)]
    stands = [*(row for row in stood if row.key not in changed), *after]
    around = Surroundings({}, session.docket.meetings())
    found = new_convergences(stood, stands, around, session.clock.now().timestamp(), span)
    return tuple(_moved_first(each, changed) for each in found)


def _moved_first(clash: Clash, moved: set[str]) -> Clash:
    """Return the clash with the dates that move before the others; of a meeting only those that move are told."""
    rows = sorted(clash.rows, key=lambda row: row.key not in moved)
    alone = clash.kind is Kind.MEETING
    return clash._replace(rows=tuple(row for row in rows if row.key in moved or not alone))


def _is_near(due_at: int | None, places: Sequence[int], near: int) -> bool:
    return due_at is not None and bisect_left(places, due_at - near) < bisect_right(places, due_at + near)


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
