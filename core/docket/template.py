"""A template: a negotiation that has not begun yet, with its usual tracks and the procedures that run on them.

It becomes drafts once somebody says what it is called, between whom, and from which day. What stands in a file of
one is read in `template_files`; a negotiation that stands can be made into one, with nothing of what happened in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from core.docket.facts import (
    Draft,
    EventRecorded,
    NegotiationOpened,
    ProceedingStarted,
    TrackOpened,
)
from core.errors import KnownError
from core.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from core.docket.facts import Fact


class Start(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A procedure that runs on a track from the first day. `event` is what happens to it on that day, if anything."""

    procedure: str
    label: str = ""
    version: str = ""
    variants: tuple[str, ...] = ()
    event: str = ""


class TemplateTrack(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A track that is opened on the first day, with the procedures on it."""

    name: str
    summary: str = ""
    starts: tuple[Start, ...] = msgspec.field(default=(), name="start")


class Template(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A negotiation to be started.

    `parties` and `seats` (cities or zones, the docket's own side first) are suggestions. `first` says what happens on
    the first day, as the end of "the day on which …".
    """

    id: str
    title: str
    meaning: str = ""
    first: str = ""
    parties: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    tracks: tuple[TemplateTrack, ...] = msgspec.field(default=(), name="track")

    @property
    def begins(self) -> bool:
        """Whether something happens on the first day, so that a clock runs."""
        return any(start.event for track in self.tracks for start in track.starts)


class Opening(NamedTuple):
    """What a person says of the negotiation: its name, parties and seats (zones), and its first day.

    `tracks` are the numbers of the template's tracks that are opened. With `begins` the events of the first day are
    recorded, else every clock waits for its own.
    """

    name: str
    parties: tuple[str, ...]
    seats: tuple[str, ...]
    on: date
    tracks: Sequence[int]
    begins: bool
    summary: str = ""
    source: str = ""


def drafts_of(template: Template, opening: Opening, new_id: Callable[[], str]) -> list[Draft]:
    """Return what opens the negotiation: itself, its tracks, their procedures, and what happens on the first day.

    `KnownError` on field "tracks" where none is to be opened.
    """
    if not opening.tracks:
        raise KnownError(translate("Errors", "Choose at least one track."), field="tracks")
    negotiation = new_id()
    opened = NegotiationOpened(name=opening.name, parties=opening.parties, seats=opening.seats, summary=opening.summary)
    made = [Draft(id=negotiation, body=opened, effective_on=opening.on, source=opening.source)]
    for number in opening.tracks:
        made += _track(template.tracks[number], negotiation, opening, new_id)
    return made


def _track(track: TemplateTrack, negotiation: str, opening: Opening, new_id: Callable[[], str]) -> list[Draft]:
    ident = new_id()
    body = TrackOpened(name=track.name, summary=track.summary)
    made = [Draft(id=ident, negotiation=negotiation, body=body, effective_on=opening.on, source=opening.source)]
    for start in track.starts:
        started = new_id()
        runs = ProceedingStarted(
            track=ident,
            procedure=start.procedure,
            label=start.label,
            version=start.version,
            variants=start.variants,
        )
        made.append(Draft(id=started, body=runs, effective_on=opening.on, source=opening.source))
        if start.event and opening.begins:
            happened = EventRecorded(proceeding=started, event=start.event)
            made.append(Draft(body=happened, effective_on=opening.on, source=opening.source))
    return made


def template_of(negotiation: Fact, facts: Iterable[Fact], *, ident: str = "", title: str = "") -> Template:
    """Return a negotiation that stands as a template: its tracks and procedures, not what happened.

    `facts` are the standing facts of the negotiation, in the order they took effect. A procedure runs in the version
    in force on the new first day, whichever it was. The first event of each is kept as what may begin it.
    """
    body = negotiation.body
    if not isinstance(body, NegotiationOpened):
        raise TypeError(type(body))
    own = list(facts)
    begun: dict[str, str] = {}
    for fact in own:
        if isinstance(fact.body, EventRecorded):
            begun.setdefault(fact.body.proceeding, fact.body.event)
    return Template(
        id=ident,
        title=title or body.name,
        meaning=body.summary,
        parties=body.parties,
        seats=body.seats,
        tracks=tuple(_as_track(fact, own, begun) for fact in own if isinstance(fact.body, TrackOpened)),
    )


def _as_track(opened: Fact, facts: Iterable[Fact], begun: dict[str, str]) -> TemplateTrack:
    body = opened.body
    if not isinstance(body, TrackOpened):
        raise TypeError(type(body))
    return TemplateTrack(
        name=body.name,
        summary=body.summary,
        starts=tuple(
            Start(
                procedure=fact.body.procedure,
                label=fact.body.label,
                variants=fact.body.variants,
                event=begun.get(fact.id, ""),
            )
            for fact in facts
            if isinstance(fact.body, ProceedingStarted) and fact.body.track == opened.id
        ),
    )
