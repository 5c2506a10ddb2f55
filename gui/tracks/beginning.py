"""The beginning of a long list, for the first paint: only what is sure to stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.tracks.headline import FIRST_PENDING, asks, grouped, headline

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.store.first_rows import FirstRows


def beginning(
    first: FirstRows, now: float, unanswered: AbstractSet[str], enough: int
) -> tuple[list[TrackRow], list[DeadlineRow]] | None:
    """Return the tracks, with their dates, of the negotiations that stand before all others; None where they are few.

    A negotiation stands where its most pressing listed track stands.
    """
    rows = grouped(first.rows)
    sure: set[str] = set()
    listed: dict[str, int] = {}
    for track in first.tracks:
        own = rows.get(track.id, ())
        if track.archived and not asks(own, now, unanswered):
            continue
        listed[track.negotiation_id] = listed.get(track.negotiation_id, 0) + 1
        if headline(own, now, unanswered).urgency < (FIRST_PENDING, first.until):
            sure.add(track.negotiation_id)
    if sum(listed[each] for each in sure) < enough:
        return None
    return (
        [track for track in first.tracks if track.negotiation_id in sure],
        [row for row in first.rows if row.negotiation_id in sure],
    )
