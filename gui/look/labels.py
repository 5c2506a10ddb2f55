"""Labels in the roles and sizes of the look: plain text always, for what they show may come from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_LEAST = 120


class Text(QLabel):
    """A label that keeps its colour's role through changes of the theme. It wraps, unless `fixed`."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        text: str = "",
        *,
        size: Size = Size.BODY,
        role: Role = Role.TEXT,
        strong: bool = False,
        tabular: bool = False,
        fixed: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.fonts.font(size, strong=strong, tabular=tabular))
        self.setWordWrap(not fixed)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def minimumSizeHint(self) -> QSize:
        """Return the least room; one endless word never widens the whole page."""
        least = super().minimumSizeHint()
        return least.boundedTo(QSize(_LEAST, least.height())) if self.wordWrap() else least

    def wear(self, role: Role) -> None:
        """Change the role of its colour."""
        if role is not self._role:
            self._role = role
            self._on_theme_changed()

    def say(self, text: str) -> None:
        """Show `text`; an empty one takes no room."""
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))

    def _on_theme_changed(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._role))
        self.setPalette(palette)


def selectable(label: Text) -> Text:
    """Let the text be marked and copied, by mouse and keyboard."""
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    return label
