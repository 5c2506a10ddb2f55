"""The law, the docket, the reminders and their storage: everything of Lapse that needs no window.

Nothing in here imports Qt; a test starts a process that loads all of it and looks.
"""

__version__ = "0.1.0"
