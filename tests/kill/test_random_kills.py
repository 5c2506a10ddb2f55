"""kill -9 at random moments while reminders fire: the long test of `make soak`."""

from __future__ import annotations

import random
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.store.database import Database
from core.store.ledger import SqliteLedger
from tests.desktop import FakeServer, private_bus
from tests.kill.watched import make_docket, seconds_ahead, wait_for_line, watcher

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 60
EACH_SECOND = 3
SEED = 1994


def killed_often(docket: Path, bus: str, kills: int, seed: int) -> None:
    """Start a watcher and kill it, again and again, looking at the file each time; let the last one finish."""
    chance = random.Random(seed)  # noqa: S311 - moments to kill at, nothing secret
    for _ in range(kills):
        with watcher(docket, bus) as process:
            wait_for_line(process, "watching")
            time.sleep(chance.uniform(0.0, 1.0))  # the random moment itself, nothing is waited for
            process.kill()
        database = Database(str(docket))
        assert database.integrity() == "ok"
        database.close()


def survives(tmp_path: Path, kills: int, deadlines: int) -> None:
    docket = tmp_path / "docket.lapse"
    start = seconds_ahead(2)
    make_docket(docket, [start + timedelta(seconds=number // EACH_SECOND) for number in range(deadlines)])
    with private_bus() as bus, FakeServer(bus) as server:
        killed_often(docket, bus, kills, SEED)
        with watcher(docket, bus) as last:
            wait_for_line(last, "watching")
            ends = start + timedelta(seconds=deadlines // EACH_SECOND)
            rest = max(0.0, (ends - seconds_ahead(-1)).total_seconds())
            server.wait(lambda: len(shown_by(server)) == deadlines, "every deadline was shown", rest + 30)
        assert unmarked_repeats(server) == []
    database = Database(str(docket))
    ledger = SqliteLedger(database)
    told = {reminded.deadline for reminded in ledger.history(10 * deadlines) if reminded.shown_at is not None}
    database.close()
    assert told == {f"d{number}/deadline" for number in range(deadlines)}


def shown_by(server: FakeServer) -> set[str]:
    """Return the tracks the server has been sent, alone or in a group."""
    texts = [f"{received.title}\n{received.body}" for received in server.received]
    lines = (line for text in texts for line in text.splitlines())
    return {line.rpartition(": ")[2] for line in lines if ": Track " in line}


def unmarked_repeats(server: FakeServer) -> list[str]:
    """Return the tracks that were sent again by a notice that does not say so."""
    seen: set[str] = set()
    unmarked = []
    for received in server.received:
        lines = f"{received.title}\n{received.body}".splitlines()
        tracks = {line.rpartition(": ")[2] for line in lines if ": Track " in line}
        marked = any(line.startswith(("Repeated:", "Shown before")) for line in lines)
        unmarked.extend(sorted(tracks & seen) if not marked else [])
        seen |= tracks
    return unmarked


def test_killed_a_few_times_nothing_is_lost_and_every_repeat_says_so(tmp_path: Path) -> None:
    survives(tmp_path, kills=4, deadlines=18)


@pytest.mark.soak
def test_killed_sixty_times_nothing_is_lost_and_every_repeat_says_so(tmp_path: Path) -> None:
    survives(tmp_path, kills=KILLS, deadlines=150)
