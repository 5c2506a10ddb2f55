"""The colours, by role, in light, dark and high contrast.

No other file names a colour. The values were chosen in OKLCH and rounded to sRGB: each state has its own
hue, and the states stand out from the surface the less, the less they press, so that their order holds
without hues too. Which role is used where is for the widgets; that every pair is legible is checked in
`tests/gui/test_look.py`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Mapping


class Scheme(StrEnum):
    """Which of the three sets of colours is worn."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


class Role(StrEnum):
    """What a colour is for."""

    SURFACE = "surface"
    RAISED = "raised"
    HOVER = "hover"
    CHOSEN = "chosen"
    LINE = "line"
    TRACK = "track"
    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on accent"
    LAPSED = "lapsed"
    SOON = "soon"
    RUNNING = "running"
    IN_EFFECT = "in effect"
    OPEN = "open"
    SUSPENDED = "suspended"
    WAITING = "waiting"
    MET = "met"
    CALLED_OFF = "called off"


SURFACES = (Role.SURFACE, Role.RAISED, Role.HOVER, Role.CHOSEN)
"""What text and marks stand on."""

URGENCY = (
    Role.LAPSED,
    Role.SOON,
    Role.RUNNING,
    Role.IN_EFFECT,
    Role.OPEN,
    Role.SUSPENDED,
    Role.WAITING,
    Role.MET,
    Role.CALLED_OFF,
)
"""The states, the most pressing first: the order in which they stand out from the surface."""

_LIGHT = {
    Role.SURFACE: "#fbfaf7",
    Role.RAISED: "#ffffff",
    Role.HOVER: "#f5f3ef",
    Role.CHOSEN: "#e3eefc",
    Role.LINE: "#d9d7d2",
    Role.TRACK: "#d9d7d2",
    Role.TEXT: "#171b22",
    Role.MUTED: "#565b63",
    Role.ACCENT: "#245bab",
    Role.ON_ACCENT: "#ffffff",
    Role.LAPSED: "#b20111",
    Role.SOON: "#805000",
    Role.RUNNING: "#2e64a6",
    Role.IN_EFFECT: "#7d529a",
    Role.OPEN: "#1d724c",
    Role.SUSPENDED: "#5c6677",
    Role.WAITING: "#616873",
    Role.MET: "#5b6f63",
    Role.CALLED_OFF: "#676b72",
}

_DARK = {
    Role.SURFACE: "#14171d",
    Role.RAISED: "#1d2127",
    Role.HOVER: "#1e2228",
    Role.CHOSEN: "#212e42",
    Role.LINE: "#363b42",
    Role.TRACK: "#363b42",
    Role.TEXT: "#eeede8",
    Role.MUTED: "#a8adb4",
    Role.ACCENT: "#84b7f9",
    Role.ON_ACCENT: "#10141b",
    Role.LAPSED: "#fe8880",
    Role.SOON: "#d49f42",
    Role.RUNNING: "#75abe3",
    Role.IN_EFFECT: "#bd94dc",
    Role.OPEN: "#58b285",
    Role.SUSPENDED: "#929eb0",
    Role.WAITING: "#949ca8",
    Role.MET: "#899e92",
    Role.CALLED_OFF: "#91959d",
}

_HIGH_CONTRAST = {
    Role.SURFACE: "#000000",
    Role.RAISED: "#0f0f0f",
    Role.HOVER: "#1a1a1a",
    Role.CHOSEN: "#152e5d",
    Role.LINE: "#aeaeae",
    Role.TRACK: "#4a4a4a",
    Role.TEXT: "#ffffff",
    Role.MUTED: "#dedede",
    Role.ACCENT: "#afd5fe",
    Role.ON_ACCENT: "#000000",
    Role.LAPSED: "#ffb0a9",
    Role.SOON: "#eebc4a",
    Role.RUNNING: "#9ac5f3",
    Role.IN_EFFECT: "#d9aeee",
    Role.OPEN: "#5fcf99",
    Role.SUSPENDED: "#b0b8c5",
    Role.WAITING: "#afb5be",
    Role.MET: "#a8b7ae",
    Role.CALLED_OFF: "#aaaeb4",
}

_PAPER = dict.fromkeys(Role, "#000000") | {
    Role.SURFACE: "#ffffff",
    Role.RAISED: "#ffffff",
    Role.HOVER: "#ffffff",
    Role.CHOSEN: "#e4e4e4",
    Role.LINE: "#9a9a9a",
    Role.TRACK: "#c4c4c4",
    Role.MUTED: "#444444",
    Role.ON_ACCENT: "#ffffff",
    Role.WAITING: "#444444",
    Role.MET: "#444444",
    Role.CALLED_OFF: "#444444",
}


class Theme(NamedTuple):
    """One scheme and its colours."""

    scheme: Scheme
    colours: Mapping[Role, QColor]

    def colour(self, role: Role) -> QColor:
        """Return the colour for `role`; not to be changed by the caller."""
        return self.colours[role]


def theme_of(scheme: Scheme) -> Theme:
    """Return the colours of `scheme`."""
    values = {Scheme.LIGHT: _LIGHT, Scheme.DARK: _DARK, Scheme.HIGH_CONTRAST: _HIGH_CONTRAST}[scheme]
    return Theme(scheme, {role: QColor(value) for role, value in values.items()})


def paper_theme() -> Theme:
    """Return the colours of a printed page: black on white, so that shapes and words alone tell the states apart."""
    return Theme(Scheme.LIGHT, {role: QColor(value) for role, value in _PAPER.items()})
