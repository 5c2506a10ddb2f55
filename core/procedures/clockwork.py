"""The clockwork: from what happened in a matter to the date of every step. Pure, and the only place it is done.

A docket hands in its facts, the command line its options. States, reminders and the present moment have no
place here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from core.computation import Period, count, long_date, regime
from core.computation.wording import the
from core.errors import KnownError
from core.procedures.branches import chosen_variants, exists, with_variants
from core.procedures.case import Extension, Published, Toll
from core.procedures.dated import Dated, Origin
from core.procedures.model import Step
from core.procedures.moving import moved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from core.computation import Counted
    from core.computation.regimes import Roll
    from core.procedures.case import Case, Change
    from core.procedures.dated import Candidate
    from core.procedures.model import Count, FirstDay, Procedure

_STAYS = frozenset({"earliest", "automatic", "fixed"})
"""Kinds no roll moves unless the file names the act: nobody has to do anything on that day."""

_ANY_STEP = Step(id="", label="", kind="deadline", citation="", verified=True)
"""Stands for a clock that belongs to no step: that of a variant's limit."""

_COMPUTABLE = "a date that can be computed"


class Clockwork:
    """One procedure at work in one case. Steps are dated in the procedure's order, each once."""

    def __init__(self, procedure: Procedure, case: Case) -> None:
        self.procedure = procedure
        self.case = case
        self._regime = regime(procedure.regime)
        self._dates: dict[str, Dated] = {}
        self._unlimited: list[str] = []
        self._tolls = kept(case.changes, lambda each: isinstance(each, Toll))
        # What sets a date to a day is applied once it is known which count holds, and a published date last of all.
        self._weighed_by = kept(case.changes, lambda each: not _is_outright(each))
        self._unpublished = kept(case.changes, lambda each: not isinstance(each, Published))
        self.variants, warnings = chosen_variants(procedure, case, self._limit)
        self.warnings = (*warnings, *self._unlimited)

    def dates(self) -> list[Dated]:
        """Return the date of every step there is, but those a party sets by its own word."""
        return [self.date_of(step) for step in self.procedure.steps if not step.set_by_party and self.has(step)]

    def has(self, step: Step) -> bool:
        """Tell whether the step is there with the variants in force."""
        return exists(step, self.variants)

    def date_of(self, step: Step) -> Dated:
        """Return the step's date; steps must be asked for in the procedure's order."""
        found = self._dates.get(step.id)
        if found is None:
            found = self._dates[step.id] = self._dated(with_variants(step, self.variants))
        return found

    def date_ended(self, step: Step, ended: date) -> Dated:
        """Date a step anew that ended on the day `ended`, and return it: no stop after that day concerns it.

        A stop that lasted beyond that day had not moved it. One that names the step still does.
        """
        changes = tuple(left for each in self.case.changes if (left := _left_by(each, step.id, ended)) is not None)
        if changes == self.case.changes:
            return self.date_of(step)
        other = Clockwork(self.procedure, replace(self.case, changes=changes))
        other._dates.update((name, dated) for name, dated in self._dates.items() if name != step.id)
        found = self._dates[step.id] = other.date_of(step)._replace(stopped=None)
        return found

    def again(self, first: Dated, number: int) -> Dated:
        """Return the coming of a step that repeats with that number; `first` is the one with number 1.

        Each is counted from the first, so that month ends do not drift.
        """
        chosen = first.chosen
        if first.due is None or chosen is None or not first.step.repeats:
            return first
        base = first.due
        if all(isinstance(move.change, Toll) for move in chosen.moves):
            base = chosen.counted.unrolled + timedelta(days=sum(move.days for move in chosen.moves))
        events = chosen.origin.events
        origin = Origin(base, _end_of(first.step), events, first.step.id, first.stopped, absorbed=first.absorbed)
        try:
            period = Period.parse(first.step.repeats).times(number - 1)
            counted = self._count(first.step, origin, period, first_day="excluded")
            found = moved(first.step, origin, counted, chosen.citation, self._tolls)
        except KnownError as cause:
            return first._replace(due=None, waits_for=_COMPUTABLE, fault=str(cause), number=number)
        opens = found.due - (first.due - first.opens) if first.opens else None
        return Dated(step=first.step, due=found.due, opens=opens, chosen=found, stopped=found.stopped, number=number)

    def _dated(self, step: Step) -> Dated:
        try:
            return self._weighed(step)
        except KnownError as cause:
            return self._published_alone(Dated(step=step, waits_for=_COMPUTABLE, fault=str(cause)))

    def _weighed(self, step: Step) -> Dated:
        candidates, missing = self._candidates(step)
        reset = self._reset(step) if step.resets else None
        replaced: Candidate | None = None
        if candidates and not (missing and step.combine == "later"):
            pick = max if step.combine == "later" else min
            chosen = pick(candidates, key=lambda each: each.due)
            if reset is not None:
                replaced, chosen = chosen, reset
        elif reset is not None:
            chosen, candidates, missing = reset, [reset], []
        else:
            dated = Dated(step=step, waits_for=missing[0], others=tuple(candidates), missing=tuple(missing))
            return self._published_alone(dated)
        chosen = self._set_outright(step, chosen, self._unpublished)
        dated = Dated(
            step=step,
            due=chosen.due,
            opens=self._opens(step, replaced or chosen),
            chosen=chosen,
            others=tuple(each for each in candidates if each is not chosen) if replaced is None else (),
            missing=tuple(missing),
            replaced=replaced,
            stopped=chosen.stopped,
        )
        if step.not_before is not None or step.long_stop is not None:
            dated = self._bounded(dated)
        return self._checked(self._published(dated, chosen))

    def _set_outright(self, step: Step, chosen: Candidate, changes: tuple[Change, ...]) -> Candidate:
        """Return the count that was chosen with what set its date to a day, which no count is weighed by."""
        if changes is self._weighed_by:
            return chosen
        return moved(step, chosen.origin, chosen.counted, chosen.citation, changes)

    def _published(self, dated: Dated, chosen: Candidate) -> Dated:
        """Let a published date stand in the place of the computed one, whatever bounds that."""
        if self._unpublished is self.case.changes or dated.due is None:
            return dated
        full = self._set_outright(dated.step, chosen, self.case.changes)
        places = [place for place, each in enumerate(full.moves) if isinstance(each.change, Published)]
        if not places:
            return dated
        moves = list(full.moves)
        moves[places[0]] = moves[places[0]]._replace(before=dated.due)
        last = moves[places[-1]]
        published = last.change if isinstance(last.change, Published) else None
        whole = full._replace(moves=tuple(moves))
        return dated._replace(
            due=full.due,
            chosen=whole,
            stopped=full.stopped,
            published=published,
            computed=last.before,
            bound="",
            bounding=None,
            unbound=(),
        )

    def _published_alone(self, dated: Dated) -> Dated:
        """Return a date that was published although it cannot be computed yet; the latest one holds."""
        found = [each for each in self.case.changes if isinstance(each, Published) and each.step == dated.step.id]
        return dated._replace(due=found[-1].on, published=found[-1]) if found else dated

    def _candidates(self, step: Step) -> tuple[list[Candidate], list[str]]:
        """Return the counts that can be made, and for each of the others what it waits for."""
        found: list[Candidate] = []
        missing: list[str] = []
        for each in step.counts or (step,):
            made = self._counted(step, each, each.citation or step.citation, self._weighed_by)
            if isinstance(made, str):
                missing.append(made)
            else:
                found.append(made)
        return found, missing

    def _counted(self, step: Step, each: Count | Step, citation: str, changes: tuple[Change, ...]) -> Candidate | str:
        """Return one count of the step, moved by these changes, or in words what it waits for."""
        origin = self._origin(each)
        if isinstance(origin, str):
            return origin
        until: date | None = None
        if each.until:
            ends = self._end(each.until)
            if isinstance(ends, str):
                return ends
            until = ends.day
        occasions: Sequence[date] = ()
        if each.over:
            occasions = sorted(self.case.events.get(each.over, ()))
            if waits := self._short_of(each, origin, occasions):
                return waits
        period = Period.parse(each.period)
        counted = self._count(step, origin, period, first_day=each.first_day, occasions=occasions, until=until)
        return moved(step, origin, counted, citation, changes)

    def _count(
        self,
        step: Step,
        origin: Origin,
        period: Period,
        *,
        first_day: FirstDay = "",
        occasions: Sequence[date] = (),
        until: date | None = None,
    ) -> Counted:
        roll: Roll | None = step.roll or None
        if roll is None and step.kind in _STAYS and not step.act:
            roll = "none"
        rules = regime(step.regime) if step.regime else self._regime
        name = step.calendar or self.procedure.calendar
        return count(
            origin.day,
            period,
            rules,
            first_day=first_day or None,
            roll=roll,
            calendar=rules.on(origin.day).working_days(name) if name else None,
            act=step.act,
            occasions=occasions,
            until=until,
        )

    def _origin(self, each: Count | Step) -> Origin | str:
        return self._event(each.start) if each.start else self._after(each.after)

    def _end(self, name: str) -> Origin | str:
        """Return the day of an event, or of a step, that ends a span."""
        return self._event(name) if self.procedure.event(name) else self._after(name)

    def _event(self, event_id: str) -> Origin | str:
        """Return when the event happened, or is deemed to have; else what to wait for."""
        event = self.procedure.event(event_id)
        label = event.label if event else event_id
        if days := self.case.events.get(event_id):
            return Origin(days[-1], label, (event_id,), renewed=days[-1] if len(days) > 1 else None)
        if event is None or event.deemed is None:
            return label
        before = self._origin(event.deemed)
        if isinstance(before, str):
            return label
        deemed = count(before.day, Period.parse(event.deemed.period), self._regime, roll="none")
        name = f"{label}, deemed {event.deemed.period} after {the(before.name)}"
        return Origin(deemed.due, name, before.events, renewed=before.renewed, absorbed=before.absorbed)

    def _after(self, step_id: str) -> Origin | str:
        before = self._dates.get(step_id)
        if before is None:
            step = self.procedure.step(step_id)
            return _end_of(step, article=True) if step else f"the step {step_id}"
        if before.due is None:
            return _end_of(before.step, article=True)
        events, renewed = (before.chosen.origin.events, before.chosen.origin.renewed) if before.chosen else ((), None)
        return Origin(
            before.due, _end_of(before.step), events, before.step.id, before.stopped, renewed, absorbed=before.absorbed
        )

    def _short_of(self, each: Count | Step, origin: Origin, occasions: Sequence[date]) -> str:
        """Say which meetings or sitting days must still be recorded, or "" where there are enough."""
        period = Period.parse(each.period)
        edge = 0 if each.first_day == "included" else 1
        gone = (((origin.day - day) if period.backward else (day - origin.day)).days for day in occasions)
        after = sum(days >= edge for days in gone)
        wanted = period.sitting_days or period.meetings
        if after >= wanted:
            return ""
        event = self.procedure.event(each.over)
        return f"{event.label if event else each.over} ({after} of {wanted} recorded)"

    def _reset(self, step: Step) -> Candidate | None:
        """Return the count that a reset set in the place of the step's own, the latest of them, or None."""
        found: Candidate | None = None
        for each in step.resets:
            made = self._counted(step, each, each.citation or step.citation, self._weighed_by)
            if not isinstance(made, str) and (found is None or made.origin.day >= found.origin.day):
                found = made
        return found

    def _opens(self, step: Step, chosen: Candidate) -> date | None:
        if step.opens is not None:
            made = self._counted(step, step.opens, step.citation, self._tolls)
            return None if isinstance(made, str) else made.unrolled
        return chosen.origin.day if step.kind == "window" else None

    def _bounded(self, dated: Dated) -> Dated:
        """Hold the date between what it may not come before and its long stop; more time does not move those."""
        step, due = dated.step, dated.due
        if due is None:
            return dated
        waiting: list[str] = []
        for name, each in (("not before", step.not_before), ("long stop", step.long_stop)):
            made = self._counted(step, each, each.citation or step.citation, self._tolls) if each else None
            if isinstance(made, str):
                waiting.append(made)
            elif made is not None and (made.unrolled > due if name == "not before" else made.unrolled < due):
                # A bound is where a right begins or ends in any case: nothing moves it off a day off.
                return dated._replace(due=made.unrolled, bound=name, bounding=made, unbound=tuple(waiting))
        return dated._replace(unbound=tuple(waiting))

    def _checked(self, dated: Dated) -> Dated:
        """Add what must be said about the date: a cap it passes, a published date that cannot be."""
        warnings = [*self._cap_passed(dated)]
        chosen = dated.chosen
        if chosen is not None and dated.due is not None and is_before_its_trigger(dated.due, chosen):
            warnings.append(before_its_trigger(dated.due, chosen.origin))
        warnings.extend(_shortened(chosen) if chosen is not None else ())
        if step_asks_variants(dated.step):
            warnings.extend(self.warnings)
        return dated._replace(warnings=tuple(warnings)) if warnings else dated

    def _cap_passed(self, dated: Dated) -> list[str]:
        step = dated.step
        if step.cap is None or dated.due is None or dated.chosen is None:
            return []
        if all(isinstance(each.change, Toll) for each in dated.chosen.moves):
            return []
        cap = self._counted(step, step.cap, step.cap.citation or step.citation, self._tolls)
        if isinstance(cap, str) or dated.due <= cap.due:
            return []
        return [f"This passes the limit of {step.cap.period}, {long_date(cap.due)} ({cap.citation})."]

    def _limit(self, each: Count) -> date | None:
        origin = self._origin(each)
        if isinstance(origin, str):
            return None
        try:
            counted = count(origin.day, Period.parse(each.period), self._regime)
            return moved(_ANY_STEP, origin, counted, "", tuple(_of_all(toll) for toll in self._tolls)).due
        except KnownError as cause:
            self._unlimited.append(f"Until when a variant could be chosen cannot be computed: {cause}")
            return None


