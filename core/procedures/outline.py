"""The bare bones of a procedure: from which events and steps each step counts, found once.

A matter touches few of a procedure's steps. This tells which, without dating any of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.procedures.model import Procedure, Step


@dataclass(frozen=True, slots=True)
class Bones:
    """One step, the events any count of it may start from, and the steps it may follow."""

    step: Step
    starts: tuple[str, ...]
    follows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """The steps of a procedure that are counted, in its order, and the events a matter may begin with.

    `by_event` and `after` give the places of the steps that may count from an event, or from the end of a step.
    """

    steps: tuple[Bones, ...]
    places: Mapping[str, int]
    by_event: Mapping[str, tuple[int, ...]]
    after: Mapping[str, tuple[int, ...]]
    entries: frozenset[str]
    chained: tuple[tuple[str, str], ...]

    def places_from(self, events: Iterable[str], steps: Iterable[str] = ()) -> set[int]:
        """Return the places of the steps that may count from these events, and of these steps themselves."""
        found = {place for event in events for place in self.by_event.get(event, ())}
        return found | {self.places[step] for step in steps if step in self.places}


@cache
def outline(procedure: Procedure) -> Outline:
    """Return the outline of a procedure; procedures are told apart by identity."""
    deemed = {event.id: event.deemed for event in procedure.events if event.deemed}
    found: list[Bones] = []
    for step in procedure.steps:
        if step.set_by_party:
            continue
        starts, follows = dict.fromkeys(step.starts()), dict.fromkeys(step.follows())
        for start in [*starts]:
            # An event that may be deemed to have happened rests on another one, or on the end of a step.
            seen = start
            while (count := deemed.get(seen)) is not None and count.start not in starts:
                if count.after:
                    follows[count.after] = None
                    break
                starts[count.start] = None
                seen = count.start
        found.append(Bones(step, tuple(starts), tuple(follows)))
    chained = tuple((event.id, event.chain) for event in procedure.events if event.chain)
    places = {bones.step.id: place for place, bones in enumerate(found)}
    by_event = _turned((place, bones.starts) for place, bones in enumerate(found))
    after = _turned((place, bones.follows) for place, bones in enumerate(found))
    return Outline(tuple(found), places, by_event, after, procedure.entries(), chained)


def _turned(pairs: Iterable[tuple[int, tuple[str, ...]]]) -> dict[str, tuple[int, ...]]:
    """Return, by each name, the places it stands with."""
    found: dict[str, list[int]] = {}
    for place, names in pairs:
        for name in names:
            found.setdefault(name, []).append(place)
    return {name: tuple(places) for name, places in found.items()}
