"""The case a procedure's clockwork is asked about, made from the facts of one proceeding.

It remembers which fact stands behind each event and each change, so that a date can name what it rests on.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from core.docket.facts import (
    DatePublished,
    EventRecorded,
    Extended,
    Resumed,
    Suspended,
    Tolled,
    VariantChosen,
    VersionChanged,
)
from core.procedures import Case, Extension, Published, Toll
from core.procedures.outline import outline

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.docket.facts import Fact, ProceedingStarted
    from core.docket.setting import Deadline
    from core.procedures import Catalogue, Procedure
    from core.procedures.case import Change


def law_of(started: Fact, body: ProceedingStarted, catalogue: Catalogue) -> Procedure:
    """Return the version of its procedure that a proceeding runs on: the one named, else that of its first day.

    A version that is not there any more, or a day without one, gets the nearest: a date is better shown and
    doubted than lost.
    """
    versions = catalogue.versions(body.procedure)
    named = next((each for each in versions if body.version and each.version == body.version), None)
    return named or catalogue.nearest(body.procedure, started.effective_on)


def as_it_runs(started: Fact, body: ProceedingStarted, facts: Iterable[Fact]) -> ProceedingStarted:
    """Return how the proceeding began, on the version that was chosen for it last; `facts` in the order of effect."""
    changes = [fact.body for fact in facts if isinstance(fact.body, VersionChanged)]
    chosen = [each.version for each in changes if each.proceeding == started.id]
    return msgspec.structs.replace(body, version=chosen[-1]) if chosen else body


class CaseOfFacts:
    """One proceeding's facts as a `Case`; facts come in the order they took effect."""

    def __init__(
        self,
        started: Fact,
        body: ProceedingStarted,
        facts: Iterable[Fact],
        procedure: Procedure,
        chained: Mapping[str, Deadline],
    ) -> None:
        self._events: dict[str, list[Fact]] = {}
        self._chained: dict[str, Deadline] = {}
        self._changes: list[tuple[date, Change]] = []
        variants = set(body.variants)
        chosen_on: dict[str, date] = {}
        self._open: int | None = None
        for fact in facts:
            if getattr(fact.body, "proceeding", "") != started.id:
                continue
            if isinstance(fact.body, EventRecorded):
                self._events.setdefault(fact.body.event, []).append(fact)
            elif isinstance(fact.body, VariantChosen):
                variants.add(fact.body.variant)
                chosen_on[fact.body.variant] = fact.effective_on
            else:
                self._change(fact)
        days: dict[str, Sequence[date]] = {
            event: [fact.effective_on for fact in happened] for event, happened in self._events.items()
        }
        self._add_chained(procedure, chained, days)
        self.published = frozenset(each.step for _, each in self._changes if isinstance(each, Published))
        changes = tuple(each for _, each in self._changes)
        self.case = Case(events=days, variants=frozenset(variants), changes=changes, chosen_on=chosen_on)

    def happenings(self, event: str) -> list[Fact]:
        """Return the recorded happenings of an event, in order."""
        return self._events.get(event, [])

    def behind(self, event: str, happening: int = -1) -> tuple[Fact, ...]:
        """Return the facts behind the event's day: of its latest happening, or of the one with that number."""
        recorded = self._events.get(event)
        if not recorded:
            other = self._chained.get(event)
            return other.basis if other else ()
        return (recorded[happening if -1 <= happening < len(recorded) else -1],)

    def chained(self, event: str) -> Deadline | None:
        """Return the date of another proceeding that is taken for the event, if it was not recorded."""
        return self._chained.get(event)

    def acts(self, events: Iterable[str]) -> list[Fact]:
        """Return the happenings of several events together, in the order they took effect."""
        found = [fact for event in events for fact in self._events.get(event, [])]
        return sorted(found, key=lambda fact: (fact.effective_on, fact.recorded_at))

    def before(self, event: str, number: int, following: Fact) -> Case:
        """Return the case as it stood after so many happenings of an event, until `following`, the next."""
        events = dict(self.case.events)
        events[event] = list(events[event])[:number]
        changes = tuple(each for since, each in self._changes if since < following.effective_on)
        return replace(self.case, events=events, changes=changes)

    def _add_chained(
        self, procedure: Procedure, chained: Mapping[str, Deadline], days: dict[str, Sequence[date]]
    ) -> None:
        """Let an event that is another proceeding's date happen on that date, unless it was recorded."""
        for event, chain in outline(procedure).chained:
            other = chained.get(chain) if event not in days else None
            if other is not None and other.row.due is not None:
                days[event] = [date.fromisoformat(other.row.due)]
                self._chained[event] = other

    def _change(self, fact: Fact) -> None:
        """Keep what moves dates, in order; a resumption closes the stop that is open, in the stop's place."""
        body, day = fact.body, fact.effective_on
        if isinstance(body, Extended):
            self._changes.append(
                (
                    day,
                    Extension(
                        step=body.step, period=body.period, to=body.to, given=day, why=_why_extended(body), token=fact
                    ),
                )
            )
        elif isinstance(body, DatePublished):
            self._changes.append(
                (
                    day,
                    Published(
                        step=body.step, on=body.on, given=day, reason=body.reason, source=fact.source, token=fact
                    ),
                )
            )
        elif isinstance(body, Tolled):
            toll = Toll(
                ruled=True,
                first=day,
                days=body.days,
                last=body.last,
                forum=body.forum,
                steps=body.steps,
                why=body.reason,
                token=fact,
            )
            self._changes.append((day, toll))
        elif isinstance(body, Suspended) and self._open is None:
            self._open = len(self._changes)
            self._changes.append((day, Toll(first=day, days=None, forum=body.forum, steps=body.steps, token=fact)))
        elif isinstance(body, Resumed) and self._open is not None:
            since, stop = self._changes[self._open]
            if isinstance(stop, Toll):
                days = (day - stop.first).days
                self._changes[self._open] = (since, replace(stop, days=days, token=fact))
            self._open = None


def _why_extended(body: Extended) -> str:
    return body.reason or (f"{body.period} more" if body.period else "")
