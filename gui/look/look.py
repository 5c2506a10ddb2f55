"""The look that every widget is handed: the colours worn now, the fonts, the icons.

Which scheme to wear is decided by the window from the settings and the system; widgets only read and repaint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from gui.look.theme import Role, Scheme, Theme, paper_theme, theme_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QIcon, QPixmap, QStyleHints

    from gui.look.icons import Icons
    from gui.look.type import TypeScale


class Look(QObject):
    """The theme, the type scale and the icons, and word when the theme changes."""

    theme_changed = Signal()

    def __init__(self, scheme: Scheme, fonts: TypeScale, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fonts = fonts
        self.icons = icons
        self._theme = theme_of(scheme)

    @property
    def theme(self) -> Theme:
        """The theme worn now."""
        return self._theme

    def wear(self, scheme: Scheme) -> None:
        """Change to `scheme` and say so, unless it is worn already."""
        if scheme == self._theme.scheme:
            return
        self._theme = theme_of(scheme)
        self.theme_changed.emit()

    def on_paper(self) -> Look:
        """Return this look as it is printed: the same fonts and icons, in black on white."""
        paper = Look(Scheme.LIGHT, self.fonts, self.icons)
        paper._theme = paper_theme()
        return paper

    def colour(self, role: Role) -> QColor:
        """Return the colour of `role` in the theme worn now."""
        return self._theme.colour(role)

    def pixmap(self, name: str, role: Role, size: int, ratio: float) -> QPixmap:
        """Return the icon `name` in the colour of `role`; see `Icons.pixmap`."""
        return self.icons.pixmap(name, self._theme.colour(role), size, ratio)

    def icon(self, name: str, role: Role = Role.TEXT) -> QIcon:
        """Return the icon `name` for a button or an action."""
        return self.icons.icon(name, self._theme.colour(role), self._theme.colour(Role.CALLED_OFF))


def system_scheme(hints: QStyleHints) -> Scheme:
    """Return the scheme the system asks for, light where it does not say."""
    accessibility = getattr(hints, "accessibility", None)  # Qt 6.10 brought it
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Scheme.HIGH_CONTRAST
    return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT
