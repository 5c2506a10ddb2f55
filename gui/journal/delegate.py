"""Paints the rows of the journal: days, and facts on two lines. All rows are of one height, so none is measured.

What no longer counts is struck through and says so in a word. The hour it was recorded stands on one edge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from gui.journal.lines import Heading, Line, heading_text, joined, retracted_word
from gui.look import space
from gui.look.lettering import Lettering
from gui.look.pen import Pen
from gui.look.theme import Role
from gui.look.type import Size
from gui.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.journal.model import JournalModel
    from gui.look.look import Look

NARROW_BELOW = 620
"""Rows narrower than this say the day of a fact on their second line."""

_MOST = 1320

_Index = QModelIndex | QPersistentModelIndex


class JournalDelegate(QStyledItemDelegate):
    """Paints days and facts. `ground` says what a row stands on, and whether it holds the keyboard."""

    def __init__(
        self, look: Look, model: JournalModel, ground: Callable[[_Index], tuple[Role, bool]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.mirrored = False
        self._look, self._model, self._ground = look, model, ground
        font = look.fonts.font
        body = font(Size.BODY, tabular=True)
        struck = QFont(body)
        struck.setStrikeOut(True)
        self._body, self._struck = Lettering(body), Lettering(struck)
        self._small = Lettering(font(Size.SMALL, tabular=True))
        self._heading = Lettering(font(Size.BODY, strong=True))
        metrics, below = QFontMetrics(body), QFontMetrics(font(Size.SMALL))
        self._first = space.TIGHT + metrics.ascent()
        self._second = space.TIGHT + metrics.height() + 2 + below.ascent()
        self.height = 2 * space.TIGHT + metrics.height() + 2 + below.height()
        self._days = self._widest_day()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one day or fact."""
        entry = self._model.entry(index.row())
        row: QRect = option.rect
        pen = Pen(painter, self._inside(row), mirrored=self.mirrored)
        if isinstance(entry, Heading):
            self._paint_heading(pen, entry)
        elif isinstance(entry, Line):
            self._paint_ground(pen, row, *self._ground(index))
            self._paint_fact(pen, entry)

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

    def _paint_heading(self, pen: Pen, heading: Heading) -> None:
        """Paint the day near the foot of its row, closer to what was recorded on it than to the day before."""
        baseline = self.height - space.TIGHT - 2
        count = str(heading.number)
        room = pen.row.width() - 3 * space.ROOM - self._body.width(count)
        day = self._heading.fit(heading_text(heading), room)
        x = pen.write(self._heading, space.ROOM, baseline, day, self._colour(Role.TEXT))
        pen.write(self._body, x + space.TIGHT, baseline, count, self._colour(Role.MUTED))

    def _paint_fact(self, pen: Pen, line: Line) -> None:
        text, muted = self._colour(Role.TEXT), self._colour(Role.MUTED)
        narrow = pen.row.width() < self._look.fonts.px(NARROW_BELOW)
        edge, left = pen.row.width() - space.ROOM, space.ROOM
        start = pen.write_up_to(self._body, edge, self._first, line.hour, muted)
        if line.retracted:
            start = pen.write_up_to(self._small, start - space.SNUG, self._first, retracted_word(), text)
        if not narrow:
            pen.write(self._body, left, self._first, line.effective, muted if line.retracted else text)
            left += self._days + space.ROOM
        letters, colour = (self._struck, muted) if line.retracted else (self._body, text)
        pen.write(letters, left, self._first, letters.fit(line.what, start - space.SNUG - left), colour)
        below = joined(line.effective, line.below) if narrow else line.below
        pen.write(self._small, left, self._second, self._small.fit(below, edge - left), muted)

    def _widest_day(self) -> int:
        """Return the width of the widest day, so that what happened begins on one edge."""
        days = (QDate(2028, month, day) for month in range(1, 13) for day in range(20, 27))
        return max(self._body.width(day_text(day.toPython())) for day in days)  # type: ignore[arg-type]

    def _colour(self, role: Role) -> QColor:
        return self._look.colour(role)
