"""A sample played again: everything in its order, on its own clock, and nothing outside."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from core.clock import ManualClock
from core.errors import KnownError
from core.reminders.notice import ACKNOWLEDGE, Answer
from core.sessions.replay import SPEEDS, Replay
from tests.sessions.watching import Channel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

START = datetime(1994, 7, 30, 23, tzinfo=UTC)
AFTERWARDS = datetime(1994, 10, 5, tzinfo=UTC)
LAPSED = "Consultation period has lapsed: Medical equipment procurement"


@pytest.fixture
def base() -> ManualClock:
    """The machine's clock, moved by hand."""
    return ManualClock(datetime(2026, 1, 1, tzinfo=UTC))


@pytest.fixture
def channel() -> Channel:
    return Channel()


@pytest.fixture
def replay(base: ManualClock, channel: Channel) -> Iterator[Replay]:
    replay = Replay("us-japan-1994", base, channels=[channel])
    yield replay
    replay.close()


def told(channel: Channel) -> str:
    """Return everything the channel was asked to show."""
    return "\n".join(f"{notice.title}\n{notice.body}" for notice in channel.shown)


def facts(replay: Replay) -> int:
    return sum(len(view.facts) for view in (replay.track(track.id) for track in replay.tracks()) if view is not None)


def test_it_starts_on_saturday_evening_in_washington_and_stands_still(replay: Replay, base: ManualClock) -> None:
    base.advance(timedelta(days=1))
    replay.tick()
    assert (replay.clock.now(), replay.speed) == (START, 0)


@pytest.mark.parametrize("speed", SPEEDS)
def test_it_plays_at_every_speed_from_real_time_to_a_day_a_second(
    replay: Replay, base: ManualClock, speed: int
) -> None:
    replay.play(speed)
    base.advance(timedelta(seconds=2))
    replay.tick()
    assert replay.clock.now() == START + timedelta(seconds=2 * speed)


def test_played_at_a_day_a_second_it_tells_the_lapse_of_the_consultation_period(
    replay: Replay, base: ManualClock, channel: Channel
) -> None:
    replay.play(SPEEDS[-1])
    for _ in range(70):
        base.advance(timedelta(seconds=1))
        replay.tick()
    assert LAPSED in told(channel)


def test_a_jump_over_two_months_tells_what_came_on_the_way(replay: Replay, channel: Channel) -> None:
    replay.jump(AFTERWARDS)
    assert LAPSED in told(channel)
    assert replay.clock.now() == AFTERWARDS


def test_what_comes_on_the_way_of_a_jump_is_not_late(replay: Replay, channel: Channel) -> None:
    replay.jump(AFTERWARDS)
    assert "This reminder comes" not in told(channel)


def test_nothing_is_told_from_before_the_start_or_before_a_date_was_known(replay: Replay, channel: Channel) -> None:
    assert channel.shown == []
    replay.jump(START + timedelta(hours=1))
    assert channel.shown == []


def test_facts_appear_as_they_became_known(replay: Replay) -> None:
    before = facts(replay)
    replay.jump(AFTERWARDS)
    assert facts(replay) > before


def test_a_step_goes_to_the_next_moment_at_which_anything_happens(replay: Replay) -> None:
    moments = []
    while replay.clock.now() < replay.last_moment:
        replay.step()
        moments.append(replay.clock.now())
    replay.step()
    assert moments == sorted(set(moments))
    assert (len(moments) > 10, replay.clock.now()) == (True, replay.last_moment)


def test_to_go_back_is_to_forget_reminders_and_answers_and_to_take_down_what_is_shown(
    replay: Replay, channel: Channel
) -> None:
    replay.jump(AFTERWARDS)
    standing = {notice.id for notice in channel.shown} - set(channel.withdrawn)
    replay.jump(START)
    assert replay.unanswered() == []
    assert standing <= set(channel.withdrawn)


def test_after_going_back_everything_comes_again(replay: Replay, channel: Channel) -> None:
    replay.jump(AFTERWARDS)
    first = [notice.title for notice in channel.shown]
    replay.jump(START)
    channel.shown.clear()
    replay.jump(AFTERWARDS)
    assert [notice.title for notice in channel.shown] == first


def test_what_was_acknowledged_is_not_told_the_next_day(replay: Replay, channel: Channel) -> None:
    replay.jump(datetime(1994, 8, 2, tzinfo=UTC))
    waiting = [reminded.reminder for reminded in replay.unanswered()]
    assert replay.answer(waiting, Answer(ACKNOWLEDGE), by="test") != []
    channel.shown.clear()
    replay.jump(datetime(1994, 8, 20, tzinfo=UTC))
    assert channel.shown == []


def test_at_the_end_it_stops_by_itself(replay: Replay, base: ManualClock) -> None:
    replay.play(SPEEDS[-1])
    base.advance(timedelta(days=1))
    replay.tick()
    assert (replay.speed, replay.clock.now()) == (0, replay.last_moment + timedelta(days=1))


def test_paused_it_stands_where_it_is(replay: Replay, base: ManualClock) -> None:
    replay.play(60)
    base.advance(timedelta(seconds=10))
    replay.pause()
    base.advance(timedelta(seconds=10))
    replay.tick()
    assert replay.clock.now() == START + timedelta(seconds=600)


def test_it_writes_no_file(private_home: Path, base: ManualClock) -> None:
    before = sorted(private_home.rglob("*"))
    replay = Replay("us-japan-1994", base, channels=[Channel()])
    replay.jump(AFTERWARDS)
    replay.close()
    assert sorted(private_home.rglob("*")) == before


def test_a_sample_that_is_not_there_is_named_with_those_that_are(base: ManualClock) -> None:
    with pytest.raises(KnownError, match="us-japan-1994"):
        Replay("us-japan-1995", base, channels=[])
