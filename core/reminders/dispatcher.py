"""Decides what is due, claims it, has it shown, and records what was answered.

It is the only one who does. It keeps no list of its own: each sweep reads the docket and the ledger afresh, so a date
that moved, a restart, a sleeping machine or a jumping clock change nothing but what the sweep finds. A reminder is
claimed before it is shown and recorded after, so it is shown at least once, and one that may have been shown before
says so.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from heapq import nsmallest
from typing import TYPE_CHECKING

from core.changes import Changes
from core.docket.deadlines import ENDED, SUSPENDED, state_at
from core.reminders import ledger as acts
from core.reminders.answers import record_answer
from core.reminders.delivery import Delivery
from core.reminders.ledger import LedgerLine
from core.reminders.notice import OPEN, Answer
from core.reminders.policy import DAY, USUAL, Stage, nag, reminder_of
from core.reminders.rounds import GROUPED_FROM, SHOWN_BEFORE, STANDS_AGAIN, UNSURE, Round, Speaker
from core.reminders.wording import SNOOZED_UNTIL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from core.changes import Publisher
    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow
    from core.reminders.ledger import Open
    from core.reminders.ports import Alarm, Channel, Ledger, Schedule

__all__ = ["GROUPED_FROM", "PLANNED", "Dispatcher"]

PLANNED = 64
"""How many moments the alarm is set for ahead; each ring plans anew."""


class Dispatcher:
    """One docket's reminders. Its methods are called from one thread at a time."""

    def __init__(
        self,
        *,
        schedule: Schedule,
        ledger: Ledger,
        channels: Sequence[Channel],
        alarm: Alarm,
        clock: Clock,
        changed: Publisher,
        stages: tuple[Stage, ...] = USUAL,
        seats_of: Callable[[DeadlineRow], tuple[str, ...]],
        opened: Callable[[str], None] = lambda _key: None,
    ) -> None:
        self._schedule = schedule
        self._ledger = ledger
        self._delivery = Delivery(channels, ledger, clock)
        self._alarm = alarm
        self._clock = clock
        self._changed = changed
        self._stages = stages
        self._seats_of = seats_of
        self._opened = opened
        self._swept_to: datetime | None = None

    def sweep(self, *, edited: bool = True) -> None:
        """Show everything that has come due and was not shown, take back what no longer stands, plan the next ring.

        Without `edited`, only time is taken to have passed since the last sweep, and only what came due in it is
        looked for: what the bell needs.
        """
        now = self._clock.now()
        since = None if edited or self._swept_to is None or self._swept_to > now else self._swept_to
        withdrawn = self._withdraw_outdated(now)
        open_ones = self._ledger.open()
        self._delivery.take_down({each.reminder for each in open_ones if each.until is None})
        again = {each.reminder: SNOOZED_UNTIL for each in open_ones if _is_over(each, now)}
        if edited:
            again.update(dict.fromkeys(self._ledger.unshown(), UNSURE))
        rounds = [*self._newly_due(now, since), *self._nags(open_ones, now), *self._again(again)]
        shown = self._present(rounds, now)
        self._swept_to = now
        self.plan()
        if shown or withdrawn:
            self._changed.publish(Changes(reminders=True))

    def recall(self) -> None:
        """Show again what was claimed and never answered: after a start, and when a notification server comes back.

        Of each date its latest reminder comes again, and with it whatever was never shown.
        """
        now = self._clock.now()
        self._withdraw_outdated(now)
        waiting = sorted((each for each in self._ledger.open() if each.until is None), key=lambda each: each.fire_at)
        latest = {(each.deadline, each.due_at): each.reminder for each in waiting}
        again = dict.fromkeys(latest.values(), SHOWN_BEFORE) | dict.fromkeys(self._ledger.unshown(), UNSURE)
        if self._present(self._again(again), now):
            self._changed.publish(Changes(reminders=True))

    def answer_notice(self, notice: str, answer: Answer) -> None:
        """Record an answer given to a notice on screen, for every reminder it speaks for."""
        reminders = self._delivery.reminders_of(notice)
        if not reminders:
            return
        record_answer(self._ledger, reminders, answer, now=self._clock.now(), by="notice")
        self.settle()
        if answer.act == OPEN:
            reminded = self._ledger.find(reminders[0])
            self._opened(reminded.deadline if reminded else "")

    def settle(self) -> None:
        """After answers, from wherever they came: take down what is done with, plan anew, and tell."""
        self._delivery.take_down({each.reminder for each in self._ledger.open() if each.until is None})
        self.plan()
        self._changed.publish(Changes(reminders=True))

    def clear(self) -> None:
        """Take every notice off the screen; in the ledger nothing changes."""
        self._delivery.take_down(frozenset())

    def plan(self) -> None:
        """Set the alarm for the next moments: stages of dates, ends of snoozes, and the daily word after a lapse.

        They are counted from the last sweep, not from now: what fell due between the two must still ring.
        """
        now = self._clock.now()
        swept = now if self._swept_to is None else min(self._swept_to, now)
        moments = set(self._schedule.next_moments(swept, self._stages, PLANNED))
        open_ones = self._ledger.open()
        ends = {each.until for each in open_ones if each.until is not None}
        moments.update(max(_instant(until), swept + timedelta(milliseconds=1)) for until in nsmallest(PLANNED, ends))
        moment = _milliseconds(now)
        lapsed = {each.due_at for each in open_ones if each.until is None and each.due_at <= moment}
        words = {_last_day(due_at, swept) + DAY * 1000 for due_at in lapsed}
        moments.update(_instant(word) for word in nsmallest(PLANNED, words))
        self._alarm.set(sorted(moments)[:PLANNED])

    def _newly_due(self, now: datetime, since: datetime | None) -> list[Round]:
        due = self._schedule.due_reminders(now, self._stages, since)
        return [
            Round(reminder_of(row, stage), rounds + 1, STANDS_AGAIN if rounds else "") for row, stage, rounds in due
        ]

    def _nags(self, open_ones: Sequence[Open], now: datetime) -> list[Round]:
        """Return the daily word on each date that lapsed, was told, and is neither answered nor snoozed."""
        told: dict[tuple[str, int], int] = {}
        moment = _milliseconds(now)
        for each in open_ones:
            if each.until is None and each.due_at <= moment - DAY * 1000:
                date = each.deadline, each.due_at
                claimed_at = each.claimed_at if each.claimed_at <= moment else 0  # by a wrong clock
                told[date] = max(claimed_at, told.get(date, 0))
        wanted = [key for (key, due_at), claimed_at in told.items() if claimed_at < _last_day(due_at, now)]
        rows = self._schedule.rows_of(wanted)
        stages = [(row, stage) for row in rows.values() if (stage := nag(row, now)) is not None]
        return [Round(reminder_of(row, stage), 1) for row, stage in stages]

    def _again(self, reasons: Mapping[str, str]) -> list[Round]:
        """Return the next round of each reminder, with the reason why it comes again."""
        if not reasons:
            return []
        known = self._ledger.details(reasons)
        rows = self._schedule.rows_of(each.deadline for each in known)
        rounds = []
        for each in known:
            row = rows.get(each.deadline)
            if row is not None:
                stage = Stage(each.stage, round((each.due_at - each.fire_at).total_seconds()))
                rounds.append(Round(reminder_of(row, stage), each.round + 1, reasons[each.reminder]))
        return rounds

    def _present(self, rounds: Iterable[Round], now: datetime) -> bool:
        """Claim each round, have what was won shown, and tell whether that was anything."""
        by_id = {each.reminder.id: each for each in rounds}
        if not by_id:
            return False
        speaker = Speaker(now, self._seats_of)
        won = self._ledger.claim([speaker.claim(each) for each in by_id.values()])
        self._delivery.show(speaker.notices(each for name, each in by_id.items() if name in won))
        return bool(won)

    def _withdraw_outdated(self, now: datetime) -> bool:
        """Take back each open reminder of a date that has moved, ended, stopped or gone."""
        lines = [
            LedgerLine(reminder, acts.WITHDRAWN, now, detail=_why_outdated(row, due_at, now))
            for reminder, due_at, row in self._schedule.outdated(now)
        ]
        if lines:
            self._ledger.append(lines)
        return bool(lines)


def _is_over(each: Open, now: datetime) -> bool:
    return each.until is not None and each.until <= _milliseconds(now)


def _last_day(due_at: int, now: datetime) -> int:
    """Return the last whole number of days after `due_at` that has passed, as an instant; both in milliseconds."""
    day = DAY * 1000
    return due_at + (_milliseconds(now) - due_at) // day * day


def _milliseconds(instant: datetime) -> int:
    return int(instant.timestamp() * 1000)


def _instant(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _why_outdated(row: DeadlineRow | None, due_at: int, now: datetime) -> str:
    """Say why a reminder no longer stands that was raised for the instant `due_at` (seconds since 1970 UTC)."""
    if row is None:
        return "the date is no longer in the docket"
    if row.due_at is None:
        return "the date waits for its trigger again"
    if row.due_at != due_at:
        return f"the date moved to {row.due}"
    state = state_at(row, now.timestamp())
    if state in ENDED or state == SUSPENDED:
        return state
    ended = row.ended_at is not None and row.ended_at <= now.timestamp()
    return "the matter has ended" if ended else "the clock was set back, and its moment is still to come"
