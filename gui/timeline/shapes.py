"""The shapes of the timeline's marks: one for each kind of date, so that none is told by its colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from core.docket.deadlines import AUTOMATIC, EARLIEST, FIXED, SOFT, WINDOW

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

REACH = 5
"""How far a mark reaches from its middle, in pixels."""

_HATCH = 5


def paint_mark(painter: QPainter, x: float, y: float, kind: str, *, colour: QColor, ground: QColor) -> None:
    """Paint the mark of a date.

    A diamond is what must be done by then, a hollow circle a guideline, a disc what happens by itself, a hollow wedge
    the earliest day, a square a calendar date.
    """
    hollow = kind in {SOFT, EARLIEST}
    painter.setPen(QPen(colour, 1.5) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(ground if hollow else colour)
    middle = QPointF(x, y)
    if kind in {SOFT, AUTOMATIC}:
        painter.drawEllipse(middle, REACH - 0.5, REACH - 0.5)
    elif kind == FIXED:
        painter.drawRect(QRectF(x - REACH + 1, y - REACH + 1, 2 * REACH - 2, 2 * REACH - 2))
    elif kind == EARLIEST:
        painter.drawPolygon(QPolygonF([QPointF(x, y - REACH), QPointF(x + REACH + 2, y), QPointF(x, y + REACH)]))
    else:
        points = [(0, -REACH - 0.5), (REACH + 0.5, 0), (0, REACH + 0.5), (-REACH - 0.5, 0)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in points]))


def paint_period(painter: QPainter, rect: QRectF, kind: str, colour: QColor, *, stopped_from: float | None) -> None:
    """Paint the stretch before a mark, as high as `rect`.

    A block is a window, a line a deadline, dashes a guideline, dots lead up to the earliest day. From `stopped_from` on
    it is hatched: the clock stands.
    """
    running = QRectF(rect)
    if stopped_from is not None:
        running.setRight(min(rect.right(), max(rect.left(), stopped_from)))
        hatch(painter, QRectF(running.topRight(), rect.bottomRight()), colour)
    if running.width() <= 0:
        return
    if kind == WINDOW:
        painter.fillRect(running, colour)
        return
    style = {SOFT: Qt.PenStyle.DashLine, EARLIEST: Qt.PenStyle.DotLine}.get(kind, Qt.PenStyle.SolidLine)
    y = rect.center().y()
    painter.setPen(QPen(colour, 2, style, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QLineF(running.left(), y, running.right(), y))


def hatch(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Hatch a stretch and draw its outline."""
    if rect.width() <= 0:
        return
    painter.setPen(QPen(colour, 1))
    lines, x, high = [], rect.left(), rect.height()
    while x + high <= rect.right():
        lines.append(QLineF(x, rect.bottom(), x + high, rect.top()))
        x += _HATCH
    painter.drawLines(lines)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


def paint_ring(painter: QPainter, x: float, y: float, colour: QColor) -> None:
    """Ring a mark: lapsed, and nobody has answered."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.5))
    painter.drawEllipse(QPointF(x, y), REACH + 4, REACH + 4)


def paint_strike(painter: QPainter, x: float, y: float, colour: QColor) -> None:
    """Strike a mark out: it no longer asks anything of anybody."""
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(QLineF(x - REACH - 2, y + REACH + 2, x + REACH + 2, y - REACH - 2))
