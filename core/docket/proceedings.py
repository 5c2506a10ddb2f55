"""The dates a procedure's clockwork gives on a track: counted from events, moved by tollings and extensions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.computation import Period, count, regime, start_of_day
from core.docket.deadlines import CALLED_OFF, MET, SUPERSEDED, DeadlineRow
from core.docket.facts import EventRecorded, Extended, Resumed, Suspended
from core.docket.setting import (
    Deadline,
    Ending,
    Move,
    ending_by_outcome,
    entered,
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
    """Return the dates of every step, in the order of the procedure; a step that was counted anew comes with its old dates."""
    clockwork = _Clockwork(started, body, setting)
    found: list[Deadline] = []
    for step in clockwork.procedure.steps:
        found.extend(clockwork.superseded(step))
        found.append(clockwork.date_of(step))
    return found


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where a step's count starts: the day, its name in words, the facts behind it, and what it inherits."""

    day: date
    name: str
    basis: tuple[Fact, ...]
    stopped_at: int | None = None
    ended: Ending | None = None


@dataclass(frozen=True, slots=True)
class _Stop:
    """A suspension of the proceeding's clocks, open while `until` is None."""

    since: Fact
    until: Fact | None


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
        self._moving: list[Fact] = []
        for fact in setting.facts:
            own = getattr(fact.body, "proceeding", "") == started.id
            if own and isinstance(fact.body, EventRecorded):
                self._events.setdefault(fact.body.event, []).append(fact)
            elif own and isinstance(fact.body, (Suspended, Resumed, Extended)):
                self._moving.append(fact)
        self._stops = _stops(self._moving)
        self._dates: dict[str, Deadline] = {}

    def date_of(self, step: Step) -> Deadline:
        """Return the step's date as it stands; steps must be asked for in the procedure's order."""
        origin = self._origin(step)
        self._dates[step.id] = found = self._waiting(step) if origin is None else self._counted(step, origin)
        return found

    def superseded(self, step: Step) -> list[Deadline]:
        """Return the dates that earlier happenings of the step's trigger gave, before a later one set a new clock."""
        happenings = self._events.get(step.start, [])
        found = []
        for number, (fact, following) in enumerate(zip(happenings, happenings[1:], strict=False), start=1):
            origin = _Origin(fact.effective_on, self._event_label(step.start), (fact,))
            old = self._counted(step, origin)
            gone = Ending(SUPERSEDED, seconds(effective_instant(following)), following)
            row = old.row._replace(key=f"{old.row.key}#{number}", ended_as=gone.state, ended_at=gone.at, stopped_at=None)
            found.append(replace(old, row=row, ending=following))
        return found

    def _origin(self, step: Step) -> _Origin | None:
        if step.start:
            happenings = self._events.get(step.start)
            if not happenings:
                return None
            return _Origin(happenings[-1].effective_on, self._event_label(step.start), happenings[-1:] and (happenings[-1],))
        before = self._dates[step.after]
        if before.row.due is None:
            return None
        name = f"end of the {_lower(before.row.label)}"
        return _Origin(date.fromisoformat(before.row.due), name, before.basis, before.row.stopped_at, _inherited(before))

    def _waiting(self, step: Step) -> Deadline:
        if step.start:
            waits_for = self._event_label(step.start)
        else:
            waits_for = f"the end of the {_lower(self._dates[step.after].row.label)}"
        blank = self._blank(step)
        ending = ending_by_outcome(self._setting, self._started.id, None, None)
        row = blank._replace(waits_for=waits_for, entered_at=entered(self._started))
        return Deadline(_ended(row, ending), (self._started,), ending=ending and ending.fact, seats=self._setting.row.seats)

    def _counted(self, step: Step, origin: _Origin) -> Deadline:
        counted = count(origin.day, Period.parse(step.period), self._regime)
        moves, stopped_at = self._moved(step, origin, counted)
        due = moves[-1].after if moves else counted.due
        due_at = moment_due(due, self._zone, step.kind, closing=self._regime.closing)
        ending = self._ending(step, origin, due, due_at)
        basis = (self._started, *origin.basis, *(move.fact for move in moves))
        row = self._blank(step)._replace(
            opens=origin.day.isoformat() if step.kind == "window" else None,
            due=due.isoformat(),
            due_at=due_at,
            stopped_at=stopped_at,
            entered_at=entered(*basis),
        )
        return Deadline(
            row=_ended(row, ending),
            basis=basis,
            moves=tuple(moves),
            counted=counted,
            origin=origin.name,
            ending=ending.fact if ending else None,
            seats=self._setting.row.seats,
        )

    def _moved(self, step: Step, origin: _Origin, counted: Counted) -> tuple[list[Move], int | None]:
        """Apply what stopped or lengthened the period, in order; a step after another moves with that one only."""
        if step.after:
            return [], origin.stopped_at
        moves: list[Move] = []
        stopped_at = None
        due = counted.due
        for change in (*self._stops, *self._extensions(step)):
            moved = None
            if isinstance(change, _Stop):
                start = max(change.since.effective_on, origin.day)
                if start > due:
                    continue
                if change.until is None:
                    stopped_at = seconds(start_of_day(start, self._zone))
                elif change.until.effective_on > start:
                    moved = _tolled(due, start, change.until)
            else:
                moved = _extended(due, change, self._regime)
            if moved is not None:
                moves.append(moved)
                due = moved.after
        return moves, stopped_at

    def _extensions(self, step: Step) -> list[Fact]:
        return [fact for fact in self._moving if isinstance(fact.body, Extended) and fact.body.step == step.id]

    def _ending(self, step: Step, origin: _Origin, due: date, due_at: int) -> Ending | None:
        acts = [
            Ending(MET, seconds(effective_instant(fact)), fact)
            for event in step.met_by
            for fact in self._events.get(event, [])
            if fact.effective_on >= origin.day
        ]
        outcome = ending_by_outcome(self._setting, self._started.id, due, due_at)
        endings = [*acts, *([origin.ended] if origin.ended else []), *([outcome] if outcome else [])]
        return min(endings, key=lambda ending: ending.at, default=None)

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
    return Ending(row.ended_as, row.ended_at, before.ending)


def _stops(moving: list[Fact]) -> list[_Stop]:
    """Pair each suspension with the resumption that ended it."""
    stops: list[_Stop] = []
    since: Fact | None = None
    for fact in moving:
        if isinstance(fact.body, Suspended) and since is None:
            since = fact
        elif isinstance(fact.body, Resumed) and since is not None:
            stops.append(_Stop(since, fact))
            since = None
    if since is not None:
        stops.append(_Stop(since, None))
    return stops


def _tolled(due: date, start: date, until: Fact) -> Move:
    stopped = (until.effective_on - start).days
    days = "1 day" if stopped == 1 else f"{stopped} days"
    return Move(due, due + timedelta(days=stopped), f"the clock stood still for {days}", until)


def _extended(due: date, fact: Fact, rules: Regime) -> Move | None:
    body = fact.body
    if not isinstance(body, Extended):
        return None
    if body.to is not None:
        return Move(due, body.to, "extended", fact)
    counted = count(due, Period.parse(body.period), rules)
    return Move(due, counted.due, f"extended by {body.period}", fact, counted)


def _ended(row: DeadlineRow, ending: Ending | None) -> DeadlineRow:
    return row if ending is None else row._replace(ended_as=ending.state, ended_at=ending.at)


def _lower(label: str) -> str:
    return label[:1].lower() + label[1:]
