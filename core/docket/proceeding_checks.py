"""What a fact about a proceeding's clocks must be before it is recorded.

The checks of everything else are in `checks`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.computation import Period, short_date
from core.computation.bounds import LAST_DAY
from core.docket.case_of_facts import CaseOfFacts, as_it_runs, law_of
from core.docket.confirmations import check_confirmation, check_second
from core.docket.facts import (
    DateConfirmed,
    DatePublished,
    EventRecorded,
    Extended,
    ProceedingStarted,
    Resumed,
    Suspended,
    Tolled,
    VariantChosen,
    VersionChanged,
)
from core.errors import KnownError
from core.language import fill, translate
from core.procedures import Clockwork

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from core.docket.facts import AnyBody, Fact
    from core.procedures import Catalogue, Procedure, Step

_MOST_TOLLED = 10_000


class ProceedingChecks:
    """The checks of one draft; `facts` are those that stand, in effect order."""

    def __init__(self, facts: Sequence[Fact], catalogue: Catalogue) -> None:
        self._facts = facts
        self._catalogue = catalogue

    def check(self, body: AnyBody, day: date) -> None:
        """Refuse a body that contradicts its procedure or what happened in its proceeding."""
        match body:
            case ProceedingStarted():
                self._started(body, day)
            case EventRecorded():
                self._event(body, day)
            case VariantChosen():
                self._variant(self._procedure_of(body.proceeding), body.variant)
            case VersionChanged():
                self._version(body)
            case DatePublished():
                self._published(body)
            case Extended():
                self._extended(body, day)
            case Tolled():
                self._tolled(body, day)
            case Suspended() | Resumed():
                self._stopped(body, day)
            case DateConfirmed():
                check_confirmation(body)
                self._proceeding(body.proceeding)
                check_second(body, self._facts)
            case _:
                return

    def _started(self, body: ProceedingStarted, day: date) -> None:
        procedure = self._catalogue.procedure(body.procedure, on=day, version=body.version or None)
        if all(step.set_by_party for step in procedure.steps):
            raise KnownError(
                fill(translate("Errors", "%1 has no clock to start: set the date itself."), procedure.title),
                field="procedure",
            )
        for variant in body.variants:
            self._variant(procedure, variant)

    def _variant(self, procedure: Procedure, variant: str) -> None:
        known = {each.id: each.label for each in procedure.variants}
        if variant not in known:
            listed = ", ".join(known.values()) or "none"
            raise KnownError(
                fill(
                    translate("Errors", "%1 knows no variant “%2”. It knows: %3."),
                    procedure.short,
                    variant[:60],
                    listed,
                ),
                field="variant",
            )

    def _version(self, body: VersionChanged) -> None:
        """Refuse a version that there is not, or that the proceeding runs on already."""
        procedure = self._procedure_of(body.proceeding)
        known = [each.version for each in self._catalogue.versions(procedure.id)]
        if body.version not in known:
            raise KnownError(
                fill(
                    translate("Errors", "%1 has no version “%2”. It has: %3."),
                    procedure.short,
                    body.version[:60],
                    ", ".join(known),
                ),
                field="version",
            )
        if body.version == procedure.version:
            raise KnownError(
                fill(translate("Errors", "It runs on the version %1 already."), body.version), field="version"
            )

    def _event(self, body: EventRecorded, day: date) -> None:
        procedure = self._procedure_of(body.proceeding)
        event = procedure.event(body.event)
        if event is None:
            known = ", ".join(each.label for each in procedure.events) or "none"
            raise KnownError(
                fill(
                    translate("Errors", "%1 knows no event “%2”. It knows: %3."),
                    procedure.short,
                    body.event[:60],
                    known,
                ),
                field="event",
            )
        met = [step for step in procedure.steps if body.event in step.met_by and step.starts()]
        begun = [step for step in met if self._first_event(body.proceeding, step.starts()) is not None]
        if not begun and any(body.event in step.starts() for step in procedure.steps):
            return
        if begun or met:
            first_to_ask = min(begun, key=lambda step: self._since(body.proceeding, step)) if begun else met[0]
            self._after_trigger(body.proceeding, procedure, first_to_ask, event.label, day)

    def _since(self, proceeding: str, step: Step) -> date:
        """Return the day the step's clock first started; it has."""
        first = self._first_event(proceeding, step.starts())
        return first.effective_on if first else LAST_DAY

    def _after_trigger(self, proceeding: str, procedure: Procedure, step: Step, name: str, day: date) -> Fact:
        """Return the first event the step's clock started with; refuse what would happen before it."""
        triggers = step.starts()
        started = self._first_event(proceeding, triggers)
        known = procedure.event(triggers[0])
        label = known.label if known else triggers[0]
        if started is None:
            raise KnownError(
                fill(
                    translate(
                        "Errors",
                        "The %1 (%2) can't come before the %3, which has not been recorded yet. Record the %3 first.",
                    ),
                    name,
                    short_date(day),
                    label,
                ),
                field="event",
            )
        if day < started.effective_on and not _counts_back(step):
            raise KnownError(
                fill(
                    translate("Errors", "The %1 (%2) can't come before the %3 (%4)."),
                    name,
                    short_date(day),
                    label,
                    short_date(started.effective_on),
                ),
                field="on",
            )
        return started

    def _step(self, procedure: Procedure, step_id: str) -> Step:
        step = procedure.step(step_id)
        if step is None or step.set_by_party:
            known = ", ".join(each.label for each in procedure.steps if not each.set_by_party)
            raise KnownError(
                fill(
                    translate("Errors", "%1 counts no step “%2”. It counts: %3."), procedure.short, step_id[:60], known
                ),
                field="step",
            )
        return step

    def _extended(self, body: Extended, day: date) -> None:
        procedure = self._procedure_of(body.proceeding)
        step = self._step(procedure, body.step)
        if bool(body.period) == (body.to is not None):
            raise KnownError(translate("Errors", "Give either the time added or the new last day."), field="period")
        if body.period and Period.parse(body.period).backward:
            raise KnownError(translate("Errors", "An extension adds time: write it as “30 days”."), field="period")
        if not step.starts():
            return
        started = self._after_trigger(body.proceeding, procedure, step, "extension", day)
        if body.to is not None and body.to < started.effective_on and not _counts_back(step):
            raise KnownError(
                fill(
                    translate("Errors", "The new last day (%1) can't come before the clock started (%2)."),
                    short_date(body.to),
                    short_date(started.effective_on),
                ),
                field="to",
            )

    def _published(self, body: DatePublished) -> None:
        """Refuse a published date before the trigger it is counted from: the notice or the entry is wrong."""
        started, opened = self._proceeding(body.proceeding)
        procedure = law_of(started, opened, self._catalogue)
        self._step(procedure, body.step)
        case = CaseOfFacts(started, opened, self._facts, procedure, {}).case
        dated = next((each for each in Clockwork(procedure, case).dates() if each.step.id == body.step), None)
        if dated is None or dated.chosen is None or dated.chosen.counted.period.backward:
            return
        origin = dated.chosen.origin
        if body.on < origin.day:
            raise KnownError(
                fill(
                    translate("Errors", "The published date (%1) can't come before the %2 it is counted from (%3)."),
                    short_date(body.on),
                    origin.name,
                    short_date(origin.day),
                ),
                field="on",
            )

    def _tolled(self, body: Tolled, day: date) -> None:
        procedure = self._procedure_of(body.proceeding)
        for step in body.steps:
            self._step(procedure, step)
        if not 1 <= body.days <= _MOST_TOLLED:
            raise KnownError(
                fill(translate("Errors", "A clock stands still for 1 to %1 days, not %2."), _MOST_TOLLED, body.days),
                field="days",
            )
        if body.last is not None and body.last < day:
            raise KnownError(
                fill(
                    translate("Errors", "The last day of the stop (%1) can't come before its first (%2)."),
                    short_date(body.last),
                    short_date(day),
                ),
                field="last",
            )
        self._forum_exists(procedure, body.forum)

    def _forum_exists(self, procedure: Procedure, forum: str) -> None:
        known = sorted({step.forum for step in procedure.steps if step.forum})
        if forum and forum not in known:
            raise KnownError(
                fill(
                    translate("Errors", "%1 has no clock of “%2”. It has: %3."),
                    procedure.short,
                    forum[:60],
                    ", ".join(known) or "no forums",
                ),
                field="forum",
            )

    def _stopped(self, body: Suspended | Resumed, day: date) -> None:
        procedure = self._procedure_of(body.proceeding)
        latest = self._last_stop(body.proceeding)
        since = latest if latest is not None and isinstance(latest.body, Suspended) else None
        if isinstance(body, Suspended) and since is not None:
            raise KnownError(
                fill(translate("Errors", "The clock has been suspended since %1."), short_date(since.effective_on)),
                field="proceeding",
            )
        if isinstance(body, Resumed) and since is None:
            raise KnownError(
                translate("Errors", "The clock is running: there is nothing to resume."), field="proceeding"
            )
        if latest is not None and day < latest.effective_on:
            verb = "suspended" if isinstance(latest.body, Suspended) else "resumed"
            raise KnownError(
                fill(
                    translate("Errors", "%1 lies before %2, when the clock was %3."),
                    short_date(day),
                    short_date(latest.effective_on),
                    verb,
                ),
                field="effective_on",
            )
        if isinstance(body, Suspended):
            self._forum_exists(procedure, body.forum)
            for step in body.steps:
                self._step(procedure, step)
            self._started_before(body.proceeding, day)

    def _started_before(self, proceeding: str, day: date) -> None:
        first = self._first_event(proceeding)
        if first is None:
            raise KnownError(
                translate("Errors", "The clock has not started: there is nothing to suspend yet."), field="proceeding"
            )
        if day < first.effective_on:
            raise KnownError(
                fill(
                    translate("Errors", "The suspension (%1) can't come before the clock started (%2)."),
                    short_date(day),
                    short_date(first.effective_on),
                ),
                field="effective_on",
            )

    def _proceeding(self, proceeding: str) -> tuple[Fact, ProceedingStarted]:
        for fact in self._facts:
            if fact.id == proceeding and isinstance(fact.body, ProceedingStarted):
                return fact, as_it_runs(fact, fact.body, self._facts)
        raise KnownError(translate("Errors", "That procedure is not running on this track."), field="proceeding")

    def _procedure_of(self, proceeding: str) -> Procedure:
        fact, body = self._proceeding(proceeding)
        return law_of(fact, body, self._catalogue)

    def _first_event(self, proceeding: str, events: Sequence[str] = ()) -> Fact | None:
        """Return the earliest happening of one of the events, or of any."""
        for fact in self._facts:
            body = fact.body
            if (
                isinstance(body, EventRecorded)
                and body.proceeding == proceeding
                and (not events or body.event in events)
            ):
                return fact
        return None

    def _last_stop(self, proceeding: str) -> Fact | None:
        """Return the latest suspension or resumption."""
        for fact in reversed(self._facts):
            if isinstance(fact.body, (Suspended, Resumed)) and fact.body.proceeding == proceeding:
                return fact
        return None


def _counts_back(step: Step) -> bool:
    """Tell whether a count of the step runs back from an event that is still to come."""
    return any(Period.parse(period).backward for period in step.periods())
