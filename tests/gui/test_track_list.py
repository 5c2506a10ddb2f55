from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from core.docket.deadlines import DeadlineRow, TrackRow
from gui.look.icons import Icons
from gui.look.look import Look
from gui.look.theme import Role, Scheme
from gui.look.type import TypeScale
from gui.tracks.headline import headline
from gui.tracks.lines import line_of, spoken_text
from gui.tracks.model import TRACK_ID, Entry, TrackListModel
from gui.tracks.view import TrackListView
from tests.gui.rows import due, instant, track

NOW = instant(1994, 9, 22, 12)
DAY = 86400
NOBODY: frozenset[str] = frozenset()


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> TrackListView:
    look = Look(Scheme.LIGHT, TypeScale(qapp.font()), Icons(resources.read_text), qapp)
    made = TrackListView(look)
    qtbot.addWidget(made)
    made.resize(640, 400)
    return made


def names(model: TrackListModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def three() -> tuple[list[TrackRow], list[DeadlineRow]]:
    """Three tracks, the nearest date first: autos, beef, cars."""
    idents = ("autos", "beef", "cars")
    return [track(ident) for ident in idents], [due(x, NOW + DAY * n) for n, x in enumerate(idents, 1)]


def many(count: int) -> tuple[list[TrackRow], list[DeadlineRow]]:
    idents = [f"t{n:04d}" for n in range(count)]
    return [track(ident) for ident in idents], [due(x, NOW + DAY * n) for n, x in enumerate(idents, 30)]


def test_tracks_stand_under_their_negotiations_the_most_pressing_first() -> None:
    tracks = [track("b"), track("a"), track("z", negotiation="other"), track("idle")]
    model = TrackListModel()
    model.show(tracks, [due("a", NOW + 50), due("b", NOW + 90), due("z", NOW + 9)], NOW, NOBODY)
    assert names(model) == ["Other talks", "Z", "Framework talks", "A", "B", "Idle"]


def test_showing_the_same_again_signals_nothing(qtbot: QtBot) -> None:
    model = TrackListModel()
    model.show(*three(), NOW, NOBODY)
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rearranging):
        model.show(*three(), NOW, NOBODY)


def test_only_the_track_that_changed_is_signalled(qtbot: QtBot) -> None:
    tracks, rows = three()
    model = TrackListModel()
    model.show(tracks, rows, NOW, NOBODY)
    rows[1] = rows[1]._replace(label="Postponed")
    with qtbot.assertNotEmitted(model.rearranging), qtbot.waitSignal(model.dataChanged) as changed:
        model.show(tracks, rows, NOW, NOBODY)
    assert [index.row() for index in changed.args[:2]] == [2, 2]


def test_a_new_track_and_a_gone_track_are_signalled_as_one_row_each(qtbot: QtBot) -> None:
    tracks, rows = three()
    model = TrackListModel()
    model.show(tracks, rows, NOW, NOBODY)
    with (
        qtbot.waitSignal(model.rowsRemoved) as removed,
        qtbot.waitSignal(model.rowsInserted) as inserted,
        qtbot.assertNotEmitted(model.layoutChanged),
    ):
        model.show([*tracks[1:], track("dairy")], [*rows[1:], due("dairy", NOW + 9 * DAY)], NOW, NOBODY)
    assert (removed.args[1:], inserted.args[1:]) == ([1, 1], [3, 3])


def test_when_a_date_passes_the_tracks_are_put_in_order_anew() -> None:
    model = TrackListModel()
    model.show(*three(), NOW, NOBODY)
    model.advance(NOW + DAY)
    assert names(model) == ["Framework talks", "Beef", "Cars", "Autos"]


def test_when_the_clock_goes_back_so_does_the_list() -> None:
    model = TrackListModel()
    model.show(*three(), NOW, NOBODY)
    model.advance(NOW + DAY)
    model.advance(NOW)
    assert names(model) == ["Framework talks", "Autos", "Beef", "Cars"]


def test_whatever_is_asked_outside_the_list_is_answered_with_nothing() -> None:
    model = TrackListModel()
    model.show(*three(), NOW, NOBODY)
    outside = model.createIndex(99, 0)
    assert (model.data(outside), model.flags(outside), model.entry(-1)) == (
        None,
        Qt.ItemFlag.ItemNeverHasChildren,
        None,
    )


def test_headings_cannot_be_chosen() -> None:
    model = TrackListModel()
    model.show(*three(), NOW, NOBODY)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1).data(TRACK_ID) == "autos"


def test_choosing_a_track_says_which(view: TrackListView, qtbot: QtBot) -> None:
    view.show_tracks(*three(), NOW, NOBODY)
    with qtbot.waitSignal(view.track_chosen) as chosen:
        assert view.choose("beef")
    assert (chosen.args, view.chosen()) == (["beef"], "beef")


def test_a_track_that_is_not_there_cannot_be_chosen(view: TrackListView) -> None:
    assert (view.choose("nowhere"), view.chosen()) == (False, "")


def test_the_chosen_track_stays_chosen_when_the_order_changes(view: TrackListView) -> None:
    view.show_tracks(*three(), NOW, NOBODY)
    view.choose("autos")
    view.tick(NOW + DAY)
    assert view.chosen() == "autos"
    assert [index.data(TRACK_ID) for index in view.selectedIndexes()] == ["autos"]


