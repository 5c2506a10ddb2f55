"""What a fact must be before it is recorded.

Each check raises `KnownError` with a sentence that names both sides of a contradiction and the field to
mend. A check reads the facts that stand around the draft; it changes nothing. What concerns a proceeding's
clocks is in `proceeding_checks`; what a text must be, in `tidying`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.computation import instant, short_date
from core.docket.facts import (
    Archived,
    ContextSeries,
    DeadlineSet,
    IndicatorProposed,
    Meeting,
    Met,
    NegotiationOpened,
    Postponed,
    ProceedingStarted,
    Reading,
    Retracted,
    Settled,
    Tagged,
    TrackOpened,
)
from core.docket.keeping import check_archived, check_tagged
from core.docket.proceeding_checks import ProceedingChecks
from core.errors import KnownError
from core.language import fill, translate
from core.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from core.docket.facts import AnyBody, Draft, Fact
    from core.procedures import Catalogue


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
        for field, sentence in _empty().items():
            if getattr(body, field, None) == "":
                raise KnownError(sentence, field=field)
        self._anchored(body)
        self._what_begins(body, day, zone)
        self._what_changes(body, day)

    def _what_begins(self, body: AnyBody, day: date, zone: str) -> None:
        match body:
            case Meeting():
                zone_info(body.zone or zone)
                self._meeting(body, day)
            case DeadlineSet():
                self._deadline_set(body, day)

    @staticmethod
    def _meeting(body: Meeting, day: date) -> None:
        if body.until is not None and body.until < day:
            raise KnownError(
                fill(
                    translate("Errors", "Its last day, %1, lies before its first, %2."),
                    short_date(body.until),
                    short_date(day),
                ),
                field="until",
            )

    def _what_changes(self, body: AnyBody, day: date) -> None:
        match body:
            case Postponed():
                self._postponed(body, day)
            case Settled() | Met():
                self._ended(body, day)
            case Tagged():
                check_tagged(body, self._facts)
            case Archived():
                check_archived(body, self._facts)
            case Retracted() if body.retracts not in self._in_force:
                raise KnownError(translate("Errors", "That entry has already been retracted."), field="retracts")
            case _:
                ProceedingChecks(self._facts, self._catalogue).check(body, day)

    def _anchored(self, body: AnyBody) -> None:
        """Refuse a track that is none or no longer stands, and a reading of what cannot be read."""
        track = getattr(body, "track", "")
        if track and not any(fact.id == track and isinstance(fact.body, TrackOpened) for fact in self._facts):
            raise KnownError(translate("Errors", "That track does not stand in this docket."), field="track")
        if isinstance(body, Reading):
            kinds = (IndicatorProposed, ContextSeries)
            if not any(fact.id == body.of and isinstance(fact.body, kinds) for fact in self._facts):
                raise KnownError(translate("Errors", "That is neither an indicator nor a context series."), field="of")

    def _deadline_set(self, body: DeadlineSet, day: date) -> None:
        zone_info(body.zone)
        _hour_exists(body.on, body.at, body.zone)
        if body.on < day:
            raise KnownError(
                fill(
                    translate("Errors", "The deadline, %1, lies before the day it was set, %2."),
                    short_date(body.on),
                    short_date(day),
                ),
                field="on",
            )

    def _postponed(self, body: Postponed, day: date) -> None:
        fact, deadline = self._deadline(body.deadline)
        _hour_exists(body.to, body.at, deadline.zone)
        bodies = (each.body for each in self._facts)
        moves = [each for each in bodies if isinstance(each, Postponed) and each.deadline == fact.id]
        current, hour = (moves[-1].to, moves[-1].at) if moves else (deadline.on, deadline.at)
        if day < fact.effective_on:
            raise KnownError(
                fill(
                    translate("Errors", "The postponement (%1) can't come before the deadline was set (%2)."),
                    short_date(day),
                    short_date(fact.effective_on),
                ),
                field="effective_on",
            )
        if (body.to, body.at) == (current, hour):
            raise KnownError(
                fill(translate("Errors", "The deadline already stands at %1."), short_date(current)), field="to"
            )
        if body.to < day:
            raise KnownError(
                fill(
                    translate("Errors", "The new date, %1, lies before the day of the postponement, %2."),
                    short_date(body.to),
                    short_date(day),
                ),
                field="to",
            )

    def _ended(self, body: Settled | Met, day: date) -> None:
        kinds = (NegotiationOpened, TrackOpened, ProceedingStarted, DeadlineSet)
        if isinstance(body, Met):
            ended, _ = self._deadline(body.deadline)
        else:
            found = (fact for fact in self._facts if fact.id == body.target and isinstance(fact.body, kinds))
            target = next(found, None)
            if target is None:
                raise KnownError(
                    translate("Errors", "What is to be settled does not stand in this docket."), field="target"
                )
            ended = target
        if isinstance(ended.body, DeadlineSet) and day < ended.effective_on:
            raise KnownError(
                fill(
                    translate("Errors", "%1 lies before the deadline was set (%2)."),
                    short_date(day),
                    short_date(ended.effective_on),
                ),
                field="effective_on",
            )

    def _deadline(self, fact_id: str) -> tuple[Fact, DeadlineSet]:
        for fact in self._facts:
            if fact.id == fact_id and isinstance(fact.body, DeadlineSet):
                return fact, fact.body
        raise KnownError(translate("Errors", "That is not a deadline a party has set."), field="deadline")


def _empty() -> dict[str, str]:
    """Return the sentence for leaving a field empty, by the field."""
    return {
        "name": translate("Errors", "Give it a name."),
        "text": translate("Errors", "Write what it says."),
        "value": translate("Errors", "Give the value that was read."),
        "measure": translate("Errors", "Say what is reserved."),
    }


def _hour_exists(on: date, at: time | None, zone: str) -> None:
    if at is not None:
        instant(on, at, zone)


def _seats_exist(body: NegotiationOpened) -> None:
    for seat in body.seats:
        try:
            zone_info(seat)
        except KnownError as fault:
            raise KnownError(str(fault), field="seats") from fault
