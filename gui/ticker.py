"""The one ticker: says each second of the clock once, when it begins.

It wakes the countdowns and nothing else. Hidden windows pause it, so that no timer runs unseen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from datetime import datetime

    from core.clock import Clock

REPLAY_BEAT = 100
"""Milliseconds between ticks while a clock runs faster than real time."""

_INTO_THE_SECOND = 2


def milliseconds_to_next_second(now: datetime) -> int:
    """Return how long to wait so as to wake just inside the next second, never just before it."""
    return 1000 - now.microsecond // 1000 + _INTO_THE_SECOND


class Ticker(QObject):
    """Emits `ticked` with the clock's instant, in seconds since 1970 UTC.

    Each wait is reckoned anew from the clock, so lateness never adds up.
    """

    ticked = Signal(float)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._hurried = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def set_clock(self, clock: Clock) -> None:
        """Go by another clock from the next tick on."""
        self._clock = clock

    @property
    def running(self) -> bool:
        """Whether a tick is to come."""
        return self._timer.isActive()

    def resume(self) -> None:
        """Tick at once, then with every second, until paused."""
        self._on_timeout()

    def pause(self) -> None:
        """Stop; no timer is left running."""
        self._timer.stop()

    def hurry(self, *, hurried: bool) -> None:
        """Beat every `REPLAY_BEAT` ms instead, while a replay's clock runs faster than real time."""
        self._hurried = hurried
        if self.running:
            self._wait()

    def _on_timeout(self) -> None:
        self._wait()
        self.ticked.emit(self._clock.now().timestamp())

    def _wait(self) -> None:
        self._timer.start(REPLAY_BEAT if self._hurried else milliseconds_to_next_second(self._clock.now()))
