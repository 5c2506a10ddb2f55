"""What a fact must be before it is recorded.

Each check raises `KnownError` with a sentence that names both sides of a contradiction and the field to
mend. A check reads the facts that stand around the draft; it changes nothing. What a text must be is in
`tidying`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.computation import Period, instant, short_date
from core.docket.facts import (
    ContextSeries,
    DeadlineSet,
    EventRecorded,
    Extended,
    IndicatorProposed,
    Meeting,
    Met,
    NegotiationOpened,
    Postponed,
    ProceedingStarted,
    Reading,
    Resumed,
    Retracted,
    Settled,
    Suspended,
    TrackOpened,
)
from core.errors import KnownError
from core.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from core.docket.facts import AnyBody, Draft, Fact
    from core.procedures import Catalogue, Procedure

_EMPTY = {
    "name": "Give it a name.",
    "text": "Write what it says.",
    "value": "Give the value that was read.",
    "measure": "Say what is reserved.",
}


class Checks:
    """The checks of one draft against the facts around it.

    `standing` are those that count, in effect order; `in_force` the ids of all that are not retracted,
    retractions among them.
    """

    def __init__(self, standing: Sequence[Fact], in_force: frozenset[str], catalogue: Catalogue) -> None:
        self._facts = standing
        self._in_force = in_force
        self._catalogue = catalogue

    def check(self, draft: Draft, zone: str) -> None:
        """Refuse the draft where it contradicts itself or what stands; `zone` is the one its day is in."""
        body, day = draft.body, draft.effective_on
        if isinstance(body, NegotiationOpened):
            _seats_exist(body)
        zone_info(zone)
        for field, sentence in _EMPTY.items():
            if getattr(body, field, None) == "":
                raise KnownError(sentence, field=field)
        self._anchored(body)
        self._what_begins(body, day, zone)
        self._what_changes(body, day)

    def _what_begins(self, body: AnyBody, day: date, zone: str) -> None:
        match body:
            case Meeting():
                zone_info(body.zone or zone)
            case DeadlineSet():
                self._deadline_set(body, day)
            case ProceedingStarted():
                self._started(body)

    def _what_changes(self, body: AnyBody, day: date) -> None:
        match body:
            case EventRecorded():
                self._event(body, day)
            case Postponed():
                self._postponed(body, day)
            case Extended():
                self._extended(body, day)
            case Suspended() | Resumed():
                self._stopped(body, day)
            case Settled() | Met():
                self._ended(body, day)
            case Retracted() if body.retracts not in self._in_force:
                raise KnownError("That entry has already been retracted.", field="retracts")

    def _anchored(self, body: AnyBody) -> None:
        """Refuse a track that is none or no longer stands, and a reading of what cannot be read."""
        track = getattr(body, "track", "")
        if track and not any(fact.id == track and isinstance(fact.body, TrackOpened) for fact in self._facts):
            raise KnownError("That track does not stand in this docket.", field="track")
        if isinstance(body, Reading):
            kinds = (IndicatorProposed, ContextSeries)
            if not any(fact.id == body.of and isinstance(fact.body, kinds) for fact in self._facts):
                raise KnownError("That is neither an indicator nor a context series.", field="of")

    def _started(self, body: ProceedingStarted) -> None:
        procedure = self._catalogue.procedure(body.procedure)
        if all(step.set_by_party for step in procedure.steps):
            raise KnownError(f"{procedure.title} has no clock to start: set the date itself.", field="procedure")

    def _deadline_set(self, body: DeadlineSet, day: date) -> None:
        zone_info(body.zone)
        _hour_exists(body.on, body.at, body.zone)
        if body.on < day:
            raise KnownError(
                f"The deadline, {short_date(body.on)}, lies before the day it was set, {short_date(day)}.",
                field="on",
            )

    def _event(self, body: EventRecorded, day: date) -> None:
        procedure = self._procedure_of(body.proceeding)
        event = procedure.event(body.event)
        if event is None:
            known = ", ".join(each.label for each in procedure.events) or "none"
            raise KnownError(f"{procedure.short} knows no event “{body.event[:60]}”. It knows: {known}.", field="event")
        for step in procedure.steps:
            if step.start and body.event in step.met_by:
                self._after_trigger(body.proceeding, procedure, step.start, event.label, day)

    def _after_trigger(self, proceeding: str, procedure: Procedure, trigger: str, name: str, day: date) -> Fact:
        """Return the first event its clock started with; refuse what would happen before it."""
        known = procedure.event(trigger)
        label = known.label if known else trigger
        started = self._first_event(proceeding, trigger)
        if started is None:
            raise KnownError(
                f"The {name} ({short_date(day)}) can't come before the {label}, which has not been recorded "
                f"yet. Record the {label} first.",
                field="event",
            )
        if day < started.effective_on:
            raise KnownError(
                f"The {name} ({short_date(day)}) can't come before the {label} ({short_date(started.effective_on)}).",
                field="on",
            )
        return started

    def _postponed(self, body: Postponed, day: date) -> None:
        fact, deadline = self._deadline(body.deadline)
        _hour_exists(body.to, body.at, deadline.zone)
        bodies = (each.body for each in self._facts)
        moves = [each for each in bodies if isinstance(each, Postponed) and each.deadline == fact.id]
        current, hour = (moves[-1].to, moves[-1].at) if moves else (deadline.on, deadline.at)
        if day < fact.effective_on:
            raise KnownError(
                f"The postponement ({short_date(day)}) can't come before the deadline was set "
                f"({short_date(fact.effective_on)}).",
                field="effective_on",
            )
        if (body.to, body.at) == (current, hour):
            raise KnownError(f"The deadline already stands at {short_date(current)}.", field="to")
        if body.to < day:
            raise KnownError(
                f"The new date, {short_date(body.to)}, lies before the day of the postponement, {short_date(day)}.",
                field="to",
            )

    def _extended(self, body: Extended, day: date) -> None:
        procedure = self._procedure_of(body.proceeding)
        step = procedure.step(body.step)
        if step is None or not step.start:
            known = ", ".join(each.label for each in procedure.steps if each.start)
            raise KnownError(
                f"{procedure.short} has no period “{body.step[:60]}” to extend. It has: {known}.",
                field="step",
            )
        if bool(body.period) == (body.to is not None):
            raise KnownError("Give either the time added or the new last day.", field="period")
        if body.period and Period.parse(body.period).backward:
            raise KnownError("An extension adds time: write it as “30 days”.", field="period")
        started = self._after_trigger(body.proceeding, procedure, step.start, "extension", day)
        if body.to is not None and body.to < started.effective_on:
            raise KnownError(
                f"The new last day ({short_date(body.to)}) can't come before the clock started "
                f"({short_date(started.effective_on)}).",
                field="to",
            )

    def _stopped(self, body: Suspended | Resumed, day: date) -> None:
        self._procedure_of(body.proceeding)
        latest = self._last_stop(body.proceeding)
        since = latest if latest is not None and isinstance(latest.body, Suspended) else None
        if isinstance(body, Suspended) and since is not None:
            raise KnownError(
                f"The clock has been suspended since {short_date(since.effective_on)}.", field="proceeding"
            )
        if isinstance(body, Resumed) and since is None:
            raise KnownError("The clock is running: there is nothing to resume.", field="proceeding")
        if latest is not None and day < latest.effective_on:
            verb = "suspended" if isinstance(latest.body, Suspended) else "resumed"
            raise KnownError(
                f"{short_date(day)} lies before {short_date(latest.effective_on)}, when the clock was {verb}.",
                field="effective_on",
            )
        if isinstance(body, Suspended):
            self._started_before(body.proceeding, day)

    def _started_before(self, proceeding: str, day: date) -> None:
        first = self._first_event(proceeding)
        if first is None:
            raise KnownError("The clock has not started: there is nothing to suspend yet.", field="proceeding")
        if day < first.effective_on:
            raise KnownError(
                f"The suspension ({short_date(day)}) can't come before the clock started "
                f"({short_date(first.effective_on)}).",
                field="effective_on",
            )

    def _ended(self, body: Settled | Met, day: date) -> None:
        kinds = (NegotiationOpened, TrackOpened, ProceedingStarted, DeadlineSet)
        if isinstance(body, Met):
            ended, _ = self._deadline(body.deadline)
        else:
            found = (fact for fact in self._facts if fact.id == body.target and isinstance(fact.body, kinds))
            target = next(found, None)
            if target is None:
                raise KnownError("What is to be settled does not stand in this docket.", field="target")
            ended = target
        if isinstance(ended.body, DeadlineSet) and day < ended.effective_on:
            raise KnownError(
                f"{short_date(day)} lies before the deadline was set ({short_date(ended.effective_on)}).",
                field="effective_on",
            )

    def _deadline(self, fact_id: str) -> tuple[Fact, DeadlineSet]:
        for fact in self._facts:
            if fact.id == fact_id and isinstance(fact.body, DeadlineSet):
                return fact, fact.body
        raise KnownError("That is not a deadline a party has set.", field="deadline")

    def _procedure_of(self, proceeding: str) -> Procedure:
        for fact in self._facts:
            if fact.id == proceeding and isinstance(fact.body, ProceedingStarted):
                return self._catalogue.procedure(fact.body.procedure)
        raise KnownError("That procedure is not running on this track.", field="proceeding")

    def _first_event(self, proceeding: str, event: str = "") -> Fact | None:
        """Return the earliest happening of the event, or of any."""
        for fact in self._facts:
            body = fact.body
            if isinstance(body, EventRecorded) and body.proceeding == proceeding and event in {"", body.event}:
                return fact
        return None

    def _last_stop(self, proceeding: str) -> Fact | None:
        """Return the latest suspension or resumption."""
        for fact in reversed(self._facts):
            if isinstance(fact.body, (Suspended, Resumed)) and fact.body.proceeding == proceeding:
                return fact
        return None


def _hour_exists(on: date, at: time | None, zone: str) -> None:
    if at is not None:
        instant(on, at, zone)


def _seats_exist(body: NegotiationOpened) -> None:
    for seat in body.seats:
        try:
            zone_info(seat)
        except KnownError as fault:
            raise KnownError(str(fault), field="seats") from fault
