"""The list as a widget: walked by keys, opened by Enter or a click. It is a table of one column, to lay out quickly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.told.delegate import ToldDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.told.lines import Told
    from gui.told.model import ToldModel

_Index = QModelIndex | QPersistentModelIndex
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ToldView(QTableView):
    """The rows. Signals: `date_asked` (a date's key), `track_asked` (a track's id)."""

    date_asked = Signal(str)
    track_asked = Signal(str)

    def __init__(self, look: Look, model: ToldModel, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._told = model
        self._delegate = ToldDelegate(look, model, self._ground_of, self)
        self.setAccessibleName(name)
        self._delegate.mirrored = self.isRightToLeft()
        self._set_up()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._on_clicked)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_rows(self, rows: Sequence[Told]) -> None:
        """Show these rows, staying at the line that was chosen and where one had scrolled to."""
        chosen, here = self.chosen(), self.currentIndex().row()
        place = self.verticalScrollBar().value()
        if not self._told.show(rows):
            return
        row = self._told.row_of(chosen.key) if chosen else -1
        if row < 0:
            row = self._stop(range(max(0, here), self._told.rowCount()))
        if row < 0:
            row = self._stop(range(self._told.rowCount()))
        if row >= 0:
            self.setCurrentIndex(self._told.index(row))
        self.updateGeometries()
        self.verticalScrollBar().setValue(place)

    def chosen(self) -> Told | None:
        """Return the line moved to."""
        return self._told.entry(self.currentIndex().row())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: to lines, past the headings."""
        moves, rows, here = QAbstractItemView.CursorAction, self._told.rowCount(), self.currentIndex().row()
        if action in {moves.MoveHome, moves.MoveEnd}:
            stop = self._stop(range(rows) if action == moves.MoveHome else range(rows - 1, -1, -1))
        elif action in {moves.MoveDown, moves.MoveNext}:
            stop = self._stop(range(here + 1, rows))
        elif action in {moves.MoveUp, moves.MovePrevious}:
            stop = self._stop(range(here - 1, -1, -1))
        else:
            aim = super().moveCursor(action, modifiers).row()
            stop = self._stop(range(max(aim, 0), rows))
        return self._told.index(stop if stop >= 0 else here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the line moved to; what is no key of a list is left to whoever holds it."""
        if event.key() in _ENTER:
            self._open()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
            if self._stop(range(self.currentIndex().row())) < 0:
                self.scrollToTop()  # the heading above the first line

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the rows where reading begins at the right."""
        super().changeEvent(event)
        if event.type() == event.Type.LayoutDirectionChange:
            self._delegate.mirrored = self.isRightToLeft()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setStretchLastSection(True)
        across.setMinimumSectionSize(1)
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self._delegate.height)

    def _open(self) -> None:
        entry = self.chosen()
        if entry is not None and entry.date:
            self.date_asked.emit(entry.date)
        elif entry is not None and entry.track:
            self.track_asked.emit(entry.track)

    def _stop(self, rows: range) -> int:
        return next((row for row in rows if self._told.stops(row)), -1)

    def _ground_of(self, index: _Index) -> tuple[Role, bool]:
        if index == self.currentIndex():
            return Role.CHOSEN, self.hasFocus()
        viewport = self.viewport()
        under = viewport.underMouse() and self.visualRect(index).contains(viewport.mapFromGlobal(QCursor.pos()))
        return (Role.HOVER if under else Role.SURFACE), False

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._told.stops(index.row()):
            self._open()

    def _on_theme_changed(self) -> None:
        palette = palette_of(self._look.theme)
        palette.setColor(palette.ColorRole.Base, self._look.colour(Role.SURFACE))
        self.setPalette(palette)
        self.viewport().update()
