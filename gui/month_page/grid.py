"""The grid of days: where keys, the pointer and the wheel lead. It shows what it is given and decides no dates."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QMenu, QTableView, QToolTip, QWidget

from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.month_page.delegate import DayDelegate
from gui.month_page.gutter import Gutter, Heads
from gui.month_page.model import DayModel

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent

    from gui.look.look import Look
    from gui.month_page.days import DateLine, DayCell

_NOTCH = 120

_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayGrid(QTableView):
    """Signals: `days_moved` and `months_moved` (how many to go), `home` (to today), `day_chosen` (a `date`).

    `date_opened` carries a date's key; `turned` by how many spans the wheel was turned.
    """

    days_moved = Signal(int)
    months_moved = Signal(int)
    turned = Signal(int)
    home = Signal()
    day_chosen = Signal(object)
    date_opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._days = DayModel(self)
        self._delegate = DayDelegate(look, self)
        self._wheeled = 0
        self.gutter = Gutter(look, self._delegate.measures, self)
        self.setObjectName("days")
        self.setAccessibleName(self.tr("Calendar"))
        self.setModel(self._days)
        self.setItemDelegate(self._delegate)
        self.setVerticalHeader(self.gutter)
        self._heads = Heads(look, self._delegate.measures, self)
        self.setHorizontalHeader(self._heads)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.installEventFilter(self)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_cells(self, cells: tuple[DayCell, ...], chosen: date) -> None:
        """Show these days, `chosen` being the current one."""
        self._days.show(cells)
        self.gutter.name(tuple(seat.city for seat in cells[0].seats) if cells else ())
        index = self._days.index_of(chosen)
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def cells(self) -> tuple[DayCell, ...]:
        """Return the days that are shown."""
        return self._days.cells()

    def date_at(self, point: QPoint) -> DateLine | None:
        """Return the date at a point of the viewport, or None."""
        index = self.indexAt(point)
        cell = self._days.cell(index)
        if cell is None:
            return None
        places = self._delegate.layout_of(self.visualRect(index), cell, self.layoutDirection()).dates
        return next((line for place, line in places if place.contains(point)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by day, week and month, go to today, open the day's first date."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()  # what is chorded is somebody else's
        elif key in _DAYS:
            self.days_moved.emit(self._by(Qt.Key(key)))
        elif key in _MONTHS:
            self.months_moved.emit(_MONTHS[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self.home.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_first()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        cell = self._days.cell(self.indexAt(event.position().toPoint()))
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if cell is not None:
            self.day_chosen.emit(cell.day)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the date that was clicked, or tell all dates of the day where some have no room."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        line = self.date_at(point)
        index = self.indexAt(point)
        cell = self._days.cell(index)
        if line is not None:
            self.date_opened.emit(line.key)
        elif cell is not None:
            more = self._delegate.layout_of(self.visualRect(index), cell, self.layoutDirection()).more
            if more is not None and more.contains(point):
                self._tell_all(cell, self.viewport().mapToGlobal(more.bottomLeft()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take it for two clicks, of which the second asks nothing."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a date can be clicked."""
        line = self.date_at(event.position().toPoint())
        self._heat(line.key if line else "")

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the date under the pointer."""
        super().leaveEvent(event)
        self._heat("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the pages, unless there is something to scroll."""
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
            return
        self._wheeled -= event.angleDelta().y()
        steps = int(self._wheeled / _NOTCH)
        self._wheeled -= steps * _NOTCH
        if steps:
            self.turned.emit(steps)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Tell all dates of the current day, to choose one."""
        index = self.currentIndex()
        cell = self._days.cell(index)
        if cell is not None and cell.dates:
            self._tell_all(cell, self.viewport().mapToGlobal(self.visualRect(index).center()))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell a date or a day in full where the pointer rests."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        line, cell = self.date_at(event.pos()), self._days.cell(self.indexAt(event.pos()))
        said = line.spoken if line else cell.spoken if cell else ""
        QToolTip.showText(event.globalPos(), f"<p>{html.escape(said).replace(chr(10), '<br>')}</p>" if said else "")
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the corner between the heads like the heads."""
        if event.type() != QEvent.Type.Paint or not isinstance(watched, QAbstractButton):
            return super().eventFilter(watched, event)
        painter = QPainter(watched)
        painter.fillRect(watched.rect(), self._look.colour(Role.SURFACE))
        painter.end()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the weekdays in full where there is room."""
        super().resizeEvent(event)
        self._days.set_long_heads(wanted=self.viewport().width() // 7 >= self._heads.long_room())

    def _by(self, key: Qt.Key) -> int:
        """Return how many days an arrow key leads; to the left is later where one reads from the right."""
        count = _DAYS[key]
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return -count if rtl and key in {Qt.Key.Key_Left, Qt.Key.Key_Right} else count

    def _open_first(self) -> None:
        cell = self._days.cell(self.currentIndex())
        if cell is not None and cell.dates:
            self.date_opened.emit(cell.dates[0].key)

    def _tell_all(self, cell: DayCell, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for line in cell.dates:
            text = f"{line.label}  ·  {line.about}".replace("&", "&&")
            icon = self._look.icon(line.mark.icon, line.mark.role)
            menu.addAction(icon, text, partial(self.date_opened.emit, line.key))
        menu.popup(where)

    def _heat(self, key: str) -> None:
        if key != self._delegate.hot:
            self._delegate.hot = key
            shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _on_theme_changed(self) -> None:
        palette = palette_of(self._look.theme)
        palette.setColor(QPalette.ColorRole.Base, self._look.colour(Role.SURFACE))
        self.setPalette(palette)
