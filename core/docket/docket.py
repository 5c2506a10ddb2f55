"""The docket: the one way in for facts, and the one way out for dates.

`execute` checks, stores and re-projects only the tracks an edit touches, then tells what changed. Reading for lists
goes through the stored rows; reading for explanations projects the one track afresh.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from core.changes import Changes
from core.docket.checks import Checks, tidied
from core.docket.facts import Draft, Fact, NegotiationOpened, TrackOpened, anchors_of
from core.docket.ports import Entry, TrackRows
from core.docket.projection import project
from core.docket.standing import standing
from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from core.changes import Publisher
    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow
    from core.docket.ports import FactStore
    from core.docket.projection import TrackView
    from core.docket.standing import Viewpoint
    from core.procedures import Catalogue


def random_id() -> str:
    """Return a new id: twelve hexadecimal digits no other docket is likely to have."""
    return os.urandom(6).hex()


class Docket:
    """Facts in, dates out. Safe to call from several threads, as the store underneath is."""

    def __init__(
        self,
        *,
        facts: FactStore,
        catalogue: Catalogue,
        clock: Clock,
        changed: Publisher,
        new_id: Callable[[], str] = random_id,
    ) -> None:
        self._store = facts
        self._catalogue = catalogue
        self._clock = clock
        self._changed = changed
        self._new_id = new_id

    @property
    def catalogue(self) -> Catalogue:
        """The procedures this docket reckons by."""
        return self._catalogue

    def execute(self, *drafts: Draft) -> Changes:
        """Record the drafts, all or none of them, and return what changed once it is safely stored.

        `KnownError` says what is wrong with which field; then nothing has been recorded.
        """
        with self._store.editing():
            work = _Work(self._store, self._catalogue)
            entries = [self._entry(draft, work) for draft in drafts]
            self._store.append(entries, work.rows())
        changes = Changes(
            negotiations=frozenset(entry.fact.negotiation for entry in entries),
            facts=tuple(entry.fact.id for entry in entries),
        )
        self._changed.publish(changes)
        return changes

    def preview(self, *drafts: Draft) -> list[DateMove]:
        """Return every date that recording the drafts would add, move or end; record nothing."""
        work = _Work(self._store, self._catalogue)
        for draft in drafts:
            self._entry(draft, work)
        return work.moves()

    def view(self, viewpoint: Viewpoint) -> list[TrackView]:
        """Return every track as it stands from `viewpoint`."""
        return project(standing(self._store.everything(), viewpoint), self._catalogue)

    def track(self, track_id: str) -> TrackView | None:
        """Return one track with its explained dates and its facts, or None where it does not stand."""
        entry = self._store.find(track_id)
        if entry is None:
            return None
        found = project(standing(self._store.of_track(entry.fact.negotiation, track_id)), self._catalogue)
        return next((view for view in found if view.row.id == track_id), None)

    def fact(self, fact_id: str) -> Fact | None:
        """Return the fact of that id, whether or not it still stands."""
        entry = self._store.find(fact_id)
        return entry.fact if entry else None

    def negotiations(self) -> list[Fact]:
        """Return the standing facts that opened a negotiation, in the order they were entered."""
        return [e.fact for e in standing(self._store.everything()) if isinstance(e.fact.body, NegotiationOpened)]

    def rebuild(self, rules: str) -> None:
        """Make every stored row again from the facts, under the rules so marked."""
        views = project(standing(self._store.everything()), self._catalogue)
        self._store.rebuild([track_rows(view) for view in views], rules)

    def _entry(self, draft: Draft, work: _Work) -> Entry:
        """Check a draft against what stands and what the drafts before it added; make it a fact."""
        body = tidied(draft.body)
        fact_id = draft.id or self._new_id()
        negotiation, track = work.place(fact_id, body, draft.negotiation)
        opening = work.opening(negotiation) if not isinstance(body, NegotiationOpened) else body
        zone = draft.zone or getattr(body, "zone", "") or (opening.seats[0] if opening and opening.seats else "UTC")
        if work.find(fact_id) is not None:
            raise KnownError(f"The docket already has an entry with the id {fact_id}.", field="id")
        Checks([entry.fact for entry in work.around(negotiation, track)], self._catalogue).check(draft, zone)
        now = self._clock.now()
        fact = Fact(
            id=fact_id,
            negotiation=negotiation,
            body=body,
            effective_on=draft.effective_on,
            effective_at=draft.effective_at,
            zone=zone,
            recorded_at=draft.recorded_at or now,
            entered_at=now,
            recorded_by=draft.recorded_by,
            source=draft.source.strip(),
        )
        entry = Entry(fact, track)
        work.add(entry)
        return entry


class DateMove(NamedTuple):
    """One date before and after an edit; None where it was not there, or is no more."""

    before: DeadlineRow | None
    after: DeadlineRow | None


def track_rows(view: TrackView) -> TrackRows:
    """Return the rows of a projected track, as they are stored."""
    return TrackRows(view.row.id, view.row, [deadline.row for deadline in view.deadlines])


class _Work:
    """An edit in progress: the facts of the tracks it touches, with the new ones on top."""

    def __init__(self, store: FactStore, catalogue: Catalogue) -> None:
        self._store = store
        self._catalogue = catalogue
        self._added: list[Entry] = []
        self._lanes: dict[tuple[str, str], list[Entry]] = {}
        self._found: dict[str, Entry | None] = {}
        self._opened: set[str] = set()

    def add(self, entry: Entry) -> None:
        self._added.append(entry)
        self._found[entry.fact.id] = entry
        if isinstance(entry.fact.body, (NegotiationOpened, TrackOpened)):
            self._opened.add(entry.fact.id)
        self._lane(entry.fact.negotiation, entry.track).append(entry)

    def find(self, fact_id: str) -> Entry | None:
        if fact_id not in self._found:
            self._found[fact_id] = self._store.find(fact_id)
        return self._found[fact_id]

    def place(self, fact_id: str, body: object, negotiation: str) -> tuple[str, str]:
        """Return the negotiation and the track a new fact belongs to, from what its body rests on."""
        if isinstance(body, NegotiationOpened):
            return fact_id, ""
        for anchor in anchors_of(body):  # type: ignore[arg-type]
            entry = self.find(anchor)
            if entry is None:
                raise KnownError(f"There is no entry “{anchor[:60]}” in this docket.", field=_field_of(body, anchor))
            if negotiation and entry.fact.negotiation != negotiation:
                raise KnownError("That belongs to another negotiation.", field=_field_of(body, anchor))
            return entry.fact.negotiation, entry.track
        entry = self.find(negotiation) if negotiation else None
        if entry is None or not isinstance(entry.fact.body, NegotiationOpened):
            raise KnownError("Name the negotiation this belongs to.", field="negotiation")
        return negotiation, fact_id if isinstance(body, TrackOpened) else ""

    def opening(self, negotiation: str) -> NegotiationOpened | None:
        entry = self.find(negotiation)
        body = entry.fact.body if entry else None
        return body if isinstance(body, NegotiationOpened) else None

    def around(self, negotiation: str, track: str) -> list[Entry]:
        """Return the standing entries of a track and of its negotiation, the new ones among them."""
        return standing(self._entries(negotiation, track))

    def rows(self) -> list[TrackRows]:
        """Return the rows of every touched track as they stand with the new facts."""
        rows: list[TrackRows] = []
        for negotiation, track in self._touched():
            views = project(self.around(negotiation, track), self._catalogue)
            rows.append(track_rows(views[0]) if views else TrackRows(track, None, ()))
        return rows

    def moves(self) -> list[DateMove]:
        """Return what the new facts add, move or end."""
        new = {entry.fact.id for entry in self._added}
        moves: list[DateMove] = []
        for negotiation, track in self._touched():
            with_new = self._entries(negotiation, track)
            before = self._dates(entry for entry in with_new if entry.fact.id not in new)
            after = self._dates(with_new)
            changed = [key for key in {**before, **after} if _dated(before.get(key)) != _dated(after.get(key))]
            moves.extend(DateMove(before.get(key), after.get(key)) for key in changed)
        return moves

    def _dates(self, entries: Iterable[Entry]) -> dict[str, DeadlineRow]:
        views = project(standing(entries), self._catalogue)
        return {deadline.row.key: deadline.row for view in views for deadline in view.deadlines}

    def _touched(self) -> dict[tuple[str, str], None]:
        """Return the (negotiation, track) pairs to project again; a fact of a whole negotiation touches all of it."""
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
    return None if row is None else (row.due, row.due_at, row.stopped_at, row.ended_as, row.ended_at, row.waits_for)


def _field_of(body: object, anchor: str) -> str:
    names: Sequence[str] = getattr(body, "__struct_fields__", ())
    return next((name for name in names if getattr(body, name) == anchor), "")
