"""A scratch copy: anything may be tried in it, nothing of it reaches the docket but what is applied, in one edit."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from core.clock import ManualClock
from core.docket.facts import (
    DeadlineSet,
    Draft,
    EventRecorded,
    Extended,
    NegotiationOpened,
    Note,
    ProceedingStarted,
    Retracted,
    TrackOpened,
)
from core.errors import KnownError
from core.reminders.ledger import Claim
from core.reminders.notice import ACKNOWLEDGE, Answer
from core.sessions.rippling import consequences
from core.sessions.scratch import Scratch
from core.sessions.session import Session

WASHINGTON = "America/New_York"
JULY, AUGUST = date(1994, 7, 31), date(1994, 8, 1)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(1994, 8, 1, 15, tzinfo=UTC))


@pytest.fixture
def own(clock: ManualClock, tmp_path: Path) -> Iterator[Session]:
    """A docket in a file, Title VII running in it."""
    session = Session(str(tmp_path / "docket.lapse"), clock)
    talks = NegotiationOpened(name="Talks", seats=(WASHINGTON, "Asia/Tokyo"))
    session.docket.execute(
        Draft(id="talks", body=talks, effective_on=JULY),
        Draft(id="steel", negotiation="talks", body=TrackOpened(name="Steel"), effective_on=JULY),
        Draft(id="vii", body=ProceedingStarted(track="steel", procedure="title-vii"), effective_on=JULY),
        Draft(id="seen", body=EventRecorded(proceeding="vii", event="identification"), effective_on=JULY),
    )
    clock.jump(datetime(1994, 8, 2, 15, tzinfo=UTC))
    yield session
    session.close()


@pytest.fixture
def scratch(own: Session) -> Iterator[Scratch]:
    made = Scratch(own)
    yield made
    made.close()


def later(clock: ManualClock) -> None:
    """Let a minute pass, so that what follows is another edit."""
    clock.jump(clock.now() + timedelta(minutes=1))


def due(session: Session) -> str | None:
    return next(row.due for row in session.deadlines() if row.key == "vii/consultations")


def extension(fact_id: str = "") -> Draft:
    body = Extended(proceeding="vii", step="consultations", period="30 days")
    return Draft(body=body, effective_on=AUGUST, id=fact_id)


def test_a_fresh_scratch_shows_the_same_dates_and_holds_nothing_tried(own: Session, scratch: Scratch) -> None:
    assert (scratch.tracks(), scratch.deadlines()) == (own.tracks(), own.deadlines())
    assert (scratch.tried, scratch.outrun, scratch.compare()) == (False, False, [])


def test_what_is_tried_never_touches_the_docket(own: Session, scratch: Scratch) -> None:
    before = Path(own.path).read_bytes(), own.docket.entries()
    scratch.docket.execute(extension())
    assert (due(own), due(scratch)) == ("1994-09-29", "1994-10-29")
    scratch.close()
    assert (Path(own.path).read_bytes(), own.docket.entries()) == before


def test_an_edit_of_a_scratch_changes_no_reminder(scratch: Scratch) -> None:
    body = DeadlineSet(track="steel", on=date(1994, 8, 30), zone=WASHINGTON)
    assert consequences(scratch, Draft(body=body, effective_on=AUGUST)).reminders == ()


def test_what_waits_in_the_real_docket_is_shown_in_the_scratch_and_answered_there(
    own: Session, scratch: Scratch, clock: ManualClock
) -> None:
    now = clock.now()
    claim = Claim("r", 1, "vii/consultations", "7d", now, now, now, "Seven days left", "")
    own.ledger.claim([claim])
    assert [each.reminder for each in scratch.unanswered()] == ["r"]
    assert scratch.answer(["r"], Answer(ACKNOWLEDGE), by="test") == ["r"]
    assert (own.unanswered(), scratch.snoozed()) == ([], [])


def test_a_comparison_lists_each_date_that_is_another(scratch: Scratch) -> None:
    scratch.docket.execute(extension())
    assert [
        (each.row.step, each.real and each.real.due, each.tried and each.tried.due) for each in scratch.compare()
    ] == [
        ("consultations", "1994-09-29", "1994-10-29"),
        ("sanctions", "1994-09-30", "1994-10-30"),
    ]


def test_what_was_tried_is_applied_as_one_edit_that_one_undo_takes_back(
    own: Session, scratch: Scratch, clock: ManualClock
) -> None:
    scratch.docket.execute(extension())
    scratch.docket.execute(Draft(id="cars", negotiation="talks", body=TrackOpened(name="Cars"), effective_on=AUGUST))
    scratch.docket.execute(Draft(body=Note(text="a word", track="cars"), effective_on=AUGUST))
    changes = scratch.apply()
    assert (len(changes.facts), due(own), own.deadlines()) == (3, "1994-10-29", scratch.deadlines())
    later(clock)
    own.docket.undo()
    assert (due(own), len(own.tracks())) == ("1994-09-29", 1)


def test_what_was_taken_back_in_the_scratch_is_not_applied(own: Session, scratch: Scratch, clock: ManualClock) -> None:
    scratch.docket.execute(extension("more"))
    later(clock)
    scratch.docket.undo()
    assert (scratch.tried, scratch.drafts()) == (False, [])
    later(clock)
    scratch.docket.redo()
    assert [draft.id for draft in scratch.drafts()] == ["more"]
    scratch.docket.execute(Draft(body=Retracted(retracts="more"), effective_on=AUGUST))
    assert scratch.drafts() == []
    assert own.docket.history().to_redo() is None


def test_what_rests_on_something_taken_back_is_not_applied(scratch: Scratch) -> None:
    scratch.docket.execute(Draft(id="cars", negotiation="talks", body=TrackOpened(name="Cars"), effective_on=AUGUST))
    scratch.docket.execute(Draft(body=Note(text="a word", track="cars"), effective_on=AUGUST))
    scratch.docket.execute(Draft(body=Retracted(retracts="cars"), effective_on=AUGUST))
    assert scratch.drafts() == []


def test_an_undo_of_a_real_edit_is_applied_as_a_retraction_and_can_be_undone(own: Session, clock: ManualClock) -> None:
    own.docket.execute(extension("more"))
    later(clock)
    other = Scratch(own)
    other.docket.undo()
    later(clock)
    assert [draft.body for draft in other.drafts()] == [Retracted(retracts="more")]
    other.apply()
    assert due(own) == "1994-09-29"
    later(clock)
    own.docket.undo()
    assert due(own) == "1994-10-29"
    other.close()


def test_where_the_docket_changed_so_that_it_contradicts_nothing_is_recorded_and_nothing_lost(
    own: Session, scratch: Scratch
) -> None:
    scratch.docket.execute(Draft(body=Retracted(retracts="seen"), effective_on=AUGUST))
    own.docket.execute(Draft(body=Retracted(retracts="seen"), effective_on=AUGUST))
    before = own.docket.entries()
    with pytest.raises(KnownError, match=r"Your docket has changed meanwhile.*already been retracted.*is kept"):
        scratch.apply()
    assert (own.docket.entries(), len(scratch.drafts())) == (before, 1)


def test_where_the_docket_changed_elsewhere_what_was_tried_still_applies(own: Session, scratch: Scratch) -> None:
    scratch.docket.execute(extension())
    own.docket.execute(Draft(body=Note(text="news", track="steel"), effective_on=AUGUST))
    assert scratch.outrun
    scratch.apply()
    assert due(own) == "1994-10-29"


def test_what_was_known_earlier_is_known_as_early_once_it_is_applied(own: Session, scratch: Scratch) -> None:
    early = datetime(1994, 7, 31, 18, tzinfo=UTC)
    told = Draft(id="told", negotiation="talks", body=Note(text="Told"), effective_on=JULY, recorded_at=early)
    scratch.docket.execute(told, Draft(id="seen-now", negotiation="talks", body=Note(text="New"), effective_on=JULY))
    own.clock.jump(datetime(1994, 8, 3, 15, tzinfo=UTC))  # type: ignore[attr-defined]
    scratch.apply()
    facts = {entry.fact.id: entry.fact for entry in own.docket.entries()}
    assert facts["told"].recorded_at == early
    assert facts["seen-now"].recorded_at == facts["seen-now"].entered_at == own.clock.now()
