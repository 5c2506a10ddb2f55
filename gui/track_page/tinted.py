"""A button whose icon keeps the colours of the theme, and whose words are cut where there is no room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

from gui.look import space
from gui.look.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_LEAST = 120


class TintedButton(QToolButton):
    """A tool button with the icon `name` in the colour of `role`, high enough to be clicked."""

    def __init__(self, look: Look, name: str, parent: QWidget, *, role: Role = Role.TEXT) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._role = role
        self.setMinimumHeight(look.fonts.px(space.TARGET))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def minimumSizeHint(self) -> QSize:
        """Return the least room; long words never widen the page."""
        hint = self.sizeHint()
        return hint.boundedTo(QSize(_LEAST, hint.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it, its words cut with an ellipsis."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        missing = self.sizeHint().width() - self.width()
        if missing > 0 and self.text():
            metrics = self.fontMetrics()
            room = metrics.horizontalAdvance(self.text()) - missing
            option.text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def _on_theme_changed(self) -> None:
        self.setIcon(self._look.icon(self._name, self._role))
