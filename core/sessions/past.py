"""A docket looked at from another moment: it stands still, and nothing can be added to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from core.clock import ManualClock
from core.docket.deadlines import in_date_order
from core.docket.looking_back import LookingBack
from core.docket.said import rows_as_said, view_as_said
from core.docket.standing import Viewpoint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from core.changes import Changes, Publisher
    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.docket.docket import Docket
    from core.docket.projection import TrackView
    from core.reminders.ledger import Reminded
    from core.reminders.notice import Answer


class Looked(Protocol):
    """What can be looked back on: a session, or a replay, which knows nothing after its own moment."""

    path: str
    docket: Docket
    changed: Publisher

    @property
    def clock(self) -> Clock:
        """The clock of its present."""
        ...

    @property
    def viewpoint(self) -> Viewpoint:
        """From where its own facts are seen."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


class Past:
    """A session or a replay seen from `viewpoint`: what the window asks of a session, without edits and reminders.

    `look` moves it to another moment. What is recorded meanwhile is seen at the next look at anything.
    """

    replay = False
    editable = False

    def __init__(self, looked: Looked, viewpoint: Viewpoint) -> None:
        self.looked = looked
        self.path = looked.path
        self.changed = looked.changed
        self.docket = looked.docket
        self.viewpoint = viewpoint
        self.clock = ManualClock(looked.clock.now())
        self._back: LookingBack | None = None
        self._views: list[TrackView] | None = None
        self._forget = looked.changed.subscribe(self._on_changed)
        self.look(viewpoint)

    def look(self, viewpoint: Viewpoint) -> None:
        """Move to another moment; what a replay does not know yet stays unknown."""
        most = self.looked.viewpoint.known_by
        known_by = min((each for each in (viewpoint.known_by, most) if each is not None), default=None)
        self.viewpoint = Viewpoint(viewpoint.as_of, known_by)
        self.clock.jump(viewpoint.as_of or self.looked.clock.now())
        self._views = None

    def moments(self) -> list[datetime]:
        """Return each instant (UTC) at which a fact takes effect or became known, as far as the looked-at knows."""
        most = self.looked.viewpoint.known_by
        return [moment for moment in self._looking().moments() if most is None or moment <= most]

    def tracks(self) -> list[TrackRow]:
        """Return every track."""
        return [view.row for view in self.views()]

    def deadlines(self) -> list[DeadlineRow]:
        """Return every date, in the order they come; those without a date last."""
        return rows_as_said(in_date_order(deadline.row for view in self.views() for deadline in view.deadlines))

    def track(self, track_id: str) -> TrackView | None:
        """Return one track."""
        return view_as_said(next((view for view in self.views() if view.row.id == track_id), None))

    def views(self) -> list[TrackView]:
        """Return every track with its explained dates."""
        views = self._views
        if views is None:
            views = self._views = self._looking().views(self.viewpoint)
        return views

    def unanswered(self) -> list[Reminded]:
        """Return none: the past reminds of nothing."""
        return []

    def snoozed(self) -> list[Reminded]:
        """Return none."""
        return []

    def answer(self, reminders: Sequence[str], answer: Answer, *, by: str) -> list[str]:
        """Answer nothing."""
        del reminders, answer, by
        return []

    def leave(self) -> None:
        """Look no more; what was looked at stays open."""
        self._forget()

    def close(self) -> None:
        """Close what was looked at."""
        self.leave()
        self.looked.close()

    def _looking(self) -> LookingBack:
        back = self._back
        if back is None:
            back = self._back = LookingBack(self.docket.entries(), self.docket.catalogue)
        return back

    def _on_changed(self, changes: Changes) -> None:
        """Read the facts again when they are next asked for; this may come from any thread."""
        if changes.facts or changes.everything:
            self._back = self._views = None
