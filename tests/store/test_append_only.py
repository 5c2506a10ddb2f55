"""The file itself refuses to change or shorten what was recorded."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from core.reminders.ledger import ACKNOWLEDGED, FAILED, OPENED, SHOWN, SNOOZED, WITHDRAWN, Claim, LedgerLine
from core.store.database import Database
from core.store.ledger import SqliteLedger

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database()
    with made.writing() as run:
        run.execute("INSERT INTO fact (id, negotiation, track, entry) VALUES ('f', 'n', '', '{}')")
    SqliteLedger(made).claim([claim("r")])
    SqliteLedger(made).append([LedgerLine("r", SHOWN, NOW, "window")])
    yield made
    made.close()


def claim(reminder: str, number: int = 1) -> Claim:
    return Claim(reminder, number, "d", "lapse", NOW, NOW, NOW, "Title", "Body")


@pytest.mark.parametrize("table", ["fact", "claim", "delivery"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET seq = seq + 1"])
def test_what_was_recorded_is_never_changed_or_removed(database: Database, table: str, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="never"), database.writing() as run:
        run.execute(statement.format(table))
    with database.reading() as run:
        assert run.execute(f"SELECT count(*), sum(seq) FROM {table}").fetchone() == (1, 1)  # noqa: S608


def test_a_fact_holds_json_only(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError), database.writing() as run:
        run.execute("INSERT INTO fact (id, negotiation, track, entry) VALUES ('g', 'n', '', 'not json')")


def test_a_transaction_that_fails_is_undone_whole(database: Database) -> None:
    twice = [("g",), ("f",)]
    with pytest.raises(sqlite3.IntegrityError), database.writing() as run:
        run.executemany("INSERT INTO fact (id, negotiation, track, entry) VALUES (?, 'n', '', '{}')", twice)
    with database.reading() as run:
        assert run.execute("SELECT id FROM fact").fetchall() == [("f",)]


def test_a_round_is_claimed_once(database: Database) -> None:
    ledger = SqliteLedger(database)
    assert ledger.claim([claim("r"), claim("s")]) == frozenset({"s"})
    assert ledger.claim([claim("r", 2)]) == frozenset({"r"})


def test_the_ledger_says_what_its_lines_come_to(database: Database) -> None:
    ledger = SqliteLedger(database)
    ledger.append([LedgerLine("r", FAILED, NOW, "desktop", "no server"), LedgerLine("r", OPENED, NOW)])
    found = ledger.find("r")
    assert found is not None
    assert (found.shown_at, found.channel, found.shown_round) == (NOW, "window", 1)
    assert (found.failed, found.answer) == (("desktop: no server",), "")


def test_a_snooze_waits_and_an_acknowledgement_is_the_end(database: Database) -> None:
    ledger = SqliteLedger(database)
    until = NOW + timedelta(hours=1)
    ledger.append([LedgerLine("r", SNOOZED, NOW, until=until)])
    assert ([each.until for each in ledger.snoozed()], ledger.unanswered()) == ([until], [])
    ledger.append([LedgerLine("r", ACKNOWLEDGED, NOW)])
    assert (ledger.snoozed(), ledger.unanswered()) == ([], [])


def test_a_withdrawn_reminder_is_not_unanswered(database: Database) -> None:
    ledger = SqliteLedger(database)
    assert [each.reminder for each in ledger.unanswered()] == ["r"]
    ledger.append([LedgerLine("r", WITHDRAWN, NOW, detail="retracted")])
    assert ledger.unanswered() == []


def test_an_unknown_act_is_refused_by_the_file(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        SqliteLedger(database).append([LedgerLine("r", "forgotten", NOW)])
