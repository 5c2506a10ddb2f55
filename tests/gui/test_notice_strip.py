"""The notice strip: what it shows, what it answers, and that it takes the keyboard from nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.reminders.notice import ACKNOWLEDGE, SNOOZE, Answer, Notice
from gui.look.theme import Role
from gui.notice_strip import NoticeStrip
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import button, look_of, nameless, texts

pytestmark = NO_SCREEN
LAPSE = Notice(
    id="n1", reminders=("a@lapse", "a@1 day"), title="Period has lapsed: Telecoms", body="Thu\nTalks", critical=True
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(720, 400)
    window.show()
    return window


@pytest.fixture
def strip(qapp: QApplication, window: QWidget) -> NoticeStrip:
    return NoticeStrip(look_of(qapp), window)


def test_it_is_not_there_until_there_is_something_to_say(strip: NoticeStrip) -> None:
    assert not strip.isVisible()


def test_it_shows_the_title_and_the_lines_below(strip: NoticeStrip) -> None:
    strip.show_notice(LAPSE, replay=False)
    assert texts(strip)[:2] == ["Period has lapsed: Telecoms", "Thu\nTalks"]


def test_in_a_replay_it_says_so(strip: NoticeStrip) -> None:
    strip.show_notice(LAPSE, replay=True)
    assert texts(strip)[0] == "REPLAY   Period has lapsed: Telecoms"


def test_hostile_markup_stays_text_and_is_kept_short(strip: NoticeStrip) -> None:
    hostile = Notice("n", ("a",), "<a href='x'>open</a>", "\n".join(f"<b>{n}</b>" for n in range(40)), critical=False)
    strip.show_notice(hostile, replay=False)
    assert texts(strip)[0] == "<a href='x'>open</a>"
    assert len(texts(strip)[1].splitlines()) <= 4
    shown = [each for each in strip.findChildren(QLabel) if each.text()]
    assert {each.textFormat() for each in shown} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(("name", "act"), [("notice_acknowledge", ACKNOWLEDGE), ("notice_snooze", SNOOZE)])
def test_an_answer_goes_to_every_reminder_it_speaks_for(strip: NoticeStrip, qtbot: QtBot, name: str, act: str) -> None:
    strip.show_notice(LAPSE, replay=False)
    with qtbot.waitSignal(strip.answered, timeout=1000) as answered:
        button(strip, name).click()
    assert answered.args == [["a@lapse", "a@1 day"], Answer(act)]
    assert not strip.isVisible()


def test_open_and_all_reminders_answer_nothing(strip: NoticeStrip, qtbot: QtBot) -> None:
    strip.show_notice(LAPSE, replay=False)
    with qtbot.assertNotEmitted(strip.answered):
        with qtbot.waitSignal(strip.opened, timeout=1000) as opened:
            button(strip, "notice_open").click()
        with qtbot.waitSignal(strip.list_requested, timeout=1000):
            button(strip, "notice_list").click()
    assert opened.args == ["a@lapse"]
    assert strip.isVisible()


def test_it_goes_when_its_own_notice_is_withdrawn_and_no_other(strip: NoticeStrip) -> None:
    strip.show_notice(LAPSE, replay=False)
    strip.withdraw("another")
    stayed = strip.isVisible()
    strip.withdraw("n1")
    assert (stayed, strip.isVisible()) == (True, False)


def test_it_goes_once_nothing_it_speaks_of_waits_any_more(strip: NoticeStrip) -> None:
    strip.show_notice(LAPSE, replay=False)
    strip.keep_while({"a@1 day", "b@lapse"})
    stayed = strip.isVisible()
    strip.keep_while({"b@lapse"})
    assert (stayed, strip.isVisible()) == (True, False)


def test_it_takes_the_keyboard_from_nobody(strip: NoticeStrip, window: QWidget, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.show()
    with qtbot.waitExposed(window):
        window.activateWindow()
    field.setFocus()
    strip.show_notice(LAPSE, replay=False)
    button(strip, "notice_list").click()
    assert QApplication.focusWidget() is field


def test_only_what_is_critical_wears_the_mark_of_a_lapse(strip: NoticeStrip) -> None:
    strip.show_notice(LAPSE, replay=False)
    mark = strip.findChildren(QLabel)[0].pixmap().toImage()
    lapsed = strip._look.pixmap("lapsed", Role.LAPSED, 20, strip.devicePixelRatioF()).toImage()
    assert mark == lapsed


def test_everything_that_can_be_reached_has_a_name(strip: NoticeStrip) -> None:
    strip.show_notice(LAPSE, replay=False)
    assert nameless(strip) == []
