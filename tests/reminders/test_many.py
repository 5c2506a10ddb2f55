"""Thousands of open reminders: a sweep, a plan and an answer ask the file as often as with one."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.docket.facts import DeadlineSet, Draft, TrackOpened
from core.reminders.answers import record_answer
from core.reminders.dispatcher import PLANNED
from core.reminders.notice import ACKNOWLEDGE, Answer
from tests.reminders.desk import START, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = 2_000
FEW_QUERIES = 30


@pytest.fixture
def desk() -> Desk:
    """A desk on which as many dates have lapsed, in the minutes of the first hours, and were shown."""
    desk = Desk()
    day = START.date()
    drafts = []
    for number in range(MANY):
        due = START + timedelta(minutes=1 + number % 110)
        track = Draft(id=f"t{number}", negotiation="n", body=TrackOpened(name=f"Track {number}"), effective_on=day)
        body = DeadlineSet(track=f"t{number}", on=due.date(), at=due.time(), zone="UTC")
        drafts.extend([track, Draft(id=f"d{number}", body=body, effective_on=day, zone="UTC")])
    desk.docket.execute(*drafts)
    desk.clock.advance(timedelta(days=1))
    desk.dispatcher.sweep()
    return desk


@contextmanager
def counted(desk: Desk) -> Iterator[list[str]]:
    """Give a list of the statements that are carried out meanwhile."""
    statements: list[str] = []
    with desk.database.reading() as run:
        run.set_trace_callback(statements.append)
        yield statements
        run.set_trace_callback(None)


def test_a_sweep_asks_a_few_times_however_many_wait(desk: Desk) -> None:
    with counted(desk) as statements:
        desk.dispatcher.sweep()
    assert len(statements) < FEW_QUERIES


def test_an_answer_asks_a_few_times_however_many_wait(desk: Desk) -> None:
    with counted(desk) as statements:
        [first, *_] = desk.ledger.open()
        record_answer(desk.ledger, [first.reminder], Answer(ACKNOWLEDGE), now=desk.clock.now(), by="test")
        desk.dispatcher.settle()
    assert len(statements) < FEW_QUERIES
    assert len(desk.ledger.open()) == MANY - 1


def test_only_the_next_moments_are_planned(desk: Desk) -> None:
    assert len(desk.bell.moments) == PLANNED
    assert desk.bell.moments[0] == START + timedelta(days=1, minutes=1)


def test_all_of_them_came_up_as_one_notice(desk: Desk) -> None:
    [notice] = desk.shown
    assert (notice.title, len(notice.reminders)) == (f"{MANY} dates have come", MANY)
