"""The field for where: a time zone, by the city people name it by."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy

from core.errors import KnownError
from core.zones import CITIES, city_of, zone_named
from gui.forms.fields import INSET, Field
from gui.wording import translate

if TYPE_CHECKING:
    from gui.look.look import Look

_ZONE_WIDTH = 176


@lru_cache(maxsize=1)
def _zone_names() -> list[str]:
    """Return the cities, then every IANA name; listing those reads a folder, so it is done once."""
    return [*sorted(CITIES), *sorted(available_timezones() - {"UTC"})]


class ZoneField(Field):
    """A time zone by city or IANA name, completed as one types; beside it the IANA name."""

    def __init__(self, look: Look, name: str, label: str) -> None:
        self._box = QComboBox()
        super().__init__(look, name, label, self._box)
        self._suggested = ""
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.addItems(sorted(CITIES))
        self._box.setEditText("")
        line = self._box.lineEdit()
        if line is not None:
            line.setTextMargins(INSET, 0, 0, 0)
        self._box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._box.setMaxVisibleItems(len(CITIES))
        self._complete()
        self.keep_narrow(_ZONE_WIDTH)
        self._box.editTextChanged.connect(self._on_changed)

    def suggest(self, zone: str) -> None:
        """Write in `zone` by its city, unless another was written."""
        if self._box.currentText() == self._suggested:
            self._suggested = city_of(zone) if CITIES.get(city_of(zone)) == zone else zone
            self._box.setEditText(self._suggested)

    def zone(self) -> str:
        """Return the IANA name; `KnownError` where there is no such zone."""
        text = self._box.currentText().strip()
        if not text:
            raise self.wrong(translate("Forms", "Name a city, such as Washington, or an IANA time zone."))
        try:
            return zone_named(text)
        except KnownError as error:
            raise self.wrong(str(error)) from error

    def put(self, text: str) -> None:
        """Write `text` into the field."""
        self._box.setEditText(text)

    def check(self) -> None:
        """Refuse what is no zone."""
        self.zone()

    def city_or_nothing(self) -> str:
        """Return the city of the zone, nothing where it cannot be read."""
        try:
            return city_of(self.zone())
        except KnownError:
            return ""

    def _complete(self) -> None:
        completer = QCompleter(self._box)
        completer.setModel(QStringListModel(_zone_names(), completer))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._box.setCompleter(completer)

    def _on_changed(self) -> None:
        try:
            zone = self.zone()
        except KnownError:
            zone = ""
        self.read_beside("" if zone == self._box.currentText() else zone)
        self.changed.emit()
