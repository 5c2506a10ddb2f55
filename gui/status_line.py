"""The quiet line at the foot: the time in the capitals, the next reminder, and whether all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui import wording
from gui.look import space
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.look.look import Look


class StatusLine(QWidget):
    """Three labels: capitals, what is next, health."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._seats: tuple[str, ...] = ()
        self._coming = ""
        self._capitals, self._next, self._health = (QLabel(self) for _ in range(3))
        self.setAccessibleName(self.tr("Status"))
        row = QHBoxLayout(self)
        row.setContentsMargins(space.ROOM, space.HAIR, space.ROOM, space.HAIR)
        row.setSpacing(space.WIDE)
        row.addWidget(self._capitals)
        row.addStretch()
        row.addWidget(self._next)
        row.addWidget(self._health)
        for label in (self._capitals, self._next, self._health):
            label.setFont(look.fonts.font(Size.SMALL, tabular=True))
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_seats(self, seats: tuple[str, ...]) -> None:
        """Tell the time in these zones."""
        self._seats = seats

    def tick(self, now: float) -> None:
        """Tell the time."""
        self._capitals.setText(wording.capitals_text(self._seats, now))

    def say_next(self, text: str) -> None:
        """Say what comes next."""
        self._coming = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut what comes next where there is no room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        taken = sum(label.sizeHint().width() for label in (self._capitals, self._health))
        room = self.width() - taken - 2 * space.ROOM - 4 * space.WIDE
        text = self._next.fontMetrics().elidedText(self._coming, Qt.TextElideMode.ElideRight, max(0, room))
        if text != self._next.text():
            self._next.setText(text)
            self._next.setToolTip("" if text == self._coming else self._coming)

    def say_health(self, text: str) -> None:
        """Say whether reminders are raised, and by whom."""
        self._health.setText(text)
        self._fit()

    def _on_theme_changed(self) -> None:
        for label in (self._capitals, self._next, self._health):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), self._look.colour(Role.MUTED))
            label.setPalette(palette)
