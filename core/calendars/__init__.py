"""Which days are working days: the Calendar every count asks, and the calendars there are.

How a period is counted over them belongs in `core.computation`.
"""

from core.calendars.working_days import CALENDAR_IDS, Calendar, Weekends, calendar

__all__ = ["CALENDAR_IDS", "Calendar", "Weekends", "calendar"]
