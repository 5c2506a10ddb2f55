"""Facts: the only truth in a docket.

A fact is one dated, sourced, immutable entry. What happened is its `body`; when it takes effect and when it
became known are two different dates, so that "as of" and "known by" can both be asked. Corrections and
retractions are facts too. Nothing derived (a deadline, a reminder, a countdown) belongs here.

An entity (a negotiation, a track, a proceeding) has the id of the fact that opened it.
"""

from __future__ import annotations

from datetime import date, datetime, time  # noqa: TC003 - msgspec reads the annotations
from typing import Literal

import msgspec


class Body(msgspec.Struct, frozen=True, kw_only=True, tag_field="fact", omit_defaults=True):
    """What a fact says; each kind is a subclass with its own tag."""


class NegotiationOpened(Body, frozen=True, kw_only=True, tag="negotiation opened"):
    """A matter between parties. `seats` are the IANA zones of its capitals, the docket's own side first."""

    name: str
    parties: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    summary: str = ""


class TrackOpened(Body, frozen=True, kw_only=True, tag="track opened"):
    """One strand of a negotiation."""

    name: str
    summary: str = ""


class ProceedingStarted(Body, frozen=True, kw_only=True, tag="proceeding started"):
    """A procedure begins to run on a track; its clocks wait for their events. `label` tells twins apart.

    The version is the one in force on the fact's effective day, unless `version` names another. `variants` are
    the branches chosen from the start.
    """

    track: str
    procedure: str
    label: str = ""
    version: str = ""
    variants: tuple[str, ...] = ()


class EventRecorded(Body, frozen=True, kw_only=True, tag="event"):
    """A dated happening the procedure knows by the name `event`: it starts, meets or ends a period."""

    proceeding: str
    event: str
    note: str = ""


class VariantChosen(Body, frozen=True, kw_only=True, tag="variant"):
    """A branch of the procedure applies to the proceeding from now on: urgent goods, a complicated case."""

    proceeding: str
    variant: str
    by: str = ""
    reason: str = ""


class VersionChanged(Body, frozen=True, kw_only=True, tag="change of version"):
    """The proceeding runs on another version of its procedure than the one it began with, from its beginning."""

    proceeding: str
    version: str
    by: str = ""
    reason: str = ""


class DatePublished(Body, frozen=True, kw_only=True, tag="published date"):
    """The forum published the date of a step: `on`, a legal date, stands in the place of the computed one."""

    proceeding: str
    step: str
    on: date
    by: str = ""
    reason: str = ""


class DeadlineSet(Body, frozen=True, kw_only=True, tag="deadline set"):
    """A party sets a date on a track. It binds nobody else; `by` is the setter.

    `on` is a legal date in `zone`; with `at`, the clock time in that zone at which it lapses, else the day's
    end.
    """

    track: str
    on: date
    zone: str
    label: str = ""
    by: str = ""
    at: time | None = None


class Postponed(Body, frozen=True, kw_only=True, tag="postponement"):
    """A party moves a date it had set. `deadline` is the id of the `DeadlineSet` fact."""

    deadline: str
    to: date
    at: time | None = None
    by: str = ""
    reason: str = ""


class Extended(Body, frozen=True, kw_only=True, tag="extension"):
    """More time is added to a running period: `period` as text ("30 days"), or a new last day `to`."""

    proceeding: str
    step: str
    period: str = ""
    to: date | None = None
    by: str = ""
    reason: str = ""


class Tolled(Body, frozen=True, kw_only=True, tag="tolling"):
    """A forum ruled that clocks stood still for `days` days, from the fact's effective day on.

    That need not be how long it was closed (`last` is the last day of the closure). Without `forum` and `steps`
    it holds for every clock of the proceeding that had not run out on its first day.
    """

    proceeding: str
    days: int
    last: date | None = None
    forum: str = ""
    steps: tuple[str, ...] = ()
    by: str = ""
    reason: str = ""


class Suspended(Body, frozen=True, kw_only=True, tag="suspension"):
    """The clocks of a proceeding stop with the fact's effective day, until a `Resumed`.

    With a `forum`, or with `steps`, only theirs do.
    """

    proceeding: str
    forum: str = ""
    steps: tuple[str, ...] = ()
    by: str = ""
    reason: str = ""


class Resumed(Body, frozen=True, kw_only=True, tag="resumption"):
    """The clocks of a proceeding run again from the fact's effective day."""

    proceeding: str
    by: str = ""
    reason: str = ""


class Settled(Body, frozen=True, kw_only=True, tag="outcome"):
    """What is still open in `target` (a negotiation, track, proceeding or party's deadline) ends.

    `outcome` is "settled" (the parties agreed) or "called off" (the acting party ended it). `decided_on` is
    the day of the decision, the fact's effective day the one it takes effect: two dates that may differ.
    """

    target: str
    outcome: Literal["settled", "called off"] = "settled"
    decided_on: date | None = None
    by: str = ""
    reason: str = ""


class Met(Body, frozen=True, kw_only=True, tag="met"):
    """The act a party's deadline asked for was done. `deadline` is the id of the `DeadlineSet` fact."""

    deadline: str
    by: str = ""
    document: str = ""


class TalksChanged(Body, frozen=True, kw_only=True, tag="talks"):
    """The talks on a track (or on all tracks, without one) break off or resume."""

    to: Literal["open", "broken off", "resumed", "suspended"]
    track: str = ""
    by: str = ""
    reason: str = ""


class Statement(Body, frozen=True, kw_only=True, tag="statement"):
    """What somebody said, and on what terms it may be quoted."""

    text: str
    speaker: str = ""
    party: str = ""
    attribution: Literal["on the record", "background", "not for attribution"] = "on the record"
    track: str = ""


