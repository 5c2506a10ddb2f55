"""What the window says when a docket's rules have changed, or a file of one's own is no good."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from core.calendars.own import load_own
from core.clock import SystemClock
from core.docket.facts import Draft, EventRecorded, NegotiationOpened, ProceedingStarted, TrackOpened
from core.sessions.rules import Rules
from core.sessions.session import Session
from tests.gui.desk_ground import Office, opened_office
from tests.gui.forms_ground import NO_SCREEN

pytestmark = NO_SCREEN

CLOSED = 'id = "eve"\nadds_to = "us-federal"\n[[closed]]\non = 2040-12-24\nname = "Christmas Eve"\n'


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    with opened_office(qapp, qtbot, private_home / "p") as office:
        yield office
    load_own(str(private_home / "nowhere"))


def petition_filed(office: Office) -> None:
    """Leave a docket with a petition on which Commerce must decide by 24 December 2040."""
    office.profile.make()
    session = Session(office.profile.docket, SystemClock(), rules=Rules(office.profile))
    day = date(2040, 12, 4)
    session.docket.execute(
        Draft(id="n", body=NegotiationOpened(name="Steel", seats=("America/New_York",)), effective_on=day),
        Draft(id="t", negotiation="n", body=TrackOpened(name="Racks"), effective_on=day),
        Draft(id="ad", body=ProceedingStarted(track="t", procedure="us-ad"), effective_on=day),
        Draft(id="filed", body=EventRecorded(proceeding="ad", event="petition"), effective_on=day),
    )
    session.close()


def own_calendar(office: Office, name: str, text: str) -> None:
    folder = Path(office.profile.calendars)
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def told(office: Office) -> list[str]:
    return [box.informativeText() for box in office.window.findChildren(QMessageBox)]


def test_live_dates_that_moved_with_the_rules_are_told_when_the_docket_is_opened(office: Office) -> None:
    petition_filed(office)
    own_calendar(office, "eve.toml", CLOSED)
    office.begin()
    assert ["moved from 2040-12-24 to 2040-12-26" in text for text in told(office)] == [True]


def test_a_docket_whose_rules_have_not_changed_opens_in_silence(office: Office) -> None:
    petition_filed(office)
    office.begin()
    assert told(office) == []


def test_a_file_of_ones_own_that_cannot_be_used_is_named(office: Office) -> None:
    petition_filed(office)
    own_calendar(office, "broken.toml", "id = 1\n")
    office.begin()
    assert ["broken.toml" in text for text in told(office)] == [True]
