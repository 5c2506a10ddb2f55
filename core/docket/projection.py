"""From facts to dates: a pure function.

One track is projected at a time, from its own facts and those of its whole negotiation, so that an edit
costs what its track costs. Storage, the present moment and reminders have no place here.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.docket.case_of_facts import as_it_runs, law_of
from core.docket.confirmations import with_confirmations
from core.docket.deadlines import TrackRow
from core.docket.facts import (
    DeadlineSet,
    NegotiationOpened,
    ProceedingStarted,
    Settled,
    TalksChanged,
    TrackOpened,
)
from core.docket.keeping import is_archived, tags_of
from core.docket.party_dates import party_dates
from core.docket.proceedings import proceeding_dates
from core.docket.setting import Deadline, ending_by_outcome, entered, setting_of, step_row
from core.errors import KnownError
from core.procedures import Dated, Step
from core.procedures.outline import outline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from core.docket.facts import Fact
    from core.docket.leaving import Left
    from core.docket.ports import Entry
    from core.docket.setting import Setting
    from core.procedures import Catalogue, Procedure


_MOST_ROUNDS = 50
"""Rounds in which dates are handed on between proceedings; each carries them one link further."""


@dataclass(frozen=True, slots=True)
class TrackView:
    """A track with every date of it, and the facts that stand, in the order they took effect.

    `left` are dates that a retraction took away, where they were asked for.
    """

    row: TrackRow
    deadlines: tuple[Deadline, ...]
    facts: tuple[Fact, ...]
    left: tuple[Left, ...] = ()


def project(entries: Iterable[Entry], catalogue: Catalogue) -> list[TrackView]:
    """Return a view of every track that stands, with its negotiation, among the standing `entries`."""
    with _collector_at_rest():
        return _project(entries, catalogue)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the garbage collector from walking the growing docket over and over: all that is made here is kept."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _project(entries: Iterable[Entry], catalogue: Catalogue) -> list[TrackView]:
    of_negotiation: dict[str, list[Entry]] = {}
    for entry in entries:
        of_negotiation.setdefault(entry.fact.negotiation, []).append(entry)
    views: list[TrackView] = []
    for own in of_negotiation.values():
        opening = next((e.fact for e in own if isinstance(e.fact.body, NegotiationOpened)), None)
        if opening is None:
            continue
        shared = [entry.fact for entry in own if not entry.track]
        of_track: dict[str, list[Fact]] = {}
        for entry in own:
            if entry.track:
                of_track.setdefault(entry.track, []).append(entry.fact)
        views.extend(
            view
            for track, facts in of_track.items()
            if (view := project_track(track, opening, shared, facts, catalogue)) is not None
        )
    return views


def project_track(
    track: str, opening: Fact, shared: list[Fact], own: list[Fact], catalogue: Catalogue
) -> TrackView | None:
    """Return the view of one track, or None where its opening does not stand.

    `shared` are the negotiation's standing facts that concern all its tracks, `own` the track's, both in the
    order they took effect; `opening` opened the negotiation.
    """
    opened = next((fact for fact in own if fact.id == track and isinstance(fact.body, TrackOpened)), None)
    if opened is None or not isinstance(opening.body, NegotiationOpened) or not isinstance(opened.body, TrackOpened):
        return None
    row = TrackRow(
        id=track,
        negotiation_id=opening.id,
        negotiation=opening.body.name,
        name=opened.body.name,
        talks=_talks(track, opening.id, [*shared, *own]),
        seats=opening.body.seats,
        tags=tags_of(track, own),
        archived=is_archived(track, (*shared, *own)),
    )
    found = with_confirmations(_dates(setting_of(row, own, shared, catalogue)), shared, own)
    everything = sorted([*shared, *own], key=lambda fact: fact.effective_on)
    return TrackView(row, tuple(found), tuple(everything))


def _dates(setting: Setting) -> list[Deadline]:
    """Return every date of the track, in the order its proceedings and deadlines began.

    A proceeding whose procedure takes a date from another one on the track is dated after that one.
    """
    dated: dict[str, list[Deadline]] = {}
    waiting: list[tuple[Fact, ProceedingStarted, Procedure]] = []
    for fact in setting.facts:
        if isinstance(fact.body, ProceedingStarted):
            dated[fact.id] = []
            body = as_it_runs(fact, fact.body, setting.concerning.get(fact.id, ()))
            try:
                law = law_of(fact, body, setting.catalogue)
            except KnownError as missing:
                dated[fact.id] = [_unknown_law(fact, body, setting, missing)]
                continue
            if outline(law).chained:
                waiting.append((fact, body, law))
            else:
                dated[fact.id] = proceeding_dates(fact, body, setting, {})
        elif isinstance(fact.body, DeadlineSet):
            dated[fact.id] = party_dates(fact, fact.body, setting)
    if waiting:
        _date_chained(waiting, dated, setting)
    return [each for dates in dated.values() for each in dates]


def _date_chained(
    waiting: list[tuple[Fact, ProceedingStarted, Procedure]], dated: dict[str, list[Deadline]], setting: Setting
) -> None:
    """Date the proceedings that take dates from others; where they take them from each other, until nothing changes."""
    laws = {law.id for _, _, law in waiting}
    mutual = any(_sources(law) & (laws - {law.id}) for _, _, law in waiting)
    for _ in range(_MOST_ROUNDS if mutual else 1):
        before = {name: each.row.due for name, each in _by_step(dated).items()}
        for fact, body, _law in waiting:
            dated[fact.id] = proceeding_dates(fact, body, setting, _by_step(dated))
        if before == {name: each.row.due for name, each in _by_step(dated).items()}:
            return


def _sources(law: Procedure) -> set[str]:
    """Return the ids of the procedures whose dates it takes."""
    return {chain.partition("/")[0] for _, chain in outline(law).chained}


def _unknown_law(started: Fact, body: ProceedingStarted, setting: Setting, missing: KnownError) -> Deadline:
    """Return what stands for a proceeding whose procedure is not among those that can be read here.

    Its facts are kept and its dates come back with the file; until then the track says that something is missing.
    """
    step = Step(id="unknown", label="Dates that cannot be computed", kind="soft", citation="", verified=False)
    waits_for = f"the procedure “{body.procedure[:60]}”, which can't be used here"
    title = body.label or body.procedure[:60]
    row = step_row(
        setting,
        step,
        key=f"{started.id}/unknown",
        proceeding=started.id,
        procedure=(body.procedure[:60], title),
        zone=started.zone,
    )._replace(waits_for=waits_for, entered_at=entered(started))
    ending = ending_by_outcome(setting, started.id, started)
    if ending is not None:
        row = row._replace(ended_as=ending.state, ended_at=ending.at)
    dated = Dated(step=step, waits_for=waits_for, fault=str(missing))
    fact = ending.fact if ending else None
    return Deadline(row=row, basis=(started,), ending=fact, dated=dated, seats=setting.row.seats)


def _by_step(dated: Mapping[str, list[Deadline]]) -> dict[str, Deadline]:
    """Return what stands of each step of each procedure; of two proceedings of one procedure, the earlier date."""
    found: dict[str, Deadline] = {}
    for dates in dated.values():
        own = {f"{each.row.procedure}/{each.row.step}": each for each in dates if each.row.due is not None}
        for name, each in own.items():
            other = found.get(name)
            if other is None or (each.row.due or "") < (other.row.due or ""):
                found[name] = each
    return found


def _talks(track: str, negotiation: str, facts: Iterable[Fact]) -> str:
    """Say how the talks on the track stand after the latest fact about them."""
    talks: str = "open"
    since = None
    for fact in facts:
        body = fact.body
        if since is not None and fact.effective_on < since:
            continue
        if isinstance(body, TalksChanged) and body.track in {"", track}:
            talks, since = body.to, fact.effective_on
        elif isinstance(body, Settled) and body.target in {track, negotiation}:
            talks, since = body.outcome, fact.effective_on
    return talks
