"""What the tests of the desktop channel stand on: a bus, servers on it, and a channel with an ear for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from core.notify.desktop import DesktopChannel, Labels
from tests.desktop import Bus, Dunst, FakeServer, private_bus, virtual_display

if TYPE_CHECKING:
    from core.reminders.notice import Answer

LABELS = Labels(acknowledge="Acknowledge", snooze="Snooze", open="Open", no_buttons="Answer it in Lapse.")


class Ear:
    """Hears what a channel calls back, in which thread, and can be waited on."""

    def __init__(self) -> None:
        self.answers: list[tuple[str, str]] = []
        self.returns = 0
        self.threads: set[str] = set()
        self._changed = threading.Condition()

    def answered(self, notice: str, answer: Answer) -> None:
        with self._changed:
            self.threads.add(threading.current_thread().name)
            self.answers.append((notice, answer.act))
            self._changed.notify_all()

    def returned(self) -> None:
        with self._changed:
            self.returns += 1
            self._changed.notify_all()

    def wait(self, condition: Callable[[], bool], saying: str, within: float = 10.0) -> None:
        with self._changed:
            if not self._changed.wait_for(condition, within):
                pytest.fail(f"not heard: {saying}; heard {self.answers} and {self.returns} returns")

    def wait_answers(self, number: int) -> list[tuple[str, str]]:
        self.wait(lambda: len(self.answers) >= number, f"{number} answers")
        return list(self.answers)

    def wait_returns(self, number: int) -> None:
        self.wait(lambda: self.returns >= number, f"{number} returns")


@pytest.fixture(scope="package")
def display() -> Iterator[str]:
    with virtual_display() as name:
        yield name


@pytest.fixture(scope="package")
def address() -> Iterator[str]:
    with private_bus() as bus:
        yield bus


@pytest.fixture
def bus() -> Iterator[Bus]:
    """A bus of the test's own, to be killed or frozen."""
    with Bus() as bus:
        yield bus


@pytest.fixture
def server(address: str) -> Iterator[FakeServer]:
    with FakeServer(address) as server:
        yield server
        assert server.violations == []


@pytest.fixture
def dunst(address: str, display: str) -> Iterator[Dunst]:
    with Dunst(address, display) as dunst:
        yield dunst


@pytest.fixture
def ear() -> Ear:
    return Ear()


Started = Callable[..., DesktopChannel]


@pytest.fixture
def started(ear: Ear) -> Iterator[Started]:
    """Makes a channel on a bus, started with the ear; it is stopped in the end."""
    channels: list[DesktopChannel] = []

    def start(address: str, reply_within: float = 2.0) -> DesktopChannel:
        channel = DesktopChannel(labels=LABELS, bus_address=address, reply_within=reply_within)
        channels.append(channel)
        channel.start(ear.answered, ear.returned)
        return channel

    yield start
    for channel in channels:
        channel.stop()
