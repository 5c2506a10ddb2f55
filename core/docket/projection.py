"""From facts to dates: a pure function.

One track is projected at a time, from its own facts and those of its whole negotiation, so that an edit
costs what its track costs. Storage, the present moment and reminders have no place here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.docket.deadlines import TrackRow
from core.docket.facts import (
    DeadlineSet,
    NegotiationOpened,
    ProceedingStarted,
    Settled,
    TalksChanged,
    TrackOpened,
)
from core.docket.party_dates import party_dates
from core.docket.proceedings import proceeding_dates
from core.docket.setting import Setting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.docket.facts import Fact
    from core.docket.ports import Entry
    from core.docket.setting import Deadline
    from core.procedures import Catalogue


@dataclass(frozen=True, slots=True)
class TrackView:
    """A track with every date of it, and the facts that stand, in the order they took effect."""

    row: TrackRow
    deadlines: tuple[Deadline, ...]
    facts: tuple[Fact, ...]


def project(entries: Iterable[Entry], catalogue: Catalogue) -> list[TrackView]:
    """Return a view of every track that stands, with its negotiation, among the standing `entries`."""
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
    )
    setting = Setting(row=row, facts=tuple(own), shared=tuple(shared), catalogue=catalogue)
    found: list[Deadline] = []
    for fact in own:
        if isinstance(fact.body, ProceedingStarted):
            found.extend(proceeding_dates(fact, fact.body, setting))
        elif isinstance(fact.body, DeadlineSet):
            found.extend(party_dates(fact, fact.body, setting))
    everything = sorted([*shared, *own], key=lambda fact: fact.effective_on)
    return TrackView(row, tuple(found), tuple(everything))


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
