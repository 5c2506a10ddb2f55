"""The list of tracks as Qt reads it: immutable entries, grouped, sorted and filtered as the person chose.

It cannot raise: whatever Qt asks is answered from entries made before, or with nothing. A change of the
docket or of the hour makes new entries; where little differs only that is signalled, so that selection and scrolling
outlive it, and where much does, a reset. The order is `core.docket.arranging`'s, wording is in `lines`, painting in
the delegate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.docket.arranging import USUAL, Arrangement, Arranger, Group, Grouping, Query
from core.docket.deadlines import PENDING, state_at
from core.docket.nearness import SPAN, Nearness
from gui.tracks.entries import Entry, Heading, placed_of, runs
from gui.tracks.headline import NEVER, grouped, headline
from gui.tracks.lines import spoken_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.arranging import Placed, Searched
    from core.docket.deadlines import DeadlineRow, TrackRow
    from gui.tracks.texts import Finder

__all__ = ["TRACK_ID", "Entry", "Heading", "TrackListModel"]

TRACK_ID = int(Qt.ItemDataRole.UserRole)

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

_FEW = 24
"""So many unbroken runs of rows that come or go are signalled one by one."""


class TrackListModel(QAbstractListModel):
    """Headings and tracks in one list.

    `rearranging` and `rearranged` stand around every change of the order, for whoever must keep its place.
    """

    rearranging = Signal()
    rearranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Heading | Entry] = []
        self._headings: list[int] = []
        self._at: dict[str, int] = {}
        self._tracks: Sequence[TrackRow] = ()
        self._rows: dict[str, list[DeadlineRow]] = {}
        self._made: list[Entry] = []
        self._unanswered: frozenset[str] = frozenset()
        self._now = 0.0
        self._changes_at = NEVER
        self._how = USUAL
        self._arranger = Arranger(self._searched)
        self._nearness: Nearness | None = None
        self._tells_near = False
        self._span = SPAN
        self._finder: Finder | None = None
        self.query = Query.of("")

    @property
    def now(self) -> float:
        """The instant the list is seen at, in seconds since 1970 UTC."""
        return self._now

    @property
    def arrangement(self) -> Arrangement:
        """How the tracks are grouped, sorted and filtered."""
        return self._how

    @property
    def listed(self) -> int:
        """How many tracks the list shows."""
        return len(self._entries) - len(self._headings)

    def show(
        self, tracks: Sequence[TrackRow], rows: Sequence[DeadlineRow], now: float, unanswered: frozenset[str]
    ) -> None:
        """Show `tracks` with their dates, at the instant `now`.

        `unanswered` are the keys of the dates that lapsed and that nobody has acknowledged.
        """
        stale = unanswered != self._unanswered or now < self._now
        before = {} if stale else {entry.track.id: entry for entry in self._made}
        rows_before, made_before = self._rows, self._made
        self._tracks, self._rows, self._now, self._unanswered = tuple(tracks), grouped(rows), now, unanswered
        self._nearness, self._finder = None, None
        self._made = [self._made_again(track, before.get(track.id), rows_before) for track in self._tracks]
        self._hand_over(made_before)
        self._look_ahead()
        self._arrange()

    def advance(self, now: float) -> None:
        """Move to the instant `now`; where a date has passed, choose anew what stands for its track."""
        back = now < self._now
        self._now = now
        if not back and now < self._changes_at:
            return
        made_before = self._made
        self._made = [
            self._make(entry.track) if back or entry.headline.changes_at <= now else entry for entry in made_before
        ]
        self._hand_over(made_before)
        self._look_ahead()
        self._arrange()

    def arrange(self, how: Arrangement) -> None:
        """Group, sort and filter the tracks so."""
        if how != self._how:
            self._how, self.query = how, Query.of(how.wanted)
            self._arrange(afresh=True)

    def prepare(self) -> None:
        """Make ready for a filter, so that the first letter need not wait."""
        self._arranger.prepare()

    def near(self, entry: Entry) -> Sequence[DeadlineRow]:
        """Return dates to come of other clocks near the one to come that stands for the track; see `tell_near`."""
        if entry.headline.row is None or entry.headline.state != PENDING or not self._tells_near:
            return ()
        if self._nearness is None:
            self._nearness = Nearness((row for rows in self._rows.values() for row in rows), self._span)
        return [row for row in self._nearness.of(entry.headline.row, self._now) if state_at(row, self._now) == PENDING]

    def tell_near(self, span: int = SPAN) -> None:
        """Tell from now on which dates converge, so many days apart at most: the first paint does without."""
        self._tells_near, self._span, self._nearness = True, span, None

    def entry(self, row: int) -> Heading | Entry | None:
        """Return what stands in `row`, or None outside the list."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, track_id: str) -> int:
        """Return the row of a track, or -1 where it is not in the list."""
        return self._at.get(f"track {track_id}", -1)

    def knows(self, track_id: str) -> bool:
        """Tell whether the docket has that track, be it in the list or not."""
        return any(track.id == track_id for track in self._tracks)

    def headings(self) -> list[int]:
        """Return the rows of the headings."""
        return self._headings

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
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_text(entry.track, entry.headline, self._now, self.near(entry))
        if role == Qt.ItemDataRole.ToolTipRole:
            from gui.tracks.texts import hovered  # noqa: PLC0415 - not at the first paint

            return hovered(entry.track, entry.headline, self._now, self.near(entry))
        return entry.track.id if role == TRACK_ID else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Tracks can be chosen; headings cannot."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self.entry(index.row()), Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren

    def _make(self, track: TrackRow) -> Entry:
        return Entry(f"track {track.id}", track, headline(self._rows.get(track.id, ()), self._now, self._unanswered))

    def _made_again(self, track: TrackRow, old: Entry | None, rows: dict[str, list[DeadlineRow]]) -> Entry:
        """Return the entry there was where the track, its dates (before: `rows`) and their states are as they were."""
        if (
            old is not None
            and self._now < old.headline.changes_at
            and old.track == track
            and rows.get(track.id) == self._rows.get(track.id)
        ):
            return old
        return self._make(track)

    def _hand_over(self, before: list[Entry]) -> None:
        """Tell the arranger which tracks are otherwise; all of them where others are there or most changed."""
        made = self._made
        if len(made) == len(before) and all(
            new is old or new.key == old.key for new, old in zip(made, before, strict=True)
        ):
            changed = [at for at, entry in enumerate(made) if entry is not before[at]]
            if len(changed) * 4 <= len(made):
                self._arranger.change({at: self._place(made[at]) for at in changed})
                return
        self._arranger.take([self._place(entry) for entry in made])

    def _place(self, entry: Entry) -> Placed:
        return placed_of(entry, self._rows.get(entry.track.id, ()), self._now, self._unanswered)

    def _searched(self, at: int) -> Searched:
        if self._finder is None:
            from gui.tracks.texts import Finder  # noqa: PLC0415 - nothing is filtered at the first paint

            self._finder = Finder()
        entry = self._made[at]
        return self._finder.searched(entry.track, entry.headline, self._rows.get(entry.track.id, ()))

    def _look_ahead(self) -> None:
        self._changes_at = min((entry.headline.changes_at for entry in self._made), default=NEVER)

    def _arrange(self, *, afresh: bool = False) -> None:
        wanted, headings = self._wanted()
        if wanted == self._entries:
            return
        if not afresh and [entry.key for entry in wanted] == [entry.key for entry in self._entries]:
            self._replace_changed(wanted)
            return
        self.rearranging.emit()
        self._headings = headings
        at = {entry.key: row for row, entry in enumerate(wanted)}
        if afresh or not self._step_by_step(wanted, at):
            self.beginResetModel()
            self._entries = wanted
            self._at = at
            self.endResetModel()
        self.rearranged.emit()

    def _wanted(self) -> tuple[list[Heading | Entry], list[int]]:
        """Return the entries as they should stand, and the rows of the headings among them."""
        entries: list[Heading | Entry] = []
        headings: list[int] = []
        for group, places in self._arranger.arranged(self._how):
            headings.append(len(entries))
            entries.append(Heading(group.key, self._heading(group)))
            entries += [self._made[place] for place in places]
        return entries, headings

    def _heading(self, group: Group) -> str:
        if self._how.grouping in {Grouping.NEGOTIATION, Grouping.ARCHIVED}:
            return group.name
        from gui.tracks.texts import group_name  # noqa: PLC0415 - not the usual grouping

        return group_name(self._how.grouping, group.name)

    def _step_by_step(self, wanted: list[Heading | Entry], at: dict[str, int]) -> bool:
        """Signal what goes, moves and comes, each by itself; return whether it was little enough for that."""
        gone = list(runs([row for row, entry in enumerate(self._entries) if entry.key not in at]))
        new = list(runs([row for row, entry in enumerate(wanted) if entry.key not in self._at]))
        if len(gone) + len(new) > _FEW:
            return False
        for first, last in reversed(gone):
            self.beginRemoveRows(_ROOT, first, last)
            del self._entries[first : last + 1]
            self.endRemoveRows()
        self._reorder(at)
        for first, last in new:
            self.beginInsertRows(_ROOT, first, last)
            self._entries[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        self._at = at
        self._replace_changed(wanted)
        return True

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

    def _replace_changed(self, wanted: list[Heading | Entry]) -> None:
        changed = [row for row, entry in enumerate(wanted) if entry != self._entries[row]]
        self._entries = wanted
        for first, last in runs(changed) if len(changed) <= _FEW else ((changed[0], changed[-1]),):
            self.dataChanged.emit(self.index(first), self.index(last))


_NAMES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.ToolTipRole),
    }
)
