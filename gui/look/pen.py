"""Writes into one row as if it always ran from left to right, and mirrors it where the language runs the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QPixmap

    from gui.look.lettering import Lettering


class Pen:
    """A painter over one row. Positions are counted from the side that reading begins at."""

    def __init__(self, painter: QPainter, row: QRect, *, mirrored: bool) -> None:
        self.painter = painter
        self.row = row
        self._mirrored = mirrored

    def rect(self, x: int, top: int, width: int, height: int) -> QRect:
        """Return where that part of the row stands on the screen; `top` is counted from the row's."""
        row = self.row
        left = row.right() + 1 - x - width if self._mirrored else row.left() + x
        return QRect(left, row.top() + top, width, height)

    def write(self, letters: Lettering, x: int, baseline: int, text: str, colour: QColor) -> int:
        """Write `text` from `x` on, and return where it ends."""
        if not text:
            return x
        spot = self.rect(x, baseline, letters.width(text), 0)
        letters.write(self.painter, spot.left(), spot.top(), text, colour)
        return x + spot.width()

    def write_up_to(self, letters: Lettering, edge: int, baseline: int, text: str, colour: QColor) -> int:
        """Write `text` so that it ends at `edge`, and return where it begins."""
        start = edge - letters.width(text) if text else edge
        self.write(letters, start, baseline, text, colour)
        return start

    def picture(self, pixmap: QPixmap, x: int, top: int, side: int) -> None:
        """Draw an icon, `side` pixels wide."""
        self.painter.drawPixmap(self.rect(x, top, side, side).topLeft(), pixmap)
