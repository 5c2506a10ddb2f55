"""A line for a moment, as people write one: "yesterday", "3 Oct 1994", "30 Sep 1994 17:00"; the arrows move by a day.

What was typed stays until another moment takes its place; what cannot be read is told, not lost.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from core.docket.moments import moment_of
from core.errors import KnownError
from core.zones import zone_info
from gui.forms.when import day_written, read_day
from gui.look import space
from gui.look.inputs import draw_edge, dress_input
from gui.look.type import Size

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_ARROWS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class MomentField(QLineEdit):
    """Signals: `chosen` (a `datetime` in UTC, or None where the line was emptied), `refused` (a sentence).

    A day without an hour is its last moment, or, unless `whole_day`, its first.
    """

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget, *, whole_day: bool) -> None:
        super().__init__(parent)
        self._whole_day = whole_day
        self._zone = "UTC"
        self._now = datetime(1970, 1, 1, tzinfo=UTC)
        self._moment: datetime | None = None
        self._read = ""
        self.setAccessibleName(name)
        self.setFont(look.fonts.font(Size.BODY, tabular=True))
        self.setMinimumHeight(space.TARGET)
        width = self.fontMetrics().horizontalAdvance("30 Wwwww 1994 00:00")
        self.setFixedWidth(width + space.WIDE)
        self.editingFinished.connect(self.read)
        self._look = look
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def place(self, zone: str, now: datetime) -> None:
        """Read what is typed by the clocks of the IANA zone `zone`, near days seen from the instant `now`."""
        self._zone, self._now = zone, now

    def put(self, moment: datetime | None) -> None:
        """Write a moment, saying nothing; None empties the line."""
        self._moment = moment
        self._read = "" if moment is None else self._written(moment)
        self.setText(self._read)
        self.setCursorPosition(0)

    @property
    def moment(self) -> datetime | None:
        """The moment read last, None where the line is empty."""
        return self._moment

    def read(self) -> None:
        """Read what is typed, unless it is what was read last."""
        text = self.text().strip()
        if text == self._read:
            return
        try:
            moment = self._moment_of(text) if text else None
        except KnownError as fault:
            self.setAccessibleDescription(str(fault))
            self.refused.emit(str(fault))
            return
        self.setAccessibleDescription("")
        self._moment, self._read = moment, text
        self.chosen.emit(moment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a day with the arrows."""
        days = _ARROWS.get(Qt.Key(event.key()))
        if days is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self.put((self._moment or self._now) + timedelta(days=days))
        self.chosen.emit(self._moment)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Keep an edge in the dark."""
        super().paintEvent(event)
        draw_edge(self, self._look)

    def _on_theme_changed(self) -> None:
        dress_input(self, self._look)

    def _moment_of(self, text: str) -> datetime:
        return moment_of(
            text, self._now, self._zone, whole_day=self._whole_day, field=self.objectName(), read_day=read_day
        )

    def _written(self, moment: datetime) -> str:
        """Return the moment as it can be read again: the day alone where it is the moment the day stands for."""
        local = moment.astimezone(zone_info(self._zone))
        day = day_written(local.date())
        try:
            if self._moment_of(day) == moment:
                return day
        except KnownError:  # a language whose days are not read back: the hour stands with it
            pass
        return f"{day} {local:%H:%M}"
