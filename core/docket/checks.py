"""What a fact must be before it is recorded.

Each check raises `KnownError` with a sentence that names both sides of a contradiction and the field to mend. A check
reads the facts that stand in the negotiation; it changes nothing.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import msgspec

from core.computation import Period, instant, short_date
from core.docket.facts import (
    AnyBody,
    DeadlineSet,
    EventRecorded,
    Extended,
    Met,
    Postponed,
    ProceedingStarted,
    Resumed,
    Retracted,
    Settled,
    Suspended,
)
from core.errors import KnownError
from core.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from core.docket.facts import Draft, Fact
    from core.procedures import Catalogue, Procedure

NAME_LIMIT = 200
TEXT_LIMIT = 20_000


def tidied(body: AnyBody) -> AnyBody:
    """Return `body` with its texts free of control characters and of space at the ends; refuse what is too long."""
    changes: dict[str, object] = {}
    for field in body.__struct_fields__:
        value = getattr(body, field)
        if isinstance(value, str):
            changes[field] = _tidy(value, field)
        elif isinstance(value, tuple):
            changes[field] = tuple(_tidy(item, field) for item in value if item.strip())
        elif isinstance(value, dict):
            changes[field] = {_tidy(key, field): _tidy(item, field) for key, item in value.items()}
    return msgspec.structs.replace(body, **changes)


def _tidy(text: str, field: str) -> str:
    limit = TEXT_LIMIT if field in {"text", "summary", "note", "reason", "views", "source"} else NAME_LIMIT
    if len(text) > limit:
        raise KnownError(f"This text is longer than {limit:,} characters. Shorten it.", field=field)
    kept = (" " if char == "\t" else char for char in text)
    return "".join(char for char in kept if char == "\n" or unicodedata.category(char) not in {"Cc", "Cs"}).strip()


class Checks:
    """The checks of one draft against the facts that stand around it (in effect order)."""

    def __init__(self, standing: Sequence[Fact], catalogue: Catalogue) -> None:
        self._facts = standing
        self._catalogue = catalogue

    def check(self, draft: Draft, zone: str) -> None:
        """Refuse the draft where it contradicts itself or what stands; `zone` is the one its day is in."""
        zone_info(zone)
        body, day = draft.body, draft.effective_on
        if isinstance(body, DeadlineSet):
            self._deadline_set(body, day)
        elif isinstance(body, ProceedingStarted):
            self._catalogue.procedure(body.procedure)
        elif isinstance(body, EventRecorded):
            self._event(body, day)
        elif isinstance(body, Postponed):
            self._postponed(body, day)
        elif isinstance(body, Extended):
            self._extended(body, day)
        elif isinstance(body, (Suspended, Resumed)):
            self._stopped(body, day)
        elif isinstance(body, (Settled, Met)):
            self._ended(body, day)
        elif isinstance(body, Retracted) and not any(fact.id == body.retracts for fact in self._facts):
            raise KnownError("That entry has already been retracted.", field="retracts")
        for name in ("name", "text"):
            if getattr(body, name, "x") == "":
                raise KnownError("Give it a name." if name == "name" else "Write what it says.", field=name)

    def _deadline_set(self, body: DeadlineSet, day: date) -> None:
        zone_info(body.zone)
        _hour_exists(body.on, body.at, body.zone)
        if body.on < day:
            raise KnownError(
                f"The deadline, {short_date(body.on)}, lies before the day it was set, {short_date(day)}.", field="on"
            )

    def _event(self, body: EventRecorded, day: date) -> None:
        procedure = self._procedure_of(body.proceeding)
        event = procedure.event(body.event)
        if event is None:
            known = ", ".join(each.label for each in procedure.events) or "none"
            raise KnownError(
                f"{procedure.short} knows no event “{body.event[:60]}”. It knows: {known}.", field="event"
            )
        for step in procedure.steps:
            if step.start and body.event in step.met_by:
                trigger = procedure.event(step.start)
                name = trigger.label if trigger else step.start
                self._after_trigger(body.proceeding, step.start, name, event.label, day)

    def _after_trigger(self, proceeding: str, trigger: str, trigger_name: str, name: str, day: date) -> None:
        """Refuse what would happen before the event its clock starts with."""
        started = self._last_event(proceeding, trigger)
        if started is None:
            raise KnownError(
                f"The {name} ({short_date(day)}) can't come before the {trigger_name}, which has not been recorded yet. "
                f"Record the {trigger_name} first.",
                field="event",
            )
        if day < started.effective_on:
            raise KnownError(
                f"The {name} ({short_date(day)}) can't come before the {trigger_name} "
                f"({short_date(started.effective_on)}).",
                field="on",
            )

    def _postponed(self, body: Postponed, day: date) -> None:
        fact, deadline = self._deadline(body.deadline)
        _hour_exists(body.to, body.at, deadline.zone)
        moves = [each.body for each in self._facts if isinstance(each.body, Postponed) and each.body.deadline == fact.id]
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
        if step is None or step.after:
            known = ", ".join(each.label for each in procedure.steps if not each.after)
            raise KnownError(f"{procedure.short} has no period “{body.step[:60]}”. It has: {known}.", field="step")
        if bool(body.period) == (body.to is not None):
            raise KnownError("Give either the time added or the new last day.", field="period")
        if body.period and Period.parse(body.period).backward:
            raise KnownError("An extension adds time: write it as “30 days”.", field="period")
        trigger = procedure.event(step.start)
        name = trigger.label if trigger else step.start
        self._after_trigger(body.proceeding, step.start, name, "extension", day)
        started = self._last_event(body.proceeding, step.start)
        if body.to is not None and started is not None and body.to < started.effective_on:
            raise KnownError(
                f"The new last day ({short_date(body.to)}) can't come before the {name} "
                f"({short_date(started.effective_on)}).",
                field="to",
            )

    def _stopped(self, body: Suspended | Resumed, day: date) -> None:
        self._procedure_of(body.proceeding)
        since: Fact | None = None
        latest: Fact | None = None
        for fact in self._facts:
            if isinstance(fact.body, (Suspended, Resumed)) and fact.body.proceeding == body.proceeding:
                latest = fact
                since = fact if isinstance(fact.body, Suspended) else None
        if isinstance(body, Suspended) and since is not None:
            raise KnownError(f"The clock has been suspended since {short_date(since.effective_on)}.", field="proceeding")
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
        started = [e for e in self._facts if isinstance(e.body, EventRecorded) and e.body.proceeding == proceeding]
        if not started:
            raise KnownError("The clock has not started: there is nothing to suspend yet.", field="proceeding")
        first = min(started, key=lambda fact: fact.effective_on)
        if day < first.effective_on:
            raise KnownError(
                f"The suspension ({short_date(day)}) can't come before the clock started "
                f"({short_date(first.effective_on)}).",
                field="effective_on",
            )

    def _ended(self, body: Settled | Met, day: date) -> None:
        if isinstance(body, Met):
            fact, _ = self._deadline(body.deadline)
        elif not any(each.id == body.target for each in self._facts):
            raise KnownError("What is to be settled is not in this docket.", field="target")
        else:
            fact = next(each for each in self._facts if each.id == body.target)
        if isinstance(fact.body, DeadlineSet) and day < fact.effective_on:
            raise KnownError(
                f"{short_date(day)} lies before the deadline was set ({short_date(fact.effective_on)}).",
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

    def _last_event(self, proceeding: str, event: str) -> Fact | None:
        found = None
        for fact in self._facts:
            body = fact.body
            if isinstance(body, EventRecorded) and body.proceeding == proceeding and body.event == event:
                found = fact
        return found


def _hour_exists(on: date, at: time | None, zone: str) -> None:
    if at is not None:
        instant(on, at, zone)
