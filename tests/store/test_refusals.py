"""A file that is no docket, or cannot be trusted, is refused in one sentence and left exactly as it was."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from core.clock import ManualClock
from core.docket.facts import Draft, NegotiationOpened
from core.errors import KnownError
from core.sessions.session import Session
from core.store.database import Database

CLOCK = ManualClock(datetime(2026, 1, 1, tzinfo=UTC))


def docket(path: Path) -> Path:
    """Make a docket with a few facts, closed cleanly."""
    session = Session(str(path), CLOCK)
    session.docket.execute(
        *(Draft(body=NegotiationOpened(name=f"Talks {n}"), effective_on=date(2026, 1, 1)) for n in range(20))
    )
    session.close()
    return path


def everything_in(folder: Path) -> dict[str, bytes]:
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}


def refused(path: Path) -> str:
    """Return the sentence of the refusal, having seen that nothing in the folder changed."""
    before = everything_in(path.parent)
    with pytest.raises(KnownError) as raised:
        Database(str(path))
    assert raised.value.field == "docket"
    assert everything_in(path.parent) == before
    return str(raised.value)


def text(path: Path) -> None:
    path.write_text("Dear diary, the talks went on.\n" * 20, encoding="utf-8")


def short_text(path: Path) -> None:
    path.write_bytes(b"S")


def zeros(path: Path) -> None:
    path.write_bytes(bytes(4096))


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
        other.commit()


def foreign_in_wal_mode(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE recipe (name TEXT)")
        other.commit()


def newer(path: Path) -> None:
    docket(path)
    with closing(sqlite3.connect(path)) as later:
        later.execute("PRAGMA user_version = 99")
        later.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def without_its_tables(path: Path) -> None:
    docket(path)
    with closing(sqlite3.connect(path)) as broken:
        broken.execute("DROP TABLE claim")
        broken.commit()


MAKERS: list[tuple[Callable[[Path], object], str]] = [
    (text, "not a Lapse docket"),
    (zeros, "not a Lapse docket"),
    (foreign, "not a Lapse docket"),
    (foreign_in_wal_mode, "not a Lapse docket"),
    (newer, "newer version"),
    (without_its_tables, "damaged"),
    (short_text, "damaged"),
]


@pytest.mark.parametrize(("make", "words"), MAKERS, ids=[make.__name__ for make, _ in MAKERS])
def test_what_is_no_docket_of_this_version_is_refused_and_left_alone(
    tmp_path: Path, make: Callable[[Path], object], words: str
) -> None:
    path = tmp_path / "docket.lapse"
    make(path)
    assert words in refused(path)


@pytest.mark.parametrize("length", [1, 15, 16, 50, 99, 100, 101, 1024, 4095, 4096, 8192, 12_288, -4096, -1])
def test_a_docket_cut_short_is_refused_and_left_alone(tmp_path: Path, length: int) -> None:
    path = docket(tmp_path / "docket.lapse")
    whole = path.read_bytes()
    path.write_bytes(whole[:length])
    assert "damaged or cut short" in refused(path)


def test_a_folder_is_no_docket(tmp_path: Path) -> None:
    folder = tmp_path / "docket.lapse"
    folder.mkdir()
    assert "is a folder" in refused(folder)


def test_a_pipe_is_no_docket(tmp_path: Path) -> None:
    pipe = tmp_path / "docket.lapse"
    os.mkfifo(pipe)
    assert "not a file" in refused(pipe)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="can't be opened"):
        Database(str(tmp_path / "missing" / "docket.lapse"))
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_a_docket_that_was_cut_short(tmp_path: Path) -> None:
    path = tmp_path / "docket.lapse"
    path.touch()
    assert "is empty" in refused(path)
    assert path.read_bytes() == b""


def test_a_new_docket_has_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "docket.lapse"
    database = Database(str(path))
    assert path.stat().st_size > 0
    database.close()
    assert [left.name for left in tmp_path.iterdir()] == ["docket.lapse"]


def test_a_refused_file_can_be_opened_once_it_is_whole_again(tmp_path: Path) -> None:
    path = docket(tmp_path / "docket.lapse")
    whole = path.read_bytes()
    path.write_bytes(whole[:5000])
    refused(path)
    path.write_bytes(whole)
    Database(str(path)).close()


@pytest.mark.parametrize("bits", [0o444, 0o400])
def test_a_file_whose_bits_forbid_writing_opens_read_only_even_for_the_superuser(tmp_path: Path, bits: int) -> None:
    path = docket(tmp_path / "docket.lapse")
    path.chmod(bits)
    before = everything_in(tmp_path)
    session = Session(str(path), CLOCK)
    assert (session.editable, len(session.docket.negotiations())) == (False, 20)
    with pytest.raises(KnownError, match="may not be written") as raised:
        session.docket.execute(Draft(body=NegotiationOpened(name="x"), effective_on=date(2026, 1, 1)))
    session.close()
    assert raised.value.field == "docket"
    assert everything_in(tmp_path) == before


@pytest.mark.parametrize("name", ["a b?c#d%20e.lapse", "étude-日本.lapse", "'quoted\".lapse"])
def test_a_docket_may_have_any_name(tmp_path: Path, name: str) -> None:
    docket(tmp_path / name)
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_an_entry_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = docket(tmp_path / "docket.lapse")
    with closing(sqlite3.connect(path)) as other:
        other.execute("INSERT INTO fact (id, negotiation, track, entry) VALUES ('odd', 'odd', '', '{\"a\": 1}')")
        other.commit()
    session = Session(str(path), CLOCK)
    with pytest.raises(KnownError, match="an entry can't be read"):
        session.views()
    session.close()
