"""The bell rings at the moments it was set for, whatever the clock does; the worker goes on, whatever fails."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Event, Lock
from typing import TYPE_CHECKING

import pytest

from core.clock import SystemClock
from core.scheduling.alarm import SchedulerAlarm
from core.scheduling.worker import Worker
from tests.message_bus import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

NEVER = 3600.0
OFTEN = 0.02


class SettableClock:
    """The machine's clock, which somebody sets; what is monotonic stays so."""

    def __init__(self) -> None:
        self._clock = SystemClock()
        self._set_by = timedelta(0)

    def now(self) -> datetime:
        return self._clock.now() + self._set_by

    def monotonic(self) -> float:
        return self._clock.monotonic()

    def today(self, zone: str) -> date:
        return self._clock.today(zone)

    def set(self, by: timedelta) -> None:
        self._set_by += by


class Rings:
    """Counts the rings."""

    def __init__(self) -> None:
        self.times: list[datetime] = []
        self._lock = Lock()

    def __call__(self) -> None:
        with self._lock:
            self.times.append(SystemClock().now())


@contextmanager
def alarm(
    ring: Callable[[], None],
    *,
    clock: SettableClock | None = None,
    every: float = NEVER,
    beat: Callable[[], None] = lambda: None,
) -> Iterator[SchedulerAlarm]:
    alarm = SchedulerAlarm(clock or SettableClock(), beat=beat, every=every)
    alarm.start(ring)
    yield alarm
    alarm.stop()


def soon(seconds: float) -> datetime:
    return SystemClock().now() + timedelta(seconds=seconds)


def test_it_rings_at_each_moment_and_not_before() -> None:
    rings, moments = Rings(), [soon(0.1), soon(0.2)]
    with alarm(rings) as bell:
        bell.set(moments)
        wait_until(lambda: len(rings.times) == 2, "it rang twice")
    assert all(rang >= moment for rang, moment in zip(rings.times, moments, strict=True))


def test_a_moment_that_has_just_passed_rings_at_once() -> None:
    rings = Rings()
    with alarm(rings) as bell:
        bell.set([soon(-30)])
        wait_until(lambda: rings.times, "it rang")


def test_a_moment_that_was_set_twice_rings_once_and_one_that_was_replaced_does_not() -> None:
    rings, kept = Rings(), soon(0.2)
    with alarm(rings) as bell:
        bell.set([soon(0.1), kept])
        bell.set([kept])
        bell.set([kept, soon(0.4)])
        wait_until(lambda: len(rings.times) == 2, "it rang twice")
    assert rings.times[0] >= kept


def test_a_moment_ten_years_off_neither_rings_nor_keeps_a_near_one_from_ringing() -> None:
    rings, far = Rings(), soon(86_400 * 3653)
    with alarm(rings) as bell:
        bell.set([far])
        bell.set([soon(0.05), far])
        wait_until(lambda: rings.times, "it rang")
    assert len(rings.times) == 1


@pytest.mark.parametrize("by", [timedelta(hours=1), timedelta(hours=-1), timedelta(days=3653)])
def test_a_clock_that_is_set_rings_within_a_heartbeat(by: timedelta) -> None:
    rings, clock = Rings(), SettableClock()
    with alarm(rings, clock=clock, every=OFTEN) as bell:
        bell.set([soon(86_400)])
        clock.set(by)
        wait_until(lambda: rings.times, "it rang")


def test_a_clock_that_runs_evenly_does_not_ring() -> None:
    rings, beats = Rings(), Rings()
    with alarm(rings, every=OFTEN, beat=beats):
        wait_until(lambda: len(beats.times) > 5, "the heart beats")
    assert rings.times == []


def test_a_ring_that_fails_is_logged_and_the_next_one_comes(caplog: pytest.LogCaptureFixture) -> None:
    rings = Rings()

    def failing() -> None:
        rings()
        raise ZeroDivisionError("a fault of ours")

    with alarm(failing) as bell:
        bell.set([soon(0.05), soon(0.1)])
        wait_until(lambda: len(rings.times) == 2, "it rang twice")
    assert "a fault of ours" in caplog.text


def test_a_heartbeat_that_fails_is_logged_and_the_heart_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    beats = Rings()

    def failing() -> None:
        beats()
        raise ZeroDivisionError("a fault of ours")

    with alarm(Rings(), every=OFTEN, beat=failing):
        wait_until(lambda: len(beats.times) > 2, "the heart goes on")
    assert "a fault of ours" in caplog.text


def test_nothing_rings_after_the_end() -> None:
    rings = Rings()
    with alarm(rings) as bell:
        bell.set([soon(0.05)])
        bell.stop()
        Event().wait(0.1)
    assert rings.times == []


def test_it_ends_though_it_was_never_set() -> None:
    with alarm(Rings()):
        pass


def test_the_worker_does_one_thing_after_the_other_and_ends_with_the_last() -> None:
    done: list[int] = []
    worker = Worker("worker")
    worker.start()
    for number in range(100):
        worker.run(lambda number=number: done.append(number))  # type: ignore[misc]
    worker.stop()
    assert done == list(range(100))


def test_a_job_that_fails_is_logged_whole_and_the_next_is_done(caplog: pytest.LogCaptureFixture) -> None:
    done: list[int] = []
    worker = Worker("worker")
    worker.start()
    worker.run(lambda: done.append(1 // 0))
    worker.run(lambda: done.append(1))
    worker.stop()
    assert done == [1]
    assert "ZeroDivisionError" in caplog.text


def test_what_is_given_after_the_end_is_not_run() -> None:
    done: list[int] = []
    worker = Worker("worker")
    worker.start()
    worker.stop()
    worker.run(lambda: done.append(1))
    assert done == []


def test_moments_may_be_given_in_any_zone_of_utc() -> None:
    rings = Rings()
    with alarm(rings) as bell:
        bell.set([soon(0.05).astimezone(UTC)])
        wait_until(lambda: rings.times, "it rang")
