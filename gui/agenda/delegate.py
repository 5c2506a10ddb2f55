"""Paints the rows of the agenda: headings, and dates on one line where there is room, on two or three where not.

Texts come ready from `lines`; here they are placed and coloured. Countdowns end on one edge, dates begin on one, so
that the eye runs down a column. The next date is set larger than all the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from core.docket.agenda import Group
from gui.agenda.lines import Entry, Heading, group_name, line_of
from gui.look import icons, space
from gui.look.lettering import Lettering
from gui.look.marks import Mark
from gui.look.pen import Pen
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.agenda.lines import Line
    from gui.agenda.model import AgendaModel
    from gui.look.look import Look

WIDE_FROM, NARROW_BELOW = 1000, 620
"""Rows at least `WIDE_FROM` wide say all on one line; narrower than `NARROW_BELOW` they take three."""

HEADING = 40
_TALLER = 8
_HEIGHTS = {1: 40, 2: 56, 3: 76}
_BASELINES = {1: (25, 25, 25), 2: (23, 44, 44), 3: (23, 44, 63)}
_MOST = 1320
_CRAMPED = 400
_COUNTDOWN, _WHEN, _DOUBT = 152, 256, 72
_TEXT_LEFT = space.ROOM + icons.NORMAL + space.SNUG
_CHEVRON = icons.SMALL

_Index = QModelIndex | QPersistentModelIndex

_STRONG = {Mark.LAPSED: Role.LAPSED, Mark.SOON: Role.SOON}
_COLOURED = {Mark.RUNNING: Role.TEXT, Mark.OPEN: Role.OPEN, Mark.SUSPENDED: Role.TEXT}


class _Fonts(NamedTuple):
    """The letterings of a date: its name, and its countdown."""

    label: Lettering
    figure: Lettering


class AgendaDelegate(QStyledItemDelegate):
    """Paints headings and dates. `ground` says what a row stands on, and whether it holds the keyboard."""

    def __init__(
        self, look: Look, model: AgendaModel, ground: Callable[[_Index], tuple[Role, bool]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.lines = 1
        self.mirrored = False
        self._look, self._model, self._ground = look, model, ground
        self._px = look.fonts.px
        font = look.fonts.font
        self._body = Lettering(font(Size.BODY, tabular=True))
        self._small = Lettering(font(Size.SMALL))
        self._heading = Lettering(font(Size.BODY, strong=True))
        strong = Lettering(font(Size.BODY, strong=True, tabular=True))
        self._plain, self._pressing = _Fonts(self._body, self._body), _Fonts(self._body, strong)
        self._next = _Fonts(
            Lettering(font(Size.NAME, strong=True)), Lettering(font(Size.FIGURE, strong=True, tabular=True))
        )

    def set_width(self, width: int) -> bool:
        """Choose how many lines a date takes; return whether that is another number than before."""
        before, self.lines = (
            self.lines,
            1 if width >= self._px(WIDE_FROM) else 3 if width < self._px(NARROW_BELOW) else 2,
        )
        return before != self.lines

    def height(self, entry: Heading | Entry | None = None) -> int:
        """Return the height of a heading, of the next date, or of any other."""
        if isinstance(entry, Heading):
            return self._px(HEADING)
        return self._px(_HEIGHTS[self.lines] + (_TALLER if entry is not None and entry.first else 0))

    def countdown_rect(self, row: QRect) -> QRect:
        """Return the part of the row at `row` that changes with the seconds."""
        inside = self._inside(row)
        pen = Pen(QPainter(), inside, mirrored=self.mirrored)
        width = min(inside.width() - _TEXT_LEFT, self._px(_COUNTDOWN) + space.ROOM)
        height = row.height() if self.lines == 1 else self._px(_BASELINES[self.lines][0] + _TALLER) + space.HAIR
        return pen.rect(inside.width() - width, 0, width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one heading or date."""
        entry = self._model.entry(index.row())
        row: QRect = option.rect
        pen = Pen(painter, self._inside(row), mirrored=self.mirrored)
        self._paint_ground(pen, row, *self._ground(index))
        if isinstance(entry, Heading):
            self._paint_heading(pen, entry)
        elif isinstance(entry, Entry):
            self._paint_date(pen, entry)

    def _inside(self, row: QRect) -> QRect:
        """Return the part of a row that is written on; a very wide one is not used up to its end."""
        most = self._px(_MOST)
        if row.width() <= most:
            return row
        return QRect(row.right() + 1 - most if self.mirrored else row.left(), row.top(), most, row.height())

    def _paint_ground(self, pen: Pen, row: QRect, ground: Role, holds_keyboard: bool) -> None:
        if ground is not Role.SURFACE:
            pen.painter.fillRect(row, self._colour(ground))
        if ground is Role.CHOSEN:
            pen.painter.fillRect(pen.rect(0, 0, 3, row.height()), self._colour(Role.ACCENT))
        if holds_keyboard:
            pen.painter.setPen(QPen(self._colour(Role.ACCENT), 1))
            pen.painter.drawRect(row.adjusted(0, 0, -1, -1))

    def _paint_heading(self, pen: Pen, heading: Heading) -> None:
        lapsed = heading.group is Group.LAPSED
        high = self._px(HEADING)
        top, baseline = (high - _CHEVRON) // 2 + 3, high // 2 + 3 + self._heading.rise // 2
        self._paint_chevron(pen, space.ROOM + 2, top, folded=heading.folded)
        colour = self._colour(Role.LAPSED if lapsed else Role.TEXT)
        count = str(heading.number)
        room = pen.row.width() - _TEXT_LEFT - 2 * space.ROOM - self._body.width(count)
        name = self._heading.fit(group_name(heading.group), room)
        x = pen.write(self._heading, _TEXT_LEFT, baseline, name, colour)
        pen.write(self._body, x + space.TIGHT, baseline, count, self._colour(Role.MUTED))

    def _paint_chevron(self, pen: Pen, x: int, top: int, *, folded: bool) -> None:
        pixmap = self._look.pixmap("chevron", Role.MUTED, _CHEVRON, pen.painter.deviceTransform().m11())
        middle = pen.rect(x, top, _CHEVRON, _CHEVRON).center()
        painter = pen.painter
        painter.save()
        painter.translate(middle.x() + 1, middle.y() + 1)
        painter.rotate(90 if not folded else 180 if self.mirrored else 0)
        painter.drawPixmap(-_CHEVRON // 2, -_CHEVRON // 2, pixmap)
        painter.restore()

    def _paint_date(self, pen: Pen, entry: Entry) -> None:
        line = line_of(entry.due, self._model.now)
        fonts = self._next if entry.first else self._pressing if line.mark in _STRONG else self._plain
        first, second, third = (self._px(base + (_TALLER - 2 if entry.first else 0)) for base in _BASELINES[self.lines])
        pixmap = self._look.pixmap(line.mark.icon, line.mark.role, icons.NORMAL, pen.painter.deviceTransform().m11())
        pen.picture(pixmap, space.ROOM, first - self._px(5) - icons.NORMAL // 2, icons.NORMAL)
        edge = pen.row.width() - space.ROOM
        start = self._paint_countdown(pen, edge, first, line, fonts.figure)
        if self.lines == 1:
            self._paint_columns(pen, first, line, fonts.label, edge - self._px(_COUNTDOWN) - space.ROOM)
            return
        text = self._colour(Role.TEXT)
        pen.write(fonts.label, _TEXT_LEFT, first, fonts.label.fit(line.label, start - space.SNUG - _TEXT_LEFT), text)
        if self.lines == 2:  # noqa: PLR2004 - the layout on two lines
            self._paint_below(pen, second, line, edge)
        else:
            self._paint_two_below(pen, second, third, line, edge)

    def _paint_countdown(self, pen: Pen, edge: int, baseline: int, line: Line, figures: Lettering) -> int:
        """Paint the countdown so that it ends at `edge`, and return where it begins."""
        before, figure, after = line.countdown
        colour = self._colour(_STRONG.get(line.mark) or _COLOURED.get(line.mark, Role.MUTED))
        if not figure:
            return pen.write_up_to(self._body, edge, baseline, before, colour)
        start = pen.write_up_to(self._body, edge, baseline, after, colour)
        start -= space.HAIR if after else 0
        if line.last_hour:
            self._fill_behind(pen, start - figures.width(figure), start, baseline, figures)
            pen.write_up_to(figures, start, baseline, figure, self._colour(Role.SURFACE))
            start -= figures.width(figure)
        else:
            start = pen.write_up_to(figures, start, baseline, figure, colour)
        return pen.write_up_to(self._body, start - space.HAIR, baseline, before, colour) if before else start

    def _fill_behind(self, pen: Pen, start: int, end: int, baseline: int, figures: Lettering) -> None:
        """Fill the ground of the figures of a last hour."""
        rise = figures.rise
        rect = pen.rect(start - 5, baseline - rise - 5, end - start + 10, rise + 10)
        pen.painter.save()
        pen.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen.painter.setPen(Qt.PenStyle.NoPen)
        pen.painter.setBrush(self._colour(Role.SOON))
        pen.painter.drawRoundedRect(QRectF(rect), 4, 4)
        pen.painter.restore()

    def _paint_columns(self, pen: Pen, baseline: int, line: Line, label: Lettering, edge: int) -> None:
        """Paint everything on one line: what, of which matter, who must act, and when, each in its column."""
        text, muted = self._colour(Role.TEXT), self._colour(Role.MUTED)
        wide, doubtful = self._px(_WHEN), self._px(_DOUBT)
        when = edge - wide
        pen.write(self._body, when, baseline, self._body.fit(line.when, wide), text)
        doubt = when - doubtful
        pen.write_up_to(self._small, when - space.SNUG, baseline, self._small.fit(line.doubt, doubtful), text)
        room = doubt - _TEXT_LEFT - 3 * space.ROOM
        columns = (
            (label, line.label, 40, text),
            (self._body, line.matter, 36, muted),
            (self._body, line.actor, 24, text),
        )
        x = _TEXT_LEFT
        for letters, words, share, colour in columns:
            width = room * share // 100
            pen.write(letters, x, baseline, letters.fit(words, width), colour)
            x += width + space.ROOM

    def _paint_below(self, pen: Pen, baseline: int, line: Line, edge: int) -> None:
        """Paint, under what and the countdown, who must act, of which matter, the doubt and when."""
        text, muted = self._colour(Role.TEXT), self._colour(Role.MUTED)
        start = pen.write_up_to(self._body, edge, baseline, self._body.fit(line.when, edge // 2), text)
        if line.doubt:
            start = pen.write_up_to(self._small, start - space.SNUG, baseline, line.doubt, text)
        end = start - space.SNUG
        x = pen.write(self._body, _TEXT_LEFT, baseline, self._body.fit(line.actor, (end - _TEXT_LEFT) // 2), text)
        x += space.SNUG if line.actor else 0
        pen.write(self._body, x, baseline, self._body.fit(line.matter, end - x), muted)

    def _paint_two_below(self, pen: Pen, second: int, third: int, line: Line, edge: int) -> None:
        """Paint who must act and when, and below it of which matter and the doubt."""
        text, muted = self._colour(Role.TEXT), self._colour(Role.MUTED)
        start = pen.write_up_to(self._body, edge, second, self._body.fit(line.when, edge - _TEXT_LEFT), text)
        end = pen.write_up_to(self._small, edge, third, line.doubt, text) - space.SNUG
        x = _TEXT_LEFT
        if edge < self._px(_CRAMPED):  # the date needs the whole line
            x = pen.write(self._body, x, third, self._body.fit(line.actor, end - x), text)
            x += space.SNUG if line.actor else 0
        else:
            pen.write(self._body, x, second, self._body.fit(line.actor, start - space.SNUG - x), text)
        pen.write(self._body, x, third, self._body.fit(line.matter, end - x), muted)

    def _colour(self, role: Role) -> QColor:
        return self._look.colour(role)
