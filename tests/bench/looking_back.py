"""How long it takes to say what changed, what comes together, and to look at a docket from one moment further back."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from statistics import median
from typing import TYPE_CHECKING

import msgspec

from core.docket.differences import differences, side_at
from core.docket.looking_back import LookingBack
from core.docket.projection import project
from core.docket.radar import Surroundings, radar
from core.docket.standing import PRESENT, Viewpoint, standing
from core.procedures import Catalogue
from tests.bench.projections import docket_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.docket.ports import Entry

_FIRST = datetime(2021, 1, 4, 12, tzinfo=UTC)
_RUNS = 7


def milliseconds_at(deadlines: int) -> tuple[float, float, float]:
    """Return the median milliseconds of a week's differences, of the radar, and of one step back, of one docket."""
    catalogue, entries = Catalogue.shipped(), _spread(docket_of(deadlines))
    now = entries[-1].fact.entered_at
    rows = [each.row for view in project(standing(entries), catalogue) for each in view.deadlines]
    seats = {row.negotiation_id: ("America/New_York", "Asia/Tokyo") for row in rows}
    after = side_at(entries, now)
    back = LookingBack(entries, catalogue)
    back.views(PRESENT)
    steps = iter(range(1, _RUNS + 2))

    def differ() -> object:
        return differences(side_at(entries, now - timedelta(days=7)), after, catalogue, (after, rows))

    def converge() -> object:
        return radar(rows, Surroundings(seats), _FIRST.timestamp())

    def step() -> object:
        return back.views(Viewpoint(as_of=now - timedelta(days=next(steps))))

    return _median(differ), _median(converge), _median(step)


def _spread(entries: list[Entry]) -> list[Entry]:
    """Return the facts as if one had been recorded each hour."""
    moments = (_FIRST + timedelta(hours=place) for place in range(len(entries)))
    return [
        entry._replace(fact=msgspec.structs.replace(entry.fact, recorded_at=moment, entered_at=moment))
        for entry, moment in zip(entries, moments, strict=True)
    ]


def _median(run: Callable[[], object]) -> float:
    times = []
    for _ in range(_RUNS + 1):
        began = time.perf_counter()
        run()
        times.append((time.perf_counter() - began) * 1000)
    return median(times[1:])
