"""From what the notification server says to what the channel's owner is told, and when.

It decides when a server counts as back; it knows neither the bus nor the text of notices.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from core.reminders.notice import ACKNOWLEDGE, CLOSED, OPEN, SNOOZE, Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.notify.callbacks import CallbackThread

_ACTS = {ACKNOWLEDGE: ACKNOWLEDGE, SNOOZE: SNOOZE, OPEN: OPEN, "default": OPEN}


class Relay:
    """A `core.notify.server.Listener` that posts answers and returns to `callbacks`; it never waits."""

    def __init__(
        self, callbacks: CallbackThread, answered: Callable[[str, Answer], None], returned: Callable[[], None]
    ) -> None:
        self._callbacks = callbacks
        self._answered = answered
        self._returned = returned
        self._lock = Lock()
        self._showing = 0
        self._owed = False
        self._missed = False

    def acted(self, notice: str, key: str) -> None:
        """Pass on the button that was pressed; the pop-up itself opens."""
        if act := _ACTS.get(key):
            self._callbacks.post(partial(self._answered, notice, Answer(act)))

    def dismissed(self, notice: str) -> None:
        """Pass on that the notice was swept off the screen."""
        self._callbacks.post(partial(self._answered, notice, Answer(CLOSED)))

    def went(self, lost: bool) -> None:
        """Keep in mind whether something vanished with the server."""
        with self._lock:
            self._owed = self._owed or lost

    def came(self, replaced: bool) -> None:
        """Tell that a server is back, unless our own first notice woke it: then nothing was missed."""
        with self._lock:
            woken = self._showing > 0 and not replaced and not self._owed
            self._owed = self._owed and woken
        if not woken:
            self._callbacks.post(self._returned)

    def missed_bus(self) -> None:
        """Keep in mind that the bus was away for a while: the next notice shown tells that it is back."""
        with self._lock:
            self._missed = True

    @contextmanager
    def showing(self) -> Iterator[None]:
        """Note that a notice is being shown, and whether that came to something."""
        with self._lock:
            self._showing += 1
        shown = False
        try:
            yield
            shown = True
        finally:
            self._shown(shown)

    def _shown(self, shown: bool) -> None:
        with self._lock:
            self._showing -= 1
            self._owed = self._owed or not shown
            back = shown and self._missed
            self._missed = self._missed and not shown
        if back:
            self._callbacks.post(self._returned)
