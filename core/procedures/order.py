"""Whether the steps of a procedure can be dated one after the other: no circles, nothing out of reach.

The clockwork dates steps in the order of the file, each once; so a step may only count from what stands before
it, and from steps that are there together with it. Names that do not exist are looked at in `sense`.
"""

from __future__ import annotations

from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from core.procedures.mistakes import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.procedures.mistakes import Mistakes
    from core.procedures.model import Count, Procedure, Step, StepVariant
    from core.procedures.places import Path

_BOUNDS = ("not_before", "long_stop", "opens", "cap")


@dataclass(frozen=True, slots=True, order=True)
class _Node:
    """An event or a step, by its id."""

    kind: str
    id: str


class Order:
    """What depends on what in one procedure; what is wrong goes to `mistakes`."""

    def __init__(self, procedure: Procedure, mistakes: Mistakes) -> None:
        self._law = procedure
        self._mistakes = mistakes
        self._events = {event.id for event in procedure.events}
        self._places = {step.id: at for at, step in reversed(list(enumerate(procedure.steps)))}
        self._needs: dict[_Node, dict[_Node, Path]] = {}
        for at, event in enumerate(procedure.events):
            found = [] if event.deemed is None else [(event.deemed, ("event", at, "deemed"))]
            self._needs[_Node("event", event.id)] = dict(self._named(found))
        for at, step in enumerate(procedure.steps):
            self._needs.setdefault(_Node("step", step.id), dict(self._named(_counts(step, ("step", at)))))

    def check(self) -> None:
        """Name every circle, every step that stands too late and every step out of reach."""
        circles = self._circles()
        for step in self._law.steps:
            self._too_early(step, circles)
        for at, step in enumerate(self._law.steps):
            self._out_of_reach(step, ("step", at))

    def _named(self, counts: Iterable[tuple[Count | Step | StepVariant, Path]]) -> Iterator[tuple[_Node, Path]]:
        """Yield what the counts refer to, as far as it exists, and the path of the key that does."""
        for each, path in counts:
            if each.start and each.start in self._events:
                yield _Node("event", each.start), (*path, "from")
            if each.after and each.after in self._places:
                yield _Node("step", each.after), (*path, "after")
            if each.until and (each.until in self._events or each.until in self._places):
                yield _Node("event" if each.until in self._events else "step", each.until), (*path, "until")

    def _circles(self) -> set[_Node]:
        """Name every circle and return who is in one."""
        graph = {node: dict(needs) for node, needs in self._needs.items()}
        inside: set[_Node] = set()
        while circle := _circle(graph):
            inside |= set(circle)
            first, second = circle[0], circle[1]
            way = " → ".join(quoted(node.id) for node in circle)
            what = f"it counts from itself: {way}" if len(circle) > 2 else f"{quoted(first.id)} counts from itself"  # noqa: PLR2004 - itself and itself again
            self._mistakes.add(graph[first].pop(second), what, "count one of them from an event that happens by itself")
        return inside

    def _too_early(self, step: Step, circles: set[_Node]) -> None:
        node = _Node("step", step.id)
        for needed, path in self._needs[node].items():
            for last, through in self._steps_behind(needed):
                if last in circles and node in circles:
                    continue
                if self._places[last.id] >= self._places[step.id]:
                    by = f", through the event {quoted(through)}," if through else ""
                    what = f"the step {quoted(last.id)} it counts from{by} stands later in the file"
                    self._mistakes.add(path, what, f"move [[step]] {quoted(last.id)} up, before this one")

    def _steps_behind(self, needed: _Node) -> Iterator[tuple[_Node, str]]:
        """Yield the step that is needed, or those behind an event that is deemed to happen."""
        if needed.kind == "step":
            yield needed, ""
            return
        seen, waiting = {needed}, [needed]
        while waiting:
            for each in self._needs[waiting.pop()]:
                if each.kind == "step":
                    yield each, needed.id
                elif each not in seen:
                    seen.add(each)
                    waiting.append(each)

    def _out_of_reach(self, step: Step, path: Path) -> None:
        """Name what the step counts from where that is never there together with it."""
        for each, here, when in _alternatives(step, path):
            if each.after in self._places and not self._together(step, self._law.steps[self._places[each.after]], when):
                what = f"the step {quoted(each.after)} is never there together with this one"
                right = "look at only and unless of both: no choice of variants has both"
                self._mistakes.add((*here, "after"), what, right)

    @staticmethod
    def _together(step: Step, other: Step, when: Iterable[str]) -> bool:
        barred = {*step.unless, *other.unless}
        return barred.isdisjoint(when) and all(set(only) - barred for only in (step.only, other.only) if only)


def _circle(graph: dict[_Node, dict[_Node, Path]]) -> list[_Node]:
    """Return one circle, each node counting from the next and the first once more at the end, or nothing."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as cause:
        circle: list[_Node] = cause.args[1]
        return _from_the_least(circle[::-1])
    return []


def _from_the_least(circle: list[_Node]) -> list[_Node]:
    """Turn the circle so that it is told alike wherever it was entered."""
    ring = circle[:-1]
    at = ring.index(min(ring, key=lambda node: (node.kind != "step", node.id)))
    return [*ring[at:], *ring[:at], ring[at]]


def _counts(step: Step, path: Path) -> Iterator[tuple[Count | Step | StepVariant, Path]]:
    """Yield every count of a step and of its variants, with its path."""
    yield step, path
    yield from ((each, (*path, "count", at)) for at, each in enumerate(step.counts))
    yield from ((each, (*path, "reset", at)) for at, each in enumerate(step.resets))
    yield from _bounds(step, path)
    for at, variant in enumerate(step.variants):
        here = (*path, "variant", at)
        yield variant, here
        yield from ((each, (*here, "count", number)) for number, each in enumerate(variant.counts or ()))
        yield from _bounds(variant, here)


def _bounds(each: Step | StepVariant, path: Path) -> Iterator[tuple[Count, Path]]:
    for key in _BOUNDS:
        bound: Count | None = getattr(each, key)
        if bound is not None:
            yield bound, (*path, key)


def _alternatives(step: Step, path: Path) -> Iterator[tuple[Count | Step | StepVariant, Path, tuple[str, ...]]]:
    """Yield the counts on each of which the step may rest alone, with the variants that each asks for."""
    if step.after:
        yield step, path, ()
    if step.combine == "later":
        yield from ((each, (*path, "count", at), ()) for at, each in enumerate(step.counts))
    for at, variant in enumerate(step.variants):
        if variant.after:
            yield variant, (*path, "variant", at), variant.when
