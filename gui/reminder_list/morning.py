"""When a day begins for reminders that were put off to it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from core.zones import zone_info

MORNING = time(9)


def morning(now: float, days: int, zone: str) -> datetime:
    """Return nine in the morning, `days` on from `now` (seconds since 1970 UTC), by the clocks of the IANA `zone`."""
    place = zone_info(zone)
    day = datetime.fromtimestamp(now, UTC).astimezone(place).date() + timedelta(days=days)
    return datetime.combine(day, MORNING, place).astimezone(UTC)
