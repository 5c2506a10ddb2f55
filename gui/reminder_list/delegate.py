"""Paints a line of the reminder list: mark, title, how long ago; below it when, which matter, and how it was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from gui.look import space
from gui.look.lettering import Lettering
from gui.look.marks import Mark
from gui.look.theme import Role
from gui.look.type import Size
from gui.reminder_list.lines import ReminderLine, left_text
from gui.reminder_list.model import LINE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.look.look import Look

_Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 76
_MARK = 20
_TEXT_LEFT = space.ROOM + _MARK + space.SNUG
_TITLE, _ABOUT, _NOTES = 26, 46, 64


class ReminderDelegate(QStyledItemDelegate):
    """Rows of one height, so that ten thousand scroll like ten."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        fonts = look.fonts
        self._title = Lettering(fonts.font(Size.NAME, strong=True))
        self._left = Lettering(fonts.font(Size.NAME, strong=True, tabular=True))
        self._about = Lettering(fonts.font(Size.BODY))
        self._notes = Lettering(fonts.font(Size.SMALL))
        self.now = 0.0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        line = index.data(LINE)
        if not isinstance(line, ReminderLine):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.colour(Role.CHOSEN))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._look.colour(Role.ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour(Role.HOVER))
        self._paint_line(painter, rect, line)

    def _paint_line(self, painter: QPainter, rect: QRect, line: ReminderLine) -> None:
        look = self._look
        mark = Mark.SUSPENDED if line.until is not None else Mark.LAPSED if line.lapsed else Mark.SOON
        ratio = painter.device().devicePixelRatioF()
        pixmap = look.pixmap(mark.icon, mark.role, _MARK, ratio)
        painter.drawPixmap(rect.left() + space.ROOM, rect.top() + _TITLE - 15, pixmap)
        left, edge = rect.left() + _TEXT_LEFT, rect.right() - space.ROOM
        text = left_text(line, self.now)
        start = self._left.write_up_to(painter, edge, rect.top() + _TITLE, text, look.colour(mark.role))
        title = self._title.fit(line.what, start - space.SNUG - left)
        self._title.write(painter, left, rect.top() + _TITLE, title, look.colour(Role.TEXT))
        about = self._about.fit(line.about, edge - left)
        self._about.write(painter, left, rect.top() + _ABOUT, about, look.colour(Role.TEXT))
        notes = self._notes.fit(line.notes, edge - left)
        self._notes.write(painter, left, rect.top() + _NOTES, notes, look.colour(Role.MUTED))
