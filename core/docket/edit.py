"""An edit in progress: the facts of the tracks it touches, with the new ones on top.

It reads what it needs once, and stores nothing; `Docket.execute` does, and `Docket.preview` throws it away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.docket.checks import Checks
from core.docket.facts import NegotiationOpened, Retracted, TrackOpened, anchors_of, missing_anchor
from core.docket.ports import TrackRows
from core.docket.projection import project
from core.docket.standing import in_force, standing
from core.errors import KnownError
from core.language import fill, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.docket.deadlines import DeadlineRow
    from core.docket.facts import AnyBody, Draft, Fact
    from core.docket.ports import Entry, FactStore
    from core.docket.projection import TrackView
    from core.docket.setting import Deadline
    from core.procedures import Catalogue


class DateMove(NamedTuple):
    """One date before and after an edit; None where it was not there, or is no more."""

    before: DeadlineRow | None
    after: DeadlineRow | None


def track_rows(view: TrackView) -> TrackRows:
    """Return the rows of a projected track, as they are stored."""
    return TrackRows(view.row.id, view.row, [deadline.row for deadline in view.deadlines])


class Edit:
    """The entries an edit adds, what stands around them, and the rows that follow."""

    def __init__(self, store: FactStore, catalogue: Catalogue) -> None:
        self._store = store
        self._catalogue = catalogue
        self._added: list[Entry] = []
        self._lanes: dict[tuple[str, str], list[Entry]] = {}
        self._found: dict[str, Entry | None] = {}
        self._opened: set[str] = set()

    def add(self, entry: Entry) -> None:
        """Lay a new entry on top of what stands."""
        self._added.append(entry)
        self._found[entry.fact.id] = entry
        if isinstance(entry.fact.body, (NegotiationOpened, TrackOpened)):
            self._opened.add(entry.fact.id)
        self._lane(entry.fact.negotiation, entry.track).append(entry)

    def find(self, fact_id: str) -> Entry | None:
        """Return the entry of that id, stored or new, or None."""
        if fact_id not in self._found:
            self._found[fact_id] = self._store.find(fact_id)
        return self._found[fact_id]

    def place(self, fact_id: str, body: AnyBody, negotiation: str) -> tuple[str, str]:
        """Return the negotiation and the track a new fact belongs to, from what its body rests on."""
        if isinstance(body, NegotiationOpened):
            return fact_id, ""
        missing = missing_anchor(body)
        if missing:
            raise KnownError(translate("Errors", "Say what this is about."), field=missing)
        for anchor in anchors_of(body):
            entry = self.find(anchor)
            if entry is None:
                raise KnownError(
                    fill(translate("Errors", "There is no entry “%1” in this docket."), anchor[:60]),
                    field=_field_of(body, anchor),
                )
            if negotiation and entry.fact.negotiation != negotiation:
                raise KnownError(
                    translate("Errors", "That belongs to another negotiation."), field=_field_of(body, anchor)
                )
            return entry.fact.negotiation, entry.track
        entry = self.find(negotiation) if negotiation else None
        if entry is None or not isinstance(entry.fact.body, NegotiationOpened):
            raise KnownError(translate("Errors", "Name the negotiation this belongs to."), field="negotiation")
        return negotiation, fact_id if isinstance(body, TrackOpened) else ""

    def opening(self, negotiation: str) -> NegotiationOpened | None:
        """Return what opened the negotiation, or None where that is the very fact being made."""
        entry = self.find(negotiation)
        body = entry.fact.body if entry else None
        return body if isinstance(body, NegotiationOpened) else None

    def check(self, draft: Draft, place: tuple[str, str], zone: str) -> None:
        """Refuse the draft where it contradicts what stands around its place, the new facts among it."""
        entries = self._entries(*place)
        ids = frozenset(entry.fact.id for entry in in_force(entries))
        if not isinstance(draft.body, (NegotiationOpened, Retracted)) and place[0] not in ids:
            raise KnownError(translate("Errors", "That negotiation has been retracted."), field="negotiation")
        Checks([entry.fact for entry in standing(entries)], ids, self._catalogue).check(draft, zone)

    def rows(self) -> list[TrackRows]:
        """Return the rows of every touched track as they stand with the new facts."""
        rows: list[TrackRows] = []
        for negotiation, track in self._touched():
            views = project(standing(self._entries(negotiation, track)), self._catalogue)
            rows.append(track_rows(views[0]) if views else TrackRows(track, None, ()))
        return rows

    def moves(self) -> list[DateMove]:
        """Return what the new facts add, move or end."""
        moves: list[DateMove] = []
        for before, after in self.projections():
            old, new = ({each.row.key: each.row for each in dates} for dates in (before, after))
            changed = [key for key in {**old, **new} if _dated(old.get(key)) != _dated(new.get(key))]
            moves.extend(DateMove(old.get(key), new.get(key)) for key in changed)
        return moves

    def added(self) -> tuple[Fact, ...]:
        """Return the new facts, in the order they were added."""
        return tuple(entry.fact for entry in self._added)

    def projections(self) -> Iterator[tuple[list[Deadline], list[Deadline]]]:
        """Yield the dates of each touched track as they stand without the new facts, and with them."""
        new = {entry.fact.id for entry in self._added}
        for negotiation, track in self._touched():
            with_new = self._entries(negotiation, track)
            without = [entry for entry in with_new if entry.fact.id not in new]
            yield self._dates(without), self._dates(with_new)

    def _dates(self, entries: Iterable[Entry]) -> list[Deadline]:
        views = project(standing(entries), self._catalogue)
        return [deadline for view in views for deadline in view.deadlines]

    def _touched(self) -> dict[tuple[str, str], None]:
        """Return the (negotiation, track) pairs to project again.

        A fact of a whole negotiation touches all of it.
        """
        pairs: dict[tuple[str, str], None] = {}
        for negotiation in {entry.fact.negotiation: None for entry in self._added if not entry.track}:
            pairs.update(((negotiation, track), None) for track in self._tracks(negotiation))
        pairs.update(((entry.fact.negotiation, entry.track), None) for entry in self._added if entry.track)
        return pairs

    def _tracks(self, negotiation: str) -> list[str]:
        stored = [] if self._is_new(negotiation) else self._store.of_negotiation(negotiation)
        return [entry.fact.id for entry in stored if isinstance(entry.fact.body, TrackOpened)]

    def _entries(self, negotiation: str, track: str) -> list[Entry]:
        shared = self._lane(negotiation, "")
        return [*shared, *self._lane(negotiation, track)] if track else shared

    def _lane(self, negotiation: str, track: str) -> list[Entry]:
        """Return the entries of one track alone, or of the negotiation alone, stored and new."""
        key = (negotiation, track)
        if key not in self._lanes:
            new = self._is_new(track or negotiation)
            stored = [] if new else self._store.of_track(negotiation, track)
            self._lanes[key] = [entry for entry in stored if entry.track == track]
        return self._lanes[key]

    def _is_new(self, entity: str) -> bool:
        return entity in self._opened


def _dated(row: DeadlineRow | None) -> tuple[object, ...] | None:
    if row is None:
        return None
    return row.due, row.due_at, row.stopped_at, row.ended_as, row.ended_at, row.waits_for


def _field_of(body: AnyBody, anchor: str) -> str:
    return next((name for name in body.__struct_fields__ if getattr(body, name) == anchor), "")
