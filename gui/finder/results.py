"""The list under the finder's line: what was found, a row each; a computed date is taller and comes with its hour.

What is found, and in which order, is `matching`'s business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate

from gui.finder.matching import ANSWER, COMMAND, DATE, RECORD, TRACK
from gui.look import icons, space
from gui.look.lettering import Lettering
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from gui.finder.matching import Found
    from gui.look.look import Look

_Index = QModelIndex | QPersistentModelIndex

ROW, ANSWER_ROW = 36, 64
ROWS = 8

_BASELINE = 23
_FIRST, _SECOND = 29, 51
TEXT_LEFT = space.ROOM + icons.SMALL + space.SNUG
_ICONS = {ANSWER: "lapse", COMMAND: "step", TRACK: "tracks", DATE: "running", RECORD: "journal"}
_TOP = QModelIndex()


class FoundModel(QAbstractListModel):
    """The lines that were found, as they stand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Found, ...] = ()

    def show(self, lines: Sequence[Found]) -> None:
        """Show these."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> Found | None:
        """Return the line at `row`, or None."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a line's text, and for a screen reader all that stands on it."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.text, line.where, line.keys) if part)
        return None


class Results(QListView):
    """What was found. `picked` carries the `Found` that was clicked; keys come through the line above."""

    picked = Signal(object)
    moved = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._found = FoundModel(self)
        self.setModel(self._found)
        self.setItemDelegate(_Delegate(look, self._found, self))
        self.setObjectName("found")
        self.setAccessibleName(self.tr("Found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        look.theme_changed.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[Found]) -> None:
        """Show these, the first of them chosen: it is the one that Enter takes."""
        self._found.show(lines)
        self.setCurrentIndex(self._found.index(0))
        self.scrollToTop()

    def chosen(self) -> Found | None:
        """Return the line the keys have moved to."""
        return self._found.line(self.currentIndex().row())

    def go(self, steps: int) -> None:
        """Go on by so many lines, down or up, and stop at the ends."""
        row = max(0, min(self._found.rowCount() - 1, self.currentIndex().row() + steps))
        self.setCurrentIndex(self._found.index(row))

    def lines(self) -> list[Found]:
        """Return what is shown."""
        found = (self._found.line(row) for row in range(self._found.rowCount()))
        return [line for line in found if line is not None]

    def wanted_height(self) -> int:
        """Return the room of the lines, a few at most."""
        lines = self.lines()[:ROWS]
        return sum(height_of(line) for line in lines)

    def _on_clicked(self, index: QModelIndex) -> None:
        line = self._found.line(index.row())
        if line is not None:
            self.picked.emit(line)

    def _on_current_changed(self) -> None:
        self.moved.emit()


def height_of(line: Found) -> int:
    """Return the height of a line's row."""
    return ANSWER_ROW if line.kind == ANSWER else ROW


class _Delegate(QStyledItemDelegate):
    """Paints the rows: from where reading starts the icon and the text, up to the other edge the menu and the key."""

    def __init__(self, look: Look, model: FoundModel, view: QWidget) -> None:
        super().__init__(view)
        self._look = look
        self._model = model
        self._view = view
        fonts = look.fonts
        self._day = Lettering(fonts.font(Size.FIGURE, strong=True, tabular=True))
        self._body = Lettering(fonts.font(Size.BODY, tabular=True))

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row."""
        line = self._model.line(index.row())
        return QSize(0, height_of(line) if line is not None else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        line = self._model.line(index.row())
        if line is None:
            return
        rect: QRect = option.rect
        self._paint_ground(painter, rect, option.state)
        if line.kind == ANSWER:
            self._paint_answer(painter, rect, line)
        else:
            self._paint_found(painter, rect, line)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._look.colour(Role.CHOSEN))
            bar = self._mirrored(QRect(rect.left(), rect.top(), 3, rect.height()), rect)
            painter.fillRect(bar, self._look.colour(Role.ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._look.colour(Role.HOVER))

    def _paint_answer(self, painter: QPainter, rect: QRect, line: Found) -> None:
        self._paint_icon(painter, rect, line, rect.top() + _FIRST - icons.SMALL + 1, Role.ACCENT)
        room, text = rect.width() - TEXT_LEFT - space.ROOM, self._look.colour(Role.TEXT)
        day = self._day.fit(line.text, room)
        self._day.write(painter, self._start(rect, self._day.width(day)), rect.top() + _FIRST, day, text)
        until = self._body.fit(line.where, room)
        self._body.write(painter, self._start(rect, self._body.width(until)), rect.top() + _SECOND, until, text)

    def _paint_found(self, painter: QPainter, rect: QRect, line: Found) -> None:
        baseline, muted = rect.top() + _BASELINE, self._look.colour(Role.MUTED)
        self._paint_icon(painter, rect, line, rect.top() + (ROW - icons.SMALL) // 2, Role.MUTED)
        beside = "  ·  ".join(part for part in (line.where, line.keys) if part)
        width = self._body.width(beside)
        self._body.write(painter, self._end(rect, width), baseline, beside, muted)
        text = self._body.fit(line.text, rect.width() - TEXT_LEFT - 2 * space.ROOM - width)
        self._body.write(
            painter, self._start(rect, self._body.width(text)), baseline, text, self._look.colour(Role.TEXT)
        )

    def _paint_icon(self, painter: QPainter, rect: QRect, line: Found, top: int, role: Role) -> None:
        ratio = painter.deviceTransform().m11()  # right for a screen and for a picture alike
        pixmap = self._look.pixmap(_ICONS[line.kind], role, icons.SMALL, ratio)
        place = QRect(rect.left() + space.ROOM, top, icons.SMALL, icons.SMALL)
        painter.drawPixmap(self._mirrored(place, rect).topLeft(), pixmap)

    def _start(self, rect: QRect, width: int) -> int:
        """Return the x of a text so wide where reading starts."""
        return rect.right() + 1 - TEXT_LEFT - width if self._view.isRightToLeft() else rect.left() + TEXT_LEFT

    def _end(self, rect: QRect, width: int) -> int:
        """Return the x of a text so wide where reading ends."""
        if self._view.isRightToLeft():
            return rect.left() + space.ROOM
        return rect.right() + 1 - space.ROOM - width

    def _mirrored(self, part: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), rect, part)
