"""The ways in and around the window: welcome, search and finder to the record, settings, sight, wall, keys, paper."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.clock import SystemClock
from core.docket.facts import Draft, Note
from core.sessions.session import Session
from core.settings import SettingsFile
from gui.app import starts_hidden
from gui.finder import Finder
from gui.finder.matching import RECORD
from gui.forms import Form
from gui.keys_sheet import KeysSheet
from gui.search import SearchPanel
from gui.searching import SLICE
from gui.settings_sheet import SettingsSheet
from gui.sight import Sight
from gui.wall.view import WallView
from gui.weekdays import SUNDAY, WEEK
from tests.gui.desk_ground import Office, deadline, made_before, opened_office, settle, watching
from tests.gui.forms_ground import NO_SCREEN, fill, press
from tests.gui.pages_ground import button, texts

pytestmark = NO_SCREEN
RUNNING = datetime(1994, 8, 20, 14, tzinfo=UTC)


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    with opened_office(qapp, qtbot, private_home / "p") as office:
        yield office
    WEEK.choose("system")


def replaying(office: Office) -> None:
    office.begin()
    office.replay.pause()
    office.replay.jump(RUNNING)
    settle()
    office.window.list.choose("medical")


def asked(office: Office, text: str) -> QAction:
    """The action of that text in the menus."""
    return next(each for each in office.window.findChildren(QAction) if text in each.text().replace("&", ""))


def sights() -> list[Sight]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, Sight) and each.isVisible()]


def walls() -> list[WallView]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, WallView) and each.isVisible()]


def test_a_newcomer_has_a_sixty_day_consultation_running_after_four_clicks(office: Office, qtbot: QtBot) -> None:
    office.begin()
    office.own()
    watching(office, qtbot)
    button(office.window.empty, "begin_template").click()
    form = office.window.findChildren(Form)[0]
    fill(form, template="US procurement consultations (Title VII)")
    press(form)
    settle()
    row = next(each for each in office.session.deadlines() if each.step == "consultations")
    today = office.session.clock.today("America/New_York")
    assert (date.fromisoformat(str(row.due)) - today).days == 60
    assert office.window.chosen_track() in {each.id for each in office.session.tracks()}
    assert not office.window.empty.isVisible()


def test_the_sample_is_opened_from_an_empty_docket(office: Office, qtbot: QtBot) -> None:
    made_before(office)
    Path(office.profile.docket).unlink()
    Session(office.profile.docket, SystemClock()).close()
    office.begin()
    watching(office, qtbot)
    button(office.window.empty, "begin_sample").click()
    settle()
    assert office.replay.replay


def test_a_file_is_asked_for_from_an_empty_docket(office: Office, qtbot: QtBot) -> None:
    office.begin()
    office.own()
    watching(office, qtbot)
    with qtbot.waitSignal(office.window.actions_.import_requested, timeout=500):
        button(office.window.empty, "begin_import").click()
    for dialog in office.window.findChildren(QDialog):
        dialog.close()


def test_the_search_goes_to_the_track_and_marks_the_entry(office: Office) -> None:
    replaying(office)
    asked(office, "Search every text").trigger()
    [panel] = office.window.findChildren(SearchPanel)
    panel.line.setText("acted on that sunday")
    line = panel.results.chosen()
    assert line is not None
    panel.line.entered.emit()
    settle()
    assert office.window.chosen_track() == line.track
    page = office.part("track_page")
    marked = [each for each in page.findChildren(QWidget) if each.autoFillBackground() and each.isVisible()]
    assert any("acted on that Sunday" in " ".join(texts(each)) for each in marked)


def test_the_search_of_a_replay_finds_nothing_that_is_not_known_yet(office: Office) -> None:
    replaying(office)
    asked(office, "Search every text").trigger()
    [panel] = office.window.findChildren(SearchPanel)
    panel.line.setText("agreement on public purchases")
    assert panel.results.chosen() is None


def test_the_finder_offers_what_was_recorded_and_opens_it(office: Office) -> None:
    replaying(office)
    office.window.list.choose("insurance")
    office.window.actions_.find.trigger()
    [finder] = office.window.findChildren(Finder)
    finder.line.setText("acted on that sunday")
    line = finder.results.chosen()
    assert line is not None
    assert line.kind == RECORD
    finder.line.entered.emit()
    settle()
    assert office.window.chosen_track() in {"medical", "telecommunications"}


def test_what_is_recorded_bears_the_name_from_the_settings(office: Office, qtbot: QtBot) -> None:
    office.begin()
    session = office.own()
    watching(office, qtbot)
    deadline(session)
    asked(office, "Settings").trigger()
    [sheet] = office.window.findChildren(SettingsSheet)
    name = sheet.findChild(QLineEdit, "field_recorded_by")
    assert isinstance(name, QLineEdit)
    name.setText("The desk officer")
    sheet.close()
    changes = session.docket.execute(Draft(body=Note(text="A note", track="t"), effective_on=date(2026, 3, 2)))
    fact = session.docket.fact(changes.facts[0])
    assert fact is not None
    assert fact.recorded_by == "The desk officer"
    assert SettingsFile(office.profile.settings).values.recorded_by == "The desk officer"


def test_the_first_weekday_and_the_scheme_hold_at_once_and_are_kept(office: Office, qtbot: QtBot) -> None:
    office.begin()
    office.own()
    watching(office, qtbot)
    asked(office, "Settings").trigger()
    [sheet] = office.window.findChildren(SettingsSheet)
    with qtbot.waitSignal(office.sit().scheme_chosen, timeout=500) as worn:
        _choose(sheet, "scheme", "High contrast")
    _choose(sheet, "first_weekday", "Sunday")
    sheet.close()
    assert worn.args == ["high contrast"]
    assert WEEK.first() == SUNDAY
    kept = SettingsFile(office.profile.settings).values
    assert (kept.scheme, kept.first_weekday) == ("high contrast", "sunday")


def test_a_hidden_start_is_asked_for_as_the_program_reads_it(office: Office, qtbot: QtBot) -> None:
    office.begin()
    office.own()
    watching(office, qtbot)
    assert not starts_hidden(office.profile.settings)
    asked(office, "Settings").trigger()
    [sheet] = office.window.findChildren(SettingsSheet)
    box = sheet.findChild(QCheckBox, "check_hidden")
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    assert starts_hidden(office.profile.settings)
    box.setChecked(False)
    assert not starts_hidden(office.profile.settings)
    sheet.close()
    assert not starts_hidden("/nowhere/settings.json")


def test_the_next_date_is_kept_in_sight_let_go_and_not_remembered_in_a_replay(office: Office, qtbot: QtBot) -> None:
    replaying(office)
    office.window.actions_.sight.trigger()
    [sight] = sights()
    assert "Consultation period" in sight.accessibleName()
    assert office.sit()._settings.values.kept_date == ""
    qtbot.keyClick(sight, Qt.Key.Key_Delete)
    assert sights() == []


def test_a_date_in_sight_comes_back_at_the_next_start_where_it_was(
    office: Office, qapp: QApplication, qtbot: QtBot, private_home: Path
) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    office.window.list.choose("t")
    office.window.actions_.sight.trigger()
    [sight] = sights()
    place = QPoint(40, 60)
    sight.move(place)
    sight.moved.emit()
    office.sit().quit()
    settle()
    assert sights() == []
    with opened_office(qapp, qtbot, private_home / "p") as again:
        again.begin()
        watching(again, qtbot)
        [sight] = sights()
        assert sight.pos() == place


def test_a_countdown_in_sight_ticks_while_the_window_is_hidden_and_nothing_does_after(
    office: Office, qtbot: QtBot
) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    office.window.list.choose("t")
    office.window.actions_.sight.trigger()
    office.window.hide()
    assert office.window._ticker.running
    [sight] = sights()
    qtbot.keyClick(sight, Qt.Key.Key_Delete)
    assert not office.window._ticker.running


def test_a_date_is_kept_in_sight_from_its_reasons_and_leads_back_to_its_track(office: Office, qtbot: QtBot) -> None:
    replaying(office)
    for each in office.part("track_page").findChildren(QWidget, "why"):
        each.click()  # type: ignore[attr-defined]
    keep = [each for each in office.part("track_page").findChildren(QWidget, "sight") if each.isVisible()]
    keep[0].click()  # type: ignore[attr-defined]
    [sight] = sights()
    office.window.list.choose("insurance")
    with qtbot.waitSignal(sight.opened, timeout=500):
        qtbot.keyClick(sight, Qt.Key.Key_Return)
    assert office.window.chosen_track() == "medical"
    sight.let_go.emit()


def test_the_wall_shows_the_chosen_negotiation_and_esc_leaves(office: Office, qtbot: QtBot) -> None:
    replaying(office)
    office.window.actions_.wall_requested.emit()
    [wall] = walls()
    assert next(line.label for line in wall.lines()) == "Consultation period"
    said = "Replay: dates of a sample  ·  US-Japan framework talks: Consultation period, Thu 29 Sep 1994"
    assert wall.accessibleName().startswith(said)
    qtbot.keyClick(wall, Qt.Key.Key_Escape)
    assert walls() == []


def test_f1_shows_the_keys_of_every_menu_and_of_the_screens(office: Office, qtbot: QtBot) -> None:
    replaying(office)
    office.window.actions_.keys_requested.emit()
    [sheet] = office.window.findChildren(KeysSheet)
    names = [group.name for group in sheet.groups()]
    assert names[:4] == ["Docket", "Edit", "Record", "View"]
    told = {keys for group in sheet.groups() for keys, _ in group.lines}
    assert {keys for keys, _ in office.window.actions_.shortcuts()} <= told
    qtbot.keyClick(sheet.first, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


@pytest.mark.parametrize("paper", ["agenda", "timeline"])
def test_a_paper_is_written_as_a_pdf(office: Office, tmp_path: Path, paper: str) -> None:
    replaying(office)
    path = tmp_path / "paper.pdf"
    office.sit()._printing.write_pdf(paper, str(path))
    assert path.read_bytes().startswith(b"%PDF")


def test_a_pdf_that_cannot_be_written_is_told(office: Office, tmp_path: Path) -> None:
    replaying(office)
    office.sit()._printing._on_file_chosen(str(tmp_path / "no" / "paper.pdf"))
    assert "can't be written" in office.box().text()
    office.box().accept()


def _choose(sheet: QDialog, name: str, text: str) -> None:
    box = sheet.findChild(QComboBox, f"field_{name}")
    assert isinstance(box, QComboBox)
    box.setCurrentText(text)


def test_a_long_docket_is_read_slice_by_slice_and_found_in_whole(office: Office, qtbot: QtBot) -> None:
    office.begin()
    session = office.own()
    watching(office, qtbot)
    deadline(session)
    march = date(2026, 3, 2)
    session.docket.execute(Draft(body=Note(text="The last word", track="t"), effective_on=march))
    notes = [Draft(body=Note(text=f"Note {number}", track="t"), effective_on=march) for number in range(SLICE)]
    session.docket.execute(*notes, Draft(body=Note(text="The very last word", track="t"), effective_on=march))
    settle()
    asked(office, "Search every text").trigger()
    [panel] = office.window.findChildren(SearchPanel)
    panel.line.setText("last word")
    qtbot.waitUntil(lambda: panel.results._found.rowCount() == 3, timeout=2000)
