"""Facts of some kinds are found whenever they came, and none that was not stored."""

from datetime import UTC, date, datetime

import pytest

from core.clock import ManualClock
from core.docket.facts import Draft, Meeting, NegotiationOpened
from core.errors import KnownError
from core.sessions.session import Session

DAY = date(2030, 3, 1)


def meeting(ident: str) -> Draft:
    body = Meeting(name="Round of talks")
    return Draft(id=ident, negotiation="n", body=body, effective_on=DAY)


def begun() -> Session:
    session = Session(":memory:", ManualClock(datetime(2030, 3, 1, tzinfo=UTC)))
    session.docket.execute(Draft(id="n", body=NegotiationOpened(name="Talks"), effective_on=DAY))
    return session


def test_a_meeting_recorded_after_they_were_asked_for_is_found() -> None:
    session = begun()
    session.docket.execute(meeting("m1"))
    before = [fact.id for fact in session.docket.meetings()]
    session.docket.execute(meeting("m2"))
    after = [fact.id for fact in session.docket.meetings()]
    session.close()
    assert (before, after) == (["m1"], ["m1", "m2"])


def test_a_meeting_that_was_not_stored_in_the_end_is_not_found() -> None:
    session = begun()

    def asked() -> list[Draft]:
        session.docket.meetings()
        return [meeting("m1"), meeting("m1")]

    with pytest.raises(KnownError):
        session.docket.record(asked)
    session.docket.execute(meeting("m2"))
    found = [fact.id for fact in session.docket.meetings()]
    session.close()
    assert found == ["m2"]
