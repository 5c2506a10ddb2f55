"""Facts and the rows derived from them, in the docket's file.

Rows are written in the transaction of the facts they follow from, so whoever reads them reads the truth.
They carry the mark of the rules they were made under; under other rules they are made again.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from core.docket.facts import Fact
from core.docket.ports import Entry
from core.errors import KnownError
from core.language import fill, translate
from core.store.rows import put_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.docket.ports import TrackRows
    from core.store.database import Database

_encode = msgspec.json.Encoder().encode
_decoder = msgspec.json.Decoder(Fact)


class SqliteFacts:
    """Fulfils `core.docket.ports.FactStore` on a `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read_before: list[Entry] = []
        self._read_up_to = 0
        self._kinds: dict[tuple[str, ...], tuple[int, list[Entry]]] = {}

    @contextmanager
    def editing(self) -> Iterator[None]:
        """Keep every other writer out until the edit is stored: rows follow from the very facts read."""
        with self._database.writing():
            yield

    def append(self, entries: Sequence[Entry], rows: Sequence[TrackRows]) -> None:
        """Store the facts and replace the rows of the tracks they touch, in one transaction."""
        with self._database.writing() as run:
            run.executemany(
                "INSERT INTO fact (id, negotiation, track, entry) VALUES (?, ?, ?, ?)",
                [(e.fact.id, e.fact.negotiation, e.track, _encode(e.fact).decode()) for e in entries],
            )
            put_rows(run, rows)

    def find(self, fact_id: str) -> Entry | None:
        """Return the entry of that id, or None."""
        with self._database.reading() as run:
            found = run.execute("SELECT entry, track FROM fact WHERE id = ?", (fact_id,)).fetchone()
        return None if found is None else self._entry(*found)

    def of_track(self, negotiation: str, track: str) -> list[Entry]:
        """Return a track's entries and its negotiation's own, in the order they were entered."""
        return self._read(
            "SELECT entry, track FROM fact WHERE negotiation = ? AND track IN (?, '') ORDER BY seq",
            (negotiation, track),
        )

    def of_negotiation(self, negotiation: str) -> list[Entry]:
        """Return all entries of a negotiation, in the order they were entered."""
        return self._read("SELECT entry, track FROM fact WHERE negotiation = ? ORDER BY seq", (negotiation,))

    def everything(self) -> list[Entry]:
        """Return all entries of the docket, in the order they were entered.

        Facts are never changed, so those that were read before are the same objects as then.
        """
        with self._database.reading() as run:
            found = run.execute("SELECT seq, entry, track FROM fact WHERE seq > ? ORDER BY seq", (self._read_up_to,))
            for seq, entry, track in found:
                self._read_before.append(self._entry(entry, track))
                self._read_up_to = seq
            return list(self._read_before)

    def number(self) -> int:
        """Return how many entries there are."""
        with self._database.reading() as run:
            found: int = run.execute("SELECT count(*) FROM fact").fetchone()[0]
        return found

    def after(self, number: int) -> list[Entry]:
        """Return the entries after the first `number`, in the order they were entered."""
        return self._read("SELECT entry, track FROM fact ORDER BY seq LIMIT -1 OFFSET ?", (number,))

    def of_kinds(self, *tags: str) -> list[Entry]:
        """Return the entries of these kinds, in the order they were entered.

        Only theirs are decoded, for a docket has thousands of others, and only those that came since the last time.
        """
        alike = " OR ".join("entry LIKE ?" for _ in tags)
        with self._database.reading() as run:
            since, known = self._kinds.get(tags, (0, []))
            latest = run.execute("SELECT max(seq) FROM fact").fetchone()[0] or 0
            if latest > since:
                found = run.execute(
                    f"SELECT entry, track FROM fact WHERE seq > ? AND seq <= ? AND ({alike}) ORDER BY seq",  # noqa: S608
                    (since, latest, *(f'%"fact":"{tag}"%' for tag in tags)),
                )
                fresh = [self._entry(entry, track) for entry, track in found]
                known = [*known, *(each for each in fresh if type(each.fact.body).__struct_config__.tag in tags)]
                if not run.in_transaction:  # what is not stored yet may still be undone
                    self._kinds[tags] = (latest, known)
            return list(known)

    def rebuild(self, rows: Sequence[TrackRows], rules: str) -> None:
        """Replace every derived row, made under the rules marked `rules`."""
        with self._database.writing() as run:
            run.execute("DELETE FROM deadline")
            run.execute("DELETE FROM track")
            put_rows(run, rows)
            run.execute("INSERT OR REPLACE INTO derived VALUES ('rules', ?)", (rules,))

    def _read(self, query: str, values: Iterable[object]) -> list[Entry]:
        with self._database.reading() as run:
            return [self._entry(entry, track) for entry, track in run.execute(query, tuple(values))]

    def _entry(self, entry: str, track: str) -> Entry:
        try:
            return Entry(_decoder.decode(entry), track)
        except msgspec.DecodeError as cause:
            raise KnownError(
                fill(
                    translate("Errors", "%1 is damaged: an entry can't be read (%2). Open a copy from a backup."),
                    self._database.path,
                    cause,
                ),
                field="docket",
            ) from cause
