"""The replay of a sample as text: every track and date as they stood and were known at chosen moments.

After a wanted change, write it again and read the difference:
`python -m tests.samples.snapshot > tests/samples/us-japan-1994.txt`
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from core.clock import ManualClock
from core.docket.deadlines import DeadlineRow, spoken_state
from core.docket.facts import Body, Fact
from core.docket.projection import TrackView
from core.docket.standing import Viewpoint
from core.sessions.replay import sample_drafts
from core.sessions.session import Session

SAMPLE = "us-japan-1994"
Kind = TypeVar("Kind", bound=Body)

WASHINGTON, TOKYO = ZoneInfo("America/New_York"), ZoneInfo("Asia/Tokyo")


def washington(month: int, day: int, hour: int = 12, minute: int = 0, second: int = 0) -> datetime:
    """Return the instant of an hour in Washington in 1994; noon where none is given."""
    return datetime(1994, month, day, hour, minute, second, tzinfo=WASHINGTON).astimezone(UTC)


MOMENTS = (
    washington(6, 30, 9),
    washington(6, 30, 18),
    washington(7, 30, 19),
    washington(7, 31, 13),
    washington(8, 1),
    washington(8, 28),
    washington(9, 22),
    washington(9, 29),
    washington(9, 29, 23, 59, 59),
    washington(9, 30, 0),
    washington(10, 3),
    washington(10, 4, 13),
    washington(10, 5),
)


def open_sample() -> Session:
    """Return the sample in memory, on a clock long after it."""
    session = Session(":memory:", ManualClock(datetime(2026, 1, 1, tzinfo=UTC)))
    session.docket.execute(*sample_drafts(SAMPLE))
    return session


def seen(session: Session, moment: datetime) -> list[TrackView]:
    """Return the tracks as they stood at `moment`, with only what was known by then."""
    return session.views(Viewpoint(as_of=moment, known_by=moment))


def bodies(facts: list[Fact], kind: type[Kind]) -> list[Kind]:
    """Return what the facts of one kind say."""
    return [fact.body for fact in facts if isinstance(fact.body, kind)]


def as_text(session: Session) -> str:
    """Return the whole snapshot."""
    return "\n".join(line for moment in MOMENTS for line in _at(session, moment))


def _at(session: Session, moment: datetime) -> Iterator[str]:
    yield f"== {_both_capitals(moment)}"
    for view in seen(session, moment):
        yield f"{view.row.name}: talks {view.row.talks}"
        for deadline in view.deadlines:
            yield f"  {deadline.row.title}: {deadline.row.label}"
            yield f"    {_dated(deadline.row, moment)}"
    yield ""


def _dated(row: DeadlineRow, moment: datetime) -> str:
    state = spoken_state(row, moment.timestamp())
    if row.due is None or row.due_at is None:
        return state
    day = date.fromisoformat(row.due).strftime("%a %d %b %Y")
    return f"{state}; {day}; {_both_capitals(datetime.fromtimestamp(row.due_at, UTC))}"


def _both_capitals(moment: datetime) -> str:
    return " | ".join(
        f"{moment.astimezone(zone):%a %d %b %Y %H:%M:%S} {city}"
        for city, zone in (("Washington", WASHINGTON), ("Tokyo", TOKYO))
    )


if __name__ == "__main__":
    print(as_text(open_sample()))
