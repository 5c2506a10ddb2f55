"""When a docket was last looked at, so that what changed since can be told without anybody having noted it.

Turning away for a moment and coming back is one look. A new look begins after a longer absence; the end of the one
before it is then what "since I last looked" means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.settings import Settings

ABSENCE = 15 * 60
"""Seconds away from the window after which coming back is another look."""

_LATEST = 253_402_214_400
"""The last day of the year 9999, in seconds since 1970 UTC."""


def begin_look(settings: Settings, path: str, now: float) -> None:
    """Note that the docket at `path` comes before the person at the instant `now` (seconds since 1970 UTC)."""
    seen = _kept(settings.seen, path)
    if seen is not None and now - seen >= ABSENCE:
        settings.looked[path] = seen
    end_look(settings, path, now)


def end_look(settings: Settings, path: str, now: float) -> None:
    """Note that the docket at `path` was before the person until `now`."""
    settings.seen[path] = now


def last_looked(settings: Settings, path: str) -> float | None:
    """Return when the look before this one ended, None where there was none."""
    return _kept(settings.looked, path)


def _kept(kept: dict[str, float], path: str) -> float | None:
    """Return what is kept of that docket, None where it is no instant: the settings may come from anywhere."""
    value = kept.get(path)
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value <= _LATEST:
        return None
    return float(value)
