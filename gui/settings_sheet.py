"""The settings: what the person chose for the program itself. Every choice holds at once; none is to be confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

from gui.forms.checks_field import ChecksField
from gui.forms.choices import ChoiceField, Option
from gui.forms.fields import Field
from gui.forms.sheet import Sheet
from gui.forms.texts import TextField
from gui.look.theme import Scheme

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from core.settings import Settings
    from gui.look.look import Look

_LONGEST_NAME = 200
_HIDDEN = "hidden"


class PlaceField(Field):
    """Where the person's files are, and the button that opens their folder."""

    def __init__(self, look: Look, name: str, label: str, text: str) -> None:
        self.button = QPushButton(text)
        super().__init__(look, name, label, self.button)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.setAutoDefault(False)
        self.framed = False
        self.line.addStretch(1)


class SettingsSheet(Sheet):
    """The choices, written into `values` as they are made.

    Signals: `changed` with the name of what was changed, `folder_requested`. `folder` is where the files are, empty
    where there are none yet.
    """

    changed = Signal(str)
    folder_requested = Signal()

    def __init__(self, look: Look, values: Settings, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("settings")
        self._values = values
        self._filling = True
        self.head(self.tr("Settings"), self.tr("Every choice holds at once."))
        self._scheme = self._choice("scheme", self.tr("Appearance"), self._schemes(), values.scheme)
        self._language = self._choice("language", self.tr("Language"), self._languages(), values.language)
        self._weekday = self._choice("first_weekday", self.tr("Weeks begin on"), self._weekdays(), values.first_weekday)
        self._name = self._name_field()
        self._hidden = self._hidden_field()
        self._folder = self._folder_field(folder)
        self.lay_out(preview=False)
        self._submit.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setDefault(True)
        look.theme_changed.connect(self.wear)
        self._filling = False

    def showEvent(self, event: QShowEvent) -> None:
        """Be just as high as needed, and begin with the first choice."""
        super().showEvent(event)
        self.fit()
        self.begin_at(self._scheme)

    def _choice(self, name: str, label: str, options: list[Option], chosen: str) -> ChoiceField:
        field = ChoiceField(self.look, name, label, choose=self.tr("Choose one"))
        known = chosen if chosen in {option.value for option in options} else options[0].value
        field.offer(options, prefer=known)
        self.put_row(field)
        field.changed.connect(self._on_changed)
        return field

    def _name_field(self) -> TextField:
        field = TextField(self.look, "recorded_by", self.tr("Your name"), example=self.tr("Optional"))
        field.put(self._values.recorded_by)
        field.hint(self.tr("Written beside what you record, so that others see who did."))
        self.put_row(field)
        field.changed.connect(self._on_changed)
        return field

    def _hidden_field(self) -> ChecksField:
        field = ChecksField(self.look, "start_hidden", self.tr("At the start"))
        meaning = self.tr("Reminders come up all the same. Where there is no tray, it starts minimised.")
        field.offer([Option(_HIDDEN, self.tr("Stay in the tray"), meaning)])
        field.check_box(_HIDDEN).setChecked(self._values.start_hidden)
        self.put_row(field)
        field.changed.connect(self._on_changed)
        return field

    def _folder_field(self, folder: str) -> PlaceField:
        field = PlaceField(self.look, "folder", self.tr("Your files"), self.tr("Open folder"))
        nothing = self.tr("You have no docket of your own yet; these choices last until Lapse is closed.")
        field.hint(folder or nothing)
        field.button.setVisible(bool(folder))
        field.button.clicked.connect(self.folder_requested)
        self.put_row(field)
        return field

    def _schemes(self) -> list[Option]:
        return [
            Option("system", self.tr("As the system")),
            Option(Scheme.LIGHT.value, self.tr("Light")),
            Option(Scheme.DARK.value, self.tr("Dark")),
            Option(Scheme.HIGH_CONTRAST.value, self.tr("High contrast")),
        ]

    def _languages(self) -> list[Option]:
        """Return the languages there are, each by its own name."""
        return [
            Option("system", self.tr("As the system")),
            Option("en", "English"),
            Option("ja", "日本語"),
        ]

    def _weekdays(self) -> list[Option]:
        return [
            Option("system", self.tr("The day of the system's language")),
            Option("monday", self.tr("Monday")),
            Option("sunday", self.tr("Sunday")),
            Option("saturday", self.tr("Saturday")),
        ]

    def _on_changed(self) -> None:
        """Keep what differs, and tell of it."""
        if self._filling:
            return
        found: dict[str, str | bool] = {
            "scheme": self._scheme.chosen,
            "language": self._language.chosen,
            "first_weekday": self._weekday.chosen,
            "recorded_by": self._name.text()[:_LONGEST_NAME],
            "start_hidden": _HIDDEN in self._hidden.chosen,
        }
        for name, value in found.items():
            if getattr(self._values, name) != value:
                setattr(self._values, name, value)
                self.changed.emit(name)
