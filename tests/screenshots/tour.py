"""The pictures of the tour: one at each stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tour.stops import STOPS, go_to, scroll_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.sessions.replay import Replay
    from tests.screenshots.__main__ import Photographer


def tour(photographer: Photographer, replay: Replay, settle: Callable[[int], None]) -> None:
    """Take them, in the sample's replay; `settle` lets the window do what it has to, for so many milliseconds."""
    replay.pause()
    replay.jump(STOPS[0].moment)
    for stop in STOPS:
        go_to(stop, photographer.window, replay)
        settle(150)
        scroll_to(stop, photographer.window)
        photographer.take(stop.picture)
    first = STOPS[0]
    go_to(first, photographer.window, replay)
    scroll_to(first, photographer.window)
