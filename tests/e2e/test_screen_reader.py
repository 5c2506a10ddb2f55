"""Without a mouse and without eyes: through the accessibility bus alone."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from core.clock import SystemClock
from core.docket.facts import DeadlineSet, Draft, EventRecorded, NegotiationOpened, ProceedingStarted, TrackOpened
from core.paths import Profile
from core.sessions.session import Session
from tests.desktop import private_bus, virtual_display, wait_until
from tests.e2e.lapse_window import LapseWindow
from tests.e2e.screen_reader import ScreenReader, accessibility_bus

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

AHEAD = timedelta(seconds=3)


def docket_of(folder: Path) -> Profile:
    """Talks with a consultation of sixty days that began today, and a party's deadline that lapses in a moment."""
    profile = Profile(str(folder))
    profile.make()
    clock = SystemClock()
    today = clock.today("America/New_York")
    due = (clock.now() + AHEAD).replace(microsecond=0)
    talks = NegotiationOpened(name="Framework talks", parties=("Japan",), seats=("America/New_York", "Asia/Tokyo"))
    own = DeadlineSet(track="insurance", on=due.date(), at=due.time(), zone="UTC", by="Japan")
    session = Session(profile.docket, clock)
    session.docket.execute(
        Draft(id="talks", body=talks, effective_on=today),
        Draft(id="medical", negotiation="talks", body=TrackOpened(name="Medical equipment"), effective_on=today),
        Draft(id="insurance", negotiation="talks", body=TrackOpened(name="Insurance"), effective_on=today),
        Draft(id="vii", body=ProceedingStarted(track="medical", procedure="title-vii"), effective_on=today),
        Draft(body=EventRecorded(proceeding="vii", event="identification"), effective_on=today),
        Draft(body=own, effective_on=due.date()),
    )
    session.close()
    return profile


def raised(profile: Profile) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "gui.launch", "reminders", "--json", "--profile", profile.folder]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return [each for each in found if each["state"] != "planned"]


def test_a_track_is_opened_and_read_an_event_recorded_and_a_reminder_acknowledged_by_screen_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    profile = docket_of(tmp_path / "profile")
    with (
        virtual_display() as display,
        private_bus() as bus,
        accessibility_bus(bus, display) as accessibility,
        LapseWindow(tmp_path / "profile", display=display, bus=bus) as window,
        ScreenReader(accessibility) as reader,
    ):
        lapse = reader.application("lapse")
        reader.find(lapse, "label", "Reminders on")
        tracks = reader.find(lapse, "table", "Tracks")
        names = [reader.name(each) for each in reader.children(tracks)]
        place = next(row for row, name in enumerate(names) if name.startswith("Medical equipment"))
        assert "consultation period lapses in" in names[place]
        assert reader.select(tracks, place)
        page = reader.find(lapse, "filler", "Medical equipment")
        reader.find(page, "filler", "Consultation period: running, ")
        reader.find(page, "label", "60 days")

        reader.open_menu(lapse, "Record", "An event")
        form = reader.find(lapse, "dialog", "Record an event")
        reader.focus(reader.find(form, "combo box", "Event"))
        reader.type("agr")
        reader.find(form, "combo box", "Agreement")
        reader.do(reader.find(form, "push button", "Record the event"))
        reader.find(page, "label", "Agreement (Title VII)")

        wait_until(lambda: raised(profile), "the reminder was raised")
        reader.do(reader.find(lapse, "check box", "Reminders, 1 waiting"))
        waiting = reader.find(lapse, "list", "Reminders")
        reader.find(waiting, "list item", "Deadline set by Japan has lapsed: Insurance")
        wait_until(lambda: reader.offers(lapse, "push button", "Acknowledge"), "it can be acknowledged")
        reader.do(reader.find(lapse, "push button", "Acknowledge"))
        wait_until(lambda: raised(profile)[0]["answer"] == "acknowledged", "the answer is in the ledger")
        reader.find(lapse, "label", "No reminder waits for an answer.")
        assert window.quit() == 0
