"""A docket in memory with its dispatcher on a clock that is moved by hand, and channels that keep what they show."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from core.changes import Publisher
from core.clock import ManualClock
from core.docket.docket import Docket
from core.docket.facts import DeadlineSet, Draft, NegotiationOpened, TrackOpened
from core.procedures import Catalogue
from core.reminders.answers import record_answer
from core.reminders.dispatcher import Dispatcher
from core.reminders.notice import Answer
from core.reminders.ports import ChannelDown
from core.store.database import Database
from core.store.facts import SqliteFacts
from core.store.ledger import SqliteLedger
from core.store.schedule import SqliteSchedule

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.docket.facts import AnyBody
    from core.reminders.ledger import Reminded
    from core.reminders.notice import Notice

START = datetime(2026, 1, 1, tzinfo=UTC)


class Screen:
    """A channel that keeps what it was asked to show and take down. `fault` is raised instead of showing."""

    def __init__(self, name: str, everywhere: list[Notice]) -> None:
        self.name = name
        self._everywhere = everywhere
        self.shown: list[Notice] = []
        self.withdrawn: list[str] = []
        self.asked = 0
        self.fault: Exception | None = None

    def start(self, answered: Callable[[str, Answer], None], returned: Callable[[], None]) -> None:
        """Nothing is called back."""

    def show(self, notice: Notice) -> None:
        self.asked += 1
        if self.fault is not None:
            raise self.fault
        self.shown.append(notice)
        self._everywhere.append(notice)

    def withdraw(self, notice_id: str) -> None:
        self.withdrawn.append(notice_id)

    def stop(self) -> None:
        """Nothing is held."""

    def breaks(self, fault: Exception | None = None) -> None:
        """Fail from now on, as a server that is away does or with another fault."""
        self.fault = fault or ChannelDown("nobody there")


class Bell:
    """Remembers the moments it was set for."""

    def __init__(self) -> None:
        self.moments: tuple[datetime, ...] = ()

    def start(self, ring: Callable[[], None]) -> None:
        """The tests ring."""

    def set(self, moments: Sequence[datetime]) -> None:
        self.moments = tuple(moments)

    def stop(self) -> None:
        """Nothing runs."""


class Desk:
    """Everything put together. `restart` is a program that ended and was started again over the same file."""

    def __init__(self, start: datetime = START, *, channels: int = 1) -> None:
        self.clock = ManualClock(start)
        self.database = Database()
        self.ledger = SqliteLedger(self.database)
        self.rows = SqliteSchedule(self.database)
        self.changed = Publisher()
        self.docket = Docket(
            facts=SqliteFacts(self.database), catalogue=Catalogue.shipped(), clock=self.clock, changed=self.changed
        )
        self.shown: list[Notice] = []
        self.screens = [Screen(f"screen-{number}", self.shown) for number in range(1, channels + 1)]
        self.restart()
        self.record(NegotiationOpened(name="Talks", seats=("UTC", "Asia/Tokyo")), fact_id="n")
        self.record(TrackOpened(name="Medical"), fact_id="t", negotiation="n")

    @property
    def screen(self) -> Screen:
        return self.screens[0]

    def restart(self) -> None:
        """Put a new dispatcher over the same ledger."""
        self.bell = Bell()
        self.dispatcher = Dispatcher(
            schedule=self.rows,
            ledger=self.ledger,
            channels=self.screens,
            alarm=self.bell,
            clock=self.clock,
            changed=self.changed,
            seats_of=lambda row: self.rows.seats(row.track_id),
        )

    def record(self, body: AnyBody, *, fact_id: str = "", negotiation: str = "", on: date | None = None) -> str:
        day = on or self.clock.today("UTC")
        draft = Draft(id=fact_id, negotiation=negotiation, body=body, effective_on=day, zone="UTC")
        return self.docket.execute(draft).facts[0]

    def deadline(self, due: datetime, fact_id: str = "d", track: str = "t") -> str:
        """Set a deadline at an instant, and return its date's key."""
        body = DeadlineSet(track=track, on=due.date(), at=due.time(), zone="UTC")
        return f"{self.record(body, fact_id=fact_id)}/deadline"

    def wait(self, **span: float) -> list[Notice]:
        """Let time pass, ringing whenever the bell was set for, and return what was shown meanwhile."""
        before = len(self.shown)
        ends = self.clock.now() + timedelta(**span)
        self.dispatcher.sweep()
        while self.bell.moments and self.bell.moments[0] <= ends:
            self.clock.jump(self.bell.moments[0])
            self.dispatcher.sweep(edited=False)
        self.clock.jump(ends)
        self.dispatcher.sweep()
        return self.shown[before:]

    def answer(self, act: str, until: datetime | None = None) -> None:
        """Answer everything that waits."""
        waiting = [reminded.reminder for reminded in self.ledger.unanswered()]
        record_answer(self.ledger, waiting, Answer(act, until), now=self.clock.now(), by="test")
        self.dispatcher.settle()

    def reminded(self) -> list[Reminded]:
        """Return every reminder of the ledger, oldest first."""
        return list(reversed(self.ledger.history(1_000_000)))

    def stages(self) -> list[str]:
        return [reminded.stage for reminded in self.reminded()]
