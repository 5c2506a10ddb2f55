"""The line that says what a date clashes with: a mark and words, never the colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.look import space
from gui.look.labels import Text
from gui.look.theme import Role

if TYPE_CHECKING:
    from gui.look.look import Look

_MARK = 16


class Warned(QWidget):
    """A mark with the words beside it; without words it takes no room."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._mark = QLabel(self)
        self._text = Text(look, self)
        self._text.setObjectName("clash")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, space.HAIR, 0, space.HAIR)
        row.setSpacing(space.TIGHT)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def say(self, text: str) -> None:
        """Show `text`, or nothing."""
        self._text.say(text)
        self.setVisible(bool(text))

    def _on_theme_changed(self) -> None:
        self._mark.setPixmap(self._look.pixmap("convergences", Role.SOON, _MARK, self.devicePixelRatioF()))
