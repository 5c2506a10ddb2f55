"""Who raises the reminders of a docket, and how others reach them.

Of all programs that have a docket open, one holds its presence: it alone raises reminders. The lock is the
operating system's, so it ends with the program however that ends. The holder listens on a loopback port for
two short words: "look" (the docket changed) and "show" (bring the window forward). The port and a secret are
in the presence file, so only who may read the docket's folder is heard.
"""

from __future__ import annotations

import logging
import os
import sys
from threading import Event, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

LOOK, SHOW = "look", "show"
_LOG = logging.getLogger(__name__)
_HERE = "127.0.0.1"
_HEARD, _UNHEARD = "heard", "unheard"
_LOCKED_BYTE = 1 << 30
_TRIES, _A_MOMENT = 4, 0.005
"""Whoever asks where the holder is holds the lock for less than a moment (seconds) too."""


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
        for _ in range(_TRIES):
            if _locked(file):
                self._file = file
                return True
            Event().wait(_A_MOMENT)
        os.close(file)
        return False

    def listen(self, heard: Callable[[str], bool]) -> None:
        """Answer others from now on. The presence must be held.

        `heard(word)` is called in a thread of its own and returns whether anything was done about it.
        """
        if self._file is None:
            raise RuntimeError("only the holder of a presence listens")
        self._socket = _speaker()
        self._socket.bind((_HERE, 0))
        self._secret = os.urandom(16).hex()
        card = f"{self._socket.getsockname()[1]} {self._secret} {os.getpid()}\n"
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, card.encode(), 0)
        self._listener = Thread(target=self._answer, args=(heard,), name="presence", daemon=True)
        self._listener.start()

    def release(self) -> None:
        """Give it up, so that another program may take it."""
        if self._socket is not None:
            address = self._socket.getsockname()
            while self._listener is not None and self._listener.is_alive():
                with _speaker() as bell:
                    bell.sendto(f"{self._secret} end".encode(), address)
                self._listener.join(1.0)
            self._socket.close()
            self._socket = None
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _answer(self, heard: Callable[[str], bool]) -> None:
        from hmac import compare_digest  # noqa: PLC0415 - not needed by those who only ask

        while self._socket is not None:
            try:
                words, sender = self._socket.recvfrom(256)
                secret, _, word = words.decode("ascii", "replace").partition(" ")
                if not compare_digest(secret.encode(), self._secret.encode()):
                    continue
                if word == "end":
                    return
                done = word in {LOOK, SHOW} and heard(word)
                self._socket.sendto((_HEARD if done else _UNHEARD).encode(), sender)
            except Exception:  # noqa: BLE001 - logged whole; the next word must be heard
                _LOG.exception("what was asked from outside failed")


def tell(docket: str, word: str, *, within: float = 1.0) -> bool:
    """Say `word` to whoever holds the docket's presence; return whether anything was done about it in time."""
    card = _card(f"{os.path.realpath(docket)}-presence")
    if card is None:
        return False
    port, secret = card
    with _speaker() as voice:
        voice.settimeout(within)
        try:
            voice.connect((_HERE, port))
            voice.send(f"{secret} {word}".encode())
            return voice.recv(64) == _HEARD.encode()
        except OSError:
            return False  # the holder is gone, or does not answer


def _card(path: str) -> tuple[int, str] | None:
    """Read how the holder is reached; None where nobody holds it. Cheap where nobody does, as at most starts."""
    try:
        file = os.open(path, os.O_RDWR | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return None  # nobody has ever held it, or it is not ours to read
    try:
        if _locked(file):
            return None
        port, secret, _ = os.read(file, 256).decode("ascii").split()
        return int(port), secret
    except (OSError, ValueError):
        return None  # whoever holds it has not begun to listen
    finally:
        os.close(file)


def _speaker() -> socket.socket:
    import socket  # noqa: PLC0415 - a third of the command line's start, for the few who speak

    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


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
