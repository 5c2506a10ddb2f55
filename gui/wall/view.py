"""The wall view itself: a full screen that is painted whole, so that every size follows the height of the screen.

It takes the type scale, blown up by one factor: at 1080 lines the smallest text is some 28 pixels high, which is read
from five metres on a screen for a meeting room. Nothing runs in it: the window's ticker moves it while it is seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QPainter
from PySide6.QtWidgets import QWidget

from gui.look import space
from gui.look.lettering import Lettering
from gui.look.marks import Mark
from gui.look.pen import Pen
from gui.look.theme import Role
from gui.look.type import Size
from gui.wall.lines import capitals, elsewhere, line_of, next_dates
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPixmap

    from core.docket.deadlines import DeadlineRow
    from gui.look.look import Look
    from gui.wall.lines import WallLine

_HIGH, _WIDE = 480, 760
"""The size of the screen, in pixels, on which the type scale would stand as it is."""

_KEYS = {Qt.Key.Key_Escape, Qt.Key.Key_F11}


class WallView(QWidget):
    """The next dates of one negotiation. `left` comes when it was closed."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._name = ""
        self._seats: Sequence[str] = ()
        self._all: list[DeadlineRow] = []
        self._rows: list[DeadlineRow] = []
        self._unanswered: frozenset[str] = frozenset()
        self._now = 0.0
        self._fonts: dict[tuple[Size, bool, int], Lettering] = {}
        self.setObjectName("wall")
        self.setWindowTitle(self.tr("Lapse, wall view"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.theme_changed.connect(self.update)

    def show_dates(
        self, name: str, seats: Sequence[str], rows: Sequence[DeadlineRow], unanswered: frozenset[str], now: float
    ) -> None:
        """Show the dates of the negotiation of that name at the instant `now`."""
        self._name, self._seats = name, seats
        self._all, self._unanswered = list(rows), unanswered
        self.tick(now)

    def tick(self, now: float) -> None:
        """Move to the instant `now`."""
        self._now = now
        self._rows = next_dates(self._all, now, self._unanswered) if self._name else []
        spoken = self.spoken()
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        self.update()

    def spoken(self) -> str:
        """Return what it shows, to be read aloud: the negotiation and its next date, to the minute."""
        lines = self.lines()
        return f"{self._name}: {lines[0].label}, {lines[0].when}" if lines else f"{self._name}: {self._nothing()}"

    def lines(self) -> list[WallLine]:
        """Return the dates that are shown, the next one first."""
        return [line_of(row, self._now, self._unanswered) for row in self._rows]

    def leave(self) -> None:
        """Close it."""
        if self.isVisible():
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc or F11."""
        if event.matches(QKeySequence.StandardKey.Cancel) or Qt.Key(event.key()) in _KEYS:
            self.leave()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Leave at a double click, for whoever has only a mouse."""
        self.leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide instead: it is kept for the next time."""
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it was left."""
        super().hideEvent(event)
        self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the capitals at the top, the next date in the middle, those after it at the foot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.colour(Role.SURFACE))
        edge = self._px(space.APART)
        inside = self.rect().adjusted(edge, edge, -edge, -edge)
        pen = Pen(painter, inside, mirrored=self.isRightToLeft())
        top = self._paint_head(pen, inside.width())
        lines = self.lines()
        if not lines:
            letters = self._letters(Size.FIGURE)
            pen.write(letters, 0, (top + inside.height()) // 2, self._nothing(), self._look.colour(Role.MUTED))
        else:
            top = self._paint_first(pen, lines[0], top, inside.width())
            self._paint_rest(pen, lines[1:], top, inside)
        painter.end()

    def _paint_head(self, pen: Pen, width: int) -> int:
        """Paint the name at the beginning and the capitals at the end, and return where they end."""
        small, big = self._letters(Size.SMALL), self._letters(Size.FIGURE, strong=True)
        text, muted = self._look.colour(Role.TEXT), self._look.colour(Role.MUTED)
        high, edge = self._px(Size.FIGURE), width
        for each in reversed(capitals(self._seats, self._now)):
            place = f"{each.city}  ·  {each.day}"
            wide = max(small.width(place), big.width(each.hour))
            pen.write_up_to(big, edge, high, each.hour, text)
            pen.write_up_to(small, edge, high + self._px(Size.BODY + space.HAIR), place, muted)
            edge -= wide + self._px(space.WIDE)
        name = self._letters(Size.NAME, strong=True)
        pen.write(name, 0, high, name.fit(self._name, edge), muted)
        return high + self._px(Size.BODY + space.HAIR)

    def _paint_first(self, pen: Pen, line: WallLine, top: int, width: int) -> int:
        """Paint the next date as large as the width allows, and return where it ends."""
        figure, words = self._figure(line, width)
        role = line.mark.role if line.mark in {Mark.LAPSED, Mark.SOON} else Role.TEXT
        colour, muted = self._look.colour(role), self._look.colour(Role.MUTED)
        baseline = top + self._px(space.APART) + figure.rise
        before, number, after = line.countdown
        x = 0
        for text, letters in ((before, words), (number, figure), (after, words)):
            if text:
                shown = letters if number else figure
                x = pen.write(shown, x, baseline, text, colour) + words.width(" ")
        side = self._px(space.APART)
        pen.picture(self._icon(line, side), width - side, top + self._px(space.WIDE), side)
        label, small = self._letters(Size.FIGURE, strong=True), self._letters(Size.NAME)
        baseline += self._px(Size.FIGURE + space.ROOM)
        pen.write(label, 0, baseline, label.fit(line.label, width), self._look.colour(Role.TEXT))
        second = "  ·  ".join(part for part in (line.when, elsewhere(self._rows[0], self._seats)) if part)
        third = "  ·  ".join(part for part in (line.move, line.track) if part)
        for text, role_colour in ((second, self._look.colour(Role.TEXT)), (third, muted)):
            baseline += self._px(Size.NAME + space.TIGHT)
            pen.write(small, 0, baseline, small.fit(text, width), role_colour)
        return baseline + self._px(space.ROOM)

    def _paint_rest(self, pen: Pen, lines: Sequence[WallLine], top: int, inside: QRect) -> None:
        """Paint the dates after it, a row each, as many as there is room for."""
        letters, strong = self._letters(Size.BODY), self._letters(Size.BODY, strong=True)
        text, muted = self._look.colour(Role.TEXT), self._look.colour(Role.MUTED)
        row = self._px(Size.BODY + space.SNUG)
        width, side = inside.width(), self._px(Size.BODY)
        count = min(len(lines), max(0, (inside.height() - top) // row))
        start = inside.height() - count * row
        for number, line in enumerate(lines[:count]):
            y = start + number * row
            pen.painter.fillRect(pen.rect(0, y, width, max(1, self._px(1) // 2)), self._look.colour(Role.LINE))
            baseline = y + (row + letters.rise) // 2
            pen.picture(self._icon(line, side), 0, y + (row - side) // 2, side)
            figures = pen.write_up_to(strong, width, baseline, line.countdown.text, text)
            when = pen.write_up_to(letters, figures - self._px(space.ROOM), baseline, line.when, muted)
            begin = side + self._px(space.TIGHT)
            what = f"{line.label}  ·  {line.track}"
            pen.write(letters, begin, baseline, letters.fit(what, when - begin - self._px(space.TIGHT)), text)

    def _figure(self, line: WallLine, width: int) -> tuple[Lettering, Lettering]:
        """Return the largest lettering in which the countdown fits the width, and that of the words around it."""
        for times in (2, 1.5, 1):
            figure, words = self._letters(Size.DISPLAY, strong=True, times=times), self._letters(Size.FIGURE)
            around = sum(words.width(f"{part} ") for part in (line.countdown.before, line.countdown.after) if part)
            wide = figure.width(line.countdown.figure or line.countdown.before) + around
            if wide <= width - self._px(2 * space.APART):
                break
        else:
            figure = self._letters(Size.TITLE, strong=True)
        return figure, words

    def _icon(self, line: WallLine, side: int) -> QPixmap:
        return self._look.pixmap(line.mark.icon, line.mark.role, side, self.devicePixelRatioF())

    def _nothing(self) -> str:
        return translate("Wall", "No date is to come.")

    def _factor(self) -> float:
        return max(1.0, min(self.height() / _HIGH, self.width() / _WIDE))

    def _px(self, steps: float) -> int:
        """Return so many pixels of the plain scale as they stand on this screen."""
        return round(steps * self._factor())

    def _letters(self, size: Size, *, strong: bool = False, times: float = 1) -> Lettering:
        pixels = self._px(size * times)
        wanted = (size, strong, pixels)
        if wanted not in self._fonts:
            font = QFont(self._look.fonts.font(size, strong=strong, tabular=True))
            font.setPixelSize(pixels)
            self._fonts[wanted] = Lettering(font)
        return self._fonts[wanted]
