"""Welcome, settings, About and the sheet of keys by themselves: legible, named, and whole in small windows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.procedures import Catalogue
from core.settings import Settings
from gui.about import About
from gui.keys_sheet import Keys, KeysSheet
from gui.look.look import Look
from gui.look.theme import Scheme
from gui.settings_sheet import SettingsSheet
from gui.weekdays import MONDAY, SATURDAY, SUNDAY, Week
from gui.welcome import Welcome
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import button, look_of, nameless, texts

pytestmark = NO_SCREEN
GROUPS = [Keys(f"Group {number}", (("Ctrl+K", "Find <b>anything</b>"), ("F1", "Keys"))) for number in range(9)]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield look_of(qapp)
    QLocale.setDefault(before)


def whole(part: QWidget, inside: QWidget) -> bool:
    """Whether a part lies whole inside another, from side to side."""
    left = part.mapTo(inside, part.rect().topLeft()).x()
    return left >= 0 and left + part.width() <= inside.width()


@pytest.mark.parametrize("way", ["template", "first", "sample", "import"])
def test_each_way_to_begin_is_one_press(look: Look, qtbot: QtBot, way: str) -> None:
    welcome = Welcome(look)
    qtbot.addWidget(welcome)
    with qtbot.waitSignal(welcome.chosen, timeout=500) as chosen:
        button(welcome, f"begin_{way}").click()
    assert chosen.args == [way]


@pytest.mark.parametrize("width", [420, 620, 900, 2000])
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_way_to_begin_is_clipped_at_any_width(look: Look, qtbot: QtBot, width: int, way: Qt.LayoutDirection) -> None:
    welcome = Welcome(look)
    qtbot.addWidget(welcome)
    welcome.setLayoutDirection(way)
    welcome.resize(width, 560)
    welcome.show()
    qtbot.waitExposed(welcome)
    QApplication.processEvents()
    assert all(whole(each, welcome) for each in welcome.findChildren(QPushButton))
    assert nameless(welcome) == []


@pytest.mark.parametrize("scheme", Scheme)
def test_everything_is_painted_in_every_scheme(look: Look, qtbot: QtBot, scheme: Scheme) -> None:
    look.wear(scheme)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    parts = [
        Welcome(look, window),
        SettingsSheet(look, Settings(), "/a/folder", window),
        About(look, Catalogue.shipped(), "/a/folder", window),
    ]
    for part in parts:
        part.show()
        assert nameless(part) == []
        assert not part.grab().isNull()
        part.hide()


def test_the_settings_start_with_what_was_chosen_and_tell_only_what_changed(look: Look, qtbot: QtBot) -> None:
    values = Settings(recorded_by="Somebody", first_weekday="sunday")
    sheet = SettingsSheet(look, values, "", None)
    qtbot.addWidget(sheet)
    told: list[str] = []
    sheet.changed.connect(told.append)
    name = sheet.findChild(QLineEdit, "field_recorded_by")
    assert isinstance(name, QLineEdit)
    assert name.text() == "Somebody"
    name.setText("Somebody else")
    assert told == ["recorded_by"]
    assert (values.recorded_by, values.first_weekday) == ("Somebody else", "sunday")


def test_without_a_folder_it_says_how_long_choices_last(look: Look, qtbot: QtBot) -> None:
    sheet = SettingsSheet(look, Settings(), "", None)
    qtbot.addWidget(sheet)
    sheet.show()
    assert any("until Lapse is closed" in each for each in texts(sheet))


@pytest.mark.parametrize(("name", "day"), [("monday", MONDAY), ("saturday", SATURDAY), ("sunday", SUNDAY)])
def test_a_week_begins_on_the_day_chosen(name: str, day: int) -> None:
    week = Week()
    week.choose(name)
    assert week.first() == day


def test_a_week_begins_as_the_language_has_it_where_nothing_is_chosen() -> None:
    week, before = Week(), QLocale()
    QLocale.setDefault(QLocale("en_US"))
    week.choose("someday")
    first = week.first()
    QLocale.setDefault(before)
    assert first == SUNDAY


def test_about_names_its_licences_and_where_the_law_comes_from(look: Look, qtbot: QtBot) -> None:
    about = About(look, Catalogue.shipped(), "/a/folder")
    qtbot.addWidget(about)
    about.show()
    said = " ".join(texts(about))
    assert "Qt for Python" in said
    assert "procedures, each with its source" in said
    with qtbot.waitSignal(about.log_requested, timeout=500):
        button(about, "open_log").click()


@pytest.mark.parametrize("size", [(320, 240), (900, 600), (2560, 1440)])
def test_the_sheet_of_keys_lies_whole_in_the_window_and_gives_the_keys_back(
    look: Look, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window, editor = QMainWindow(), QLineEdit()
    qtbot.addWidget(window)
    window.setCentralWidget(editor)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    editor.setFocus()
    sheet = KeysSheet(look, window)
    sheet.show_groups(GROUPS)
    sheet.summon()
    QApplication.processEvents()
    assert sheet.rect().contains(sheet.panel.geometry())
    assert "Find <b>anything</b>" in texts(sheet)
    assert nameless(sheet) == []
    qtbot.keyClick(sheet.first, Qt.Key.Key_Escape)
    assert editor.hasFocus()
