"""The icon in the tray, where there is a tray: a way back to the window, and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look


class Tray(QObject):
    """Signals: `window_requested`, `quit_requested`."""

    window_requested = Signal()
    quit_requested = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None

    @property
    def there(self) -> bool:
        """Whether there is a tray now, with our icon in it; one that has appeared meanwhile is taken up."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        if self._icon is None:
            self._make()
        return True

    def say(self, title: str, text: str) -> None:
        """Say something quiet beside the icon. Nothing depends on its being seen."""
        if self._icon is not None:
            self._icon.showMessage(title, text, self._look.icon("lapse-app"))

    def count(self, unanswered: int) -> None:
        """Say in the icon's tip how many reminders wait."""
        if self._icon is not None:
            one = self.tr("1 reminder waits for an answer")
            some = one if unanswered == 1 else self.tr("%n reminders wait for an answer", "", unanswered)
            waiting = some if unanswered else ""
            self._icon.setToolTip("\n".join(part for part in ("Lapse", waiting) if part))

    def _make(self) -> None:
        self._icon = QSystemTrayIcon(self._look.icon("lapse-app"), self)
        self._menu = QMenu()
        self._menu.addAction(self.tr("Open Lapse"), self.window_requested.emit)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit; no reminders until Lapse runs again"), self.quit_requested.emit)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.setToolTip("Lapse")
        self._icon.show()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.window_requested.emit()
