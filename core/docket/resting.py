"""What rests on a fact: it would be orphaned, or would mean something else, if another fact took its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.facts import Postponed, Resumed, Suspended, anchors_of
from core.docket.standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.docket.facts import Fact
    from core.docket.ports import Entry


def resting_on(fact: Fact, entries: Iterable[Entry]) -> list[Fact]:
    """Return the facts that stand and name `fact`, or that go on from where it left a deadline or a clock.

    `entries` are all of the docket's, in the order they were entered; what is returned is in effect order.
    """
    facts = [entry.fact for entry in standing(entries)]
    return [each for each in facts if fact.id in anchors_of(each.body)] or _going_on_from(fact, facts)


def _going_on_from(fact: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """Return the later postponements of the same deadline, or the later stops and resumptions of the same clocks."""
    at = next((place for place, each in enumerate(facts) if each.id == fact.id), len(facts))
    body = fact.body
    if isinstance(body, Postponed):
        return [f for f in facts[at + 1 :] if isinstance(f.body, Postponed) and f.body.deadline == body.deadline]
    if isinstance(body, Suspended | Resumed):
        stops = (f for f in facts[at + 1 :] if isinstance(f.body, Suspended | Resumed))
        return [f for f in stops if getattr(f.body, "proceeding", "") == body.proceeding]
    return []
