"""The days as a Qt table, a row a week: prepared, immutable cells. It cannot raise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gui.month_page.days import weekday_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QObject

    from gui.month_page.days import DayCell

CELL = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()
_WEEK = 7
_Index = QModelIndex | QPersistentModelIndex


class DayModel(QAbstractTableModel):
    """One cell a day; the heads are the names of the weekdays, short unless `long_heads`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cells: tuple[DayCell, ...] = ()
        self._long = False

    def show(self, cells: Sequence[DayCell]) -> None:
        """Show these days, whole weeks of them."""
        fresh = tuple(cells)
        if fresh == self._cells:
            return
        if [cell.day for cell in fresh] == [cell.day for cell in self._cells]:
            self._cells = fresh
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, _WEEK - 1))
            return
        self.beginResetModel()
        self._cells = fresh
        self.endResetModel()

    def set_long_heads(self, *, wanted: bool) -> None:
        """Name the weekdays in full, or in short."""
        if wanted != self._long:
            self._long = wanted
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _WEEK - 1)

    def cell(self, index: _Index) -> DayCell | None:
        """Return the day at `index`, or None."""
        place = index.row() * _WEEK + index.column()
        return self._cells[place] if index.isValid() and 0 <= place < len(self._cells) else None

    def cells(self) -> tuple[DayCell, ...]:
        """Return every day."""
        return self._cells

    def index_of(self, day: date) -> QModelIndex:
        """Return where `day` stands, an invalid index where it is not shown."""
        if not self._cells:
            return QModelIndex()
        place = (day - self._cells[0].day).days
        return self.index(place // _WEEK, place % _WEEK) if 0 <= place < len(self._cells) else QModelIndex()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many weeks there are."""
        return 0 if parent.isValid() else len(self._cells) // _WEEK

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the days of a week."""
        return 0 if parent.isValid() else _WEEK

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the day's number, the whole day for a screen reader, or the cell itself."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.number
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the name of a weekday."""
        across = orientation == Qt.Orientation.Horizontal
        if not across or not 0 <= section < min(_WEEK, len(self._cells)):
            return None
        day = self._cells[section].day
        if role == Qt.ItemDataRole.DisplayRole:
            return weekday_name(day, short=not self._long)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return weekday_name(day, short=False)
        return None
