"""The two panes of the window: the list keeps its width while the page beside it comes and goes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.look.beside import Beside, Stack
from gui.track_page.nothing import nothing_text
from tests.gui.desk_ground import settle
from tests.gui.pages_ground import look_of


@pytest.fixture
def panes(qapp: QApplication, qtbot: QtBot) -> Iterator[Beside]:
    """Two empty panes, shown."""
    outer = QWidget()
    qtbot.addWidget(outer)
    beside = Beside(look_of(qapp).fonts, outer)
    beside.addWidget(QWidget())
    beside.addWidget(QWidget())
    outer.resize(2600, 700)
    beside.resize(1100, 600)
    outer.show()
    settle()
    yield beside
    outer.close()


@pytest.mark.parametrize(("width", "first"), [(1100, 480), (1400, 580), (2500, 760)])
def test_the_first_pane_takes_what_the_second_cannot_use_up_to_a_bound(panes: Beside, width: int, first: int) -> None:
    panes.resize(width, 600)
    assert panes.sizes()[0] == pytest.approx(first, abs=1)


def test_the_first_pane_is_as_wide_as_before_when_the_second_comes_back(panes: Beside) -> None:
    panes.moveSplitter(350, 1)
    panes.show_second(shown=False)
    settle()
    panes.show_second(shown=True)
    assert panes.sizes()[0] == pytest.approx(350, abs=1)


def test_read_from_the_right_too_the_first_pane_stays_as_wide_as_it_was_made(panes: Beside) -> None:
    panes.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    panes.moveSplitter(700, 1)
    before = panes.sizes()[0]
    panes.show_second(shown=False)
    panes.show_second(shown=True)
    assert panes.sizes()[0] == pytest.approx(before, abs=1)


def test_only_the_page_that_is_shown_asks_for_room(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    stack = Stack(outer)
    for width in (200, 900):
        page = QWidget()
        page.setMinimumWidth(width)
        stack.addWidget(page)
    assert stack.minimumSizeHint().width() == 200


@pytest.mark.parametrize(
    ("talks", "editable", "said"),
    [
        ("open", True, "No dates yet. Start a procedure or set a party's deadline."),
        ("open", False, "No dates yet."),
        ("settled", True, "Settled: no date runs."),
        ("settled", False, "Settled: no date runs."),
        ("called off", True, "Called off: no date runs."),
    ],
)
def test_a_track_without_dates_says_what_is_so(talks: str, editable: bool, said: str) -> None:
    assert nothing_text(talks, editable=editable) == said
