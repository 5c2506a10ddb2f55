"""How long it takes to make every date of a docket again from its facts, and how that grows with the docket.

In each negotiation there is one track, and on it one proceeding, in turn of three laws that roll, stop and follow
one another differently. The facts are in memory: what storage costs is not measured here.
"""

from __future__ import annotations

import gc
import time
from datetime import UTC, date, datetime, timedelta
from statistics import median
from typing import TYPE_CHECKING

from core.docket.facts import EventRecorded, Fact, NegotiationOpened, ProceedingStarted, Tolled, TrackOpened
from core.docket.ports import Entry
from core.docket.projection import project
from core.procedures import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.docket.facts import AnyBody

_FIRST_DAY = date(2021, 1, 4)
_RECORDED = datetime(2021, 1, 4, 12, tzinfo=UTC)
_SPREAD = 1_500
_LAWS: tuple[tuple[str, dict[str, int]], ...] = (
    ("us-ad", {"petition": 0, "initiation": 20, "initiation-published": 24, "itc-affirmative": 45}),
    ("title-vii", {"identification": 0, "action-taken": 61}),
    ("wto-dsu", {"receipt": 0, "request-circulated": 3, "panel-request": 61, "establishment": 90}),
)


def docket_of(deadlines: int) -> list[Entry]:
    """Return the facts of a docket with about so many deadlines, those that wait among them."""
    a_round = _count([each for number in range(len(_LAWS)) for each in _negotiation(number)])
    tracks = max(1, deadlines // a_round) * len(_LAWS)
    return [each for number in range(tracks) for each in _negotiation(number)]


def seconds_for(entries: list[Entry], runs: int = 3) -> tuple[float, int]:
    """Return the median seconds of making all dates of a docket, and how many dates there are."""
    catalogue = Catalogue.shipped()
    times, found = [], 0
    for _ in range(runs + 1):
        gc.collect()
        began = time.perf_counter()
        views = project(entries, catalogue)
        times.append(time.perf_counter() - began)
        found = sum(len(view.deadlines) for view in views)
        del views
    return median(times[1:]), found


def _count(entries: list[Entry]) -> int:
    return sum(len(view.deadlines) for view in project(entries, Catalogue.shipped()))


def _negotiation(number: int) -> Iterator[Entry]:
    """Yield the facts of one negotiation: its track, its proceeding, what happened in it and a stop of its clocks."""
    day = _FIRST_DAY + timedelta(days=number * 7 % _SPREAD)
    law, events = _LAWS[number % len(_LAWS)]
    track, proceeding = f"t{number}", f"p{number}"
    yield opening(number, day)
    yield entry(number, track, TrackOpened(name=f"Track {number + 1}"), day)
    yield entry(number, proceeding, ProceedingStarted(track=track, procedure=law), day)
    for event, after in events.items():
        body = EventRecorded(proceeding=proceeding, event=event)
        yield entry(number, f"{proceeding}-{event}", body, day + timedelta(days=after))
    yield entry(number, f"{proceeding}-stop", Tolled(proceeding=proceeding, days=14), day + timedelta(days=100))


def opening(number: int, day: date) -> Entry:
    """Return the fact that opened the negotiation with that number."""
    body = NegotiationOpened(name=f"Negotiation {number + 1}", seats=("America/New_York", "Asia/Tokyo"))
    return entry(number, f"n{number}", body, day, shared=True)


def entry(number: int, fact_id: str, body: AnyBody, day: date, *, shared: bool = False) -> Entry:
    """Return a fact of that negotiation and its track, or of all its tracks."""
    fact = Fact(
        id=fact_id,
        negotiation=f"n{number}",
        body=body,
        effective_on=day,
        zone="America/New_York",
        recorded_at=_RECORDED,
        entered_at=_RECORDED,
    )
    return Entry(fact, "" if shared else f"t{number}")
