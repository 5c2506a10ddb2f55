"""What an edit is said to do, dates and reminders, is what happens once it is recorded: over random edits."""

from datetime import UTC, date, datetime, timedelta

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from core.clock import ManualClock
from core.docket.facts import (
    AnyBody,
    DatePublished,
    DeadlineSet,
    Draft,
    EventRecorded,
    Extended,
    Met,
    NegotiationOpened,
    Postponed,
    ProceedingStarted,
    Resumed,
    Retracted,
    Settled,
    Suspended,
    Tolled,
    TrackOpened,
)
from core.errors import KnownError
from core.reminders.dispatcher import Dispatcher
from core.reminders.notice import ACKNOWLEDGE, SNOOZE, Answer
from core.reminders.policy import USUAL
from core.reminders.ripple import AGAIN, AT_ONCE, DROPPED, MOVED, PLANNED, SNOOZE_ENDS, TAKEN_BACK, planned_moments
from core.sessions.rippling import Consequences, consequences, days_off, redo_drafts, undo_drafts
from core.sessions.session import Session
from core.store.schedule import SqliteSchedule
from tests.reminders.desk import Bell, Screen

WASHINGTON = "America/New_York"
FIRST = date(1994, 3, 1)


class Office:
    """A docket in memory whose reminders are raised by hand."""

    def __init__(self) -> None:
        self.clock = ManualClock(datetime(1994, 3, 1, 15, tzinfo=UTC))
        self.session = Session(":memory:", self.clock)
        self.schedule = SqliteSchedule(self.session._database)
        self.dispatcher = Dispatcher(
            schedule=self.schedule,
            ledger=self.session.ledger,
            channels=[Screen("screen", [])],
            alarm=Bell(),
            clock=self.clock,
            changed=self.session.changed,
            seats_of=lambda row: self.schedule.seats(row.track_id),
        )
        talks = NegotiationOpened(name="Talks", parties=("Us", "Them"), seats=(WASHINGTON, "Asia/Tokyo"))
        self.session.docket.execute(
            Draft(id="talks", body=talks, effective_on=FIRST),
            Draft(id="steel", negotiation="talks", body=TrackOpened(name="Steel"), effective_on=FIRST),
            Draft(id="vii", body=ProceedingStarted(track="steel", procedure="title-vii"), effective_on=FIRST),
            Draft(id="ours", body=deadline(date(1994, 4, 1)), effective_on=FIRST),
        )
        self.dispatcher.sweep()

    def wait(self, hours: float) -> None:
        self.clock.jump(self.clock.now() + timedelta(hours=hours))
        self.dispatcher.sweep()

    def answer(self, act: str) -> None:
        waiting = [each.reminder for each in self.session.unanswered()]
        until = self.clock.now() + timedelta(days=9)
        self.session.answer(waiting, Answer(act, until if act == SNOOZE else None), by="test")

    def foretold(self, *drafts: Draft) -> Consequences:
        return consequences(self.session, *drafts)

    def moments(self) -> set[tuple[str, str, int]]:
        now = self.clock.now().timestamp()
        return {
            (row.key, stage, moment)
            for row in self.session.deadlines()
            for stage, moment in planned_moments(row, now).items()
        }

    def record(self, drafts: list[Draft]) -> None:
        """Record them, and hold what was foretold against what the docket and the reminders then are."""
        now, old, planned = self.clock.now(), {row.key: row for row in self.session.deadlines()}, self.moments()
        due = {(row.key, stage.id) for row, stage, _ in self.schedule.due_reminders(now, USUAL)}
        said = self.foretold(*drafts)
        self.session.docket.execute(*drafts)
        new = {row.key: row for row in self.session.deadlines()}
        moved = {key for key in {**old, **new} if _bare(old.get(key)) != _bare(new.get(key))}
        assert {each.row.key for each in said.dates.changes if _bare(each.was) != _bare(each.will)} == moved
        for each in said.dates.changes:
            assert _bare(each.was) == _bare(old.get(each.row.key))
            assert _bare(each.will) == _bare(new.get(each.row.key))
            assert said.dates.why(each).text
        self._reminders(said, now, planned, due)

    def _reminders(
        self, said: Consequences, now: datetime, planned: set[tuple[str, str, int]], due: set[tuple[str, str]]
    ) -> None:
        told = [(each.row.key, each.stage, each.kind, each.was, each.will) for each in said.reminders]
        gone = {(key, stage, was or 0) for key, stage, kind, was, _ in told if kind in {MOVED, DROPPED}}
        come = {(key, stage, will or 0) for key, stage, kind, _, will in told if kind in {MOVED, PLANNED, AGAIN}}
        assert (planned - gone) | come == self.moments()
        assert not gone & come
        back = {key for key, _, kind, _, _ in told if kind in {TAKEN_BACK, SNOOZE_ENDS}}
        outdated = self.schedule.outdated(now)
        assert {reminder.rpartition("@")[0] for reminder, _, _ in outdated} == back
        assert len(outdated) == sum(kind in {TAKEN_BACK, SNOOZE_ENDS} for _, _, kind, _, _ in told)
        at_once = {(key, stage) for key, stage, kind, _, _ in told if kind == AT_ONCE}
        assert {(row.key, stage.id) for row, stage, _ in self.schedule.due_reminders(now, USUAL)} - due == at_once
        following = {int(moment.timestamp()) for moment in self.schedule.next_moments(now, USUAL, 10_000)}
        assert {moment for _, _, moment in self.moments()} == following


