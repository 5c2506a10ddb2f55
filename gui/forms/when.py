"""The fields for when and where: a day, an hour, a time zone, each as people write it.

A day is read as `core.computation.parse_date` takes it, then in the forms of the language the window speaks.
"""

from __future__ import annotations

import re
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from core.computation import parse_date, parse_instant
from core.errors import KnownError
from gui.forms.calendar import CalendarPopup
from gui.forms.fields import INSET, Field
from gui.look import space
from gui.wording import day_text, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from gui.look.look import Look

_DAY_WIDTH = 176
_HOUR_WIDTH = 96
_HOUR = re.compile(r"\d{1,2}:\d{2}(:\d{2})?")
_EARLIEST_YEAR = 1900


def read_day(text: str, *, field: str = "on") -> date:
    """Return the day written as `parse_date` takes it, or in the language's forms, with or without weekday.

    `KnownError` on `field` otherwise.
    """
    try:
        return parse_date(text, field=field)
    except KnownError:
        day = _local_day(" ".join(text.split()))
        if day is None:
            raise
        return day


def day_written(day: date) -> str:
    """Return a day as the field writes it: "29 Sep 1994"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Dates", "d MMM yyyy"))


def _local_day(text: str) -> date | None:
    locale = QLocale()
    kinds = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    forms = [re.sub(r"y+", "yyyy", locale.dateFormat(kind)) for kind in kinds]
    for form in (*forms, "d MMM yyyy", "d MMMM yyyy", "ddd d MMM yyyy", "dddd d MMMM yyyy"):
        day = locale.toDate(text, form)
        if day.isValid() and day.year() >= _EARLIEST_YEAR:
            return parse_date(day.toString(Qt.DateFormat.ISODate))
    return None


class _DayLine(QLineEdit):
    """A line in which the arrow keys move by a day and Alt+Down opens the calendar."""

    def __init__(self, step: Callable[[int], None], look_up: Callable[[], None]) -> None:
        super().__init__()
        self._step = step
        self._look_up = look_up
        self.button = QToolButton(self)
        self.button.setArrowType(Qt.ArrowType.DownArrow)
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setToolTip(translate("Forms", "Open the calendar (Alt+Down)"))
        self.button.setAccessibleName(translate("Forms", "Open the calendar"))
        self.button.clicked.connect(look_up)
        self.setTextMargins(INSET, 0, space.TARGET, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end of the line."""
        super().resizeEvent(event)
        self.button.setGeometry(self.width() - space.TARGET - 1, 1, space.TARGET, self.height() - 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a day, or open the calendar."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._look_up()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._step(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)


class DateField(Field):
    """A day, typed or picked, its weekday beside it. `required` is the sentence for leaving it empty.

    A suggested day stands only until the person writes another.
    """

    def __init__(self, look: Look, name: str, label: str, *, required: str = "", example: str = "") -> None:
        self._line = _DayLine(self._on_step, self.look_up)
        super().__init__(look, name, label, self._line)
        self._required = required
        self._suggested = ""
        self._today: date | None = None
        self._line.setPlaceholderText(example or translate("Forms", "such as 29 Sep 1994"))
        self._line.button.setObjectName(f"open_calendar_{name}")
        self.keep_narrow(_DAY_WIDTH)
        self._line.textChanged.connect(self._on_changed)

    def suggest(self, today: date, *, fill: bool = True) -> None:
        """Have the calendar open at `today`; with `fill`, write it in unless another day was written."""
        self._today = today
        if fill and self._line.text() == self._suggested:
            self._suggested = day_written(today)
            self._line.setText(self._suggested)

    def day_or_none(self) -> date | None:
        """Return the day, None where the field is empty; `KnownError` where it is no day."""
        text = self._line.text().strip()
        if not text and not self._required:
            return None
        return self.day()

    def day(self) -> date:
        """Return the day; `KnownError` where there is none."""
        text = self._line.text().strip()
        if not text:
            raise self.wrong(self._required or translate("Forms", "Give the date."))
        return read_day(text, field=self.name)

    def check(self) -> None:
        """Refuse what is no day."""
        self.day_or_none()

    def put(self, day: date | None) -> None:
        """Write `day` into the field, or nothing."""
        self._line.setText(day_written(day) if day is not None else "")

    def tidy(self) -> None:
        """Rewrite the day as the field writes it."""
        day = self._known()
        if day is not None and self._line.text() != day_written(day):
            self.put(day)

    def look_up(self) -> None:
        """Open the calendar under the field."""
        popup = CalendarPopup(self.look, f"calendar_{self.name}", self)
        start = self._known() or self._today
        if start is not None:
            popup.show_day(start)
        popup.picked.connect(self._on_picked)
        popup.open_under(self._line)

    def _known(self) -> date | None:
        try:
            return self.day()
        except KnownError:
            return None

    def _on_picked(self, day: QDate) -> None:
        self.put(date(day.year(), day.month(), day.day()))

    def _on_step(self, days: int) -> None:
        day = self._known() or self._today
        if day is not None:
            moved = QDate(day.year, day.month, day.day).addDays(days)
            self.put(date(moved.year(), moved.month(), moved.day()))

    def _on_changed(self) -> None:
        day = self._known()
        if day is None:
            self.read_beside("")
        elif self._line.text() == day_written(day):
            self.read_beside(QLocale().toString(QDate(day.year, day.month, day.day), "dddd"))
        else:
            self.read_beside(day_text(day))
        self.changed.emit()


class TimeField(Field):
    """A time of day, to the minute or the second; it may be empty."""

    def __init__(self, look: Look, name: str, label: str, *, empty: str = "") -> None:
        self._line = QLineEdit()
        super().__init__(look, name, label, self._line)
        self._line.setTextMargins(INSET, 0, INSET, 0)
        self._line.setPlaceholderText("17:15")
        self._empty = empty
        self._city = ""
        self.keep_narrow(_HOUR_WIDTH)
        self._line.textChanged.connect(self._on_changed)
        self._say()

    def place(self, city: str) -> None:
        """Say in which city the hour is meant."""
        self._city = city
        self._say()

    def time(self) -> time | None:
        """Return the time of day, None where the field is empty; `KnownError` where it is no time."""
        text = self._line.text().strip()
        if not text:
            return None
        if not _HOUR.fullmatch(text):
            shown = translate("Forms", "“{text}” is not a time of day. Write it as 17:15 or 17:15:30.")
            raise self.wrong(shown.format(text=text[:40]))
        return parse_instant(f"2000-01-01 {text}", "UTC", field=self.name).time()

    def put(self, text: str) -> None:
        """Write `text` into the field."""
        self._line.setText(text)

    def check(self) -> None:
        """Refuse what is no time of day."""
        self.time()

    def _on_changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        if not self._line.text().strip():
            self.read_beside(self._empty)
        elif self._city:
            self.read_beside(translate("Forms", "in {city}").format(city=self._city))
        else:
            self.read_beside("")
