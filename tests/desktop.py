"""A desktop for tests: a bus of its own, a screen nobody sees, and the real notification server dunst.

The scripted server, for what dunst cannot be made to do, is `tests.notification_server`. Everything here
waits on conditions with a deadline; a program that is missing fails the test with the name of its package.
"""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import pytest
from jeepney import DBusAddress, message_bus, new_method_call

from tests.message_bus import PATIENCE, Bus, call, end, private_bus, program, wait_until
from tests.notification_server import FakeServer, Received

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "Bus",
    "Dunst",
    "FakeServer",
    "Received",
    "private_bus",
    "program",
    "virtual_display",
    "wait_until",
]

NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_DUNST = DBusAddress(_PATH, bus_name=NAME, interface="org.dunstproject.cmd0")
_PROPERTIES = DBusAddress(_PATH, bus_name=NAME, interface="org.freedesktop.DBus.Properties")

_DUNST_CONFIG = """\
[global]
    dmenu = {menu}
    markup = full
    notification_limit = 20
    idle_threshold = 0
    history_length = 100
    enable_recursive_icon_lookup = false
[urgency_critical]
    timeout = 0
"""

# A choice is used up by the menu that reads it, so a menu opened once too often picks nothing.
_MENU = """\
#!/bin/sh
cat > "{folder}/lines"
if mv "{folder}/choice" "{folder}/chosen"; then
    {{ read -r title; read -r ending; }} < "{folder}/chosen"
    grep -F -e "($title" "{folder}/lines" | grep -m1 -F -e "$ending"
    mv "{folder}/lines" "{folder}/menu"
fi
"""


@contextlib.contextmanager
def virtual_display() -> Iterator[str]:
    """Run an X server without a screen on a free display and give what goes into DISPLAY."""
    reads, writes = os.pipe()
    command = [
        program("Xvfb", "xvfb"),
        "-displayfd",
        str(writes),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
    ]
    process = subprocess.Popen(command, pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        number = b""
        while not number.endswith(b"\n"):
            if not select.select([reads], [], [], PATIENCE)[0]:
                pytest.fail("Xvfb did not say which display it took")
            if not (more := os.read(reads, 16)):
                pytest.fail("Xvfb ended before it took a display")
            number += more
        yield f":{number.decode().strip()}"
    finally:
        os.close(reads)
        end(process)


class Dunst:
    """The real notification server, on the bus at `address`; its buttons are pressed through its own menu.

    Without `display` it brings its own. What it shows can be counted; what it said can be read once it is
    closed.
    """

    def __init__(self, address: str, display: str | None = None) -> None:
        self._address = address
        self._display = display
        self._folder = Path(tempfile.mkdtemp(prefix="lapse-dunst-"))
        self._resources = contextlib.ExitStack()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self._resources.callback(shutil.rmtree, self._folder)
        menu = self._folder / "menu.sh"
        menu.write_text(_MENU.format(folder=self._folder))
        menu.chmod(0o755)
        (self._folder / "dunstrc").write_text(_DUNST_CONFIG.format(menu=menu))
        if self._display is None:
            self._display = self._resources.enter_context(virtual_display())
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process:
            end(self._process)
        self._resources.close()

    def start(self) -> None:
        """Start it, and return once it owns its name on the bus."""
        environment = {**os.environ, "DISPLAY": str(self._display), "DBUS_SESSION_BUS_ADDRESS": self._address}
        environment.pop("WAYLAND_DISPLAY", None)
        command = [program("dunst", "dunst"), "-config", str(self._folder / "dunstrc")]
        self._process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        wait_until(self._owned, "dunst is on the bus")

    def kill(self) -> None:
        """Kill it with no good-bye, and return once the bus knows."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        wait_until(lambda: not self._owned(), "dunst is off the bus")

    def restart(self) -> None:
        """Kill it and start it again; it has forgotten everything."""
        self.kill()
        self.start()

    def stop(self) -> None:
        """Freeze it."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def cont(self) -> None:
        """Thaw it."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def displayed(self) -> int:
        """Return how many notices are on the screen."""
        _, number = call(
            self._address, new_method_call(_PROPERTIES, "Get", "ss", (_DUNST.interface, "displayedLength"))
        )[0]
        return int(number)

    def wait_displayed(self, number: int) -> None:
        """Return once exactly `number` notices are on the screen."""
        wait_until(lambda: self.displayed() == number, f"{number} notices are on the screen")

    def press(self, action: str, title: str = "") -> None:
        """Press the button `action` of the notice whose title begins with `title`, once it is there."""
        ending = f",{action}]"

        def pressed() -> bool:
            return any(f"({title}" in line and ending in line for line in self._menu(title, ending))

        wait_until(pressed, f"dunst has a button {action!r} of {title!r}")

    def menu(self) -> list[str]:
        """Return the lines of dunst's menu, "#Label (title) [number,action]", and press nothing."""
        return self._menu("", "no line of the menu holds this")

    def close(self) -> None:
        """Sweep the last notice off the screen, as the person would."""
        call(self._address, new_method_call(_DUNST, "NotificationCloseLast"))

    def history(self) -> list[dict[str, Any]]:
        """Return what was shown and is closed, the last first: "summary", "body", "id" and more."""
        entries = call(self._address, new_method_call(_DUNST, "NotificationListHistory"))[0]
        return [{name: value for name, (_, value) in entry.items()} for entry in entries]

    def _menu(self, title: str, ending: str) -> list[str]:
        """Open the menu and pick the first line with both; dunst ignores the call while a menu is closing."""
        menu, new = self._folder / "menu", self._folder / "choice.new"
        menu.unlink(missing_ok=True)
        new.write_text(f"{title}\n{ending}\n")
        new.rename(self._folder / "choice")

        def opened() -> bool:
            call(self._address, new_method_call(_DUNST, "ContextMenuCall"))
            return menu.exists()

        wait_until(opened, "dunst opened its menu")
        return menu.read_text().splitlines()

    def _owned(self) -> bool:
        owned: bool = call(self._address, message_bus.NameHasOwner(NAME))[0]
        return owned
