"""A watch over a real file on the real clock, with channels that keep what they are asked."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from core.clock import SystemClock
from core.docket.facts import DeadlineSet, Draft, NegotiationOpened, TrackOpened
from core.reminders.ports import ChannelDown
from core.sessions.session import Session
from core.sessions.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.changes import Changes
    from core.reminders.notice import Answer, Notice

NEVER = 3600.0
"""Seconds between heartbeats where a test must pass without one."""

OFTEN = 0.02


class Channel:
    """Keeps what it shows; a person's answers and the server's return are played through `answered`, `returned`."""

    def __init__(self, name: str = "screen") -> None:
        self.name = name
        self.shown: list[Notice] = []
        self.withdrawn: list[str] = []
        self.down = False
        self.answered: Callable[[str, Answer], None] = lambda _notice, _answer: None
        self.returned: Callable[[], None] = lambda: None

    def start(self, answered: Callable[[str, Answer], None], returned: Callable[[], None]) -> None:
        self.answered, self.returned = answered, returned

    def show(self, notice: Notice) -> None:
        if self.down:
            raise ChannelDown("nobody there")
        self.shown.append(notice)

    def withdraw(self, notice_id: str) -> None:
        self.withdrawn.append(notice_id)

    def stop(self) -> None:
        """Nothing is held."""


class BrokenStart(Channel):
    """A channel that cannot even begin."""

    def start(self, *_: object) -> None:
        raise OSError("no bus")

    def show(self, _: Notice) -> None:
        raise ChannelDown("it did not begin")


def new_docket(folder: Path) -> str:
    """Write a docket with one negotiation and one track, and return its path."""
    path = str(folder / "docket.lapse")
    session = Session(path, SystemClock())
    day = session.clock.today("UTC")
    session.docket.execute(
        Draft(id="n", body=NegotiationOpened(name="Talks", seats=("UTC",)), effective_on=day),
        Draft(id="t", negotiation="n", body=TrackOpened(name="Medical"), effective_on=day),
    )
    session.close()
    return path


def ago(**span: float) -> datetime:
    """Return a whole second in the past."""
    return (SystemClock().now() - timedelta(**span)).replace(microsecond=0)


def set_deadline(session: Session, at: datetime, fact_id: str = "d") -> None:
    """Set a deadline at an instant: one in the past has lapsed and is told at once."""
    there = at.astimezone(UTC)
    body = DeadlineSet(track="t", on=there.date(), at=there.time(), zone="UTC")
    session.docket.execute(Draft(id=fact_id, body=body, effective_on=session.clock.today("UTC"), zone="UTC"))


@contextmanager
def watching(path: str, *channels: Channel, every: float = NEVER, **more: Any) -> Iterator[tuple[Session, Watch]]:
    """Open the docket with a watch beside it, as the window and `lapse watch` do."""
    clock = SystemClock()
    session = Session(path, clock)
    watch = Watch(path=path, clock=clock, changed=session.changed, channels=channels, every=every, **more)
    watch.start()
    try:
        yield session, watch
    finally:
        watch.stop()
        session.close()


def heard(session: Session) -> list[Changes]:
    """Return a list that grows with every publication of the session."""
    changes: list[Changes] = []
    session.changed.subscribe(changes.append)
    return changes
