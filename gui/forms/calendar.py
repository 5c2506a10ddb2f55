"""The calendar that opens under a date: one month, in our colours, to pick a day from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QBrush, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from gui.look import space
from gui.look.theme import Role
from gui.look.type import Size
from gui.weekdays import WEEK

if TYPE_CHECKING:
    from datetime import date

    from gui.look.look import Look

_CELL = space.TARGET + space.TIGHT
_COLUMNS, _LINES = 7, 8


class CalendarPopup(QFrame):
    """A month in a frame of its own, which closes once a day is `picked` or something else is clicked."""

    picked = Signal(QDate)

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.Box)
        self.setFrameShadow(QFrame.Shadow.Plain)
        self._month = QCalendarWidget(self)
        self._month.setObjectName(name)
        self._month.setFont(look.fonts.font(Size.BODY, tabular=True))
        self._month.setFirstDayOfWeek(Qt.DayOfWeek(WEEK.first() + 1))
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.setFixedSize(_CELL * _COLUMNS, space.TARGET * _LINES)
        self._month.clicked.connect(self._on_picked)
        self._month.activated.connect(self._on_picked)
        self._dress(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._month)

    def show_day(self, day: date) -> None:
        """Show the month of `day`, with that day chosen."""
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))

    def open_under(self, editor: QWidget) -> None:
        """Open below `editor`, or above it where the screen ends, and take the keys."""
        self.adjustSize()
        place = editor.mapToGlobal(editor.rect().bottomLeft())
        if place.y() + self.height() > editor.screen().availableGeometry().bottom():
            place = editor.mapToGlobal(editor.rect().topLeft())
            place.setY(place.y() - self.height())
        self.move(place)
        self.show()
        self._month.setFocus()

    def _dress(self, look: Look) -> None:
        # Qt writes the days of the weekend in red, which here is kept for what has lapsed.
        weekend, head = QTextCharFormat(), QTextCharFormat()
        weekend.setForeground(QBrush(look.colour(Role.TEXT)))
        head.setForeground(QBrush(look.colour(Role.MUTED)))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(day, weekend)
        self._month.setHeaderTextFormat(head)
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, look.colour(Role.LINE))
        self.setPalette(palette)

    def _on_picked(self, day: QDate) -> None:
        self.picked.emit(day)
        self.close()