def _bare(row: object) -> object:
    """A row without the moment it was entered, which the docket's own clock decides."""
    return row._replace(entered_at=0) if row is not None else None  # type: ignore[attr-defined]


def deadline(on: date) -> DeadlineSet:
    return DeadlineSet(track="steel", on=on, zone=WASHINGTON, by="Us")


def made(number: int, day: date, retracted: str) -> AnyBody:
    """The edit of that number, on or about `day`."""
    bodies: tuple[AnyBody, ...] = (
        EventRecorded(proceeding="vii", event="identification"),
        EventRecorded(proceeding="vii", event="agreement"),
        Extended(proceeding="vii", step="consultations", period="20 days"),
        DatePublished(proceeding="vii", step="sanctions", on=day + timedelta(days=20)),
        Suspended(proceeding="vii"),
        Resumed(proceeding="vii"),
        Tolled(proceeding="vii", days=6),
        deadline(day + timedelta(days=12)),
        Postponed(deadline="ours", to=day + timedelta(days=15)),
        Met(deadline="ours"),
        Settled(target="vii"),
        Settled(target="talks", outcome="called off"),
        Retracted(retracts=retracted),
    )
    return bodies[number]


UNDO, REDO, ACK, SNOOZED = range(13, 17)
STEPS = st.lists(
    st.tuples(st.integers(0, SNOOZED), st.integers(-20, 20), st.integers(0, 400), st.integers(0, 30)),
    min_size=4,
    max_size=14,
)


@settings(max_examples=80, deadline=None, derandomize=True)
@given(STEPS)
def test_what_an_edit_is_said_to_do_is_what_happens(steps: list[tuple[int, int, int, int]]) -> None:
    office = Office()
    try:
        for number, ahead, hours, chosen in steps:
            office.wait(hours)
            if number in {ACK, SNOOZED}:
                office.answer(ACKNOWLEDGE if number == ACK else SNOOZE)
                continue
            ids = [entry.fact.id for entry in office.session.docket.entries()]
            day = office.clock.now().date() + timedelta(days=ahead)
            try:
                if number in {UNDO, REDO}:
                    found = undo_drafts(office.session) if number == UNDO else redo_drafts(office.session)
                    drafts = [msgspec.structs.replace(each, id=f"s{len(ids)}-{at}") for at, each in enumerate(found)]
                else:
                    body = made(number, day, ids[chosen % len(ids)])
                    drafts = [Draft(body=body, effective_on=day, id=f"e{len(ids)}")]
                office.foretold(*drafts)
            except KnownError:
                continue
            office.record(drafts)
            office.dispatcher.sweep()
    finally:
        office.session.close()


def kinds(said: Consequences) -> dict[str, str]:
    return {each.stage: each.kind for each in said.reminders}


def test_a_postponed_date_moves_its_reminders_and_takes_back_those_raised() -> None:
    office = Office()
    office.wait(24 * 20)
    office.answer(ACKNOWLEDGE)
    office.wait(24 * 5)
    said = office.foretold(Draft(body=Postponed(deadline="ours", to=date(1994, 5, 20)), effective_on=FIRST))
    office.session.close()
    found = [(each.stage, each.kind) for each in said.reminders]
    assert ("7d", TAKEN_BACK) in found
    assert ("14d", AGAIN) in found
    assert ("7d", PLANNED) in found
    assert ("1d", MOVED) in found


def test_a_snooze_of_a_date_that_ends_does_not_come_back() -> None:
    office = Office()
    office.wait(24 * 20)
    office.answer(SNOOZE)
    said = office.foretold(Draft(body=Met(deadline="ours"), effective_on=date(1994, 3, 21)))
    office.session.close()
    assert SNOOZE_ENDS in kinds(said).values()
    assert {each.kind for each in said.reminders} == {SNOOZE_ENDS, DROPPED}


def test_a_new_date_on_a_day_off_of_either_seat_says_so() -> None:
    office = Office()
    said = office.foretold(Draft(body=deadline(date(1994, 7, 4)), effective_on=FIRST))
    off = [(each.zone, each.holiday) for each in days_off(said.dates.told[0])]
    said = office.foretold(Draft(body=deadline(date(1994, 7, 10)), effective_on=FIRST))
    sunday = [(each.zone, each.name) for each in days_off(said.dates.told[0])]
    office.session.close()
    assert (off, sunday) == ([(WASHINGTON, True)], [(WASHINGTON, "Sunday")])


def test_what_an_edit_brings_close_together_is_told_and_what_was_close_before_is_not() -> None:
    office = Office()
    office.session.docket.execute(
        Draft(id="far", body=DeadlineSet(track="steel", on=date(1994, 5, 1), zone=WASHINGTON), effective_on=FIRST),
        Draft(id="near", body=DeadlineSet(track="steel", on=date(1994, 6, 1), zone=WASHINGTON), effective_on=FIRST),
    )
    moved = Draft(body=Postponed(deadline="far", to=date(1994, 5, 30)), effective_on=FIRST)
    (clash,) = consequences(office.session, moved).clashes
    assert [row.due for row in clash.rows] == ["1994-05-30", "1994-06-01"]
    office.session.docket.execute(moved)
    note = Draft(body=Postponed(deadline="far", to=date(1994, 5, 31)), effective_on=FIRST)
    assert consequences(office.session, note).clashes == ()
    office.session.converging = 1
    assert len(consequences(office.session, note).clashes) == 1
    office.session.close()
