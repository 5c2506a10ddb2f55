"""A docket of the first version of the file's structure opens, keeps its facts and gains what the second tells."""

from datetime import UTC, date, datetime
from pathlib import Path

from core.clock import ManualClock
from core.docket.facts import DeadlineSet, Draft, NegotiationOpened, Tagged, TrackOpened
from core.sessions.session import Session
from core.store.database import Database
from core.store.facts import SqliteFacts
from core.store.migrations import migrations

DAY = date(1994, 7, 1)
CLOCK = ManualClock(datetime(1994, 7, 31, 20, tzinfo=UTC))
FIRST = [step for step in migrations() if step[0] == 1]


def old_docket(path: Path) -> None:
    """Write the facts of a docket into a file of the first version, as an older program left it."""
    here = Session(":memory:", CLOCK)
    here.docket.execute(
        Draft(id="n", body=NegotiationOpened(name="Talks", seats=("America/New_York",)), effective_on=DAY),
        Draft(id="t", negotiation="n", body=TrackOpened(name="Steel"), effective_on=DAY),
        Draft(body=DeadlineSet(track="t", on=date(1994, 9, 1), zone="UTC"), effective_on=DAY),
    )
    entries = here.docket.entries()
    here.close()
    database = Database(str(path), newest=1, steps=lambda: FIRST)
    SqliteFacts(database).append(entries, [])
    database.close()


def test_an_old_docket_is_read_with_its_tracks_and_dates(tmp_path: Path) -> None:
    path = tmp_path / "docket.lapse"
    old_docket(path)
    session = Session(str(path), CLOCK)
    [row] = session.tracks()
    assert (row.name, row.tags, row.archived) == ("Steel", (), False)
    assert [date_row.due for date_row in session.deadlines()] == ["1994-09-01"]
    session.close()


def test_an_old_docket_can_be_tagged(tmp_path: Path) -> None:
    path = tmp_path / "docket.lapse"
    old_docket(path)
    session = Session(str(path), CLOCK)
    session.docket.execute(Draft(body=Tagged(track="t", add=("minister",)), effective_on=DAY))
    session.close()
    again = Session(str(path), CLOCK)
    assert again.tracks()[0].tags == ("minister",)
    again.close()
