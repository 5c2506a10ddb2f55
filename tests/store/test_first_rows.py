"""The first paint's rows are the beginning of the whole list, in its order and with its dates."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.docket.arranging import USUAL, Arranger
from core.docket.deadlines import DEADLINE, EARLIEST, MET, SOFT, DeadlineRow, TrackRow
from core.docket.ports import TrackRows
from core.store.database import Database
from core.store.first_rows import first_rows
from core.store.rows import SqliteRows, put_rows
from gui.tracks.beginning import beginning
from gui.tracks.entries import Entry, placed_of
from gui.tracks.headline import grouped, headline

NOW = datetime(2030, 3, 1, tzinfo=UTC).timestamp()
DAY = 86_400
PARTY, LAW = "party-deadline", "wto-dsu"


@pytest.fixture(name="database")
def _database() -> Iterator[Database]:
    database = Database()
    yield database
    database.close()


def row(key: str, track: TrackRow, days: int, kind: str = DEADLINE, procedure: str = LAW) -> DeadlineRow:
    due = date(2030, 3, 1) + timedelta(days=days)
    return DeadlineRow(
        key, track.negotiation_id, track.negotiation, track.id, track.name, key, procedure, "", "", key, kind, "", None,
        due.isoformat(), int(NOW) + days * DAY, "UTC", "", None, "", None, "", True, "", 0,
    )  # fmt: skip


def put(database: Database, *negotiations: list[tuple[bool, list[DeadlineRow]]]) -> None:
    """Write negotiations, each a list of tracks, each archived or not, with its dates; ids are given here."""
    written = []
    for number, tracks in enumerate(negotiations):
        for place, (archived, rows) in enumerate(tracks):
            track = TrackRow(f"t{number}-{place}", f"n{number}", f"N{number}", f"T{place}", "open", (), (), archived)
            own = [
                each._replace(
                    key=f"d{number}-{place}-{at}",
                    track_id=track.id,
                    track=track.name,
                    negotiation_id=track.negotiation_id,
                    negotiation=track.negotiation,
                )
                for at, each in enumerate(rows)
            ]
            written.append(TrackRows(track.id, track, tuple(own)))
    with database.writing() as run:
        put_rows(run, written)


def listed(tracks: list[TrackRow], rows: list[DeadlineRow], unanswered: frozenset[str]) -> list[tuple[str, str | None]]:
    """Return the list as it stands: each track with the date that stands for it."""
    own = grouped(rows)
    entries = [Entry(each.id, each, headline(own.get(each.id, ()), NOW, unanswered)) for each in tracks]
    arranger = Arranger(lambda _: pytest.fail("nothing is searched"))
    arranger.take([placed_of(each, own.get(each.track.id, ()), NOW, unanswered) for each in entries])
    found = [entries[place] for _, places in arranger.arranged(USUAL) for place in places]
    return [(each.track.id, each.headline.row.key if each.headline.row else None) for each in found]


def begun(database: Database, unanswered: frozenset[str], enough: int) -> list[tuple[str, str | None]] | None:
    first = first_rows(database, NOW, unanswered, few=0, enough=enough)
    found = beginning(first, NOW, unanswered, enough) if first is not None else None
    return listed(*found, unanswered) if found is not None else None


ANY = TrackRow("", "", "", "", "open", ())
DATES = st.builds(
    lambda days, kind, procedure, ended, stopped: row("", ANY, days, kind, procedure)._replace(
        ended_as=MET if ended else "",
        ended_at=int(NOW) - DAY if ended else None,
        stopped_at=int(NOW) - DAY if stopped else None,
    ),
    st.integers(-5, 20),
    st.sampled_from((DEADLINE, DEADLINE, SOFT, EARLIEST)),
    st.sampled_from((PARTY, LAW)),
    st.sampled_from((True, False, False, False)),
    st.sampled_from((True, False, False, False)),
)
TRACK = st.tuples(st.sampled_from((True, False, False)), st.lists(DATES, max_size=4))
NEGOTIATION = st.lists(TRACK, min_size=1, max_size=4)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(NEGOTIATION, min_size=1, max_size=8), st.sets(st.integers(0, 60), max_size=12), st.integers(1, 6))
def test_what_is_shown_first_is_how_the_whole_list_begins(
    negotiations: list[list[tuple[bool, list[DeadlineRow]]]], some: set[int], fill: int
) -> None:
    database = Database()
    put(database, *negotiations)
    stored = SqliteRows(database)
    rows = stored.deadlines()
    unanswered = frozenset(rows[at].key for at in some if at < len(rows) and (rows[at].due_at or 0) <= NOW)
    first = begun(database, unanswered, fill)
    whole = listed(stored.tracks(), rows, unanswered)
    database.close()
    assert first is None or (first and first == whole[: len(first)])


def test_a_large_docket_is_not_read_whole(database: Database) -> None:
    put(database, *([(False, [row("", ANY, number + 1)])] * 10 for number in range(30)))
    first = first_rows(database, NOW, frozenset(), few=0)
    assert first is not None
    assert len(first.rows) == 50


def test_a_small_docket_is_read_whole(database: Database) -> None:
    put(database, *([(False, [row("", ANY, number + 1)])] * 10 for number in range(30)))
    assert first_rows(database, NOW, frozenset()) is None


def test_a_track_that_is_archived_does_not_bring_its_negotiation_to_the_front(database: Database) -> None:
    put(database, [(True, [row("", ANY, 1)])], *([(False, [row("", ANY, 2 + each)])] * 60 for each in range(3)))
    found = begun(database, frozenset(), 48)
    assert found is not None
    assert found[0][0].startswith("t1-")
