"""A clock that somebody sets, or that began wrong: what it made come up too soon comes again in its time."""

from __future__ import annotations

from datetime import timedelta

from core.reminders.notice import ACKNOWLEDGE
from tests.reminders.desk import START, Desk

HOUR, DAY, YEARS = timedelta(hours=1), timedelta(days=1), timedelta(days=3653)


def set_clock(desk: Desk, by: timedelta) -> None:
    """Set the clock; the heartbeat notices, and rings."""
    desk.clock.advance(by)
    desk.dispatcher.sweep(edited=False)


def test_a_clock_set_forward_tells_at_once_what_it_passed() -> None:
    desk = Desk()
    desk.deadline(START + 2 * DAY)
    desk.wait(minutes=1)
    set_clock(desk, 3 * DAY)
    [notice] = desk.shown
    assert "has lapsed" in notice.title
    assert desk.stages() == ["1d", "2h", "lapse"]


def test_a_clock_set_back_a_little_takes_nothing_back_and_tells_nothing_twice() -> None:
    desk = Desk()
    desk.deadline(START + HOUR)
    desk.wait(hours=1)
    set_clock(desk, -timedelta(seconds=20))
    desk.wait(hours=1)
    assert (len(desk.shown), desk.screen.withdrawn) == (1, [])


def test_what_came_up_by_a_clock_years_ahead_is_taken_back_and_comes_again_in_its_time() -> None:
    desk = Desk()
    desk.deadline(START + 5 * DAY)
    desk.wait(minutes=1)
    set_clock(desk, YEARS)
    [wrong] = desk.shown
    set_clock(desk, -YEARS)
    assert desk.screen.withdrawn == [wrong.id]
    assert desk.ledger.unanswered() == []
    again = desk.wait(days=7)
    assert [notice.title for notice in again] == [
        "Deadline lapses in 3 days: Medical",
        "Deadline lapses in 1 day: Medical",
        "Deadline lapses in 2 h: Medical",
        "Deadline has lapsed: Medical",
        "Deadline has lapsed: Medical",
        "Deadline has lapsed: Medical",
    ]
    assert [notice.repeat for notice in again] == [True, True, True, True, False, False]


def test_what_was_acknowledged_by_a_wrong_clock_stays_so() -> None:
    desk = Desk()
    desk.deadline(START + HOUR)
    desk.wait(minutes=1)
    set_clock(desk, YEARS)
    desk.answer(ACKNOWLEDGE)
    set_clock(desk, -YEARS)
    assert desk.wait(hours=2) == []


def test_after_a_clock_years_ahead_the_daily_word_on_what_had_lapsed_before_goes_on() -> None:
    desk = Desk()
    desk.deadline(START + HOUR)
    desk.wait(hours=2)
    set_clock(desk, YEARS)
    set_clock(desk, -YEARS)
    assert len(desk.wait(days=3)) == 3


def test_a_date_entered_after_the_clock_went_back_is_told_in_its_time() -> None:
    desk = Desk()
    desk.wait(days=5)
    set_clock(desk, -3 * DAY)
    desk.deadline(desk.clock.now() + HOUR)
    assert len(desk.wait(hours=1)) == 1
