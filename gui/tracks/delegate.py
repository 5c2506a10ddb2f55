"""Paints the rows of the track list.

Texts come ready from `lines`; here they are placed and coloured. The countdown and the name share a
baseline, and so do the date and what comes next; figures end on one edge, so that the same units stand
under each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from gui.look import icons, period_bar, space
from gui.look.lettering import Lettering
from gui.look.marks import Mark
from gui.look.pen import Pen
from gui.look.theme import Role
from gui.look.type import Size
from gui.tracks.chips import Chips, marked_write
from gui.tracks.lines import Line, line_of
from gui.tracks.model import Entry, Heading, TrackListModel
from gui.wording import with_city

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.look.look import Look
    from gui.tracks.badges import Badge

NARROW_BELOW = 560
"""Rows narrower than this have a line of their own for whose move it is and for the chips."""

HEADING_HEIGHT = 44
ROW_HEIGHT = 68
NARROW_ROW_HEIGHT = 88

_HEADING_BASELINE = 30
_FIRST, _SECOND, _THIRD = 28, 53, 74
_MARK_TOP = 12
_BAR_TOP = 36
_BAR_WIDTH, _NARROW_BAR_WIDTH = 128, 88
_COUNTDOWN_WIDTH = 240
_TEXT_LEFT = space.ROOM + icons.NORMAL + space.SNUG
_LABEL_ROOM = 140
"""What comes next keeps this much room before the city is left out."""

_Index = QModelIndex | QPersistentModelIndex

_STRONG = {Mark.LAPSED: Role.LAPSED, Mark.SOON: Role.SOON, Mark.RUNNING: Role.TEXT}
_COLOURED = {Mark.OPEN: Role.OPEN, Mark.IN_EFFECT: Role.IN_EFFECT}


class TrackDelegate(QStyledItemDelegate):
    """Paints headings and tracks of a `TrackListModel`; `narrow` chooses between the two layouts of a row.

    `mirrored` is for languages that run from right to left. `ground` says what a row stands on, and whether it holds
    the keyboard. It is asked instead of the option's state, because Qt makes that readable only together with every
    constant of its styles: 5 ms at the start.
    """

    def __init__(
        self,
        look: Look,
        model: TrackListModel,
        ground: Callable[[_Index], tuple[Role, bool]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.narrow = False
        self.mirrored = False
        self._look = look
        self._model = model
        self._ground = ground
        self._chips = Chips(look)
        fonts = look.fonts
        self._heading = Lettering(fonts.font(Size.BODY, strong=True))
        self._name = Lettering(fonts.font(Size.NAME, strong=True))
        self._body = Lettering(fonts.font(Size.BODY, tabular=True))
        self._word = Lettering(fonts.font(Size.NAME))
        self._figure = Lettering(fonts.font(Size.FIGURE, tabular=True))
        self._strong_figure = Lettering(fonts.font(Size.FIGURE, strong=True, tabular=True))

    @property
    def row_height(self) -> int:
        """How high a track is at the present width."""
        return NARROW_ROW_HEIGHT if self.narrow else ROW_HEIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a heading or of a track at the present width."""
        heading = isinstance(self._model.entry(index.row()), Heading)
        return QSize(0, HEADING_HEIGHT if heading else self.row_height)

    def countdown_rect(self, row: QRect) -> QRect:
        """Return the part of the row at `row` that changes with the seconds: the countdown and its bar."""
        width = min(row.width() - _TEXT_LEFT, _COUNTDOWN_WIDTH)
        height = _BAR_TOP + period_bar.HEIGHT + 1
        return QRect(row.left() if self.mirrored else row.right() + 1 - width, row.top(), width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one heading or track."""
        entry = self._model.entry(index.row())
        pen = Pen(painter, option.rect, mirrored=self.mirrored)
        if isinstance(entry, Heading):
            self._paint_heading(pen, entry)
        elif isinstance(entry, Entry):
            self._paint_ground(pen, *self._ground(index))
            near = self._model.near(entry)
            self._paint_track(pen, line_of(entry.track, entry.headline, self._model.now, near))

    def _paint_heading(self, pen: Pen, heading: Heading) -> None:
        text = self._heading.fit(heading.name, pen.row.width() - 2 * space.ROOM)
        self._write(pen, self._heading, (space.ROOM, _HEADING_BASELINE), text, Role.MUTED)

    def _paint_ground(self, pen: Pen, ground: Role, holds_keyboard: bool) -> None:
        painter, row = pen.painter, pen.row
        if ground is not Role.SURFACE:
            painter.fillRect(row, self._colour(ground))
        if ground is Role.CHOSEN:
            painter.fillRect(pen.rect(0, 0, 3, row.height()), self._colour(Role.ACCENT))
        if holds_keyboard:
            painter.setPen(QPen(self._colour(Role.ACCENT), 1))
            painter.drawRect(row.adjusted(0, 0, -1, -1))

    def _paint_track(self, pen: Pen, line: Line) -> None:
        right = pen.row.width() - space.ROOM
        ratio = pen.painter.deviceTransform().m11()  # right for a screen and for a picture alike
        mark = self._look.pixmap(line.mark.icon, line.mark.role, icons.NORMAL, ratio)
        pen.picture(mark, space.ROOM, _MARK_TOP, icons.NORMAL)
        figures = self._paint_countdown(pen, right, line)
        self._paint_name(pen, figures - space.SNUG, line)
        self._paint_bar(pen, right, line)
        date = self._paint_date(pen, right, line)
        self._paint_next(pen, date - space.SNUG, line)
        if self.narrow:
            self._paint_last_line(pen, right, line)

    def _paint_countdown(self, pen: Pen, right: int, line: Line) -> int:
        """Paint the countdown so that it ends at `right`, and return where it begins."""
        before, figure, after = line.countdown
        colour = self._colour(_STRONG.get(line.mark) or _COLOURED.get(line.mark, Role.MUTED))
        if not figure:
            return pen.write_up_to(self._word, right, _FIRST, before, colour)
        start = right
        if after:
            start = pen.write_up_to(self._body, start, _FIRST, after, colour) - space.HAIR
        lettering = self._strong_figure if line.mark in _STRONG else self._figure
        if line.last_hour:
            colour = self._fill_behind(pen, start - lettering.width(figure), start, colour)
        start = pen.write_up_to(lettering, start, _FIRST, figure, colour)
        if before:
            start = pen.write_up_to(self._body, start - space.HAIR, _FIRST, before, colour)
        return start

    def _fill_behind(self, pen: Pen, start: int, end: int, fill: QColor) -> QColor:
        """Fill the ground of the figures of a last hour, and return the colour to write on it."""
        painter = pen.painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(fill)
        painter.setBrush(fill)
        rect = QRectF(pen.rect(start - 6, _FIRST - 19, end - start + 12, 23))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.restore()
        return self._colour(Role.SURFACE)

    def _paint_name(self, pen: Pen, end: int, line: Line) -> None:
        """Paint the name, how many further dates there are and, in a wide row, the chips."""
        more = self._body.width(line.more) + space.TIGHT if line.more else 0
        room = end - _TEXT_LEFT - more
        chips: Sequence[Badge] = ()
        if not self.narrow:
            least = min(self._chips.least(line.chips), room // 2)
            chips = self._chips.fitting(line.chips, max(least, room - self._name.width(line.name)))
            room -= self._chips.width(chips)
        name = self._name.fit(line.name, room)
        x = self._write(pen, self._name, (_TEXT_LEFT, _FIRST), name, Role.TEXT)
        if more and name:
            x = self._write(pen, self._body, (x + space.TIGHT, _FIRST), line.more, Role.MUTED)
        self._chips.paint(pen, (x, _FIRST), chips, self._model.query)

    def _paint_bar(self, pen: Pen, right: int, line: Line) -> None:
        if line.bar is not None:
            width = _NARROW_BAR_WIDTH if self.narrow else _BAR_WIDTH
            rect = QRectF(pen.rect(right - width, _BAR_TOP, width, period_bar.HEIGHT))
            colours = self._colour(line.mark.role), self._colour(Role.TRACK)
            period_bar.paint_bar(pen.painter, rect, line.bar, *colours)

    def _paint_date(self, pen: Pen, right: int, line: Line) -> int:
        """Paint the date so that it ends at `right`, with its city where there is room, and return where it begins."""
        room = right - _TEXT_LEFT
        whole = with_city(line.date, line.city) if line.city else line.date
        if self.narrow and self._body.width(whole) > room - min(self._body.width(line.label), _LABEL_ROOM):
            whole = line.date
        text = self._body.fit(whole, room * 3 // 4 if self.narrow else room * 3 // 5)
        x = right - self._body.width(text)
        self._write(pen, self._body, (x, _SECOND), text, Role.TEXT)
        return x

    def _paint_next(self, pen: Pen, end: int, line: Line) -> None:
        """Paint what comes next and, in a wide row, whose move it is and what a lapse means."""
        label = self._body.fit(line.label, end - _TEXT_LEFT)
        x = self._write(pen, self._body, (_TEXT_LEFT, _SECOND), label, Role.TEXT)
        if not self.narrow:
            self._paint_move(pen, x + space.SNUG, end, _SECOND, line)

    def _paint_last_line(self, pen: Pen, right: int, line: Line) -> None:
        """Paint, in a narrow row, whose move it is and what a lapse means, and at the end the chips."""
        room = right - _TEXT_LEFT
        chips = self._chips.fitting(line.chips, max(room // 2, min(room, self._chips.least(line.chips))))
        start = right - self._chips.width(chips)
        self._chips.paint(pen, (start, _THIRD), chips, self._model.query)
        self._paint_move(pen, _TEXT_LEFT, start - (space.TIGHT if chips else 0), _THIRD, line)

    def _paint_move(self, pen: Pen, x: int, end: int, baseline: int, line: Line) -> None:
        actor = "" if not self.narrow and line.actor in line.label else line.actor
        text = self._body.fit("  ·  ".join(part for part in (actor, line.meaning) if part), end - x)
        self._write(pen, self._body, (x, baseline), text, Role.MUTED)

    def _write(self, pen: Pen, letters: Lettering, at: tuple[int, int], text: str, role: Role) -> int:
        """Write `text` from there on with what was searched for underlined in it, and return where it ends."""
        return marked_write(pen, letters, at, text, (self._look, role, self._model.query))

    def _colour(self, role: Role) -> QColor:
        return self._look.colour(role)
