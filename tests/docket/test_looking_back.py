"""Looking back quickly gives what looking afresh gives, from whatever viewpoints and in whatever order."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.clock import ManualClock
from core.docket.facts import Note
from core.docket.looking_back import LookingBack
from core.docket.standing import PRESENT, Viewpoint
from core.sessions.past import Past
from core.sessions.replay import Replay
from core.sessions.session import Session
from tests.docket.ground import OPENED, Ground
from tests.sessions.watching import Channel

FIRST = datetime(1993, 7, 1, tzinfo=UTC)
DAYS = st.none() | st.integers(0, 500)


@pytest.fixture(scope="module")
def replay() -> Iterator[Replay]:
    """The sample at its end."""
    made = Replay("us-japan-1994", ManualClock(datetime(2026, 1, 1, tzinfo=UTC)), channels=[Channel()])
    made.jump(datetime(1994, 12, 31, tzinfo=UTC))
    yield made
    made.close()


@settings(deadline=None, max_examples=40)
@given(looks=st.lists(st.tuples(DAYS, DAYS), min_size=1, max_size=6))
def test_it_gives_the_same_views_as_the_docket(replay: Replay, looks: list[tuple[int | None, int | None]]) -> None:
    back = LookingBack(replay.docket.entries(), replay.docket.catalogue)
    for as_of, known_by in looks:
        viewpoint = Viewpoint(_day(as_of), _day(known_by))
        assert back.views(viewpoint) == replay.docket.view(viewpoint)


def test_a_track_whose_facts_are_the_same_is_not_made_again(ground: Ground) -> None:
    ground.set_deadline(OPENED)
    back = LookingBack(ground.docket.entries(), ground.docket.catalogue)
    [first] = back.views(PRESENT)
    [second] = back.views(Viewpoint(known_by=datetime(2027, 1, 1, tzinfo=UTC)))
    assert first is second


def test_the_moments_are_those_at_which_anything_took_effect_or_became_known(ground: Ground) -> None:
    ground.put(Note(text="Late", track="steel"), OPENED + timedelta(days=9), known=datetime(1994, 3, 1, tzinfo=UTC))
    back = LookingBack(ground.docket.entries(), ground.docket.catalogue)
    assert list(dict.fromkeys(moment.date().isoformat() for moment in back.moments())) == [
        "1994-01-03",
        "1994-01-12",
        "1994-03-01",
        "2026-01-01",
    ]


def test_a_replay_looked_at_knows_nothing_after_its_own_moment(replay: Replay) -> None:
    replay.jump(datetime(1994, 8, 20, 14, tzinfo=UTC))
    past = Past(replay, Viewpoint(as_of=datetime(1994, 12, 1, tzinfo=UTC)))
    assert past.viewpoint.known_by == datetime(1994, 8, 20, 14, tzinfo=UTC)
    assert past.moments()[-1] <= datetime(1994, 8, 20, 14, tzinfo=UTC)
    past.leave()
    replay.jump(datetime(1994, 12, 31, tzinfo=UTC))


def test_its_clock_stands_at_the_moment_looked_from_and_follows_it() -> None:
    session = Session(":memory:", ManualClock(datetime(2026, 1, 1, tzinfo=UTC)))
    past = Past(session, Viewpoint(as_of=FIRST))
    first = past.clock.now()
    past.look(Viewpoint(known_by=FIRST))
    assert (first, past.clock.now()) == (FIRST, session.clock.now())
    past.close()


def _day(number: int | None) -> datetime | None:
    return None if number is None else FIRST + timedelta(days=number)
