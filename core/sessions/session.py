"""A person's docket, opened: what the window and the command line read and write.

Reminders are raised by a `Watch` beside it, on a connection of its own; a session alone raises none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.changes import Changes, Publisher
from core.docket.deadlines import in_date_order
from core.docket.docket import Docket
from core.docket.standing import PRESENT
from core.procedures import Catalogue
from core.reminders.answers import record_answer
from core.sessions.rules import rules_mark
from core.store.database import Database
from core.store.facts import SqliteFacts
from core.store.ledger import SqliteLedger
from core.store.rows import SqliteRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.docket.projection import TrackView
    from core.docket.standing import Viewpoint
    from core.reminders.ledger import Reminded
    from core.reminders.notice import Answer


class Session:
    """An opened docket file. Close it when done; `KnownError` on opening where the file is refused.

    `database` hands over a file that was opened already, to glance at it.
    """

    replay = False

    def __init__(self, path: str, clock: Clock, *, database: Database | None = None) -> None:
        self.path = path
        self.clock = clock
        self.changed = Publisher()
        self._database = database or Database(path)
        self._facts = SqliteFacts(self._database)
        self.rows = SqliteRows(self._database)
        self.ledger = SqliteLedger(self._database)
        self.docket = Docket(facts=self._facts, catalogue=Catalogue.shipped(), clock=clock, changed=self.changed)
        try:
            self._keep_rows_true()
        except BaseException:
            self._database.close()
            raise

    @property
    def editable(self) -> bool:
        """Tell whether facts may be recorded."""
        return not self._database.read_only

    def tracks(self, viewpoint: Viewpoint | None = None) -> list[TrackRow]:
        """Return every track, now or from `viewpoint`."""
        if viewpoint is None and self._rows_are_true:
            return self.rows.tracks()
        return [view.row for view in self.views(viewpoint)]

    def deadlines(self, viewpoint: Viewpoint | None = None) -> list[DeadlineRow]:
        """Return every date, now or from `viewpoint`, in the order they come; those without a date last."""
        if viewpoint is None and self._rows_are_true:
            return self.rows.deadlines()
        return in_date_order(deadline.row for view in self.views(viewpoint) for deadline in view.deadlines)

    def views(self, viewpoint: Viewpoint | None = None) -> list[TrackView]:
        """Return every track with its explained dates, now or from `viewpoint`."""
        return self.docket.view(viewpoint or PRESENT)

    def track(self, track_id: str) -> TrackView | None:
        """Return one track as it stands now."""
        return self.docket.track(track_id)

    def unanswered(self) -> list[Reminded]:
        """Return the reminders that wait for an answer."""
        return self.ledger.unanswered()

    def snoozed(self) -> list[Reminded]:
        """Return the reminders that are snoozed."""
        return self.ledger.snoozed()

    def answer(self, reminders: Sequence[str], answer: Answer, *, by: str) -> list[str]:
        """Record an answer; return the reminders it was given for."""
        answered = record_answer(self.ledger, reminders, answer, now=self.clock.now(), by=by)
        self.changed.publish(Changes(reminders=True))
        return answered

    def integrity(self) -> str:
        """Return "ok", or what is wrong with the file."""
        return self._database.integrity()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _keep_rows_true(self) -> None:
        """Make the derived rows again where they were made under other rules than today's."""
        mark = rules_mark()
        if self.rows.rules() != mark and not self._database.read_only:
            self.docket.rebuild(mark)
        self._rows_are_true = self.rows.rules() == mark
