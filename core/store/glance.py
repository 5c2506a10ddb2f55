"""What can be told of a file before SQLite touches it: that it is no docket, cut short, or too new.

A refusal here has changed nothing, not even beside the file. What only SQLite can tell is asked in
`database`.
"""

from __future__ import annotations

import os
import stat
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from core.errors import KnownError
from core.language import fill, translate
from core.store.faults import DAMAGED

APPLICATION_ID = 0x4C415053
"""Marks a SQLite file as a docket ("LAPS")."""

if TYPE_CHECKING:
    from collections.abc import Callable

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_LARGEST_PAGE = 65_536


class Glance(NamedTuple):
    """What was seen. `marked`: the file says that it is a docket; `empty`: it has no byte."""

    marked: bool
    empty: bool
    writable: bool


class Held:
    """The files this process has open through SQLite, and how they were seen.

    POSIX drops every lock a process holds on a file when the process closes it anywhere. A glance at a file that
    SQLite has open here would thus take its locks away, and another program would then take the write-ahead log for
    abandoned and remove it, with all that is written to it later. So a held file is never opened by hand.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._files: dict[str, tuple[int, Glance]] = {}

    def hold(self, path: str, look: Callable[[], Glance]) -> Glance:
        """Count one more holder, and return what was seen by the first, who has to `look`."""
        name = os.path.realpath(path)
        with self._lock:
            holders, seen = self._files.get(name) or (0, look())
            self._files[name] = (holders + 1, seen)
            return seen

    def release(self, path: str) -> None:
        """Count one holder less."""
        name = os.path.realpath(path)
        with self._lock:
            holders, seen = self._files.pop(name)
            if holders > 1:
                self._files[name] = (holders - 1, seen)


HELD = Held()
"""One for the process, as the locks are the process's."""


def glance(path: str, newest: int) -> Glance:
    """Look at the file at `path`; `KnownError` on field "docket" where it is refused.

    `newest` is the newest version of the structure that can be read.
    """
    try:
        found = os.stat(path)
        if stat.S_ISDIR(found.st_mode):
            raise KnownError(fill(translate("Errors", "%1 is a folder, not a docket."), path), field="docket")
        if not stat.S_ISREG(found.st_mode):
            raise KnownError(
                fill(translate("Errors", "%1 is not a file, so it can't be a docket."), path), field="docket"
            )
        with open(path, "rb") as file:
            header = file.read(_HEADER)
    except OSError as cause:
        raise KnownError(
            fill(translate("Errors", "%1 can't be read: %2."), path, cause.strerror), field="docket"
        ) from cause
    marked = _marked(path, header, found.st_size, newest) if header else False
    return Glance(marked=marked, empty=not header, writable=_writable(path, found.st_mode))


def _marked(path: str, header: bytes, size: int, newest: int) -> bool:
    if not header.startswith(_MAGIC[: len(header)]):
        raise KnownError(
            fill(translate("Errors", "%1 is not a Lapse docket. Nothing was changed."), path), field="docket"
        )
    page = _number(header, 16, 2)
    expected = (_LARGEST_PAGE if page == 1 else page) * _number(header, 28, 4)
    # Pages that the file lacks may still be in its write-ahead log, as long as its first page is whole.
    if len(header) < _HEADER or (size < expected and not os.path.exists(f"{path}-wal")):
        raise KnownError(DAMAGED.format(path=path), field="docket")
    marked = _number(header, 68, 4) == APPLICATION_ID
    if marked and _number(header, 60, 4) > newest:
        raise newer(path)
    return marked


def newer(path: str) -> KnownError:
    """Return what is said of a docket that a newer version wrote."""
    return KnownError(
        fill(
            translate(
                "Errors", "%1 was written by a newer version of Lapse. Update Lapse to open it; nothing was changed."
            ),
            path,
        ),
        field="docket",
    )


def _number(header: bytes, offset: int, length: int) -> int:
    return int.from_bytes(header[offset : offset + length], "big")


def _writable(path: str, mode: int) -> bool:
    """Tell whether the file and its folder let us write; the superuser heeds the file's bits, too."""
    return bool(mode & 0o222) and os.access(path, os.W_OK) and os.access(os.path.dirname(path) or ".", os.W_OK)
