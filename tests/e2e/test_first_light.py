"""From the first click to the answered pop-up, with every part real."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from core.clock import SystemClock
from tests.desktop import Dunst, private_bus, virtual_display, wait_until
from tests.e2e.lapse_window import LapseWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AHEAD = timedelta(seconds=4)


@pytest.fixture
def display() -> Iterator[str]:
    with virtual_display() as display:
        yield display


@pytest.fixture
def bus() -> Iterator[str]:
    with private_bus() as address:
        yield address


def reminders(profile: Path) -> list[dict[str, Any]]:
    """Return the raised reminders as `lapse reminders --json` tells them."""
    command = [sys.executable, "-m", "gui.launch", "reminders", "--json", "--profile", str(profile)]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return [each for each in found if each["state"] != "planned"]


def fields(due: datetime) -> dict[str, str]:
    return {
        "negotiation": "US-Japan talks",
        "track": "Medical equipment",
        "zone": "UTC",
        "on": due.date().isoformat(),
        "at": f"{due:%H:%M:%S}",
        "by": "United States",
    }


def soon() -> datetime:
    return (SystemClock().now() + AHEAD).replace(microsecond=0)


def test_a_deadline_entered_in_the_window_pops_up_is_acknowledged_and_never_comes_again(
    tmp_path: Path, display: str, bus: str
) -> None:
    profile = tmp_path / "profile"
    due = soon()
    with Dunst(bus, display) as dunst:
        with LapseWindow(profile, display=display, bus=bus) as window:
            window.wait_to_see("replay", True)
            window.tell("first", fields(due))
            dunst.wait_displayed(1)
            [raised] = reminders(profile)
            assert raised["channel"] == "desktop"
            assert raised["late_ms"] <= 100
            window.wait_to_see("reminders", ["Deadline set by United States has lapsed: Medical equipment"])
            dunst.press("acknowledge")
            wait_until(lambda: reminders(profile)[0]["answer"] == "acknowledged", "the answer is in the ledger")
            window.wait_to_see("reminders", [])
            assert window.quit() == 0
        [answered] = reminders(profile)
        assert (answered["rounds"], answered["answer"]) == (1, "acknowledged")
        with LapseWindow(profile, display=display, bus=bus) as again:
            again.wait_to_see("tracks", ["US-Japan talks", "Medical equipment"])
            assert again.see()["reminders"] == []
            assert again.quit() == 0
        assert dunst.displayed() == 0
    assert len(reminders(profile)) == 1


def test_without_a_notification_server_the_window_has_it_and_the_ledger_says_why(
    tmp_path: Path, display: str, bus: str
) -> None:
    profile = tmp_path / "profile"
    with LapseWindow(profile, display=display, bus=bus) as window:
        window.wait_to_see("replay", True)
        window.tell("first", fields(soon()))
        window.wait_to_see("strip", True)
        [raised] = reminders(profile)
        assert raised["channel"] == "window"
        assert raised["failed"][0].startswith("desktop: ")
        assert window.tell("press", "notice_acknowledge")
        wait_until(lambda: reminders(profile)[0]["answer"] == "acknowledged", "the answer is in the ledger")
        assert window.quit() == 0


def test_a_second_start_brings_the_first_window_forward(tmp_path: Path, display: str, bus: str) -> None:
    profile = tmp_path / "profile"
    far = datetime(2099, 1, 1, tzinfo=UTC)
    with LapseWindow(profile, display=display, bus=bus) as window:
        window.wait_to_see("replay", True)
        window.tell("first", fields(far))
        window.wait_to_see("tracks", ["US-Japan talks", "Medical equipment"])
        with LapseWindow(profile, display=display, bus=bus) as second:
            assert second.process.wait(timeout=20) == 0
        assert window.see()["visible"]
        assert window.quit() == 0
