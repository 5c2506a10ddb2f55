"""Trying something out in the window: plainly marked, compared, applied or thrown away, and never lost unasked."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from core.docket.facts import Draft, Note, Postponed, Retracted
from core.sessions.scratch import Scratch
from core.sessions.session import Session
from gui.confirming import Confirmation
from gui.forms import Form
from gui.look.theme import Scheme
from gui.scratch_compare import Comparison
from tests.gui.desk_ground import Office, deadline, opened_office, settle
from tests.gui.forms_ground import NO_SCREEN, fill, press
from tests.gui.pages_ground import button, nameless, texts

pytestmark = NO_SCREEN
DAY = date(2026, 3, 2)


@pytest.fixture
def own(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[tuple[Office, Session]]:
    """The window on a docket of one's own with one date, and that docket."""
    with opened_office(qapp, qtbot, private_home / "p") as office:
        office.begin()
        session = office.own()
        deadline(session)
        settle()
        yield office, session
        office.sit()._scratching.close()


def begin(office: Office) -> Scratch:
    office.window.actions_.scratch_requested.emit()
    settle()
    assert isinstance(office.window.opened, Scratch)
    return office.window.opened


def postpone(session: Session, to: date = date(2099, 6, 30)) -> None:
    session.docket.execute(Draft(body=Postponed(deadline="d", to=to), effective_on=DAY))
    settle()


def dues(session: Session) -> list[str | None]:
    return [row.due for row in session.deadlines() if not row.ended_as]


def part(office: Office, name: str) -> QWidget:
    found = office.window.findChild(QWidget, name)
    assert found is not None, name
    return found


def question(office: Office, name: str) -> QMessageBox:
    found = office.window.findChild(QMessageBox, name)
    assert found is not None
    return found


def choose(box: QMessageBox, text: str) -> None:
    next(each for each in box.buttons() if each.text() == text).click()
    settle()


def test_a_scratch_is_marked_by_a_bar_a_word_in_the_title_and_an_edge(own: tuple[Office, Session]) -> None:
    office, session = own
    begin(office)
    assert "TRYING OUT" in texts(part(office, "scratch_bar"))
    assert "trying something out" in office.window.windowTitle()
    assert part(office, "scratch_edge").isVisible()
    assert nameless(part(office, "scratch_bar")) == []
    button(office.window, "scratch_own").click()
    settle()
    assert office.window.opened is session
    shown = [part(office, name).isVisible() for name in ("scratch_bar", "scratch_edge")]
    assert (shown, office.window.windowTitle()) == ([False, False], "Lapse")


def test_forms_and_undo_work_on_the_scratch_alone(own: tuple[Office, Session]) -> None:
    office, session = own
    scratch = begin(office)
    office.action("postpone").trigger()
    form = next(each for each in office.window.findChildren(Form) if each.isVisible())
    fill(form, to="30 Jun 2099")
    press(form)  # shows first what moves
    press(form)
    settle()
    assert (dues(session), dues(scratch)) == (["2099-05-29"], ["2099-06-30"])
    count = office.window.findChild(QLabel, "scratch_count")
    assert count is not None
    assert count.text() == "1 entry tried"
    office.window.actions_.undo.trigger()
    sheet = next(each for each in office.window.findChildren(Confirmation) if each.isVisible())
    button(sheet, "submit").click()
    settle()
    assert (dues(scratch), scratch.tried, count.text()) == (["2099-05-29"], False, "nothing tried yet")


@pytest.mark.parametrize("page", ["agenda", "timeline", "calendar", "journal", "reminders"])
def test_every_board_shows_the_scratch(own: tuple[Office, Session], page: str) -> None:
    office, _ = own
    postpone(begin(office))
    office.window.show_page(page)
    settle()
    assert part(office, "scratch_bar").isVisible()


