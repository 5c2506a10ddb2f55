"""Which one date stands for a track: what lapsed unanswered, else what comes next.

Pure: rows and an instant in, a choice out. Nothing is worded or painted here, and Qt is not needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.docket.deadlines import (
    EARLIEST,
    LAPSED,
    PENDING,
    SOFT,
    SUSPENDED,
    UNLOCKED,
    WAITING,
    DeadlineRow,
    state_at,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

_LAPSED_UNANSWERED, _PENDING, _MILD, _SUSPENDED, _UNLOCKED, _WAITING, _ENDED, _NOTHING = range(8)

FIRST_PENDING = _PENDING
"""What an urgency begins with where a binding date that runs stands for a track; then comes when that is due."""

_RANKS = {PENDING: _PENDING, SUSPENDED: _SUSPENDED, UNLOCKED: _UNLOCKED, WAITING: _WAITING}

_ASKING = frozenset({_LAPSED_UNANSWERED, _PENDING, _MILD, _SUSPENDED})

_BINDS_NOBODY = frozenset({SOFT, EARLIEST})
"""Dates that run and are no deadline: nothing is lost with them."""

NEVER = float("inf")

_PARTY = "party-deadline"
_LONG = 1e11


class Headline(NamedTuple):
    """The date that stands for a track, and what else is to be known of the rest.

    `others` counts the further dates of the track that run, stand still or lapsed unanswered. `urgency`
    sorts tracks, the most pressing first. `changes_at` is the next instant (seconds since 1970 UTC) at
    which a date of the track changes its state, so that the choice must be made again. `stopped` tells that a clock
    of the track stands still, whichever date stands for it.
    """

    row: DeadlineRow | None
    state: str
    unanswered: bool
    others: int
    urgency: tuple[int, float]
    changes_at: float
    stopped: bool = False


NO_DATES = Headline(None, "", unanswered=False, others=0, urgency=(_NOTHING, 0.0), changes_at=NEVER)
"""The headline of a track without any date."""


def grouped(rows: Iterable[DeadlineRow]) -> dict[str, list[DeadlineRow]]:
    """Return the rows by track id, in the order given."""
    groups: dict[str, list[DeadlineRow]] = {}
    for row in rows:
        groups.setdefault(row.track_id, []).append(row)
    return groups


def headline(rows: Sequence[DeadlineRow], now: float, unanswered: AbstractSet[str]) -> Headline:
    """Choose the date that stands for the track that has `rows`, at the instant `now`.

    Lapsed and unanswered comes first, the earliest of them; then the running deadline with the least time left; then
    running dates that bind nobody (soft targets, earliest dates); then suspended, unlocked, waiting; where none is
    open, what ended last. A party's own deadline that lapsed binds nobody, so it does not stand before a law's clock
    that runs.
    """
    if not rows:
        return NO_DATES
    law = _running_law(rows, now, unanswered)
    best, state, asking, changes_at = rows[0], "", 0, NEVER
    urgency = (_NOTHING, 0.0)
    stopped = False
    for row in rows:
        row_state = state_at(row, now)
        ranked = _urgency(row, row_state, unanswered)
        asking += ranked[0] in _ASKING
        stopped = stopped or row_state == SUSPENDED
        if law and ranked[0] == _LAPSED_UNANSWERED:
            continue
        if ranked < urgency:
            best, state, urgency = row, row_state, ranked
        changes_at = min(changes_at, _next_change(row, now))
    return Headline(
        row=best,
        state=state,
        unanswered=urgency[0] == _LAPSED_UNANSWERED,
        others=asking - (urgency[0] in _ASKING),
        urgency=urgency,
        changes_at=changes_at,
        stopped=stopped,
    )


def asks(rows: Iterable[DeadlineRow], now: float, unanswered: AbstractSet[str]) -> bool:
    """Tell whether a date among `rows` lapsed and nobody answered, a party's own ones included."""
    return any(row.key in unanswered and state_at(row, now) == LAPSED for row in rows)


def _running_law(rows: Sequence[DeadlineRow], now: float, unanswered: AbstractSet[str]) -> bool:
    """Tell whether a law's clock runs while all that lapsed unanswered are dates a party set for itself."""
    lapsed = [row for row in rows if row.key in unanswered and state_at(row, now) == LAPSED]
    if not lapsed or any(row.procedure != _PARTY for row in lapsed):
        return False
    return any(row.procedure != _PARTY and state_at(row, now) == PENDING for row in rows)


def _urgency(row: DeadlineRow, state: str, unanswered: AbstractSet[str]) -> tuple[int, float]:
    if state == LAPSED and row.key in unanswered:
        return _LAPSED_UNANSWERED, row.due_at or 0
    rank = _MILD if state == PENDING and row.kind in _BINDS_NOBODY else _RANKS.get(state, _ENDED)
    if rank == _ENDED:
        return _ENDED, -_ended_at(row, state)
    if rank == _SUSPENDED:
        return rank, (row.due_at or 0) - (row.stopped_at or 0)
    return rank, row.due_at or 0


def _ended_at(row: DeadlineRow, state: str) -> float:
    if state == LAPSED:
        return (row.due_at or 0) - _LONG  # how the matter ended says more
    if row.due_at is None:
        return -2 * _LONG  # what never began says least
    ended = row.ended_at if state == row.ended_as else row.due_at
    return ended or row.due_at or 0


def _next_change(row: DeadlineRow, now: float) -> float:
    coming = NEVER
    for instant in (row.due_at, row.stopped_at, row.ended_at):
        if instant is not None and now < instant < coming:
            coming = instant
    return coming
