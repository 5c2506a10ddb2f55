"""A docket looked at from one moment after another, quickly: what does not differ between them is not made again.

Moving along a slider changes the facts of a track or two at each step; the views of all others are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.projection import project
from core.docket.standing import effective_instant, standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from core.docket.ports import Entry
    from core.docket.projection import TrackView
    from core.docket.standing import Viewpoint
    from core.procedures import Catalogue

_Facts = tuple[str, ...]


class LookingBack:
    """The views of the docket that `entries` make, in the order they were entered, from any viewpoint."""

    def __init__(self, entries: Sequence[Entry], catalogue: Catalogue) -> None:
        self._entries = entries
        self._catalogue = catalogue
        self._places = {entry.fact.id: place for place, entry in enumerate(entries)}
        self._made: dict[tuple[str, str], tuple[_Facts, _Facts, TrackView | None]] = {}

    def moments(self) -> list[datetime]:
        """Return each instant (UTC) at which a fact takes effect or became known, in order."""
        facts = [entry.fact for entry in self._entries]
        return sorted({*(fact.recorded_at for fact in facts), *(effective_instant(fact) for fact in facts)})

    def views(self, viewpoint: Viewpoint) -> list[TrackView]:
        """Return every track as it stands from `viewpoint`, by negotiation, in the order they were opened."""
        lanes: dict[tuple[str, str], list[Entry]] = {}
        for entry in standing(self._entries, viewpoint):
            lanes.setdefault((entry.fact.negotiation, entry.track), []).append(entry)
        found = [view for lane in lanes if lane[1] and (view := self._view(lane, lanes)) is not None]
        places = self._places
        return sorted(found, key=lambda view: (places[view.row.negotiation_id], places[view.row.id]))

    def _view(self, lane: tuple[str, str], lanes: dict[tuple[str, str], list[Entry]]) -> TrackView | None:
        """Return the view of one track: the one made last, if it was made of the same facts."""
        own, shared = lanes[lane], lanes.get((lane[0], ""), [])
        facts, around = tuple(e.fact.id for e in own), tuple(e.fact.id for e in shared)
        made = self._made.get(lane)
        if made is None or made[:2] != (facts, around):
            views = project([*shared, *own], self._catalogue)
            made = self._made[lane] = (facts, around, views[0] if views else None)
        return made[2]
