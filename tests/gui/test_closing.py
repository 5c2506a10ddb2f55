"""Closing the window, and quitting: what happens to the reminders that run."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.desk_ground import Office, made_before, opened_office, settle, watching
from tests.gui.forms_ground import NO_SCREEN

pytestmark = NO_SCREEN


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    with opened_office(qapp, qtbot, private_home / "p") as office:
        yield office


def test_closing_a_replay_quits(office: Office, qtbot: QtBot) -> None:
    office.begin()
    with qtbot.waitSignal(office.sit().quit_requested, timeout=2000):
        office.window.close()
    assert not office.window.isVisible()


def test_closing_where_reminders_run_and_no_tray_is_asks_what_is_meant(office: Office, qtbot: QtBot) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    office.window.close()
    box = office.box()
    assert office.window.isVisible()
    assert {each.text().replace("&", "") for each in box.buttons()} == {
        "Keep it running, minimised",
        "Quit; no more reminders",
        "Cancel",
    }
    box.reject()
    assert office.window.isVisible()


def test_closing_can_leave_it_running_minimised(office: Office, qtbot: QtBot) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    office.window.close()
    next(each for each in office.box().buttons() if each.text().startswith("Keep")).click()
    settle()
    assert (office.window.isMinimized(), office.sit()._watch.holds) == (True, True)  # type: ignore[union-attr]


def test_closing_can_quit(office: Office, qtbot: QtBot) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    office.window.close()
    with qtbot.waitSignal(office.sit().quit_requested, timeout=5000):
        next(each for each in office.box().buttons() if each.text().startswith("Quit")).click()


def test_asking_twice_to_close_asks_one_question(office: Office, qtbot: QtBot) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    office.window.close()
    office.window.close()
    office.box().reject()


def test_quitting_twice_is_quitting_once(office: Office, qtbot: QtBot) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    office.sit().quit()
    with qtbot.assertNotEmitted(office.sit().quit_requested):
        office.sit().quit()
