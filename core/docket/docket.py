"""The docket: the one way in for facts, and the one way out for dates.

`execute` checks, stores and re-projects only the tracks an edit touches, then tells what changed. Reading
for lists goes through the stored rows; reading for explanations projects the one track afresh.
"""

from __future__ import annotations

import dataclasses
import os
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from core.changes import Changes
from core.docket.edit import DateMove, Edit, track_rows
from core.docket.facts import Draft, Fact, NegotiationOpened, Retracted
from core.docket.leaving import left_dates
from core.docket.ports import Entry
from core.docket.projection import project
from core.docket.ripple import ripple_of
from core.docket.standing import PRESENT, standing
from core.docket.tidying import tidied
from core.docket.undoing import History, redoing, undoing
from core.errors import KnownError
from core.language import fill, translate

_TELLABLE = timedelta(microseconds=1)

__all__ = ["DateMove", "Docket", "random_id", "track_rows"]

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from core.changes import Publisher
    from core.clock import Clock
    from core.docket.ports import FactStore
    from core.docket.projection import TrackView
    from core.docket.ripple import Ripple
    from core.docket.setting import Deadline
    from core.docket.standing import Viewpoint
    from core.procedures import Catalogue


def random_id() -> str:
    """Return a new id: twelve hexadecimal digits no other docket is likely to have."""
    return os.urandom(6).hex()


