"""Paints a day: its number, its dates, its holidays, and a strip a seat that is hatched where the seat is off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from gui.look import space
from gui.look.marks import Mark
from gui.look.theme import Role
from gui.month_page.layout import Measures
from gui.month_page.model import CELL
from gui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.look.look import Look
    from gui.month_page.days import DateLine, DayCell, SeatLine
    from gui.month_page.layout import DayLayout

_Index = QModelIndex | QPersistentModelIndex
_MARK = 16
_HATCH = 4
_ROUND = 3
_LINE = Qt.TextFlag.TextSingleLine
_PASSED = frozenset({Mark.LAPSED_ANSWERED, Mark.CALLED_OFF, Mark.SUPERSEDED})


def wrapped(text: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """Return `text` on one line, or broken between two words onto a second line that may still be too long."""
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    words = text.split(" ")
    for count in range(len(words) - 1, 0, -1):
        first = " ".join(words[:count])
        if metrics.horizontalAdvance(first) <= width:
            return first, " ".join(words[count:])
    return (text,)


class DayDelegate(QStyledItemDelegate):
    """`hot` is the key of the date under the pointer, or nothing."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.measures = Measures(look)
        self.hot = ""
        self._direction = Qt.LayoutDirection.LeftToRight

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the least room of a day."""
        return QSize(0, self.measures.least)

    def layout_of(self, rect: QRect, cell: DayCell, direction: Qt.LayoutDirection) -> DayLayout:
        """Return where everything stands in the cell `rect`."""
        return self.measures.lay_out(rect, cell, direction)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one day."""
        cell = index.data(CELL)
        if not isinstance(cell, tuple):
            return
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        place = self.layout_of(rect, cell, direction)  # type: ignore[arg-type]
        painter.save()
        painter.setClipRect(rect)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text by its own script
        self._direction = direction
        self._paint_ground(painter, rect, cell, chosen=chosen)  # type: ignore[arg-type]
        self._paint_number(painter, place.number, cell)  # type: ignore[arg-type]
        for where, line in place.dates:
            self._paint_date(painter, where, line, two=self.measures.two_lines(rect.height()))
        if place.more is not None:
            text = self.tr("+%n more", "further dates of a day", place.hidden)
            self._write(painter, place.more, text, self.measures.small, Role.ACCENT, trailing=True)
        self._paint_seats(painter, place)
        if chosen:
            width = 2 if focused else 1
            painter.setPen(QPen(self._look.colour(Role.ACCENT), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, cell: DayCell, *, chosen: bool) -> None:
        role = Role.CHOSEN if chosen else Role.RAISED if cell.inside else Role.SURFACE
        painter.fillRect(rect, self._look.colour(role))
        painter.setPen(QPen(self._look.colour(Role.LINE), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())

    def _paint_number(self, painter: QPainter, rect: QRect, cell: DayCell) -> None:
        font = self.measures.number
        if not cell.today:
            self._write(painter, rect, cell.number, font, Role.TEXT if cell.inside else Role.MUTED)
            return
        said = translate("Calendar", "{number} · Today").format(number=cell.number)
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(said) + space.TIGHT > rect.width():
            said = cell.number
        width = min(metrics.horizontalAdvance(said) + space.TIGHT * 2, rect.width())
        pill = QRect(rect.left() - space.HAIR, rect.top() + 1, width, rect.height() - 2)
        pill = QStyle.visualRect(self._direction, rect, pill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(Role.ACCENT))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._write(painter, pill, said, font, Role.ON_ACCENT, centred=True)

    def _paint_date(self, painter: QPainter, rect: QRect, line: DateLine, *, two: bool) -> None:
        """Paint a date; the next of all stands out as a filled bar."""
        bold = line.next or line.mark is Mark.LAPSED
        ink = Role.ON_ACCENT if line.next else line.mark.role if line.mark is Mark.LAPSED else Role.TEXT
        quiet = Role.ON_ACCENT if line.next else Role.MUTED
        if line.mark in _PASSED or line.ended:
            ink = quiet
        if line.next or line.key == self.hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(line.mark.role if line.next else Role.HOVER))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(rect, _ROUND, _ROUND)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        direction = self._direction
        first = QRect(rect.left(), rect.top(), rect.width(), self.measures.line - 2)
        mark = QRect(rect.left() + 2, first.center().y() - _MARK // 2 + 1, _MARK, _MARK)
        ratio = painter.deviceTransform().m11()
        role = Role.ON_ACCENT if line.next else line.mark.role
        pixmap = self._look.pixmap(line.mark.icon, role, _MARK, ratio)
        painter.drawPixmap(QStyle.visualRect(direction, rect, mark).topLeft(), pixmap)
        text = QStyle.visualRect(direction, rect, first.adjusted(_MARK + space.HAIR + 2, 0, -2, 0))
        font = self.measures.strong if bold else self.measures.label
        if two:
            parts = (*wrapped(line.label, QFontMetrics(font), text.width()), "")[:2]
            for number, part in enumerate(parts):
                self._write(painter, text.translated(0, number * self.measures.note), part, font, ink)
            down = (2 if parts[1] else 1) * self.measures.note + self.measures.note // 4
            self._write(painter, text.translated(0, down), line.about, self.measures.small, quiet)
            return
        self._write(painter, text, line.label, font, ink)
        used = QFontMetrics(font).horizontalAdvance(line.label) + space.TIGHT
        left = text.width() - used
        if left > 3 * self.measures.note:
            rest = QRect(text.left() + used, text.top(), left, text.height())
            self._write(
                painter, QStyle.visualRect(direction, text, rest), line.about, self.measures.small, quiet, trailing=True
            )

    def _paint_seats(self, painter: QPainter, place: DayLayout) -> None:
        for where, seat in place.holidays:
            text = f"{seat.city}: {seat.holiday}"
            wide = QFontMetrics(self.measures.small).horizontalAdvance(text) > where.width()
            if wide and any(seat is each for _, each in place.strips):
                text = seat.holiday  # whose it is, the hatched strip below tells
            self._write(painter, where, text, self.measures.small, Role.MUTED)
        for where, seat in place.strips:
            self._paint_strip(painter, where.adjusted(1, 0, -2, 0), seat)

    def _paint_strip(self, painter: QPainter, rect: QRect, seat: SeatLine) -> None:
        """Draw a working day as a quiet line, hatch a day off, leave empty what is not known."""
        if not seat.known:
            return
        if not seat.off:
            painter.fillRect(rect.adjusted(-1, 2, 2, -2), self._look.colour(Role.TRACK))
            return
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(self._look.colour(Role.TEXT if seat.holiday else Role.MUTED), 1))
        for x in range(rect.left() - rect.height(), rect.right() + 1, _HATCH):
            painter.drawLine(QPoint(x, rect.bottom()), QPoint(x + rect.height(), rect.top()))
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        role: Role,
        *,
        centred: bool = False,
        trailing: bool = False,
    ) -> None:
        """Write one line, cut where it is too long, from the leading edge unless said otherwise."""
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignRight if trailing else side
        side = QStyle.visualAlignment(self._direction, side) | Qt.AlignmentFlag.AlignAbsolute
        fitted = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(self._look.colour(role))
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter) | int(_LINE), fitted)
