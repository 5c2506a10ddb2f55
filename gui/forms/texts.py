"""The fields for text: a line, several names, the seats, a period, and text of several lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from core.computation import Period
from core.computation.wording import period_words
from core.errors import KnownError
from core.zones import zone_named
from gui.forms.fields import INSET, Field
from gui.wording import translate

if TYPE_CHECKING:
    from gui.look.look import Look

_LONG_TEXT_HEIGHT = 72
_NUMBER = re.compile(r"[0-9]{1,9}")


class TextField(Field):
    """One line of text. `required` is the sentence for leaving it empty; without one it may be."""

    def __init__(self, look: Look, name: str, label: str, *, required: str = "", example: str = "") -> None:
        self._line = QLineEdit()
        super().__init__(look, name, label, self._line)
        self._required = required
        self._line.setTextMargins(INSET, 0, INSET, 0)
        self._line.setPlaceholderText(example)
        self._line.textChanged.connect(self.changed)

    def text(self) -> str:
        """Return what was typed, without the space around it; `KnownError` where it may not be empty."""
        text = self._line.text().strip()
        if self._required and not text:
            raise self.wrong(self._required)
        return text

    def typed(self) -> str:
        """Return what was typed so far, whether or not it may stay so."""
        return self._line.text().strip()

    def put(self, text: str) -> None:
        """Write `text` into the field."""
        self._line.setText(text)

    def check(self) -> None:
        """Refuse to be empty where it may not."""
        self.text()


class ListField(TextField):
    """Several names in one line, apart by commas, or by semicolons where a name has a comma in it."""

    def names(self) -> tuple[str, ...]:
        """Return the names in their order."""
        text = self.text()
        parts = re.split(r"[;;]" if {";"} & set(text) else r"[,、,]", text)
        return tuple(name for part in parts if (name := part.strip()))


class SeatsField(ListField):
    """The capitals, by city or zone, in one line; under it the zones they are read as."""

    def __init__(self, look: Look, name: str, label: str, *, example: str = "") -> None:
        super().__init__(look, name, label, example=example)
        self.changed.connect(self._on_changed)

    def zones(self) -> tuple[str, ...]:
        """Return the IANA zones of the seats; `KnownError` for one that is no zone."""
        try:
            return tuple(zone_named(name) for name in self.names())
        except KnownError as error:
            raise self.wrong(str(error)) from error

    def check(self) -> None:
        """Refuse a seat that is no zone."""
        self.zones()

    def _on_changed(self) -> None:
        try:
            self.hint("  ·  ".join(self.zones()))
        except KnownError:
            self.hint("")


class PeriodField(TextField):
    """An amount of time in words; beside it how it is read. It may be empty."""

    def __init__(self, look: Look, name: str, label: str, *, example: str = "") -> None:
        super().__init__(look, name, label, example=example)
        self.keep_narrow(160)
        self.changed.connect(self._on_changed)

    def check(self) -> None:
        """Refuse what is no period."""
        self._read()

    def _read(self) -> Period | None:
        text = self.text()
        try:
            return Period.parse(text) if text else None
        except KnownError as error:
            raise self.wrong(str(error)) from error

    def _on_changed(self) -> None:
        try:
            period = self._read()
        except KnownError:
            period = None
        read = "" if period is None else period_words(str(period))
        self.read_beside("" if read == self.text() else read)


class DaysField(TextField):
    """A number of days, one at least. `required` is the sentence for leaving it empty."""

    def __init__(self, look: Look, name: str, label: str, *, required: str, example: str = "") -> None:
        super().__init__(look, name, label, required=required, example=example)
        self.keep_narrow(96)

    def days(self) -> int:
        """Return the number; `KnownError` where it is none."""
        text = self.text()
        if not _NUMBER.fullmatch(text):
            sentence = translate("Forms", "“{text}” is not a number of days. Write it as 47.")
            raise self.wrong(sentence.format(text=text[:40]))
        return int(text)

    def check(self) -> None:
        """Refuse what is no number of days."""
        self.days()


class LongTextField(Field):
    """Text of several lines. Tab moves on, as everywhere."""

    def __init__(self, look: Look, name: str, label: str, *, example: str = "") -> None:
        self._edit = QPlainTextEdit()
        super().__init__(look, name, label, self._edit)
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(_LONG_TEXT_HEIGHT)
        self._edit.setPlaceholderText(example)
        self._edit.textChanged.connect(self.changed)

    def text(self) -> str:
        """Return what was typed, without the space around it."""
        return self.typed()

    def typed(self) -> str:
        """Return what was typed so far, without the space around it."""
        return self._edit.toPlainText().strip()

    def put(self, text: str) -> None:
        """Write `text` into the field."""
        self._edit.setPlainText(text)
