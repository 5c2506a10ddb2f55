"""How high the lanes stand, and which bar is where. Pure arithmetic over `core.docket.lanes`."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from core.docket.nearness import SPAN
from gui.look import space

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.docket.lanes import Bar, Convergence, Lane, Shelf

PAD = space.TIGHT


class Place(NamedTuple):
    """Where a bar is: its lane, its shelf in it, its number on that."""

    lane: int
    shelf: int
    number: int


class Band(NamedTuple):
    """A convergence over the lanes it concerns, both included."""

    first: int
    last: int
    of: Convergence


class Plan:
    """The lanes under one another. Heights are in pixels, from the top of the first lane.

    `bands` are the convergences of dates that lie at most `span` days apart.
    """

    def __init__(
        self, lanes: Sequence[Lane], bands: Sequence[Convergence], *, shelf: int, least: int, span: int = SPAN
    ) -> None:
        self.lanes = tuple(lanes)
        self.span = span
        self.shelf = shelf
        self.tops = [0]
        for lane in self.lanes:
            self.tops.append(self.tops[-1] + max(least, len(lane.shelves) * shelf + 2 * PAD))
        self._asked: dict[str, Place | None] = {}
        self.bands = tuple(self._bands(bands))
        self._longest = max((band.of.last_at - band.of.first_at for band in self.bands), default=0)
        self._band_starts = [band.of.first_at for band in self.bands]

    @property
    def height(self) -> int:
        """How high all lanes are together."""
        return self.tops[-1]

    def lanes_between(self, top: float, bottom: float) -> range:
        """Return the lanes that touch these heights."""
        first = max(0, bisect_right(self.tops, top) - 1)
        return range(first, min(len(self.lanes), bisect_right(self.tops, bottom)))

    def bands_between(self, since: float, until: float) -> Sequence[Band]:
        """Return the convergences that may touch the span of time."""
        first = bisect_right(self._band_starts, since - self._longest - 1)
        return self.bands[first : bisect_right(self._band_starts, until)]

    def middle(self, lane: int, shelf: int) -> float:
        """Return the height of a shelf's middle."""
        levels = max(1, len(self.lanes[lane].shelves))
        room = self.tops[lane + 1] - self.tops[lane]
        return self.tops[lane] + (room - levels * self.shelf) / 2 + (shelf + 0.5) * self.shelf

    def shelf_at(self, y: float) -> tuple[int, int] | None:
        """Return the lane and the shelf at this height."""
        lane = bisect_right(self.tops, y) - 1
        if not 0 <= lane < len(self.lanes):
            return None
        level = round((y - self.middle(lane, 0)) / self.shelf)
        return (lane, level) if 0 <= level < len(self.lanes[lane].shelves) else None

    def lane_at(self, y: float) -> Lane | None:
        """Return the lane at this height."""
        number = bisect_right(self.tops, y) - 1
        return self.lanes[number] if 0 <= number < len(self.lanes) else None

    def place(self, key: str) -> Place | None:
        """Return where the date of that key is."""
        if key not in self._asked:
            self._asked[key] = next(self._sought(key), None) if key else None
        return self._asked[key]

    def bar(self, place: Place) -> Bar:
        """Return the bar there."""
        return self.shelf_of(place).bars[place.number]

    def shelf_of(self, place: Place) -> Shelf:
        """Return the shelf it stands on."""
        return self.lanes[place.lane].shelves[place.shelf]

    def in_lane(self, lane: int) -> list[Bar]:
        """Return the bars of a lane in the order they are due."""
        bars = [bar for shelf in self.lanes[lane].shelves for bar in shelf.bars]
        return sorted(bars, key=lambda bar: (bar.due_at, bar.row.key))

    def _sought(self, key: str) -> Iterator[Place]:
        """Look for the bar of that key; hardly any is ever asked for."""
        for number, lane in enumerate(self.lanes):
            for level, shelf in enumerate(lane.shelves):
                for place, bar in enumerate(shelf.bars):
                    if bar.row.key == key:
                        yield Place(number, level, place)

    def _bands(self, found: Sequence[Convergence]) -> Iterator[Band]:
        numbers = {lane.track.id: number for number, lane in enumerate(self.lanes)}
        for each in found:
            lanes = [numbers[row.track_id] for row in each.rows if row.track_id in numbers]
            if lanes:
                yield Band(min(lanes), max(lanes), each)
