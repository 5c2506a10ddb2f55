"""Opening a docket file: what is accepted, what is refused and why, and how it grows with new versions.

One `Database` is one connection. It may be used from several threads; each use holds its lock. Writing is one
transaction at a time, durable when it returns. SQL lives in this package only.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager, suppress
from threading import RLock, get_ident
from typing import TYPE_CHECKING

from core.errors import KnownError
from core.language import fill, translate
from core.store.faults import DAMAGED, known_faults
from core.store.glance import APPLICATION_ID, HELD, Glance, glance, newer
from core.store.migrations import SCHEMA, migrations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

MEMORY = ":memory:"
"""The path of a docket that is kept in memory only."""

_TABLES = frozenset({"fact", "claim", "delivery", "open_reminder", "track", "deadline", "derived"})


class Database:
    """A docket file, or a docket in memory for a sample and for tests.

    Opening raises `KnownError` with one sentence, and changes nothing, where the file is no docket, is
    damaged or cut short, was written by a newer version, or may not be read. A file that may not be written
    opens read-only. A file that is not there becomes a new docket; an empty one is refused.

    `newest` and `steps` are the structure that is known, and how to come to it.
    """

    def __init__(
        self,
        path: str = MEMORY,
        *,
        newest: int = SCHEMA,
        steps: Callable[[], Sequence[tuple[int, str]]] = migrations,
    ) -> None:
        self.path = path
        self._newest = newest
        self._steps = steps
        self._lock = RLock()
        self.read_only = False
        if path != MEMORY:
            if not os.path.exists(path):
                self._begin()
            self.read_only = not HELD.hold(path, self._seen).writable
        try:
            self._connection = _connect(path, read_only=self.read_only)
            try:
                with known_faults(path):
                    self._prepare()
            except BaseException:
                self._connection.close()
                raise
        except BaseException:
            self._release()
            raise

    def _begin(self) -> None:
        """Make a new docket whole before it gets its name, so that an empty file is always one that was cut short."""
        fresh = f"{self.path}.{os.getpid()}-{get_ident()}.new"
        self._connection = _connect(fresh, read_only=False, named=self.path)
        try:
            with known_faults(self.path):
                self._prepare()
            self._connection.close()
            _name(fresh, self.path)
        finally:
            self._connection.close()
            for left in (fresh, f"{fresh}-wal", f"{fresh}-shm", f"{fresh}-journal"):
                with suppress(FileNotFoundError):
                    os.unlink(left)

    def _seen(self) -> Glance:
        """Refuse what is no docket of ours, without a byte written."""
        seen = glance(self.path, self._newest)
        if seen.empty:
            raise KnownError(
                fill(
                    translate(
                        "Errors",
                        "%1 is empty: it may have been cut short. "
                        "Open a copy from a backup, or remove it to begin anew.",
                    ),
                    self.path,
                ),
                field="docket",
            )
        if not seen.marked:
            self._refuse_foreign()
        return seen

    def _release(self) -> None:
        if self.path != MEMORY:
            HELD.release(self.path)

    def _refuse_foreign(self) -> None:
        # The mark may still be in the write-ahead log of a docket that was killed just after it was made.
        with closing(_connect(self.path, read_only=True)) as connection, known_faults(self.path):
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if tables and _pragma(connection, "application_id") != APPLICATION_ID:
                raise KnownError(
                    fill(translate("Errors", "%1 is not a Lapse docket. Nothing was changed."), self.path),
                    field="docket",
                )

    def _prepare(self) -> None:
        run = self._connection
        run.execute("PRAGMA busy_timeout = 10000")
        version = _pragma(run, "user_version")
        if version > self._newest:
            raise newer(self.path)
        if version:
            self._refuse_incomplete()
        if self.read_only:
            if version < self._newest:
                raise KnownError(
                    fill(
                        translate("Errors", "%1 is of an older version and may not be written, so it can't be opened."),
                        self.path,
                    ),
                    field="docket",
                )
            return
        if self.path != MEMORY:
            run.execute("PRAGMA journal_mode = WAL")
        run.execute("PRAGMA synchronous = FULL")
        run.execute("PRAGMA foreign_keys = ON")
        if version < self._newest:
            self._migrate(version)

    def _refuse_incomplete(self) -> None:
        """Refuse a file that says it is a docket and lacks what makes it one."""
        names = self._connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not _TABLES.issubset(row[0] for row in names):
            raise KnownError(DAMAGED.format(path=self.path), field="docket")

    def _migrate(self, version: int) -> None:
        """Take the file to the newest structure, each step whole or not at all; two programs may both try."""
        if version:
            self._back_up(version)
        for number, script in self._steps():
            with self.writing() as run:
                if number <= _pragma(run, "user_version"):
                    continue
                for statement in _statements(script):
                    run.execute(statement)
                run.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                run.execute(f"PRAGMA user_version = {number}")

    def _back_up(self, version: int) -> None:
        """Keep the docket as it is before its structure changes, whole, beside it."""
        kept, fresh = f"{self.path}.of-version-{version}", f"{self.path}.being-copied"
        with closing(sqlite3.connect(fresh, isolation_level=None)) as copy:
            self._connection.backup(copy)
        os.replace(fresh, kept)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Hold the connection for reading; what is read belongs to one moment only if it is one statement."""
        with self._lock, known_faults(self.path):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Hold one transaction: committed and durable on leaving, undone whole if anything fails within.

        Within one that the same thread already holds, it is that one.
        """
        if self.read_only:
            raise KnownError(
                fill(translate("Errors", "%1 may not be written, so nothing was changed."), self.path), field="docket"
            )
        with self._lock, known_faults(self.path):
            if self._connection.in_transaction:
                yield self._connection
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def copied(self) -> Database:
        """Return all of it as it is now in a database of its own, in memory."""
        copy = Database()
        with self.reading() as run:
            run.backup(copy._connection)
        return copy

    def data_version(self) -> int:
        """Return a number that changes when another connection has written to the file."""
        with self.reading() as run:
            return _pragma(run, "data_version")

    def integrity(self) -> str:
        """Return "ok", or what SQLite finds wrong with the file."""
        with self.reading() as run:
            return "; ".join(row[0] for row in run.execute("PRAGMA integrity_check(20)"))

    def close(self) -> None:
        """Close the file; nothing else may be called after it."""
        with self._lock:
            self._connection.close()
            self._release()


def _name(fresh: str, path: str) -> None:
    """Give a finished docket its name; if another program was quicker, its docket stands."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        return
    except OSError:  # a file system without links
        if not os.path.exists(path):
            os.rename(fresh, path)


def _connect(path: str, *, read_only: bool, named: str = "") -> sqlite3.Connection:
    """Open the connection in autocommit, so that transactions are exactly those written out.

    A fault is told of the file `named`, if that is another.
    """
    if path == MEMORY:
        return sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    # Without a write-ahead log there is nothing to share, so nothing need be made beside the file.
    alone = read_only and not os.path.exists(f"{path}-wal")
    options = "mode=ro&immutable=1" if alone else "mode=ro" if read_only else "mode=rwc"
    with known_faults(named or path):
        return sqlite3.connect(
            f"file:{_quoted(path)}?{options}", uri=True, isolation_level=None, check_same_thread=False
        )


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    value: int = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return value


def _quoted(path: str) -> str:
    """Return the path as it stands in a URI; bytes that are no UTF-8 come through as they are on the disk."""
    kept = frozenset(b"/._-~")
    return "".join(
        chr(byte) if byte in kept or (chr(byte).isascii() and chr(byte).isalnum()) else f"%{byte:02x}"
        for byte in os.fsencode(path)
    )


def _statements(script: str) -> Iterator[str]:
    """Split a migration into statements, to run inside our transaction (`executescript` would commit)."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        yield pending
