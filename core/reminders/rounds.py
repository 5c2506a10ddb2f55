"""Reminders about to be shown, and the notices that speak for them.

Pure values and text: what is due is decided by the dispatcher, what becomes of a notice by the delivery.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from core.language import fill, translate
from core.reminders.ledger import Claim
from core.reminders.notice import Notice
from core.reminders.wording import body_of, group_body, group_title, title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from core.docket.deadlines import DeadlineRow
    from core.reminders.policy import Reminder

GROUPED_FROM = 4
"""This many dates at one sweep are one notice."""

UNSURE = "Repeated: this may already have been shown."
SHOWN_BEFORE = "Shown before and not answered."
STANDS_AGAIN = "Repeated: this date stands again."


@dataclass(frozen=True, slots=True)
class Round:
    """A reminder about to be shown for the `number`th time; `repeat` says in words why, if it is not the first."""

    reminder: Reminder
    number: int
    repeat: str = ""


class Speaker:
    """Puts rounds into words, as of `now`. `seats_of` gives the zones of the capitals a date concerns."""

    def __init__(self, now: datetime, seats_of: Callable[[DeadlineRow], tuple[str, ...]]) -> None:
        self._now = now
        self._seats_of = seats_of
        self._body = cache(self._body_of)

    def claim(self, each: Round) -> Claim:
        """Return the claim to show one round, with what is shown."""
        reminder = each.reminder
        return Claim(
            reminder=reminder.id,
            round=each.number,
            deadline=reminder.row.key,
            stage=reminder.stage.id,
            fire_at=reminder.fire_at,
            due_at=reminder.fire_at + timedelta(seconds=reminder.stage.lead),
            at=self._now,
            title=title_of(reminder, self._now),
            body=self._body(reminder, each.repeat),
        )

    def notices(self, rounds: Iterable[Round]) -> list[Notice]:
        """Return a notice for each date, its earliest reminder first; or one for all where there are many."""
        dates: dict[tuple[str, int | None], list[Round]] = {}
        for each in sorted(rounds, key=lambda each: each.reminder.fire_at):
            dates.setdefault((each.reminder.row.key, each.reminder.row.due_at), []).append(each)
        if len(dates) >= GROUPED_FROM:
            return [self._grouped(list(dates.values()))]
        return [self._single(of_date) for of_date in dates.values()]

    def _body_of(self, reminder: Reminder, repeat: str) -> str:
        return body_of(reminder, self._now, self._seats_of(reminder.row), repeat=repeat)

    def _single(self, rounds: Sequence[Round]) -> Notice:
        """Return the notice of one date: its latest reminder speaks for all of them."""
        latest, why = rounds[-1].reminder, _why_again(rounds)
        return Notice(
            id=f"{latest.row.key}@{latest.row.due_at or 0}",
            reminders=tuple(each.reminder.id for each in rounds),
            title=title_of(latest, self._now),
            body=self._body(latest, why),
            critical=self._has_come(latest),
            repeat=bool(why),
        )

    def _grouped(self, dates: Sequence[Sequence[Round]]) -> Notice:
        """Return one notice for many dates. What was surely shown before is named last, for not all are named."""
        in_order = sorted(dates, key=lambda rounds: (_was_shown(rounds), rounds[-1].reminder.row.due_at or 0))
        by_gravity = [rounds[-1].reminder for rounds in in_order]
        again = sum(1 for rounds in dates if _why_again(rounds))
        body = group_body([title_of(each, self._now) for each in by_gravity])
        return Notice(
            id=f"group@{self._now.timestamp():.3f}",
            reminders=tuple(each.reminder.id for rounds in dates for each in rounds),
            title=group_title(by_gravity, self._now),
            body=f"{_shown_already(again)}\n{body}" if again else body,
            critical=any(self._has_come(each) for each in by_gravity),
            repeat=again > 0,
        )

    def _has_come(self, reminder: Reminder) -> bool:
        return (reminder.row.due_at or 0) <= self._now.timestamp()


def _shown_already(again: int) -> str:
    return fill(translate("Notice", "Repeated: %1 of them may already have been shown."), again)


def _was_shown(rounds: Sequence[Round]) -> bool:
    return all(each.repeat == SHOWN_BEFORE for each in rounds)


def _why_again(rounds: Sequence[Round]) -> str:
    """Say why any of these reminders of one date comes again, the latest's reason first; nothing if none does."""
    return next((each.repeat for each in reversed(rounds) if each.repeat), "")
