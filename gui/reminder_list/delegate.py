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
from gui.look.pen import Pen
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
        self._px = fonts.px
        self.now = 0.0
        self.narrow = False

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row at the present width."""
        height = _NARROW_HEIGHT if self.narrow else _HEIGHT
        return QSize(0, self._px(height + (_HEADING if index.data(HEADED) else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        line = index.data(LINE)
        if not isinstance(line, ReminderLine):
            return
        rect: QRect = option.rect
        widget = option.widget
        mirrored = widget is not None and widget.isRightToLeft()
        if line.headed:
            rect = rect.adjusted(0, self._px(_HEADING), 0, 0)
        pen = Pen(painter, rect, mirrored=mirrored)
        if line.headed:
            pen.write(self._heading, space.ROOM, -space.SNUG, self.tr("Snoozed"), self._look.colour(Role.MUTED))
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.colour(Role.CHOSEN))
            painter.fillRect(pen.rect(0, 0, 3, rect.height()), self._look.colour(Role.ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour(Role.HOVER))
        self._paint_line(pen, line)

    def _paint_line(self, pen: Pen, line: ReminderLine) -> None:
        look, px = self._look, self._px
        mark = Mark.SUSPENDED if line.until is not None else Mark.LAPSED if line.lapsed else Mark.SOON
        ratio = pen.painter.deviceTransform().m11()  # right for a screen and for a picture alike
        pixmap = look.pixmap(mark.icon, mark.role, _MARK, ratio)
        pen.picture(pixmap, space.ROOM, px(_TITLE - 5) - _MARK // 2, _MARK)
        left, edge = _TEXT_LEFT, pen.row.width() - space.ROOM
        figures = left_text(line, self.now)
        below: tuple[tuple[int, str], ...]
        if self.narrow:
            pen.write(self._left, left, px(_NARROW_LEFT), figures, look.colour(mark.role))
            end, below = edge, ((_NARROW_TRACK, line.track), (_NARROW_WHEN, line.when))
        else:
            start = pen.write_up_to(self._left, edge, px(_TITLE), figures, look.colour(mark.role))
            end, below = start - space.SNUG, ((_ABOUT, line.about),)
        pen.write(self._title, left, px(_TITLE), self._title.fit(line.what, end - left), look.colour(Role.TEXT))
        for baseline, text in below:
            pen.write(self._about, left, px(baseline), self._about.fit(text, edge - left), look.colour(Role.TEXT))
        notes = self._notes.fit(line.notes, edge - left)
        pen.write(self._notes, left, px(_NARROW_NOTES if self.narrow else _NOTES), notes, look.colour(Role.MUTED))