def _of_all(change: Change) -> Change:
    """Return a stop as if it were one of every clock."""
    return replace(change, forum="", steps=()) if isinstance(change, Toll) else change


def _left_by(change: Change, step: str, ended: date) -> Change | None:
    """Return what a change still is to a step that ended on that day, None where it is nothing."""
    if not isinstance(change, Toll) or step in change.steps:
        return change
    if change.first > ended:
        return None
    lasted = not change.ruled and change.days is not None and (ended - change.first).days < change.days
    return replace(change, days=None, last=None) if lasted else change


def kept(changes: tuple[Change, ...], wanted: Callable[[Change], bool]) -> tuple[Change, ...]:
    """Return the changes that are wanted: the very same tuple where all are."""
    found = tuple(each for each in changes if wanted(each))
    return changes if len(found) == len(changes) else found


def _is_outright(change: Change) -> bool:
    return isinstance(change, Published) or (isinstance(change, Extension) and change.to is not None)


def step_asks_variants(step: Step) -> bool:
    """Tell whether a variant decides what becomes of the step."""
    return bool(step.variants or step.only or step.unless)


def _shortened(chosen: Candidate) -> Iterator[str]:
    """Say of an extension that it ends before the date it extends: a slip, or a published date."""
    for move in chosen.moves:
        if isinstance(move.change, Extension) and move.after < move.before:
            yield (
                f"An extension to {long_date(move.after)} ends before {long_date(move.before)}, the date it extends. "
                "If that is right, record it as a published date."
            )


def is_before_its_trigger(day: date, chosen: Candidate) -> bool:
    """Tell whether a date lies before what it is counted from, although it is counted onward."""
    return day < chosen.origin.day and not chosen.counted.period.backward


def before_its_trigger(day: date, origin: Origin) -> str:
    """Say that a date that was published lies before what it is counted from, naming both."""
    trigger = f"{the(origin.name)} it is counted from, {long_date(origin.day)}"
    return f"{long_date(day)} cannot be right: it is before {trigger}."


def _end_of(step: Step, *, article: bool = False) -> str:
    ended = f"end of the {step.noun}" if step.noun else f"end of “{step.label}”"
    return f"the {ended}" if article else ended
