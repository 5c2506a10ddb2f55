"""Where the time comes from, and what a clock that is moved by hand says."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from core.clock import ManualClock, SystemClock

START = datetime(1994, 7, 30, 23, tzinfo=UTC)


def test_the_machines_clock_tells_an_aware_instant_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_the_machines_monotonic_seconds_never_fall() -> None:
    clock = SystemClock()
    first = clock.monotonic()
    assert clock.monotonic() >= first


def test_the_machines_day_is_that_of_the_zone() -> None:
    clock = SystemClock()
    ahead, behind = clock.today("Pacific/Kiritimati"), clock.today("Pacific/Pago_Pago")
    assert ahead - behind in {timedelta(days=1), timedelta(days=2)}


def test_a_manual_clock_stands_where_it_is_put() -> None:
    clock = ManualClock(START)
    assert (clock.now(), clock.now()) == (START, START)


def test_a_manual_clock_tells_utc_whatever_zone_it_was_put_in() -> None:
    washington = timezone(timedelta(hours=-4))
    assert ManualClock(datetime(1994, 7, 30, 19, tzinfo=washington)).now().isoformat() == "1994-07-30T23:00:00+00:00"


def test_a_clock_is_not_put_at_a_naive_instant() -> None:
    with pytest.raises(ValueError, match="aware"):
        ManualClock(datetime(1994, 7, 30))  # noqa: DTZ001 - the mistake that is refused


def test_advancing_moves_the_instant_and_the_monotonic_seconds_alike() -> None:
    clock = ManualClock(START)
    before = clock.monotonic()
    clock.advance(timedelta(hours=2))
    assert (clock.now() - START, clock.monotonic() - before) == (timedelta(hours=2), 7200.0)


def test_the_day_turns_at_midnight_in_the_zone() -> None:
    clock = ManualClock(START)
    assert (clock.today("Asia/Tokyo"), clock.today("America/New_York")) == (date(1994, 7, 31), date(1994, 7, 30))


def test_a_running_clock_passes_its_rate_in_seconds_each_real_second() -> None:
    base = ManualClock(datetime(2026, 1, 1, tzinfo=UTC))
    clock = ManualClock(START, rate=3600, base=base)
    base.advance(timedelta(seconds=10))
    assert clock.now() == START + timedelta(hours=10)


def test_a_change_of_rate_counts_from_where_the_clock_stands() -> None:
    base = ManualClock(datetime(2026, 1, 1, tzinfo=UTC))
    clock = ManualClock(START, rate=60, base=base)
    base.advance(timedelta(seconds=60))
    clock.run(0)
    base.advance(timedelta(seconds=60))
    assert (clock.rate, clock.now()) == (0, START + timedelta(hours=1))


def test_a_running_clock_runs_on_from_where_it_jumped_to() -> None:
    base = ManualClock(datetime(2026, 1, 1, tzinfo=UTC))
    clock = ManualClock(START, rate=1, base=base)
    base.advance(timedelta(seconds=5))
    clock.jump(START + timedelta(days=1))
    base.advance(timedelta(seconds=5))
    assert clock.now() == START + timedelta(days=1, seconds=5)
