"""Who raises the reminders of a docket, and how others reach them.

Of all programs that have a docket open, one holds its presence: it alone raises reminders. The lock is the
operating system's, so it ends with the program however that ends. The holder listens on a loopback port for
two short words: "look" (the docket changed) and "show" (bring the window forward). The port and a secret are
in the presence file, so only who may read the docket's folder is heard.
"""

from __future__ import annotations

import json
import logging
import os
import socket
import sys
from secrets import compare_digest, token_hex
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK, SHOW = "look", "show"
_LOG = logging.getLogger(__name__)
_HEARD, _UNHEARD = "heard", "unheard"
_LOCKED_BYTE = 1 << 30


class Presence:
    """The right to raise a docket's reminders, while held."""

    def __init__(self, docket: str) -> None:
        self._path = f"{os.path.realpath(docket)}-presence"
        self._file: int | None = None
        self._socket: socket.socket | None = None
        self._secret = ""
        self._listener: Thread | None = None

    @property
    def held(self) -> bool:
        """Tell whether this program holds it."""
        return self._file is not None

    def take(self) -> bool:
        """Take it if nobody has it; return whether it is held now."""
        if self.held:
            return True
        file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        if not _locked(file):
            os.close(file)
            return False
        self._file = file
        return True

    def listen(self, heard: Callable[[str], bool]) -> None:
        """Answer others from now on. The presence must be held.

        `heard(word)` is called in a thread of its own and returns whether anything was done about it.
        """
        if self._file is None:
            raise RuntimeError("only the holder of a presence listens")
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._secret = token_hex(16)
        card = json.dumps({"port": self._socket.getsockname()[1], "secret": self._secret, "process": os.getpid()})
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, card.encode(), 0)
        self._listener = Thread(target=self._answer, args=(heard,), name="presence", daemon=True)
        self._listener.start()

    def release(self) -> None:
        """Give it up, so that another program may take it."""
        if self._socket is not None:
            address = self._socket.getsockname()
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as bell:
                bell.sendto(f"{self._secret} end".encode(), address)
            if self._listener is not None:
                self._listener.join()
            self._socket.close()
            self._socket = None
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _answer(self, heard: Callable[[str], bool]) -> None:
        while self._socket is not None:
            words, sender = self._socket.recvfrom(256)
            secret, _, word = words.decode("ascii", "replace").partition(" ")
            if not compare_digest(secret.encode(), self._secret.encode()):
                continue
            if word == "end":
                return
            try:
                done = word in {LOOK, SHOW} and heard(word)
            except Exception:  # noqa: BLE001 - logged whole; the next word must be heard
                _LOG.exception("what was asked from outside (%s) failed", word)
                continue
            self._socket.sendto((_HEARD if done else _UNHEARD).encode(), sender)


def tell(docket: str, word: str, *, within: float = 1.0) -> bool:
    """Say `word` to whoever holds the docket's presence; return whether anything was done about it in time."""
    try:
        with open(f"{os.path.realpath(docket)}-presence", encoding="ascii") as file:
            card = json.load(file)
        address, secret = ("127.0.0.1", int(card["port"])), str(card["secret"])
    except (OSError, ValueError, KeyError, TypeError):
        return False  # nobody has listened here yet
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as voice:
        voice.settimeout(within)
        try:
            voice.connect(address)
            voice.send(f"{secret} {word}".encode())
            return voice.recv(64) == _HEARD.encode()
        except OSError:
            return False  # the holder is gone, or does not answer


if sys.platform == "win32":
    import msvcrt

    def _locked(file: int) -> bool:
        """Lock one byte far behind the contents, which stay readable."""
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(file: int) -> bool:
        """Lock the file for this program."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
