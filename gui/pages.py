"""The parts of the window that come after its first paint: the track's page, the reminder list, the bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from gui.notice_strip import NoticeStrip
from gui.reminder_list import ReminderList
from gui.replay_bar import ReplayBar
from gui.track_page import TrackPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look


class Pages:
    """Built once; the window places them."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        self.track = TrackPage(look, parent)
        self.reminders = ReminderList(look, parent)
        self.record_menu = QMenu(parent)
        self.track.set_record_menu(self.record_menu)
        self.strip = NoticeStrip(look, parent)
        self.bar = ReplayBar(look, parent)
        self.bar.hide()

    def set_editable(self, editable: bool) -> None:
        """Offer to record and to retract, or not."""
        self.track.set_editable(editable)

    def tick(self, now: float) -> None:
        """Move every countdown to the instant `now`."""
        self.track.tick(now)
        self.reminders.tick(now)
        if self.bar.isVisible():
            self.bar.tick(now)
