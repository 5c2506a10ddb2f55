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
from gui.look.theme import Role
from gui.look.type import Size
from gui.tracks.lines import Line, line_of
from gui.tracks.model import Entry, Heading, TrackListModel
from gui.wording import with_city

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.look.look import Look

NARROW_BELOW = 560
"""Rows narrower than this say whose move it is on a line of its own, and leave the city out."""

HEADING_HEIGHT = 44
ROW_HEIGHT = 68
NARROW_ROW_HEIGHT = 88

_HEADING_BASELINE = 30
_FIRST, _SECOND, _THIRD = 28, 53, 73
_MARK_TOP = 12
_BAR_TOP = 36
_BAR_WIDTH, _NARROW_BAR_WIDTH = 128, 88
_COUNTDOWN_WIDTH = 240
_TEXT_LEFT = space.ROOM + icons.NORMAL + space.SNUG
_BADGE_PADDING = 6

_Index = QModelIndex | QPersistentModelIndex

_STRONG = {Mark.LAPSED: Role.LAPSED, Mark.SOON: Role.SOON, Mark.RUNNING: Role.TEXT}
_COLOURED = {Mark.OPEN: Role.OPEN, Mark.IN_EFFECT: Role.IN_EFFECT}


class TrackDelegate(QStyledItemDelegate):
    """Paints headings and tracks of a `TrackListModel`; `narrow` chooses between the two layouts of a row.

    `ground` says what a row stands on, and whether it holds the keyboard. It is asked instead of the option's
    state, because Qt makes that readable only together with every constant of its styles: 5 ms at the start.
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
        self._look = look
        self._model = model
        self._ground = ground
        fonts = look.fonts
        self._heading = Lettering(fonts.font(Size.BODY, strong=True))
        self._name = Lettering(fonts.font(Size.NAME, strong=True))
        self._body = Lettering(fonts.font(Size.BODY, tabular=True))
        self._small = Lettering(fonts.font(Size.SMALL))
        self._word = Lettering(fonts.font(Size.NAME))
        self._figure = Lettering(fonts.font(Size.FIGURE, tabular=True))
        self._strong_figure = Lettering(fonts.font(Size.FIGURE, strong=True, tabular=True))

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a heading or of a track at the present width."""
        if isinstance(self._model.entry(index.row()), Heading):
            return QSize(0, HEADING_HEIGHT)
        return QSize(0, NARROW_ROW_HEIGHT if self.narrow else ROW_HEIGHT)

    def countdown_rect(self, row: QRect) -> QRect:
        """Return the part of the row at `row` that changes with the seconds: the countdown and its bar."""
        width = min(row.width() - _TEXT_LEFT, _COUNTDOWN_WIDTH)
        return QRect(row.right() + 1 - width, row.top(), width, _BAR_TOP + period_bar.HEIGHT + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one heading or track."""
        entry = self._model.entry(index.row())
        rect: QRect = option.rect
        if isinstance(entry, Heading):
            self._paint_heading(painter, rect, entry)
        elif isinstance(entry, Entry):
            self._paint_ground(painter, rect, *self._ground(index))
            self._paint_track(painter, rect, line_of(entry.track, entry.headline, self._model.now))

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        text = self._heading.fit(heading.name, rect.width() - 2 * space.ROOM)
        baseline = rect.top() + _HEADING_BASELINE
        self._heading.write(painter, rect.left() + space.ROOM, baseline, text, self._colour(Role.MUTED))

    def _paint_ground(self, painter: QPainter, rect: QRect, ground: Role, holds_keyboard: bool) -> None:
        if ground is not Role.SURFACE:
            painter.fillRect(rect, self._colour(ground))
        if ground is Role.CHOSEN:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._colour(Role.ACCENT))
        if holds_keyboard:
            painter.setPen(QPen(self._colour(Role.ACCENT), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_track(self, painter: QPainter, rect: QRect, line: Line) -> None:
        left, right = rect.left() + _TEXT_LEFT, rect.right() + 1 - space.ROOM
        self._paint_mark(painter, rect, line)
        figures = self._paint_countdown(painter, right, rect.top() + _FIRST, line)
        self._paint_name(painter, left, figures - space.SNUG, rect.top() + _FIRST, line)
        self._paint_bar(painter, right, rect.top() + _BAR_TOP, line)
        date = self._paint_date(painter, left, right, rect.top() + _SECOND, line)
        self._paint_next(painter, left, date - space.SNUG, rect.top() + _SECOND, line)
        if self.narrow:
            self._paint_last_line(painter, left, right, rect.top() + _THIRD, line)

    def _paint_mark(self, painter: QPainter, rect: QRect, line: Line) -> None:
        ratio = painter.deviceTransform().m11()  # right for a screen and for a picture alike
        pixmap = self._look.pixmap(line.mark.icon, line.mark.role, icons.NORMAL, ratio)
        painter.drawPixmap(rect.left() + space.ROOM, rect.top() + _MARK_TOP, pixmap)

    def _paint_countdown(self, painter: QPainter, right: int, baseline: int, line: Line) -> int:
        """Paint the countdown so that it ends at `right`, and return where it begins."""
        before, figure, after = line.countdown
        colour = self._colour(_STRONG.get(line.mark) or _COLOURED.get(line.mark, Role.MUTED))
        if not figure:
            return self._word.write_up_to(painter, right, baseline, before, colour)
        start = right
        if after:
            start = self._body.write_up_to(painter, start, baseline, after, colour) - space.HAIR
        lettering = self._strong_figure if line.mark in _STRONG else self._figure
        if line.last_hour:
            colour = self._fill_behind(painter, start - lettering.width(figure), start, baseline, colour)
        start = lettering.write_up_to(painter, start, baseline, figure, colour)
        if before:
            start = self._body.write_up_to(painter, start - space.HAIR, baseline, before, colour)
        return start

    def _fill_behind(self, painter: QPainter, start: int, end: int, baseline: int, fill: QColor) -> QColor:
        """Fill the ground of the figures of a last hour, and return the colour to write on it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(fill)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(start - 5.5, baseline - 18.5, end - start + 11, 22), 4, 4)
        painter.restore()
        return self._colour(Role.SURFACE)

    def _paint_name(self, painter: QPainter, left: int, end: int, baseline: int, line: Line) -> None:
        extras = 0 if self.narrow else self._extras_width(line)
        name = self._name.fit(line.name, end - left - extras)
        x = self._name.write(painter, left, baseline, name, self._colour(Role.TEXT))
        if not self.narrow:
            self._paint_extras(painter, x, baseline, line)

    def _paint_bar(self, painter: QPainter, right: int, top: int, line: Line) -> None:
        if line.bar is not None:
            width = _NARROW_BAR_WIDTH if self.narrow else _BAR_WIDTH
            rect = QRectF(right - width, top, width, period_bar.HEIGHT)
            colours = self._colour(line.mark.role), self._colour(Role.TRACK)
            period_bar.paint_bar(painter, rect, line.bar, *colours)

    def _paint_date(self, painter: QPainter, left: int, right: int, baseline: int, line: Line) -> int:
        """Paint the date so that it ends at `right`, and return where it begins."""
        whole = line.date if self.narrow or not line.city else with_city(line.date, line.city)
        text = self._body.fit(whole, (right - left) * 3 // 5)
        start = self._body.write_up_to(painter, right, baseline, text, self._colour(Role.TEXT))
        if self.narrow or not line.doubt:
            return start
        return self._body.write_up_to(painter, start - space.TIGHT, baseline, line.doubt, self._colour(Role.TEXT))

    def _paint_next(self, painter: QPainter, left: int, end: int, baseline: int, line: Line) -> None:
        """Paint what comes next and, in a wide row, whose move it is."""
        label = self._body.fit(line.label, end - left)
        x = self._body.write(painter, left, baseline, label, self._colour(Role.TEXT)) + space.SNUG
        if not self.narrow and line.actor not in line.label:
            actor = self._body.fit(line.actor, end - x)
            self._body.write(painter, x, baseline, actor, self._colour(Role.MUTED))

    def _paint_last_line(self, painter: QPainter, left: int, right: int, baseline: int, line: Line) -> None:
        """Paint, in a narrow row, whose move it is, the extras, the doubt and the city the date holds in."""
        muted = self._colour(Role.MUTED)
        if line.city:
            right = self._body.write_up_to(painter, right, baseline, line.city, muted) - space.SNUG
        if line.doubt:
            text = self._colour(Role.TEXT)
            right = self._body.write_up_to(painter, right, baseline, line.doubt, text) - space.SNUG
        x = left
        if line.actor:
            actor = self._body.fit(line.actor, right - left - self._extras_width(line))
            x = self._body.write(painter, left, baseline, actor, muted)
        self._paint_extras(painter, x if line.actor else x - space.TIGHT, baseline, line)

    def _extras_width(self, line: Line) -> int:
        count = self._body.width(line.more) + space.TIGHT if line.more else 0
        return count + (self._badge_width(line) + space.TIGHT if line.badge else 0)

    def _paint_extras(self, painter: QPainter, x: int, baseline: int, line: Line) -> None:
        """Paint after `x` how many further dates there are and how the talks stand."""
        if line.more:
            x = self._body.write(painter, x + space.TIGHT, baseline, line.more, self._colour(Role.MUTED))
        if line.badge:
            self._paint_badge(painter, x + space.TIGHT, baseline, line)

    def _paint_badge(self, painter: QPainter, x: int, baseline: int, line: Line) -> None:
        """Paint the state of the talks in a quiet outline."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour(Role.LINE), 1))
        painter.drawRoundedRect(QRectF(x + 0.5, baseline - 13.5, self._badge_width(line) - 1, 18), 4, 4)
        painter.restore()
        self._small.write(painter, x + _BADGE_PADDING, baseline - 1, line.badge, self._colour(Role.MUTED))

    def _badge_width(self, line: Line) -> int:
        return self._small.width(line.badge) + 2 * _BADGE_PADDING

    def _colour(self, role: Role) -> QColor:
        return self._look.colour(role)