class Docket:
    """Facts in, dates out. Safe to call from several threads, as the store underneath is.

    `author` is written beside what is recorded from now on, unless a draft names who recorded it or when.
    """

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
        self._entered: datetime | None = None
        self.author = ""

    @property
    def catalogue(self) -> Catalogue:
        """The procedures this docket reckons by."""
        return self._catalogue

    def execute(self, *drafts: Draft) -> Changes:
        """Record the drafts, all or none of them, and return what changed once it is safely stored.

        `KnownError` says what is wrong with which field; then nothing has been recorded.
        """
        return self.record(lambda: drafts)

    def record(self, made: Callable[[], Sequence[Draft]]) -> Changes:
        """Record what `made` returns, as `execute` does.

        Nobody else writes between what `made` reads and what is stored.
        """
        with self._store.editing():
            edit = Edit(self._store, self._catalogue)
            now = self._entering()
            entries = [self._entry(draft, edit, now) for draft in made()]
            self._store.append(entries, edit.rows())
        changes = Changes(
            negotiations=frozenset(entry.fact.negotiation for entry in entries),
            facts=tuple(entry.fact.id for entry in entries),
        )
        if entries:
            self._changed.publish(changes)
        return changes

    def preview(self, *drafts: Draft) -> list[DateMove]:
        """Return every date that recording the drafts would add, move or end; record nothing."""
        return self._tried(drafts).moves()

    def ripple(self, *drafts: Draft) -> Ripple:
        """Return what recording the drafts would do to every date, and why; record nothing."""
        edit = self._tried(drafts)
        return ripple_of(edit.projections(), edit.added())

    def entries(self) -> list[Entry]:
        """Return every fact ever recorded, retracted ones among them, in the order they were entered."""
        return self._store.everything()

    def history(self) -> History:
        """Return what can be undone and redone."""
        return History(self.entries())

    def undo(self) -> Changes | None:
        """Retract all that the last edit recorded; None where nothing is left to undo."""
        return self._step(undoing)

    def redo(self) -> Changes | None:
        """Bring the edit back that was undone last; None where none was since the last new one."""
        return self._step(redoing)

    def view(self, viewpoint: Viewpoint) -> list[TrackView]:
        """Return every track as it stands from `viewpoint`, by negotiation, in the order they were opened."""
        entries = self._store.everything()
        entered = {entry.fact.id: number for number, entry in enumerate(entries)}
        views = project(standing(entries, viewpoint), self._catalogue)
        return sorted(views, key=lambda view: (entered[view.row.negotiation_id], entered[view.row.id]))

    def track(self, track_id: str, *, without: str = "") -> TrackView | None:
        """Return one track with its explained dates and its facts, or None where it does not stand.

        It is returned as if the fact of the id `without` had not been recorded.
        """
        entry = self._store.find(track_id)
        if entry is None:
            return None
        entries = [e for e in self._store.of_track(entry.fact.negotiation, track_id) if e.fact.id != without]
        found = next((view for view in project(standing(entries), self._catalogue) if view.row.id == track_id), None)
        if found is None or not any(isinstance(each.fact.body, Retracted) for each in entries):
            return found
        return dataclasses.replace(found, left=tuple(left_dates(entries, self._dates)))

    def fact(self, fact_id: str) -> Fact | None:
        """Return the fact of that id, whether or not it still stands."""
        entry = self._store.find(fact_id)
        return entry.fact if entry else None

    def negotiations(self) -> list[Fact]:
        """Return the standing facts that opened a negotiation, in the order they took effect."""
        return [e.fact for e in standing(self._store.everything()) if isinstance(e.fact.body, NegotiationOpened)]

    def meetings(self, viewpoint: Viewpoint = PRESENT) -> list[Fact]:
        """Return the meetings that stand from `viewpoint`, in the order they begin."""
        return [entry.fact for entry in standing(self._store.of_kinds("meeting", "retraction"), viewpoint)]

    def confirmations_asked(self, negotiation: str) -> list[Fact]:
        """Return the standing facts by which the negotiation asks a second person to confirm its dates."""
        found = standing(self._store.of_kinds("confirmation asked", "retraction"))
        return [entry.fact for entry in found if entry.fact.negotiation == negotiation]

    def rebuild(self, rules: str) -> None:
        """Make every stored row again from the facts, under the rules so marked."""
        with self._store.editing():
            self._store.rebuild([track_rows(view) for view in self.view(PRESENT)], rules)

    def _entering(self) -> datetime:
        """Return the present moment, never that of the edit before: each edit can be told from its neighbours."""
        now = self._clock.now()
        if now == self._entered:
            now += _TELLABLE
        self._entered = now
        return now

    def _dates(self, entries: Sequence[Entry]) -> list[Deadline]:
        return [each for view in project(entries, self._catalogue) for each in view.deadlines]

    def _tried(self, drafts: Sequence[Draft]) -> Edit:
        """Return the edit that the drafts would make, not stored."""
        edit = Edit(self._store, self._catalogue)
        now = self._clock.now()
        for draft in drafts:
            self._entry(draft, edit, now)
        return edit

    def _step(self, drafts: Callable[[History, date], list[Draft]]) -> Changes | None:
        changes = self.record(lambda: drafts(self.history(), self._clock.today("UTC")))
        return changes if changes.facts else None

    def _entry(self, draft: Draft, edit: Edit, now: datetime) -> Entry:
        """Check a draft against what stands and what the drafts before it added; make it a fact."""
        if self.author and not draft.recorded_by and draft.recorded_at is None:
            draft = replace(draft, recorded_by=self.author)
        draft = tidied(draft)
        body = draft.body
        fact_id = draft.id or self._new_id()
        if edit.find(fact_id) is not None:
            raise KnownError(
                fill(translate("Errors", "The docket already has an entry with the id %1."), fact_id), field="id"
            )
        place = edit.place(fact_id, body, draft.negotiation)
        opening = body if isinstance(body, NegotiationOpened) else edit.opening(place[0])
        zone = draft.zone or getattr(body, "zone", "") or (opening.seats[0] if opening and opening.seats else "UTC")
        edit.check(draft, place, zone)
        fact = Fact(
            id=fact_id,
            negotiation=place[0],
            body=body,
            effective_on=draft.effective_on,
            effective_at=draft.effective_at,
            zone=zone,
            recorded_at=draft.recorded_at or now,
            entered_at=now,
            recorded_by=draft.recorded_by,
            source=draft.source,
        )
        entry = Entry(fact, place[1])
        edit.add(entry)
        return entry
