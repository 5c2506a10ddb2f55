"""Countdowns of the track's page: labels whose room stays as it is while the seconds pass, so that nothing moves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLabel

from gui.look import space
from gui.look.labels import Text
from gui.look.lettering import Lettering
from gui.look.pen import Pen
from gui.look.theme import Role
from gui.look.type import Size
from gui.wording import Countdown

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_FIGURE = re.compile(r"\d")
_DISPLAY_FROM = 500
_SIZES = (Size.DISPLAY, Size.TITLE, Size.FIGURE, Size.NAME, Size.BODY)
_WORDS = {Size.DISPLAY: Size.FIGURE, Size.TITLE: Size.NAME, Size.FIGURE: Size.BODY, Size.NAME: Size.BODY}
_PILL = space.TIGHT
_NO_LIMIT = 16_777_215


class Figures(Text):
    """A countdown in a row. It has a fixed size, which changes only with the number of its characters.

    Where it has a line of its own it may `wrap` instead.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, size=Size.NAME, strong=True, tabular=True, fixed=True)
        self._room = ""

    def wrap(self, *, wrapped: bool) -> None:
        """Go on in a second line where the first is too short, or not."""
        if wrapped is self.wordWrap():
            return
        self.setWordWrap(wrapped)
        self._room = ""
        if wrapped:
            self.setMinimumSize(0, 0)
            self.setMaximumSize(_NO_LIMIT, _NO_LIMIT)
        elif self.text():
            self.count(self.text())

    def count(self, text: str) -> None:
        """Show `text`."""
        room = _FIGURE.sub("0", text)
        if room != self._room and not self.wordWrap():
            self._room = room
            metrics = self.fontMetrics()
            self.setFixedSize(metrics.horizontalAdvance(room) + 1, metrics.height())
        self.setText(text)


class Headline(QLabel):
    """The countdown at the head of the page: its figure as large as the width allows, the words around it smaller.

    `text()` is the whole on one line. In the last hour the figure stands on a ground of its colour.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._countdown = Countdown("", "", "")
        self._role = Role.TEXT
        self._last_hour = False
        self._width = _DISPLAY_FROM
        self._room = (Countdown("", "", ""), False, 0)
        self._size = Size.TITLE
        self.setObjectName("countdown")
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.theme_changed.connect(self._wear)
        self._wear()

    @property
    def size_of_figure(self) -> Size:
        """The size its figure is written in at the present width."""
        return self._size

    def count(self, countdown: Countdown, role: Role, *, last_hour: bool = False) -> None:
        """Show `countdown` in the colour of `role`."""
        if role is not self._role:
            self._role = role
            self._wear()
        self._last_hour = last_hour
        if countdown != self._countdown:
            self._countdown = countdown
            self.setText(countdown.text)
        self._make_room()
        self.update()

    def set_room(self, width: int) -> None:
        """Fit into `width` pixels."""
        self._width = width
        self._make_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words and the figure on one baseline, from where reading begins."""
        painter = QPainter(self)
        pen = Pen(painter, self.rect(), mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        figure, words = self._lettering(self._size)
        baseline, x = (self.height() + figure.rise) // 2, 0
        colour = self._look.colour(self._role)
        before, number, after = self._countdown
        if not number:
            pen.write(figure, x, baseline, figure.fit(before, self.width()), colour)
        else:
            if before:
                x = pen.write(words, x, baseline, before, colour) + words.width(" ")
            ink = self._ground(pen, x, figure.width(number) + 2 * _PILL) if self._last_hour else colour
            x += _PILL if self._last_hour else 0
            x = pen.write(figure, x, baseline, number, ink)
            pen.write(words, x + words.width(" "), baseline, after, colour)
        painter.end()

    def _ground(self, pen: Pen, start: int, width: int) -> QColor:
        """Fill the ground of a last hour's figures, and return the colour to write on it."""
        painter = pen.painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._role))
        painter.drawRoundedRect(QRectF(pen.rect(start, 0, width, self.height())), space.HAIR, space.HAIR)
        painter.restore()
        return self._look.colour(Role.SURFACE)

    def _make_room(self) -> None:
        """Take the largest size that fits; the layout hears of it only when the number of characters changes."""
        room = Countdown(*(_FIGURE.sub("0", part) for part in self._countdown))
        if (room, self._last_hour, self._width) == self._room:
            return
        self._room = (room, self._last_hour, self._width)
        large = room.figure and self._width >= _DISPLAY_FROM
        sizes = _SIZES if large else _SIZES[1:]
        self._size = next((size for size in sizes if self._extent(size, room).width() <= self._width), Size.BODY)
        self.setFixedSize(
            self._extent(self._size, room).boundedTo(QSize(self._width, self._look.fonts.px(self._size * 2)))
        )

    def _extent(self, size: Size, room: Countdown) -> QSize:
        figure, words = self._lettering(size)
        before, number, after = room
        if not number:
            return QSize(figure.width(before) + 1, round(self._look.fonts.px(size) * 1.25))
        width = figure.width(number) + (2 * _PILL if self._last_hour else 0)
        width += sum(words.width(f"{part} ") for part in (before, after) if part)
        return QSize(width + 1, round(self._look.fonts.px(size) * 1.25))

    def _lettering(self, size: Size) -> tuple[Lettering, Lettering]:
        fonts = self._look.fonts
        figure = Lettering(fonts.font(size, strong=True, tabular=True))
        return figure, Lettering(fonts.font(_WORDS.get(size, Size.BODY), strong=True))

    def _wear(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._role))
        self.setPalette(palette)
        self.update()
