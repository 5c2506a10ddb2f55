"""What a new user does first, with nothing but clicks and keys, and how long that takes."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.clock import ManualClock
from tests.gui.desk_ground import Office, opened_office
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.person import Person

pytestmark = NO_SCREEN

THREE_MINUTES = 180
SUNDAY = datetime(2033, 7, 31, 20, tzinfo=UTC)
"""A Sunday 31 July as in 1994, but to come: the bell of the reminders rings by the machine's clock."""


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    with opened_office(qapp, qtbot, private_home / "p", ManualClock(SUNDAY)) as office:
        yield office


def test_from_an_empty_docket_to_a_running_consultation_extended_and_a_settlement_in_three_minutes(
    office: Office,
) -> None:
    office.begin()
    person = Person(office.window)
    person.click("Start my own docket")
    person.choose("Docket", "New negotiation")
    person.type("Framework talks")
    person.next("United States, Japan")
    person.next("Washington, Tokyo")
    person.enter()
    for track in ("Medical equipment", "Insurance"):
        person.choose("Docket", "New track")
        person.type(track)
        person.enter()
    person.pick("Medical equipment")
    person.choose("Docket", "Start a procedure")
    person.type("title vii")
    person.enter()
    person.choose("Record", "An event")
    person.type("ide")
    person.enter()
    running = person.read()
    person.choose("Record", "An extension")
    person.type("con")
    person.into("Time added")
    person.type("30 days")
    person.press(Qt.Key.Key_Return)  # shows first what moves
    person.enter()
    extended = person.read()
    person.pick("Insurance")
    person.choose("Record", "A settlement, or calling off")
    person.enter()
    settled = person.read()
    assert {"60 days", "Thu 29 Sep 2033, Washington", "Fri 30 Sep 2033, Washington"} <= set(running)
    assert {"90 days", "Sat 29 Oct 2033, Washington", "Sun 30 Oct 2033, Washington"} <= set(extended)
    assert "Framework talks  ·  settled" in settled
    assert person.seconds < THREE_MINUTES
