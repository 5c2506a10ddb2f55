"""What is shown when, and what the ledger then says."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core.docket.facts import (
    DeadlineSet,
    EventRecorded,
    Postponed,
    ProceedingStarted,
    Resumed,
    Retracted,
    Settled,
    Suspended,
    TrackOpened,
)
from core.reminders.answers import record_answer
from core.reminders.notice import ACKNOWLEDGE, CLOSED, OPEN, SNOOZE, Answer
from tests.reminders.desk import START, Desk

DUE = START + timedelta(days=40)


def test_a_date_is_told_at_every_stage_then_daily_until_acknowledged() -> None:
    desk = Desk()
    desk.deadline(DUE)
    desk.wait(days=43)
    assert desk.stages() == ["30d", "14d", "7d", "3d", "1d", "2h", "lapse", "+1d", "+2d", "+3d"]
    desk.answer(ACKNOWLEDGE)
    assert desk.wait(days=10) == []


def test_each_stage_comes_at_its_moment_exactly() -> None:
    desk = Desk()
    desk.deadline(DUE)
    desk.wait(days=41)
    leads = [DUE - reminded.claimed_at for reminded in desk.reminded()]
    assert leads == [
        *(timedelta(days=days) for days in (30, 14, 7, 3, 1)),
        timedelta(hours=2),
        timedelta(0),
        timedelta(days=-1),
    ]


def test_stages_that_had_passed_when_the_date_was_entered_are_not_told() -> None:
    desk = Desk()
    desk.deadline(START + timedelta(days=2))
    desk.wait(days=2)
    assert desk.stages() == ["1d", "2h", "lapse"]


def test_a_date_that_had_lapsed_when_it_was_entered_is_told_once_and_late() -> None:
    desk = Desk()
    desk.clock.advance(timedelta(days=3))
    desk.record(DeadlineSet(track="t", on=START.date(), zone="UTC"), on=START.date())
    [notice] = desk.wait(minutes=1)
    assert "has lapsed" in notice.title
    assert "late" in notice.body


def test_a_date_long_past_when_it_was_entered_is_history() -> None:
    desk = Desk()
    desk.clock.advance(timedelta(days=60))
    desk.record(DeadlineSet(track="t", on=START.date(), zone="UTC"), on=START.date())
    assert desk.wait(days=3) == []


def test_a_lapse_is_critical_and_what_comes_before_it_is_not() -> None:
    desk = Desk()
    desk.deadline(START + timedelta(days=2))
    assert [notice.critical for notice in desk.wait(days=2)] == [False, False, True]


def test_a_date_that_moved_is_told_anew_and_its_old_notice_is_taken_back() -> None:
    desk = Desk()
    key = desk.deadline(START + timedelta(days=2))
    desk.wait(days=1)
    [old] = desk.screen.shown
    desk.record(Postponed(deadline="d", to=(START + timedelta(days=5)).date(), at=START.time()))
    desk.wait(minutes=1)
    assert desk.screen.withdrawn == [old.id]
    assert desk.reminded()[0].answer == "withdrawn"
    desk.wait(days=6)
    assert [r.stage for r in desk.reminded()[1:]] == ["3d", "1d", "2h", "lapse", "+1d", "+2d"]
    assert all(reminded.deadline == key for reminded in desk.reminded())


@pytest.mark.parametrize("how", ["settled", "called off", "retracted"])
def test_a_date_that_has_ended_is_silent_and_its_notice_is_taken_back(how: str) -> None:
    desk = Desk()
    desk.deadline(START + timedelta(days=2))
    desk.wait(days=1)
    if how == "retracted":
        desk.record(Retracted(retracts="d"))
    else:
        desk.record(Settled(target="t", outcome=how))  # type: ignore[arg-type]
    desk.wait(days=10)
    assert desk.ledger.unanswered() == []
    assert desk.stages() == ["1d"]


def test_a_settlement_silences_what_had_lapsed_before_it() -> None:
    desk = Desk()
    desk.deadline(START + timedelta(hours=1))
    desk.wait(days=1)
    desk.clock.advance(timedelta(days=1))
    desk.record(Settled(target="t"))
    desk.wait(days=5)
    assert desk.ledger.unanswered() == []


def test_a_suspended_clock_says_nothing_until_it_runs_again() -> None:
    desk = Desk()
    desk.record(ProceedingStarted(track="t", procedure="title-vii"), fact_id="p")
    desk.record(EventRecorded(proceeding="p", event="identification"))
    desk.clock.advance(timedelta(days=20))
    desk.record(Suspended(proceeding="p"))
    assert desk.wait(days=100) == []
    desk.record(Resumed(proceeding="p"))
    assert [notice.title for notice in desk.wait(days=12)] == [
        "Consultation period lapses in 30 days: Medical",
        "Sanctions take effect in 30 days: Medical",
    ]


def test_a_snooze_comes_back_when_it_ends_and_says_so() -> None:
    desk = Desk()
    desk.deadline(START + timedelta(days=2))
    desk.wait(days=1)
    until = desk.clock.now() + timedelta(hours=3)
    desk.answer(SNOOZE, until)
    assert desk.screen.withdrawn == [desk.screen.shown[0].id]
    assert desk.wait(hours=2, minutes=59) == []
    [again] = desk.wait(minutes=1)
    assert again.repeat
    assert "Snoozed until now." in again.body


def test_to_acknowledge_a_reminder_is_to_acknowledge_the_earlier_ones_of_its_date() -> None:
    desk = Desk()
    desk.deadline(DUE)
    desk.wait(days=41)
    latest = desk.ledger.unanswered()[-1].reminder
    desk.dispatcher.answer_notice(desk.screen.shown[-1].id, Answer(ACKNOWLEDGE))
    assert latest not in [reminded.reminder for reminded in desk.ledger.unanswered()]
    assert desk.ledger.unanswered() == []


def test_closing_or_opening_a_notice_answers_nothing() -> None:
    desk = Desk()
    desk.deadline(START + timedelta(hours=1))
    [notice] = desk.wait(hours=1)
    desk.dispatcher.answer_notice(notice.id, Answer(CLOSED))
    desk.dispatcher.answer_notice(notice.id, Answer(OPEN))
    assert [reminded.stage for reminded in desk.ledger.unanswered()] == ["lapse"]


def test_several_stages_missed_together_are_one_notice_and_all_are_in_the_ledger() -> None:
    desk = Desk()
    desk.deadline(DUE)
    desk.clock.jump(DUE + timedelta(minutes=5))
    desk.dispatcher.sweep()
    [notice] = desk.screen.shown
    assert "5 min late" in notice.body
    assert desk.stages() == ["30d", "14d", "7d", "3d", "1d", "2h", "lapse"]
    assert all(reminded.shown_at for reminded in desk.reminded())


def many_due_at_once(desk: Desk, number: int) -> None:
    for each in range(number):
        desk.record(TrackOpened(name=f"Track {each}"), fact_id=f"t{each}", negotiation="n")
        desk.deadline(START + timedelta(hours=1), f"d{each}", f"t{each}")


def test_three_dates_at_one_instant_are_three_notices() -> None:
    desk = Desk()
    many_due_at_once(desk, 3)
    assert len(desk.wait(hours=1)) == 3


def test_many_dates_at_one_instant_are_one_notice_with_a_line_of_the_ledger_each() -> None:
    desk = Desk()
    many_due_at_once(desk, 20)
    [notice] = desk.wait(hours=1)
    assert notice.title == "20 dates have come"
    assert "and 12 more in the reminder list" in notice.body
    assert notice.critical
    assert len(desk.reminded()) == 20
    assert {reminded.channel for reminded in desk.reminded()} == {"screen-1"}


def test_a_group_stays_on_the_screen_until_the_last_of_it_is_answered() -> None:
    desk = Desk()
    many_due_at_once(desk, 5)
    [notice] = desk.wait(hours=1)
    first, *rest = desk.ledger.unanswered()
    desk.dispatcher.answer_notice("unknown", Answer(ACKNOWLEDGE))
    record_answer(desk.ledger, [first.reminder], Answer(ACKNOWLEDGE), now=desk.clock.now(), by="test")
    desk.dispatcher.settle()
    assert desk.screen.withdrawn == []
    desk.answer(ACKNOWLEDGE)
    assert desk.screen.withdrawn == [notice.id]
    assert len(rest) == 4


def test_a_channel_that_is_down_is_written_down_and_the_next_one_shows() -> None:
    desk = Desk(channels=2)
    desk.screen.breaks()
    desk.deadline(START + timedelta(hours=1))
    [notice] = desk.wait(hours=1)
    [reminded] = desk.reminded()
    assert desk.screens[1].shown == [notice]
    assert (reminded.channel, reminded.failed) == ("screen-2", ("screen-1: nobody there",))


def test_a_channel_that_breaks_in_another_way_loses_nothing_either() -> None:
    desk = Desk(channels=2)
    desk.screen.breaks(ZeroDivisionError("ours"))
    desk.deadline(START + timedelta(hours=1))
    assert len(desk.wait(hours=1)) == 1
    assert desk.reminded()[0].failed == ("screen-1: It broke: ZeroDivisionError('ours')",)


def test_a_channel_that_failed_is_not_waited_for_again_in_the_same_sweep() -> None:
    desk = Desk(channels=2)
    desk.screen.breaks()
    many_due_at_once(desk, 3)
    desk.wait(hours=1)
    assert desk.screen.asked == 1
    assert len(desk.screens[1].shown) == 3


def test_after_a_restart_what_was_shown_and_not_answered_is_shown_again_and_says_so() -> None:
    desk = Desk()
    desk.deadline(START + timedelta(hours=1))
    desk.wait(hours=1)
    desk.restart()
    desk.dispatcher.recall()
    desk.dispatcher.sweep()
    first, second = desk.screen.shown
    assert (first.repeat, second.repeat) == (False, True)
    assert second.body.startswith("Shown before and not answered.")


def test_after_a_restart_what_was_answered_does_not_come_again() -> None:
    desk = Desk()
    desk.deadline(START + timedelta(hours=1))
    desk.wait(hours=1)
    desk.answer(ACKNOWLEDGE)
    desk.restart()
    desk.dispatcher.recall()
    desk.dispatcher.sweep()
    assert len(desk.screen.shown) == 1


def test_a_notice_says_when_in_both_capitals_under_which_law_and_what_follows() -> None:
    desk = Desk()
    desk.record(ProceedingStarted(track="t", procedure="title-vii"), fact_id="p")
    desk.record(EventRecorded(proceeding="p", event="identification"))
    desk.wait(days=61, hours=6)
    body = next(notice.body for notice in desk.screen.shown if "has lapsed" in notice.title)
    assert body.splitlines() == [
        "Mon 2 Mar 2026, midnight in Washington (Tue 3 Mar 2026 05:00 in UTC, Tue 3 Mar 2026 14:00 in Tokyo)",
        "Talks, Title VII",
        "Whose move: both parties",
        "Sanctions follow on the next day unless they are postponed, modified or called off.",
        "Trade Agreements Act of 1979 s. 305(g)(1), 102 Stat. 1550; 59 Fed. Reg. 13 Oct 1994",
    ]
