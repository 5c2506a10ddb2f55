"""Opening a docket file: what is accepted, what is refused and why, and how it grows with new versions.

One `Database` is one connection. It may be used from several threads; each use holds its lock. Writing is one
transaction at a time, durable when it returns. SQL lives in this package only.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from os import stat
from os.path import exists, getsize
from threading import RLock
from typing import TYPE_CHECKING

from core.errors import KnownError
from core.store.migrations import migrations

if TYPE_CHECKING:
    from collections.abc import Iterator

APPLICATION_ID = 0x4C415053
"""Marks a SQLite file as a docket ("LAPS")."""

SCHEMA = 1
"""The newest version of the file's structure that this program reads and writes."""

_HEADER = b"SQLite format 3\x00"


class Database:
    """A docket file, or a docket in memory for a sample and for tests.

    Opening raises `KnownError` with one sentence, and changes nothing, where the file is no docket, is damaged or
    cut short, was written by a newer version, or may not be read. A file that may not be written opens read-only.
    """

    def __init__(self, path: str = ":memory:", *, read_only: bool = False) -> None:
        self.path = path
        self._lock = RLock()
        in_memory = path == ":memory:"
        fresh = in_memory or not exists(path)
        if not fresh:
            _refuse_foreign(path)
        self.read_only = read_only or (not fresh and not _writable(path))
        if fresh and self.read_only:
            raise KnownError(f"There is no docket at {path}.", field="docket")
        self._connection = _connect(path, read_only=self.read_only)
        try:
            with known_faults(path):
                self._prepare(fresh=fresh, in_memory=in_memory)
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self, *, fresh: bool, in_memory: bool) -> None:
        run = self._connection.execute
        run("PRAGMA busy_timeout = 10000")
        if not self.read_only:
            if not in_memory:
                run("PRAGMA journal_mode = WAL")
            run("PRAGMA synchronous = FULL")
            run("PRAGMA foreign_keys = ON")
        self._refuse_newer()
        version = run("PRAGMA user_version").fetchone()[0]
        if version < SCHEMA:
            if self.read_only:
                raise KnownError(f"{self.path} is of an older version and may not be written, so it can't be opened.")
            if not fresh and version:
                self._back_up(version)
            self._migrate()

    def _refuse_newer(self) -> None:
        run = self._connection.execute
        if run("PRAGMA user_version").fetchone()[0] > SCHEMA:
            raise KnownError(
                f"{self.path} was written by a newer version of Lapse. Update Lapse to open it; nothing was changed.",
                field="docket",
            )
        marked = run("PRAGMA application_id").fetchone()[0]
        empty = run("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
        if marked != APPLICATION_ID and not empty:
            raise KnownError(f"{self.path} is not a Lapse docket. Nothing was changed.", field="docket")

    def _back_up(self, version: int) -> None:
        """Keep the whole file as it was before its structure changes."""
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        from shutil import copyfile  # noqa: PLC0415 - rarely needed, and slow to import

        copyfile(self.path, f"{self.path}.before-v{version + 1}")

    def _migrate(self) -> None:
        """Take the file to the newest structure, each step whole or not at all; two processes may both try."""
        for number, script in migrations():
            with self.writing() as run:
                if number <= run.execute("PRAGMA user_version").fetchone()[0]:
                    continue
                for statement in _statements(script):
                    run.execute(statement)
                run.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                run.execute(f"PRAGMA user_version = {number}")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Hold the connection for reading; what is read within belongs to one moment only if it is one statement."""
        with self._lock, known_faults(self.path):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Hold one transaction: committed and durable on leaving, undone whole if anything fails within.

        Within one that the same thread already holds, it is that one.
        """
        if self.read_only:
            raise KnownError(f"{self.path} may not be written, so nothing was changed.", field="docket")
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

    def data_version(self) -> int:
        """Return a number that changes when another connection has written to the file."""
        with self.reading() as run:
            version: int = run.execute("PRAGMA data_version").fetchone()[0]
            return version

    def integrity(self) -> str:
        """Return "ok", or what SQLite finds wrong with the file."""
        with self.reading() as run:
            return "; ".join(row[0] for row in run.execute("PRAGMA integrity_check(20)"))

    def close(self) -> None:
        """Close the file; nothing else may be called after it."""
        with self._lock:
            self._connection.close()


@contextmanager
def known_faults(path: str) -> Iterator[None]:
    """Turn what the machine did (disk full, file locked or damaged) into a sentence; let our own mistakes through."""
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.DatabaseError) as fault:
        sentence = _SENTENCES.get(getattr(fault, "sqlite_errorcode", 0) & 0xFF)
        if sentence is None:
            raise
        raise KnownError(sentence.format(path=path), field="docket") from fault


_SENTENCES = {
    sqlite3.SQLITE_BUSY: "{path} is being written by another program. Try again in a moment; nothing was changed.",
    sqlite3.SQLITE_LOCKED: "{path} is being written by another program. Try again in a moment; nothing was changed.",
    sqlite3.SQLITE_READONLY: "{path} may not be written, so nothing was changed.",
    sqlite3.SQLITE_IOERR: "The disk did not read or write {path}. Nothing of this step was kept.",
    sqlite3.SQLITE_CORRUPT: "{path} is damaged or cut short. It was left as it is; open a copy from a backup.",
    sqlite3.SQLITE_NOTADB: "{path} is not a Lapse docket. Nothing was changed.",
    sqlite3.SQLITE_FULL: "The disk is full: this step was not kept in {path}. Make room and do it again.",
    sqlite3.SQLITE_CANTOPEN: "{path} can't be opened here.",
    sqlite3.SQLITE_PERM: "{path} may not be opened by you.",
}


def _connect(path: str, *, read_only: bool) -> sqlite3.Connection:
    """Open the connection in autocommit, so that transactions are exactly those written out."""
    options = "?mode=ro" if read_only else "?mode=rwc"
    if read_only and not exists(f"{path}-wal"):
        options = "?mode=ro&immutable=1"
    target = path if path == ":memory:" else f"file:{_quoted(path)}{options}"
    with known_faults(path):
        return sqlite3.connect(target, uri=path != ":memory:", isolation_level=None, check_same_thread=False)


def _quoted(path: str) -> str:
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _writable(path: str) -> bool:
    """Tell whether the file's own permissions let anybody write it (the superuser heeds them here, too)."""
    return bool(stat(path).st_mode & 0o222)


def _refuse_foreign(path: str) -> None:
    """Refuse what can be told from outside: not SQLite at all, or shorter than its own header says."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - pathlib costs the command line its quick start
            header = file.read(100)
    except IsADirectoryError as cause:
        raise KnownError(f"{path} is a folder, not a docket.", field="docket") from cause
    except OSError as cause:
        raise KnownError(f"{path} can't be read: {cause.strerror}.", field="docket") from cause
    if not header and not getsize(path):
        return
    if len(header) < len(_HEADER) or not header.startswith(_HEADER):
        raise KnownError(f"{path} is not a Lapse docket. Nothing was changed.", field="docket")
    page = int.from_bytes(header[16:18], "big")
    page = 65_536 if page == 1 else page
    pages = int.from_bytes(header[28:32], "big")
    if getsize(path) < page * pages and not exists(f"{path}-wal"):
        raise KnownError(f"{path} is cut short. It was left as it is; open a copy from a backup.", field="docket")


def _statements(script: str) -> Iterator[str]:
    """Split a migration into statements, so that it runs inside our transaction (`executescript` would commit)."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
