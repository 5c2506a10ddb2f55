"""Which live dates of a docket other rules would move: a calendar with one more closure, a corrected procedure."""

from __future__ import annotations

import os
import shutil
import tempfile
from typing import TYPE_CHECKING

from core.calendars.own import load_own
from core.docket.deadlines import PENDING, SUSPENDED, state_at
from core.docket.edit import DateMove

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.docket.deadlines import DeadlineRow
    from core.sessions.session import Session

_LIVE = frozenset({PENDING, SUSPENDED})


def moved_dates(before: Iterable[DeadlineRow], after: Iterable[DeadlineRow], now: float) -> list[DateMove]:
    """Return the dates that differ and are live in one of the two, in the order of their dates before.

    `now` is in seconds since 1970 UTC. A date that has lapsed or ended asks nothing any more, and is not listed.
    """
    old, new = ({row.key: row for row in rows} for rows in (before, after))
    moves = [DateMove(old.get(key), new.get(key)) for key in {**old, **new}]
    found = [move for move in moves if _differs(move) and _is_live(move, now)]
    return sorted(found, key=_first_due)


def would_move(session: Session, own_folder: str, added: str) -> list[DateMove]:
    """Return the live dates of the docket that the calendar file `added` would move, beside those of `own_folder`.

    Nothing is taken: the calendars of `own_folder` are those in use again when it returns.
    """
    now = session.clock.now().timestamp()
    before = _rows(session)
    with tempfile.TemporaryDirectory() as trial:
        if os.path.isdir(own_folder):
            for name in os.listdir(own_folder):
                if name.endswith(".toml"):
                    shutil.copy(os.path.join(own_folder, name), trial)
        shutil.copy(added, os.path.join(trial, os.path.basename(added)))
        try:
            load_own(trial)
            after = _rows(session)
        finally:
            load_own(own_folder)
    return moved_dates(before, after, now)


def _rows(session: Session) -> list[DeadlineRow]:
    return [deadline.row for view in session.views() for deadline in view.deadlines]


def _first_due(move: DateMove) -> str:
    return next((row.due for row in move if row is not None and row.due is not None), "")


def _differs(move: DateMove) -> bool:
    before, after = move
    return (before.due, before.due_at) != (after.due, after.due_at) if before and after else True


def _is_live(move: DateMove, now: float) -> bool:
    return any(row is not None and row.due is not None and state_at(row, now) in _LIVE for row in move)
