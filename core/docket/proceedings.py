"""The dates a procedure's clockwork gives on a track, with the facts behind each, and how each ended.

Which day it is, is the clockwork's business (`core.procedures`); here its case is made from facts, and its
answer becomes rows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from heapq import heappop, heappush
from itertools import pairwise
from typing import TYPE_CHECKING

from core.computation import start_of_day
from core.computation.bounds import FIRST_DAY
from core.docket.case_of_facts import CaseOfFacts, law_of
from core.docket.deadlines import CALLED_OFF, LAPSED, MET, SETTLED, SUPERSEDED, DeadlineRow
from core.docket.setting import (
    Deadline,
    Ending,
    Move,
    ending_by_outcome,
    entered,
    first,
    moment_due,
    seconds,
)
from core.docket.standing import effective_instant
from core.procedures import Clockwork
from core.procedures.outline import outline

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.docket.facts import Fact, ProceedingStarted
    from core.docket.setting import Setting
    from core.procedures import Dated, Origin, Procedure, Step
    from core.procedures.outline import Outline


_OVER = frozenset({MET, SETTLED, CALLED_OFF})


def proceeding_dates(
    started: Fact, body: ProceedingStarted, setting: Setting, chained: Mapping[str, Deadline]
) -> list[Deadline]:
    """Return the dates of every step, in the procedure's order.

    A step that was counted anew comes after its old dates. What a party sets by its own word is not counted
    here. `chained` are dates of other proceedings on the track, by "procedure/step".
    """
    return _Proceeding(started, body, setting, chained).dates()


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A coming of a step, and what its key ends with."""

    dated: Dated
    suffix: str = ""


