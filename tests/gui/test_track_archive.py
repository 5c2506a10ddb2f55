"""Tags and the archive in the whole window: recorded, listed, found, undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.docket.arranging import Grouping
from core.docket.facts import Archived, Draft, Tagged
from core.settings import SettingsFile
from gui.rail import AGENDA, TRACKS
from gui.tracks.bar import TrackBar
from tests.gui.desk_ground import Office, made_before, opened_office, settle
from tests.gui.forms_ground import NO_SCREEN, fill, press

pytestmark = NO_SCREEN


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    """The window on a docket of one's own with one track."""
    with opened_office(qapp, qtbot, private_home / "p") as office:
        made_before(office)
        office.begin()
        yield office


def bar(office: Office) -> TrackBar:
    found = office.window.findChild(TrackBar)
    assert found is not None
    return found


def record(office: Office, body: Tagged | Archived) -> None:
    office.session.docket.execute(Draft(body=body, effective_on=office.clock.today("UTC")))
    settle()


def test_an_archived_track_leaves_the_list_and_comes_back_by_undo(office: Office) -> None:
    record(office, Archived(target="t"))
    gone = office.tracks()
    bar(office).grouping_chosen.emit(Grouping.ARCHIVED)
    found = office.tracks()
    bar(office).grouping_chosen.emit(Grouping.NEGOTIATION)
    next(each for each in office.window.findChildren(QAction) if each.text().startswith("&Undo")).trigger()
    settle()
    assert (gone, found, office.tracks()) == ([], ["Framework", "Medical"], ["Framework", "Medical"])


def test_what_is_archived_keeps_its_dates_in_the_agenda(office: Office) -> None:
    before = office.session.deadlines()
    record(office, Archived(target="n"))
    assert office.session.deadlines() == before


def test_a_track_is_tagged_from_the_menu_and_found_by_the_tag(office: Office) -> None:
    office.window.list.choose("t")
    office.action("tags").trigger()
    form = office.window.findChild(QLineEdit, "field_add").window()  # type: ignore[union-attr]
    fill(form, add="minister")  # type: ignore[arg-type]
    press(form)  # type: ignore[arg-type]
    settle()
    bar(office).filter.setText("tag:min")
    found = office.tracks()
    bar(office).filter.setText("tag:other")
    assert (found, office.tracks()) == (["Framework", "Medical"], [])


def test_the_grouping_is_there_at_the_next_start(office: Office) -> None:
    bar(office).grouping_chosen.emit(Grouping.STATE)
    assert SettingsFile(office.profile.settings).values.tracks["grouping"] == "state"


def test_ctrl_f_on_another_page_goes_to_the_filter_there(office: Office) -> None:
    office.window.show_page(AGENDA)
    settle()
    office.window.actions_.filter_requested.emit()
    agenda = office.window._page
    office.window.show_page(TRACKS)
    office.window.actions_.filter_requested.emit()
    assert (agenda, office.window._page, bar(office).filter.isVisible()) == (AGENDA, TRACKS, True)


def test_the_list_does_not_tick_while_another_page_is_seen(office: Office) -> None:
    model = office.window.list.model()
    office.window.show_page(AGENDA)
    settle()
    before = model.now  # type: ignore[attr-defined]
    later = before + 60
    office.window._ticker.ticked.emit(later)
    assert model.now == before  # type: ignore[attr-defined]
