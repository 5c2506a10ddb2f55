"""Inputs that stand outside a form: they wear the theme, and keep an edge where the style's own is lost in the dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette, QPen

from gui.look.palette import palette_of
from gui.look.theme import Role, Scheme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_RADIUS = 3


def dress_input(widget: QWidget, look: Look) -> None:
    """Put the colours of the theme worn now on an input, which must be told from what it stands on."""
    palette = palette_of(look.theme)
    if look.theme.scheme is not Scheme.LIGHT:
        palette.setColor(QPalette.ColorRole.Base, look.colour(Role.TRACK))
    palette.setColor(QPalette.ColorRole.PlaceholderText, look.colour(Role.MUTED))
    widget.setPalette(palette)


def draw_edge(widget: QWidget, look: Look) -> None:
    """Draw the edge of an input over it, in the themes in which the style's own can't be seen."""
    if look.theme.scheme is Scheme.LIGHT:
        return
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour(Role.ACCENT if widget.hasFocus() else Role.MUTED), 1))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.end()
