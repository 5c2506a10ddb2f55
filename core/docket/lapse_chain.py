"""What happens when a running step lapses: what becomes of it, and the steps that begin then, with their dates.

A step that counts from the end of another has its date already: it is the date it has if nothing happens in between.
So nothing is computed here; the dates of a view are put in the order in which they would follow. What the present
moment makes of them is asked with `now`, in seconds since 1970 UTC.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.docket.case_of_facts import law_of
from core.docket.deadlines import PENDING, SUSPENDED, state_at
from core.docket.facts import EventRecorded, ProceedingStarted
from core.errors import KnownError
from core.procedures.outline import outline

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.docket.deadlines import DeadlineRow
    from core.docket.projection import TrackView
    from core.docket.setting import Deadline
    from core.procedures import Catalogue, Procedure
    from core.procedures.outline import Bones

_RUNS = frozenset({PENDING, SUSPENDED})
MOST_LINKS = 24
"""Steps of one chain; a procedure whose steps follow each other further is cut there."""


class Link(NamedTuple):
    """A step of a chain.

    `depth` is 0 for the step that runs, 1 for those that follow when it lapses, and so on. `effect` is what its lapse
    does, as the procedure's file names it, "" where it names nothing. `unless` are the acts, in words, that would
    fulfil it before. `regardless`: it comes although the step before was fulfilled. A waiting one has no date yet.
    """

    row: DeadlineRow
    depth: int
    effect: str
    unless: tuple[str, ...]
    regardless: bool

    @property
    def assumed(self) -> bool:
        """Whether its date holds only if what it follows lapses."""
        return self.depth > 0 and not self.regardless and self.row.due is not None


class Chain(NamedTuple):
    """A running step and what would follow it, in the order it would come. `stopped`: its clock stands still now."""

    links: tuple[Link, ...]
    stopped: bool

    @property
    def head(self) -> Link:
        """The step that runs."""
        return self.links[0]


class Chains(NamedTuple):
    """The chains of a track, that which lapses first before the others, and the instant one of them changes."""

    found: tuple[Chain, ...]
    changes_at: float


def chains_of(view: TrackView, catalogue: Catalogue, now: float) -> Chains:
    """Return the chain of every step of the track that runs at the instant `now` and follows no other running one."""
    following = _following(view, catalogue)
    running = [each for each in view.deadlines if state_at(each.row, now) in _RUNS]
    led = {each.row.key for leader in running for each in following.get(leader.row.key, ())}
    heads = sorted((each for each in running if each.row.key not in led), key=_when)
    laws = _laws(view, catalogue)
    found = tuple(Chain(tuple(_links(head, following, laws)), state_at(head.row, now) == SUSPENDED) for head in heads)
    turns = (
        moment
        for each in view.deadlines
        for moment in (each.row.due_at, each.row.stopped_at, each.row.ended_at)
        if moment is not None and moment > now
    )
    return Chains(found, min(turns, default=float("inf")))


def _links(head: Deadline, following: Mapping[str, Sequence[Deadline]], laws: Mapping[str, Procedure]) -> list[Link]:
    found: list[Link] = []
    seen: set[str] = set()
    queue = [(head, 0)]
    while queue and len(found) < MOST_LINKS:
        deadline, depth = queue.pop(0)
        if deadline.row.key in seen or (depth and deadline.row.ended_as):
            continue
        seen.add(deadline.row.key)
        found.append(_link(deadline, depth, laws.get(deadline.row.proceeding)))
        after = sorted(following.get(deadline.row.key, ()), key=_when)
        queue[:0] = [(each, depth + 1) for each in after]
    return found


def _link(deadline: Deadline, depth: int, law: Procedure | None) -> Link:
    step = deadline.dated.step if deadline.dated else None
    acts = tuple(event.label for name in (step.met_by if step else ()) if law and (event := law.event(name)))
    return Link(
        row=deadline.row,
        depth=depth,
        effect=step.effect if step else "",
        unless=acts,
        regardless=bool(step and step.regardless),
    )


def _following(view: TrackView, catalogue: Catalogue) -> dict[str, list[Deadline]]:
    """Return, by the key of a date, the dates that count from its end."""
    laws = _laws(view, catalogue)
    latest: dict[tuple[str, str], Deadline] = {}
    by_law: dict[str, Deadline] = {}
    for each in view.deadlines:
        latest[each.row.proceeding, each.row.step] = each
        by_law.setdefault(f"{each.row.procedure}/{each.row.step}", each)
    recorded = {(f.body.proceeding, f.body.event) for f in view.facts if isinstance(f.body, EventRecorded)}
    found: dict[str, list[Deadline]] = {}
    for each in latest.values():
        law = laws.get(each.row.proceeding)
        bones = _bones(law, each) if law else None
        if law is None or bones is None or each.dated is None:
            continue
        for step in bones.follows:
            before = latest.get((each.row.proceeding, step))
            if before is not None and _counts_from(each, step):
                found.setdefault(before.row.key, []).append(each)
        for event, chain in outline(law).chained:
            before = by_law.get(chain)
            open_still = (each.row.proceeding, event) not in recorded
            if before is not None and open_still and event in bones.starts and _rests_on(each, event):
                found.setdefault(before.row.key, []).append(each)
    return found


def _bones(law: Procedure, deadline: Deadline) -> Bones | None:
    law_outline = outline(law)
    place = law_outline.places.get(deadline.row.step)
    return None if place is None else law_outline.steps[place]


def _counts_from(deadline: Deadline, step: str) -> bool:
    """Tell whether the date is counted from the end of `step`, by itself or through an event deemed to happen then."""
    dated = deadline.dated
    if dated is None or dated.chosen is None:
        return True  # it waits, and may yet
    origin = dated.chosen.origin
    if origin.step or step in dated.step.follows():
        return origin.step == step
    return not set(dated.step.starts()) & set(origin.events)


def _rests_on(deadline: Deadline, event: str) -> bool:
    chosen = deadline.dated.chosen if deadline.dated else None
    return chosen is None or event in chosen.origin.events


def _laws(view: TrackView, catalogue: Catalogue) -> dict[str, Procedure]:
    """Return the procedures that run on the track, by their proceedings; one that cannot be read is left out."""
    found: dict[str, Procedure] = {}
    for fact in view.facts:
        if isinstance(fact.body, ProceedingStarted):
            try:
                found[fact.id] = law_of(fact, fact.body, catalogue)
            except KnownError:  # the track says so in the place of its dates
                continue
    return found


def _when(deadline: Deadline) -> tuple[float, str]:
    due = deadline.row.due_at
    return float("inf") if due is None else due, deadline.row.key
