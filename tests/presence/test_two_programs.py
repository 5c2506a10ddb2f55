"""Two programs with one docket: one raises its reminders, the other takes over, and both hear of edits."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from datetime import timedelta
from queue import Empty, SimpleQueue
from threading import Event
from typing import TYPE_CHECKING

import pytest

from core.changes import Changes, Publisher
from core.clock import SystemClock
from core.sessions.watch import Watch
from tests.desktop import FakeServer, private_bus
from tests.kill.watched import make_docket, seconds_ahead, wait_for_line, watcher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.reminders.notice import Answer, Notice

PATIENCE = 10.0
NEVER = 3600.0
"""Seconds between heartbeats, where none may come."""

LAPSE = "import sys; from core.cli import main; sys.exit(main())"


class Wall:
    """A channel on which this program's notices are hung."""

    name = "wall"

    def __init__(self) -> None:
        self._hung: SimpleQueue[Notice] = SimpleQueue()

    def start(self, answered: Callable[[str, Answer], None], returned: Callable[[], None]) -> None:
        """Nobody answers here."""

    def show(self, notice: Notice) -> None:
        self._hung.put(notice)

    def withdraw(self, notice_id: str) -> None:
        """What hangs, hangs."""

    def stop(self) -> None:
        """Nothing runs."""

    def next(self) -> Notice:
        return self._hung.get(timeout=PATIENCE)

    def is_bare(self) -> bool:
        try:
            self._hung.get_nowait()
        except Empty:
            return True
        return False


class Here:
    """The watch of this program, and what it was told."""

    def __init__(self, docket: Path, *, every: float) -> None:
        self.wall = Wall()
        self.changed = Publisher()
        self.holding: SimpleQueue[bool] = SimpleQueue()
        self.refreshed = Event()
        self.changed.subscribe(self._note)
        self.watch = Watch(
            path=str(docket),
            clock=SystemClock(),
            changed=self.changed,
            channels=[self.wall],
            holding=self.holding.put,
            every=every,
        )

    def _note(self, changes: Changes) -> None:
        if changes.everything:
            self.refreshed.set()


@contextmanager
def watching(docket: Path, *, every: float = NEVER) -> Iterator[Here]:
    here = Here(docket, every=every)
    here.watch.start()
    try:
        yield here
    finally:
        here.watch.stop()


@pytest.fixture
def docket(tmp_path: Path) -> Path:
    return tmp_path / "docket.lapse"


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with private_bus() as bus, FakeServer(bus) as server:
        yield server


def lapse(*arguments: str) -> None:
    """Run the command line in a process of its own."""
    subprocess.run([sys.executable, "-c", LAPSE, *arguments], check=True, stdout=subprocess.DEVNULL, timeout=30)


def enter_yesterday(docket: Path, track: str) -> None:
    """Enter, in another program, a date that lapsed yesterday: it is told at once, late."""
    yesterday = SystemClock().today("UTC") - timedelta(days=1)
    lapse("deadline", track, "--negotiation", "Talks", "--on", yesterday.isoformat(), "--docket", str(docket))


def test_only_one_of_two_programs_raises_the_reminders(docket: Path, server: FakeServer) -> None:
    make_docket(docket, [seconds_ahead(1)])
    with watcher(docket, server.address) as other:
        wait_for_line(other, "watching")
        with watching(docket, every=0.1) as here:
            assert here.holding.get(timeout=PATIENCE) is False
            server.wait_for(1)
            assert here.wall.is_bare()


def test_the_other_takes_over_after_a_kill_and_says_what_is_a_repeat(docket: Path, server: FakeServer) -> None:
    make_docket(docket, [seconds_ahead(1)])
    with watcher(docket, server.address) as other:
        wait_for_line(other, "watching")
        with watching(docket, every=0.1) as here:
            server.wait_for(1)
            other.kill()
            notice = here.wall.next()
            assert here.watch.holds
    assert notice.repeat
    assert notice.title == server.received[0].title


def test_a_deadline_entered_in_another_program_is_heard_at_once(docket: Path) -> None:
    make_docket(docket, [])
    with watching(docket) as here:
        assert here.holding.get(timeout=PATIENCE) is True
        enter_yesterday(docket, "Steel")
        assert here.wall.next().title.endswith(": Steel")
        assert here.refreshed.wait(PATIENCE)


def test_a_program_that_only_reads_sees_at_its_heartbeat_what_another_wrote(docket: Path, server: FakeServer) -> None:
    make_docket(docket, [])
    with watcher(docket, server.address) as other:
        wait_for_line(other, "watching")
        with watching(docket, every=0.1) as here:
            assert here.holding.get(timeout=PATIENCE) is False
            enter_yesterday(docket, "Steel")
            assert here.refreshed.wait(PATIENCE)
            server.wait_for(1)
            assert here.wall.is_bare()
