"""The dates a procedure's clockwork gives on a track: counted from events, moved, met or ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from core.computation import Period, count, regime
from core.docket.deadlines import CALLED_OFF, LAPSED, MET, SUPERSEDED, WINDOW, DeadlineRow
from core.docket.facts import EventRecorded, Extended, Resumed, Suspended
from core.docket.moving import Moved, Movements, Span
from core.docket.setting import (
    Deadline,
    Ending,
    ending_by_outcome,
    entered,
    first,
    moment_due,
    seconds,
    step_row,
)
from core.docket.standing import effective_instant

if TYPE_CHECKING:
    from core.computation import Counted, Regime
    from core.docket.facts import Fact, ProceedingStarted
    from core.docket.setting import Setting
    from core.procedures import Procedure, Step


def proceeding_dates(started: Fact, body: ProceedingStarted, setting: Setting) -> list[Deadline]:
    """Return the dates of every step, in the procedure's order.

    A step that was counted anew comes after its old dates. What a party sets by its own word is not counted
    here.
    """
    clockwork = _Clockwork(started, body, setting)
    found: list[Deadline] = []
    for step in clockwork.procedure.steps:
        if step.set_by_party:
            continue
        found.extend(clockwork.superseded(step))
        found.append(clockwork.date_of(step))
    return found


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where a step's count starts: the day, its name in words, and what the step inherits.

    `basis` are the facts behind it: the start of the proceeding, the trigger event, and what moved the step
    before. A later trigger event replaces this count with a new one on `replaced_on`.
    """

    day: date
    name: str
    basis: tuple[Fact, ...]
    replaced_on: date | None = None
    stopped_at: int | None = None
    ended: Ending | None = None


