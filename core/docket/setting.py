"""What a date is derived from, and the derived date with its history.

A `Deadline` is a row plus what is needed to explain it. It is made afresh by each projection and never
stored.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.computation import end_of_day, start_of_day
from core.docket.deadlines import AUTOMATIC, DEADLINE, EARLIEST, LAPSED, DeadlineRow
from core.docket.facts import Settled
from core.docket.standing import effective_instant

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime, time

    from core.computation import Counted
    from core.docket.deadlines import TrackRow
    from core.docket.facts import Fact
    from core.procedures import Catalogue, Dated, Step


@dataclass(frozen=True, slots=True)
class Setting:
    """A track's surroundings: its row, its standing facts, the law, and every outcome that may end its dates.

    `concerning` are its facts by the proceeding or the party's deadline they are about, `settled` the outcomes by
    what they end, numbered in order: a track with many dates is not read through for each of them.
    """

    row: TrackRow
    facts: tuple[Fact, ...]
    catalogue: Catalogue
    settled: Mapping[str, Sequence[tuple[int, Fact, Settled]]]
    concerning: Mapping[str, Sequence[Fact]]

    def outcomes(self, proceeding: str) -> list[tuple[Fact, Settled]]:
        """Return what ended the proceeding, its track or the negotiation, in the order it took effect."""
        if not self.settled:
            return []
        targets = (self.row.negotiation_id, self.row.id, proceeding)
        found = [each for target in targets for each in self.settled.get(target, ())]
        found.sort(key=lambda each: (each[1].effective_on, each[0]))
        return [(fact, body) for _, fact, body in found]


def setting_of(row: TrackRow, own: list[Fact], shared: list[Fact], catalogue: Catalogue) -> Setting:
    """Return the surroundings of a track with its own facts and its negotiation's shared ones, in effect order."""
    settled: dict[str, list[tuple[int, Fact, Settled]]] = {}
    for place, fact in enumerate((*shared, *own)):
        if isinstance(fact.body, Settled):
            settled.setdefault(fact.body.target, []).append((place, fact, fact.body))
    concerning: dict[str, list[Fact]] = {}
    for fact in own:
        about = getattr(fact.body, "proceeding", "") or getattr(fact.body, "deadline", "")
        if about:
            concerning.setdefault(about, []).append(fact)
    return Setting(row, tuple(own), catalogue, settled, concerning)


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that moved or fixed a date: the last day before and after, why, and the fact behind it."""

    before: date | None
    after: date
    why: str
    fact: Fact
    counted: Counted | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """One date of a track, with what explains it.

    `counted` is the count from `origin` (the trigger's name, in words) where a law counts it; `basis` are
    the facts it rests on; `moves` its history, oldest first; `ending` the fact that ended it; `dated` the
    clockwork's own answer. `unless_ended` is where stops that came after its ending would have led it, None where
    there were none. `confirmed` is the latest confirmation by a second person, of whatever value.
    """

    row: DeadlineRow
    basis: tuple[Fact, ...]
    moves: tuple[Move, ...] = ()
    counted: Counted | None = None
    origin: str = ""
    ending: Fact | None = None
    at: time | None = None
    dated: Dated | None = None
    seats: tuple[str, ...] = field(default=())
    unless_ended: date | None = None
    confirmed: Fact | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """How a date ended: the state it ends in, from which instant, and the fact that says so."""

    state: str
    at: int
    fact: Fact


def moment_due(due: date, zone: str, kind: str, *, closing: time | None = None, at: time | None = None) -> int:
    """Return the instant a date of this kind comes, in seconds since 1970 UTC.

    A period ends with its last day (or at the hour `at`, or at the regime's closing hour); an earliest date
    and an automatic effect come with the first moment of theirs (or at the hour `at`).
    """
    if at is not None:
        return int(end_of_day(due, zone, at).timestamp())
    if kind in {EARLIEST, AUTOMATIC}:
        return int(start_of_day(due, zone).timestamp())
    return int(end_of_day(due, zone, closing).timestamp())


def seconds(moment: datetime) -> int:
    """Return whole seconds since 1970 UTC."""
    return int(moment.timestamp())


def entered(*facts: Fact) -> int:
    """Return when the last of these facts came into the docket, in seconds since 1970 UTC."""
    return max(seconds(fact.entered_at) for fact in facts)


def ending_by_outcome(
    setting: Setting,
    proceeding: str,
    since: Fact,
    *,
    kind: str = DEADLINE,
    due: date | None = None,
    due_at: int | None = None,
) -> Ending | None:
    """Return what the first outcome did to a date, or None where there was none.

    An outcome with a known hour ends what was still to come at that hour; one with a day only, whatever was due
    on that day or later; and in any case what is in effect or unlocked. What had lapsed before stays lapsed, and
    asks nothing more. What began after it (with the fact `since`) is not reached: talks may be taken up again.
    """
    for fact, body in setting.outcomes(proceeding):
        if fact.effective_at is not None:
            reached = due_at is None or due_at > seconds(fact.effective_at)
        else:
            reached = due is None or due >= fact.effective_on
        if not _follows(since, fact):
            state = body.outcome if reached or kind in {AUTOMATIC, EARLIEST} else LAPSED
            return Ending(state, seconds(effective_instant(fact)), fact)
    return None


def first(*endings: Ending | None) -> Ending | None:
    """Return the ending that came first, or None where there is none."""
    return min((ending for ending in endings if ending), key=lambda ending: ending.at, default=None)


def _follows(fact: Fact, other: Fact) -> bool:
    """Tell whether `fact` took effect after `other`; on one day, whether it became known after it."""
    return (fact.effective_on, fact.recorded_at) > (other.effective_on, other.recorded_at)


def step_row(
    setting: Setting, step: Step, *, key: str, proceeding: str, procedure: tuple[str, str], zone: str
) -> DeadlineRow:
    """Return the row of a step whose date is not known yet."""
    track = setting.row
    return DeadlineRow(
        key=key,
        negotiation_id=track.negotiation_id,
        negotiation=track.negotiation,
        track_id=track.id,
        track=track.name,
        proceeding=proceeding,
        procedure=procedure[0],
        title=procedure[1],
        step=step.id,
        label=step.label,
        kind=step.kind,
        actor=step.actor,
        opens=None,
        due=None,
        due_at=None,
        zone=zone,
        waits_for="",
        stopped_at=None,
        ended_as="",
        ended_at=None,
        citation=step.citation,
        verified=step.verified,
        lapse=step.lapse,
        entered_at=0,
        forum=step.forum,
        effect=step.effect,
    )
