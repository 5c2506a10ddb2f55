"""The rows of the track list: headings and tracks, immutable, told apart by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.docket.arranging import NO_DATES, UNANSWERED, Placed
from gui.tracks.headline import asks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.docket.deadlines import DeadlineRow, TrackRow
    from gui.tracks.headline import Headline


class Heading(NamedTuple):
    """What the tracks below have in common: the name of a negotiation, a forum, a state."""

    key: str
    name: str


class Entry(NamedTuple):
    """A track and the date that stands for it."""

    key: str
    track: TrackRow
    headline: Headline


def placed_of(entry: Entry, rows: Sequence[DeadlineRow], now: float, unanswered: frozenset[str]) -> Placed:
    """Return what the track is arranged by; `rows` are its dates, `unanswered` the keys of those nobody answered."""
    track, chosen = entry.track, entry.headline
    row = chosen.row
    state = UNANSWERED if chosen.unanswered else chosen.state if row else NO_DATES
    return Placed(
        track.id,
        track.name,
        track.negotiation_id,
        track.negotiation,
        (row.forum or row.title) if row else "",
        state,
        chosen.urgency,
        track.archived,
        track.archived and asks(rows, now, unanswered),
    )


def runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the unbroken runs in ascending `rows` as first and last."""
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end] != rows[end - 1] + 1:
            yield rows[start], rows[end - 1]
            start = end
