"""The field for any number of several: check boxes, each with what it means; many of them wait behind one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gui.forms.fields import Field
from gui.look import space
from gui.look.disclosure import Disclosure
from gui.look.labels import Text
from gui.look.theme import Role
from gui.look.type import Size
from gui.wording import COUNTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from gui.forms.choices import Option
    from gui.look.look import Look

MOST_OPEN = 3
"""More boxes than these are shown only once they are asked for."""


class ChecksField(Field):
    """Any number of options. `restacked` comes when other boxes stand in it, so that keys find them."""

    restacked = Signal()

    def __init__(self, look: Look, name: str, label: str) -> None:
        self._opener = Disclosure(look, "")
        super().__init__(look, name, label, self._opener)
        self.framed = False
        self._boxes: list[_Box] = []
        self._stack = QVBoxLayout()
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._opener.toggled.connect(self._on_opened)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertLayout(1, self._stack)
        self.be_there(there=False)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values that are checked, in their order."""
        return tuple(box.option.value for box in self._boxes if box.check.isChecked())

    def offer(self, options: Sequence[Option]) -> None:
        """Offer these instead; the same as before stay as they are."""
        if [box.option for box in self._boxes] == list(options):
            return
        for box in self._boxes:
            self._stack.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = [self._box(option) for option in options]
        many = len(options) > MOST_OPEN
        self._opener.setChecked(False)
        self._opener.setText(COUNTED.variants(len(options)) if many else "")
        self._opener.setAccessibleName(f"{self.label.text()}: {self._opener.text()}")
        self._opener.setVisible(many)
        self._stack.setContentsMargins(0, 0 if many else space.HAIR, 0, 0)
        self.be_there(there=bool(options))
        self._show()
        self.restacked.emit()

    def check_box(self, value: str) -> QCheckBox:
        """Return the box of that value."""
        return next(box.check for box in self._boxes if box.option.value == value)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops in it."""
        return [self._opener, *(box.check for box in self._boxes)]

    def _box(self, option: Option) -> _Box:
        box = _Box(self.look, option, self)
        box.check.toggled.connect(self._on_checked)
        self._stack.addWidget(box)
        return box

    def _on_opened(self, _opened: bool) -> None:
        self._show()
        self.changed.emit()

    def _on_checked(self, _checked: bool) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Show every box where they are few or asked for, else those that are checked."""
        everything = self._opener.isChecked() or len(self._boxes) <= MOST_OPEN
        for box in self._boxes:
            box.setVisible(everything or box.check.isChecked())


class _Box(QWidget):
    """A check box whose words wrap, with its meaning under them; a click on the words checks it."""

    def __init__(self, look: Look, option: Option, parent: QWidget) -> None:
        super().__init__(parent)
        self.option = option
        self.check = QCheckBox(self)
        self.check.setObjectName(f"check_{option.value}")
        self.check.setAccessibleName(option.text)
        self.check.setAccessibleDescription(option.hint)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(look, self, option.text))
        if option.hint:
            words.addWidget(Text(look, self, option.hint, size=Size.SMALL, role=Role.MUTED))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, space.HAIR, 0, space.HAIR)
        row.setSpacing(space.TIGHT)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Check or uncheck."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.check.toggle()
            self.check.setFocus(Qt.FocusReason.MouseFocusReason)