class _Clockwork:
    """One proceeding at work: its procedure, and its facts sorted by what they do."""

    def __init__(self, started: Fact, body: ProceedingStarted, setting: Setting) -> None:
        self.procedure: Procedure = setting.catalogue.procedure(body.procedure)
        self._regime: Regime = regime(self.procedure.regime)
        self._started = started
        self._setting = setting
        self._zone = self.procedure.zone or started.zone
        self._title = f"{self.procedure.short}: {body.label}" if body.label else self.procedure.short
        self._events: dict[str, list[Fact]] = {}
        moving: list[Fact] = []
        for fact in setting.facts:
            own = getattr(fact.body, "proceeding", "") == started.id
            if own and isinstance(fact.body, EventRecorded):
                self._events.setdefault(fact.body.event, []).append(fact)
            elif own and isinstance(fact.body, (Suspended, Resumed, Extended)):
                moving.append(fact)
        self._movements = Movements(moving, self._regime, self._zone)
        self._dates: dict[str, Deadline] = {}

    def date_of(self, step: Step) -> Deadline:
        """Return the step's date as it stands; steps must be asked for in the procedure's order."""
        origin = self._origin(step)
        self._dates[step.id] = found = self._waiting(step) if origin is None else self._counted(step, origin)
        return found

    def superseded(self, step: Step) -> list[Deadline]:
        """Return the dates that earlier happenings of the trigger gave, until a later one set a new clock."""
        happenings = self._events.get(step.start, [])
        found = []
        for number, (fact, following) in enumerate(pairwise(happenings), start=1):
            old = self._counted(step, self._triggered(step, fact, following))
            row = old.row._replace(
                key=f"{old.row.key}#{number}",
                ended_as=SUPERSEDED,
                ended_at=seconds(effective_instant(following)),
                stopped_at=None,
            )
            found.append(replace(old, row=row, ending=following))
        return found

    def _origin(self, step: Step) -> _Origin | None:
        if step.start:
            happenings = self._events.get(step.start)
            return self._triggered(step, happenings[-1], None) if happenings else None
        before = self._dates[step.after]
        if before.row.due is None:
            return None
        return _Origin(
            date.fromisoformat(before.row.due),
            f"end of the {_lower(before.row.label)}",
            before.basis,
            stopped_at=before.row.stopped_at,
            ended=_inherited(before),
        )

    def _triggered(self, step: Step, trigger: Fact, following: Fact | None) -> _Origin:
        basis = (self._started, trigger)
        replaced_on = following.effective_on if following else None
        return _Origin(trigger.effective_on, self._event_label(step.start), basis, replaced_on)

    def _waiting(self, step: Step) -> Deadline:
        if step.start:
            waits_for = self._event_label(step.start)
        else:
            waits_for = f"the end of the {_lower(self._dates[step.after].row.label)}"
        blank = self._blank(step)
        ending = ending_by_outcome(self._setting, self._started.id, self._started)
        row = blank._replace(waits_for=waits_for, entered_at=entered(self._started))
        return Deadline(
            _ended(row, ending),
            (self._started,),
            ending=ending.fact if ending else None,
            seats=self._setting.row.seats,
        )

    def _counted(self, step: Step, origin: _Origin) -> Deadline:
        counted = count(origin.day, Period.parse(step.period), self._regime)
        moved = self._moved(step, origin, counted)
        due = moved.moves[-1].after if moved.moves else counted.due
        due_at = moment_due(due, self._zone, step.kind, closing=self._regime.closing)
        ending = self._ending(step, origin, due, due_at)
        basis = (*origin.basis, *(move.fact for move in moved.moves))
        row = self._blank(step)._replace(
            opens=origin.day.isoformat() if step.kind == WINDOW else None,
            due=due.isoformat(),
            due_at=due_at,
            stopped_at=moved.stopped_at,
            entered_at=entered(*basis),
        )
        return Deadline(
            row=_ended(row, ending),
            basis=basis,
            moves=moved.moves,
            counted=counted,
            origin=origin.name,
            ending=ending.fact if ending else None,
            seats=self._setting.row.seats,
        )

    def _moved(self, step: Step, origin: _Origin, counted: Counted) -> Moved:
        """Apply what stopped or lengthened the period; a step after another moves with that one only."""
        if step.after:
            return Moved((), origin.stopped_at)
        return self._movements.of(step.id, counted.due, Span(origin.day, origin.replaced_on))

    def _ending(self, step: Step, origin: _Origin, due: date, due_at: int) -> Ending | None:
        """Return whichever came first: an act that meets it, how the step before ended, or an outcome."""
        acts = [
            Ending(MET, seconds(effective_instant(fact)), fact)
            for event in step.met_by
            for fact in self._events.get(event, [])
            if fact.effective_on >= origin.day
        ]
        trigger = origin.basis[1]
        outcome = ending_by_outcome(self._setting, self._started.id, trigger, kind=step.kind, due=due, due_at=due_at)
        return first(*acts, origin.ended, outcome)

    def _blank(self, step: Step) -> DeadlineRow:
        return step_row(
            self._setting,
            step,
            key=f"{self._started.id}/{step.id}",
            proceeding=self._started.id,
            procedure=(self.procedure.id, self._title),
            zone=self._zone,
        )

    def _event_label(self, event_id: str) -> str:
        event = self.procedure.event(event_id)
        return event.label if event else event_id


def _inherited(before: Deadline) -> Ending | None:
    """Return how a step ends because the one it follows was fulfilled in time or ended by an outcome."""
    row = before.row
    if not row.ended_as or row.ended_at is None or before.ending is None or row.due_at is None:
        return None
    if row.ended_as == MET:
        return Ending(CALLED_OFF, row.ended_at, before.ending) if row.ended_at < row.due_at else None
    return None if row.ended_as == LAPSED else Ending(row.ended_as, row.ended_at, before.ending)


def _ended(row: DeadlineRow, ending: Ending | None) -> DeadlineRow:
    return row if ending is None else row._replace(ended_as=ending.state, ended_at=ending.at)


def _lower(label: str) -> str:
    return label[:1].lower() + label[1:]
