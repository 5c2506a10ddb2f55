"""What changed in a docket between two moments: dates that moved, came, left or changed their state, and the facts.

Each difference names the fact behind it. Only tracks whose facts differ are projected twice; everywhere else nothing
but the hour has changed.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from core.docket.deadlines import ENDED, state_at
from core.docket.facts import Retracted
from core.docket.projection import project
from core.docket.standing import PRESENT, Viewpoint, standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from core.docket.deadlines import DeadlineRow
    from core.docket.facts import Fact
    from core.docket.ports import Entry
    from core.docket.setting import Deadline
    from core.procedures import Catalogue

_Lane = tuple[str, str]


class Kind(StrEnum):
    """What became of a date."""

    MOVED = "moved"
    APPEARED = "appeared"
    LEFT = "left"
    STATE = "state"


class Difference(NamedTuple):
    """One date before and after: None where it was not there, or is no more.

    `was` and `now` are its states at the two moments, "" where it was or is not there; `because` is the fact behind
    it, None where nothing but time has passed.
    """

    kind: Kind
    before: DeadlineRow | None
    after: DeadlineRow | None
    was: str
    now: str
    because: Fact | None = None

    @property
    def row(self) -> DeadlineRow:
        """The date as it is now, or as it was when it left."""
        return self.after or self.before  # type: ignore[return-value] # one of them is always there


class Differences(NamedTuple):
    """The dates that differ, those of one track together, and the facts that became known, in the order they did."""

    dates: tuple[Difference, ...]
    facts: tuple[Entry, ...]


class Side(NamedTuple):
    """A docket at one of the two moments: what had become known, what of it stands, and the instant."""

    known: Sequence[Entry]
    stands: Sequence[Entry]
    now: float


def side_at(entries: Sequence[Entry], moment: datetime, viewpoint: Viewpoint = PRESENT) -> Side:
    """Return the docket of `entries` as it was on screen at `moment`; `viewpoint` limits it as it limits the screen.

    What was known then is what had been entered by then. Of a moment before anything was entered here, it is what was
    recorded by then: an imported history is asked about as it happened.
    """
    first = min((entry.fact.entered_at for entry in entries), default=moment)
    if moment < first:
        known = [entry for entry in entries if entry.fact.recorded_at <= moment]
    else:
        known = [entry for entry in entries if entry.fact.entered_at <= moment]
    if viewpoint == PRESENT:
        return Side(known, standing(known), moment.timestamp())
    limit = Viewpoint(
        as_of=None if viewpoint.as_of is None else min(moment, viewpoint.as_of),
        known_by=None if viewpoint.known_by is None else min(moment, viewpoint.known_by),
    )
    known = [entry for entry in known if limit.known_by is None or entry.fact.recorded_at <= limit.known_by]
    return Side(known, standing(known, limit), moment.timestamp())


def differences(
    before: Side, after: Side, catalogue: Catalogue, shown: tuple[Side, Iterable[DeadlineRow]] | None = None
) -> Differences:
    """Return what differs between the two sides, the earlier first.

    `shown` is a side whose dates are known already, with them: those of tracks on which the same facts stand there
    are not made again.
    """
    lanes = _changed_lanes(before.stands, after.stands)
    old, new = _dates(before.stands, lanes, catalogue), _dates(after.stands, lanes, catalogue)
    reasons = _Reasons(before, after)
    keys = dict.fromkeys((*old, *new))
    found = [each for key in keys if (each := _difference(old.get(key), new.get(key), before, after, reasons))]
    found += _passed(_others(after, lanes, catalogue, shown), before.now, after.now)
    had = {entry.fact.id for entry in before.known}
    return Differences(
        tuple(sorted(found, key=_in_order)), tuple(entry for entry in after.known if entry.fact.id not in had)
    )


def _others(
    after: Side, lanes: set[_Lane], catalogue: Catalogue, shown: tuple[Side, Iterable[DeadlineRow]] | None
) -> Iterator[DeadlineRow]:
    """Yield the dates of the tracks that are not among `lanes`, as they are on the later side."""
    if shown is None:
        stale = {_lane(entry) for entry in after.stands if entry.track}
    elif shown[0].stands is after.stands:
        stale = set()
    else:
        stale = _changed_lanes(after.stands, shown[0].stands)
    for row in shown[1] if shown else ():
        lane = (row.negotiation_id, row.track_id)
        if lane not in lanes and lane not in stale:
            yield row
    for each in _dates(after.stands, stale - lanes, catalogue).values():
        yield each.row


def _in_order(each: Difference) -> tuple[str, str, str, int, str]:
    row = each.row
    return row.negotiation, row.track, row.track_id, row.due_at or 0, row.key


def _lane(entry: Entry) -> _Lane:
    return entry.fact.negotiation, entry.track


def _changed_lanes(before: Iterable[Entry], after: Iterable[Entry]) -> set[_Lane]:
    """Return the tracks, each with its negotiation, on which not the same facts stand."""
    sides: list[dict[_Lane, set[str]]] = [{}, {}]
    for lanes, entries in zip(sides, (before, after), strict=True):
        for entry in entries:
            lanes.setdefault(_lane(entry), set()).add(entry.fact.id)
    old, new = sides
    changed = {lane for lane in {**old, **new} if old.get(lane) != new.get(lane)}
    whole = {negotiation for negotiation, track in changed if not track}
    changed |= {lane for lane in {**old, **new} if lane[0] in whole}
    return {lane for lane in changed if lane[1]}


def _dates(stands: Iterable[Entry], lanes: set[_Lane], catalogue: Catalogue) -> dict[str, Deadline]:
    """Return the dates of these tracks by their keys."""
    negotiations = {negotiation for negotiation, _ in lanes}
    wanted = [
        entry
        for entry in stands
        if _lane(entry) in lanes or (not entry.track and entry.fact.negotiation in negotiations)
    ]
    return {each.row.key: each for view in project(wanted, catalogue) for each in view.deadlines}


def _difference(
    before: Deadline | None, after: Deadline | None, then: Side, now: Side, reasons: _Reasons
) -> Difference | None:
    """Return how a date differs, None where it does not, or where it is of no account: it was never live."""
    old, new = before.row if before else None, after.row if after else None
    was = state_at(old, then.now) if old else ""
    state = state_at(new, now.now) if new else ""
    kind = _kind(old, new, was, state)
    if not kind:
        return None
    return Difference(kind, old, new, was, state, None if _alike(old, new) else reasons.of(before, after))


def _alike(old: DeadlineRow | None, new: DeadlineRow | None) -> bool:
    """Tell whether nothing of the date differs, so that time alone has changed its state."""
    return old is not None and new is not None and old._replace(entered_at=new.entered_at) == new


def _kind(old: DeadlineRow | None, new: DeadlineRow | None, was: str, state: str) -> Kind | None:
    dated_before, dated_now = old is not None and old.due is not None, new is not None and new.due is not None
    live = dated_before and was not in ENDED
    if live and (not dated_now or state in ENDED):
        return Kind.LEFT
    if dated_now and not live:
        return None if state in ENDED else Kind.APPEARED
    if not dated_now or old is None or new is None:
        return None
    if (old.due, old.due_at) != (new.due, new.due_at):
        return Kind.MOVED
    return Kind.STATE if was != state else None


def _passed(rows: Iterable[DeadlineRow], then: float, now: float) -> Iterator[Difference]:
    """Yield the dates whose facts are the same and whose state is not: they lapsed, opened, took effect, ended."""
    for row in rows:
        if row.due_at is None:
            continue
        was, state = state_at(row, then), state_at(row, now)
        if was != state and was not in ENDED:
            yield Difference(Kind.LEFT if state in ENDED else Kind.STATE, row, row, was, state)


class _Reasons:
    """Finds the fact behind a difference among those that stand only on one of the two sides."""

    def __init__(self, before: Side, after: Side) -> None:
        old = {entry.fact.id: entry for entry in before.stands}
        new = {entry.fact.id: entry for entry in after.stands}
        self._came = {fact_id: entry for fact_id, entry in new.items() if fact_id not in old}
        self._went = {fact_id for fact_id in old if fact_id not in new}
        self._retractions = {
            entry.fact.body.retracts: entry.fact for entry in after.known if isinstance(entry.fact.body, Retracted)
        }
        self._of_lane: dict[_Lane, list[Fact]] = {}
        for entry in self._came.values():
            self._of_lane.setdefault(_lane(entry), []).append(entry.fact)

    def of(self, before: Deadline | None, after: Deadline | None) -> Fact | None:
        """Return the fact behind it: one the date rests on, a retraction, else the latest of its proceeding."""
        for fact in _rested_on(after):
            if fact.id in self._came:
                return fact
        for fact in _rested_on(before):
            if fact.id in self._went and fact.id in self._retractions:
                return self._retractions[fact.id]
        row = (after or before).row if after or before else None  # type: ignore[union-attr]
        return self._nearest(row) if row is not None else None

    def _nearest(self, row: DeadlineRow) -> Fact | None:
        lane = [
            *self._of_lane.get((row.negotiation_id, ""), ()),
            *self._of_lane.get((row.negotiation_id, row.track_id), ()),
        ]
        own = [fact for fact in lane if getattr(fact.body, "proceeding", "") == row.proceeding]
        other = [self._retractions[each] for each in (row.track_id, row.negotiation_id) if each in self._retractions]
        return next(iter([*reversed(own), *other, *reversed(lane)]), None)


def _rested_on(deadline: Deadline | None) -> list[Fact]:
    """Return the facts a date rests on, what ended or moved it last first."""
    if deadline is None:
        return []
    ending = [deadline.ending] if deadline.ending is not None else []
    return [*ending, *(move.fact for move in reversed(deadline.moves)), *reversed(deadline.basis)]
