"""A thread of our own in which a channel tells its owner what happened.

The thread that reads the bus must not do it: an owner that shows a notice in return would wait for a reply
that nobody reads.
"""

from __future__ import annotations

import logging
from queue import SimpleQueue
from threading import Thread, current_thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)


class CallbackThread:
    """Runs what is posted, in order, one at a time; a call that fails is logged and the next one runs."""

    def __init__(self, name: str) -> None:
        self._calls: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._ended = False
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def post(self, call: Callable[[], None]) -> None:
        """Have `call` run; after `end` it is dropped."""
        self._calls.put(call)

    def end(self) -> None:
        """Begin no further call, and wait for one that runs, unless it is the one that calls this.

        The caller must hold nothing that a running call might wait for.
        """
        self._ended = True
        self._calls.put(None)
        if self._thread is not current_thread():
            self._thread.join()

    def _run(self) -> None:
        for call in iter(self._calls.get, None):
            if self._ended:
                return
            try:
                call()
            except Exception:  # noqa: BLE001 - logged; the answers that follow must still be heard
                _log.exception("what was called back has failed; going on")
