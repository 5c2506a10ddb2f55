"""A person's docket, opened: what the window and the command line read and write.

Reminders are raised by a `Watch` beside it, on a connection of its own; a session alone raises none.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from core.changes import Changes, Publisher
from core.docket.deadlines import in_date_order
from core.docket.docket import Docket
from core.docket.nearness import SPAN
from core.docket.said import SaidRows, rows_as_said, view_as_said
from core.docket.standing import PRESENT
from core.reminders.answers import record_answer
from core.sessions.rules import Rules
from core.store.database import Database
from core.store.facts import SqliteFacts
from core.store.kept_rows import KeptRows
from core.store.ledger import SqliteLedger
from core.store.rows import SqliteRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.docket.edit import DateMove
    from core.docket.ports import Entry
    from core.docket.projection import TrackView
    from core.docket.standing import Viewpoint
    from core.reminders.ledger import Reminded
    from core.reminders.notice import Answer

_LOG = logging.getLogger(__name__)


class Session:
    """An opened docket file. Close it when done; `KnownError` on opening where the file is refused.

    `database` hands over a file that was opened already, to glance at it; `rules` are the procedures and
    calendars it is read with, the shipped ones unless others are given.
    """

    replay = False
    reminds = True
    """Whether reminders are raised of it."""

    converging = SPAN
    """Within how many days dates of different clocks converge, where what an edit does is asked."""

    def __init__(
        self, path: str, clock: Clock, *, database: Database | None = None, rules: Rules | None = None
    ) -> None:
        self.path = path
        self.clock = clock
        self.changed = Publisher()
        self._database = database or Database(path)
        self._facts = SqliteFacts(self._database)
        self.rows = SqliteRows(self._database)
        self._kept = KeptRows(self._database, self.rows)
        self._said = SaidRows()
        self.ledger = SqliteLedger(self._database)
        self.rules = rules or Rules()
        self.moved: tuple[DateMove, ...] = ()
        self.docket = Docket(facts=self._facts, catalogue=self.rules.catalogue, clock=clock, changed=self.changed)
        try:
            self._keep_rows_true()
        except BaseException:
            self._database.close()
            raise

    @property
    def editable(self) -> bool:
        """Tell whether facts may be recorded."""
        return not self._database.read_only

    @property
    def viewpoint(self) -> Viewpoint:
        """From where its facts are seen: all of them, now."""
        return PRESENT

    def tracks(self, viewpoint: Viewpoint | None = None) -> list[TrackRow]:
        """Return every track, now or from `viewpoint`."""
        if viewpoint is None and self._rows_are_true:
            return self._kept.tracks()
        return [view.row for view in self.views(viewpoint)]

    def deadlines(self, viewpoint: Viewpoint | None = None) -> list[DeadlineRow]:
        """Return every date, now or from `viewpoint`, in the order they come; those without a date last."""
        if viewpoint is None and self._rows_are_true:
            return self._said.of(self._kept.deadlines())
        rows = (deadline.row for view in self.views(viewpoint) for deadline in view.deadlines)
        return rows_as_said(in_date_order(rows))

    def views(self, viewpoint: Viewpoint | None = None) -> list[TrackView]:
        """Return every track with its explained dates, now or from `viewpoint`."""
        return self.docket.view(viewpoint or PRESENT)

    def track(self, track_id: str) -> TrackView | None:
        """Return one track as it stands now."""
        return view_as_said(self.docket.track(track_id))

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

    def copied(self) -> Database:
        """Return the docket as it is now, in memory; what is done there never reaches the file."""
        return self._database.copied()

    def entered(self) -> int:
        """Return how many entries the docket holds; it only grows."""
        return self._facts.number()

    def entered_after(self, number: int) -> list[Entry]:
        """Return the entries after the first `number`, in the order they were entered."""
        return self._facts.after(number)

    def integrity(self) -> str:
        """Return "ok", or what is wrong with the file."""
        return self._database.integrity()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _keep_rows_true(self) -> None:
        """Make the derived rows again where they were made under other rules than today's.

        Which live dates moved by it is kept in `moved` for whoever shows the docket, and logged.
        """
        mark = self.rules.mark
        if (old := self.rows.rules()) != mark and not self._database.read_only:
            before = self.rows.deadlines() if old else []
            self.docket.rebuild(mark)
            if before:
                self._tell_moved(before)
        self._rows_are_true = self.rows.rules() == mark

    def _tell_moved(self, before: Sequence[DeadlineRow]) -> None:
        from core.sessions.changed_rules import moved_dates  # noqa: PLC0415 - rules change rarely

        self.moved = tuple(moved_dates(before, self.rows.deadlines(), self.clock.now().timestamp()))
        for was, now in self.moved:
            row = was or now
            _LOG.info("Other rules: %s moves from %s to %s", row and row.key, was and was.due, now and now.due)
