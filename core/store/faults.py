"""What the machine did to the docket's file (disk full, file locked or damaged), as a sentence."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterator

_BUSY = "{path} is being written by another program. Try again in a moment; nothing was changed."
DAMAGED = "{path} is damaged or cut short. It was left as it is; open a copy from a backup."
"""What is said of a file that cannot be trusted any more."""

_SENTENCES = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: "{path} may not be written, so nothing was changed.",
    sqlite3.SQLITE_IOERR: "The disk did not read or write {path}. Nothing of this step was kept.",
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: "{path} is not a Lapse docket. Nothing was changed.",
    sqlite3.SQLITE_FULL: "The disk is full: this step was not kept in {path}. Make room and do it again.",
    sqlite3.SQLITE_CANTOPEN: "{path} can't be opened here.",
    sqlite3.SQLITE_PERM: "{path} may not be opened by you.",
}


@contextmanager
def known_faults(path: str) -> Iterator[None]:
    """Turn what the machine did into a `KnownError` on field "docket"; let our own mistakes through."""
    try:
        yield
    except sqlite3.DatabaseError as fault:
        sentence = _SENTENCES.get(getattr(fault, "sqlite_errorcode", 0) & 0xFF)
        if sentence is None:
            raise
        raise KnownError(sentence.format(path=path), field="docket") from fault
