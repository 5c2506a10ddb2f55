"""The bar above the list of tracks: the filter line, how many it finds, and the menu of how they are arranged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from core.docket.arranging import Grouping, Sorting
from gui.look import space
from gui.look.labels import Text
from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.look.type import Size
from gui.tracks.arranging_menu import ArrangingMenu, grouping_word
from gui.tracks.pane import bar_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.arranging import Arrangement
    from core.docket.saved_filters import Saved
    from gui.look.look import Look

_TO_THE_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class TrackBar(QWidget):
    """What is typed and chosen here is said by signals; what holds is told by `show_arrangement`.

    Signals: `typed` (the filter), `grouping_chosen`, `sorting_chosen`, `saved_chosen` (a name), `keep_requested`,
    `rename_requested` and `delete_requested` (a name), `list_requested` (the keyboard leaves for the list), `awaited`
    (something may be typed soon).
    """

    typed = Signal(str)
    grouping_chosen = Signal(object)
    sorting_chosen = Signal(object)
    saved_chosen = Signal(str)
    keep_requested = Signal()
    rename_requested = Signal(str)
    delete_requested = Signal(str)
    list_requested = Signal()
    awaited = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("track_bar")
        self.setMinimumHeight(bar_height(look.fonts))
        self.filter = self._filter_line()
        self._count = Text(look, self, "", role=Role.MUTED, tabular=True, fixed=True)
        self._count.hide()
        self._button = QPushButton(self)
        self._button.setObjectName("arranging")
        self._button.setFlat(True)
        self._button.setFont(look.fonts.font(Size.BODY))
        self._button.setMinimumHeight(look.fonts.px(space.TARGET))
        self.menu = ArrangingMenu(self)
        self._button.setMenu(self.menu)
        self._lay_out()
        self.filter.textChanged.connect(self.typed)
        for name in ("grouping_chosen", "sorting_chosen", "saved_chosen", "keep_requested"):
            getattr(self.menu, name).connect(getattr(self, name))
        self.menu.rename_requested.connect(self.rename_requested)
        self.menu.delete_requested.connect(self.delete_requested)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_arrangement(self, how: Arrangement, saved: Sequence[Saved]) -> None:
        """Show how the tracks are arranged, and which filters are saved."""
        if self.filter.text() != how.wanted:
            self.filter.setText(how.wanted)
        word = grouping_word(how.grouping)
        by_name = how.sorting is Sorting.NAME
        if how.grouping is Grouping.ARCHIVED:
            text = word
        elif by_name:
            text = self.tr("By %1, by name").replace("%1", word.lower())
        else:
            text = self.tr("By %1").replace("%1", word.lower())
        self._button.setText(text)
        self._button.setAccessibleName(self.tr("How the tracks are arranged: %1").replace("%1", text))
        self.menu.show_arrangement(how, saved)

    def say_count(self, text: str) -> None:
        """Say how many tracks the filter finds; nothing where there is none."""
        self._count.say(text)

    def clear(self) -> None:
        """Take the filter away."""
        self.filter.clear()

    def begin_typing(self) -> None:
        """Move the keyboard to the filter line, what stands there marked."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the filter line for the list with Down and Enter; Esc clears it, and leaves it once it is clear."""
        if event.type() == QEvent.Type.FocusIn:
            self.awaited.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
            if event.key() in _TO_THE_LIST or event.key() == Qt.Key.Key_Escape:
                self.list_requested.emit()
                return True
        return super().eventFilter(watched, event)

    def _filter_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName("filter")
        line.setAccessibleName(self.tr("Filter the tracks"))
        line.setAccessibleDescription(self.tr("By any word of a row, or by a tag, as in tag:autumn"))
        line.setToolTip(self.tr("By any word of a row, or by a tag, as in tag:autumn"))
        line.setPlaceholderText(self.tr("Filter"))
        line.setFont(self._look.fonts.font(Size.BODY))
        line.setFrame(False)
        line.setClearButtonEnabled(True)
        line.setTextMargins(space.HAIR, 0, space.HAIR, 0)
        line.setMinimumHeight(self._look.fonts.px(space.TARGET))
        line.setMinimumWidth(100)
        line.setMaxLength(200)
        line.installEventFilter(self)
        return line

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(space.SNUG, space.TIGHT, space.TIGHT, space.TIGHT)
        row.setSpacing(space.TIGHT)
        row.addWidget(self.filter, 1)
        row.addWidget(self._count)
        row.addWidget(self._button)

    def _on_theme_changed(self) -> None:
        palette = palette_of(self._look.theme)
        palette.setColor(palette.ColorRole.Base, self._look.colour(Role.HOVER))
        palette.setColor(palette.ColorRole.PlaceholderText, self._look.colour(Role.MUTED))
        self.filter.setPalette(palette)
        self._button.setPalette(palette_of(self._look.theme))
