"""The agenda: what stands in which order, how it is walked, folded and filtered, and what it paints."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.clock import ManualClock
from core.docket.agenda import Group
from core.docket.deadlines import EARLIEST, DeadlineRow
from core.docket.standing import Viewpoint
from core.reminders.ledger import Reminded
from core.sessions.session import Session
from gui.agenda import Agenda
from gui.agenda.lines import Entry, Heading
from gui.agenda.model import AgendaModel
from gui.agenda.view import AgendaView
from gui.look.theme import Role, Scheme
from tests.gui.desk_ground import settle
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import NOW as MOMENT
from tests.gui.pages_ground import look_of, nameless, reminded, texts
from tests.gui.rows import BLANK

pytestmark = NO_SCREEN
NOW = MOMENT.timestamp()
DAY = 86400


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


class Docket(Session):
    """A docket that tells the dates it is given."""

    told: Sequence[DeadlineRow] = ()
    waiting: Sequence[Reminded] = ()

    def deadlines(self, viewpoint: Viewpoint | None = None) -> list[DeadlineRow]:
        del viewpoint
        return list(self.told)

    def unanswered(self) -> list[Reminded]:
        return list(self.waiting)


@pytest.fixture
def docket() -> Iterator[Docket]:
    made = Docket(":memory:", ManualClock(MOMENT))
    yield made
    made.close()


@pytest.fixture
def board(qapp: QApplication, qtbot: QtBot) -> Agenda:
    made = Agenda(look_of(qapp))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def date(key: str, due_at: float, day: str = "1994-09-22", **more: object) -> DeadlineRow:
    return BLANK._replace(key=key, label=key.capitalize(), due=day, due_at=int(due_at), **more)  # type: ignore[arg-type]


def some() -> list[DeadlineRow]:
    """A lapsed date, two today, one later, one open, one waiting."""
    return [
        date("late", NOW - 60),
        date("one", NOW + 60, track="Beef"),
        date("two", NOW + 90),
        date("far", NOW + 60 * DAY, "1994-11-21"),
        date("free", NOW - DAY, "1994-09-21", kind=EARLIEST),
        BLANK._replace(key="idle", label="Idle", due=None, due_at=None, waits_for="initiation"),
    ]


def many(count: int) -> list[DeadlineRow]:
    return [date(f"d{n:05d}", NOW + DAY * 40 + n * 600, "1994-11-21", track=f"Track {n % 97}") for n in range(count)]


def show(board: Agenda, docket: Docket, rows: Sequence[DeadlineRow], late: str = "") -> AgendaView:
    docket.told = rows
    docket.waiting = [reminded(late)] if late else []
    board.show_opened(docket, NOW)
    QApplication.processEvents()
    return list_of(board)


def list_of(board: Agenda) -> AgendaView:
    found = board.findChild(AgendaView)
    assert found is not None
    return found


def names(board: Agenda) -> list[str]:
    model = list_of(board).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def chosen(board: Agenda) -> str:
    return str(list_of(board).currentIndex().data())


def line(board: Agenda) -> QLineEdit:
    found = board.findChild(QLineEdit, "filter")
    assert found is not None
    return found


def model_of(board: Agenda) -> AgendaModel:
    model = list_of(board).model()
    assert isinstance(model, AgendaModel)
    return model


def test_the_dates_stand_under_their_groups_the_most_pressing_first(board: Agenda, docket: Docket) -> None:
    show(board, docket, some(), "late")
    assert names(board) == [
        *("Lapsed and unanswered", "Late", "Today", "One", "Two", "Later", "Far"),
        *("Open to act on", "Free", "Waiting for an event", "Idle"),
    ]


def test_a_heading_tells_how_many_dates_stand_under_it(board: Agenda, docket: Docket) -> None:
    show(board, docket, some())
    assert model_of(board).entry(0) == Heading(Group.TODAY, 2, folded=False)


def test_only_the_next_date_is_set_larger(board: Agenda, docket: Docket) -> None:
    show(board, docket, some(), "late")
    entries = [model_of(board).entry(row) for row in range(len(names(board)))]
    assert [each.due.row.key for each in entries if isinstance(each, Entry) and each.first] == ["one"]


def test_a_line_read_aloud_tells_everything(board: Agenda, docket: Docket) -> None:
    show(board, docket, [date("one", NOW + 2 * DAY, "1994-09-24", verified=False)])
    spoken = model_of(board).index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Telecommunications, Framework talks: one lapses in 2 days, Saturday 24 September 1994, Washington, "
        "both parties must act, unconfirmed rule"
    )


def test_a_heading_read_aloud_tells_whether_it_is_folded(board: Agenda, docket: Docket) -> None:
    view = show(board, docket, some())
    view.toggle(0)
    assert model_of(board).index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Today, 2 dates, folded"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ((Qt.Key.Key_Home,), "One"),
        ((Qt.Key.Key_End,), "Idle"),
        ((Qt.Key.Key_Home, Qt.Key.Key_Up), "One"),
        ((Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down), "Far"),
        ((Qt.Key.Key_End, Qt.Key.Key_Up), "Free"),
        ((Qt.Key.Key_PageDown,), "Idle"),
        ((Qt.Key.Key_End, Qt.Key.Key_PageUp), "One"),
        ((Qt.Key.Key_Home, Qt.Key.Key_Left), "Today"),
        ((Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Down), "Far"),
        ((Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right), "One"),
    ],
)
def test_the_keys_lead_from_date_to_date_and_stop_at_folded_groups(
    board: Agenda, docket: Docket, qtbot: QtBot, keys: tuple[Qt.Key, ...], expected: str
) -> None:
    view = show(board, docket, some())
    for key in keys:
        qtbot.keyClick(view, key)
    assert chosen(board) == expected


def test_folding_hides_the_dates_of_one_group(board: Agenda, docket: Docket, qtbot: QtBot) -> None:
    view = show(board, docket, some()[1:4])
    place = view.visualRect(model_of(board).index(0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(board) == ["Today", "Later", "Far"]


def test_enter_opens_the_date(board: Agenda, docket: Docket, qtbot: QtBot) -> None:
    view = show(board, docket, some())
    with qtbot.waitSignal(board.date_opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["one"]


def test_a_click_opens_the_date(board: Agenda, docket: Docket, qtbot: QtBot) -> None:
    view = show(board, docket, some())
    place = view.visualRect(model_of(board).index(2)).center()
    with qtbot.waitSignal(board.date_opened) as opened:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["two"]


def test_control_and_enter_open_the_track(board: Agenda, docket: Docket, qtbot: QtBot) -> None:
    view = show(board, docket, some())
    with qtbot.waitSignal(board.track_opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == ["telecoms"]


def test_typing_filters_and_escape_shows_all_again(board: Agenda, docket: Docket, qtbot: QtBot) -> None:
    view = show(board, docket, some())
    before = names(board)
    qtbot.keyClicks(view, "beef")
    assert (line(board).text(), names(board)) == ("beef", ["Today", "One"])
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert (line(board).text(), names(board)) == ("", before)


def test_what_was_folded_is_searched_and_folded_again_afterwards(board: Agenda, docket: Docket, qtbot: QtBot) -> None:
    view = show(board, docket, some())
    view.toggle(0)
    qtbot.keyClicks(view, "beef")
    assert names(board) == ["Today", "One"]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert names(board)[:2] == ["Today", "Later"]


def test_the_filter_line_hands_the_walking_keys_to_the_list(board: Agenda, docket: Docket, qtbot: QtBot) -> None:
    show(board, docket, some())
    qtbot.keyClick(line(board), Qt.Key.Key_Down)
    assert chosen(board) == "Two"


def test_where_nothing_matches_a_sentence_says_so_and_escape_still_clears(
    board: Agenda, docket: Docket, qtbot: QtBot
) -> None:
    show(board, docket, some())
    line(board).setText("zebra")
    assert "No date matches “zebra”. Esc shows them all again." in texts(board)
    qtbot.keyClick(line(board), Qt.Key.Key_Escape)
    assert names(board)[0] == "Today"


def test_an_empty_agenda_says_so(board: Agenda, docket: Docket) -> None:
    show(board, docket, [])
    assert "Nothing is due." in texts(board)


def test_everything_that_takes_the_keyboard_has_a_name(board: Agenda, docket: Docket) -> None:
    show(board, docket, some())
    assert nameless(board) == []


def test_the_chosen_date_stays_chosen_when_the_docket_changes(board: Agenda, docket: Docket, qtbot: QtBot) -> None:
    view = show(board, docket, some())
    qtbot.keyClick(view, Qt.Key.Key_Down)
    show(board, docket, [*some(), date("new", NOW + 30)])
    assert chosen(board) == "Two"


def test_where_the_chosen_date_is_gone_the_next_one_is_chosen(board: Agenda, docket: Docket) -> None:
    rows = some()
    show(board, docket, rows)
    show(board, docket, [row for row in rows if row.key != "one"])
    assert chosen(board) == "Two"


def test_what_stood_at_the_top_stays_there_when_dates_come_before_it(board: Agenda, docket: Docket) -> None:
    rows = many(200)
    view = show(board, docket, rows)
    view.verticalScrollBar().setValue(3000)
    top = view.rowAt(0)
    before = names(board)[top], view.rowViewportPosition(top)
    show(board, docket, [date("new", NOW + 30), *rows])
    top = view.rowAt(0)
    assert (names(board)[top], view.rowViewportPosition(top)) == before


def test_a_date_moves_to_its_new_group_when_the_day_ends(board: Agenda, docket: Docket) -> None:
    show(board, docket, [date("one", NOW + 1.5 * DAY, "1994-09-23")])
    board.tick(NOW + DAY)
    assert names(board) == ["Today", "One"]


def test_nothing_happens_while_it_is_hidden(board: Agenda, docket: Docket) -> None:
    show(board, docket, [date("one", NOW + 60)])
    board.hide()
    board.tick(NOW + DAY)
    assert names(board) == ["Today", "One"]


class Repaints(AgendaView):
    """A list that notes what it is asked to paint."""

    painted: list[QRect]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.painted.append(event.region().boundingRect())
        super().paintEvent(event)


@pytest.fixture
def noted(qapp: QApplication, board: Agenda, qtbot: QtBot) -> Repaints:
    made = Repaints(look_of(qapp), AgendaModel(board), board)
    made.painted = []
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def repainted(view: Repaints, rows: Sequence[DeadlineRow]) -> list[QRect]:
    """What is painted for one second that passes over these dates."""
    model = view.model()
    assert isinstance(model, AgendaModel)
    model.show(rows, NOW, frozenset())
    view.tick(NOW + 1)
    settle()
    view.painted.clear()
    view.tick(NOW + 2)
    settle()
    return view.painted


def test_a_tick_repaints_the_countdown_that_moved_and_nothing_else(noted: Repaints) -> None:
    [region] = repainted(noted, [date("near", NOW + 60), date("far", NOW + 90 * DAY, "1994-12-21")])
    row = noted.visualRect(noted.model().index(1, 0))
    assert (region.top(), region.right()) == (row.top(), row.right())
    assert (region.width() <= 240, region.height() < row.height()) == (True, True)


def test_a_tick_that_changes_no_figure_paints_nothing(noted: Repaints) -> None:
    assert repainted(noted, [date("far", NOW + 90 * DAY + 3600, "1994-12-21")]) == []


@pytest.mark.parametrize(("width", "height"), [(400, 76), (800, 56), (1300, 40)])
def test_a_date_takes_one_line_where_there_is_room(board: Agenda, docket: Docket, width: int, height: int) -> None:
    view = show(board, docket, some())
    board.resize(width, 500)
    QApplication.processEvents()
    assert view.rowHeight(2) == height


@pytest.mark.parametrize("scheme", Scheme)
def test_what_lapsed_unanswered_is_painted_in_its_colour(board: Agenda, docket: Docket, scheme: Scheme) -> None:
    board._look.wear(scheme)
    image = show(board, docket, some(), "late").grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, 100, 2)}
    assert board._look.colour(Role.LAPSED).name() in colours


@pytest.mark.parametrize("width", [320, 480, 800, 1300, 2000])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_doubt_is_painted_at_any_width_and_in_either_direction(
    board: Agenda, docket: Docket, width: int, direction: Qt.LayoutDirection
) -> None:
    board.setLayoutDirection(direction)
    board.resize(width, 400)
    before = show(board, docket, [date("one", NOW + 60)]).grab().toImage()
    after = show(board, docket, [date("one", NOW + 60, verified=False)]).grab().toImage()
    assert before != after


def test_the_model_keeps_the_rules_of_qt() -> None:
    model = AgendaModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(some(), NOW, frozenset({"late"}))
    model.fold(Group.TODAY, folded=True)
    model.search("beef")
    model.search("")
    model.advance(NOW + DAY)
    model.show([], NOW, frozenset())
    assert model.rowCount() == 0


def test_whatever_is_asked_outside_the_list_is_answered_with_nothing() -> None:
    model = AgendaModel()
    outside = model.createIndex(99, 0)
    assert (model.data(outside), model.flags(outside), model.entry(-1)) == (
        None,
        Qt.ItemFlag.NoItemFlags,
        None,
    )


def test_ten_thousand_dates_are_filtered_while_one_types(board: Agenda, docket: Docket, qtbot: QtBot) -> None:
    rows = many(10_000)
    qtbot.keyClicks(show(board, docket, rows), "track 96")
    matching = [row.label for row in rows if "96" in row.label or row.track == "Track 96"]
    assert names(board)[1:] == matching
