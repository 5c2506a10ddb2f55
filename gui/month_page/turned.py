"""An icon of the set turned half round, for the button that leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon, QTransform

from gui.look.icons import NORMAL, SMALL
from gui.look.theme import Role

if TYPE_CHECKING:
    from gui.look.look import Look


def turned_icon(look: Look, name: str) -> QIcon:
    """Return the icon `name` turned by half, in both sizes and sharp on dense screens."""
    icon = QIcon()
    for size in (SMALL, NORMAL):
        for ratio in (1.0, 2.0):
            turned = look.pixmap(name, Role.TEXT, size, ratio).transformed(QTransform().rotate(180))
            turned.setDevicePixelRatio(ratio)
            icon.addPixmap(turned)
    return icon
