"""Paints the rows of such a list, all of one height. What does not fit is cut, never laid over its neighbour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QFontMetrics, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from gui.look import space
from gui.look.lettering import Lettering
from gui.look.pen import Pen
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.look.look import Look
    from gui.told.lines import Told
    from gui.told.model import ToldModel

_Index = QModelIndex | QPersistentModelIndex
_MARK = 16
_LEFT = space.ROOM + _MARK + space.TIGHT
_MOST = 900


class ToldDelegate(QStyledItemDelegate):
    """`ground` says what a row stands on, and whether it holds the keyboard."""

    def __init__(
        self, look: Look, model: ToldModel, ground: Callable[[_Index], tuple[Role, bool]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.mirrored = False
        self._look, self._model, self._ground = look, model, ground
        font = look.fonts.font
        body, small = font(Size.BODY, tabular=True), font(Size.SMALL, tabular=True)
        self._body, self._small = Lettering(body), Lettering(small)
        self._strong = Lettering(font(Size.BODY, strong=True))
        metrics, below = QFontMetrics(font(Size.BODY, strong=True)), QFontMetrics(small)
        self._first = space.TIGHT + metrics.ascent()
        self._second = space.TIGHT + metrics.height() + 2 + below.ascent()
        self.height = 2 * space.TIGHT + metrics.height() + 2 + below.height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        entry = self._model.entry(index.row())
        if entry is None:
            return
        row: QRect = option.rect
        pen = Pen(painter, self._inside(row), mirrored=self.mirrored)
        if entry.heading:
            self._paint_heading(pen, entry)
        else:
            self._paint_ground(pen, row, *self._ground(index))
            self._paint_line(pen, entry)

    def _inside(self, row: QRect) -> QRect:
        """Return the part of a row that is written on; a very wide one is not used up to its end."""
        most = self._look.fonts.px(_MOST)
        if row.width() <= most:
            return row
        return QRect(row.right() + 1 - most if self.mirrored else row.left(), row.top(), most, row.height())

    def _paint_ground(self, pen: Pen, row: QRect, ground: Role, holds_keyboard: bool) -> None:
        if ground is not Role.SURFACE:
            pen.painter.fillRect(row, self._colour(ground))
        if ground is Role.CHOSEN:
            pen.painter.fillRect(pen.rect(0, 0, 3, row.height()), self._colour(Role.ACCENT))
        if holds_keyboard:
            pen.painter.setPen(QPen(self._colour(Role.ACCENT), 1))
            pen.painter.drawRect(row.adjusted(0, 0, -1, -1))

    def _paint_heading(self, pen: Pen, entry: Told) -> None:
        """Paint a heading near what it stands over: alone at the foot of its row, or with its second line."""
        room = pen.row.width() - 2 * space.ROOM
        text, muted = self._colour(Role.TEXT), self._colour(Role.MUTED)
        first = self._first + space.HAIR if entry.below else self.height - space.TIGHT
        edge = pen.write_up_to(self._body, space.ROOM + room, first, entry.edge, muted) if entry.edge else 0
        room_of_words = (edge - space.SNUG if edge else space.ROOM + room) - space.ROOM
        pen.write(self._strong, space.ROOM, first, self._strong.fit(entry.what, room_of_words), text)
        if entry.below:
            pen.write(self._small, space.ROOM, self._second + 2, self._small.fit(entry.below, room), muted)

    def _paint_line(self, pen: Pen, entry: Told) -> None:
        text, muted = self._colour(Role.TEXT), self._colour(Role.MUTED)
        edge = pen.row.width() - space.ROOM
        if entry.icon:
            ratio = pen.painter.deviceTransform().m11()
            pixmap = self._look.pixmap(entry.icon, entry.role, _MARK, ratio)
            pen.picture(pixmap, space.ROOM, self._first - self._body.rise // 2 - _MARK // 2, _MARK)
        shown = self._body.fit(entry.edge, (edge - _LEFT) * 3 // 5)
        start = pen.write_up_to(self._body, edge, self._first, shown, text) if shown else edge
        room = start - (space.SNUG if shown else 0) - _LEFT
        pen.write(self._body, _LEFT, self._first, self._body.fit(entry.what, room), text)
        pen.write(self._small, _LEFT, self._second, self._small.fit(entry.below, edge - _LEFT), muted)

    def _colour(self, role: Role) -> QColor:
        return self._look.colour(role)