def test_a_comparison_shows_both_dates_and_the_difference(own: tuple[Office, Session]) -> None:
    office, _ = own
    postpone(begin(office))
    button(office.window, "scratch_compare").click()
    dialog = office.window.findChild(Comparison)
    assert dialog is not None
    table = dialog.findChild(QTableWidget)
    assert table is not None
    model = table.model()
    cells = [[str(model.index(row, place).data()) for place in range(4)] for row in range(table.rowCount())]
    assert ["Fri 29 May 2099", "Tue 30 Jun 2099", "32 days later"] in [line[1:] for line in cells]
    dialog.reject()


def test_what_was_tried_is_applied_after_it_was_shown(own: tuple[Office, Session]) -> None:
    office, session = own
    postpone(begin(office))
    button(office.window, "scratch_apply").click()
    sheet = next(each for each in office.window.findChildren(Confirmation) if each.isVisible())
    assert "Fri 29 May 2099 → Tue 30 Jun 2099 32 days later" in sheet.preview.text
    assert "Reminders: 7 move" in sheet.preview.text
    assert dues(session) == ["2099-05-29"]
    button(sheet, "submit").click()
    settle()
    assert (dues(session), office.window.opened is session) == (["2099-06-30"], True)
    assert not part(office, "scratch_bar").isVisible()


def test_where_the_docket_contradicts_it_is_refused_and_what_was_tried_is_kept(own: tuple[Office, Session]) -> None:
    office, session = own
    scratch = begin(office)
    postpone(scratch)
    session.docket.execute(Draft(body=Retracted(retracts="d"), effective_on=DAY))
    button(office.window, "scratch_apply").click()
    box = office.box()
    assert box.text().startswith("Your docket has changed meanwhile")
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.accept()
    assert (office.window.opened is scratch, scratch.tried) == (True, True)


def test_it_is_thrown_away_at_once_where_nothing_was_tried(own: tuple[Office, Session]) -> None:
    office, session = own
    begin(office)
    button(office.window, "scratch_discard").click()
    settle()
    assert office.window.opened is session


def test_what_was_tried_is_thrown_away_only_when_that_is_meant(own: tuple[Office, Session]) -> None:
    office, session = own
    scratch = begin(office)
    postpone(scratch)
    button(office.window, "scratch_discard").click()
    choose(question(office, "discarding"), "Keep trying")
    assert office.window.opened is scratch
    button(office.window, "scratch_discard").click()
    choose(next(each for each in office.window.findChildren(QMessageBox) if each.isVisible()), "Throw it away")
    assert (office.window.opened is session, dues(session)) == (True, ["2099-05-29"])


def test_quitting_asks_only_where_something_was_tried(own: tuple[Office, Session], qtbot: QtBot) -> None:
    office, _ = own
    postpone(begin(office))
    desk = office.sit()
    desk.quit()
    box = question(office, "leaving")
    desk.quit()
    assert len(office.window.findChildren(QMessageBox, "leaving")) == 1
    with qtbot.waitSignal(desk.quit_requested):
        choose(box, "Throw it away and quit")


def test_quitting_with_an_empty_scratch_asks_nothing(own: tuple[Office, Session], qtbot: QtBot) -> None:
    office, _ = own
    begin(office)
    with qtbot.waitSignal(office.sit().quit_requested):
        office.sit().quit()


def test_the_scratch_is_kept_while_the_docket_is_looked_at(own: tuple[Office, Session]) -> None:
    office, session = own
    scratch = begin(office)
    postpone(scratch)
    office.sit().show_own()
    session.docket.execute(Draft(body=Note(track="t", text="news"), effective_on=DAY))
    assert begin(office) is scratch


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_bar_and_the_edge_are_worn_in_every_scheme(own: tuple[Office, Session], scheme: Scheme) -> None:
    office, _ = own
    begin(office)
    office.window.look.wear(scheme)
    settle()
    assert not office.window.grab().toImage().isNull()


def test_the_buttons_of_the_bar_stand_within_a_small_window(own: tuple[Office, Session]) -> None:
    office, _ = own
    begin(office)
    office.window.resize(900, 600)
    settle()
    bar = part(office, "scratch_bar")
    buttons = bar.findChildren(QPushButton)
    assert office.window.width() == 900
    assert all(bar.rect().contains(each.geometry()) for each in buttons)