def test_what_stood_at_the_top_stays_there_when_tracks_come_before_it(view: TrackListView) -> None:
    tracks, rows = many(60)
    view.show()
    view.show_tracks(tracks, rows, NOW, NOBODY)
    QApplication.processEvents()
    view.verticalScrollBar().setValue(1000)
    top = view.indexAt(QRect(0, 0, 1, 1).topLeft())
    before = (top.data(TRACK_ID), view.visualRect(top).top())
    new = [track("new"), track("newer")]
    view.show_tracks([*tracks, *new], [*rows, due("new", NOW + 5), due("newer", NOW + 6)], NOW, NOBODY)
    top = view.indexAt(QRect(0, 0, 1, 1).topLeft())
    assert (top.data(TRACK_ID), view.visualRect(top).top()) == before
    view.close()


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ((Qt.Key.Key_Home,), "autos"),
        ((Qt.Key.Key_End,), "cars"),
        ((Qt.Key.Key_Home, Qt.Key.Key_Down), "beef"),
        ((Qt.Key.Key_Home, Qt.Key.Key_Up), "autos"),
        ((Qt.Key.Key_C,), "cars"),
    ],
)
def test_the_list_is_walked_and_searched_by_keys(
    view: TrackListView, qtbot: QtBot, keys: tuple[Qt.Key, ...], expected: str
) -> None:
    view.show_tracks(*three(), NOW, NOBODY)
    for key in keys:
        qtbot.keyClick(view, key)
    assert view.chosen() == expected


def test_keys_cross_from_one_negotiation_to_the_next(view: TrackListView, qtbot: QtBot) -> None:
    view.show_tracks([track("a"), track("z", negotiation="other")], [due("a", NOW + 5)], NOW, NOBODY)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down):
        qtbot.keyClick(view, key)
    assert view.chosen() == "z"


class Repaints(TrackListView):
    """A list that notes what it is asked to paint."""

    painted: list[QRect]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.painted.append(event.region().boundingRect())
        super().paintEvent(event)


@pytest.fixture
def noted(qapp: QApplication, qtbot: QtBot) -> Iterator[Repaints]:
    look = Look(Scheme.LIGHT, TypeScale(qapp.font()), Icons(resources.read_text), qapp)
    made = Repaints(look)
    made.painted = []
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.show()
    yield made
    made.close()


def settle(view: Repaints, now: float) -> list[QRect]:
    """Show the second `now` and return what was painted for it."""
    QApplication.processEvents()
    view.tick(now - 1)
    QApplication.processEvents()
    view.painted.clear()
    view.tick(now)
    QApplication.processEvents()
    return view.painted


def test_a_tick_repaints_the_countdown_that_moved_and_nothing_else(noted: Repaints) -> None:
    rows = [due("near", NOW + DAY), due("far", NOW + 90 * DAY)]
    noted.show_tracks([track("near"), track("far")], rows, NOW, NOBODY)
    [region] = settle(noted, NOW + 3)
    row = noted.visualRect(noted.model().index(1, 0))
    assert (region.top(), region.right()) == (row.top(), row.right())
    assert (region.width() <= 240, region.height() < row.height()) == (True, True)


def test_a_tick_that_changes_no_figure_paints_nothing(noted: Repaints) -> None:
    noted.show_tracks([track("far")], [due("far", NOW + 90 * DAY)], NOW, NOBODY)
    assert settle(noted, NOW + 3) == []


@pytest.mark.parametrize("width", [380, 900])
def test_rows_are_lower_where_the_list_is_wide(view: TrackListView, width: int) -> None:
    view.show_tracks(*three(), NOW, NOBODY)
    view.resize(width, 400)
    view.grab()
    assert view.sizeHintForRow(1) == (88 if width == 380 else 68)


@pytest.mark.parametrize("scheme", Scheme)
def test_what_lapsed_unanswered_is_painted_in_its_colour(view: TrackListView, scheme: Scheme) -> None:
    look = view._look
    look.wear(scheme)
    view.show_tracks([track("t")], [due("t", NOW - 9, "late")], NOW, frozenset({"late"}))
    assert look.colour(Role.LAPSED).name() in colours(view.grab().toImage())


def test_an_empty_list_says_so(view: TrackListView) -> None:
    blank = view.grab().toImage()
    view.set_empty_sentence("")
    assert view.grab().toImage() != blank


def colours(image: QImage) -> set[str]:
    size = QSize(image.width(), image.height())
    return {image.pixelColor(x, y).name() for x in range(size.width()) for y in range(0, size.height(), 2)}


def test_an_entry_holds_the_track_and_its_headline() -> None:
    model = TrackListModel()
    model.show(*three(), NOW, NOBODY)
    entry = model.entry(1)
    assert isinstance(entry, Entry)
    assert entry.track.id == "autos"


def test_a_row_says_that_its_date_is_unconfirmed() -> None:
    row = due("autos", NOW + DAY)._replace(verified=False)
    chosen = headline([row], NOW, NOBODY)
    assert line_of(track("autos"), chosen, NOW).doubt == "unconfirmed rule"
    assert spoken_text(track("autos"), chosen, NOW).endswith("Washington, whose move: both parties, unconfirmed rule")


@pytest.mark.parametrize("width", [400, 640])
def test_the_doubt_is_painted_at_either_width(view: TrackListView, width: int) -> None:
    view.resize(width, 300)
    row = due("autos", NOW + DAY)
    view.show_tracks([track("autos")], [row], NOW, NOBODY)
    before = view.grab().toImage()
    view.show_tracks([track("autos")], [row._replace(verified=False)], NOW, NOBODY)
    assert view.grab().toImage() != before
