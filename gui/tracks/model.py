"""The list of tracks as Qt reads it: immutable entries, in order of urgency under their negotiations.

It cannot raise: whatever Qt asks is answered from entries made before, or with nothing. A change of the
docket or of the hour makes new entries; only what differs is signalled, so that selection and scrolling
outlive it. Wording is in `lines`, painting in the delegate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gui.tracks.headline import NEVER, Headline, grouped, headline
from gui.tracks.lines import spoken_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.docket.deadlines import DeadlineRow, TrackRow

TRACK_ID = int(Qt.ItemDataRole.UserRole)

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Heading(NamedTuple):
    """The name of a negotiation, above its tracks."""

    key: str
    name: str


class Entry(NamedTuple):
    """A track and the date that stands for it."""

    key: str
    track: TrackRow
    headline: Headline


class TrackListModel(QAbstractListModel):
    """Headings and tracks in one list.

    `rearranging` and `rearranged` stand around every change of the order, for whoever must keep its place.
    """

    rearranging = Signal()
    rearranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Heading | Entry] = []
        self._tracks: Sequence[TrackRow] = ()
        self._rows: dict[str, list[DeadlineRow]] = {}
        self._headlines: dict[str, Headline] = {}
        self._unanswered: frozenset[str] = frozenset()
        self._now = 0.0
        self._changes_at = NEVER

    @property
    def now(self) -> float:
        """The instant the list is seen at, in seconds since 1970 UTC."""
        return self._now

    def show(
        self, tracks: Sequence[TrackRow], rows: Sequence[DeadlineRow], now: float, unanswered: frozenset[str]
    ) -> None:
        """Show `tracks` with their dates, at the instant `now`.

        `unanswered` are the keys of the dates that lapsed and that nobody has acknowledged.
        """
        self._tracks, self._rows, self._now, self._unanswered = tuple(tracks), grouped(rows), now, unanswered
        self._headlines = {track.id: self._choose(track.id) for track in self._tracks}
        self._arrange()

    def advance(self, now: float) -> None:
        """Move to the instant `now`; where a date has passed, choose anew what stands for its track."""
        back = now < self._now
        self._now = now
        if not back and now < self._changes_at:
            return
        for track_id, chosen in self._headlines.items():
            if back or chosen.changes_at <= now:
                self._headlines[track_id] = self._choose(track_id)
        self._arrange()

    def entry(self, row: int) -> Heading | Entry | None:
        """Return what stands in `row`, or None outside the list."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, track_id: str) -> int:
        """Return the row of a track, or -1 where it is not in the list."""
        for row, entry in enumerate(self._entries):
            if isinstance(entry, Entry) and entry.track.id == track_id:
                return row
        return -1

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many headings and tracks there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return a name to search by, a sentence to be read aloud or hovered for, or a track's id."""
        entry = self.entry(index.row()) if index.isValid() else None
        if isinstance(entry, Heading):
            return entry.name if role in _NAMES else None
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.track.name
        if role in _NAMES:
            return spoken_text(entry.track, entry.headline, self._now)
        return entry.track.id if role == TRACK_ID else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Tracks can be chosen; headings cannot."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self.entry(index.row()), Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren

    def _choose(self, track_id: str) -> Headline:
        return headline(self._rows.get(track_id, ()), self._now, self._unanswered)

    def _arrange(self) -> None:
        self._changes_at = min((chosen.changes_at for chosen in self._headlines.values()), default=NEVER)
        wanted = self._wanted()
        if [entry.key for entry in wanted] != [entry.key for entry in self._entries]:
            self.rearranging.emit()
            self._remove_missing({entry.key for entry in wanted})
            self._reorder({entry.key: row for row, entry in enumerate(wanted)})
            self._insert_new(wanted)
            self.rearranged.emit()
        self._replace_changed(wanted)

    def _wanted(self) -> list[Heading | Entry]:
        """Return the entries as they should stand: the most pressing first, and its negotiation with it."""
        ordered = sorted(self._tracks, key=self._pressing)
        groups: dict[str, list[Heading | Entry]] = {}
        for track in ordered:
            group = groups.setdefault(
                track.negotiation_id, [Heading(f"negotiation {track.negotiation_id}", track.negotiation)]
            )
            group.append(Entry(f"track {track.id}", track, self._headlines[track.id]))
        return [entry for group in groups.values() for entry in group]

    def _pressing(self, track: TrackRow) -> tuple[tuple[int, float], str, str]:
        return self._headlines[track.id].urgency, track.name.casefold(), track.id

    def _remove_missing(self, kept: set[str]) -> None:
        gone = [row for row, entry in enumerate(self._entries) if entry.key not in kept]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(_ROOT, first, last)
            del self._entries[first : last + 1]
            self.endRemoveRows()

    def _reorder(self, places: dict[str, int]) -> None:
        """Bring what stays into its new order; persistent indexes, hence the selection, go with it."""
        ordered = sorted(self._entries, key=lambda entry: places[entry.key])
        if ordered == self._entries:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        keys = [self._entries[index.row()].key for index in held]
        self._entries = ordered
        rows = {entry.key: row for row, entry in enumerate(ordered)}
        self.changePersistentIndexList(held, [self.index(rows[key]) for key in keys])
        self.layoutChanged.emit()

    def _insert_new(self, wanted: list[Heading | Entry]) -> None:
        standing = {entry.key for entry in self._entries}
        new = [row for row, entry in enumerate(wanted) if entry.key not in standing]
        for first, last in _runs(new):
            self.beginInsertRows(_ROOT, first, last)
            self._entries[first:first] = wanted[first : last + 1]
            self.endInsertRows()

    def _replace_changed(self, wanted: list[Heading | Entry]) -> None:
        changed = [row for row, entry in enumerate(wanted) if entry != self._entries[row]]
        self._entries = wanted
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))


_NAMES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.ToolTipRole),
    }
)


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the unbroken runs in ascending `rows` as first and last."""
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end] != rows[end - 1] + 1:
            yield rows[start], rows[end - 1]
            start = end
