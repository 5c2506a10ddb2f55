"""The list of the journal as a widget: walked by keys, typed at; a fact is corrected, retracted, its track opened.

It is a table of one column, because a table lays ten thousand rows out without asking for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView

from gui.journal.delegate import JournalDelegate
from gui.journal.lines import Line
from gui.look.following import Following
from gui.look.palette import palette_of
from gui.look.theme import Role

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from gui.journal.model import JournalModel
    from gui.look.look import Look

_Index = QModelIndex | QPersistentModelIndex
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class JournalView(QTableView):
    """The rows.

    Signals: `track_asked` (a track's id), `retract_asked`, `correct_asked` (a fact's), `typed`, `rubbed_out`,
    `cleared`.
    """

    track_asked = Signal(str)
    retract_asked = Signal(str)
    correct_asked = Signal(str)
    typed = Signal(str)
    rubbed_out = Signal()
    cleared = Signal()

    def __init__(self, look: Look, model: JournalModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._journal = model
        self._delegate = JournalDelegate(look, model, self._ground_of, self)
        self._kept: tuple[str, int, str, int] = ("", 0, "", 0)
        self._set_up()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._delegate.mirrored = self.isRightToLeft()
        Following(self)
        self.doubleClicked.connect(self._on_double_clicked)
        model.rearranging.connect(self._on_rearranging)
        model.rearranged.connect(self._on_rearranged)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _set_up(self) -> None:
        self.setObjectName("journal")
        self.setAccessibleName(self.tr("Journal"))
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

    def chosen(self) -> Line | None:
        """Return the fact moved to."""
        entry = self._journal.entry(self.currentIndex().row())
        return entry if isinstance(entry, Line) else None

    def choose_first(self) -> None:
        """Move to the first fact, if there is one."""
        self._move_to(self._stop(range(self._journal.rowCount())))
        self.scrollToTop()

    def menu(self) -> QMenu | None:
        """Return a menu of what can be done with the fact moved to, or None where there is no fact."""
        line = self.chosen()
        if line is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opens = menu.addAction(self.tr("Open the track"), self._open)
        opens.setEnabled(bool(line.track))
        corrects = menu.addAction(self.tr("Correct this entry…"), self._correct)
        corrects.setEnabled(line.retractable)
        retracts = menu.addAction(self.tr("Retract this entry…"), self._retract)
        retracts.setEnabled(line.retractable)
        return menu

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: to facts, past the days."""
        moves, rows, here = QAbstractItemView.CursorAction, self._journal.rowCount(), self.currentIndex().row()
        if action in {moves.MoveHome, moves.MoveEnd}:
            stop = self._stop(range(rows) if action == moves.MoveHome else range(rows - 1, -1, -1))
        elif action in {moves.MoveDown, moves.MoveNext}:
            stop = self._stop(range(here + 1, rows))
        elif action in {moves.MoveUp, moves.MovePrevious}:
            stop = self._stop(range(here - 1, -1, -1))
        else:
            stop = self._page_away(super().moveCursor(action, modifiers).row(), down=action == moves.MovePageDown)
        return self._journal.index(stop if stop >= 0 else here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, retract, correct, filter; all else moves."""
        key, text = event.key(), event.text()
        commands = event.modifiers() & _COMMANDS
        if key in _ENTER:
            self._open()
        elif key == Qt.Key.Key_Delete and not commands:
            self._retract()
        elif key == Qt.Key.Key_F2 and not commands:
            self._correct()
        elif key == Qt.Key.Key_Escape:
            self.cleared.emit()
        elif key == Qt.Key.Key_Backspace:
            self.rubbed_out.emit()
        elif text and text.isprintable() and not commands:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)
            if self._stop(range(self.currentIndex().row())) < 0:
                self.scrollToTop()  # the day above the first fact

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the fact under the mouse, or, asked by key, with the one moved to."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        else:
            place = event.pos()
            if not self._journal.stops(self.indexAt(place).row()):
                return
        menu = self.menu()
        if menu is not None:
            menu.popup(self.viewport().mapToGlobal(QPoint(place)))

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the rows where reading begins at the right."""
        super().changeEvent(event)
        if event.type() == event.Type.LayoutDirectionChange:
            self._delegate.mirrored = self.isRightToLeft()

    def _open(self) -> None:
        line = self.chosen()
        if line is not None and line.track:
            self.track_asked.emit(line.track)

    def _retract(self) -> None:
        line = self.chosen()
        if line is not None and line.retractable:
            self.retract_asked.emit(line.fact)

    def _correct(self) -> None:
        line = self.chosen()
        if line is not None and line.retractable:
            self.correct_asked.emit(line.fact)

    def _move_to(self, row: int) -> None:
        if row >= 0:
            self.setCurrentIndex(self._journal.index(row))

    def _stop(self, rows: range) -> int:
        return next((row for row in rows if self._journal.stops(row)), -1)

    def _page_away(self, aim: int, *, down: bool) -> int:
        ahead, back = range(max(aim, 0), self._journal.rowCount()), range(aim, -1, -1)
        stop = self._stop(ahead if down else back)
        return stop if stop >= 0 else self._stop(back if down else ahead)

    def _ground_of(self, index: _Index) -> tuple[Role, bool]:
        if index == self.currentIndex():
            return Role.CHOSEN, self.hasFocus()
        viewport = self.viewport()
        under = viewport.underMouse() and self.visualRect(index).contains(viewport.mapFromGlobal(QCursor.pos()))
        return (Role.HOVER if under else Role.SURFACE), False

    def _on_rearranging(self) -> None:
        """Remember what is chosen, and what stands at the top unless the list stands at its beginning."""
        chosen, top = self.chosen(), self._journal.entry(self.rowAt(0))
        scrolled = self.verticalScrollBar().value() > 0
        offset = self.rowViewportPosition(self.rowAt(0)) if top is not None else 0
        here = self.currentIndex().row()
        self._kept = (top.key if top is not None and scrolled else "", offset, chosen.key if chosen else "", here)

    def _on_rearranged(self) -> None:
        """Choose what was chosen or what took its place, and scroll back to where it stood."""
        top, offset, chosen, here = self._kept
        at = self._journal.row_of(top) if top else -1
        self._choose_again(chosen, here)
        self.updateGeometries()
        if at >= 0:
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(at) - offset)
        elif not top:
            self.scrollToTop()
        self.viewport().update()

    def _choose_again(self, chosen: str, here: int) -> None:
        row = self._journal.row_of(chosen) if chosen else -1
        if row < 0 and chosen:
            count = self._journal.rowCount()
            row = self._stop(range(min(here, count), count))
            row = row if row >= 0 else self._stop(range(count - 1, -1, -1))
        self._move_to(row)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self._move_to(index.row() if self._journal.stops(index.row()) else -1)
        self._open()

    def _on_theme_changed(self) -> None:
        palette = palette_of(self._look.theme)
        palette.setColor(palette.ColorRole.Base, self._look.colour(Role.SURFACE))
        self.setPalette(palette)
        self.viewport().update()
