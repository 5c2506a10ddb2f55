"""The lines as a Qt model: prepared, immutable rows. It cannot raise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.reminder_list.lines import ReminderLine

LINE = int(Qt.ItemDataRole.UserRole) + 1
HEADED = LINE + 1
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class ReminderModel(QAbstractListModel):
    """One row a date."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._lines: list[ReminderLine] = []

    def show(self, lines: Sequence[ReminderLine]) -> bool:
        """Show these lines; return whether other dates than before stand in it, so that nothing is chosen any more."""
        fresh = list(lines)
        if [line.key for line in fresh] == [line.key for line in self._lines]:
            changed, self._lines = fresh != self._lines, fresh
            if changed:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return False
        self.beginResetModel()
        self._lines = fresh
        self.endResetModel()
        return True

    def line(self, row: int) -> ReminderLine | None:
        """Return the line at `row`, or None."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def lines(self) -> list[ReminderLine]:
        """Return every line."""
        return list(self._lines)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many dates there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the title, the whole line for a screen reader, or the line itself."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE:
            return line
        if role == HEADED:
            return line.headed
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return "\n".join(part for part in (line.title, line.about, line.notes) if part)
        return None
