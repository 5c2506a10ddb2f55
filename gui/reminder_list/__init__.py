"""The reminder list: everything that came due and waits for an answer, whatever the desktop showed."""

from gui.reminder_list.page import ReminderList

__all__ = ["ReminderList"]
