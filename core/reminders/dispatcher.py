"""Decides what is due, claims it, shows it, and records what became of it.

It is the only one who does. It keeps no list of its own: each sweep reads the docket and the ledger afresh, so a date
that moved, a restart, a sleeping machine or a jumping clock change nothing but what the sweep finds. A reminder is
claimed before it is shown and recorded after, so it is shown at least once, and one that may have been shown before
says so.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from core.changes import Changes
from core.docket.deadlines import ENDED, SUSPENDED, state_at
from core.reminders import ledger as acts
from core.reminders.answers import record_answer
from core.reminders.ledger import Claim, LedgerLine
from core.reminders.notice import OPEN, Answer, Notice
from core.reminders.policy import DAY, USUAL, Reminder, Stage, nag, reminder_of
from core.reminders.ports import ChannelDown
from core.reminders.wording import body_of, group_body, group_title, title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from core.changes import Publisher
    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow
    from core.reminders.ledger import Reminded
    from core.reminders.ports import Alarm, Channel, Ledger, Schedule

GROUPED_FROM = 4
"""This many reminders at one sweep are one notice."""

PLANNED = 64
"""How many moments the alarm is set for ahead; each ring plans anew."""

UNSURE = "Repeated: this may already have been shown."
"""What a notice says of a round before it that nobody has seen confirmed."""

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Round:
    """A reminder about to be shown for the `number`th time; `repeat` says in words why, if it is not the first."""

    reminder: Reminder
    number: int
    title: str
    repeat: str = ""


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
        self._channels = channels
        self._alarm = alarm
        self._clock = clock
        self._changed = changed
        self._stages = stages
        self._seats_of = seats_of
        self._opened = opened
        self._speaks_for: dict[str, tuple[str, ...]] = {}
        self._swept_to: datetime | None = None

    def sweep(self, *, edited: bool = True) -> None:
        """Show everything that has come due and was not shown, take back what no longer stands, plan the next ring.

        Without `edited`, only time is taken to have passed since the last sweep, and only what came due in it is
        looked for: what the bell needs.
        """
        now = self._clock.now()
        since = None if edited or self._swept_to is None or self._swept_to > now else self._swept_to
        withdrawn = self._withdraw_outdated(now)
        self._take_down_answered()
        waiting = self._latest(self._ledger.unanswered())
        known = [*self._unshown(waiting, now), *self._nags(waiting, now), *self._snoozes_over(now)]
        rounds = [*self._newly_due(now, since), *known]
        shown = self._present(rounds, now)
        self._swept_to = now
        self.plan()
        if shown or withdrawn:
            self._changed.publish(Changes(reminders=True))

    def recall(self) -> None:
        """Show again what was claimed and never answered: after a start, and when a notification server comes back."""
        now = self._clock.now()
        self._withdraw_outdated(now)
        rounds = []
        waiting = self._latest(self._ledger.unanswered())
        rows = self._schedule.rows_of(each.deadline for each in waiting)
        for reminded in waiting:
            certain = reminded.shown_round == reminded.round
            why = "Shown before and not answered." if certain else UNSURE
            rounds.extend(self._again(reminded, rows, now, why))
        if self._present(rounds, now):
            self._changed.publish(Changes(reminders=True))

    def answer_notice(self, notice: str, answer: Answer) -> None:
        """Record an answer given to a notice on screen, for every reminder it speaks for."""
        reminders = self._speaks_for.get(notice, ())
        if not reminders:
            return
        record_answer(self._ledger, reminders, answer, now=self._clock.now(), by="notice")
        self.settle()
        if answer.act == OPEN:
            reminded = self._ledger.find(reminders[0])
            self._opened(reminded.deadline if reminded else "")

    def settle(self) -> None:
        """After answers, from wherever they came: take down what is done with, plan anew, and tell."""
        self._take_down_answered()
        self.plan()
        self._changed.publish(Changes(reminders=True))

    def plan(self) -> None:
        """Set the alarm for the next moments: stages of dates, ends of snoozes, and the daily word after a lapse."""
        now = self._clock.now()
        moments = set(self._schedule.next_moments(now, self._stages, PLANNED))
        moments.update(each.until for each in self._ledger.snoozed() if each.until and each.until > now)
        for each in self._ledger.unanswered():
            if each.due_at <= now:
                days = int((now - each.due_at).total_seconds() // DAY) + 1
                moments.add(each.due_at + timedelta(days=days))
        self._alarm.set(sorted(moments)[:PLANNED])

    def _newly_due(self, now: datetime, since: datetime | None) -> list[_Round]:
        due = self._schedule.due_reminders(now, self._stages, since)
        return [self._round(reminder_of(row, stage), 1, now) for row, stage in due]

    def _unshown(self, waiting: Sequence[Reminded], now: datetime) -> list[_Round]:
        """Return what was claimed and then shown by no channel, or not written down as shown."""
        missed = [each for each in waiting if each.shown_round < each.round]
        rows = self._schedule.rows_of(each.deadline for each in missed)
        return [again for each in missed for again in self._again(each, rows, now, UNSURE)]

    def _nags(self, waiting: Sequence[Reminded], now: datetime) -> list[_Round]:
        """Return the daily word on each date that lapsed, was told, and is neither answered nor snoozed."""
        rounds = []
        lapsed = [each for each in waiting if each.due_at <= now]
        rows = self._schedule.rows_of(each.deadline for each in lapsed)
        for reminded in lapsed:
            row = rows.get(reminded.deadline)
            stage = nag(row, now) if row is not None else None
            if row is None or stage is None:
                continue
            reminder = reminder_of(row, stage)
            if reminder.fire_at > reminded.claimed_at and self._ledger.find(reminder.id) is None:
                rounds.append(self._round(reminder, 1, now))
        return rounds

    def _snoozes_over(self, now: datetime) -> list[_Round]:
        over = [each for each in self._ledger.snoozed() if each.until is not None and each.until <= now]
        rows = self._schedule.rows_of(each.deadline for each in over)
        return [again for each in self._latest(over) for again in self._again(each, rows, now, "Snoozed until now.")]

    def _again(self, reminded: Reminded, rows: dict[str, DeadlineRow], now: datetime, why: str) -> list[_Round]:
        row = rows.get(reminded.deadline)
        if row is None:
            return []
        stage = Stage(reminded.stage, round((reminded.due_at - reminded.fire_at).total_seconds()))
        return [self._round(reminder_of(row, stage), reminded.round + 1, now, why)]

    def _round(self, reminder: Reminder, number: int, now: datetime, repeat: str = "") -> _Round:
        return _Round(reminder, number, title_of(reminder, now), repeat)

    def _present(self, rounds: Sequence[_Round], now: datetime) -> bool:
        """Claim each round and show what was won: a line for each date, and one notice where there are many."""
        claims = [self._claim(each, now) for each in rounds]
        won = self._ledger.claim(claims) if claims else frozenset()
        dates: dict[tuple[str, int | None], list[_Round]] = {}
        for each in sorted(rounds, key=lambda each: each.reminder.fire_at):
            if each.reminder.id in won:
                dates.setdefault((each.reminder.row.key, each.reminder.row.due_at), []).append(each)
        down: set[str] = set()
        if len(dates) >= GROUPED_FROM:
            self._show(self._grouped(list(dates.values()), now), down)
        else:
            for of_date in dates.values():
                self._show(self._single(of_date, now), down)
        return bool(won)

    def _claim(self, each: _Round, now: datetime) -> Claim:
        reminder = each.reminder
        return Claim(
            reminder=reminder.id,
            round=each.number,
            deadline=reminder.row.key,
            stage=reminder.stage.id,
            fire_at=reminder.fire_at,
            due_at=reminder.fire_at + timedelta(seconds=reminder.stage.lead),
            at=now,
            title=each.title,
            body=self._body(each, now, each.repeat),
        )

    def _body(self, each: _Round, now: datetime, repeat: str) -> str:
        return body_of(each.reminder, now, self._seats_of(each.reminder.row), repeat=repeat)

    def _single(self, rounds: Sequence[_Round], now: datetime) -> Notice:
        """Return the notice of one date: its latest reminder speaks for all of them."""
        latest, why = rounds[-1], _why_again(rounds)
        return Notice(
            id=_notice_id(latest.reminder.row.key, latest.reminder.row.due_at or 0),
            reminders=tuple(each.reminder.id for each in rounds),
            title=latest.title,
            body=self._body(latest, now, why),
            critical=_is_critical(latest.reminder, now),
            repeat=bool(why),
        )

    def _grouped(self, dates: Sequence[Sequence[_Round]], now: datetime) -> Notice:
        by_gravity = sorted((rounds[-1] for rounds in dates), key=lambda each: each.reminder.row.due_at or 0)
        reminders = [each.reminder for each in by_gravity]
        again = sum(1 for rounds in dates if _why_again(rounds))
        body = group_body([each.title for each in by_gravity])
        return Notice(
            id=f"group@{now.timestamp():.3f}",
            reminders=tuple(each.reminder.id for rounds in dates for each in rounds),
            title=group_title(reminders, now),
            body=f"Repeated: {again} of them may already have been shown.\n{body}" if again else body,
            critical=any(_is_critical(reminder, now) for reminder in reminders),
            repeat=again > 0,
        )

    def _show(self, notice: Notice, down: set[str]) -> None:
        """Try the channels in their order until one has shown it; each failure is a line in the ledger.

        A channel in `down` has failed in this sweep already and is not waited for again. A channel that breaks in a
        way it should not is our bug: it is logged whole, and the next one is tried all the same. What none has shown
        comes again at the next sweep.
        """
        self._speaks_for[notice.id] = notice.reminders
        for channel in self._channels:
            if channel.name in down:
                self._write(notice, acts.FAILED, channel.name, "It had just failed.")
                continue
            try:
                channel.show(notice)
            except ChannelDown as fault:
                _LOG.warning("%s could not show a notice: %s", channel.name, fault)
                self._write(notice, acts.FAILED, channel.name, str(fault))
            except Exception as fault:  # noqa: BLE001 - logged whole, and nothing is lost
                _LOG.exception("%s broke while showing a notice", channel.name)
                self._write(notice, acts.FAILED, channel.name, f"It broke: {fault!r}"[:500])
            else:
                self._write(notice, acts.SHOWN, channel.name)
                return
            down.add(channel.name)
        _LOG.error("no channel has shown %s, and the last one must not fail; it comes again", notice.id)

    def _write(self, notice: Notice, act: str, channel: str, detail: str = "") -> None:
        at = self._clock.now()
        self._ledger.append([LedgerLine(reminder, act, at, channel, detail) for reminder in notice.reminders])

    def _withdraw_outdated(self, now: datetime) -> bool:
        """Take back each open reminder of a date that has moved, ended, stopped or gone."""
        lines = []
        open_ones = (*self._ledger.unanswered(), *self._ledger.snoozed())
        rows = self._schedule.rows_of(each.deadline for each in open_ones)
        for reminded in open_ones:
            why = _outdated(reminded, rows.get(reminded.deadline), now)
            if why:
                lines.append(LedgerLine(reminded.reminder, acts.WITHDRAWN, now, detail=why))
        if lines:
            self._ledger.append(lines)
        return bool(lines)

    def _take_down_answered(self) -> None:
        """Take off the screen each notice all of whose reminders are done with."""
        if not self._speaks_for:
            return
        unanswered = {reminded.reminder for reminded in self._ledger.unanswered()}
        for notice, speaks_for in tuple(self._speaks_for.items()):
            if unanswered.isdisjoint(speaks_for):
                del self._speaks_for[notice]
                for channel in self._channels:
                    channel.withdraw(notice)

    @staticmethod
    def _latest(open_ones: Sequence[Reminded]) -> list[Reminded]:
        """Return of each date only its latest open reminder."""
        latest = {(each.deadline, each.due_at): each for each in sorted(open_ones, key=lambda each: each.fire_at)}
        return list(latest.values())


def _notice_id(deadline: str, due_at: int) -> str:
    return f"{deadline}@{due_at}"


def _why_again(rounds: Sequence[_Round]) -> str:
    """Say why any of these reminders of one date comes again, the latest's reason first; nothing if none does."""
    return next((each.repeat for each in reversed(rounds) if each.repeat), "")


def _is_critical(reminder: Reminder, now: datetime) -> bool:
    return (reminder.row.due_at or 0) <= now.timestamp()


def _outdated(reminded: Reminded, row: DeadlineRow | None, now: datetime) -> str:
    """Say why a reminder no longer stands, or return an empty text where it does."""
    if row is None:
        return "the date is no longer in the docket"
    if row.due_at is None:
        return "the date waits for its trigger again"
    if row.due_at != int(reminded.due_at.timestamp()):
        return f"the date moved to {row.due}"
    state = state_at(row, now.timestamp())
    if state in ENDED or state == SUSPENDED:
        return state
    return "the matter has ended" if row.ended_at is not None and row.ended_at <= now.timestamp() else ""
