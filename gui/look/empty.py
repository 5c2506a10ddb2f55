"""The page of an empty screen: one sentence, and the button that ends the emptiness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.look import space
from gui.look.type import Size

if TYPE_CHECKING:
    from gui.look.look import Look


class EmptyPage(QWidget):
    """A sentence in the middle, with the buttons it is given under it.

    The sentence is the window's to word; so is what the buttons do.
    """

    def __init__(self, look: Look, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sentence = QLabel(sentence, self)
        self._sentence.setFont(look.fonts.font(Size.NAME))
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(space.TIGHT)
        self._lay_out()

    def say(self, sentence: str) -> None:
        """Change the sentence."""
        self._sentence.setText(sentence)

    def offer(self, text: str) -> QPushButton:
        """Add a button named by what it does, the first being the default, and return it to be connected."""
        button = QPushButton(text, self)
        button.setFont(self._look.fonts.font(Size.BODY))
        button.setMinimumHeight(space.TARGET + space.HAIR)
        button.setDefault(self._buttons.count() == 0)
        self._buttons.addWidget(button)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch()
        row.addLayout(self._buttons)
        row.addStretch()
        metrics = self._sentence.fontMetrics()
        self._sentence.setMaximumWidth(metrics.averageCharWidth() * space.TEXT_COLUMN)
        sentence = QHBoxLayout()
        sentence.addWidget(self._sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.APART, space.APART, space.APART, space.APART)
        column.setSpacing(space.ROOM)
        column.addStretch(2)
        column.addLayout(sentence)
        column.addLayout(row)
        column.addStretch(3)
