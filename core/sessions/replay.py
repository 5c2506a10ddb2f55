"""A sample docket played again: its own clock, and nothing known before its time.

A replay lives in memory. Its facts appear as its clock passes the moments they became known; its reminders come up in
the window only, marked as a replay. It never touches the person's docket or desktop.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import resources
from core.changes import Changes, Publisher
from core.clock import ManualClock
from core.docket.docket import Docket, track_rows
from core.docket.said import rows_as_said, view_as_said
from core.docket.standing import Viewpoint, effective_instant
from core.errors import KnownError
from core.interchange.docket_file import read_docket
from core.language import fill, translate
from core.procedures import Catalogue
from core.reminders.answers import record_answer
from core.reminders.dispatcher import Dispatcher
from core.store.database import Database
from core.store.facts import SqliteFacts
from core.store.ledger import SqliteLedger
from core.store.schedule import SqliteSchedule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.docket.facts import Draft
    from core.docket.projection import TrackView
    from core.reminders.ledger import Reminded
    from core.reminders.notice import Answer
    from core.reminders.ports import Channel

STARTS = {"us-japan-1994": datetime(1994, 7, 30, 23, 0, tzinfo=UTC)}
"""Where each sample's replay begins: for the 1994 talks, Saturday 30 July, seven in the evening in Washington."""

SPEEDS = (1, 60, 3600, 21_600, 86_400)
"""Seconds of the replay in a real second: from real time to a day a second."""


def sample_drafts(name: str) -> list[Draft]:
    """Return the drafts of a shipped sample; `KnownError` where there is none of that name."""
    names = [each.removesuffix(".toml") for each in resources.names("samples") if each.endswith(".toml")]
    if name not in names:
        raise KnownError(
            fill(translate("Errors", "There is no sample “%1”. There is: %2."), name[:60], ", ".join(sorted(names))),
            field="sample",
        )
    return read_docket(resources.read_text(f"samples/{name}.toml"), f"{name}.toml")


class _Bell:
    """An alarm that rings when the replay's clock, and not the machine's, has passed a moment."""

    def __init__(self) -> None:
        self.moments: tuple[datetime, ...] = ()

    def start(self, ring: object) -> None:
        """Do nothing: the replay looks for itself."""

    def set(self, moments: Sequence[datetime]) -> None:
        """Remember the moments."""
        self.moments = tuple(moments)

    def stop(self) -> None:
        """Do nothing."""


