"""The window with the system's text twice as large, and read from the right: nothing is cut, everything is mirrored."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.clock import ManualClock
from core.docket.facts import Draft, EventRecorded, ProceedingStarted
from gui.boards import BOARDS
from gui.forms import FORMS, Form
from gui.look.labels import Text
from gui.look.theme import Role
from gui.look.type import Size, TypeScale
from gui.rail import REMINDERS, TRACKS
from gui.tracks.model import TRACK_ID
from tests.gui.desk_ground import Office, made_before, opened_office, settle
from tests.gui.forms_ground import NO_SCREEN

pytestmark = NO_SCREEN

PAGES = (TRACKS, *BOARDS, REMINDERS)
USUAL, LARGE = 13, 27
_SLACK = 2


@pytest.fixture
def office(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    """A docket of one's own with a law's clock, in text as high and in the direction that the test asks for."""
    pixels, direction = request.param
    before, font, way = qapp.font(), QFont(qapp.font()), qapp.layoutDirection()
    font.setPixelSize(pixels)
    qapp.setFont(font)
    qapp.setLayoutDirection(direction)
    clock = ManualClock(datetime(2036, 3, 3, 15, tzinfo=UTC))
    with opened_office(qapp, qtbot, private_home / "p", clock) as office:
        made_before(office)
        office.window.resize(1180, 760)
        office.begin()
        march = office.clock.today("UTC")
        office.session.docket.execute(
            Draft(id="p", body=ProceedingStarted(track="t", procedure="title-vii"), effective_on=march),
            Draft(body=EventRecorded(proceeding="p", event="identification"), effective_on=march),
        )
        settle()
        yield office
    qapp.setLayoutDirection(way)
    qapp.setFont(before)


def cut_off(widget: QWidget) -> list[str]:
    """The labels and buttons in `widget` that show less than they say, and do not say the rest when hovered over."""
    found = []
    for label in widget.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap() and not label.toolTip():
            least = max(label.fontMetrics().horizontalAdvance(line) for line in label.text().splitlines())
            if least > label.contentsRect().width() + _SLACK:
                found.append(f"{label.text()[:40]}: {least} px in {label.contentsRect().width()}")
    for button in widget.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and not button.toolTip():
            least = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
            if least > button.width() + _SLACK:
                found.append(f"{button.text()}: {least} px in {button.width()}")
    for each in widget.findChildren(QWidget):
        if each.isVisible() and isinstance(each, QLabel | QAbstractButton) and each.height() < _line_of(each):
            found.append(f"{each.objectName() or each.accessibleName()} {each.text()[:40]}: {each.height()} px high")
    return found


def within(page: QScrollArea) -> list[str]:
    """What on a page that scrolls only down stands beyond its left or right edge."""
    room, found = page.viewport().width(), []
    for each in page.viewport().findChildren(QWidget):
        left = each.mapTo(page.viewport(), QPoint()).x()
        if each.isVisible() and (left < 0 or left + each.width() > room):
            found.append(f"{type(each).__name__} {each.objectName()}: {left} to {left + each.width()} of {room}")
    return found


def opened(page: QScrollArea) -> None:
    """Open all that can be opened on the page."""
    for each in page.findChildren(QAbstractButton):
        if each.isCheckable():
            each.setChecked(True)
    settle()


def inked(picture: QImage) -> list[bool]:
    """Which lines of a picture have something other than its first colour."""
    ground = picture.pixel(0, 0)
    return [any(picture.pixel(x, y) != ground for x in range(picture.width())) for y in range(picture.height())]


def _line_of(widget: QLabel | QAbstractButton) -> int:
    return widget.fontMetrics().ascent() if widget.text() else 0


def test_type_grows_with_the_systems_text_and_never_shrinks(qapp: QApplication) -> None:
    sizes = []
    for pixels in (9, USUAL, LARGE):
        base = QFont(qapp.font())
        base.setPixelSize(pixels)
        sizes.append(TypeScale(base).font(Size.BODY).pixelSize())
    assert sizes == [13, 13, 26]


@pytest.mark.parametrize("office", [(LARGE, Qt.LayoutDirection.LeftToRight)], indirect=True, ids=["twice"])
def test_nothing_is_cut_off_on_any_page_or_form_in_text_twice_as_large(office: Office) -> None:
    cut = {}
    for page in PAGES:
        office.window.show_page(page)
        settle()
        cut[page] = cut_off(office.window)
    for name in FORMS:
        office.window.actions_.form_requested.emit(name)
        settle()
        form = next(each for each in office.window.findChildren(Form) if each.isVisible())
        cut[name] = cut_off(form)
        form.reject()
        settle()
    assert {name: each for name, each in cut.items() if each} == {}


@pytest.mark.parametrize("office", [(USUAL, Qt.LayoutDirection.RightToLeft)], indirect=True, ids=["mirrored"])
def test_read_from_the_right_the_rail_is_at_the_right_and_painted_rows_are_mirrored(office: Office) -> None:
    window = office.window
    assert window.rail.mapTo(window, window.rail.rect().center()).x() > window.width() * 3 // 4
    for page in BOARDS:
        window.show_page(page)
        settle()
    lists = [window.findChild(QWidget, name) for name in ("agenda", "journal")]
    assert [each._delegate.mirrored for each in lists] == [True, True]  # type: ignore[union-attr]


@pytest.mark.parametrize("office", [(LARGE, Qt.LayoutDirection.LeftToRight)], indirect=True, ids=["twice"])
@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (2560, 1440)], ids=["small", "usual", "large"])
def test_the_page_of_a_track_is_not_cut_at_its_edge_in_text_twice_as_large(
    office: Office, size: tuple[int, int]
) -> None:
    office.window.resize(*size)
    settle()
    page = office.part("track_page")
    assert isinstance(page, QScrollArea)
    opened(page)
    assert within(page) == []


@pytest.mark.parametrize("office", [(LARGE, Qt.LayoutDirection.LeftToRight)], indirect=True, ids=["twice"])
@pytest.mark.parametrize("width", [400, 760, 1400], ids=["cramped", "narrow", "wide"])
def test_the_lines_of_a_track_stay_apart_in_text_twice_as_large(office: Office, width: int) -> None:
    tracks, delegate = office.window.list, office.window.list._delegate
    delegate.shape = delegate.fitting(width)
    row = next(row for row in range(tracks.model().rowCount()) if tracks.model().index(row, 0).data(TRACK_ID))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, delegate.row_height)
    picture = QImage(width, delegate.row_height, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    delegate._ground = lambda _index: (Role.SURFACE, False)
    delegate.paint(painter, option, tracks.model().index(row, 0))
    painter.end()
    lines = inked(picture)
    assert not lines[0]
    assert not lines[-1]
    bands = sum(here and not above for above, here in pairwise(lines))
    assert bands >= len(set(delegate.shape[:-1])) - 1  # the line of the chips may be empty


@pytest.mark.parametrize("office", [(USUAL, Qt.LayoutDirection.RightToLeft)], indirect=True, ids=["mirrored"])
def test_read_from_the_right_the_list_of_tracks_begins_at_the_right_and_counts_down_at_the_left(office: Office) -> None:
    tracks = office.window.list
    row = QRect(0, 0, tracks.viewport().width(), tracks._delegate.row_height)
    assert tracks._delegate.mirrored
    assert tracks._delegate.countdown_rect(row).left() == 0


@pytest.mark.parametrize("office", [(USUAL, Qt.LayoutDirection.RightToLeft)], indirect=True, ids=["mirrored"])
def test_read_from_the_right_figures_keep_their_order_and_stand_at_the_right(office: Office) -> None:
    when = Text(office.window.look, office.window, "40 d 12 h")
    assert when.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert when.alignment() & Qt.AlignmentFlag.AlignRight
    when.setText("\u05de\u05d5\u05e2\u05d3")
    assert when.layoutDirection() is Qt.LayoutDirection.RightToLeft
