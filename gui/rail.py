"""The narrow rail at the left: which page is shown, and the counts that matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.look import space
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.look.look import Look

TRACKS, AGENDA, TIMELINE, CALENDAR, JOURNAL = "tracks", "agenda", "timeline", "calendar", "journal"
REMINDERS = "reminders"
CONVERGENCES = "convergences"
CHANGED = "changed"
"""A page that is reached from the menu and the finder; it has no button here."""

_WIDTH = 92
_ICON = 20
_MOST = 56


class Rail(QWidget):
    """One button a page. `page_chosen` carries the page's name."""

    page_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._choosing = True
        self._titles = {
            TRACKS: self.tr("Tracks"),
            AGENDA: self.tr("Agenda"),
            TIMELINE: self.tr("Timeline"),
            CALENDAR: self.tr("Calendar"),
            JOURNAL: self.tr("Journal"),
            REMINDERS: self.tr("Reminders"),
            CONVERGENCES: self.tr("Radar"),
        }
        self._buttons = {name: self._button(name, title) for name, title in self._titles.items()}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.HAIR, space.TIGHT, space.HAIR, space.TIGHT)
        column.setSpacing(space.HAIR)
        for button in self._buttons.values():
            group.addButton(button)
            column.addWidget(button, 1)
        column.addStretch()
        self.setFixedWidth(self._wide())
        self.setAccessibleName(self.tr("Pages"))
        self.choose(TRACKS)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def choose(self, page: str) -> None:
        """Mark the page as shown, without saying so."""
        self._choosing = True
        group = self._buttons[TRACKS].group()
        group.setExclusive(page in self._buttons)
        for name, button in self._buttons.items():
            button.setChecked(name == page)
        group.setExclusive(True)
        self.setFocusProxy(self._buttons.get(page, self._buttons[TRACKS]))
        self._choosing = False

    def count(self, page: str, number: int) -> None:
        """Show a number behind a page's name; none for 0."""
        title = self._titles[page]
        button = self._buttons[page]
        button.setText(f"{title} {number}" if number else title)
        waiting = self.tr("%1, %n within 30 days", "", number) if page == CONVERGENCES else self._waiting(number)
        button.setAccessibleName(waiting.replace("%1", title) if number else title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icons out where the words need the height."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        needed = len(self._buttons) * (self._needed + space.HAIR) + 2 * space.TIGHT
        way = style.ToolButtonTextUnderIcon if self.height() >= needed else style.ToolButtonTextOnly
        for button in self._buttons.values():
            if button.toolButtonStyle() != way:
                button.setToolButtonStyle(way)

    def _waiting(self, number: int) -> str:
        return self.tr("%1, %n waiting", "", number)

    def _wide(self) -> int:
        return round(_WIDTH * max(1.0, 0.9 * self._look.fonts.scale))

    def _button(self, name: str, title: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"page_{name}")
        button.setText(title)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFont(self._look.fonts.font(Size.SMALL))
        button.setFixedWidth(self._wide() - 2 * space.HAIR)
        self._needed = _ICON + button.fontMetrics().height()
        button.setMinimumHeight(button.fontMetrics().height())
        button.setMaximumHeight(max(_MOST, self._needed + 8))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        # Not `clicked`: a screen reader checks a button without clicking it.
        button.toggled.connect(self._on_toggled)
        return button

    def _on_toggled(self, checked: bool) -> None:
        if not checked or self._choosing:
            return
        for name, button in self._buttons.items():
            if button.isChecked():
                self.page_chosen.emit(name)

    def _on_theme_changed(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(QIcon(self._look.pixmap(name, Role.TEXT, _ICON, self.devicePixelRatioF())))
