"""A docket with deadlines seconds ahead, and the watcher's process over it."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from core.clock import SystemClock
from core.docket.facts import DeadlineSet, Draft, NegotiationOpened, TrackOpened
from core.sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


def seconds_ahead(number: float) -> datetime:
    """Return the whole second that is at least so many seconds ahead."""
    return (SystemClock().now() + timedelta(seconds=number + 1)).replace(microsecond=0)


def make_docket(path: Path, moments: Sequence[datetime]) -> None:
    """Write a docket with a track and a deadline for each instant (UTC)."""
    clock = SystemClock()
    today = clock.today("UTC")
    drafts = [Draft(id="n", body=NegotiationOpened(name="Talks", seats=("UTC",)), effective_on=today)]
    for number, moment in enumerate(moments):
        track = f"t{number}"
        drafts.append(Draft(id=track, negotiation="n", body=TrackOpened(name=f"Track {number}"), effective_on=today))
        body = DeadlineSet(track=track, on=moment.astimezone(UTC).date(), at=moment.astimezone(UTC).time(), zone="UTC")
        drafts.append(Draft(id=f"d{number}", body=body, effective_on=today))
    session = Session(str(path), clock)
    session.docket.execute(*drafts)
    session.close()


@contextmanager
def watcher(docket: Path, bus: str, point: str = "") -> Iterator[subprocess.Popen[str]]:
    """Run the watcher; leaving the context ends it, kindly if it is still there."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.kill.watcher", str(docket), bus, *([point] if point else [])],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        if process.stdin is not None:
            process.stdin.close()
        process.wait(timeout=30)
        if process.stdout is not None:
            process.stdout.close()


def wait_for_line(process: subprocess.Popen[str], word: str) -> None:
    """Read until the process says `word`."""
    if process.stdout is None:
        raise RuntimeError("no output to read")
    for line in iter(process.stdout.readline, ""):
        if line.strip() == word:
            return
    raise RuntimeError(f"the watcher ended without saying {word}")
