"""The calendar: the dates of a docket by month or week, and the working days of its seats beside each other."""

from gui.month_page.page import MonthPage

__all__ = ["MonthPage"]
