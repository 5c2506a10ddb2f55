"""One thread in which the dispatcher works, so that nothing it waits for holds up the window or the bell."""

from __future__ import annotations

import logging
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LOG = logging.getLogger(__name__)


class Worker:
    """Runs what it is given, one after the other. An exception is logged whole and the next job is taken up."""

    def __init__(self, name: str) -> None:
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def run(self, job: Callable[[], None]) -> None:
        """Have `job` run after those given before; return at once."""
        self._jobs.put(job)

    def stop(self) -> None:
        """Finish what was given and end; what is given later is not run."""
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except Exception:  # noqa: BLE001 - logged whole; the next job must run
                _LOG.exception("a job of %s failed", self._thread.name)
