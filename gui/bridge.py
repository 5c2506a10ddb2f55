"""From the core's threads into the window's: what changed, what is to be shown, who asks for the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.changes import Changes
    from core.reminders.notice import Answer, Notice


class Bridge(QObject):
    """Re-emits as signals, which Qt delivers in the receiver's own thread.

    Signals:
        changed: a `core.changes.Changes`.
        window_requested: another program asks for the window.
        date_opened: *Open* was pressed for the date of that key.
        watching: whether this program raises the reminders.
    """

    changed = Signal(object)
    window_requested = Signal()
    date_opened = Signal(str)
    watching = Signal(bool)

    def receive(self, changes: Changes) -> None:
        """Take what the core published, in any thread."""
        self.changed.emit(changes)


class WindowChannel(QObject):
    """The last link of the chain: the window's own list, which cannot fail.

    It fulfils `core.reminders.ports.Channel`. What is shown is read from the ledger; this only draws attention to it.
    Signals carry the `Notice`, and the id of one taken back.
    """

    name = "window"
    notice_shown = Signal(object)
    notice_withdrawn = Signal(str)

    def start(self, answered: Callable[[str, Answer], None], returned: Callable[[], None]) -> None:
        """Do nothing: the window answers through its session."""

    def show(self, notice: Notice) -> None:
        """Draw attention to the notice."""
        self.notice_shown.emit(notice)

    def withdraw(self, notice_id: str) -> None:
        """Draw no more attention to it."""
        self.notice_withdrawn.emit(notice_id)

    def stop(self) -> None:
        """Do nothing."""
