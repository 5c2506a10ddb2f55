"""Where the readings of a plot stand: round figures for its axis, and each reading's place between its edges.

Numbers only; nothing is painted here.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_MOST_DECIMALS = 6
_PLAIN_UP_TO = 1e15
_EXACT = 1e-6


class Scale(NamedTuple):
    """The axis of the values: its ends and the round figures it is marked at, the lowest first."""

    low: float
    high: float
    ticks: tuple[float, ...]
    decimals: int

    def up(self, value: float) -> float:
        """Return how far up a value stands: 0 at the lower end, 1 at the upper."""
        return (value - self.low) / (self.high - self.low)

    def label(self, value: float) -> str:
        """Return a mark of the axis as it is written in the language of the window."""
        if abs(value) >= _PLAIN_UP_TO:
            return QLocale().toString(value, "g", 3)
        return QLocale().toString(float(value), "f", self.decimals)


def scale_of(values: Sequence[float], most: int = 4) -> Scale:
    """Return an axis with at most `most` steps that holds all `values`, one at least."""
    low, high = min(values), max(values)
    if high - low <= abs(high) * 1e-9:
        room = abs(high) * 0.05 or 1.0
        low, high = low - room, high + room
    step = _round_up((high - low) / most)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    while last - first > most:
        step = _round_up(step * 1.01)
        first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    ticks = tuple(number * step for number in range(first, last + 1))
    decimals = 0
    while decimals < _MOST_DECIMALS and abs(step * 10**decimals - round(step * 10**decimals)) > _EXACT:
        decimals += 1
    return Scale(ticks[0], ticks[-1], ticks, decimals)


def places(days: Sequence[date]) -> list[float]:
    """Return how far along each day stands: 0 at the first, 1 at the last; alone, in the middle."""
    first, last = min(days), max(days)
    span = (last - first).days
    return [(day - first).days / span if span else 0.5 for day in days]


def _round_up(step: float) -> float:
    power = 10.0 ** math.floor(math.log10(step))
    return next(each * power for each in _ROUND if each * power >= step * (1 - 1e-9))
