"""Paints the cells of a comparison: a name over its track, two dates, and what lies between; a row is chosen whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QTableView

from gui.look import space
from gui.look.lettering import Lettering
from gui.look.pen import Pen
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.look.look import Look

UNDER = int(Qt.ItemDataRole.UserRole)
"""What stands under the text of a cell, in small letters."""

NAME, REAL, TRIED, DIFFERENCE = range(4)

_Index = QModelIndex | QPersistentModelIndex

_HEIGHT = 52
_SLACK = 2
_UPPER, _LOWER, _MIDDLE = 23, 41, 31
_ROLES = {NAME: Role.TEXT, REAL: Role.MUTED, TRIED: Role.TEXT, DIFFERENCE: Role.TEXT}


class ComparedCells(QStyledItemDelegate):
    """Paints the cells of `table`."""

    def __init__(self, look: Look, table: QTableView) -> None:
        super().__init__(table)
        self._look = look
        self._table = table
        self._px = look.fonts.px
        self._body = Lettering(look.fonts.font(Size.BODY, tabular=True))
        self._strong = Lettering(look.fonts.font(Size.BODY, strong=True, tabular=True))
        self._small = Lettering(look.fonts.font(Size.SMALL))

    @property
    def height(self) -> int:
        """How high a row is."""
        return self._px(_HEIGHT)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of the whole cell."""
        wide = max(self._letters(index).width(_text(index)), self._small.width(_text(index, UNDER)))
        return QSize(wide + 2 * space.SNUG + _SLACK, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        row, last = option.rect, index.row() == index.model().rowCount() - 1
        pen = Pen(painter, row, mirrored=self._table.isRightToLeft())
        chosen = index.row() == self._table.currentIndex().row()
        if chosen:
            painter.fillRect(row, self._look.colour(Role.CHOSEN))
        if chosen and index.column() == NAME and self._table.hasFocus():
            painter.fillRect(pen.rect(0, 0, 3, row.height()), self._look.colour(Role.ACCENT))
        if not last:
            painter.fillRect(pen.rect(0, row.height() - 1, row.width(), 1), self._look.colour(Role.LINE))
        room = row.width() - 2 * space.SNUG
        letters, under = self._letters(index), _text(index, UNDER)
        baseline = self._px(_UPPER if under else _MIDDLE)
        ink = self._look.colour(_ROLES.get(index.column(), Role.TEXT))
        pen.write(letters, space.SNUG, baseline, letters.fit(_text(index), room), ink)
        if under:
            muted = self._look.colour(Role.MUTED)
            pen.write(self._small, space.SNUG, self._px(_LOWER), self._small.fit(under, room), muted)

    def _letters(self, index: _Index) -> Lettering:
        return self._strong if index.column() in {NAME, TRIED} else self._body


def _text(index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> str:
    return str(index.data(role) or "")


class ComparedHeads(QHeaderView):
    """The heads of the columns, in line with what stands under them."""

    def __init__(self, look: Look, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._look = look
        self._small = Lettering(look.fonts.font(Size.SMALL, strong=True))
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(super().sizeHint().width(), self._look.fonts.px(space.TARGET))

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return the room of the words."""
        return QSize(self._small.width(self._said(section)) + 2 * space.SNUG + _SLACK, self.sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the words of one column, and the line under them."""
        pen = Pen(painter, rect, mirrored=self.isRightToLeft())
        painter.fillRect(rect, self._look.colour(Role.SURFACE))
        painter.fillRect(pen.rect(0, rect.height() - 1, rect.width(), 1), self._look.colour(Role.LINE))
        baseline = (rect.height() + self._small.rise) // 2
        text = self._small.fit(self._said(section), rect.width() - 2 * space.SNUG)
        pen.write(self._small, space.SNUG, baseline, text, self._look.colour(Role.MUTED))

    def _said(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
