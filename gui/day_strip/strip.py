"""The strip itself: a square a day, a column a week. Each kind of day has its own shape, not a colour alone.

Arrow keys and the pointer go from day to day, and the line below says what became of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.day_strip.weeks import WEEK, Spot, Weeks, laid_out
from gui.day_strip.words import all_words, day_words
from gui.look import space
from gui.look.theme import Role
from gui.look.type import Size
from gui.timeline.shapes import hatch
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from core.computation import StripDay
    from core.computation.strip import Mark
    from gui.look.look import Look

_CELL, _STEP = 13, 16
_LEAST_WEEKS = 4
_FILL: dict[Mark, Role] = {"counted": Role.RUNNING, "added": Role.RUNNING, "due": Role.TEXT}
_MOVES = {
    Qt.Key.Key_Left: -WEEK,
    Qt.Key.Key_Right: WEEK,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class DayStrip(QWidget):
    """Shows the days of one count, as `core.procedures.day_by_day` gives them."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._days: tuple[StripDay, ...] = ()
        self._weeks: Weeks = laid_out((), 0, 3)
        self._pointed: Spot | None = None
        self._chosen = -1
        self._cell_side, self._step = look.fonts.px(_CELL), look.fonts.px(_STEP)
        self._small = look.fonts.font(Size.SMALL, tabular=True)
        self._metrics = QFontMetrics(self._small)
        self.setObjectName("day_strip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme_changed.connect(self.update)

    def show_days(self, days: Sequence[StripDay]) -> None:
        """Show these days, in calendar order."""
        self._days, self._chosen, self._pointed = tuple(days), -1, None
        self.setAccessibleName(self.tr("Day by day: %1").replace("%1", all_words(days)))
        self._arrange()

    def sizeHint(self) -> QSize:
        """Return the room of all its weeks."""
        first = QLocale().firstDayOfWeek().value - 1
        columns = laid_out(self._days, first, len(self._days)).columns
        return QSize(
            self._left() + columns * self._step, self._top() + WEEK * self._step + self._metrics.height() + space.HAIR
        )

    def minimumSizeHint(self) -> QSize:
        """Return the room of a few weeks."""
        return QSize(self._left() + _LEAST_WEEKS * self._step, self.sizeHint().height())

    def said(self) -> str:
        """Return the line below: of the day pointed at or chosen, else of all."""
        if self._pointed is not None:
            return day_words(self._pointed.day)
        return day_words(self._days[self._chosen]) if self._chosen >= 0 else all_words(self._days)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the middle out where there is no room for it."""
        super().resizeEvent(event)
        self._arrange()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what became of the day under the pointer."""
        self._point_at(self._spot_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Say it of all again."""
        super().leaveEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day and week to week; Home to the event's, End to the date."""
        key = Qt.Key(event.key())
        step = _MOVES.get(key)
        if step is not None and self.layoutDirection() == Qt.LayoutDirection.RightToLeft and abs(step) == WEEK:
            step = -step
        last = len(self._days) - 1
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._days:
            self._choose(0 if key == Qt.Key.Key_Home else last)
        elif step is not None and self._days:
            self._choose(min(max(self._chosen + step, 0), last) if self._chosen >= 0 else 0)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Choose no day any more."""
        super().focusOutEvent(event)
        self._chosen = -1
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the weeks, the names beside and above them, and the line below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a text runs as its own letters do
        self._paint_names(painter)
        chosen = self._days[self._chosen] if self._chosen >= 0 else None
        for spot in self._weeks.spots:
            cell = self._cell(spot.column, spot.row)
            self._paint_day(painter, cell, spot.day)
            if spot.day is chosen or spot is self._pointed:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._look.colour(Role.ACCENT), 2))
                painter.drawRect(cell.adjusted(-1, -1, 1, 1))
        painter.setPen(self._look.colour(Role.MUTED))
        line = QRect(0, self.height() - self._metrics.height(), self.width(), self._metrics.height())
        text = self._metrics.elidedText(self.said(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self._mirrored(line), int(self._side() | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setPen(self._look.colour(Role.MUTED))
        first = QLocale().firstDayOfWeek().value - 1
        for row in (0, 2, 4):
            name = QLocale().standaloneDayName((first + row) % WEEK + 1, QLocale.FormatType.ShortFormat)
            place = QRect(0, self._top() + row * self._step, self._left() - space.HAIR, self._cell_side)
            painter.drawText(self._mirrored(place), int(self._side() | Qt.AlignmentFlag.AlignVCenter), name)
        edge, year = 0, 0
        for column, day in self._weeks.months():
            name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
            name = name if day.year == year else _month_and_year(day)
            left = self._left() + column * self._step
            width = self._metrics.horizontalAdvance(name)
            if left < edge or left + width > self.width():
                continue
            year = day.year
            place = QRect(left, 0, width + space.HAIR, self._metrics.height())
            painter.drawText(self._mirrored(place), int(self._side()), name)
            edge = left + width + space.TIGHT
        if self._weeks.left_out:
            place = QRect(self._left() + self._weeks.gap * self._step, self._top(), self._step, WEEK * self._step)
            painter.drawText(self._mirrored(place), int(Qt.AlignmentFlag.AlignCenter), "…")

    def _paint_day(self, painter: QPainter, cell: QRectF, each: StripDay) -> None:
        colour, unit = self._look.colour(_FILL.get(each.mark, Role.MUTED)), cell.width() / _CELL
        inset = 4 * unit
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if each.mark == "tolled":
            hatch(painter, cell, self._look.colour(Role.SUSPENDED))
        elif each.mark == "counted":
            painter.fillRect(cell, colour)
            if each.off:  # a day off that counts all the same
                painter.fillRect(cell.adjusted(inset, inset, -inset, -inset), self._look.colour(Role.SURFACE))
        elif each.mark == "due":
            painter.fillRect(cell.adjusted(-1, -1, 1, 1), colour)
        elif each.mark == "added":
            for line in (1, 5, 9):
                stripe = QRectF(cell.left(), cell.top() + line * unit, cell.width(), 3 * unit)
                painter.fillRect(stripe, colour)
        elif each.mark == "event":
            painter.setPen(QPen(self._look.colour(Role.TEXT), 2))
            painter.drawEllipse(cell.adjusted(2, 2, -2, -2))
        else:
            painter.setPen(QPen(self._look.colour(Role.LINE), 1))
            painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5))
            if each.mark == "rolled":  # a dot: the date was moved on from here
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._look.colour(Role.TEXT))
                painter.drawEllipse(cell.center(), 2 * unit, 2 * unit)

    def _arrange(self) -> None:
        first = QLocale().firstDayOfWeek().value - 1
        self._weeks = laid_out(self._days, first, max(self.width() - self._left(), 0) // self._step)
        self.updateGeometry()
        self.update()

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.setAccessibleDescription(self.said())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def _point_at(self, spot: Spot | None) -> None:
        if spot is not self._pointed:
            self._pointed = spot
            self.update()

    def _spot_at(self, point: QPointF) -> Spot | None:
        x = self.width() - point.x() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else point.x()
        column, row = int((x - self._left()) // self._step), int((point.y() - self._top()) // self._step)
        return self._weeks.at(column, row)

    def _cell(self, column: int, row: int) -> QRectF:
        rect = QRect(
            self._left() + column * self._step, self._top() + row * self._step, self._cell_side, self._cell_side
        )
        return QRectF(self._mirrored(rect))

    def _left(self) -> int:
        names = (QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, WEEK + 1))
        return max(self._metrics.horizontalAdvance(name) for name in names) + space.TIGHT

    def _top(self) -> int:
        return self._metrics.height() + space.HAIR

    def _side(self) -> Qt.AlignmentFlag:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.left() - rect.width())
        return rect


def _month_and_year(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, 1), translate("Dates", "MMM yyyy"))
