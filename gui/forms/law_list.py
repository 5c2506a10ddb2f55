"""The list of procedures under the line one searches in: grouped by jurisdiction, painted in two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from gui.forms.law_lines import LawLine, yours_word
from gui.look import space
from gui.look.lettering import Lettering
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from gui.look.look import Look

LINE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_ROW = 28
_NAMES = 152
_ROWS = 7
_BASELINE = 19
_BADGE = 6


class LawList(QListWidget):
    """Procedures to choose from. `picked` carries the `LawLine` chosen by mouse; keys come through the line above."""

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("law_list")
        self.setAccessibleName(self.tr("Procedures"))
        self.setItemDelegate(_Delegate(look, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_ROWS * _ROW + 2 * self.frameWidth())
        self.itemClicked.connect(self._on_clicked)
        self.wear()

    def show_lines(self, lines: Sequence[LawLine]) -> None:
        """Show these, each group under its jurisdiction; the first is the one that Enter takes."""
        self.clear()
        place = ""
        for line in lines:
            if line.jurisdiction != place:
                place = line.jurisdiction
                heading = QListWidgetItem(place, self)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
            item = QListWidgetItem(f"{line.short}: {line.title}", self)
            item.setData(LINE, line)
            item.setToolTip(line.title)

    def lines(self) -> list[LawLine]:
        """Return what is shown."""
        found = (self.item(row).data(LINE) for row in range(self.count()))
        return [line for line in found if isinstance(line, LawLine)]

    def current_line(self) -> LawLine | None:
        """Return the line the keys have moved to."""
        item = self.currentItem()
        line = item.data(LINE) if item is not None else None
        return line if isinstance(line, LawLine) else None

    def go(self, steps: int) -> None:
        """Go on by so many procedures, down or up, and stop at the ends."""
        rows = [row for row in range(self.count()) if self.item(row).data(LINE) is not None]
        if not rows:
            return
        at = rows.index(self.currentRow()) if self.currentRow() in rows else -1 if steps > 0 else len(rows)
        self.setCurrentRow(rows[max(0, min(len(rows) - 1, at + steps))])
        if self.currentRow() == rows[0]:
            self.scrollToTop()

    def wear(self) -> None:
        """Take on the colours of the theme worn now."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, self._look.colour(Role.RAISED))
        self.setPalette(palette)
        self.viewport().update()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        line = item.data(LINE)
        if isinstance(line, LawLine):
            self.picked.emit(line)


class _Delegate(QStyledItemDelegate):
    """Paints headings and procedures: the short name, then the title as far as there is room."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        fonts = look.fonts
        self._heading = Lettering(fonts.font(Size.SMALL, strong=True))
        self._name = Lettering(fonts.font(Size.BODY, strong=True))
        self._title = Lettering(fonts.font(Size.BODY))
        self._badge = Lettering(fonts.font(Size.SMALL))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        rect: QRect = option.rect
        line = index.data(LINE)
        if not isinstance(line, LawLine):
            left, baseline = rect.left() + space.TIGHT, rect.top() + _BASELINE
            self._heading.write(painter, left, baseline, str(index.data()), self._look.colour(Role.MUTED))
            return
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.colour(Role.CHOSEN))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._look.colour(Role.ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour(Role.HOVER))
        self._paint_line(painter, rect, line)

    def _paint_line(self, painter: QPainter, rect: QRect, line: LawLine) -> None:
        left, baseline, end = rect.left() + space.ROOM, rect.top() + _BASELINE, rect.right() - space.TIGHT
        if line.own:
            end = self._paint_badge(painter, rect, end) - space.TIGHT
        name = self._name.fit(line.short, _NAMES - space.TIGHT)
        self._name.write(painter, left, baseline, name, self._look.colour(Role.TEXT))
        title = self._title.fit(line.title, end - left - _NAMES)
        self._title.write(painter, left + _NAMES, baseline, title, self._look.colour(Role.TEXT))

    def _paint_badge(self, painter: QPainter, rect: QRect, end: int) -> int:
        """Paint "yours" in a quiet outline that ends at `end`, and return where it begins."""
        word = yours_word()
        start = end - self._badge.width(word) - 2 * _BADGE
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour(Role.LINE), 1))
        painter.drawRoundedRect(QRectF(start + 0.5, rect.top() + 5.5, end - start - 1, 18), 4, 4)
        painter.restore()
        self._badge.write(painter, start + _BADGE, rect.top() + _BASELINE - 1, word, self._look.colour(Role.MUTED))
        return start
