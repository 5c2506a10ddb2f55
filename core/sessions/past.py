"""A docket looked at from another moment: it stands still, and nothing can be added to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.clock import ManualClock
from core.docket.deadlines import in_date_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.docket.projection import TrackView
    from core.docket.standing import Viewpoint
    from core.reminders.ledger import Reminded
    from core.reminders.notice import Answer
    from core.sessions.session import Session


class Past:
    """A session seen from `viewpoint`: what the window asks of a session, without edits and reminders."""

    replay = False
    editable = False

    def __init__(self, session: Session, viewpoint: Viewpoint) -> None:
        self._session = session
        self.path = session.path
        self.viewpoint = viewpoint
        self.changed = session.changed
        self.docket = session.docket
        self.clock = ManualClock(viewpoint.as_of or session.clock.now())
        self._views = session.views(viewpoint)

    def tracks(self) -> list[TrackRow]:
        """Return every track."""
        return [view.row for view in self._views]

    def deadlines(self) -> list[DeadlineRow]:
        """Return every date, in the order they come; those without a date last."""
        return in_date_order(deadline.row for view in self._views for deadline in view.deadlines)

    def track(self, track_id: str) -> TrackView | None:
        """Return one track."""
        return next((view for view in self._views if view.row.id == track_id), None)

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

    def close(self) -> None:
        """Close the file."""
        self._session.close()
