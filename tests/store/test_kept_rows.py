"""Rows kept from reading to reading say what the file says, whoever wrote to it."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.clock import ManualClock
from core.docket.facts import DeadlineSet, Draft, NegotiationOpened, Retracted, TrackOpened
from core.sessions.session import Session

DAY = date(2030, 3, 1)


def opened(session: Session, negotiation: str, track: str) -> None:
    known = session.docket.fact(negotiation)
    drafts = [] if known else [Draft(id=negotiation, body=NegotiationOpened(name=negotiation), effective_on=DAY)]
    opening = Draft(id=track, negotiation=negotiation, body=TrackOpened(name=track), effective_on=DAY)
    session.docket.execute(*drafts, opening)


def dated(session: Session, track: str, days: int, ident: str) -> None:
    body = DeadlineSet(track=track, on=DAY + timedelta(days=days), zone="UTC")
    session.docket.execute(Draft(id=ident, body=body, effective_on=DAY))


def session_at(path: Path) -> Session:
    return Session(str(path), ManualClock(datetime(2030, 3, 1, tzinfo=UTC)))


def agrees(session: Session) -> None:
    assert session.deadlines() == session.rows.deadlines()
    assert session.tracks() == session.rows.tracks()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3), st.integers(0, 30)), max_size=12))
def test_after_any_edits_the_rows_kept_are_those_stored(edits: list[tuple[str, int, int]]) -> None:
    session = Session(":memory:", ManualClock(datetime(2030, 3, 1, tzinfo=UTC)))
    agrees(session)
    for number, (negotiation, place, days) in enumerate(edits):
        track = f"{negotiation}{place}"
        if session.docket.fact(track) is None:
            opened(session, negotiation, track)
        elif number % 4 == 3:
            standing = [row for row in session.deadlines() if row.track_id == track]
            if standing:
                session.docket.execute(Draft(body=Retracted(retracts=standing[0].proceeding), effective_on=DAY))
        else:
            dated(session, track, days, f"d{number}")
        if number % 2:
            agrees(session)
    agrees(session)
    session.close()


def test_what_another_program_wrote_is_read_too(tmp_path: Path) -> None:
    here, there = session_at(tmp_path / "d.lapse"), session_at(tmp_path / "d.lapse")
    opened(here, "n", "t")
    agrees(here)
    dated(there, "t", 3, "d")
    assert [row.due for row in here.deadlines()] == ["2030-03-04"]
    here.close()
    there.close()


def test_a_row_that_has_not_changed_is_the_very_row_it_was() -> None:
    session = Session(":memory:", ManualClock(datetime(2030, 3, 1, tzinfo=UTC)))
    opened(session, "n", "t")
    dated(session, "t", 3, "d")
    [before] = session.deadlines()
    dated(session, "t", 2, "e")
    assert session.deadlines()[1] is before
    session.close()
