"""The docket from another moment, on every screen, read-only, and the way back."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from core.docket.facts import Draft, Postponed
from core.reminders.notice import Notice
from core.sessions.past import Past
from core.sessions.session import Session
from gui.rail import AGENDA, CALENDAR, JOURNAL, TIMELINE, TRACKS
from tests.gui.desk_ground import Office, deadline, opened_office, settle
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import button

pytestmark = NO_SCREEN
RUNNING = datetime(1994, 8, 20, 14, tzinfo=UTC)


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    """The window on the sample's replay, after everything."""
    with opened_office(qapp, qtbot, private_home / "p") as office:
        office.begin()
        office.replay.pause()
        office.replay.jump(datetime(1994, 10, 5, 14, tzinfo=UTC))
        settle()
        yield office


def look(office: Office, text: str = "20 Aug 1994 10:00") -> Past:
    """Ask for the past from the menu, and write a moment."""
    office.window.actions_.as_of_requested.emit()
    field = office.part("as_of")
    assert isinstance(field, QLineEdit)
    field.setText(text)
    field.editingFinished.emit()
    settle()
    assert isinstance(office.window.opened, Past)
    return office.window.opened


def states(office: Office) -> set[str]:
    assert office.window.opened is not None
    return {row.ended_as for row in office.window.opened.deadlines()}


def test_the_countdowns_count_from_the_moment_shown(office: Office) -> None:
    look(office)
    assert (
        office.window.list.model()
        .index(1, 0)
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .startswith("Medical equipment procurement: consultation period lapses in 40 days")
    )
    assert office.part("as_of_bar").isVisible()


@pytest.mark.parametrize("page", [AGENDA, TIMELINE, CALENDAR, JOURNAL, TRACKS])
def test_every_screen_follows_the_moment(office: Office, page: str) -> None:
    button(office.window, f"page_{page}").click()
    settle()
    before = office.part("track_page").grab().toImage() if page == TRACKS else _board(office).grab().toImage()
    look(office, "31 Jul 1994")
    after = office.part("track_page").grab().toImage() if page == TRACKS else _board(office).grab().toImage()
    assert after != before


def test_nothing_can_be_recorded_there(office: Office) -> None:
    deadline(office.own())
    settle()
    office.window.list.choose("t")
    assert office.action("deadline").isEnabled()
    look(office, "2 Mar 2026")
    assert not office.action("deadline").isEnabled()
    assert not office.part("record").isVisible()


@pytest.mark.parametrize("way", ["button", "esc", "esc in a list"])
def test_back_to_now_shows_what_was_shown_before(office: Office, way: str) -> None:
    before = office.replay
    look(office)
    if way == "button":
        button(office.window, "back_to_now").click()
    else:
        office.window.activateWindow()
        place = office.part("as_of_line") if way == "esc" else office.window.list
        place.setFocus()
        QTest.keyClick(place, Qt.Key.Key_Escape)
    settle()
    assert office.window.opened is before
    assert not office.part("as_of_bar").isVisible()
    assert office.part("replay_speed").isVisible()


def test_esc_empties_a_filter_before_it_goes_back(office: Office) -> None:
    button(office.window, f"page_{AGENDA}").click()
    look(office)
    line = _board(office).findChild(QLineEdit, "filter")
    assert line is not None
    line.setText("medical")
    office.window.activateWindow()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), isinstance(office.window.opened, Past)) == ("", True)


def test_a_replay_stands_still_while_its_past_is_looked_at(office: Office) -> None:
    replay = office.replay
    replay.play(3600)
    look(office)
    assert replay.speed == 0
    assert not office.part("replay_speed").isVisible()


def test_the_own_docket_comes_back_from_its_past_with_what_was_recorded_meanwhile(office: Office) -> None:
    session = office.own()
    deadline(session)
    past = look(office, "now")
    moved = Postponed(deadline="d", to=datetime(2099, 6, 5, tzinfo=UTC).date())
    session.docket.execute(Draft(body=moved, effective_on=session.clock.today("UTC")))
    settle()
    seen = [row.due for row in past.deadlines()]
    button(office.window, "back_to_now").click()
    settle()
    assert isinstance(office.window.opened, Session)
    assert seen == [row.due for row in office.session.deadlines()] == ["2099-05-29", "2099-06-05"]


def test_another_docket_leaves_the_past(office: Office) -> None:
    look(office)
    office.sit().show_own()
    settle()
    assert isinstance(office.window.opened, Session)
    assert not office.part("as_of_bar").isVisible()


def test_a_reminder_of_the_own_docket_brings_the_present_back(office: Office) -> None:
    deadline(office.own())
    look(office, "2 Mar 2026")
    notice = Notice("n", ("r",), "It has lapsed", "", critical=True)
    office.sit()._channel.notice_shown.emit(notice)
    settle()
    assert isinstance(office.window.opened, Session)


def test_a_reminder_of_the_own_docket_is_shown_there_and_not_as_one_of_the_replay(office: Office) -> None:
    session = office.own()
    deadline(session)
    office.sit().show_replay()
    settle()
    notice = Notice("n", ("r",), "It has lapsed", "", critical=True)
    shown: list[str] = []
    office.window.refreshed.connect(lambda: shown.append(office.sit()._pages.strip.accessibleName()))
    office.sit()._channel.notice_shown.emit(notice)
    settle()
    assert office.window.opened is session
    assert "It has lapsed" in shown


def test_moving_along_the_line_reads_the_docket_once_for_many_steps(office: Office) -> None:
    past = look(office)
    line = office.part("as_of_line")
    assert isinstance(line, QSlider)
    asked: list[int] = []
    office.window.refreshed.connect(lambda: asked.append(line.value()))
    for place in range(8):
        line.setValue(place)
    settle()
    assert asked == [7]
    assert past.viewpoint.as_of == past.moments()[7]


def test_a_look_at_the_past_from_the_command_line_can_be_moved_and_left(
    qapp: QApplication, qtbot: QtBot, private_home: Path
) -> None:
    with opened_office(qapp, qtbot, private_home / "q") as office:
        office.profile.make()
        session = Session(office.profile.docket, office.clock)
        deadline(session)
        session.close()
        office.begin(as_of="2026-03-02")
        begun = office.window.opened
        look(office, "3 Mar 2026")
        assert office.window.opened is not begun
        button(office.window, "back_to_now").click()
        settle()
        assert office.window.opened is begun


def _board(office: Office) -> QWidget:
    board = office.window._lists.currentWidget()
    assert board is not None
    return board


def test_the_replay_itself_is_not_moved_by_a_look_at_its_past(office: Office) -> None:
    before = office.replay.clock.now()
    look(office)
    button(office.window, "back_to_now").click()
    settle()
    assert abs(office.replay.clock.now() - before) < timedelta(seconds=1)
    assert states(office) & {"called off", "settled"}
