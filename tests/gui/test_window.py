"""The window: where its parts stand, what it follows, and when it rests."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from core.reminders.notice import Notice
from gui.forms import FORMS
from gui.look.theme import Role, Scheme
from gui.rail import REMINDERS, TRACKS
from gui.replay_bar import ReplayBar
from tests.gui.desk_ground import Office, opened_office, settle
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import button, nameless, texts

pytestmark = NO_SCREEN
LAPSE = datetime(1994, 8, 1, 4, 0, 5, tzinfo=UTC)
NOTICE = Notice("n", ("autos@lapse",), "A date has lapsed: Autos", "", critical=True)


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    """The window on the sample's replay, which stands."""
    with opened_office(qapp, qtbot, private_home / "p") as office:
        office.begin()
        office.replay.pause()
        settle()
        yield office


def test_the_first_track_is_chosen_and_shown(office: Office) -> None:
    assert texts(office.part("track_page"))[0] == office.tracks()[1]


def test_choosing_a_track_shows_it(office: Office) -> None:
    office.window.list.choose("insurance")
    assert texts(office.part("track_page"))[0] == "Insurance"


def test_the_rail_leads_to_the_reminders_and_back(office: Office) -> None:
    button(office.window, "page_reminders").click()
    there = office.reminders.isVisible(), office.window.list.isVisible()
    button(office.window, "page_tracks").click()
    back = office.reminders.isVisible(), office.window.list.isVisible()
    assert (there, back) == ((True, False), (False, True))


def test_the_rail_counts_the_dates_that_wait_for_an_answer(office: Office) -> None:
    office.replay.jump(LAPSE)
    settle()
    waiting = len({each.deadline for each in office.replay.unanswered()})
    rail = button(office.window, "page_reminders")
    assert rail.text() == f"Reminders {waiting}"
    assert rail.accessibleName() == f"Reminders, {waiting} waiting"


def test_opening_a_date_shows_its_track_wherever_one_was(office: Office) -> None:
    office.replay.jump(datetime(1994, 8, 20, tzinfo=UTC))
    settle()
    office.window.show_page(REMINDERS)
    key = next(row.key for row in office.replay.deadlines() if row.track_id == "telecommunications")
    office.window.open_date(key)
    assert office.window.chosen_track() == "telecommunications"
    assert office.window.list.isVisible()


def test_opening_a_date_that_is_gone_only_comes_forward(office: Office) -> None:
    before = office.window.chosen_track()
    office.window.hide()
    office.window.open_date("no such date")
    assert (office.window.chosen_track(), office.window.isVisible()) == (before, True)


def test_the_ticker_rests_while_the_window_cannot_be_seen(office: Office) -> None:
    ticker = office.window._ticker
    seen = [ticker.running]
    office.window.hide()
    seen.append(ticker.running)
    office.window.show()
    seen.append(ticker.running)
    office.window.showMinimized()
    settle()
    seen.append(ticker.running)
    office.window.showNormal()
    settle()
    seen.append(ticker.running)
    assert seen == [True, False, True, False, True]


def test_a_change_while_the_window_is_hidden_starts_no_ticker(office: Office) -> None:
    office.window.hide()
    office.replay.jump(LAPSE)
    office.window.hide()
    settle()
    office.window.hide()
    assert not office.window._ticker.running


def test_many_changes_at_once_are_one_refresh(office: Office, qtbot: QtBot) -> None:
    with qtbot.waitSignal(office.window._settling.timeout, timeout=1000):
        for _ in range(20):
            office.window.refresh_soon()
    assert not office.window._settling.isActive()


def test_a_notice_shows_a_hidden_window_without_taking_the_keyboard(office: Office) -> None:
    office.window.hide()
    office.window.draw_attention(NOTICE)
    assert office.window.isVisible()
    assert office.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    settle()


def test_all_reminders_on_the_strip_leads_to_the_list(office: Office) -> None:
    office.window.draw_attention(NOTICE)
    button(office.window, "notice_list").click()
    assert office.reminders.isVisible()
    settle()


def test_nothing_can_be_edited_in_a_replay(office: Office) -> None:
    actions = [each for each in office.window.findChildren(QAction) if each.objectName().startswith("action_")]
    assert len(actions) > 10
    assert not any(each.isEnabled() for each in actions)
    assert not office.part("record").isVisible()


def test_every_form_about_a_track_is_in_the_menus(office: Office) -> None:
    names = {each.data() for each in office.window.findChildren(QAction) if each.objectName().startswith("action_")}
    assert names == set(FORMS) - {"first", "retract"}


def test_what_a_forum_decides_is_recorded_from_the_tracks_page_too(office: Office) -> None:
    button = office.part("record")
    assert isinstance(button, QPushButton)
    offered = {each.data() for each in button.menu().actions()}
    assert {"published", "variant", "toll"} <= offered


def test_every_action_has_its_own_key_or_none(office: Office) -> None:
    keys = [keys for keys, _ in office.window.actions_.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_no_two_entries_of_a_menu_share_a_letter(office: Office) -> None:
    bar = office.window.menuBar()
    for menu in [bar, *bar.findChildren(QMenu)]:
        texts_ = [each.text() for each in menu.actions() if "&" in each.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts_]
        assert sorted(letters) == sorted(set(letters))


@pytest.mark.parametrize("page", [TRACKS, REMINDERS])
def test_everything_that_can_be_reached_has_a_name(office: Office, page: str) -> None:
    office.replay.jump(LAPSE)
    settle()
    office.window.show_page(page)
    settle()
    assert nameless(office.window) == []


@pytest.mark.parametrize("page", [TRACKS, REMINDERS])
def test_the_window_can_be_as_narrow_as_it_says(office: Office, page: str) -> None:
    office.replay.jump(LAPSE)
    office.window.show_page(page)
    office.window.resize(720, 480)
    settle()
    assert (office.window.width(), office.window.height()) == (720, 480)
    splitter = office.window._splitter
    assert [part.width() for part in (office.window._lists, office.part("track_page"))] == splitter.sizes()


def test_everything_to_be_clicked_is_large_enough(office: Office) -> None:
    office.replay.jump(LAPSE)
    settle()
    buttons = [each for each in office.window.findChildren(QAbstractButton) if each.isVisible() and each.text()]
    assert [each.objectName() for each in buttons if each.height() < 28] == []


@pytest.mark.parametrize("scheme", list(Scheme))
def test_a_scheme_reaches_every_part(office: Office, scheme: Scheme) -> None:
    office.window.look.wear(Scheme.DARK if scheme is Scheme.LIGHT else Scheme.LIGHT)
    office.window.look.wear(scheme)
    look = office.window.look
    bar = office.window.findChild(ReplayBar)
    assert bar is not None
    assert bar.palette().color(bar.backgroundRole()) == look.colour(Role.RAISED)
    settle()
