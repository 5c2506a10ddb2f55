"""The derived rows: dates and tracks as they are listed, and the questions the reminders ask of them.

This module is all that `lapse agenda` needs, so it imports nothing heavy.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.docket.deadlines import AgendaRow, DeadlineRow, TrackRow

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence

    from core.docket.ports import TrackRows
    from core.reminders.policy import Stage
    from core.store.database import Database

_COLUMNS = ", ".join(DeadlineRow._fields)
_ALIKE = ", ".join(AgendaRow._fields[1:])
_BETWEEN_NAMES = "\x1f"
_HOLES = ", ".join("?" * len(DeadlineRow._fields))
_BETWEEN = "\t"
_PUT_TRACK = """INSERT OR REPLACE INTO track (id, negotiation_id, negotiation, name, talks, seats, tags, archived)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""


def put_rows(run: sqlite3.Connection, rows: Sequence[TrackRows]) -> None:
    """Replace the rows of the given tracks; a track that no longer stands disappears with its dates."""
    for track in rows:
        run.execute("DELETE FROM deadline WHERE track_id = ?", (track.track_id,))
        row = track.row
        if row is None:
            run.execute("DELETE FROM track WHERE id = ?", (track.track_id,))
            continue
        values = (
            row.id,
            row.negotiation_id,
            row.negotiation,
            row.name,
            row.talks,
            _BETWEEN.join(row.seats),
            _BETWEEN.join(row.tags),
            row.archived,
        )
        run.execute(_PUT_TRACK, values)
        run.executemany(f"INSERT INTO deadline ({_COLUMNS}) VALUES ({_HOLES})", track.deadlines)  # noqa: S608


class SqliteRows:
    """Reads the derived rows, fresh each time; what reminders ask of them is in `core.store.schedule`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rules(self) -> str:
        """Return the mark of the rules the rows were made under, empty where they were never made."""
        with self._database.reading() as run:
            found = run.execute("SELECT value FROM derived WHERE name = 'rules'").fetchone()
        return found[0] if found else ""

    def deadlines(self) -> list[DeadlineRow]:
        """Return every row, those with a date first and in its order."""
        return self._rows("ORDER BY due_at IS NULL, due_at, key")

    def agenda(self) -> list[AgendaRow]:
        """Return every date as an agenda tells it, those with a day first and in its order."""
        with self._database.reading() as run:
            # In the order of the index, which puts those without a day first.
            found = run.execute(
                f"""SELECT group_concat(label || ', ' || track || ', ' || negotiation, char(31)), {_ALIKE}
                FROM deadline GROUP BY {_ALIKE} ORDER BY {_ALIKE}"""  # noqa: S608
            )
            rows = [AgendaRow(tuple(sorted(names.split(_BETWEEN_NAMES))), *alike) for names, *alike in found]
        return sorted(rows, key=lambda row: row.due_at is None)

    def of_track(self, track: str) -> list[DeadlineRow]:
        """Return the rows of one track in the order of its proceedings."""
        return self._rows("WHERE track_id = ? ORDER BY rowid", (track,))

    def of_negotiations(self, negotiations: Collection[str], *, in_date_order: bool = False) -> list[DeadlineRow]:
        """Return the rows of these negotiations, by their keys, or as `deadlines` orders them."""
        holes = ", ".join("?" * len(negotiations))
        order = "due_at IS NULL, due_at, key" if in_date_order else "key"
        where = f"WHERE track_id IN (SELECT id FROM track WHERE negotiation_id IN ({holes})) ORDER BY {order}"  # noqa: S608
        return self._rows(where, tuple(negotiations))

    def tracks(self, negotiations: Collection[str] | None = None) -> list[TrackRow]:
        """Return every track, or those of some negotiations, by negotiation, in the order they were opened."""
        some = "" if negotiations is None else f"WHERE negotiation_id IN ({', '.join('?' * len(negotiations))})"
        with self._database.reading() as run:
            found = run.execute(
                f"""SELECT t.id, negotiation_id, t.negotiation, name, talks, seats, tags, archived FROM track t
                LEFT JOIN fact n ON n.id = t.negotiation_id LEFT JOIN fact o ON o.id = t.id
                {some} ORDER BY n.seq, o.seq""",  # noqa: S608
                tuple(negotiations or ()),
            )
            return [TrackRow._make((*row[:5], _separated(row[5]), _separated(row[6]), bool(row[7]))) for row in found]

    def seats(self, track: str) -> tuple[str, ...]:
        """Return the zones of the capitals of the track's negotiation."""
        with self._database.reading() as run:
            found = run.execute("SELECT seats FROM track WHERE id = ?", (track,)).fetchone()
        return _separated(found[0]) if found else ()

    def lapsed_unanswered(self, now: datetime) -> frozenset[str]:
        """Return the keys of the dates that had come by `now` and whose reminder waits for an answer."""
        with self._database.reading() as run:
            found = run.execute(
                """SELECT DISTINCT deadline FROM claim WHERE due_at <= ?
                AND reminder IN (SELECT reminder FROM open_reminder WHERE until IS NULL)""",
                (round(now.timestamp() * 1000),),
            )
            return frozenset(row[0] for row in found)

    def row(self, key: str) -> DeadlineRow | None:
        """Return the row of that key, or None."""
        return next(iter(self._rows("WHERE key = ?", (key,))), None)

    def next_moments(self, now: datetime, stages: Sequence[Stage], limit: int) -> list[datetime]:
        """Return the next distinct instants after `now` at which a stage of some row falls due."""
        moments: set[int] = set()
        with self._database.reading() as run:
            for stage in stages:
                found = run.execute(
                    """SELECT DISTINCT due_at - :lead FROM deadline
                    WHERE due_at > :now + :lead AND due_at - :lead >= entered_at
                    AND (ended_at IS NULL OR ended_at > due_at - :lead)
                    AND (ended_as = '' OR ended_at IS NOT NULL)
                    AND (stopped_at IS NULL OR stopped_at > due_at - :lead)
                    ORDER BY due_at LIMIT :limit""",
                    {"now": now.timestamp(), "lead": stage.lead, "limit": limit},
                )
                moments.update(row[0] for row in found)
        return [datetime.fromtimestamp(moment, UTC) for moment in sorted(moments)[:limit]]

    def _rows(self, where: str, values: object = ()) -> list[DeadlineRow]:
        with self._database.reading() as run:
            found = run.execute(f"SELECT {_COLUMNS} FROM deadline {where}", values)  # type: ignore[arg-type]  # noqa: S608
            # Names and words come again in row after row; one object of each is kept.
            same = {}.setdefault  # type: ignore[var-annotated]
            return [DeadlineRow._make(map(same, row, row)) for row in found]


def _separated(texts: str) -> tuple[str, ...]:
    return tuple(texts.split(_BETWEEN)) if texts else ()
