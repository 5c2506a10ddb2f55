"""The parts of the window that come after its first paint: the track's page and the reminder list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from gui.reminder_list import ReminderList
from gui.track_page import TrackPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.replay_bar import ReplayBar


class Pages:
    """Built once; the window places them."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        self.track = TrackPage(look, parent)
        self.reminders = ReminderList(look, parent)
        self.record_menu = QMenu(parent)
        self.track.set_record_menu(self.record_menu)
        self.bar: ReplayBar | None = None

    def set_editable(self, editable: bool) -> None:
        """Offer to record and to retract, or not."""
        self.track.set_editable(editable)

    def tick(self, now: float) -> None:
        """Move every countdown to the instant `now`."""
        self.track.tick(now)
        self.reminders.tick(now)
        if self.bar is not None and self.bar.isVisible():
            self.bar.tick(now)
