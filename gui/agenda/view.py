"""The list of the agenda as a widget: walked by keys, folded, typed at; countdowns repaint only themselves.

It is a table of one column, because a table lays ten thousand rows out without asking for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from gui.agenda.delegate import AgendaDelegate
from gui.agenda.lines import Entry, Heading, mark_and_countdown
from gui.look.following import Following
from gui.look.palette import palette_of
from gui.look.theme import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from gui.agenda.model import AgendaModel
    from gui.look.look import Look

_Index = QModelIndex | QPersistentModelIndex
_Shown = dict[str, tuple[object, object]]
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class AgendaView(QTableView):
    """The rows. Signals: `opened` and `track_asked` (an `Entry`), `typed` (letters), `rubbed_out`, `cleared`."""

    opened = Signal(object)
    track_asked = Signal(object)
    typed = Signal(str)
    rubbed_out = Signal()
    cleared = Signal()

    def __init__(self, look: Look, model: AgendaModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._agenda = model
        self._delegate = AgendaDelegate(look, model, self._ground_of, self)
        self._shown: _Shown = {}
        self._kept: tuple[str, int, str, int] = ("", 0, "", 0)
        self._set_up()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._delegate.mirrored = self.isRightToLeft()
        Following(self)
        model.rearranging.connect(self._on_rearranging)
        model.rearranged.connect(self._on_rearranged)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _set_up(self) -> None:
        self.setObjectName("agenda")
        self.setAccessibleName(self.tr("Agenda"))
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
        down.setDefaultSectionSize(self._delegate.height())

    def tick(self, now: float) -> None:
        """Move to the instant `now`, repainting only what has changed on screen."""
        self._agenda.advance(now)
        shown: _Shown = {}
        for index, entry in self._visible():
            told = mark, countdown = mark_and_countdown(entry.due, now)
            before = self._shown.get(entry.key)
            shown[entry.key] = told
            if before is None or before[0] is not mark:
                self.viewport().update(self.visualRect(index))
            elif before[1] != countdown:
                self.viewport().update(self._delegate.countdown_rect(self.visualRect(index)))
        self._shown = shown

    def forget_shown(self) -> None:
        """Paint everything anew at the next tick."""
        self._shown.clear()

    def chosen(self) -> Heading | Entry | None:
        """Return the row moved to."""
        return self._agenda.entry(self.currentIndex().row())

    def choose_first(self) -> None:
        """Move to the first date, if there is one."""
        self._move_to(self._stop(range(self._agenda.rowCount())))

    def toggle(self, row: int) -> None:
        """Fold or unfold the group that `row` stands in, and stay at its heading or go to its first date."""
        group = self._agenda.group_at(row)
        if group is None:
            return
        key = f"group {group}"
        heading = self._agenda.entry(self._agenda.row_of(key))
        folded = isinstance(heading, Heading) and heading.folded
        self._agenda.fold(group, folded=not folded)
        self._move_to(self._agenda.row_of(key) + (1 if folded else 0))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: to dates, and to headings only where they are folded."""
        moves, rows, here = QAbstractItemView.CursorAction, self._agenda.rowCount(), self.currentIndex().row()
        if action in {moves.MoveHome, moves.MoveEnd}:
            stop = self._stop(range(rows) if action == moves.MoveHome else range(rows - 1, -1, -1))
        elif action in {moves.MoveDown, moves.MoveNext}:
            stop = self._stop(range(here + 1, rows))
        elif action in {moves.MoveUp, moves.MovePrevious}:
            stop = self._stop(range(here - 1, -1, -1))
        else:
            aim = super().moveCursor(action, modifiers).row()
            down = action == moves.MovePageDown
            ahead, back = range(max(aim, 0), rows), range(aim, -1, -1)
            stop = self._stop(ahead if down else back)
            stop = stop if stop >= 0 else self._stop(back if down else ahead)
        return self._agenda.index(stop if stop >= 0 else here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, fold, filter; all else moves."""
        key, text = event.key(), event.text()
        commands = event.modifiers() & _COMMANDS
        if key in _ENTER:
            self._enter(to_track=bool(commands))
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not commands:
            self._fold_by_arrow(away=(key == Qt.Key.Key_Left) != self.isRightToLeft())
        elif key == Qt.Key.Key_Escape:
            self.cleared.emit()
        elif key == Qt.Key.Key_Backspace:
            self.rubbed_out.emit()
        elif key == Qt.Key.Key_Space and isinstance(self.chosen(), Heading):
            self.toggle(self.currentIndex().row())
        elif text and text.isprintable() and not commands:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the date that was clicked, or fold or unfold a group by its heading."""
        pressed = self.currentIndex()
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or index != pressed:
            return
        entry = self._agenda.entry(index.row())
        if isinstance(entry, Heading):
            self.toggle(index.row())
        elif entry is not None:
            self.opened.emit(entry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout of the rows by the new width."""
        super().resizeEvent(event)
        if self._delegate.set_width(self.viewport().width()):
            self._on_rearranging()
            self._on_rearranged()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the rows where reading begins at the right."""
        super().changeEvent(event)
        if event.type() == event.Type.LayoutDirectionChange:
            self._delegate.mirrored = self.isRightToLeft()

    def _enter(self, *, to_track: bool) -> None:
        entry = self.chosen()
        if isinstance(entry, Heading):
            self.toggle(self.currentIndex().row())
        elif entry is not None:
            (self.track_asked if to_track else self.opened).emit(entry)

    def _fold_by_arrow(self, *, away: bool) -> None:
        entry = self.chosen()
        if entry is not None and away != (isinstance(entry, Heading) and entry.folded):
            self.toggle(self.currentIndex().row())

    def _move_to(self, row: int) -> None:
        if row >= 0:
            self.setCurrentIndex(self._agenda.index(row))

    def _stop(self, rows: range) -> int:
        return next((row for row in rows if self._agenda.stops(row)), -1)

    def _ground_of(self, index: _Index) -> tuple[Role, bool]:
        if index == self.currentIndex():
            return Role.CHOSEN, self.hasFocus()
        viewport = self.viewport()
        under = viewport.underMouse() and self.visualRect(index).contains(viewport.mapFromGlobal(QCursor.pos()))
        return (Role.HOVER if under else Role.SURFACE), False

    def _visible(self) -> Iterator[tuple[QModelIndex, Entry]]:
        """Yield the dates on screen, from the top."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        for row in range(max(first, 0), (last if last >= 0 else self._agenda.rowCount() - 1) + 1):
            entry = self._agenda.entry(row)
            if isinstance(entry, Entry):
                yield self._agenda.index(row), entry

    def _on_rearranging(self) -> None:
        """Remember what is chosen, and what stands at the top unless the list stands at its beginning."""
        chosen, top = self.chosen(), self._agenda.entry(self.rowAt(0))
        scrolled = self.verticalScrollBar().value() > 0
        offset = self.rowViewportPosition(self.rowAt(0)) if top is not None else 0
        here = self.currentIndex().row()
        self._kept = (top.key if top is not None and scrolled else "", offset, chosen.key if chosen else "", here)

    def _on_rearranged(self) -> None:
        """Set the heights anew, choose what was chosen or what took its place, and scroll back to where it stood."""
        down = self.verticalHeader()
        down.setDefaultSectionSize(self._delegate.height())
        for row, entry in self._agenda.uneven().items():
            down.resizeSection(row, self._delegate.height(entry))
        top, offset, chosen, here = self._kept
        at = self._agenda.row_of(top) if top else -1
        bar = self.verticalScrollBar()
        self._choose_again(chosen, here)
        if at >= 0:
            self.updateGeometries()
            bar.setValue(down.sectionPosition(at) - offset)
        self.forget_shown()
        self.viewport().update()

    def _choose_again(self, chosen: str, here: int) -> None:
        row = self._agenda.row_of(chosen) if chosen else -1
        if row < 0 and chosen:
            count = self._agenda.rowCount()
            row = self._stop(range(min(here, count), count))
            row = row if row >= 0 else self._stop(range(count - 1, -1, -1))
        self._move_to(row)

    def _on_theme_changed(self) -> None:
        palette = palette_of(self._look.theme)
        palette.setColor(palette.ColorRole.Base, self._look.colour(Role.SURFACE))
        self.setPalette(palette)
        self.viewport().update()
