"""What comes again and what never does: dates that stand again, answers that cross, moments between two sweeps."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from core.docket.facts import Postponed, Retracted, Settled, TrackOpened
from core.reminders.answers import record_answer
from core.reminders.ledger import SNOOZED, LedgerLine
from core.reminders.notice import ACKNOWLEDGE, SNOOZE, Answer
from core.reminders.policy import LAPSE, reminder_of
from core.reminders.rounds import Round, Speaker
from tests.reminders.desk import START, Desk

if TYPE_CHECKING:
    from core.reminders.ledger import Claim

DUE = START + timedelta(hours=1)


def lapsed() -> tuple[Desk, str]:
    """Return a desk with one date that has lapsed and was shown, and its reminder."""
    desk = Desk()
    desk.deadline(DUE)
    desk.wait(hours=1)
    [reminded] = desk.ledger.unanswered()
    return desk, reminded.reminder


def second_round(desk: Desk, reminder: str) -> Claim:
    """Return the claim a dispatcher makes that had read the ledger before somebody answered."""
    reminded = desk.ledger.find(reminder)
    row = desk.rows.row("d/deadline")
    assert reminded is not None
    assert row is not None
    again = Round(reminder_of(row, LAPSE), reminded.round + 1, "Shown before and not answered.")
    return Speaker(desk.clock.now(), lambda _row: ()).claim(again)


def test_a_settlement_that_is_taken_back_lets_the_lapse_be_told_again_and_says_why() -> None:
    desk, _ = lapsed()
    desk.record(Settled(target="t"), fact_id="s")
    assert desk.wait(hours=2) == []
    desk.record(Retracted(retracts="s"))
    [notice] = desk.wait(minutes=1)
    assert notice.repeat
    assert notice.body.startswith("Repeated: this date stands again.")
    assert desk.wait(minutes=1) == []


def test_a_postponement_that_is_taken_back_lets_the_lapse_be_told_again() -> None:
    desk, reminder = lapsed()
    desk.record(Postponed(deadline="d", to=(START + timedelta(days=90)).date()), fact_id="p")
    assert desk.wait(hours=2) == []
    desk.record(Retracted(retracts="p"))
    [notice] = desk.wait(minutes=1)
    assert notice.reminders == (reminder,)


def test_what_was_acknowledged_before_is_not_told_when_its_date_stands_again() -> None:
    desk, _ = lapsed()
    desk.answer(ACKNOWLEDGE)
    desk.record(Settled(target="t"), fact_id="s")
    desk.wait(hours=2)
    desk.record(Retracted(retracts="s"))
    assert desk.wait(days=3) == []


def test_what_was_acknowledged_elsewhere_meanwhile_is_not_won_again() -> None:
    desk, reminder = lapsed()
    claim = second_round(desk, reminder)
    desk.answer(ACKNOWLEDGE)
    assert desk.ledger.claim([claim]) == frozenset()


def test_what_was_snoozed_elsewhere_meanwhile_is_not_won_before_its_snooze_ends() -> None:
    desk, reminder = lapsed()
    claim = second_round(desk, reminder)
    desk.answer(SNOOZE, desk.clock.now() + timedelta(hours=1))
    assert desk.ledger.claim([claim]) == frozenset()
    desk.clock.advance(timedelta(hours=1))
    assert desk.ledger.claim([second_round(desk, reminder)]) == frozenset({reminder})


def test_a_round_is_won_once() -> None:
    desk, reminder = lapsed()
    claim = second_round(desk, reminder)
    assert [desk.ledger.claim([claim]), desk.ledger.claim([claim])] == [frozenset({reminder}), frozenset()]


def test_an_acknowledged_reminder_can_no_longer_be_snoozed() -> None:
    desk, reminder = lapsed()
    desk.answer(ACKNOWLEDGE)
    answered = record_answer(desk.ledger, [reminder], Answer(SNOOZE), now=desk.clock.now(), by="test")
    desk.ledger.append([LedgerLine(reminder, SNOOZED, desk.clock.now(), until=desk.clock.now())])
    assert (answered, desk.ledger.snoozed(), desk.ledger.unanswered()) == ([], [], [])


def test_a_snooze_that_is_over_leaves_none_of_its_date_snoozed() -> None:
    desk = Desk()
    desk.deadline(START + timedelta(days=2))
    desk.wait(days=2)
    desk.answer(SNOOZE, desk.clock.now() + timedelta(hours=3))
    [notice] = desk.wait(hours=3)
    assert (desk.ledger.snoozed(), len(notice.reminders)) == ([], 3)


def test_what_waits_after_a_snooze_has_no_answer() -> None:
    desk, _ = lapsed()
    desk.answer(SNOOZE, desk.clock.now() + timedelta(hours=3))
    desk.wait(hours=3)
    [reminded] = desk.ledger.unanswered()
    assert (reminded.answer, reminded.until, reminded.round, reminded.shown_round) == ("", None, 2, 2)


def test_stages_claimed_together_and_never_shown_are_all_shown_after_a_restart() -> None:
    desk = Desk()
    desk.deadline(START + timedelta(days=40))
    desk.clock.advance(timedelta(days=40))
    desk.screen.breaks()
    desk.dispatcher.sweep()
    desk.screen.fault = None
    desk.restart()
    desk.dispatcher.recall()
    assert [reminded.shown_at is None for reminded in desk.reminded()] == [False] * 7


def test_in_a_group_what_may_not_have_been_shown_is_named_before_what_was() -> None:
    desk = Desk()
    for number in range(12):
        desk.record(TrackOpened(name=f"Track {number}"), fact_id=f"t{number}", negotiation="n")
        desk.deadline(DUE + timedelta(minutes=number // 11), f"d{number}", f"t{number}")
    desk.wait(hours=1)
    desk.clock.advance(timedelta(minutes=1))
    desk.screen.breaks()
    desk.dispatcher.sweep()
    desk.screen.fault = None
    desk.restart()
    desk.dispatcher.recall()
    assert "Track 11" in desk.shown[-1].body.splitlines()[1]


def test_a_moment_between_a_sweep_and_an_answer_still_rings() -> None:
    desk = Desk()
    desk.deadline(DUE)
    desk.dispatcher.sweep()
    desk.clock.jump(DUE + timedelta(milliseconds=1))
    desk.dispatcher.settle()
    assert desk.bell.moments == (DUE,)


def test_the_daily_word_says_how_long_ago_it_was() -> None:
    desk, _ = lapsed()
    [notice] = desk.wait(days=1)
    assert notice.body.startswith("It came 1 day ago; this is said daily until it is acknowledged.")


def test_a_clock_that_is_set_forward_and_back_loses_nothing() -> None:
    desk = Desk()
    desk.deadline(START + timedelta(days=20))
    desk.clock.advance(timedelta(days=10))
    desk.dispatcher.sweep(edited=False)
    desk.clock.advance(timedelta(days=-10))
    desk.dispatcher.sweep(edited=False)
    desk.wait(days=20)
    assert desk.stages() == ["14d", "7d", "3d", "1d", "2h", "lapse"]


def test_a_date_ten_years_off_is_planned_and_told() -> None:
    desk = Desk()
    desk.deadline(START + timedelta(days=3653))
    desk.dispatcher.sweep()
    assert desk.bell.moments[0] == START + timedelta(days=3653 - 30)
    assert len(desk.wait(days=3653)) == 7
