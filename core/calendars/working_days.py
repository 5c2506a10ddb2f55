"""Calendars by their ids, and the one that needs no data: weekends.

A calendar answers one question, for one day. It does not count, roll or know a zone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from core.errors import KnownError

if TYPE_CHECKING:
    from datetime import date


class Calendar(Protocol):
    """The working days of a forum or a country."""

    @property
    def id(self) -> str:
        """The name the calendar goes by in procedures and on the command line."""
        ...

    def non_working(self, day: date) -> str:
        """Return the name of why `day` is not a working day ("Saturday", "Labor Day"), or "" if it is one."""
        ...


_REST = ("", "", "", "", "", "Saturday", "Sunday")


class Weekends:
    """Saturdays and Sundays are not working days; every other day is one. It knows no holidays."""

    id = "weekends"

    def non_working(self, day: date) -> str:
        """Return "Saturday" or "Sunday" on those days, else ""."""
        return _REST[day.weekday()]


_KNOWN: dict[str, Calendar] = {known.id: known for known in (Weekends(),)}

CALENDAR_IDS = tuple(_KNOWN)
"""The ids `calendar` knows."""


def calendar(name: str) -> Calendar:
    """Return the calendar with the id `name`; `KnownError` on field "calendar" where there is none."""
    found = _KNOWN.get(name)
    if found is None:
        raise KnownError(f"There is no calendar “{name[:60]}”. Known: {', '.join(CALENDAR_IDS)}.", field="calendar")
    return found
