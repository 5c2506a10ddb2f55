"""The derived rows as they were last read, so that a large docket is not read anew for every small edit.

Rows change only with facts, in one transaction with them, or when they are made again under other rules. So it is
enough to ask which facts have come, and to read the rows of their negotiations.
"""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.store.database import Database
    from core.store.rows import SqliteRows

_MANY = 500
Row = TypeVar("Row", "DeadlineRow", "TrackRow")


class KeptRows:
    """Answers as `SqliteRows` does. A row that has not changed is the very object it was before."""

    def __init__(self, database: Database, rows: SqliteRows) -> None:
        self._database = database
        self._stored = rows
        self._seen: tuple[int, str] = (0, "")
        self._tracks: list[TrackRow] = []
        self._deadlines: list[DeadlineRow] = []

    def tracks(self) -> list[TrackRow]:
        """Return every track, by negotiation, in the order they were opened."""
        self._catch_up()
        return list(self._tracks)

    def deadlines(self) -> list[DeadlineRow]:
        """Return every date, in the order they come; those without a date last."""
        self._catch_up()
        return list(self._deadlines)

    def _catch_up(self) -> None:
        rules = self._stored.rules()
        with self._database.reading() as run:
            latest = run.execute("SELECT max(seq) FROM fact").fetchone()[0] or 0
            if (latest, rules) == self._seen:
                return
            since = self._seen[0] if rules == self._seen[1] else 0
            found = run.execute("SELECT DISTINCT negotiation FROM fact WHERE seq > ?", (since,)) if since else ()
            touched = frozenset(negotiation for (negotiation,) in found)
        if since and len(touched) <= _MANY:
            self._read_again(touched)
            self._read_tracks_again(touched)
        else:
            self._deadlines, self._tracks = self._stored.deadlines(), self._stored.tracks()
        self._seen = (latest, rules)

    def _read_again(self, touched: frozenset[str]) -> None:
        before = {row.key: row for row in self._deadlines if row.negotiation_id in touched}
        kept = [row for row in self._deadlines if row.negotiation_id not in touched]
        fresh = [_same(row, before.get(row.key)) for row in self._stored.of_negotiations(touched)]
        if len(fresh) > _MANY:
            kept = sorted([*kept, *fresh], key=_in_order)
        else:
            for row in fresh:
                insort(kept, row, key=_in_order)
        self._deadlines = kept

    def _read_tracks_again(self, touched: frozenset[str]) -> None:
        known = {row.id: row for row in self._tracks if row.negotiation_id in touched}
        fresh: dict[str, list[TrackRow]] = {}
        for row in self._stored.tracks(touched):
            fresh.setdefault(row.negotiation_id, []).append(_same(row, known.get(row.id)))
        if fresh.keys() - {row.negotiation_id for row in known.values()}:
            self._tracks = self._stored.tracks()  # a negotiation comes in among the others
            return
        tracks: list[TrackRow] = []
        for row in self._tracks:
            tracks.extend([row] if row.negotiation_id not in touched else fresh.pop(row.negotiation_id, ()))
        self._tracks = tracks


def _same(row: Row, known: Row | None) -> Row:
    return known if known is not None and known == row else row


def _in_order(row: DeadlineRow) -> tuple[bool, int, str]:
    return row.due_at is None, row.due_at or 0, row.key
