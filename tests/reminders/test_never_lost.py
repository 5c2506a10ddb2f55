"""Years of random dockets, edits, answers, snoozes, failures and restarts, against an oracle written from the promise.

The promise: every stage of a standing date, from its entry on, is claimed and shown, not before its moment; nothing is
shown again without saying so; a snooze does not end early; what was acknowledged does not come back.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from core.docket.facts import Postponed, Settled, TrackOpened
from core.reminders.answers import record_answer
from core.reminders.notice import ACKNOWLEDGE, SNOOZE, Answer
from tests.reminders.desk import Desk

LEADS = {
    **{f"{days}d": timedelta(days=days) for days in (30, 14, 7, 3, 1)},
    "2h": timedelta(hours=2),
    "lapse": timedelta(0),
}
SEED = 1994


@dataclass
class Standing:
    """What the oracle knows of a date: its instant, since when it stands so, and until when."""

    due: datetime
    since: datetime
    until: datetime | None = None


@dataclass
class Oracle:
    """Keeps what was done, and says what must have been shown."""

    dates: dict[str, list[Standing]] = field(default_factory=dict)
    acknowledged: dict[str, datetime] = field(default_factory=dict)
    snoozed: dict[str, datetime] = field(default_factory=dict)

    def promised(self, now: datetime) -> set[str]:
        """Return the ids of the reminders whose moment came while their date stood."""
        ids = set()
        for key, standings in self.dates.items():
            for standing in standings:
                for stage, lead in LEADS.items():
                    moment = standing.due - lead
                    ended = standing.until is not None and standing.until <= moment
                    if standing.since.replace(microsecond=0) <= moment <= now and not ended:
                        ids.add(f"{key}@{int(standing.due.timestamp())}/{stage}")
        return ids


class Simulation:
    """One person's years with the product."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a simulation, nothing secret
        self.desk = Desk(channels=2)
        self.oracle = Oracle()
        self.open: list[str] = []
        self.tracks = 0

    def run(self, steps: int) -> None:
        for _ in range(steps):
            act = self.chance.choices(
                [self.new, self.move, self.settle, self.answer, self.snooze, self.fail, self.restart, self.rest],
                [30, 10, 4, 20, 12, 6, 6, 30],
            )[0]
            act()
            self.step()
        for screen in self.desk.screens:
            screen.fault = None
        self.desk.wait(days=1)

    def step(self) -> None:
        span = self.chance.choice([timedelta(minutes=7), timedelta(hours=5), timedelta(days=1), timedelta(days=9)])
        before = len(self.desk.shown)
        if self.chance.random() < 0.5:
            self.desk.wait(seconds=span.total_seconds())
        else:  # asleep: nothing rings, then everything at once
            self.desk.clock.advance(span)
            self.desk.dispatcher.sweep()
        self.check(before)

    def check(self, before: int) -> None:
        """Hold each new notice against what was known when it was shown."""
        now = self.desk.clock.now()
        for notice in self.desk.shown[before:]:
            for reminder in notice.reminders:
                assert reminder not in self.oracle.acknowledged, f"{reminder} came back after its answer"
                assert self.oracle.snoozed.pop(reminder, now) <= now, f"{reminder} ended its snooze early"

    def new(self) -> None:
        self.tracks += 1
        name, now = f"x{self.tracks}", self.desk.clock.now()
        self.desk.record(TrackOpened(name=f"Track {self.tracks}"), fact_id=f"t{self.tracks}", negotiation="n")
        due = (now + timedelta(hours=self.chance.randint(1, 24 * 45))).replace(microsecond=0)
        key = self.desk.deadline(due, name, f"t{self.tracks}")
        self.oracle.dates[key] = [Standing(due, now)]
        self.open.append(name)

    def move(self) -> None:
        if not self.open:
            return
        name, now = self.chance.choice(self.open), self.desk.clock.now()
        due = (now + timedelta(hours=self.chance.randint(30, 24 * 40))).replace(microsecond=0)
        self.desk.record(Postponed(deadline=name, to=due.date(), at=due.time()))
        standings = self.oracle.dates[f"{name}/deadline"]
        standings[-1].until = now
        standings.append(Standing(due, now))

    def settle(self) -> None:
        if not self.open:
            return
        name = self.open.pop(self.chance.randrange(len(self.open)))
        now = self.desk.clock.now()
        self.desk.record(Settled(target=name))
        self.oracle.dates[f"{name}/deadline"][-1].until = now.replace(hour=0, minute=0, second=0, microsecond=0)

    def answer(self) -> None:
        self._answer(Answer(ACKNOWLEDGE))

    def snooze(self) -> None:
        self._answer(Answer(SNOOZE, self.desk.clock.now() + timedelta(hours=self.chance.randint(1, 60))))

    def _answer(self, answer: Answer) -> None:
        waiting = [reminded.reminder for reminded in self.desk.ledger.unanswered()]
        if not waiting:
            return
        chosen = self.chance.sample(waiting, self.chance.randint(1, len(waiting)))
        now = self.desk.clock.now()
        answered = record_answer(self.desk.ledger, chosen, answer, now=now, by="test")
        self.desk.dispatcher.settle()
        for reminder in answered:
            if answer.until is None:
                self.oracle.acknowledged[reminder] = now
                self.oracle.snoozed.pop(reminder, None)
            else:
                self.oracle.snoozed[reminder] = answer.until

    def fail(self) -> None:
        screen = self.desk.screens[0]
        if screen.fault is None:
            screen.breaks()
        else:
            screen.fault = None

    def restart(self) -> None:
        before = len(self.desk.shown)
        self.desk.restart()
        self.desk.dispatcher.recall()
        self.check(before)

    def rest(self) -> None:
        """Do nothing for a while."""


def years(seed: int, steps: int) -> int:
    """Simulate, hold the result against the oracle, and return how many reminders there were."""
    simulation = Simulation(seed)
    simulation.run(steps)
    desk = simulation.desk
    told = {reminded.reminder: reminded for reminded in desk.reminded()}
    lost = {each for each in simulation.oracle.promised(desk.clock.now()) if each not in told}
    assert lost == set()
    assert [each.reminder for each in told.values() if each.shown_at is None] == []
    assert [each.reminder for each in told.values() if each.claimed_at < each.fire_at] == []
    seen: set[str] = set()
    unmarked: list[str] = []
    for notice in desk.shown:
        unmarked.extend(seen.intersection(notice.reminders) if not notice.repeat else ())
        seen.update(notice.reminders)
    assert unmarked == []
    return len(told)


def test_nothing_is_lost_in_years_of_everything_that_can_happen() -> None:
    assert sum(years(SEED + run, 60) for run in range(56)) > 10_000


@pytest.mark.soak
def test_nothing_is_lost_in_centuries() -> None:
    assert sum(years(run, 90) for run in range(120)) > 40_000