class _Proceeding:
    """One proceeding at work: its procedure's clockwork, and its facts sorted by what they do."""

    def __init__(
        self, started: Fact, body: ProceedingStarted, setting: Setting, chained: Mapping[str, Deadline]
    ) -> None:
        self.procedure: Procedure = law_of(started, body, setting.catalogue)
        self._facts = CaseOfFacts(started, body, setting.concerning.get(started.id, ()), self.procedure, chained)
        self._clockwork = Clockwork(self.procedure, self._facts.case)
        self._started = started
        self._setting = setting
        self._zone = self.procedure.zone or started.zone
        self._title = f"{self.procedure.short}: {body.label}" if body.label else self.procedure.short
        self._dates: dict[str, Deadline] = {}

    def dates(self) -> list[Deadline]:
        """Return the dates of every step that concerns the matter yet.

        A procedure knows many more steps than a matter ever takes. One that waits is shown where a matter may
        begin with its event, where a running clock asks for that event, or where the step it follows is shown.
        """
        law = outline(self.procedure)
        found: dict[int, list[Deadline]] = {}
        queue = sorted(law.places_from(self._facts.case.events, self._facts.published))
        while queue:
            place = heappop(queue)
            step = law.steps[place].step
            if place in found or not self._clockwork.has(step):
                continue
            found[place] = [*self._superseded(step), *self._dates_of(step)]
            if step.id in self._dates:
                for follower in law.after.get(step.id, ()):
                    heappush(queue, follower)
        self._add_waiting(found, law)
        return [each for place in sorted(found) for each in found[place]]

    def _add_waiting(self, found: dict[int, list[Deadline]], law: Outline) -> None:
        """Add the steps that wait for what may come next, and those that follow them; leave out the others."""
        waiting = {place: dates[-1].dated for place, dates in found.items() if dates[-1].row.due is None}
        queue = sorted(law.places_from(self._expected()))
        for place, dated in waiting.items():
            if dated is None or not self._under_way(dated):
                del found[place]
                continue
            for follower in law.after.get(dated.step.id, ()):
                heappush(queue, follower)
        while queue:
            place = heappop(queue)
            step = law.steps[place].step
            if place not in found and self._clockwork.has(step):
                found[place] = [self._deadline(_Numbered(self._clockwork.date_of(step)))]
                for follower in law.after.get(step.id, ()):
                    heappush(queue, follower)

    def _under_way(self, dated: Dated) -> bool:
        """Tell whether a clock has started whose date is not known: it waits for a meeting, for a second gate too.

        So is one whose date cannot be computed: it must not be missing without a word.
        """
        counts = dated.step.counts or (dated.step,)
        started = any(each.start in self._facts.case.events or each.after in self._dates for each in counts)
        return bool(dated.fault) or started

    def _dates_of(self, step: Step) -> list[Deadline]:
        """Return the step's date as it stands, preceded where it repeats by those that were met.

        Steps must be asked for in the procedure's order.
        """
        dated = self._clockwork.date_of(step)
        found = [self._as_it_ended(step, self._deadline(_Numbered(dated)))]
        dated = found[0].dated or dated
        while dated.step.repeats and found[-1].row.ended_as == MET:
            again = self._clockwork.again(dated, len(found) + 1)
            found.append(self._deadline(_Numbered(again, f"+{len(found)}"), met=len(found)))
        if found[-1].row.due is not None:
            self._dates[step.id] = found[-1]
        return found

    def _as_it_ended(self, step: Step, found: Deadline) -> Deadline:
        """Return a date that was met or settled as it then stood: a clock that is over does not stop."""
        if found.row.ended_as not in _OVER or found.row.due is None or found.ending is None or step.repeats:
            return found
        before = self._clockwork.date_of(step)
        dated = self._clockwork.date_ended(step, found.ending.effective_on)
        if dated is before:
            return found
        stays = self._deadline(_Numbered(dated))
        return replace(stays, unless_ended=before.due if before.due != dated.due else None)

    def _expected(self) -> frozenset[str]:
        """Return the events that may come next: those running clocks ask for, or those a matter begins with."""
        counted = any(each.dated and each.dated.chosen for each in self._dates.values())
        begun = frozenset[str]() if counted else outline(self.procedure).entries
        running = (each for each in self._dates.values() if not each.row.ended_as)
        return begun | {event for each in running if each.dated for event in each.dated.step.met_by}

    def _superseded(self, step: Step) -> list[Deadline]:
        """Return the dates that earlier happenings of the trigger gave, until a later one set a new clock."""
        start = self._clockwork.date_of(step).step.start
        happenings = self._facts.happenings(start) if start else []
        found = []
        for number, (_, following) in enumerate(pairwise(happenings), start=1):
            old = Clockwork(self.procedure, self._facts.before(start, number, following)).date_of(step)
            deadline = self._deadline(_Numbered(old, f"#{number}"), happening=number - 1)
            row = deadline.row._replace(
                ended_as=SUPERSEDED, ended_at=seconds(effective_instant(following)), stopped_at=None
            )
            found.append(replace(deadline, row=row, ending=following))
        return found

    def _deadline(self, numbered: _Numbered, *, met: int = 0, happening: int = -1) -> Deadline:
        """Return one coming of a step; `met` counts the acts that were used up by the comings before it."""
        dated = numbered.dated
        basis = self._basis(dated, happening)
        moves = tuple(self._moves(dated))
        row = self._row(dated, (*basis, *(move.fact for move in moves)), numbered.suffix)
        ending = self._ending(dated, row, basis, met)
        if ending is not None:
            row = row._replace(ended_as=ending.state, ended_at=ending.at)
        chosen = dated.chosen
        return Deadline(
            row=row,
            basis=(*basis, *(move.fact for move in moves)),
            moves=moves,
            counted=chosen.counted if chosen else None,
            origin=chosen.origin.name if chosen else "",
            ending=ending.fact if ending else None,
            at=dated.step.at,
            dated=dated,
            seats=self._setting.row.seats,
        )

    def _row(self, dated: Dated, basis: tuple[Fact, ...], suffix: str) -> DeadlineRow:
        step, due = dated.step, dated.due
        zone = step.zone or self._zone
        opens = due_on = due_at = stopped_at = None
        waits_for = dated.waits_for
        if due is not None:
            closing = dated.chosen.counted.rule.closing if dated.chosen else None
            opens = dated.opens.isoformat() if dated.opens else None
            due_on, waits_for = due.isoformat(), ""
            due_at = moment_due(due, zone, step.kind, closing=closing, at=step.at)
            stopped_at = seconds(start_of_day(dated.stopped, zone)) if dated.stopped else None
        track = self._setting.row
        return DeadlineRow(
            key=f"{self._started.id}/{step.id}{suffix}",
            negotiation_id=track.negotiation_id,
            negotiation=track.negotiation,
            track_id=track.id,
            track=track.name,
            proceeding=self._started.id,
            procedure=self.procedure.id,
            title=self._title,
            step=step.id,
            label=step.label,
            kind=step.kind,
            actor=step.actor,
            opens=opens,
            due=due_on,
            due_at=due_at,
            zone=zone,
            waits_for=waits_for,
            stopped_at=stopped_at,
            ended_as="",
            ended_at=None,
            citation=step.citation,
            verified=step.verified,
            lapse=step.lapse,
            entered_at=entered(*basis),
            published=dated.published is not None,
            forum=step.forum,
            effect=step.effect,
        )

    def _basis(self, dated: Dated, happening: int) -> tuple[Fact, ...]:
        """Return the facts it rests on: the proceeding's start, its events, and what moved the steps before."""
        found: dict[str, Fact] = {self._started.id: self._started}
        for event in dated.events:
            for fact in self._facts.behind(event, happening):
                found[fact.id] = fact
        before = self._dates.get(dated.chosen.origin.step) if dated.chosen else None
        for fact in before.basis if before else ():
            found[fact.id] = fact
        if dated.published is not None and dated.chosen is None:
            found[dated.published.token.id] = dated.published.token
        return tuple(found.values())

    def _moves(self, dated: Dated) -> Iterator[Move]:
        for move in dated.chosen.moves if dated.chosen else ():
            fact = move.change.token
            why = move.change.why if hasattr(move.change, "why") else move.change.reason
            yield Move(move.before, move.after, why or _why(move.days), fact, move.counted)

    def _ending(self, dated: Dated, row: DeadlineRow, basis: tuple[Fact, ...], met: int) -> Ending | None:
        """Return whichever came first: an act that meets it, how the step before ended, or an outcome."""
        if dated.due is None:
            return ending_by_outcome(self._setting, self._started.id, self._started)
        chosen = dated.chosen
        since = chosen.counted.start if chosen and not chosen.counted.period.backward else FIRST_DAY
        acts = [
            Ending(MET, seconds(effective_instant(fact)), fact)
            for fact in self._facts.acts(dated.step.met_by)
            if fact.effective_on >= since
        ]
        trigger = basis[1] if len(basis) > 1 else basis[0]
        outcome = ending_by_outcome(
            self._setting, self._started.id, trigger, kind=dated.step.kind, due=dated.due, due_at=row.due_at
        )
        if dated.step.repeats:
            return first(*acts[met : met + 1], outcome)
        before = self._before(chosen.origin) if chosen else None
        if before is not None and dated.step.regardless and before.row.ended_as == MET:
            before = None
        return first(*acts, _inherited(before) if before else None, outcome)

    def _before(self, origin: Origin) -> Deadline | None:
        """Return the date a count starts from: of the step it follows, or of another proceeding."""
        if origin.step:
            return self._dates.get(origin.step)
        return self._facts.chained(origin.events[0]) if origin.events else None


def _why(days: int) -> str:
    if not days:
        return ""
    return "the clock stood still for 1 day" if days == 1 else f"the clock stood still for {days} days"


def _inherited(before: Deadline) -> Ending | None:
    """Return how a step ends because the one it follows was fulfilled in time or ended by an outcome."""
    row = before.row
    if not row.ended_as or row.ended_at is None or before.ending is None or row.due_at is None:
        return None
    if row.ended_as == MET:
        return Ending(CALLED_OFF, row.ended_at, before.ending) if row.ended_at < row.due_at else None
    return None if row.ended_as == LAPSED else Ending(row.ended_as, row.ended_at, before.ending)
