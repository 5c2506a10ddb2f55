"""Lapse's window in a process of its own, and what a test can ask of the person at it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Self

from tests.desktop import wait_until

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 20.0


class LapseWindow:
    """A running window. Use as a context; leaving it ends the process."""

    def __init__(self, profile: Path, *, display: str, bus: str, arguments: tuple[str, ...] = ()) -> None:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "QT_QPA_PLATFORM": "xcb",
            "TZ": "UTC",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.at_the_window", "--profile", str(profile), *arguments],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()

    def tell(self, *order: object) -> Any:
        """Give the person an order and return what they answer."""
        if self.process.stdin is None or self.process.stdout is None:
            raise RuntimeError("nobody is at the window")
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the window has ended")
        return json.loads(line)

    def see(self) -> dict[str, Any]:
        """Return what can be seen in the window."""
        seen: dict[str, Any] = self.tell("see")
        return seen

    def wait_to_see(self, what: str, expected: object) -> None:
        """Wait until the window shows `expected` under the name `what`."""
        wait_until(lambda: self.see()[what] == expected, f"the window shows {what} as {expected}", PATIENCE)

    def quit(self) -> int:
        """Quit from the menu and return the exit code."""
        if self.process.stdin is not None:
            self.process.stdin.write('["quit"]\n')
            self.process.stdin.flush()
        return self.process.wait(timeout=PATIENCE)
