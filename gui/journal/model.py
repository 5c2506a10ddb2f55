"""The journal as Qt reads it: days and facts in one list, prepared and immutable. It cannot raise."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.docket.journal import found
from gui.journal.lines import Heading, Line, heading_text, searched_text, spoken_heading, spoken_line

if TYPE_CHECKING:
    from collections.abc import Sequence

KEY = int(Qt.ItemDataRole.UserRole)

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SPOKEN = frozenset({int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)})
_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class JournalModel(QAbstractListModel):
    """The rows of the journal. `rearranging` and `rearranged` stand around every change of what stands where."""

    rearranging = Signal()
    rearranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self._texts: list[str] | None = None
        self._wanted = ""
        self._entries: list[Heading | Line] = []
        self._places: dict[str, int] = {}

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines, the latest recorded first."""
        fresh = tuple(lines)
        if fresh == self._lines:
            return
        self._lines, self._texts = fresh, None
        self._arrange()

    def search(self, wanted: str) -> None:
        """Show only the lines in which every word of `wanted` stands."""
        self._wanted = wanted.strip()
        self._arrange()

    def entry(self, row: int) -> Heading | Line | None:
        """Return what stands in `row`, or None outside the list."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, key: str) -> int:
        """Return the row of that key, or -1 where it is not in the list."""
        return self._places.get(key, -1)

    def stops(self, row: int) -> bool:
        """Tell whether the arrow keys stop at `row`: at facts."""
        return isinstance(self.entry(row), Line)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many days and facts there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the row's words, its sentence to be read aloud, or its key."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == KEY:
            return entry.key
        if role == Qt.ItemDataRole.DisplayRole:
            return heading_text(entry) if isinstance(entry, Heading) else entry.what
        if role in _SPOKEN:
            return spoken_heading(entry) if isinstance(entry, Heading) else spoken_line(entry)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Facts can be chosen, days cannot."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return Qt.ItemFlag.NoItemFlags
        return _SELECTABLE if isinstance(entry, Line) else Qt.ItemFlag.ItemNeverHasChildren

    def _arrange(self) -> None:
        fresh = self._laid_out()
        if fresh == self._entries:
            return
        self.rearranging.emit()
        self.beginResetModel()
        self._entries = fresh
        self._places = {entry.key: row for row, entry in enumerate(fresh)}
        self.endResetModel()
        self.rearranged.emit()

    def _laid_out(self) -> list[Heading | Line]:
        entries: list[Heading | Line] = []
        for day, group in groupby(self._found(), key=lambda line: line.day):
            lines = list(group)
            entries.append(Heading(day, len(lines)))
            entries.extend(lines)
        return entries

    def _found(self) -> Sequence[Line]:
        if not self._wanted:
            return self._lines
        if self._texts is None:
            self._texts = [searched_text(line) for line in self._lines]
        return [self._lines[place] for place in found(self._texts, self._wanted)]
