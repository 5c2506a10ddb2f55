"""Raising a docket's reminders, for as long as this program holds the docket's presence.

It has its own connection to the file and its own thread to work in, so neither a slow notification server nor a sweep
holds up the window. A program that does not hold the presence asks for it again at each heartbeat.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from core.changes import Changes
from core.presence import LOOK, Presence
from core.reminders.dispatcher import Dispatcher
from core.reminders.policy import USUAL
from core.scheduling.alarm import SchedulerAlarm
from core.scheduling.worker import Worker
from core.store.database import Database
from core.store.ledger import SqliteLedger
from core.store.rows import SqliteRows

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
    threads of the watch. `ledger_of` may wrap the ledger, `stages` replace the usual policy.
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
    ) -> None:
        self._database = Database(path)
        self._rows = SqliteRows(self._database)
        self._presence = Presence(path)
        self._worker = Worker("reminders")
        self._alarm = SchedulerAlarm(clock, beat=self._on_beat)
        self._channels = channels
        self._changed = changed
        self._shown = shown
        self._holding = holding
        self._unsubscribe: Callable[[], None] = lambda: None
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

    def _begin(self) -> None:
        self._take_over()
        if not self._presence.held:
            self._holding(False)

    def _take_over(self) -> None:
        """Take the presence if it is free; then show what was never answered, and what has come due."""
        if self._presence.held or not self._presence.take():
            return
        self._presence.listen(self._on_heard)
        self._holding(True)
        for channel in self._channels:
            channel.start(self._on_answered, self._on_returned)
        self.dispatcher.recall()
        self.dispatcher.sweep()

    def _sweep(self) -> None:
        if self._presence.held:
            self.dispatcher.sweep()

    def _on_ring(self) -> None:
        self._worker.run(self._ring)

    def _ring(self) -> None:
        if self._presence.held:
            self.dispatcher.sweep(edited=False)

    def _on_beat(self) -> None:
        if not self._presence.held:
            self._worker.run(self._take_over)

    def _on_changed(self, changes: Changes) -> None:
        if changes.facts or changes.everything:
            self._worker.run(self._sweep)

    def settle(self) -> None:
        """After answers were recorded elsewhere in this program: take their notices down."""
        if self._presence.held:
            self._worker.run(self.dispatcher.settle)

    def _on_heard(self, word: str) -> bool:
        if word == LOOK:
            self._worker.run(self._look)
            return True
        if self._shown is None:
            return False
        self._shown()
        return True

    def _look(self) -> None:
        """Another program has written to the docket: see what is due, and have everything read again."""
        self.dispatcher.sweep()
        self._changed.publish(Changes(everything=True))

    def _on_answered(self, notice: str, answer: Answer) -> None:
        self._worker.run(lambda: self.dispatcher.answer_notice(notice, answer))

    def _on_returned(self) -> None:
        self._worker.run(self.dispatcher.recall)

    def _seats_of(self, row: DeadlineRow) -> tuple[str, ...]:
        return self._rows.seats(row.track_id)