class Replay:
    """A sample on its own clock. Fulfils what the window asks of a session, without edits.

    `tick` is called now and then by whoever shows it; everything happens in that call.
    """

    replay = True
    editable = False

    def __init__(self, sample: str, base: Clock, *, channels: Sequence[Channel], start: datetime | None = None) -> None:
        self.sample = sample
        self.path = ""
        self.changed = Publisher()
        self._drafts = sample_drafts(sample)
        self._start = start or STARTS.get(sample) or base.now()
        self._channels = channels
        self.clock = ManualClock(self._start, base=base)
        self._open()

    @property
    def speed(self) -> float:
        """How fast it plays; 0 while it stands."""
        return self.clock.rate

    @property
    def last_moment(self) -> datetime:
        """The moment after which nothing more becomes known or falls due."""
        return self._moments[-1]

    def play(self, speed: float) -> None:
        """Run on at `speed` replay seconds a second, from real time up to a day a second."""
        self.clock.run(speed)
        self.changed.publish(Changes(everything=True))

    def pause(self) -> None:
        """Stand still."""
        self.play(0)

    def step(self) -> None:
        """Go to the next moment at which anything becomes known or falls due."""
        now = self.clock.now()
        following = next((moment for moment in self._moments if moment > now), None)
        if following is not None:
            self.jump(following)

    def jump(self, to: datetime) -> None:
        """Go to the instant `to`. On the way everything happens in its order; going back forgets what came after.

        Forgotten are reminders and answers too.
        """
        if to < self.clock.now():
            self.dispatcher.clear()
            self.clock.jump(to)
            self._database.close()
            self._open()
            self.changed.publish(Changes(everything=True))
        else:
            self._pass(to)
            self._stop_at_the_end()

    def tick(self) -> None:
        """Let everything happen that the clock has passed since the last call, in its order."""
        if self.clock.rate:
            self._pass(min(self.clock.now(), max(self._end, self._passed)))
            self._stop_at_the_end()

    def tracks(self) -> list[TrackRow]:
        """Return every track as known now."""
        return self.rows.tracks()

    def deadlines(self) -> list[DeadlineRow]:
        """Return every date as known now."""
        return rows_as_said(self.rows.deadlines())

    def track(self, track_id: str) -> TrackView | None:
        """Return one track as known now."""
        return view_as_said(next((view for view in self._views if view.row.id == track_id), None))

    def unanswered(self) -> list[Reminded]:
        """Return the reminders that wait for an answer."""
        return self.ledger.unanswered()

    def snoozed(self) -> list[Reminded]:
        """Return the reminders that are snoozed."""
        return self.ledger.snoozed()

    def answer(self, reminders: Sequence[str], answer: Answer, *, by: str) -> list[str]:
        """Record an answer; it is forgotten with the replay."""
        answered = record_answer(self.ledger, reminders, answer, now=self.clock.now(), by=by)
        self.dispatcher.settle()
        return answered

    def close(self) -> None:
        """Forget everything."""
        self._database.close()

    @property
    def _end(self) -> datetime:
        """When playing stops by itself."""
        return self.last_moment + timedelta(days=1)

    def _stop_at_the_end(self) -> None:
        if self.clock.rate and self.clock.now() >= self._end:
            self.pause()

    def _pass(self, to: datetime) -> None:
        """Stop the clock at each moment up to `to` at which anything happens, let it happen, and let it run on."""
        rate = self.clock.rate
        self.clock.run(0)
        learnt = False
        while (moment := self._next_moment()) is not None and moment <= to:
            self.clock.jump(moment)
            if moment == self._next_fact:
                self._project(moment)
                learnt = True
            else:
                self.dispatcher.sweep(edited=False)
        self._passed = to
        self.clock.jump(to)
        self.clock.run(rate)
        if learnt:
            self.changed.publish(Changes(everything=True))

    def _next_moment(self) -> datetime | None:
        moments = [moment for moment in (self._next_fact, *self._bell.moments[:1]) if moment is not None]
        return min(moments, default=None)

    def _open(self) -> None:
        """Lay the facts out anew and stand at the clock's moment."""
        now = self.clock.now()
        self._database = Database()
        self._facts = SqliteFacts(self._database)
        self.rows = SqliteSchedule(self._database)
        self.ledger = SqliteLedger(self._database)
        self._lay_out(now)
        self._bell = _Bell()
        self.dispatcher = Dispatcher(
            schedule=self.rows,
            ledger=self.ledger,
            channels=self._channels,
            alarm=self._bell,
            clock=self.clock,
            changed=self.changed,
            seats_of=lambda row: self.rows.seats(row.track_id),
        )
        self._moments = self._all_moments()
        self._passed = now
        self._project(now)

    def _lay_out(self, start: datetime) -> None:
        """Enter each fact as if on the day it became known, so that no reminder is due from before its date was."""
        entry = ManualClock(start)
        self.docket = Docket(facts=self._facts, catalogue=Catalogue.shipped(), clock=entry, changed=Publisher())
        with self._database.writing():
            for draft in self._drafts:
                entry.jump(max(draft.recorded_at or start, start))
                self.docket.execute(draft)

    def _project(self, now: datetime) -> None:
        """Lay out the dates as they were known at `now`, and let the reminders look at them."""
        self.viewpoint = Viewpoint(as_of=now, known_by=now)
        self._views = self.docket.view(self.viewpoint)
        self._facts.rebuild([track_rows(view) for view in self._views], "replay")
        self._next_fact = next((moment for moment in self._appearances if moment > now), None)
        self.dispatcher.sweep()

    def _all_moments(self) -> list[datetime]:
        """Return every moment at which a fact becomes known or a date comes, in order."""
        facts = [entry.fact for entry in self._facts.everything()]
        self._appearances = sorted({max(fact.recorded_at, effective_instant(fact)) for fact in facts})
        dates = [row.due_at for row in self.rows.deadlines() if row.due_at is not None]
        return sorted({*self._appearances, *(datetime.fromtimestamp(due, UTC) for due in dates)})
