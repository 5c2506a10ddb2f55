"""The fields for a choice: one of what there is, or a text with suggestions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QSizePolicy

from gui.forms.fields import INSET, Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.look.look import Look


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose: its `value`, its `text` on screen, and what it means."""

    value: str
    text: str
    hint: str = ""


class ChoiceField(Field):
    """One of several options; the only one is chosen already.

    `choose` invites to choose. `nothing` is the sentence that stands in the place of an empty list: what to
    do first. An `optional` one need not be chosen, and is not there while there is nothing to choose.
    """

    def __init__(
        self, look: Look, name: str, label: str, *, choose: str, nothing: str = "", optional: bool = False
    ) -> None:
        self._box = QComboBox()
        self._optional = optional
        super().__init__(look, name, label, self._box)
        self._choose = choose
        self._nothing = nothing
        self._options: tuple[Option, ...] = ()
        self._box.setPlaceholderText(choose)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.currentIndexChanged.connect(self._on_chosen)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to choose."""
        return not self._options

    @property
    def chosen(self) -> str:
        """The value chosen, or nothing."""
        index = self._box.currentIndex()
        return self._options[index].value if 0 <= index < len(self._options) else ""

    def value(self) -> str:
        """Return the value chosen; `KnownError` where none was and one must be."""
        if not self.chosen and not self._optional:
            raise self.wrong(f"{self._choose}." if self._options else self._nothing)
        return self.chosen

    def check(self) -> None:
        """Refuse to be left open."""
        self.value()

    def offer(self, options: Sequence[Option], prefer: str = "") -> None:
        """Offer these instead, keeping what was chosen, else choosing `prefer` or the only one."""
        wanted = self.chosen or prefer
        self._box.blockSignals(True)
        self._box.clear()
        self._options = tuple(options)
        self._box.addItems([option.text for option in self._options])
        values = [option.value for option in self._options]
        self._box.setCurrentIndex(values.index(wanted) if wanted in values else self.first(values))
        self._box.blockSignals(False)
        self._box.setVisible(bool(options))
        if self._optional:
            self.be_there(there=bool(options))
        self._on_chosen()

    def first(self, values: Sequence[str]) -> int:
        """Return the place of the value that is chosen before anybody chose, or -1."""
        return 0 if len(values) == 1 or (self._optional and values) else -1

    def values(self) -> tuple[str, ...]:
        """Return what can be chosen."""
        return tuple(option.value for option in self._options)

    def include(self, option: Option) -> None:
        """Offer this one too, unless it is there."""
        if option.value not in self.values():
            self.offer([*self._options, option])

    def choose(self, value: str) -> None:
        """Choose the option of that value."""
        self._box.setCurrentIndex([option.value for option in self._options].index(value))

    def _on_chosen(self) -> None:
        index = self._box.currentIndex()
        known = 0 <= index < len(self._options)
        self.hint(self._options[index].hint if known else "" if self._options else self._nothing)
        self.changed.emit()


class SuggestField(Field):
    """One line of text with suggestions, which need not be followed. It may be empty."""

    def __init__(self, look: Look, name: str, label: str, *, example: str = "") -> None:
        self._box = QComboBox()
        super().__init__(look, name, label, self._box)
        self._preferred = ""
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = self._box.lineEdit()
        if line is not None:
            line.setPlaceholderText(example)
            line.setTextMargins(INSET, 0, 0, 0)
        self._box.editTextChanged.connect(self.changed)

    def suggest(self, texts: Sequence[str]) -> None:
        """Offer these, keeping what was typed."""
        typed = self._box.currentText()
        self._box.blockSignals(True)
        self._box.clear()
        self._box.addItems(list(texts))
        self._box.blockSignals(False)
        self._box.setEditText(typed)

    def text(self) -> str:
        """Return what was typed, without the space around it."""
        return self._box.currentText().strip()

    def prefer(self, text: str) -> None:
        """Write in `text`, unless another was written."""
        if self._box.currentText() == self._preferred:
            self._preferred = text
            self._box.setEditText(text)

    def put(self, text: str) -> None:
        """Write `text` into the field."""
        self._box.setEditText(text)
