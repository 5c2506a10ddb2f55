"""The bar above the tracks: filtering as one types, arranging, saved filters, and what the settings keep of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.docket.arranging import USUAL, Arrangement, Grouping, Sorting
from core.docket.saved_filters import Saved
from core.settings import Settings, SettingsFile
from gui.look.theme import Scheme
from gui.tracking import Tracking
from gui.tracks.pane import TrackPane
from gui.tracks.view import TrackListView
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import look_of, nameless
from tests.gui.rows import due, instant, track

pytestmark = NO_SCREEN
NOW = instant(1994, 9, 22, 12)


class Acts(QObject):
    """The one action that concerns the bar."""

    filter_requested = Signal()


class Room(QWidget):
    """As much of a window as the bar needs."""

    def __init__(self, qapp: QApplication) -> None:
        super().__init__()
        self.look = look_of(qapp)
        self.actions_ = Acts(self)
        self.list = TrackListView(self.look, self)
        self.pane = TrackPane(self.list, self.look.fonts, self)
        self.pages: list[str] = []
        self.settings = Settings()
        self.kept: list[Settings] = []

    def show_page(self, page: str) -> None:
        self.pages.append(page)

    def begin(self) -> Tracking:
        return Tracking(self, self.settings, lambda: self.kept.append(self.settings))  # type: ignore[arg-type]


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    made = Room(qapp)
    qtbot.addWidget(made)
    made.resize(480, 500)
    made.pane.resize(480, 500)
    tracks = [track("autos")._replace(tags=("autumn",)), track("beef"), track("cars", negotiation="other")]
    made.list.show_tracks(
        tracks, [due(x, NOW + n) for n, x in enumerate(("autos", "beef", "cars"), 1)], NOW, frozenset()
    )
    made.show()
    yield made
    QLocale.setDefault(before)


def names(room: Room) -> list[str]:
    model = room.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def named(room: Room, name: str) -> None:
    """Give the name that is asked for."""
    dialog = room.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(name)
    dialog.accept()
    dialog.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # what was deleted goes


def saved(tracking: Tracking) -> list[str]:
    return [each.name for each in tracking._saved]


def test_the_list_narrows_with_each_letter(room: Room, qtbot: QtBot) -> None:
    bar = room.begin().bar
    qtbot.keyClicks(bar.filter, "be")
    assert names(room) == ["Framework talks", "Beef"]
    qtbot.keyClick(bar.filter, Qt.Key.Key_Escape)
    assert len(names(room)) == 5


def test_a_tag_is_found_by_its_prefix(room: Room, qtbot: QtBot) -> None:
    qtbot.keyClicks(room.begin().bar.filter, "tag:aut")
    assert names(room) == ["Framework talks", "Autos"]


def test_ctrl_f_goes_to_the_filter_of_the_tracks(room: Room) -> None:
    bar = room.begin().bar
    room.actions_.filter_requested.emit()
    assert (room.pages, bar.filter.hasFocus() or not room.isActiveWindow()) == (["tracks"], True)


def test_ctrl_f_goes_to_the_filter_of_the_page_that_is_seen(room: Room) -> None:
    room.begin()
    room.pane.hide()
    other = QLineEdit(room)
    other.setObjectName("filter")
    other.show()
    room.actions_.filter_requested.emit()
    assert room.pages == []


def test_down_leads_from_the_filter_to_the_first_track_found(room: Room, qtbot: QtBot) -> None:
    bar = room.begin().bar
    room.list.choose("autos")
    qtbot.keyClicks(bar.filter, "cars")
    qtbot.keyClick(bar.filter, Qt.Key.Key_Down)
    assert room.list.chosen() == "cars"


def test_a_track_that_is_asked_for_is_not_hidden_by_the_filter(room: Room, qtbot: QtBot) -> None:
    bar = room.begin().bar
    qtbot.keyClicks(bar.filter, "beef")
    room.list.choose("cars")
    assert (bar.filter.text(), room.list.lists("cars")) == ("", True)


def test_the_grouping_and_the_sorting_are_kept_and_the_filter_is_not(room: Room, qtbot: QtBot) -> None:
    bar = room.begin().bar
    qtbot.keyClicks(bar.filter, "be")
    bar.grouping_chosen.emit(Grouping.STATE)
    bar.sorting_chosen.emit(Sorting.NAME)
    assert room.settings.tracks == {"grouping": "state", "sorting": "name", "wanted": ""}
    again = Room(QApplication.instance())  # type: ignore[arg-type]
    qtbot.addWidget(again)
    again.settings = room.settings
    again.begin()
    assert again.list.arrangement == Arrangement(Grouping.STATE, Sorting.NAME)


def test_typing_writes_nothing_down(room: Room, qtbot: QtBot) -> None:
    qtbot.keyClicks(room.begin().bar.filter, "beef")
    assert room.kept == []


def test_a_start_never_shows_only_the_archive(room: Room) -> None:
    room.settings.tracks = {"grouping": "archived"}
    room.begin()
    assert room.list.arrangement == USUAL


def test_a_filter_is_saved_under_a_name_and_chosen_again(room: Room, qtbot: QtBot) -> None:
    tracking = room.begin()
    qtbot.keyClicks(tracking.bar.filter, "beef")
    tracking.bar.keep_requested.emit()
    named(room, "Cattle & co")
    tracking.bar.clear()
    [action] = [each for each in tracking.bar.menu.actions() if each.data() == "Cattle & co"]
    action.trigger()
    assert (tracking.bar.filter.text(), action.text()) == ("beef", "Cattle && co")
    assert room.settings.filters == [
        {"name": "Cattle & co", "grouping": "negotiation", "sorting": "urgency", "wanted": "beef"}
    ]


def test_a_saved_filter_is_renamed_and_deleted(room: Room) -> None:
    room.settings.filters = [{"name": "One", "wanted": "x"}, {"name": "Two"}]
    tracking = room.begin()
    tracking.bar.rename_requested.emit("One")
    named(room, "Eins")
    renamed = saved(tracking)
    tracking.bar.delete_requested.emit("Eins")
    assert (renamed, saved(tracking)) == (["Eins", "Two"], ["Two"])


def test_a_filter_without_a_name_is_not_saved(room: Room) -> None:
    tracking = room.begin()
    tracking.bar.keep_requested.emit()
    named(room, " \u202e ")
    assert saved(tracking) == []


def test_the_settings_file_keeps_what_was_chosen(room: Room, tmp_path: Path) -> None:
    file = SettingsFile(str(tmp_path / "settings.json"))
    room.settings, keep = file.values, file.save
    tracking = Tracking(room, file.values, keep)  # type: ignore[arg-type]
    tracking.bar.grouping_chosen.emit(Grouping.FORUM)
    tracking.bar.keep_requested.emit()
    named(room, "By forum")
    again = SettingsFile(str(tmp_path / "settings.json")).values
    assert (again.tracks["grouping"], [each["name"] for each in again.filters]) == ("forum", ["By forum"])  # type: ignore[index]


def test_everything_of_the_bar_has_a_name_and_is_large_enough(room: Room) -> None:
    bar = room.begin().bar
    QApplication.processEvents()
    assert nameless(bar) == []
    assert [each for each in (bar.filter, bar._button) if each.height() < 28] == []


def test_the_list_does_not_move_when_the_bar_comes(room: Room) -> None:
    QApplication.processEvents()
    before = room.list.geometry()
    room.begin()
    QApplication.processEvents()
    assert room.list.geometry() == before


@pytest.mark.parametrize("scheme", Scheme)
def test_a_scheme_reaches_the_bar(room: Room, scheme: Scheme) -> None:
    bar = room.begin().bar
    room.look.wear(Scheme.DARK)
    before = bar.grab().toImage()
    room.look.wear(scheme)
    assert (bar.grab().toImage() == before) == (scheme is Scheme.DARK)


def test_what_is_saved_after_other_settings_were_taken_over_is_kept_in_those(room: Room) -> None:
    tracking = room.begin()
    taken = Settings(filters=[{"name": "Autumn", "wanted": "tag:autumn"}])
    tracking.take(taken)
    assert [each.name for each in tracking._saved] == ["Autumn"]
    tracking._save(Saved("Beef", Arrangement(wanted="beef")))
    assert [dict(each)["name"] for each in taken.filters] == ["Autumn", "Beef"]  # type: ignore[call-overload]
    assert room.settings.filters == []
