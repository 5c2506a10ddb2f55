"""A button whose icon keeps the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton

from gui.look import space
from gui.look.theme import Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look


class TintedButton(QToolButton):
    """A tool button with the icon `name` in the colour of `role`, high enough to be clicked."""

    def __init__(self, look: Look, name: str, parent: QWidget, *, role: Role = Role.TEXT) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._role = role
        self.setMinimumHeight(space.TARGET)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.setIcon(self._look.icon(self._name, self._role))
