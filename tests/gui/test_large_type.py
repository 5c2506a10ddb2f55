"""The window with the system's text twice as large, and read from the right: nothing is cut, everything is mirrored."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.clock import ManualClock
from core.docket.facts import Draft, EventRecorded, ProceedingStarted
from gui.boards import BOARDS
from gui.forms import FORMS, Form
from gui.look.type import Size, TypeScale
from gui.rail import REMINDERS, TRACKS
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
