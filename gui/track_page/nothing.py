"""What the page of a track says in the place of a date where it has none."""

from __future__ import annotations

from gui.wording import translate


def nothing_text(talks: str, *, editable: bool) -> str:
    """Say why there is no date: what is over needs none, and what is only looked at cannot be given one."""
    if talks == "settled":
        return translate("TrackPage", "Settled: no date runs.")
    if talks == "called off":
        return translate("TrackPage", "Called off: no date runs.")
    if not editable:
        return translate("TrackPage", "No dates yet.")
    return translate("TrackPage", "No dates yet. Start a procedure or set a party's deadline.")
