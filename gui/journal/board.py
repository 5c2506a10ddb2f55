"""The board of the journal: its name, the filter line, the list, and the sentence of an empty one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from core.docket.journal import journal_of
from gui.journal.lines import Words
from gui.journal.model import JournalModel
from gui.journal.view import JournalView
from gui.local_zone import system_zone
from gui.look import space
from gui.look.empty import EmptyPage
from gui.look.labels import Text
from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from core.docket.docket import Docket
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
        Qt.Key.Key_F2,
        Qt.Key.Key_Escape,
    }
)


class Journal(QWidget):
    """Everything that was recorded.

    `track_opened` carries a track's id, `retract_requested` and `correct_requested` a fact's. `date_opened`
    is what every board has; nothing here is a date.
    """

    date_opened = Signal(str)
    track_opened = Signal(str)
    retract_requested = Signal(str)
    correct_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._docket: Docket | None = None
        self._words: Words | None = None
        self._locale = QLocale()
        self._model = JournalModel(self)
        self._view = JournalView(look, self._model, self)
        self._title = Text(look, self, self.tr("Journal"), size=Size.FIGURE, strong=True, fixed=True)
        self._filter = self._filter_line()
        self._empty = EmptyPage(look, self.tr("Nothing has been recorded yet."), self)
        self._lay_out()
        self._view.track_asked.connect(self.track_opened)
        self._view.retract_asked.connect(self.retract_requested)
        self._view.correct_asked.connect(self.correct_requested)
        self._view.typed.connect(self._filter.insert)
        self._view.rubbed_out.connect(self._filter.backspace)
        self._view.cleared.connect(self._filter.clear)
        self._filter.textChanged.connect(self._on_filter_changed)
        self.setFocusProxy(self._view)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_opened(self, opened: Opened, now: float) -> None:
        """Show every fact of the docket; a look at the past shows only what had been recorded then."""
        del now  # a journal says when, not how long ago
        entries = opened.docket.entries()
        words = self._words_of(opened.docket)
        journal = journal_of(entries, system_zone(), opened.viewpoint, words.recorded)
        tracks = frozenset(track.id for track in opened.tracks())
        self._model.show(words.lines(journal, entries, tracks, editable=opened.editable))
        self._say_if_empty()
        if self._view.chosen() is None:
            self._view.choose_first()

    def tick(self, now: float) -> None:
        """Move nothing: what was recorded stays as it is."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keys that walk the list, open a track or clear the filter from the filter line to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TO_THE_LIST:
            self._view.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _filter_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName("filter")
        line.setAccessibleName(self.tr("Filter the journal"))
        line.setPlaceholderText(self.tr("Type to filter"))
        line.setFont(self._look.fonts.font(Size.BODY))
        line.setFrame(False)
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

    def _words_of(self, docket: Docket) -> Words:
        """Return the words of this docket; of another one, or in another language, nothing is remembered."""
        if self._words is None or self._docket is not docket or self._locale != QLocale():
            self._docket, self._words, self._locale = docket, Words(docket.catalogue), QLocale()
        return self._words

    def _say_if_empty(self) -> None:
        """Say in the list's place why there is nothing in it; the keyboard goes to the filter that hides it all."""
        wanted = self._filter.text().strip()
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._view)
            return
        held = self._view.hasFocus()
        nothing = self.tr("No entry matches “%1”. Esc shows them all again.").replace("%1", wanted)
        self._empty.say(nothing if wanted else self.tr("Nothing has been recorded yet."))
        self._stack.setCurrentWidget(self._empty)
        if held and wanted:
            self._filter.setFocus()

    def _on_filter_changed(self, text: str) -> None:
        self._model.search(text)
        self._say_if_empty()
        if self._view.chosen() is None:
            self._view.choose_first()

    def _on_theme_changed(self) -> None:
        palette = palette_of(self._look.theme)
        palette.setColor(palette.ColorRole.Base, self._look.colour(Role.HOVER))
        palette.setColor(palette.ColorRole.PlaceholderText, self._look.colour(Role.MUTED))
        self._filter.setPalette(palette)
