"""The bell: APScheduler rings at given moments. What is due is not its business.

APScheduler reads the wall clock itself and then waits on a monotonic one, which stands still while the machine
sleeps and does not notice a clock that is set. The heartbeat does, and wakes it.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.date import DateTrigger

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from core.clock import Clock

BEAT = 15.0
"""Seconds between two heartbeats: the longest a jump of the clock goes unnoticed."""

DRIFT = 1.0
"""Wall and monotonic time that part by more than this many seconds mean a set clock or a sleep."""

_LOG = logging.getLogger(__name__)


class SchedulerAlarm:
    """Fulfils `core.reminders.ports.Alarm` with APScheduler.

    `beat` is called at each heartbeat, after the clock was compared: whoever must look at something now and then
    hangs on to it rather than keeping a timer of its own.
    """

    def __init__(self, clock: Clock, *, beat: Callable[[], None] = lambda: None, every: float = BEAT) -> None:
        self._clock = clock
        self._beat = beat
        self._every = every
        self._ring: Callable[[], None] = lambda: None
        self._ended = Event()
        self._heart = Thread(target=self._watch, name="heartbeat", daemon=True)
        self._scheduler = BackgroundScheduler(
            executors={"default": ThreadPoolExecutor(1)},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
            timezone="UTC",
        )
        self._scheduler.add_listener(_log_failure, EVENT_JOB_ERROR | EVENT_JOB_MISSED | EVENT_JOB_MAX_INSTANCES)

    def start(self, ring: Callable[[], None]) -> None:
        """Begin to ring and to watch the clock."""
        self._ring = ring
        self._scheduler.start()
        self._heart.start()

    def set(self, moments: Sequence[datetime]) -> None:
        """Ring at exactly these instants."""
        wanted = {moment.isoformat(): moment for moment in moments}
        planned = {job.id for job in self._scheduler.get_jobs()}
        for name in planned - wanted.keys():
            with suppress(JobLookupError):  # it rang this moment
                self._scheduler.remove_job(name)
        for name in wanted.keys() - planned:
            self._scheduler.add_job(self._rung, DateTrigger(wanted[name]), id=name, replace_existing=True)

    def stop(self) -> None:
        """End the bell and the heartbeat."""
        self._ended.set()
        if self._heart.is_alive():
            self._heart.join()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)

    def _rung(self) -> None:
        self._ring()

    def _watch(self) -> None:
        """Compare how far the wall clock and the monotonic clock have gone; ring when they part."""
        wall, steady = self._clock.now().timestamp(), self._clock.monotonic()
        while not self._ended.wait(self._every):
            now, ticked = self._clock.now().timestamp(), self._clock.monotonic()
            drift = (now - wall) - (ticked - steady)
            wall, steady = now, ticked
            try:
                if abs(drift) > DRIFT:
                    _LOG.info("the clock moved by %.1f s against the time that passed", drift)
                    self._scheduler.wakeup()
                    self._ring()
                self._beat()
            except Exception:  # noqa: BLE001 - logged whole; the heart must go on
                _LOG.exception("a heartbeat failed")


def _log_failure(event: Any) -> None:
    _LOG.error("the scheduler reports %r", event, exc_info=getattr(event, "exception", None))
