"""The wall view by itself: which dates stand on it, in which order, and that it is painted on any screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.docket.deadlines import MET, DeadlineRow
from gui.look.look import Look
from gui.look.theme import Scheme
from gui.wall.lines import AFTER, capitals, elsewhere, line_of, next_dates
from gui.wall.view import WallView
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import look_of
from tests.gui.rows import BLANK, SEATS, due, instant

pytestmark = NO_SCREEN
NOW = float(instant(1994, 9, 20, 12))
DAY = 86400
NONE: frozenset[str] = frozenset()


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return look_of(qapp)


def keys(rows: list[DeadlineRow], unanswered: frozenset[str] = NONE) -> list[str]:
    return [row.key for row in next_dates(rows, NOW, unanswered)]


def test_what_comes_next_stands_first_then_what_stands_still_then_what_lapsed_unanswered() -> None:
    rows = [
        due("t", int(NOW) + 5 * DAY, "later")._replace(due="1994-09-25"),
        due("t", int(NOW) + 2 * DAY, "next"),
        due("t", int(NOW) - DAY, "lapsed")._replace(procedure="party-deadline"),
        due("t", int(NOW) + 9 * DAY, "stopped")._replace(stopped_at=int(NOW) - DAY),
        due("t", int(NOW) - DAY, "answered"),
        due("t", None, "waiting"),
        due("t", int(NOW) + DAY, "met")._replace(ended_as=MET, ended_at=int(NOW) - DAY),
    ]
    assert keys(rows, frozenset({"lapsed"})) == ["next", "later", "stopped", "lapsed"]


def test_a_law_that_lapsed_unanswered_stands_before_everything() -> None:
    rows = [due("t", int(NOW) + DAY, "next"), due("t", int(NOW) - DAY, "lapsed")]
    assert keys(rows, frozenset({"lapsed"})) == ["lapsed", "next"]


def test_no_more_dates_stand_on_it_than_are_read_across_a_room() -> None:
    rows = [due("t", int(NOW) + number * DAY, f"d{number}") for number in range(1, 20)]
    assert keys(rows) == [f"d{number}" for number in range(1, AFTER + 2)]


def test_a_line_says_what_when_where_and_whose_move_it_is() -> None:
    line = line_of(BLANK, NOW, NONE)
    assert (line.countdown.text, line.label, line.when, line.move) == (
        "9 d 16 h",
        "Consultation period",
        "Thu 29 Sep 1994, Washington",
        "both parties must act",
    )
    assert elsewhere(BLANK, SEATS) == "Fri 30 Sep 1994 13:00 in Tokyo"


def test_both_capitals_tell_their_own_day() -> None:
    found = capitals(SEATS, float(instant(1994, 9, 20, 20)))
    assert found == [("Washington", "16:00", "Tue 20 Sep 1994"), ("Tokyo", "05:00", "Wed 21 Sep 1994")]
    assert [each.city for each in capitals((), NOW)] == ["UTC"]


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("size", [(900, 600), (1920, 1080), (2560, 1440), (320, 240)])
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_is_painted_on_any_screen(
    look: Look, qtbot: QtBot, scheme: Scheme, size: tuple[int, int], way: Qt.LayoutDirection
) -> None:
    wall = WallView(look)
    qtbot.addWidget(wall)
    look.wear(scheme)
    wall.setLayoutDirection(way)
    wall.resize(*size)
    long = BLANK._replace(label="<b>x</b>\u202e" + "w" * 300, track="t" * 300)
    wall.show_dates("Talks " * 60, SEATS, [long, BLANK._replace(key="other")], NONE, NOW)
    assert not wall.grab().isNull()


def test_without_a_date_it_says_so_and_ticks_on(look: Look, qtbot: QtBot) -> None:
    wall = WallView(look)
    qtbot.addWidget(wall)
    wall.show_dates("Talks", SEATS, [], NONE, NOW)
    wall.tick(NOW + 1)
    assert wall.accessibleName() == "Talks: No date is to come."
    assert not wall.grab().isNull()


def test_the_next_date_takes_over_when_the_first_has_come(look: Look, qtbot: QtBot) -> None:
    wall = WallView(look)
    qtbot.addWidget(wall)
    rows = [due("t", int(NOW) + 1, "first")._replace(label="First"), due("t", int(NOW) + DAY, "second")]
    wall.show_dates("Talks", SEATS, rows, NONE, NOW)
    assert wall.lines()[0].label == "First"
    wall.tick(NOW + 2)
    assert [line.label for line in wall.lines()] == ["Consultation period"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_keys_leave_it(look: Look, qtbot: QtBot, key: Qt.Key) -> None:
    wall = WallView(look)
    qtbot.addWidget(wall)
    wall.show()
    with qtbot.waitSignal(wall.left, timeout=500):
        qtbot.keyClick(wall, key)
    assert not wall.isVisible()
