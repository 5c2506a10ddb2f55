"""What was confirmed is kept: beside other programs, killed, on a full disk, and when the structure changes."""

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import KnownError
from core.store.database import Database
from core.store.migrations import SCHEMA, migrations
from tests.store.programs import (
    COUNT,
    OPEN_AND_CLOSE,
    REPOSITORY,
    WRITE_UNTIL_FULL,
    WRITE_UNTIL_KILLED,
    answer,
    command,
)

LATER = [*migrations(), (SCHEMA + 1, "CREATE TABLE extra (name TEXT) STRICT;")]
BROKEN = [*LATER, (SCHEMA + 2, "CREATE TABLE more (name TEXT) STRICT;\nINSERT INTO nowhere VALUES (1)")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "docket.lapse"


def write(database: Database, fact_id: str) -> None:
    with database.writing() as run:
        run.execute("INSERT INTO fact (id, negotiation, track, entry) VALUES (?, 'n', '', '{}')", (fact_id,))


def count(database: Database) -> int:
    with database.reading() as run:
        found: int = run.execute("SELECT count(*) FROM fact").fetchone()[0]
    return found


def writing(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(command(WRITE_UNTIL_KILLED, path), cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)


def test_a_second_opening_here_takes_no_lock_away(path: Path) -> None:
    first = Database(str(path))
    write(first, "before")
    second = Database(str(path))
    answer(OPEN_AND_CLOSE, path)
    write(first, "after")
    assert Path(f"{path}-wal").exists()
    assert answer(COUNT, path) == "2"
    assert count(second) == 2
    second.close()
    first.close()


def test_closing_one_of_two_here_takes_no_lock_away(path: Path) -> None:
    first = Database(str(path))
    write(first, "before")
    Database(str(path)).close()
    answer(OPEN_AND_CLOSE, path)
    write(first, "after")
    assert Path(f"{path}-wal").exists()
    assert answer(COUNT, path) == "2"
    first.close()


def test_a_refused_opening_of_a_held_file_takes_no_lock_away(path: Path) -> None:
    first = Database(str(path), newest=SCHEMA + 1, steps=lambda: LATER)
    write(first, "before")
    with pytest.raises(KnownError, match="newer version"):
        Database(str(path))
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT count(*) FROM fact").fetchone() == (1,)
    write(first, "after")
    assert count(first) == 2
    first.close()


def test_a_link_to_a_held_file_is_the_same_file(path: Path, tmp_path: Path) -> None:
    first = Database(str(path))
    link = tmp_path / "link.lapse"
    link.symlink_to(path)
    second = Database(str(link))
    answer(OPEN_AND_CLOSE, path)
    write(first, "after")
    assert answer(COUNT, path) == "1"
    second.close()
    first.close()


def test_a_writer_killed_at_work_loses_nothing_it_confirmed(path: Path) -> None:
    with writing(path) as writer:
        assert writer.stdout is not None
        confirmed = [next(writer.stdout) for _ in range(30)]
        writer.kill()
        confirmed += list(writer.stdout)
    database = Database(str(path))
    assert database.integrity() == "ok"
    assert len(confirmed) <= count(database) <= len(confirmed) + 1
    database.close()


def test_a_full_disk_keeps_what_was_confirmed_and_says_so(path: Path) -> None:
    confirmed, field, sentence = answer(WRITE_UNTIL_FULL, path).split(maxsplit=2)
    database = Database(str(path))
    assert (database.integrity(), count(database)) == ("ok", int(confirmed))
    assert (field, str(path) in sentence) == ("docket", True)
    write(database, "room again")
    database.close()


def test_a_docket_of_an_older_version_is_copied_before_it_changes(path: Path, tmp_path: Path) -> None:
    old = Database(str(path))
    write(old, "kept")
    old.close()
    new = Database(str(path), newest=SCHEMA + 1, steps=lambda: LATER)
    assert count(new) == 1
    new.close()
    names = sorted(entry.name for entry in tmp_path.iterdir())
    assert names == ["docket.lapse", f"docket.lapse.of-version-{SCHEMA}"]
    kept = Database(f"{path}.of-version-{SCHEMA}")
    assert count(kept) == 1
    kept.close()


def test_a_step_that_fails_is_undone_and_those_before_it_stay(path: Path) -> None:
    Database(str(path)).close()
    with pytest.raises(sqlite3.OperationalError):
        Database(str(path), newest=SCHEMA + 2, steps=lambda: BROKEN)
    with closing(sqlite3.connect(path)) as found:
        assert found.execute("PRAGMA user_version").fetchone() == (SCHEMA + 1,)
        assert found.execute("SELECT count(*) FROM sqlite_master WHERE name = 'more'").fetchone() == (0,)


def test_an_older_docket_that_may_not_be_written_is_refused(path: Path) -> None:
    Database(str(path)).close()
    path.chmod(0o444)
    with pytest.raises(KnownError, match="older version"):
        Database(str(path), newest=SCHEMA + 1, steps=lambda: LATER)


def test_another_writer_is_waited_for_and_then_told(path: Path) -> None:
    database = Database(str(path))
    with database.reading() as run:
        run.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(KnownError, match="being written by another program"):
            write(database, "x")
        other.execute("ROLLBACK")
    assert count(database) == 0
    database.close()


def test_the_data_version_changes_when_another_program_writes(path: Path) -> None:
    here, there = Database(str(path)), Database(str(path))
    before = here.data_version()
    write(there, "x")
    assert here.data_version() != before
    here.close()
    there.close()


def test_what_is_only_in_the_log_is_read_though_the_file_may_not_be_written(path: Path) -> None:
    with writing(path) as writer:
        assert writer.stdout is not None
        next(writer.stdout)
        writer.kill()
    path.chmod(0o444)
    database = Database(str(path))
    assert (database.read_only, count(database) >= 1) == (True, True)
    database.close()
