"""The convergence radar: where dates to come fall together, on days off, or into meetings.

Which dates converge is told by `lanes.convergences`, here for dates to come only; a date whose last day a seat does
not work, and one that comes while the delegations meet, are clashes of their own. Pure: rows, seats and meetings in,
clashes out; nothing is worded.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from core.computation import end_of_day, start_of_day
from core.docket.deadlines import AUTOMATIC, EARLIEST, PENDING, state_at
from core.docket.facts import Meeting
from core.docket.lanes import DAY, convergences
from core.docket.months import local_day, seat_day
from core.docket.nearness import SPAN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.docket.facts import Fact
    from core.docket.months import SeatDay

MOST = 30
"""The widest span that can be chosen, in days."""

PRESSING = 30 * DAY
"""A clash counts on the rail from this many seconds before it on."""

_LONGEST_CLOSURE = 30
_DAY = timedelta(days=1)
_NO_ACT = frozenset({AUTOMATIC, EARLIEST})


class Kind(StrEnum):
    """What comes together: dates of different clocks, a date and a meeting, a date and a day off of a seat."""

    DATES = "dates"
    MEETING = "meeting"
    DAY_OFF = "day off"


class Clash(NamedTuple):
    """Dates that come together, or one that clashes with something else.

    It reaches from `first_at` to `last_at` (seconds since 1970 UTC). A clash with a day off names the seat's zone, the
    day off, and the last day the seat works before it, None where none was found; one with a meeting names its fact.
    """

    kind: Kind
    first_at: int
    last_at: int
    rows: tuple[DeadlineRow, ...]
    seat: str = ""
    day_off: str = ""
    last_working: date | None = None
    meeting: Fact | None = None

    @property
    def key(self) -> str:
        """What tells it from every other clash, whatever its dates are by now."""
        other = self.meeting.id if self.meeting is not None else self.seat
        return "\n".join((self.kind, other, *(row.key for row in self.rows)))


class Surroundings(NamedTuple):
    """What dates clash with: the seats of each negotiation by its id, and the meetings that stand."""

    seats: Mapping[str, tuple[str, ...]]
    meetings: Sequence[Fact] = ()


def surroundings_of(tracks: Iterable[TrackRow], meetings: Sequence[Fact] = ()) -> Surroundings:
    """Return what the dates of these tracks clash with."""
    return Surroundings({track.negotiation_id: track.seats for track in tracks}, meetings)


def radar(rows: Iterable[DeadlineRow], around: Surroundings, now: float, days: int = SPAN) -> list[Clash]:
    """Return every clash of the dates that are still to come at the instant `now`, in the order they begin.

    `days` is the span within which dates of different clocks converge.
    """
    coming = [row for row in rows if row.due_at is not None and state_at(row, now) == PENDING]
    found = [
        Clash(Kind.DATES, each.first_at, each.last_at, each.rows) for each in convergences(coming, now, days * DAY)
    ]
    found += _meetings(coming, around.meetings)
    found += _days_off(coming, around.seats)
    return sorted(found, key=lambda clash: (clash.first_at, clash.kind))


def concerning(rows: Sequence[DeadlineRow], track: str, now: float, days: int = SPAN) -> list[DeadlineRow]:
    """Return the dates of `track` that are to come with all that come within `days` of one: what its radar needs."""
    own = sorted(row.due_at for row in rows if row.track_id == track and row.due_at is not None and row.due_at > now)
    if not own:
        return []
    near = days * DAY
    return [
        row
        for row in rows
        if row.due_at is not None and bisect_left(own, row.due_at - near) < bisect_right(own, row.due_at + near)
    ]


def pressing(rows: Iterable[DeadlineRow], around: Surroundings, now: float, days: int = SPAN) -> int:
    """Return how many clashes begin within `PRESSING` seconds; later dates are looked at only as far as they touch."""
    last = now + PRESSING
    soon = [row for row in rows if row.due_at is not None and now < row.due_at <= last + days * DAY]
    return sum(clash.first_at <= last for clash in radar(soon, around, now, days))


def new_convergences(
    before: Iterable[DeadlineRow],
    after: Iterable[DeadlineRow],
    around: Surroundings,
    now: float,
    days: int = SPAN,
) -> list[Clash]:
    """Return the clashes that an edit makes: `before` and `after` are all dates of the docket without it and with it.

    A clash is new where a date takes part in it that stood elsewhere, and no clash there was held the same dates.
    """
    old, new = list(before), list(after)
    stood = {(row.key, row.due_at) for row in old}
    moved = {row.key for row in new if row.due_at is not None and (row.key, row.due_at) not in stood}
    if not moved:
        return []
    had = [(_other(clash), {row.key for row in clash.rows}) for clash in radar(old, around, now, days)]
    return [
        clash
        for clash in radar(new, around, now, days)
        if any(row.key in moved for row in clash.rows) and not _was_there(clash, had)
    ]


def span_of(meeting: Fact) -> tuple[float, float] | None:
    """Return the first and the last instant of a meeting (seconds since 1970 UTC), None where the fact is none."""
    body = meeting.body
    if not isinstance(body, Meeting):
        return None
    zone = body.zone or meeting.zone
    first = meeting.effective_at or start_of_day(meeting.effective_on, meeting.zone)
    last = end_of_day(max(body.until or meeting.effective_on, meeting.effective_on), zone)
    return first.timestamp(), last.timestamp()


def _days_of(meeting: Fact) -> tuple[str, str]:
    """Return the first and the last day of a meeting as ISO text: a date of such a day clashes in whatever zone."""
    first = meeting.effective_on
    until = meeting.body.until if isinstance(meeting.body, Meeting) else None
    return first.isoformat(), max(until or first, first).isoformat()


def _was_there(clash: Clash, had: Iterable[tuple[tuple[Kind, str, str], set[str]]]) -> bool:
    keys, other = {row.key for row in clash.rows}, _other(clash)
    return any(other == known and keys <= held for known, held in had)


def _other(clash: Clash) -> tuple[Kind, str, str]:
    """Return what the dates of a clash clash with."""
    day = clash.day_off and f"{clash.day_off} after {clash.last_working}"
    return clash.kind, clash.meeting.id if clash.meeting is not None else clash.seat, day


def _meetings(rows: Sequence[DeadlineRow], meetings: Sequence[Fact]) -> list[Clash]:
    """Return the meetings into which dates of their negotiation fall, each with all of them."""
    found = []
    for meeting in meetings:
        span = span_of(meeting)
        if span is None:
            continue
        days = _days_of(meeting)
        within = tuple(
            row
            for row in rows
            if row.negotiation_id == meeting.negotiation
            and (span[0] <= (row.due_at or 0) <= span[1] or days[0] <= (row.due or "") <= days[1])
        )
        if within:
            dues = [row.due_at or 0 for row in within]
            found.append(Clash(Kind.MEETING, min(dues), max(dues), within, meeting=meeting))
    return found


def _days_off(rows: Sequence[DeadlineRow], seats: Mapping[str, tuple[str, ...]]) -> list[Clash]:
    """Return the days off of a seat that are the last day of dates to act by, each with all of them.

    What comes by itself asks for no hours.
    """
    days = _SeatDays()
    found: dict[tuple[str, date], list[DeadlineRow]] = {}
    for row in rows:
        if row.kind in _NO_ACT:
            continue
        for seat in seats.get(row.negotiation_id, ()):
            day = days.off(row, seat)
            if day is not None:
                found.setdefault((seat, day), []).append(row)
    clashes = []
    for (seat, day), dates in found.items():
        dues = [row.due_at or 0 for row in dates]
        name, last = days.on(seat, day).name, days.last_working(seat, day)
        clashes.append(Clash(Kind.DAY_OFF, min(dues), max(dues), tuple(dates), seat, name, last))
    return clashes


class _SeatDays:
    """Days of seats, each looked up once; so is the day that an instant falls on there."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, date], SeatDay] = {}
        self._off: dict[tuple[str, int], date | None] = {}

    def off(self, row: DeadlineRow, seat: str) -> date | None:
        """Return the last day of `row` seen from the seat, where it does not work on that day, else None."""
        at = (seat, row.due_at or 0)
        if at not in self._off:
            day = local_day(row, seat)
            self._off[at] = day if day is not None and self.on(seat, day).off else None
        return self._off[at]

    def on(self, seat: str, day: date) -> SeatDay:
        """Return whether the seat works on `day`."""
        found = self._known.get((seat, day))
        if found is None:
            found = self._known[seat, day] = seat_day(seat, day)
        return found

    def last_working(self, seat: str, day: date) -> date | None:
        """Return the last day before `day` that the seat is known to work."""
        for _ in range(_LONGEST_CLOSURE):
            day -= _DAY
            found = self.on(seat, day)
            if not found.known:
                return None
            if not found.off:
                return day
        return None
