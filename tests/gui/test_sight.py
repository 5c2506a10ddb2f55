"""The countdown in sight by itself: what it says, how it is moved, and that it stays on a screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.docket.deadlines import DeadlineRow
from gui.keeping import _point
from gui.look.look import Look
from gui.look.theme import Scheme
from gui.sight import Sight
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import look_of, nameless
from tests.gui.rows import BLANK

pytestmark = NO_SCREEN
DAY = 86400


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return look_of(qapp)


@pytest.fixture
def sight(look: Look, qtbot: QtBot) -> Iterator[Sight]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    made = Sight(look)
    qtbot.addWidget(made)
    yield made
    QLocale.setDefault(before)


def due_in(seconds: int, label: str = BLANK.label) -> tuple[DeadlineRow, float]:
    return BLANK._replace(label=label), float((BLANK.due_at or 0) - seconds)


def test_it_says_what_comes_when_and_how_it_stands(sight: Sight) -> None:
    made, now = due_in(3 * DAY)
    sight.show_date(made, now, unanswered=False)
    assert sight.accessibleName().startswith(f"{made.label}: soon, 3 d 00 h, ")


def test_a_lapse_that_waits_for_an_answer_is_told_the_second_it_comes(sight: Sight) -> None:
    made, now = due_in(1)
    sight.show_date(made, now, unanswered=True)
    sight.tick(now + 2)
    assert "lapsed" in sight.accessibleName()


@pytest.mark.parametrize(
    ("key", "moved"),
    [
        (Qt.Key.Key_Left, QPoint(-16, 0)),
        (Qt.Key.Key_Right, QPoint(16, 0)),
        (Qt.Key.Key_Up, QPoint(0, -16)),
        (Qt.Key.Key_Down, QPoint(0, 16)),
    ],
)
def test_arrow_keys_move_it(sight: Sight, qtbot: QtBot, key: Qt.Key, moved: QPoint) -> None:
    made, now = due_in(DAY)
    sight.show_date(made, now, unanswered=False)
    sight.place(QPoint(100, 100))
    sight.show()
    with qtbot.waitSignal(sight.moved, timeout=500):
        qtbot.keyClick(sight, key)
    assert sight.pos() == QPoint(100, 100) + moved


def test_the_mouse_moves_it(sight: Sight, qtbot: QtBot) -> None:
    made, now = due_in(DAY)
    sight.show_date(made, now, unanswered=False)
    sight.place(QPoint(100, 100))
    sight.show()
    qtbot.mousePress(sight, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    qtbot.mouseMove(sight, QPoint(90, 30))
    with qtbot.waitSignal(sight.moved, timeout=500):
        qtbot.mouseRelease(sight, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert sight.pos() == QPoint(130, 110)


def test_esc_gives_the_keys_back_and_delete_lets_go(sight: Sight, qtbot: QtBot) -> None:
    made, now = due_in(DAY)
    sight.show_date(made, now, unanswered=False)
    sight.show()
    with qtbot.waitSignal(sight.escaped, timeout=500):
        qtbot.keyClick(sight, Qt.Key.Key_Escape)
    with qtbot.waitSignal(sight.let_go, timeout=500):
        qtbot.keyClick(sight, Qt.Key.Key_Delete)


def test_where_its_screen_is_gone_it_comes_back_onto_one(sight: Sight) -> None:
    made, now = due_in(DAY)
    sight.show_date(made, now, unanswered=False)
    sight.place(QPoint(90_000, 90_000))
    screen = QGuiApplication.primaryScreen()
    assert screen is not None
    assert screen.availableGeometry().contains(sight.geometry())


@pytest.mark.parametrize("text", ["", "1", "a,b", "1,2,3", "9" * 40 + ",1", "1,"])
def test_a_place_that_is_none_is_passed_over(text: str) -> None:
    assert _point(text) is None


def test_a_place_is_read_back() -> None:
    assert _point("-12,40") == QPoint(-12, 40)


@pytest.mark.parametrize("scheme", Scheme)
def test_it_is_painted_in_every_scheme_with_a_name_for_every_part(sight: Sight, look: Look, scheme: Scheme) -> None:
    made, now = due_in(DAY, label="<b>x</b>" + "w" * 400)
    look.wear(scheme)
    sight.show_date(made, now, unanswered=False)
    sight.show()
    assert nameless(sight) == []
    assert sight.width() < 400
    assert not sight.grab().isNull()
