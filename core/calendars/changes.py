"""Noticing that a calendar changed, and which days it changed.

What moves because of it (deadlines, reminders) is the docket's to say.
"""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.calendars.day_off import KINDS
from core.calendars.working_days import REGISTRY

if TYPE_CHECKING:
    from core.calendars.day_off import Calendar

_DIGITS = 12
_DAY = timedelta(days=1)


def fingerprint(name: str) -> str:
    """Return 12 hexadecimal digits that stay the same until a day of the calendar `name` changes.

    Every kind of day off takes part; names, marks and notes do not, since they move no date. `KnownError` on
    field "calendar" where there is no such calendar.
    """
    found = REGISTRY.find(name, frozenset(KINDS))
    return hashlib.sha256("\n".join(found.content()).encode()).hexdigest()[:_DIGITS]


def changed_days(old: Calendar, new: Calendar, first: date, last: date) -> list[date]:
    """Return the days from `first` to `last` that are a working day in one calendar and not in the other.

    Days that one of them does not know are left out.
    """
    day = max(first, old.first_day, new.first_day)
    end = min(last, old.last_day, new.last_day)
    changed = []
    while day <= end:
        if bool(old.non_working(day)) != bool(new.non_working(day)):
            changed.append(day)
        if day == date.max:
            break
        day += _DAY
    return changed
