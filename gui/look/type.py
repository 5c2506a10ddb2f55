"""The type scale: one family, six sizes, two weights, tabular figures.

The family is the system's interface font; nothing here chooses another. Sizes are device-independent pixels, and grow
with the system's text where a person has made that larger.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtGui import QFont, QFontInfo


class Size(IntEnum):
    """The only sizes of text, in device-independent pixels."""

    SMALL = 11
    BODY = 13
    NAME = 15
    FIGURE = 20
    TITLE = 32
    DISPLAY = 56


_USUAL = 13.4
"""The height of the system's text, in pixels, where nobody has made it larger: 10 points."""

_LARGER, _LARGEST = 1.15, 3.0


class TypeScale:
    """The fonts of the program, made once from the base font and kept. `scale` is how many times larger all is."""

    def __init__(self, base: QFont) -> None:
        self._base = QFont(base)
        larger = QFontInfo(self._base).pixelSize() / _USUAL
        self.scale = min(larger, _LARGEST) if larger >= _LARGER else 1.0
        self._made: dict[tuple[Size, bool, bool], QFont] = {}

    def px(self, pixels: int) -> int:
        """Return a length that was measured for the usual sizes, as much larger as the text is."""
        return round(pixels * self.scale)

    def font(self, size: Size, *, strong: bool = False, tabular: bool = False) -> QFont:
        """Return the font at `size`; `strong` is semibold, `tabular` gives all figures one width.

        A family without tabular figures is left as it is: most interface fonts have them by default.
        """
        wanted = (size, strong, tabular)
        if wanted not in self._made:
            self._made[wanted] = self._make(size, strong=strong, tabular=tabular)
        return self._made[wanted]

    def _make(self, size: Size, *, strong: bool, tabular: bool) -> QFont:
        font = QFont(self._base)
        font.setPixelSize(round(size * self.scale))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font
