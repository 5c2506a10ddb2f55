"""The time zone of this machine, for whoever shows or asks by its clock."""

from __future__ import annotations

from PySide6.QtCore import QTimeZone

from core.errors import KnownError
from core.zones import zone_info


def system_zone() -> str:
    """Return the IANA zone of this machine, UTC where it has none that we know."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        zone_info(name)
    except KnownError:
        return "UTC"
    return name
