"""A docket that was stored before variants, published dates and rulings were known still says what it said."""

from pathlib import Path

import msgspec
import pytest

from core.docket.facts import AnyBody, Fact, ProceedingStarted, Suspended, Tolled
from core.docket.ports import Entry
from core.docket.projection import project
from core.docket.standing import standing
from core.procedures import Catalogue

STORED = Path(__file__).with_name("stored_facts.jsonl").read_text(encoding="utf-8").splitlines()
"""One fact of each kind there was, as stored then: the track it concerns, and its entry."""

SAID = [
    ("vii/consultations", "1994-10-09", 781761600, "called off"),
    ("vii/sanctions", "1994-10-10", 781761600, "called off"),
    ("s301/identify", "1994-09-30", 780984000, ""),
    ("ours/deadline#1", "1994-06-30", 773010000, "superseded"),
    ("ours/deadline", "1994-07-31", 775692000, "met"),
    ("vii2/consultations", "1994-05-02", 767937600, ""),
    ("vii2/sanctions", "1994-05-03", 767937600, ""),
]


class Line(msgspec.Struct):
    """One line of the stored facts."""

    track: str
    entry: Fact


def read() -> list[Line]:
    return [msgspec.json.decode(line, type=Line) for line in STORED]


@pytest.mark.parametrize("line", STORED, ids=lambda line: str(msgspec.json.decode(line)["entry"]["id"]))
def test_a_stored_fact_reads_and_is_written_as_it_was(line: str) -> None:
    found = msgspec.json.decode(line, type=Line)
    assert msgspec.json.decode(msgspec.json.encode(found)) == msgspec.json.decode(line)


def test_what_old_facts_did_not_know_is_empty() -> None:
    bodies: dict[str, AnyBody] = {line.entry.id: line.entry.body for line in read()}
    started, stop = bodies["vii"], bodies["stop"]
    assert isinstance(started, ProceedingStarted)
    assert (started.version, started.variants) == ("", ())
    assert isinstance(stop, Suspended)
    assert (stop.forum, stop.steps) == ("", ())


def test_the_dates_of_an_old_docket_are_what_they_were() -> None:
    entries = standing(Entry(line.entry, line.track) for line in read())
    rows = [each.row for view in project(entries, Catalogue.shipped()) for each in view.deadlines]
    dated = [(row.key, row.due, row.due_at, row.ended_as) for row in rows if row.due is not None]
    assert sorted(dated) == sorted(SAID)


def test_a_fact_of_a_kind_that_is_not_known_is_refused_not_dropped() -> None:
    line = STORED[-1].replace('"fact":"outcome"', '"fact":"miracle"')
    with pytest.raises(msgspec.ValidationError, match="miracle"):
        msgspec.json.decode(line, type=Line)


def test_a_ruling_is_stored_without_what_it_leaves_out() -> None:
    assert msgspec.json.encode(Tolled(proceeding="p", days=3)) == b'{"fact":"tolling","proceeding":"p","days":3}'
