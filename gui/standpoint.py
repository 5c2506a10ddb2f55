"""From where dates are seen, in words, for what leaves the window and its bars: paper, a picture, a wall."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from core.sessions.past import Past
from core.sessions.scratch import Scratch
from gui.wording import translate

if TYPE_CHECKING:
    from gui.opened import Opened


def lasting(opened: Opened) -> Opened:
    """Return the docket behind a look at its past, and behind what is only tried out: the one that stays open."""
    while isinstance(opened, (Past, Scratch)):
        opened = cast("Opened", opened.looked if isinstance(opened, Past) else opened.own)
    return opened


def standpoint_text(opened: Opened) -> str:
    """Return what must be said beside the dates of `opened`; nothing of a docket of one's own as it is now."""
    said = []
    if isinstance(opened, Past):
        from gui.as_of_bar import as_of_text  # noqa: PLC0415 - a bar nobody asked for costs nothing

        zone = next((track.seats[0] for track in opened.tracks() if track.seats), "UTC")
        if opened.viewpoint.as_of is not None or opened.viewpoint.known_by is not None:
            said.append(as_of_text(opened.viewpoint, zone))
        opened = cast("Opened", opened.looked)
    if isinstance(opened, Scratch):
        said.append(translate("Standpoint", "Only tried out, not in the docket"))
    if opened.replay:
        said.append(translate("Paper", "Replay: dates of a sample"))
    return "  ·  ".join(said)
