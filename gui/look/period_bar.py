"""The period bar: a thin track under a countdown, filled as the period is used up.

It tells what the figures cannot: how much of the whole is gone. It knows no dates, only fractions of the
period.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from collections.abc import Sequence

HEIGHT = 3
_HATCH = 4


class PeriodBar(NamedTuple):
    """What a bar shows: the fraction `used`, whether the clock is `stopped`, `hollow` for a soft target.

    `ticks` are the fractions at which reminders stand.
    """

    used: float
    stopped: bool = False
    hollow: bool = False
    ticks: Sequence[float] = ()


def paint_bar(
    painter: QPainter, rect: QRectF, bar: PeriodBar, fill: QColor, track: QColor, *, mirrored: bool = False
) -> None:
    """Paint `bar` into `rect` (`HEIGHT` pixels high): used part in `fill`, the rest in `track`.

    A `mirrored` one is used up from the right.
    """
    painter.save()
    if mirrored:
        painter.translate(rect.left() + rect.right(), 0)
        painter.scale(-1, 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = rect.height() / 2
    used = QRectF(rect)
    used.setWidth(rect.width() * min(1.0, max(0.0, bar.used)))
    rest = QRectF(rect)
    rest.setLeft(used.right())
    painter.setPen(Qt.PenStyle.NoPen)
    if bar.hollow:
        painter.setPen(QPen(track, 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
    elif bar.stopped:
        _hatch(painter, rest, fill)
    else:
        painter.setBrush(track)
        painter.drawRoundedRect(rect, radius, radius)
    painter.setBrush(fill)
    if used.width() >= 1:
        painter.drawRoundedRect(used, radius, radius)
    _ticks(painter, rect, bar, fill)
    painter.restore()


def _hatch(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1))
    x = rect.left() + _HATCH / 2
    while x + rect.height() <= rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += _HATCH
    painter.setPen(Qt.PenStyle.NoPen)


def _ticks(painter: QPainter, rect: QRectF, bar: PeriodBar, colour: QColor) -> None:
    for tick in bar.ticks:
        x = rect.left() + rect.width() * tick
        painter.fillRect(QRectF(x, rect.top() - 2, 1, rect.height() + 2), colour)
