"""A process that raises a docket's reminders over a bus, and may be told where to die.

`python -m tests.kill.watcher DOCKET BUS [before-claim|after-claim|after-show]` prints "watching" once it holds the
docket's presence. It ends when standard input closes, or by its own SIGKILL at the point named.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from core.changes import Publisher
from core.clock import SystemClock
from core.notify.desktop import DesktopChannel, Labels
from core.notify.terminal import TerminalChannel
from core.sessions.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from core.reminders.ledger import Claim, LedgerLine, Open, Reminded
    from core.reminders.notice import Answer, Notice
    from core.reminders.ports import Channel, Ledger


def die() -> None:
    """End as a power cut would."""
    os.kill(os.getpid(), signal.SIGKILL)


class DyingLedger:
    """A ledger that dies before or after it has kept a claim."""

    def __init__(self, ledger: Ledger, point: str) -> None:
        self._ledger = ledger
        self._point = point

    def claim(self, claims: Sequence[Claim]) -> frozenset[str]:
        if claims and self._point == "before-claim":
            die()
        won = self._ledger.claim(claims)
        if claims and self._point == "after-claim":
            die()
        return won

    def append(self, lines: Sequence[LedgerLine]) -> None:
        self._ledger.append(lines)

    def open(self) -> list[Open]:
        return self._ledger.open()

    def unshown(self) -> list[str]:
        return self._ledger.unshown()

    def details(self, reminders: Iterable[str]) -> list[Reminded]:
        return self._ledger.details(reminders)

    def unanswered(self) -> list[Reminded]:
        return self._ledger.unanswered()

    def snoozed(self) -> list[Reminded]:
        return self._ledger.snoozed()

    def find(self, reminder: str) -> Reminded | None:
        return self._ledger.find(reminder)

    def history(self, limit: int) -> list[Reminded]:
        return self._ledger.history(limit)


class DyingChannel:
    """A channel that dies once the server has shown a notice, before anybody could write it down."""

    def __init__(self, channel: Channel, point: str) -> None:
        self.name = channel.name
        self._channel = channel
        self._point = point

    def start(self, answered: Callable[[str, Answer], None], returned: Callable[[], None]) -> None:
        self._channel.start(answered, returned)

    def show(self, notice: Notice) -> None:
        self._channel.show(notice)
        if self._point == "after-show":
            die()

    def withdraw(self, notice_id: str) -> None:
        self._channel.withdraw(notice_id)

    def stop(self) -> None:
        self._channel.stop()


def main() -> int:
    """Watch until standard input closes."""
    docket, bus, *points = sys.argv[1:]
    point = points[0] if points else ""
    desktop = DyingChannel(DesktopChannel(labels=Labels(), bus_address=bus), point)
    watch = Watch(
        path=docket,
        clock=SystemClock(),
        changed=Publisher(),
        channels=[desktop, TerminalChannel()],
        holding=lambda holds: print("watching" if holds else "waiting", flush=True),
        ledger_of=lambda ledger: DyingLedger(ledger, point),
    )
    watch.start()
    sys.stdin.read()
    watch.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
