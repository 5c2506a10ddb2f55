"""The list as Qt reads it: immutable rows, made before. It cannot raise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.told.lines import Told

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SPOKEN = frozenset({int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)})
_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class ToldModel(QAbstractListModel):
    """Headings and lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Told, ...] = ()

    def show(self, rows: Sequence[Told]) -> bool:
        """Show these rows; tell whether they are others than before."""
        fresh = tuple(rows)
        if fresh == self._rows:
            return False
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()
        return True

    def entry(self, row: int) -> Told | None:
        """Return what stands in `row`, or None outside the list."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, key: str) -> int:
        """Return the row of that key, or -1 where it is not in the list."""
        return next((row for row, entry in enumerate(self._rows) if entry.key == key), -1)

    def stops(self, row: int) -> bool:
        """Tell whether the arrow keys stop at `row`: at lines."""
        entry = self.entry(row)
        return entry is not None and not entry.heading

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the row's words, or its sentence to be read aloud."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.what
        return entry.spoken if role in _SPOKEN else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Lines can be chosen, headings cannot."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemNeverHasChildren if entry.heading else _SELECTABLE