class IndicatorProposed(Body, frozen=True, kw_only=True, tag="indicator"):
    """A measure of progress on a track, qualitative or quantitative, with each party's view of it."""

    track: str
    name: str
    quantitative: bool = False
    unit: str = ""
    views: dict[str, str] = {}


class Reading(Body, frozen=True, kw_only=True, tag="reading"):
    """One value of an indicator or of a context series, on the fact's effective day."""

    of: str
    value: str
    note: str = ""


class ContextSeries(Body, frozen=True, kw_only=True, tag="context series"):
    """Figures kept beside the tracks: a market share, an exchange rate."""

    name: str
    unit: str = ""
    note: str = ""


class CountermeasureReserved(Body, frozen=True, kw_only=True, tag="countermeasure reserved"):
    """A party reserves a right, and what would make it use it."""

    by: str
    measure: str
    trigger: str = ""


class Meeting(Body, frozen=True, kw_only=True, tag="meeting"):
    """A round of talks: where, until when, and who led each side (party to head of delegation)."""

    name: str
    place: str = ""
    zone: str = ""
    until: date | None = None
    heads: dict[str, str] = {}
    track: str = ""
    note: str = ""


class Note(Body, frozen=True, kw_only=True, tag="note"):
    """A dated remark, such as one for the political calendar."""

    text: str
    track: str = ""


class Tagged(Body, frozen=True, kw_only=True, tag="tagged"):
    """A track gets the tags in `add` and loses those in `remove`: words a team finds its tracks by. No date moves."""

    track: str
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


class Archived(Body, frozen=True, kw_only=True, tag="archived"):
    """A track, or a negotiation with all its tracks, leaves the everyday list; its dates and reminders run on.

    It comes back by the retraction of this fact.
    """

    target: str
    reason: str = ""


class ConfirmationAsked(Body, frozen=True, kw_only=True, tag="confirmation asked"):
    """Every computed date of the negotiation is to be confirmed by a second person; a retraction takes this back."""

    by: str = ""
    reason: str = ""


class DateConfirmed(Body, frozen=True, kw_only=True, tag="date confirmed"):
    """A person named `by` checked the computed date `key` of the proceeding, and found it right.

    What was found right is this value: the legal day `due`, and the instant `due_at` (UTC) it comes. A date that
    moves afterwards is not what was confirmed.
    """

    proceeding: str
    key: str
    due: date
    due_at: datetime
    by: str = ""
    note: str = ""


UNDO, REDO = "undo", "redo"
"""The marks of a retraction that is a step back, and of one that takes such a step back."""

CORRECTION = "correction"
"""The mark of a retraction in whose edit another fact takes the place of the one retracted."""


class Retracted(Body, frozen=True, kw_only=True, tag="retraction"):
    """The fact `retracts` no longer counts, from when this one was recorded. Both stay in the docket.

    `step` is `UNDO` or `REDO` where an edit was taken back or brought back whole (see `undoing`), `CORRECTION`
    where the same edit records what was meant.
    """

    retracts: str
    reason: str = ""
    step: str = ""


AnyBody = (
    NegotiationOpened
    | TrackOpened
    | ProceedingStarted
    | EventRecorded
    | VariantChosen
    | VersionChanged
    | DatePublished
    | DeadlineSet
    | Postponed
    | Extended
    | Tolled
    | Suspended
    | Resumed
    | Settled
    | Met
    | TalksChanged
    | Statement
    | IndicatorProposed
    | Reading
    | ContextSeries
    | CountermeasureReserved
    | Meeting
    | Note
    | Tagged
    | Archived
    | ConfirmationAsked
    | DateConfirmed
    | Retracted
)
"""Every kind of fact."""


class Fact(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One entry of a docket.

    `effective_on` is a legal date in the IANA zone `zone`; `effective_at` the instant (UTC) where the hour
    is known. `recorded_at` (UTC) is when it became known. `entered_at` (UTC) is when it came into this
    docket: an imported history keeps its `recorded_at` and has a later `entered_at`. `source` is where it
    was read.
    """

    id: str
    negotiation: str
    body: AnyBody
    effective_on: date
    zone: str
    recorded_at: datetime
    entered_at: datetime
    effective_at: datetime | None = None
    recorded_by: str = ""
    source: str = ""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A fact not yet recorded: the command that a form, the command line or a file hands to `Docket.execute`.

    `negotiation` may be empty where the body names something that belongs to one. `id` and `recorded_at` are
    given only by a file that carries them; otherwise the docket sets them. `zone` empty means the
    negotiation's first seat.
    """

    body: AnyBody
    effective_on: date
    negotiation: str = ""
    zone: str = ""
    effective_at: datetime | None = None
    id: str = ""
    recorded_at: datetime | None = None
    recorded_by: str = ""
    source: str = ""


ANCHORS = ("track", "proceeding", "deadline", "target", "of", "retracts")
"""The fields by which a fact names the fact it rests on."""

_TRACK_OPTIONAL = (TalksChanged, Statement, Meeting, Note)


def anchors_of(body: AnyBody) -> tuple[str, ...]:
    """Return the ids of the facts that `body` rests on; they must stand in the same negotiation."""
    return tuple(value for value in (getattr(body, name, "") for name in ANCHORS) if value)


def missing_anchor(body: AnyBody) -> str:
    """Return the name of a field that must name what the fact rests on and is empty, or ""."""
    empty = next((name for name in ANCHORS if getattr(body, name, None) == ""), "")
    return "" if empty == "track" and isinstance(body, _TRACK_OPTIONAL) else empty
