"""Fusion's palette filled from our roles, so that stock widgets wear the same colours as painted ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from gui.look.theme import Role, Scheme, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_Colour = QPalette.ColorRole

_FILLED = {
    _Colour.Window: Role.SURFACE,
    _Colour.WindowText: Role.TEXT,
    _Colour.Base: Role.RAISED,
    _Colour.AlternateBase: Role.HOVER,
    _Colour.Text: Role.TEXT,
    _Colour.PlaceholderText: Role.MUTED,
    _Colour.Button: Role.RAISED,
    _Colour.ButtonText: Role.TEXT,
    _Colour.BrightText: Role.LAPSED,
    _Colour.ToolTipBase: Role.RAISED,
    _Colour.ToolTipText: Role.TEXT,
    _Colour.Highlight: Role.ACCENT,
    _Colour.HighlightedText: Role.ON_ACCENT,
    _Colour.Accent: Role.ACCENT,
    _Colour.Link: Role.ACCENT,
    _Colour.LinkVisited: Role.IN_EFFECT,
    _Colour.Light: Role.RAISED,
    _Colour.Midlight: Role.HOVER,
    _Colour.Mid: Role.LINE,
    _Colour.Dark: Role.LINE,
}

_SHADOW = {Scheme.LIGHT: "#8c8a86", Scheme.DARK: "#05070a", Scheme.HIGH_CONTRAST: "#ffffff"}


def palette_of(theme: Theme) -> QPalette:
    """Return the widget palette that wears `theme`; what is disabled is muted, never invisible."""
    palette = QPalette()
    for filled, role in _FILLED.items():
        palette.setColor(filled, theme.colour(role))
    if theme.scheme is Scheme.HIGH_CONTRAST:
        # Fusion's frames vanish on black; a button must stand out by its own colour.
        palette.setColor(_Colour.Button, theme.colour(Role.TRACK))
    palette.setColor(_Colour.Shadow, QColor(_SHADOW[theme.scheme]))
    for text in (_Colour.WindowText, _Colour.Text, _Colour.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, text, theme.colour(Role.CALLED_OFF))
    return palette


def dress(app: QApplication, theme: Theme) -> None:
    """Put Fusion and the colours of `theme` on the whole program."""
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette_of(theme))
