"""The question until when to snooze: a day and an hour, by the clock of this machine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from core.errors import KnownError
from core.zones import city_of, zone_info
from gui.forms.when import DateField, TimeField
from gui.local_zone import system_zone
from gui.look import space
from gui.look.labels import Text
from gui.look.type import Size
from gui.reminder_list.morning import MORNING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.forms.fields import Field
    from gui.look.look import Look

_WIDTH = 420


class SnoozeUntil(QDialog):
    """Asks for a moment after `now` (seconds since 1970 UTC). `chosen` carries it, in UTC; it deletes itself."""

    chosen = Signal(object)

    def __init__(self, look: Look, now: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._now = datetime.fromtimestamp(now, UTC)
        self._zone = zone_info(system_zone())
        self._day = DateField(look, "until", self.tr("Day"), required=self.tr("Give the day to be reminded on."))
        self._hour = TimeField(look, "until_hour", self.tr("Hour"))
        self._day.suggest(self._now.astimezone(self._zone).date() + timedelta(days=1))
        self._hour.put(f"{MORNING:%H:%M}")
        self._hour.place(city_of(system_zone()))
        self.setObjectName("snooze_until")
        self.setWindowTitle(self.tr("Snooze until a date"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()

    def submit(self) -> None:
        """Choose what was entered and close; or say what is wrong beside the field, and stay."""
        for field in (self._day, self._hour):
            field.calm()
        try:
            until = self._until()
        except KnownError as error:
            field = self._hour if error.field == self._hour.name else self._day
            field.complain(str(error), loud=True)
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.chosen.emit(until)
        self.accept()

    def _until(self) -> datetime:
        day, hour = self._day.day(), self._hour.time() or MORNING
        until = datetime.combine(day, hour, self._zone).astimezone(UTC)
        if until <= self._now:
            sentence = self.tr("That moment has passed. Give a later one.")
            today = day == self._now.astimezone(self._zone).date()
            raise (self._hour if today else self._day).wrong(sentence)
        return until

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(space.SNUG)
        fields.setVerticalSpacing(space.HAIR)
        fields.setColumnStretch(1, 1)
        rows: tuple[Field, ...] = (self._day, self._hour)
        for row, field in enumerate(rows):
            fields.addWidget(field.label, row, 0, Qt.AlignmentFlag.AlignTop)
            fields.addWidget(field, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.WIDE, space.WIDE, space.WIDE, space.WIDE)
        column.setSpacing(space.ROOM)
        column.addWidget(Text(self._look, self, self.windowTitle(), size=Size.FIGURE, strong=True))
        column.addLayout(fields)
        column.addLayout(self._buttons())
        self.setFixedWidth(_WIDTH)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space.TIGHT)
        row.addStretch()
        cancel, snooze = QPushButton(self.tr("Cancel"), self), QPushButton(self.tr("Snooze"), self)
        cancel.setObjectName("cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        snooze.setObjectName("submit")
        snooze.setDefault(True)
        snooze.clicked.connect(self.submit)
        for button in (cancel, snooze):
            button.setMinimumHeight(space.TARGET + space.HAIR)
            row.addWidget(button)
        return row
