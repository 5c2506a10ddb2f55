"""Paints a line of the reminder list: mark, title, how long ago; below it when, which matter, and how it was told.

Where the row is narrow, how long ago stands below the title, and the track above the date.
"""

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
from gui.reminder_list.model import HEADED, LINE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.look.look import Look

_Index = QModelIndex | QPersistentModelIndex
NARROW_BELOW = 560
_HEIGHT, _NARROW_HEIGHT = 76, 112
_HEADING = 40
_MARK = 20
_TEXT_LEFT = space.ROOM + _MARK + space.SNUG
_TITLE, _ABOUT, _NOTES = 26, 46, 64
_NARROW_LEFT, _NARROW_TRACK, _NARROW_WHEN, _NARROW_NOTES = 46, 65, 83, 101


class ReminderDelegate(QStyledItemDelegate):
    """Rows of one height but for the first snoozed one, which has a heading above it."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        fonts = look.fonts
        self._title = Lettering(fonts.font(Size.NAME, strong=True))
        self._left = Lettering(fonts.font(Size.NAME, strong=True, tabular=True))
        self._about = Lettering(fonts.font(Size.BODY))
        self._notes = Lettering(fonts.font(Size.SMALL))
        self._heading = Lettering(fonts.font(Size.BODY, strong=True))
        self.now = 0.0
        self.narrow = False

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row at the present width."""
        height = _NARROW_HEIGHT if self.narrow else _HEIGHT
        return QSize(0, height + (_HEADING if index.data(HEADED) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        line = index.data(LINE)
        if not isinstance(line, ReminderLine):
            return
        rect: QRect = option.rect
        if line.headed:
            rect = rect.adjusted(0, _HEADING, 0, 0)
            text, at = self.tr("Snoozed"), rect.top() - space.SNUG
            self._heading.write(painter, rect.left() + space.ROOM, at, text, self._look.colour(Role.MUTED))
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
        ratio = painter.deviceTransform().m11()  # right for a screen and for a picture alike
        pixmap = look.pixmap(mark.icon, mark.role, _MARK, ratio)
        painter.drawPixmap(rect.left() + space.ROOM, rect.top() + _TITLE - 15, pixmap)
        left, edge = rect.left() + _TEXT_LEFT, rect.right() - space.ROOM
        figures = left_text(line, self.now)
        below: tuple[tuple[int, str], ...]
        if self.narrow:
            self._left.write(painter, left, rect.top() + _NARROW_LEFT, figures, look.colour(mark.role))
            end, below = edge, ((_NARROW_TRACK, line.track), (_NARROW_WHEN, line.when))
        else:
            start = self._left.write_up_to(painter, edge, rect.top() + _TITLE, figures, look.colour(mark.role))
            end, below = start - space.SNUG, ((_ABOUT, line.about),)
        title = self._title.fit(line.what, end - left)
        self._title.write(painter, left, rect.top() + _TITLE, title, look.colour(Role.TEXT))
        for baseline, text in below:
            fitted = self._about.fit(text, edge - left)
            self._about.write(painter, left, rect.top() + baseline, fitted, look.colour(Role.TEXT))
        notes = self._notes.fit(line.notes, edge - left)
        baseline = rect.top() + (_NARROW_NOTES if self.narrow else _NOTES)
        self._notes.write(painter, left, baseline, notes, look.colour(Role.MUTED))
