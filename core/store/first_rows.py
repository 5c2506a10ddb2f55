"""The beginning of a large docket's list, without reading the rest: what the first paint shows.

The list stands by negotiation, the most pressing first, so a few negotiations fill the screen. They are found in the
index by due date and read whole; which date stands for a track is chosen by whoever shows them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.docket.deadlines import EARLIEST, SOFT
from core.store.rows import SqliteRows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection

    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.store.database import Database

FEW = 1_500
"""So many rows are read whole: there is nothing to gain by reading less."""

ENOUGH = 48
"""Tracks that fill any screen."""

_MOST_SCANNED, _MOST_UNANSWERED = 5_000, 500

_COMING = f"""SELECT d.negotiation_id, d.due_at, t.archived FROM deadline d JOIN track t ON t.id = d.track_id
WHERE d.due_at > ?1 AND d.kind NOT IN ('{SOFT}', '{EARLIEST}') AND (d.stopped_at IS NULL OR d.stopped_at > ?1)
AND (d.ended_as = '' OR d.ended_at > ?1) ORDER BY d.due_at"""  # noqa: S608 - our own words only


class FirstRows(NamedTuple):
    """Some negotiations, whole: their tracks, and their dates in order.

    No other negotiation has a track in the everyday list on which a date presses more than a binding one that is due
    at `until` (seconds since 1970 UTC).
    """

    tracks: list[TrackRow]
    rows: list[DeadlineRow]
    until: int


def first_rows(
    database: Database, now: float, unanswered: Collection[str], *, few: int = FEW, enough: int = ENOUGH
) -> FirstRows | None:
    """Return the beginning of the list at the instant `now`, of `enough` tracks; None where the whole is to be read.

    `unanswered` are the keys of the dates that lapsed and that nobody has acknowledged.
    """
    if len(unanswered) > _MOST_UNANSWERED:
        return None
    stored = SqliteRows(database)
    with database.reading() as run:
        if (run.execute("SELECT max(rowid) FROM deadline").fetchone()[0] or 0) <= few:
            return None
        asking = _negotiations_of(run, unanswered)
        found = _coming(run, now, enough)
        if found is None:
            return None
        coming, until = found
        negotiations = asking | coming
        rows = stored.of_negotiations(negotiations, in_date_order=True)
        return FirstRows(stored.tracks(negotiations), rows, until)


def _negotiations_of(run: sqlite3.Connection, keys: Collection[str]) -> frozenset[str]:
    holes = ", ".join("?" * len(keys))
    found = run.execute(f"SELECT DISTINCT negotiation_id FROM deadline WHERE key IN ({holes})", tuple(keys))  # noqa: S608
    return frozenset(negotiation for (negotiation,) in found)


def _coming(run: sqlite3.Connection, now: float, enough: int) -> tuple[frozenset[str], int] | None:
    """Return the negotiations whose dates come first, and when the first date of another one may come."""
    found: set[str] = set()
    tracks = 0
    for number, (negotiation, due_at, archived) in enumerate(run.execute(_COMING, (now,))):
        if tracks >= enough and negotiation not in found:
            return frozenset(found), due_at
        if number > _MOST_SCANNED:
            return None
        if not archived and negotiation not in found:
            found.add(negotiation)
            tracks += run.execute(
                "SELECT count(*) FROM track WHERE negotiation_id = ? AND NOT archived", (negotiation,)
            ).fetchone()[0]
    return None
