"""The agenda as Qt reads it: headings and dates in one list, prepared and immutable. It cannot raise.

A change of the docket, of the hour, of what is typed or folded makes a new list; where the same rows stand in it,
only what differs is signalled. Who shows it keeps its place by the keys of the rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.docket.agenda import NEVER, Group, agenda_of, found, searched_text
from core.docket.deadlines import PENDING
from gui.agenda.lines import Entry, Heading, group_name, spoken_heading, spoken_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.agenda import Due
    from core.docket.deadlines import DeadlineRow

KEY = int(Qt.ItemDataRole.UserRole)

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SPOKEN = frozenset({int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)})
_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class AgendaModel(QAbstractListModel):
    """The rows of the agenda. `rearranging` and `rearranged` stand around every change of what stands where."""

    rearranging = Signal()
    rearranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[DeadlineRow] = ()
        self._unanswered: frozenset[str] = frozenset()
        self._first_weekday = 0
        self._dates: tuple[Due, ...] = ()
        self._texts: list[str] | None = None
        self._wanted = ""
        self._folded: frozenset[Group] = frozenset()
        self._folded_before: frozenset[Group] = frozenset()
        self._entries: list[Heading | Entry] = []
        self._keys: list[str] = []
        self._now = 0.0
        self._changes_at = NEVER

    @property
    def now(self) -> float:
        """The instant the list is seen at, in seconds since 1970 UTC."""
        return self._now

    def show(self, rows: Sequence[DeadlineRow], now: float, unanswered: frozenset[str], first_weekday: int = 0) -> None:
        """Show these dates at the instant `now`; see `agenda_of`."""
        fresh = tuple(rows), unanswered, first_weekday
        if fresh == (self._rows, self._unanswered, self._first_weekday) and self._now <= now < self._changes_at:
            self._now = now
            return
        self._rows, self._unanswered, self._first_weekday = fresh
        self._group(now)

    def advance(self, now: float) -> None:
        """Move to the instant `now`; where a date has passed or a day has ended, group anew."""
        if now < self._now or now >= self._changes_at:
            self._group(now)
        self._now = now

    def search(self, wanted: str) -> None:
        """Show only the dates in which every word of `wanted` stands; what was folded is open meanwhile."""
        if bool(wanted.strip()) != bool(self._wanted.strip()):
            begins = bool(wanted.strip())
            self._folded_before, self._folded = (
                (self._folded, frozenset()) if begins else (frozenset(), self._folded_before)
            )
        self._wanted = wanted
        self._arrange()

    def fold(self, group: Group, *, folded: bool) -> None:
        """Fold a group away or unfold it."""
        if folded != (group in self._folded):
            self._folded = self._folded ^ {group}
            self._arrange()

    def entry(self, row: int) -> Heading | Entry | None:
        """Return what stands in `row`, or None outside the list."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def group_at(self, row: int) -> Group | None:
        """Return the group that `row` stands in, be it a heading or a date."""
        entry = self.entry(row)
        if entry is None:
            return None
        return entry.group if isinstance(entry, Heading) else entry.due.group

    def row_of(self, key: str) -> int:
        """Return the row of that key, or -1 where it is not in the list."""
        own = key.partition(" ")[2]
        alike = (row for row, each in enumerate(self._keys) if each == own)
        return next((row for row in alike if self._entries[row].key == key), -1)

    def stops(self, row: int) -> bool:
        """Tell whether the arrow keys stop at `row`: at dates, and at headings whose dates are folded away."""
        entry = self.entry(row)
        return isinstance(entry, Entry) or (isinstance(entry, Heading) and entry.folded)

    def uneven(self) -> dict[int, Heading | Entry]:
        """Return the rows that are not as high as the others: the headings and the next date."""
        rows: dict[int, Heading | Entry] = {}
        at = 0
        while at < len(self._entries):
            heading = self._entries[at]
            rows[at] = heading
            after = self.entry(at + 1)
            if isinstance(after, Entry) and after.first:
                rows[at + 1] = after
            at += 1 if not isinstance(heading, Heading) or heading.folded else heading.number + 1
        return rows

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many headings and dates there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the row's name, its sentence to be read aloud, or its key."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == KEY:
            return entry.key
        if isinstance(entry, Heading):
            if role == Qt.ItemDataRole.DisplayRole:
                return group_name(entry.group)
            return spoken_heading(entry) if role in _SPOKEN else None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.due.row.label
        return spoken_text(entry.due, self._now) if role in _SPOKEN else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Everything can be chosen: dates to be opened, headings to be folded."""
        return _SELECTABLE if self.entry(index.row()) is not None else Qt.ItemFlag.NoItemFlags

    def _group(self, now: float) -> None:
        agenda = agenda_of(self._rows, now, self._unanswered, first_weekday=self._first_weekday)
        self._now, self._dates, self._changes_at, self._texts = now, agenda.dates, agenda.changes_at, None
        self._arrange()

    def _arrange(self) -> None:
        fresh = self._laid_out()
        keys = [_key(entry) for entry in fresh]
        same, self._keys = keys == self._keys, keys
        if same:
            changed = [row for row, entry in enumerate(fresh) if entry != self._entries[row]]
            self._entries = fresh
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.rearranging.emit()
        self.beginResetModel()
        self._entries = fresh
        self.endResetModel()
        self.rearranged.emit()

    def _laid_out(self) -> list[Heading | Entry]:
        groups: dict[Group, list[Entry]] = {}
        awaited = True
        for due in self._found():
            groups.setdefault(due.group, []).append(Entry(due, awaited and due.state == PENDING))
            awaited = awaited and due.state != PENDING
        entries: list[Heading | Entry] = []
        for group, dates in groups.items():
            folded = group in self._folded
            entries.append(Heading(group, len(dates), folded))
            entries.extend(() if folded else dates)
        return entries

    def _found(self) -> Sequence[Due]:
        if not self._wanted.strip():
            return self._dates
        if self._texts is None:
            self._texts = [searched_text(due.row) for due in self._dates]
        return [self._dates[place] for place in found(self._texts, self._wanted)]


def _key(entry: Heading | Entry) -> str:
    """Return what tells an entry from others of its kind; cheaper than its whole key."""
    return entry.group if isinstance(entry, Heading) else entry.due.row.key
