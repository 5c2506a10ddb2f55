"""The rows of the track list: headings and tracks, immutable, told apart by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.docket.deadlines import TrackRow
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


def runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the unbroken runs in ascending `rows` as first and last."""
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end] != rows[end - 1] + 1:
            yield rows[start], rows[end - 1]
            start = end
