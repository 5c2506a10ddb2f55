"""A notification server that does as it is told: for what a real one cannot be made to do.

It keeps what it was sent with the moment it came, refuses what has not the exact signature, and can press,
close, answer with an error, stay silent, vanish and come back. Use it through `tests.desktop`.
"""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageFlag,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io import blocking
from jeepney.io.threading import ReceiveStopped, open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "org.freedesktop.Notifications"
_HERE = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
_SIGNATURES = {"Notify": "susssasa{sv}i", "CloseNotification": "u", "GetCapabilities": None}
_PATIENCE = 10.0
USUAL = ("actions", "body", "body-markup", "persistence")


@dataclass(frozen=True, slots=True)
class Received:
    """One `Notify` as it came: `number` is the id it was given, `at` the monotonic second it came.

    `hints` are (D-Bus type, value) by name. `actions` are the keys and labels in turn.
    """

    app_name: str
    replaces: int
    icon: str
    title: str
    body: str
    actions: tuple[str, ...]
    hints: dict[str, tuple[str, Any]]
    expire: int
    number: int
    at: float


class FakeServer:
    """The scripted server, on the bus at `address`, from entering to leaving the context.

    `behaviour` is "answer", "error" or "silent" and may be changed at any time. What it heard is in
    `received`, `closed` (numbers it was asked to close) and `violations` (calls with a wrong signature or an
    unknown name).
    """

    def __init__(self, address: str, capabilities: tuple[str, ...] = USUAL) -> None:
        self.address = address
        self.capabilities = capabilities
        self.behaviour = "answer"
        self.asked_capabilities = 0
        self.received: list[Received] = []
        self.closed: list[int] = []
        self.violations: list[str] = []
        self.callers: list[str] = []
        self._held: list[Any] = []
        self._changed = threading.Condition()
        self._bus: Any = None
        self._thread: threading.Thread | None = None
        self._last = 0

    def __enter__(self) -> Self:
        self.come_back()
        return self

    def __exit__(self, *_: object) -> None:
        self.vanish()

    def come_back(self) -> None:
        """Take the name on a new connection, and return once it is ours; ids start again from 1."""
        self._last = 0
        self._bus = open_dbus_connection(self.address)
        self._bus.send(message_bus.RequestName(NAME, 4))
        while self._bus.receive(timeout=_PATIENCE).header.message_type is not MessageType.method_return:
            pass  # the bus tells about names before it answers
        self._thread = threading.Thread(target=self._serve, args=(self._bus,), name="fake-server")
        self._thread.start()

    def vanish(self) -> None:
        """Leave the bus as a server that crashed does; return once its thread has ended."""
        bus, thread = self._bus, self._thread
        if bus is None or thread is None:
            return
        bus.interrupt()
        thread.join(_PATIENCE)
        self._bus = self._thread = None
        bus.close()
        for end in (bus._stop_r, bus._stop_w):
            os.close(end)

    def wait_for(self, number: int, within: float = _PATIENCE) -> list[Received]:
        """Return what was received once there are `number` of them; fail when there are not in time."""
        self.wait(lambda: len(self.received) >= number, f"{number} notices have come", within)
        return list(self.received)

    def wait(self, condition: Callable[[], object], saying: str, within: float = _PATIENCE) -> None:
        """Return once `condition()` holds; it is looked at after every call that comes in."""
        with self._changed:
            if not self._changed.wait_for(lambda: bool(condition()), within):
                pytest.fail(f"after {within:g} s still not: {saying}; violations: {self.violations}")

    def press(self, key: str, number: int | None = None) -> None:
        """Press the button `key` of the notice `number`, or of the last one."""
        self.signal("ActionInvoked", "us", (self._number(number), key))

    def close(self, reason: int, number: int | None = None) -> None:
        """Close the notice: 1 expired, 2 dismissed by the person, 3 closed by a call, 4 undefined."""
        self.signal("NotificationClosed", "uu", (self._number(number), reason))

    def signal(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        """Send any signal to everyone."""
        self._bus.send(new_signal(_HERE, member, signature, body))

    def answer_held(self) -> None:
        """Send, late, the answers that were not given while the behaviour was "silent"."""
        self.behaviour = "answer"
        with self._changed:
            held, self._held = self._held, []
        for reply in held:
            self._bus.send(reply)

    def _number(self, number: int | None) -> int:
        return self.received[-1].number if number is None else number

    def _serve(self, bus: Any) -> None:
        try:
            while True:
                message = bus.receive()
                if message.header.message_type is not MessageType.method_call:
                    continue
                with self._changed:
                    self._handle(bus, message)
                    self._changed.notify_all()
        except (ReceiveStopped, ConnectionError):
            return

    def _handle(self, bus: Any, message: Any) -> None:
        self.callers.append(message.header.fields[HeaderFields.sender])
        reply = self._reply(message)
        if message.header.flags & MessageFlag.no_reply_expected:
            return
        if self.behaviour == "silent":
            self._held.append(reply)
        else:
            bus.send(reply)

    def _reply(self, message: Any) -> Any:
        fields = message.header.fields
        member, signature = fields.get(HeaderFields.member), fields.get(HeaderFields.signature)
        if member not in _SIGNATURES or _SIGNATURES[member] != signature:
            self.violations.append(f"{member}({signature})")
            return new_error(message, "org.freedesktop.DBus.Error.InvalidArgs", "s", ("Not like this.",))
        signature, body = getattr(self, f"_on_{member}")(message.body)
        if self.behaviour == "error":
            return new_error(message, "org.example.Error.Broken", "s", ("The tray is on fire.",))
        return new_method_return(message, signature, body)

    def _on_GetCapabilities(self, _: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:  # noqa: N802
        self.asked_capabilities += 1
        return "as", (list(self.capabilities),)

    def _on_CloseNotification(self, body: tuple[Any, ...]) -> tuple[None, tuple[Any, ...]]:  # noqa: N802
        self.closed.append(body[0])
        self.close(3, body[0])
        return None, ()

    def _on_Notify(self, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:  # noqa: N802
        app_name, replaces, icon, title, text, actions, hints, expire = body
        self._last += 0 if replaces else 1
        number = replaces or self._last
        self.received.append(
            Received(app_name, replaces, icon, title, text, tuple(actions), hints, expire, number, time.monotonic())
        )
        return "u", (number,)


def stranger_signal(address: str, target: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
    """Send the connection `target` a signal of the server's kind, from one that is not the server."""
    with blocking.open_dbus_connection(address) as bus:
        message = new_signal(_HERE, member, signature, body)
        message.header.fields[HeaderFields.destination] = target
        bus.send(message)
        bus.send_and_get_reply(message_bus.GetId(), timeout=_PATIENCE)
