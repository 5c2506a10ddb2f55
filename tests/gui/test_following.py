"""A screen reader's hands: it selects rows and checks buttons, where a person clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from gui.rail import AGENDA, Rail
from tests.gui.desk_ground import Office, made_before, opened_office, settle
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import button, look_of

pytestmark = NO_SCREEN


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    with opened_office(qapp, qtbot, private_home / "p") as office:
        made_before(office)
        office.begin()
        yield office


def test_a_row_that_is_selected_is_moved_to(office: Office) -> None:
    tracks = office.window.list
    tracks.setCurrentIndex(tracks.model().index(-1, 0))
    assert not tracks.currentIndex().isValid()
    select = QItemSelectionModel.SelectionFlag.ClearAndSelect
    tracks.selectionModel().select(tracks.model().index(1, 0), select)
    settle()
    assert (tracks.currentIndex().row(), tracks.chosen()) == (1, "t")


def test_a_page_is_chosen_by_checking_its_button(qapp: QApplication, qtbot: QtBot) -> None:
    rail = Rail(look_of(qapp))
    qtbot.addWidget(rail)
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        button(rail, f"page_{AGENDA}").toggle()
    assert chosen.args == [AGENDA]


def test_marking_a_page_as_shown_says_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    rail = Rail(look_of(qapp))
    qtbot.addWidget(rail)
    with qtbot.assertNotEmitted(rail.page_chosen):
        rail.choose(AGENDA)
    assert button(rail, f"page_{AGENDA}").isChecked()


def test_the_keyboard_goes_to_the_page_that_is_shown_and_stays_on_the_rail_where_that_is_empty(office: Office) -> None:
    office.window.activateWindow()
    first, *others = office.window.rail.findChildren(QAbstractButton)
    for each in (*others, first):
        each.toggle()
        settle()
        holder = QApplication.focusWidget()
        assert holder is not None
        shown = office.window._lists.currentWidget()
        assert shown is not None
        assert shown.isAncestorOf(holder) or (
            each.objectName() in {"page_reminders", "page_convergences"} and holder is each
        )
