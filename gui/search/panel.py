"""The panel of the search: a line to type in, what was found under it, and what the keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from gui.finder.line import Line as SearchLine
from gui.look import space
from gui.look.labels import Text
from gui.look.overlay import Overlay
from gui.look.theme import Role
from gui.look.type import Size
from gui.search.lines import lines_of, more_text
from gui.search.results import Results

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from core.docket.searching import Index
    from gui.look.look import Look
    from gui.opened import Opened

MOST = 200
"""The most entries that are shown at once."""

_WIDTH = 760


class SearchPanel(Overlay):
    """Searches the docket it is handed. `picked` carries the `Line` of an entry to be gone to."""

    picked = Signal(object)

    def __init__(self, look: Look, index: Index, parent: QWidget) -> None:
        super().__init__(look, parent, width=_WIDTH)
        self._index = index
        self._opened: Opened | None = None
        self._names: Mapping[str, str] = {}
        self.line = SearchLine(look, self.panel)
        self._said = Text(look, self.panel)
        self.results = Results(look, self.panel)
        self._keys = Text(look, self.panel, size=Size.SMALL, role=Role.MUTED)
        self._lay_out()
        self._connect()

    def show_opened(self, opened: Opened, names: Mapping[str, str]) -> None:
        """Search this docket, whose entries the index knows; `names` are those of its negotiations and tracks."""
        self._opened, self._names = opened, names

    def refresh(self) -> None:
        """Find what the line says."""
        text = self.line.text()
        viewpoint = self._opened.viewpoint if self._opened is not None else None
        if viewpoint is None or not text.strip():
            self.results.show_rows(())
            self._say(self.tr("Names, notes, statements, sources, reasons and persons are searched."))
            return
        found = self._index.find(text, MOST, viewpoint)
        self.results.show_rows(lines_of(found, self._names))
        if not found.groups:
            self._say(self.tr("Nothing recorded says that. Fewer words find more."))
        else:
            self._say(more_text(found.more) if found.more else "")

    def said(self) -> str:
        """Return the sentence under the line."""
        return self._said.text()

    def summon(self) -> None:
        """Come up with the line as it was left."""
        super().summon()
        self.line.selectAll()
        self.refresh()

    def wanted_height(self, width: int) -> int:
        """Return the height of the line, the sentence, and everything found."""
        said = self._said.heightForWidth(width - 2 * space.ROOM) + space.ROOM if self._said.text() else 0
        keys = self._keys.heightForWidth(width) + space.ROOM
        return self.line.height() + said + self.results.wanted_height() + keys + space.TIGHT

    def _say(self, sentence: str) -> None:
        self._said.say(sentence)
        self.results.setVisible(self.results.wanted_height() > 0)
        self.arrange()
        self._on_moved()

    def _lay_out(self) -> None:
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search the docket"))
        self.first = self.line
        self.line.setObjectName("search_line")
        self.line.setAccessibleName(self.tr("Search every text of the docket"))
        self.line.setPlaceholderText(self.tr("Search every text; quotes keep words together"))
        self._said.setContentsMargins(space.ROOM, space.TIGHT, space.ROOM, space.TIGHT)
        self._keys.setContentsMargins(space.ROOM, space.HAIR, space.ROOM, space.TIGHT)
        self._keys.setText(self.tr("Enter opens the track at the entry  ·  Esc closes"))
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self._said)
        column.addWidget(self.results, 1)
        column.addWidget(self._keys)
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        self.line.textChanged.connect(self.refresh)
        self.line.entered.connect(self._on_entered)
        self.line.escaped.connect(self.dismiss)
        self.line.left.connect(self._on_left)
        self.line.moved.connect(self.results.go)
        self.line.paged.connect(self._on_paged)
        self.line.copy_asked.connect(self.line.copy)
        self.results.picked.connect(self._take)
        self.results.moved.connect(self._on_moved)

    def _take(self, line: object) -> None:
        self.dismiss()
        self.picked.emit(line)

    def _on_entered(self) -> None:
        line = self.results.chosen()
        if line is not None:
            self._take(line)

    def _on_left(self) -> None:
        """Do not lie over what now has the keys."""
        held = self.window().focusWidget()
        if self.isVisible() and held is not None and not self.isAncestorOf(held):
            self.hide()

    def _on_paged(self, steps: int) -> None:
        self.results.go(steps * 8)

    def _on_moved(self) -> None:
        line = self.results.chosen()
        self.line.setAccessibleDescription(line.spoken if line is not None else self.said())
