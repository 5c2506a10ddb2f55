"""Where the dates of a docket stand on a timeline: a lane a track, on it shelves, on them bars that never overlap.

Pure: rows in, places in time out. Pixels, colours and words have no place here; nor has the present moment, but
for what has ended by then.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from datetime import date
from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

from core.computation import start_of_day
from core.docket.deadlines import ENDED, state_at
from core.docket.nearness import NEAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.docket.projection import TrackView

DAY = 86400

_GAP = 45 * DAY
"""Bars of one shelf keep this far apart, in seconds, so that the name of a date has room behind it."""


class Bar(NamedTuple):
    """One date: its period from `begins` to `due_at` (seconds since 1970 UTC), or its mark alone where the two agree.

    `stopped_at` is set while its clock is suspended: from there to `due_at` is what remains of it.
    """

    row: DeadlineRow
    begins: float
    due_at: int
    stopped_at: int | None


class Shelf(NamedTuple):
    """Bars that follow one another. `starts` and `ends` are theirs, both ascending, to find them by."""

    bars: tuple[Bar, ...]
    starts: tuple[float, ...]
    ends: tuple[float, ...]


class Lane(NamedTuple):
    """One track and its dates; `waiting` counts those that have no date yet."""

    track: TrackRow
    shelves: tuple[Shelf, ...]
    waiting: int


class Convergence(NamedTuple):
    """Dates of at least two proceedings near each other: from the first to the last of them, and which."""

    first_at: int
    last_at: int
    rows: tuple[DeadlineRow, ...]


def lane_of(track: TrackRow, rows: Iterable[DeadlineRow], begins: Mapping[str, float]) -> Lane:
    """Return the lane of `track` with its dates `rows`; `begins` says by key where a period begins, if it is known.

    A window's own opening comes before it.
    """
    bars, waiting = [], 0
    for row in rows:
        if row.due_at is None:
            waiting += not row.ended_as
            continue
        bars.append(_bar(row, row.due_at, begins))
    bars.sort(key=lambda bar: (bar.begins, bar.due_at, bar.row.key))
    return Lane(track, tuple(_shelf(each) for each in _shelved(bars)), waiting)


def in_sight(shelf: Shelf, since: float, until: float) -> range:
    """Return which bars of the shelf touch the span from `since` to `until`, both included."""
    return range(bisect_left(shelf.ends, since), bisect_right(shelf.starts, until))


def beginnings(view: TrackView) -> dict[str, float]:
    """Return by key from which instant each period of a track was counted, where it was counted onward from a day."""
    return {
        each.row.key: _day_begins(each.counted.start, each.row.zone)
        for each in view.deadlines
        if each.counted is not None and each.row.due_at is not None
    }


def convergences(rows: Iterable[DeadlineRow], now: float, near: int = NEAR) -> list[Convergence]:
    """Return where dates of different proceedings that have not ended by `now` come within `near` seconds.

    Each is as wide as it can be and none lies in another, but two may overlap: what is near A and near B need not
    be near both.
    """
    open_rows = [row for row in rows if row.due_at is not None and state_at(row, now) not in ENDED]
    open_rows.sort(key=lambda row: (row.due_at or 0, row.key))
    return list(_windows(open_rows, near))


def extent(lanes: Iterable[Lane]) -> tuple[float, float] | None:
    """Return the first and the last instant of all bars, or None without any."""
    shelves = [shelf for lane in lanes for shelf in lane.shelves]
    if not shelves:
        return None
    return min(shelf.starts[0] for shelf in shelves), max(shelf.ends[-1] for shelf in shelves)


def next_change(rows: Iterable[DeadlineRow], now: float, soon: float) -> float:
    """Return the next instant after `now` at which a date changes its state, or comes within `soon` seconds."""
    coming = float("inf")
    for row in rows:
        due = row.due_at
        near = due - soon if due is not None else None
        for moment in (due, near, row.stopped_at, row.ended_at):
            if moment is not None and now < moment < coming:
                coming = moment
    return coming


def _bar(row: DeadlineRow, due_at: int, begins: Mapping[str, float]) -> Bar:
    begun = _opening(row) if row.opens is not None else begins.get(row.key, due_at)
    return Bar(row, min(begun, due_at), due_at, row.stopped_at)


def _opening(row: DeadlineRow) -> float:
    return _day_begins(date.fromisoformat(row.opens), row.zone) if row.opens else float(row.due_at or 0)


def _day_begins(day: date, zone: str) -> float:
    return start_of_day(day, zone).timestamp()


def _shelved(bars: Sequence[Bar]) -> list[list[Bar]]:
    """Put each bar, in the order they begin, on the uppermost shelf that is free by then."""
    shelves: list[list[Bar]] = []
    taken: list[tuple[float, int]] = []
    free: list[int] = []
    for bar in bars:
        while taken and taken[0][0] + _GAP <= bar.begins:
            heappush(free, heappop(taken)[1])
        place = heappop(free) if free else len(shelves)
        if place == len(shelves):
            shelves.append([])
        shelves[place].append(bar)
        heappush(taken, (bar.due_at, place))
    return shelves


def _shelf(bars: Sequence[Bar]) -> Shelf:
    return Shelf(tuple(bars), tuple(bar.begins for bar in bars), tuple(bar.due_at for bar in bars))


def _windows(rows: Sequence[DeadlineRow], near: int) -> Iterator[Convergence]:
    clocks: Counter[str] = Counter()
    end = 0
    for start, row in enumerate(rows):
        grown = False
        while end < len(rows) and (rows[end].due_at or 0) - (row.due_at or 0) <= near:
            clocks[rows[end].proceeding] += 1
            end += 1
            grown = True
        if grown and len(clocks) > 1:
            yield Convergence(row.due_at or 0, rows[end - 1].due_at or 0, tuple(rows[start:end]))
        clocks[row.proceeding] -= 1
        if not clocks[row.proceeding]:
            del clocks[row.proceeding]
