"""A docket of an older structure opens, and its dates are what they were."""

import json
from pathlib import Path

from core.clock import SystemClock
from core.docket.deadlines import NOT_ASKED
from core.sessions.session import Session
from core.store.database import Database
from core.store.migrations import migrations
from tests.docket.test_old_facts import SAID, STORED


def test_a_docket_made_before_dates_could_be_confirmed_opens_with_its_dates(tmp_path: Path) -> None:
    path = str(tmp_path / "docket.lapse")
    old = Database(path, newest=1, steps=lambda: migrations()[:1])
    with old.writing() as run:
        for line in map(json.loads, STORED):
            entry = line["entry"]
            values = (entry["id"], entry["negotiation"], line["track"], json.dumps(entry))
            run.execute("INSERT INTO fact (id, negotiation, track, entry) VALUES (?, ?, ?, ?)", values)
    old.close()
    session = Session(path, SystemClock())
    rows = session.rows.deadlines()
    session.close()
    assert sorted((row.key, row.due, row.due_at, row.ended_as) for row in rows if row.due) == sorted(SAID)
    assert {row.confirmation for row in rows} == {NOT_ASKED}


def test_the_agenda_of_a_docket_is_still_read_from_its_index_alone(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "docket.lapse"))
    with database.reading() as run:
        [step] = run.execute(
            "EXPLAIN QUERY PLAN SELECT label, track, negotiation, confirmation, verified FROM deadline ORDER BY due_at"
        ).fetchall()
    database.close()
    assert "COVERING INDEX deadline_by_due" in step[3]
