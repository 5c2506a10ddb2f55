"""The list of what the search found: headings for the tracks, a row for each fact with its matches marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate

from gui.look import space
from gui.look.theme import Role
from gui.look.type import Size
from gui.search.lines import Heading, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from gui.look.look import Look

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class FoundModel(QAbstractListModel):
    """The rows that were found, as they stand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Heading | Line, ...] = ()

    def show(self, rows: Sequence[Heading | Line]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> Heading | Line | None:
        """Return a row, or None where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the text of a row, and for a screen reader all that stands in it."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, Line):
            return row.spoken
        return row.text

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that facts can be chosen and headings cannot."""
        heading = index.isValid() and isinstance(self.row(index.row()), Heading)
        return Qt.ItemFlag.ItemIsEnabled if heading else super().flags(index)


class Results(QListView):
    """What was found. `picked` carries the `Line` that was clicked; keys come through the line above."""

    picked = Signal(object)
    moved = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._found = FoundModel(self)
        self.setModel(self._found)
        self.setItemDelegate(_Delegate(look, self._found, self))
        self.setObjectName("search_found")
        self.setAccessibleName(self.tr("Found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        look.theme_changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Heading | Line]) -> None:
        """Show these, the first fact chosen."""
        self._found.show(rows)
        self.go(1)
        self.scrollToTop()

    def chosen(self) -> Line | None:
        """Return the fact the keys have moved to."""
        row = self._found.row(self.currentIndex().row())
        return row if isinstance(row, Line) else None

    def go(self, steps: int) -> None:
        """Go on by so many facts, down or up, past headings, and stop at the ends."""
        way = 1 if steps > 0 else -1
        here = at = self.currentIndex().row()
        for _ in range(abs(steps)):
            at += way
            while isinstance(self._found.row(at), Heading):
                at += way
            if not isinstance(self._found.row(at), Line):
                break
            here = at
        if isinstance(self._found.row(here), Line):
            self.setCurrentIndex(self._found.index(here))
            self.scrollTo(self._found.index(max(0, here - 1)))
            self.scrollTo(self._found.index(here))

    def wanted_height(self) -> int:
        """Return how high all rows are together."""
        rows = range(self._found.rowCount())
        return sum(self.sizeHintForIndex(self._found.index(row)).height() for row in rows) if rows else 0

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self._found.row(index.row())
        if isinstance(row, Line):
            self.picked.emit(row)

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.moved.emit()


class _Delegate(QStyledItemDelegate):
    """Paints headings and facts; what matches is bold, underlined and on a ground of its own."""

    def __init__(self, look: Look, found: FoundModel, view: Results) -> None:
        super().__init__(view)
        self._look = look
        self._found = found
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of the row by the fonts worn now."""
        body, small = self._heights()
        heading = isinstance(self._found.row(index.row()), Heading)
        return QSize(0, body + space.ROOM if heading else body + small + space.ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row = self._found.row(index.row())
        if row is None:
            return
        rect = option.rect.adjusted(space.ROOM, 0, -space.ROOM, 0)
        body, small = self._heights()
        fonts, text, muted = self._look.fonts, self._look.colour(Role.TEXT), self._look.colour(Role.MUTED)
        if isinstance(row, Heading):
            place = QRectF(rect.left(), rect.bottom() + 1 - body - space.HAIR, rect.width(), body)
            self._write(painter, place, row.text, muted, strong=True)
            return
        chosen = index == self._view.currentIndex()
        under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or under:
            painter.fillRect(option.rect, self._look.colour(Role.CHOSEN if chosen else Role.HOVER))
        top = rect.top() + space.TIGHT
        self._write(painter, QRectF(rect.left(), top, rect.width(), body), row.text, text, spans=row.spans)
        painter.setFont(fonts.font(Size.SMALL, tabular=True))
        painter.setPen(muted)
        below = painter.fontMetrics().elidedText(row.below, Qt.TextElideMode.ElideRight, rect.width())
        place = QRectF(rect.left(), top + body, rect.width(), small)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a text runs as its own letters do
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | self._edge(), below)

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        colour: QColor,
        *,
        spans: Sequence[tuple[int, int]] = (),
        strong: bool = False,
    ) -> None:
        """Write a text on one line, cut where there is no room, with the spans marked."""
        font = self._look.fonts.font(Size.BODY, strong=strong)
        room = round(place.width()) - space.HAIR * len(spans)  # what is marked is bold, and so a little wider
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(text, font)
        way = QTextOption(self._edge())
        way.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        way.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(way)
        layout.setFormats([self._mark(start, min(end, len(text))) for start, end in spans if start < len(text)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(place.width())
        layout.endLayout()
        painter.save()
        painter.setClipRect(place)
        painter.setPen(colour)
        layout.draw(painter, place.topLeft())
        painter.restore()

    def _mark(self, start: int, end: int) -> QTextLayout.FormatRange:
        form = QTextCharFormat()
        form.setFontWeight(600)
        form.setFontUnderline(True)
        form.setForeground(self._look.colour(Role.ACCENT))
        mark = QTextLayout.FormatRange()
        mark.start, mark.length, mark.format = start, end - start, form
        return mark

    def _heights(self) -> tuple[int, int]:
        fonts = self._look.fonts
        body, small = QFontMetrics(fonts.font(Size.BODY)).height(), QFontMetrics(fonts.font(Size.SMALL)).height()
        return body + space.HAIR, small + space.HAIR

    def _edge(self) -> Qt.AlignmentFlag:
        right = self._view.isRightToLeft()
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
