"""Where everything stands in the cell of a day: measured once, for painting and for the pointer alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle

from gui.look import space
from gui.look.type import Size

if TYPE_CHECKING:
    from gui.look.look import Look
    from gui.month_page.days import DateLine, DayCell, SeatLine

_STRIP = 6
_LEAST_STRIPS = 2
_TALL_FROM = 220
"""From this height of a cell on, a date has its track below it."""


class DayLayout(NamedTuple):
    """The places of one cell. `more`, beside the number, counts the `hidden` dates; None where all are shown."""

    number: QRect
    dates: tuple[tuple[QRect, DateLine], ...]
    more: QRect | None
    hidden: int
    holidays: tuple[tuple[QRect, SeatLine], ...]
    strips: tuple[tuple[QRect, SeatLine], ...]


class Measures:
    """The heights of lines in the fonts worn, and the layout of a cell by them."""

    def __init__(self, look: Look) -> None:
        fonts = look.fonts
        self.number = fonts.font(Size.BODY, strong=True, tabular=True)
        self.label = fonts.font(Size.BODY)
        self.strong = fonts.font(Size.BODY, strong=True)
        self.small = fonts.font(Size.SMALL)
        self.head = max(QFontMetrics(self.number).height() + space.HAIR, space.WIDE)
        self.line = max(QFontMetrics(self.strong).height() + space.HAIR, space.WIDE - 2)
        self.note = QFontMetrics(self.small).height()

    @property
    def least(self) -> int:
        """The least height of a cell: its number, one date, two strips."""
        return self.head + self.line + _LEAST_STRIPS * self.note + space.TIGHT

    def two_lines(self, height: int) -> bool:
        """Tell whether a date in a cell of this height has its track below it."""
        return height >= max(_TALL_FROM, 8 * self.line)

    def each(self, height: int) -> int:
        """Return the height of a date in a cell of this height: its line, or two lines and its track below them."""
        return 2 * self.line + self.note if self.two_lines(height) else self.line

    def strips_in(self, height: int, count: int) -> int:
        """Return how many of `count` strips a cell of this height has room for, beside two dates."""
        room = (height - self.head - 2 * self.line - space.TIGHT) // self.note
        return min(count, max(_LEAST_STRIPS, room))

    def strip_row(self, rect: QRect, count: int, number: int) -> QRect:
        """Return the line of strip `number` of `count` at the foot of `rect`, as wide as that."""
        top = rect.bottom() - space.HAIR - (count - number) * self.note
        return QRect(rect.left(), top, rect.width(), self.note)

    def lay_out(self, rect: QRect, cell: DayCell, direction: Qt.LayoutDirection) -> DayLayout:
        """Return the layout of `cell` in `rect`: the number above, dates, holidays, the strips at the foot."""
        inner = rect.adjusted(space.TIGHT, 2, -space.TIGHT, 0)
        count = self.strips_in(rect.height(), len(cell.seats))
        strips = [
            (self._strip(self.strip_row(rect, count, number)), seat) for number, seat in enumerate(cell.seats[:count])
        ]
        top = inner.top() + self.head
        foot = rect.bottom() - space.HAIR - count * self.note
        dates, end = self._dates(QRect(inner.left(), top, inner.width(), foot - top), cell, rect.height())
        hidden = len(cell.dates) - len(dates)
        number = QRect(inner.left(), inner.top(), inner.width(), self.head)
        more = QRect(number.left() + number.width() * 2 // 5, number.top(), number.width() * 3 // 5, number.height())
        holidays = self._holidays(QRect(inner.left(), end, inner.width(), foot - end), cell)

        def turned(place: QRect) -> QRect:
            return QStyle.visualRect(direction, rect, place)

        return DayLayout(
            number=turned(number),
            dates=tuple((turned(place), line) for place, line in dates),
            more=turned(more) if hidden else None,
            hidden=hidden,
            holidays=tuple((turned(place), seat) for place, seat in holidays),
            strips=tuple((turned(place), seat) for place, seat in strips),
        )

    def _strip(self, row: QRect) -> QRect:
        return QRect(row.left(), row.center().y() - _STRIP // 2 + 1, row.width(), _STRIP)

    def _dates(self, room: QRect, cell: DayCell, height: int) -> tuple[list[tuple[QRect, DateLine]], int]:
        """Return the dates that find room, one at least, and where they end."""
        each = self.each(height)
        shown = cell.dates[: max(1, room.height() // each)]
        places = [
            (QRect(room.left() - 2, room.top() + number * each, room.width() + 4, each - 2), line)
            for number, line in enumerate(shown)
        ]
        return places, room.top() + len(shown) * each

    def _holidays(self, room: QRect, cell: DayCell) -> list[tuple[QRect, SeatLine]]:
        """Return the lines of the holidays that find room, above the strips."""
        named = [seat for seat in cell.seats if seat.holiday][: max(0, room.height() // self.note)]
        top = room.bottom() + 1 - len(named) * self.note
        return [
            (QRect(room.left(), top + number * self.note, room.width(), self.note), seat)
            for number, seat in enumerate(named)
        ]
