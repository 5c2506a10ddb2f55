"""The board of the agenda: its name, the filter line, the list, and the sentence of an empty one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from gui.agenda.model import AgendaModel
from gui.agenda.view import AgendaView
from gui.look import space
from gui.look.empty import EmptyPage
from gui.look.labels import Text
from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.look.type import Size
from gui.weekdays import WEEK

if TYPE_CHECKING:
    from gui.agenda.lines import Entry
    from gui.look.look import Look
    from gui.opened import Opened

_FILTER_WIDTH = 260
_TO_THE_LIST = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
    }
)


class Agenda(QWidget):
    """Everything due. `date_opened` carries a date's key, `track_opened` the id of a track."""

    date_opened = Signal(str)
    track_opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = AgendaModel(self)
        self._view = AgendaView(look, self._model, self)
        self._title = Text(look, self, self.tr("Agenda"), size=Size.FIGURE, strong=True, fixed=True)
        self._filter = self._filter_line()
        self._empty = EmptyPage(look, self.tr("Nothing is due."), self)
        self._lay_out()
        self._view.opened.connect(self._on_opened)
        self._view.track_asked.connect(self._on_track_asked)
        self._view.typed.connect(self._filter.insert)
        self._view.rubbed_out.connect(self._filter.backspace)
        self._view.cleared.connect(self._filter.clear)
        self._filter.textChanged.connect(self._on_filter_changed)
        self.setFocusProxy(self._view)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_opened(self, opened: Opened, now: float) -> None:
        """Show the docket's dates at the instant `now` (seconds since 1970 UTC)."""
        unanswered = frozenset(each.deadline for each in opened.unanswered())
        first_weekday = WEEK.first()
        self._model.show(opened.deadlines(), now, unanswered, first_weekday)
        self._say_if_empty()
        if self._view.chosen() is None:
            self._view.choose_first()
        self._view.tick(now)

    def tick(self, now: float) -> None:
        """Move every countdown to the instant `now`."""
        if not self.isVisible():
            return
        self._view.tick(now)
        self._say_if_empty()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keys that walk the list, open a date or clear the filter from the filter line to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TO_THE_LIST:
            self._view.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _filter_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName("filter")
        line.setAccessibleName(self.tr("Filter the agenda"))
        line.setPlaceholderText(self.tr("Type to filter"))
        line.setFont(self._look.fonts.font(Size.BODY))
        line.setFrame(False)
        line.setTextMargins(space.TIGHT, 0, space.TIGHT, 0)
        line.setMaximumWidth(_FILTER_WIDTH)
        line.setMinimumHeight(space.TARGET)
        line.installEventFilter(self)
        return line

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(space.ROOM, space.ROOM, space.ROOM, space.TIGHT)
        head.setSpacing(space.ROOM)
        head.addWidget(self._title)
        head.addWidget(self._filter, 1)
        head.addStretch()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _say_if_empty(self) -> None:
        """Say in the list's place why there is nothing in it; the keyboard goes to the filter that hides it all."""
        wanted = self._filter.text().strip()
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._view)
            return
        held = self._view.hasFocus()
        nothing = self.tr("No date matches “%1”. Esc shows them all again.").replace("%1", wanted)
        self._empty.say(nothing if wanted else self.tr("Nothing is due."))
        self._stack.setCurrentWidget(self._empty)
        if held and wanted:
            self._filter.setFocus()

    def _on_filter_changed(self, text: str) -> None:
        self._model.search(text)
        self._say_if_empty()
        if self._view.chosen() is None:
            self._view.choose_first()

    def _on_opened(self, entry: Entry) -> None:
        self.date_opened.emit(entry.due.row.key)

    def _on_track_asked(self, entry: Entry) -> None:
        self.track_opened.emit(entry.due.row.track_id)

    def _on_theme_changed(self) -> None:
        palette = palette_of(self._look.theme)
        palette.setColor(palette.ColorRole.Base, self._look.colour(Role.HOVER))
        palette.setColor(palette.ColorRole.PlaceholderText, self._look.colour(Role.MUTED))
        self._filter.setPalette(palette)
