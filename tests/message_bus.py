"""A message bus for tests, alone with what the test puts on it, and the means to start and await real
programs."""

from __future__ import annotations

import contextlib
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import pytest
from jeepney import MessageType
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE = 10.0

_BUS_CONFIG = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def program(name: str, package: str) -> str:
    """Return where the program `name` is, or fail with the package that brings it."""
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"this test needs the program {name}: install the package {package}", pytrace=False)
    return found


def wait_until(condition: Callable[[], object], saying: str, within: float = PATIENCE) -> None:
    """Return as soon as `condition()` is true; fail with `saying` when it is not after `within` seconds."""
    ends = time.monotonic() + within
    while not condition():
        if time.monotonic() > ends:
            pytest.fail(f"after {within:g} s still not: {saying}")
        time.sleep(0.005)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program that we started, also one that was stopped, and wait for it."""
    if process.poll() is None:
        process.send_signal(signal.SIGCONT)
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Bus:
    """A message bus that can start no servers of its own; it can be killed, frozen and started again."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="lapse-bus-"))
        self.address = f"unix:path={self._folder}/bus"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process:
            end(self._process)
        shutil.rmtree(self._folder)

    def start(self) -> None:
        """Start it at `address`, and return once it can be connected to."""
        config = self._folder / "bus.conf"
        config.write_text(_BUS_CONFIG.format(address=self.address))
        (self._folder / "bus").unlink(missing_ok=True)
        command = [program("dbus-daemon", "dbus-daemon"), f"--config-file={config}", "--nofork"]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        wait_until((self._folder / "bus").exists, "the message bus listens")
        wait_until(self._answers, "the message bus answers")

    def kill(self) -> None:
        """Kill it with no good-bye."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def stop(self) -> None:
        """Freeze it."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def cont(self) -> None:
        """Thaw it."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def _answers(self) -> bool:
        try:
            open_dbus_connection(self.address).close()
        except OSError:
            return False
        return True


@contextlib.contextmanager
def private_bus() -> Iterator[str]:
    """Run a message bus of one's own and give its address."""
    with Bus() as bus:
        yield bus.address


def call(address: str, message: Any, within: float = PATIENCE) -> tuple[Any, ...]:
    """Return the answer to one call on the bus at `address`; an error reply fails the test."""
    with open_dbus_connection(address) as bus:
        reply = bus.send_and_get_reply(message, timeout=within)
    assert reply.header.message_type is MessageType.method_return, reply.body
    body: tuple[Any, ...] = reply.body
    return body
