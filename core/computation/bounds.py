"""The days within which time is computed, and how long a month is.

Outside these years neither the calendars nor the zones are good enough to be signed for.
"""

from __future__ import annotations

from datetime import date

FIRST_DAY = date(1900, 1, 1)
"""The first day that is computed with."""

LAST_DAY = date(2200, 12, 31)
"""The last day that is computed with."""

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 2


def days_in_month(year: int, month: int) -> int:
    """Return how many days the month (1 to 12) has in that year."""
    if month == _FEBRUARY and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        return 29
    return _LENGTHS[month - 1]
