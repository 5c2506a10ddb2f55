"""Text painted by hand: one font and its measures, written from the left or up to an edge, on a baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QColor


class Lettering:
    """A font to paint with. Positions are in the painter's pixels; `baseline` is the y that is written on."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetrics(font)

    @property
    def rise(self) -> int:
        """How far capitals stand above the baseline."""
        return self._metrics.capHeight()

    def width(self, text: str) -> int:
        """Return how wide `text` is."""
        return self._metrics.horizontalAdvance(text)

    def fit(self, text: str, room: int) -> str:
        """Return `text`, cut with an ellipsis where it is wider than `room`, and nothing without room."""
        if room <= 0:
            return ""
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def write(self, painter: QPainter, x: int, baseline: int, text: str, colour: QColor) -> int:
        """Write `text` from `x` on, and return where it ends."""
        painter.setFont(self._font)
        painter.setPen(colour)
        # A text reads in the direction of its own letters, whichever way the window runs.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(QPoint(x, baseline), text)
        return x + self.width(text)

    def write_up_to(self, painter: QPainter, edge: int, baseline: int, text: str, colour: QColor) -> int:
        """Write `text` so that it ends at `edge`, and return where it begins."""
        start = edge - self.width(text)
        self.write(painter, start, baseline, text, colour)
        return start
