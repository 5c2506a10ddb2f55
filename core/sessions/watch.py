"""Raising a docket's reminders, for as long as this program holds the docket's presence.

It has its own connection to the file and its own thread to work in, so neither a slow notification server nor a sweep
holds up the window. At each heartbeat it looks whether the file was written to without its being told, and tries again
what failed; a program that does not hold the presence asks for it again.
"""

from __future__ import annotations

import logging
from threading import Event
from typing import TYPE_CHECKING

from core.changes import Changes
from core.presence import LOOK, Presence, tell
from core.reminders.dispatcher import Dispatcher
from core.reminders.policy import USUAL
from core.scheduling.alarm import BEAT, SchedulerAlarm
from core.scheduling.worker import Worker
from core.store.database import Database
from core.store.ledger import SqliteLedger
from core.store.schedule import SqliteSchedule

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.changes import Publisher
    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow
    from core.reminders.notice import Answer
    from core.reminders.policy import Stage
    from core.reminders.ports import Channel, Ledger

_LOG = logging.getLogger(__name__)


class Watch:
    """Start it once the docket's session is open; stop it before that is closed.

    `holding` is told whether this program raises the reminders: at the start, and when it takes over. `shown` is
    called when another program asks for the window, `opened` with a date's key when *Open* was pressed; all in
    threads of the watch. `ledger_of` may wrap the ledger, `stages` replace the usual policy; `every` is the seconds
    between two heartbeats.
    """

    def __init__(
        self,
        *,
        path: str,
        clock: Clock,
        changed: Publisher,
        channels: Sequence[Channel],
        shown: Callable[[], None] | None = None,
        opened: Callable[[str], None] = lambda _key: None,
        holding: Callable[[bool], None] = lambda _holds: None,
        stages: tuple[Stage, ...] = USUAL,
        ledger_of: Callable[[Ledger], Ledger] = lambda ledger: ledger,
        every: float = BEAT,
    ) -> None:
        self._path = path
        self._database = Database(path)
        self._rows = SqliteSchedule(self._database)
        self._presence = Presence(path)
        self._worker = Worker("reminders")
        self._alarm = SchedulerAlarm(clock, beat=self._on_beat, every=every)
        self._channels = channels
        self._changed = changed
        self._shown = shown
        self._holding = holding
        self._unsubscribe: Callable[[], None] = lambda: None
        self._rung = Event()
        self._recalled = False
        self._owing = False
        self._seen = 0
        self.dispatcher = Dispatcher(
            schedule=self._rows,
            ledger=ledger_of(SqliteLedger(self._database)),
            channels=channels,
            alarm=self._alarm,
            clock=clock,
            changed=changed,
            stages=stages,
            seats_of=self._seats_of,
            opened=opened,
        )

    @property
    def holds(self) -> bool:
        """Tell whether this program is the one that raises the docket's reminders."""
        return self._presence.held

    def start(self) -> None:
        """Begin to raise reminders, now or when whoever raises them has ended."""
        self._worker.start()
        self._alarm.start(self._on_ring)
        self._unsubscribe = self._changed.subscribe(self._on_changed)
        self._worker.run(self._begin)

    def stop(self) -> None:
        """End: finish the sweep under way, take no more rings, and let another program take over."""
        self._unsubscribe()
        self._alarm.stop()
        self._worker.stop()
        if self._presence.held:
            for channel in self._channels:
                channel.stop()
        self._presence.release()
        self._database.close()

    def settle(self) -> None:
        """After answers were recorded elsewhere in this program: have their notices taken down."""
        self._worker.run(self._settle)

    def _begin(self) -> None:
        self._seen = self._database.data_version()
        self._take_over()
        if not self._presence.held:
            self._holding(False)

    def _take_over(self) -> None:
        """Take the presence if it is free; then show what was never answered, and what has come due."""
        if self._presence.held or not self._presence.take():
            return
        try:
            self._presence.listen(self._on_heard)
        except OSError:
            _LOG.exception("other programs cannot reach this one; the file is looked at instead")
        self._holding(True)
        for channel in self._channels:
            self._start(channel)
        self._sweep()

    def _start(self, channel: Channel) -> None:
        try:
            channel.start(self._on_answered, self._on_returned)
        except Exception:  # noqa: BLE001 - logged whole; the other channels must begin
            _LOG.exception("%s did not begin", channel.name)

    def _sweep(self, *, edited: bool = True) -> None:
        """Look for what is due; where that fails, it stays owed until the next heartbeat."""
        if not self._presence.held:
            return
        self._owing = True
        self._seen = self._database.data_version()
        if not self._recalled:
            self.dispatcher.recall()
            self._recalled = True
        self.dispatcher.sweep(edited=edited)
        self._owing = False

    def _ring(self) -> None:
        self._rung.clear()
        self._sweep(edited=self._owing or self._database.data_version() != self._seen)

    def _beat(self) -> None:
        """Take over from a program that ended, make up for a sweep that failed, see what nobody told."""
        self._take_over()
        written = self._database.data_version() != self._seen
        if self._presence.held and (self._owing or written):
            self._look()
        elif written:
            self._seen = self._database.data_version()
            self._changed.publish(Changes(everything=True))

    def _edited(self) -> None:
        """See what an edit in this program changes; where another one raises the reminders, tell that."""
        if self._presence.held:
            self._sweep()
        else:
            tell(self._path, LOOK)

    def _settle(self) -> None:
        if self._presence.held:
            self.dispatcher.settle()
            self._sweep()
        else:
            tell(self._path, LOOK)

    def _look(self) -> None:
        """Another program has written to the docket: see what is due, and have everything read again."""
        self._sweep()
        self._changed.publish(Changes(everything=True))

    def _on_ring(self) -> None:
        if not self._rung.is_set():
            self._rung.set()
            self._worker.run(self._ring)

    def _on_beat(self) -> None:
        self._worker.run(self._beat)

    def _on_changed(self, changes: Changes) -> None:
        if changes.facts:
            self._worker.run(self._edited)

    def _on_heard(self, word: str) -> bool:
        if word == LOOK:
            self._worker.run(self._look)
            return True
        if self._shown is None:
            return False
        self._shown()
        return True

    def _on_answered(self, notice: str, answer: Answer) -> None:
        self._worker.run(lambda: self.dispatcher.answer_notice(notice, answer))

    def _on_returned(self) -> None:
        self._worker.run(self.dispatcher.recall)

    def _seats_of(self, row: DeadlineRow) -> tuple[str, ...]:
        return self._rows.seats(row.track_id)
