"""One connection to the desktop's message bus, with a thread that reads it.

It knows calls, replies and signals, not notices. A connection that ended stays ended: make another. This
module brings jeepney in, which takes some 30 ms: import it only when a connection is wanted.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import struct
from itertools import count
from pathlib import Path
from threading import Event, Lock, Thread, current_thread
from typing import TYPE_CHECKING, Any, Final

from jeepney import HeaderFields, MessageFlag, MessageType, Parser, message_bus
from jeepney.auth import AuthenticationError
from jeepney.bus import get_connectable_addresses
from jeepney.io.blocking import prep_socket

from core.reminders.ports import ChannelDown

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)
_CHUNK = 65_536


class ErrorReply(ChannelDown):
    """A call was answered with an error; `error` is its name on the bus."""

    def __init__(self, error: str, words: str) -> None:
        super().__init__(f"The notification server answered with an error: {words or error}")
        self.error = error


class _Awaited:
    """A call that is out: its reply, once there, or the end of the connection."""

    __slots__ = ("arrived", "done", "reply")

    def __init__(self, arrived: Callable[[Any], None] | None) -> None:
        self.arrived = arrived
        self.done = Event()
        self.reply: Any = None


class BusConnection:
    """A connection that is open from its making until `close`, or until the bus hangs up.

    `address` is a D-Bus address, or None for the desktop's own bus. `within` bounds, in seconds, the making
    and each sending, so that a bus that hangs cannot hang us. `heard` gets every signal, in the reading
    thread; it must not wait for a reply. Raises `ChannelDown` with the reason when there is no such bus.
    """

    def __init__(self, address: str | None, *, within: float, heard: Callable[[Any], None]) -> None:
        self._heard = heard
        self._serials = count(1)
        self._lock: Final = Lock()
        self._sending: Final = Lock()
        self._awaited: dict[int, _Awaited] = {}
        self._ended = False
        self._socket = _connected(address, within)
        self._thread = Thread(target=self._read, name="lapse-bus", daemon=True)
        self._thread.start()
        try:
            self.call(message_bus.Hello(), within)
        except ChannelDown:
            self.close()
            raise

    @property
    def alive(self) -> bool:
        """Whether the bus has not hung up, as far as is known."""
        return not self._ended

    def call(self, message: Any, within: float, arrived: Callable[[Any], None] | None = None) -> Any:
        """Send a method call and return its reply (a message), waiting `within` seconds at most.

        `arrived` gets the reply, or an error in its place, in the reading thread before any later message is
        looked at, and gets it even when it comes too late for the caller. Raises `ErrorReply`, and
        `ChannelDown` when no answer came in time or the connection is gone.
        """
        awaited, serial = _Awaited(arrived), next(self._serials)
        with self._lock:
            self._awaited[serial] = awaited
        self._send(message, serial)
        if not awaited.done.wait(max(within, 0.0)):
            if arrived is None:
                self._forget(serial)
            raise ChannelDown("The notification server did not answer in time.")
        return _told(awaited.reply)

    def post(self, message: Any) -> None:
        """Send a message that nobody answers and that starts no server; raise `ChannelDown` on failure."""
        if message.header.message_type is MessageType.method_call:
            message.header.flags |= MessageFlag.no_reply_expected | MessageFlag.no_auto_start
        self._send(message, next(self._serials))

    def close(self) -> None:
        """Hang up and wait for the reading thread, unless it is the one that calls."""
        self._hang_up()
        if self._thread is not current_thread():
            self._thread.join()

    def _send(self, message: Any, serial: int) -> None:
        try:
            with self._sending:
                if self._ended:
                    raise ConnectionError
                self._socket.sendall(message.serialise(serial=serial))
        except OSError as error:
            self._forget(serial)
            self._hang_up()  # half a message may be out, so nothing can follow it
            raise ChannelDown("The connection to the desktop's message bus is gone.") from error

    def _forget(self, serial: int) -> None:
        with self._lock:
            self._awaited.pop(serial, None)

    def _hang_up(self) -> None:
        with contextlib.suppress(OSError):  # the other side was first
            self._socket.shutdown(socket.SHUT_RDWR)

    def _read(self) -> None:
        parser = Parser()
        try:
            while data := self._socket.recv(_CHUNK):
                parser.add_data(data)
                while (message := parser.get_next_message()) is not None:
                    self._take(message)
        except OSError as error:
            _log.info("the message bus hung up: %s", error)
        except Exception:  # noqa: BLE001 - whatever it is, the waiting must learn that no reply comes
            _log.exception("the message bus sent what cannot be read; hanging up")
        finally:
            self._end()

    def _take(self, message: Any) -> None:
        if message.header.message_type is MessageType.signal:
            self._heard(message)
            return
        with self._lock:
            awaited = self._awaited.pop(message.header.fields.get(HeaderFields.reply_serial, 0), None)
        if awaited is not None:
            awaited.reply = message
            try:
                if awaited.arrived is not None:
                    awaited.arrived(message)
            finally:
                awaited.done.set()

    def _end(self) -> None:
        with self._lock:
            self._ended = True
            left, self._awaited = list(self._awaited.values()), {}
        for awaited in left:
            awaited.done.set()
        with self._sending:
            self._socket.close()


def _connected(address: str | None, within: float) -> socket.socket:
    """Return a socket on which the bus has let us in."""
    try:
        where = next(iter(get_connectable_addresses(address or _desktop_address())))
        found: socket.socket = prep_socket(where, timeout=within)
    except AuthenticationError as error:
        raise ChannelDown("The desktop's message bus did not let us in.") from error
    except TimeoutError as error:
        raise ChannelDown("The desktop's message bus did not answer in time.") from error
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise ChannelDown("There is no message bus of a desktop here.") from error
    whole, part = divmod(within, 1.0)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("@ll", int(whole), int(part * 1e6)))
    return found


def _desktop_address() -> str:
    """Return the address of the bus this person's desktop uses; it is named, or stands at its usual place."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    usual = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}", "bus")
    return named or f"unix:path={usual}"


def _told(reply: Any) -> Any:
    """Return `reply` unless it says that something went wrong."""
    if reply is None:
        raise ChannelDown("The connection to the desktop's message bus is gone.")
    if reply.header.message_type is MessageType.error:
        words = reply.body[0] if reply.body and isinstance(reply.body[0], str) else ""
        raise ErrorReply(reply.header.fields.get(HeaderFields.error_name, ""), words)
    return reply
