"""Which days are working days: the Calendar every count asks, and the calendars there are.

How a period is counted over them belongs in `core.computation`.
"""

from core.calendars.day_off import DEFAULT_KINDS, Calendar, DayOff
from core.calendars.views import Weekends
from core.calendars.working_days import CALENDAR_IDS, calendar, own_ids

__all__ = ["CALENDAR_IDS", "DEFAULT_KINDS", "Calendar", "DayOff", "Weekends", "calendar", "own_ids"]
