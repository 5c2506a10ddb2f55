"""Paints the rows of the track list.

Texts come ready from `lines`; here they are placed and coloured. The countdown and the name share a
baseline where there is room for both, and so do the date and what comes next; figures end on one edge, so that the
same units stand under each other. All heights and positions grow with the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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

NARROW_BELOW, CRAMPED_BELOW = 560, 300
"""Narrower rows have a line of their own for whose move it is and for the chips, the narrowest one for the name too."""


class Shape(NamedTuple):
    """The baselines of a row at one width, and its height: of the name, the countdown, the date and the chips."""

    name: int
    countdown: int
    date: int
    chips: int
    height: int


WIDE, NARROW, CRAMPED = Shape(28, 28, 53, 53, 68), Shape(28, 28, 53, 74, 88), Shape(26, 54, 80, 101, 114)

_HEADING_HEIGHT = 44
_HEADING_BASELINE = 30
_MARK_MIDDLE = 6
_BAR_BELOW = 8
_BAR_WIDTH, _NARROW_BAR_WIDTH = 128, 88
_COUNTDOWN_WIDTH = 240
_TEXT_LEFT = space.ROOM + icons.NORMAL + space.SNUG
_LABEL_ROOM = 190
"""What comes next keeps this much room before the city is left out."""

_Index = QModelIndex | QPersistentModelIndex

_STRONG = {Mark.LAPSED: Role.LAPSED, Mark.SOON: Role.SOON, Mark.RUNNING: Role.TEXT}
_COLOURED = {Mark.OPEN: Role.OPEN, Mark.IN_EFFECT: Role.IN_EFFECT}


class TrackDelegate(QStyledItemDelegate):
    """Paints headings and tracks of a `TrackListModel`; `set_width` chooses among the layouts of a row.

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
        self.shape = WIDE
        self.mirrored = False
        self._look = look
        self._model = model
        self._ground = ground
        self._chips = Chips(look)
        fonts = look.fonts
        self._px = fonts.px
        self._heading = Lettering(fonts.font(Size.BODY, strong=True))
        self._name = Lettering(fonts.font(Size.NAME, strong=True))
        self._body = Lettering(fonts.font(Size.BODY, tabular=True))
        self._word = Lettering(fonts.font(Size.NAME))
        self._figure = Lettering(fonts.font(Size.FIGURE, tabular=True))
        self._strong_figure = Lettering(fonts.font(Size.FIGURE, strong=True, tabular=True))

    @property
    def narrow(self) -> bool:
        """Whether whose move it is and the chips have a line of their own."""
        return self.shape is not WIDE

    @property
    def row_height(self) -> int:
        """How high a track is at the present width."""
        return self._px(self.shape.height)

    @property
    def heading_height(self) -> int:
        """How high a heading is."""
        return self._px(_HEADING_HEIGHT)

    def fitting(self, width: int) -> Shape:
        """Return the layout of rows that are so wide."""
        if width >= self._px(NARROW_BELOW):
            return WIDE
        return NARROW if width >= self._px(CRAMPED_BELOW) else CRAMPED

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a heading or of a track at the present width."""
        heading = isinstance(self._model.entry(index.row()), Heading)
        return QSize(0, self.heading_height if heading else self.row_height)

    def countdown_rect(self, row: QRect) -> QRect:
        """Return the part of the row at `row` that changes with the seconds: the countdown and its bar."""
        width = min(row.width() - _TEXT_LEFT, self._px(_COUNTDOWN_WIDTH))
        height = self._bar_top + period_bar.HEIGHT + 1
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
        self._write(pen, self._heading, (space.ROOM, self._px(_HEADING_BASELINE)), text, Role.MUTED)

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
        name, countdown, second, last = map(self._px, self.shape[:-1])
        pen.picture(mark, space.ROOM, name - self._px(_MARK_MIDDLE) - icons.NORMAL // 2, icons.NORMAL)
        figures = self._paint_countdown(pen, right, countdown, line)
        beside = self.shape is not CRAMPED
        self._paint_name(pen, figures - space.SNUG if beside else right, name, line)
        self._paint_bar(pen, right, line)
        date = self._paint_date(pen, right, second, line)
        if beside:
            self._paint_next(pen, date - space.SNUG, second, line)
        else:
            label = self._body.fit(line.label, figures - space.SNUG - _TEXT_LEFT)
            self._write(pen, self._body, (_TEXT_LEFT, countdown), label, Role.TEXT)
            self._paint_move(pen, _TEXT_LEFT, date - space.SNUG, second, line)
        if self.narrow:
            self._paint_last_line(pen, right, last, line)

    def _paint_countdown(self, pen: Pen, right: int, baseline: int, line: Line) -> int:
        """Paint the countdown so that it ends at `right`, and return where it begins."""
        before, figure, after = line.countdown
        colour = self._colour(_STRONG.get(line.mark) or _COLOURED.get(line.mark, Role.MUTED))
        if not figure:
            return pen.write_up_to(self._word, right, baseline, before, colour)
        start = right
        if after:
            start = pen.write_up_to(self._body, start, baseline, after, colour) - space.HAIR
        lettering = self._strong_figure if line.mark in _STRONG else self._figure
        if line.last_hour:
            colour = self._fill_behind(pen, start - lettering.width(figure), start, baseline, colour)
        start = pen.write_up_to(lettering, start, baseline, figure, colour)
        if before:
            start = pen.write_up_to(self._body, start - space.HAIR, baseline, before, colour)
        return start

    def _fill_behind(self, pen: Pen, start: int, end: int, baseline: int, fill: QColor) -> QColor:
        """Fill the ground of the figures of a last hour, and return the colour to write on it."""
        painter = pen.painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(fill)
        painter.setBrush(fill)
        rise = self._strong_figure.rise
        rect = QRectF(pen.rect(start - 6, baseline - rise - 4, end - start + 12, rise + 8))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.restore()
        return self._colour(Role.SURFACE)

    def _paint_name(self, pen: Pen, end: int, baseline: int, line: Line) -> None:
        """Paint the name, how many further dates there are and, in a wide row, the chips."""
        more = self._body.width(line.more) + space.TIGHT if line.more else 0
        room = end - _TEXT_LEFT - more
        chips: Sequence[Badge] = ()
        if not self.narrow:
            least = min(self._chips.least(line.chips), room // 2)
            chips = self._chips.fitting(line.chips, max(least, room - self._name.width(line.name)))
            room -= self._chips.width(chips)
        name = self._name.fit(line.name, room)
        x = self._write(pen, self._name, (_TEXT_LEFT, baseline), name, Role.TEXT)
        if more and name:
            x = self._write(pen, self._body, (x + space.TIGHT, baseline), line.more, Role.MUTED)
        self._chips.paint(pen, (x, baseline), chips, self._model.query)

    @property
    def _bar_top(self) -> int:
        return self._px(self.shape.countdown + _BAR_BELOW)

    def _paint_bar(self, pen: Pen, right: int, line: Line) -> None:
        if line.bar is not None:
            width = self._px(_NARROW_BAR_WIDTH if self.narrow else _BAR_WIDTH)
            rect = QRectF(pen.rect(right - width, self._bar_top, width, period_bar.HEIGHT))
            colours = self._colour(line.mark.role), self._colour(Role.TRACK)
            period_bar.paint_bar(pen.painter, rect, line.bar, *colours, mirrored=self.mirrored)

    def _paint_date(self, pen: Pen, right: int, baseline: int, line: Line) -> int:
        """Paint the date so that it ends at `right`, with its city where there is room, and return where it begins."""
        room = right - _TEXT_LEFT
        whole = with_city(line.date, line.city) if line.city else line.date
        if self.narrow and self._body.width(whole) > room - min(self._body.width(line.label), self._px(_LABEL_ROOM)):
            whole = line.date
        share = 1.0 if self.shape is CRAMPED else 0.75 if self.narrow else 0.6
        text = self._body.fit(whole, int(room * share))
        x = right - self._body.width(text)
        self._write(pen, self._body, (x, baseline), text, Role.TEXT)
        return x

    def _paint_next(self, pen: Pen, end: int, baseline: int, line: Line) -> None:
        """Paint what comes next and, in a wide row, whose move it is and what a lapse means."""
        label = self._body.fit(line.label, end - _TEXT_LEFT)
        x = self._write(pen, self._body, (_TEXT_LEFT, baseline), label, Role.TEXT)
        if not self.narrow:
            self._paint_move(pen, x + space.SNUG, end, baseline, line)

    def _paint_last_line(self, pen: Pen, right: int, baseline: int, line: Line) -> None:
        """Paint, in a narrow row, whose move it is and what a lapse means, and at the end the chips."""
        room = right - _TEXT_LEFT
        chips = self._chips.fitting(line.chips, max(room // 2, min(room, self._chips.least(line.chips))))
        start = right - self._chips.width(chips)
        if self.shape is CRAMPED:
            self._chips.paint(
                pen, (_TEXT_LEFT - space.TIGHT, baseline), self._chips.fitting(line.chips, room), self._model.query
            )
            return
        self._chips.paint(pen, (start, baseline), chips, self._model.query)
        self._paint_move(pen, _TEXT_LEFT, start - (space.TIGHT if chips else 0), baseline, line)

    def _paint_move(self, pen: Pen, x: int, end: int, baseline: int, line: Line) -> None:
        actor = "" if not self.narrow and line.actor in line.label else line.actor
        text = self._body.fit("  ·  ".join(part for part in (actor, line.meaning) if part), end - x)
        self._write(pen, self._body, (x, baseline), text, Role.MUTED)

    def _write(self, pen: Pen, letters: Lettering, at: tuple[int, int], text: str, role: Role) -> int:
        """Write `text` from there on with what was searched for underlined in it, and return where it ends."""
        return marked_write(pen, letters, at, text, (self._look, role, self._model.query))

    def _colour(self, role: Role) -> QColor:
        return self._look.colour(role)
