"""kill -9 at the three points between falling due and being written down as shown."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from core.store.database import Database
from core.store.ledger import SqliteLedger
from tests.desktop import FakeServer, private_bus
from tests.kill.watched import make_docket, seconds_ahead, watcher

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def bus() -> Iterator[str]:
    with private_bus() as address:
        yield address


def killed_and_started_again(docket: Path, bus: str, point: str) -> list[str]:
    """Return the bodies the server was sent: by the process that dies at `point`, and by the one after it."""
    make_docket(docket, [seconds_ahead(1)])
    with FakeServer(bus) as server:
        with watcher(docket, bus, point) as dying:
            assert dying.wait(timeout=30) == -signal.SIGKILL
        before = len(server.received)
        with watcher(docket, bus):
            server.wait_for(before + 1)
        return [received.body for received in server.received]


def ledger_of(docket: Path) -> tuple[int, int, str]:
    """Return the rounds claimed, the last round shown, and what SQLite says of the file."""
    database = Database(str(docket))
    [reminded] = SqliteLedger(database).unanswered()
    found = reminded.round, reminded.shown_round, database.integrity()
    database.close()
    return found


def test_killed_before_the_claim_it_is_shown_after_the_restart_for_the_first_time(tmp_path: Path, bus: str) -> None:
    docket = tmp_path / "docket.lapse"
    [body] = killed_and_started_again(docket, bus, "before-claim")
    assert "Repeated" not in body
    assert ledger_of(docket) == (1, 1, "ok")


def test_killed_after_the_claim_it_is_shown_after_the_restart_and_says_it_may_be_a_repeat(
    tmp_path: Path, bus: str
) -> None:
    docket = tmp_path / "docket.lapse"
    [body] = killed_and_started_again(docket, bus, "after-claim")
    assert body.startswith("Repeated: this may already have been shown.")
    assert ledger_of(docket) == (2, 2, "ok")


def test_killed_after_the_show_it_is_shown_again_and_says_it_may_be_a_repeat(tmp_path: Path, bus: str) -> None:
    docket = tmp_path / "docket.lapse"
    first, second = killed_and_started_again(docket, bus, "after-show")
    assert "Repeated" not in first
    assert second.startswith("Repeated: this may already have been shown.")
    assert ledger_of(docket) == (2, 2, "ok")
