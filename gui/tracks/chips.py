"""Paints the chips of a row: a quiet frame around a word, a badge's shape before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPen

from gui.look import space
from gui.look.lettering import Lettering
from gui.look.theme import Role
from gui.look.type import Size
from gui.tracks.badges import Badge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.arranging import Query
    from gui.look.look import Look
    from gui.look.pen import Pen

_PADDING = 6
_ICON = 12
_HEIGHT = 18
_WIDEST = 160


def marked_write(pen: Pen, letters: Lettering, at: tuple[int, int], text: str, how: tuple[Look, Role, Query]) -> int:
    """Write `text` from there on, what was searched for underlined in it, and return where it ends."""
    (x, baseline), (look, role, query) = at, how
    end = pen.write(letters, x, baseline, text, look.colour(role))
    for first, last in query.spans(text) if query.words else ():
        start, width = letters.width(text[:first]), letters.width(text[first:last])
        pen.painter.fillRect(pen.rect(x + start, baseline + 3, width, 2), look.colour(Role.ACCENT))
    return end


class Chips:
    """Measures and paints chips on one baseline, all of them or as many as there is room for."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._small = Lettering(look.fonts.font(Size.SMALL))
        self._high, self._widest = look.fonts.px(_HEIGHT), look.fonts.px(_WIDEST)

    def width(self, chips: Sequence[Badge]) -> int:
        """Return how wide they are with the gap before each."""
        return sum(self._width(chip) + space.TIGHT for chip in chips)

    def least(self, chips: Sequence[Badge]) -> int:
        """Return the room that the weightiest of them must have, with the word for how many others there are."""
        return self.width((*chips[:1], *((_rest(len(chips) - 1),) if len(chips) > 1 else ())))

    def fitting(self, chips: Sequence[Badge], room: int) -> Sequence[Badge]:
        """Return those that there is room for; in the place of the rest stands how many they are."""
        if self.width(chips) <= room:
            return chips
        shown = list(chips)
        while shown:
            shown.pop()
            fitting = [*shown, _rest(len(chips) - len(shown))]
            if self.width(fitting) <= room:
                return fitting
        return ()

    def paint(self, pen: Pen, at: tuple[int, int], chips: Sequence[Badge], query: Query) -> None:
        """Paint the chips from there on, a gap before each, what was searched for marked in them."""
        x, baseline = at
        for chip in chips:
            x = self._paint_chip(pen, (x + space.TIGHT, baseline), chip, query)

    def _paint_chip(self, pen: Pen, spot: tuple[int, int], chip: Badge, query: Query) -> int:
        x, baseline = spot
        width, painter = self._width(chip), pen.painter
        top = baseline - 1 - (self._high + self._small.rise) // 2
        frame = pen.rect(x, top, width, self._high)
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour(Role.LINE), 1))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.restore()
        at = x + _PADDING
        if chip.icon:
            ratio = painter.deviceTransform().m11()
            pen.picture(
                self._look.pixmap(chip.icon, Role.MUTED, _ICON, ratio), at, top + (self._high - _ICON) // 2, _ICON
            )
            at += _ICON + space.HAIR
        room = x + width - _PADDING - at
        word = self._small.fit(chip.word, room) if self._small.width(chip.word) > room else chip.word
        marked_write(pen, self._small, (at, baseline - 1), word, (self._look, Role.MUTED, query))
        return x + width

    def _width(self, chip: Badge) -> int:
        icon = _ICON + space.HAIR if chip.icon else 0
        return min(self._widest, self._small.width(chip.word) + 2 * _PADDING + icon)


def _rest(count: int) -> Badge:
    return Badge("", f"+{count}", "")
