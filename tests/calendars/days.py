"""Short ways for the tests of this folder to ask about days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.calendars import Calendar


def day(text: str) -> date:
    """Return the day written as 2026-01-26."""
    return date.fromisoformat(text)


def days_of(first: int, last: int | None = None) -> Iterator[date]:
    """Yield each day from a year to another, or of one year."""
    here = date(first, 1, 1)
    while here.year <= (last or first):
        yield here
        here += timedelta(days=1)


def off_weekdays(calendar: Calendar, year: int) -> list[str]:
    """Return the days from Monday to Friday that are off in a year."""
    return [str(each) for each in days_of(year) if each.weekday() < 5 and calendar.non_working(each)]
