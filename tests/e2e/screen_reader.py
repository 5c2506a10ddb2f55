"""A screen reader: the accessibility bus of the desktop, and a reader on it that knows what AT-SPI tells, no more.

The real parts: at-spi2-core's launcher with the bus it starts and the registry on that. The reader speaks D-Bus itself.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import pytest
from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.message_bus import PATIENCE, end, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jeepney.io.blocking import DBusConnection

_PLACES = "/usr/libexec:/usr/lib:/usr/lib/at-spi2-core:/usr/lib64"
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_KEYS = "org.a11y.atspi.DeviceEventController"
_DEFUNCT = "/org/a11y/atspi/null"

SENSITIVE, SHOWING = 24, 25
"""Numbers of AT-SPI states."""

_SYM = 3
"""The kind of a key event that is given by its symbol."""


@contextlib.contextmanager
def accessibility_bus(session: str, display: str) -> Iterator[str]:
    """Run the accessibility bus beside the session bus at `session` and give its address; its keys go to `display`."""
    launcher = shutil.which("at-spi-bus-launcher", path=_PLACES)
    if launcher is None:
        pytest.fail("this test needs at-spi-bus-launcher: install the package at-spi2-core", pytrace=False)
    environment = {
        **os.environ,
        "DISPLAY": display,
        "DBUS_SESSION_BUS_ADDRESS": session,
        "GSETTINGS_BACKEND": "memory",
    }
    process = subprocess.Popen(
        [launcher, "--launch-immediately"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: _address(session), "the accessibility bus says where it is")
        yield _address(session)
    finally:
        end(process)


def _address(session: str) -> str:
    call = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
    with open_dbus_connection(session) as bus:
        reply = bus.send_and_get_reply(call, timeout=PATIENCE)
    return str(reply.body[0]) if reply.header.message_type is MessageType.method_return else ""


class Thing(NamedTuple):
    """Something on the screen, as the bus knows it."""

    bus: str
    path: str


class GoneError(LookupError):
    """What was spoken of is no longer on the screen, or cannot do that."""


_KEYBOARD = Thing("org.a11y.atspi.Registry", "/org/a11y/atspi/registry/deviceeventcontroller")


class ScreenReader:
    """A reader on the accessibility bus at `address`. Use as a context."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._bus: DBusConnection | None = None

    def __enter__(self) -> Self:
        self._bus = open_dbus_connection(self._address)
        return self

    def __exit__(self, *_: object) -> None:
        if self._bus is not None:
            self._bus.close()

    def application(self, name: str) -> Thing:
        """Wait for the application of that name."""
        registry = Thing("org.a11y.atspi.Registry", _ROOT)
        wait_until(lambda: self._named(registry, name), f"{name} is on the accessibility bus")
        found = self._named(registry, name)
        assert found is not None
        return found

    def name(self, thing: Thing) -> str:
        """What it is called."""
        return str(self._property(thing, "Name"))

    def told(self, thing: Thing) -> str:
        """What more is said of it."""
        return str(self._property(thing, "Description"))

    def role(self, thing: Thing) -> str:
        """What it is: a button, a list item."""
        return str(self._call(thing, _ACCESSIBLE, "GetRoleName")[0])

    def states(self, thing: Thing) -> set[int]:
        """The numbers of its states."""
        low, high = self._call(thing, _ACCESSIBLE, "GetState")[0]
        both = low | high << 32
        return {bit for bit in range(64) if both >> bit & 1}

    def children(self, thing: Thing) -> list[Thing]:
        """What it is made of."""
        found = self._call(thing, _ACCESSIBLE, "GetChildren")[0]
        return [Thing(*each) for each in found if each[1] != _DEFUNCT]

    def all(self, thing: Thing, depth: int = 40) -> Iterator[Thing]:
        """It, and everything in it that shows."""
        yield thing
        if depth:
            for each in self.children(thing):
                yield from self.all(each, depth - 1)

    def find(self, within: Thing, role: str, name: str) -> Thing:
        """Wait for a thing of that role whose name begins so, and that shows."""
        wait_until(lambda: self._seek(within, role, name), f"there is a {role} called {name}")
        found = self._seek(within, role, name)
        assert found is not None
        return found

    def do(self, thing: Thing, action: str = "") -> None:
        """Do what it offers: the action of that name, else the first."""
        offered = [each[0] for each in self._call(thing, "org.a11y.atspi.Action", "GetActions")[0]]
        number = offered.index(action) if action else 0
        self._call(thing, "org.a11y.atspi.Action", "DoAction", "i", number)

    def offers(self, within: Thing, role: str, name: str) -> bool:
        """Tell whether there is such a thing now, and it can be used."""
        found = self._seek(within, role, name)
        return found is not None and SENSITIVE in self.states(found)

    def open_menu(self, within: Thing, menu: str, row: str) -> None:
        """Open a menu and do what a row of it says."""
        title = self.find(within, "menu item", menu)
        self.do(title, "ShowMenu")
        self.do(self.find(title, "menu item", row), "Press")

    def type(self, text: str) -> None:
        """Press keys, through the registry, as a screen reader's own keyboard commands do."""
        for letter in text:
            self._call(_KEYBOARD, _KEYS, "GenerateKeyboardEvent", "isu", ord(letter), "", _SYM)

    def focus(self, thing: Thing) -> None:
        """Bring the keyboard to it."""
        self._call(thing, "org.a11y.atspi.Component", "GrabFocus")

    def select(self, thing: Thing, child: int) -> bool:
        """Select a child of a list."""
        return bool(self._call(thing, "org.a11y.atspi.Selection", "SelectChild", "i", child)[0])

    def write(self, thing: Thing, text: str) -> None:
        """Write into a field."""
        assert self._call(thing, "org.a11y.atspi.EditableText", "SetTextContents", "s", text)[0]

    def outline(self, thing: Thing, indent: int = 0) -> Iterator[str]:
        """Everything that shows, line by line, for whoever looks for what is missing."""
        yield f"{'  ' * indent}{self.role(thing)} “{self.name(thing)}” {self.told(thing)}"
        for each in self.children(thing):
            if SHOWING in self.states(each):
                yield from self.outline(each, indent + 1)

    def _seek(self, within: Thing, role: str, name: str) -> Thing | None:
        with contextlib.suppress(GoneError):
            for each in self.children(within):
                if role == self.role(each) and self.name(each).startswith(name) and SHOWING in self.states(each):
                    return each
                found = self._seek(each, role, name)
                if found is not None:
                    return found
        return None

    def _named(self, within: Thing, name: str) -> Thing | None:
        return next((each for each in self.children(within) if self.name(each) == name), None)

    def _property(self, thing: Thing, name: str) -> Any:
        answer = self._call(thing, "org.freedesktop.DBus.Properties", "Get", "ss", _ACCESSIBLE, name)
        return answer[0][1]

    def _call(self, thing: Thing, interface: str, method: str, signature: str = "", *values: object) -> Any:
        assert self._bus is not None
        message = new_method_call(DBusAddress(thing.path, thing.bus, interface), method, signature or None, values)
        reply = self._bus.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is not MessageType.method_return:
            raise GoneError(f"{method}: {reply.body}")
        return reply.body
