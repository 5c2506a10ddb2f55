"""The painting of the timeline, the same for the screen, a PNG and an SVG. Only what is in sight is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from core.docket.deadlines import WINDOW
from core.docket.lanes import in_sight
from core.zones import city_of
from gui import wording
from gui.look import space
from gui.look.lettering import Lettering
from gui.look.marks import Mark
from gui.look.theme import Role
from gui.look.type import Size
from gui.timeline import shapes, words
from gui.timeline.axis import Tick, View, ticks
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from core.docket.lanes import Bar, Shelf
    from gui.look.look import Look
    from gui.timeline.plan import Plan

_NAMES_SHARE, _NAMES_LEAST, _NAMES_MOST = 0.24, 120, 260
_LEAST_LABEL = 56
_APART = 3
"""Marks of one shelf nearer than this many pixels are one mark to the eye, and only the first is painted."""

_ENDED = frozenset({Mark.MET, Mark.SETTLED, Mark.CALLED_OFF, Mark.SUPERSEDED})


class Scene(NamedTuple):
    """What is shown: the lanes, the moment, what is chosen, and the zone whose days the axis names."""

    plan: Plan
    view: View
    now: float
    zone: str
    unanswered: AbstractSet[str] = frozenset()
    chosen: str = ""
    focused: bool = False


class Frame(NamedTuple):
    """Where it is painted: the whole size, how far the lanes are scrolled, on which side the names stand."""

    width: int
    height: int
    scrolled: int = 0
    mirrored: bool = False


class Sheet(NamedTuple):
    """One painting under way: `area` is where the lanes are, `top` the height at which the first of them begins."""

    painter: QPainter
    scene: Scene
    frame: Frame
    area: QRect
    top: int


class Drawing:
    """Paints scenes in one look; it keeps nothing of them."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.measure()

    def measure(self) -> None:
        """Take the fonts' measures."""
        fonts = self._look.fonts
        self._small = Lettering(fonts.font(Size.SMALL, tabular=True))
        self._strong = Lettering(fonts.font(Size.SMALL, strong=True))
        self._name = Lettering(fonts.font(Size.BODY, strong=True))
        high = QFontMetrics(fonts.font(Size.SMALL)).height()
        self.stretch = max(1.0, high / 14)
        self.shelf = max(22, high + space.TIGHT)
        self.least = max(44, QFontMetrics(fonts.font(Size.BODY)).height() + high + 2 * space.TIGHT)
        self.header = 2 * (high + space.TIGHT)
        self.legend = high + 2 * space.TIGHT
        self._tier = high + space.TIGHT

    def names_width(self, width: int) -> int:
        """Return how wide the column of names is."""
        most, least = _NAMES_MOST * self.stretch, _NAMES_LEAST
        return round(max(least, min(most, width * _NAMES_SHARE)))

    def chart(self, frame: Frame) -> QRect:
        """Return where the lanes are, without names, axis and legend."""
        names = self.names_width(frame.width)
        left = 0 if frame.mirrored else names
        return QRect(left, self.header, frame.width - names, frame.height - self.header - self.legend)

    def paint(self, painter: QPainter, scene: Scene, frame: Frame) -> None:
        """Paint everything. What stands still is painted last, over what moved under it."""
        area = self.chart(frame)
        sheet = Sheet(painter, scene, frame, area, area.top() - frame.scrolled)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(0, 0, frame.width, frame.height), self._of(Role.SURFACE))
        lower, upper = ticks(scene.view, scene.zone, self.stretch)
        lanes = scene.plan.lanes_between(frame.scrolled, frame.scrolled + area.height())
        self._grid(sheet, [tick.at for tick in lower], lanes)
        self._bands(sheet)
        self._now_line(sheet)
        self._shelves(sheet, lanes)
        self._chosen(sheet)
        self._names(sheet, lanes)
        self._axis(sheet, lower, upper)
        self._legend(sheet)

    def caption(self, painter: QPainter, width: int, text: str) -> None:
        """Paint a line of text as high as the legend, over a picture of the whole."""
        painter.fillRect(QRect(0, 0, width, self.legend), self._of(Role.SURFACE))
        baseline = round((self.legend + self._strong.rise) / 2)
        fitted = self._strong.fit(text, width - 2 * space.ROOM)
        self._strong.write(painter, space.ROOM, baseline, fitted, self._of(Role.TEXT))

    def _shelves(self, sheet: Sheet, lanes: range) -> None:
        plan, area = sheet.scene.plan, sheet.area
        for lane in lanes:
            for level, shelf in enumerate(plan.lanes[lane].shelves):
                y = sheet.top + plan.middle(lane, level)
                if area.top() - self.shelf <= y <= area.bottom() + self.shelf:
                    self._shelf(sheet, shelf, y)

    def _of(self, role: Role) -> QColor:
        return self._look.colour(role)

    def _grid(self, sheet: Sheet, instants: list[float], lanes: range) -> None:
        painter, scene, area, top = sheet.painter, sheet.scene, sheet.area, sheet.top
        painter.setPen(QPen(self._faint(), 1))
        bottom = min(area.bottom() + 1, sheet.top + scene.plan.height)
        xs = [round(area.left() + scene.view.x(at)) + 0.5 for at in instants]
        painter.drawLines([QLineF(x, area.top(), x, bottom) for x in xs])
        painter.setPen(QPen(self._of(Role.LINE), 1))
        edges = [top + scene.plan.tops[lane + 1] - 0.5 for lane in lanes]
        painter.drawLines([QLineF(area.left(), y, area.right() + 1, y) for y in edges])

    def _faint(self) -> QColor:
        colour = QColor(self._of(Role.LINE))
        colour.setAlphaF(0.45)
        return colour

    def _bands(self, sheet: Sheet) -> None:
        painter, scene, area, top = sheet.painter, sheet.scene, sheet.area, sheet.top
        painted = -1.0, -1, -1
        colour = self._of(Role.CHOSEN)
        for band in scene.plan.bands_between(scene.view.left, scene.view.right):
            left = area.left() + scene.view.x(band.of.first_at) - shapes.REACH - 3
            right = area.left() + scene.view.x(band.of.last_at) + shapes.REACH + 3
            if (band.first, band.last) == painted[1:] and right - painted[0] < 1:
                continue
            upper, lower = top + scene.plan.tops[band.first], top + scene.plan.tops[band.last + 1]
            if lower >= area.top() and upper <= area.bottom():
                painter.fillRect(QRectF(left, upper, right - left, lower - upper - 1), colour)
                painted = right, band.first, band.last

    def _now_line(self, sheet: Sheet) -> None:
        painter, scene, area = sheet.painter, sheet.scene, sheet.area
        bottom = min(area.bottom() + 1, sheet.top + scene.plan.height)
        x = round(area.left() + scene.view.x(scene.now)) + 0.5
        if area.left() <= x <= area.right():
            painter.setPen(QPen(self._of(Role.ACCENT), 1.5))
            painter.drawLine(QLineF(x, area.top(), x, bottom))

    def _shelf(self, sheet: Sheet, shelf: Shelf, y: float) -> None:
        scene, area = sheet.scene, sheet.area
        view = scene.view
        margin = 2 * shapes.REACH / view.scale
        seen = in_sight(shelf, view.left - margin, view.right + margin)
        painted = float("-inf")
        for number in seen:
            bar = shelf.bars[number]
            due = view.x(bar.due_at)
            if due - painted < _APART and bar.row.key != scene.chosen:
                continue
            painted = due
            mark = words.mark_of(bar.row, scene.now, scene.unanswered)
            self._bar(sheet, bar, mark, y)
            following = view.x(shelf.starts[number + 1]) if number + 1 < len(shelf.bars) else float(area.width())
            if following - view.x(bar.begins) >= _LEAST_LABEL:
                self._label(sheet, bar, mark, y, limit=min(following, area.width()))

    def _bar(self, sheet: Sheet, bar: Bar, mark: Mark, y: float) -> None:
        painter, scene, left = sheet.painter, sheet.scene, sheet.area.left()
        view, colour = scene.view, self._of(mark.role)
        due = view.x(bar.due_at)
        begins = max(view.x(bar.begins), -20.0)
        end = min(due, view.width + 20.0)
        if end - begins >= 1:
            high = 8 if bar.row.kind == WINDOW or bar.stopped_at is not None else 2
            stopped = left + view.x(bar.stopped_at) if mark is Mark.SUSPENDED and bar.stopped_at else None
            rect = QRectF(left + begins, y - high / 2, end - begins, high)
            shapes.paint_period(painter, rect, bar.row.kind, colour, stopped_from=stopped)
        if due < view.width + 20:
            shapes.paint_mark(painter, left + due, y, bar.row.kind, colour=colour, ground=self._of(Role.SURFACE))
            if mark in _ENDED:
                shapes.paint_strike(painter, left + due, y, colour)
            elif mark is Mark.LAPSED:
                shapes.paint_ring(painter, left + due, y, colour)

    def _label(self, sheet: Sheet, bar: Bar, mark: Mark, y: float, *, limit: float) -> None:
        """Name a bar behind its mark; where there is no room, upon the bar, on a ground of its own."""
        painter, scene, area = sheet.painter, sheet.scene, sheet.area
        due = scene.view.x(bar.due_at)
        start = max(due, 0) + shapes.REACH + space.TIGHT
        text = words.name_text(bar.row, scene.now, mark)
        wide = self._small.width(text)
        room = limit - start - space.TIGHT
        behind = due >= 0 and room >= min(wide, 2 * _LEAST_LABEL)
        if not behind:
            start = max(scene.view.x(bar.begins), 0.0) + space.TIGHT + space.HAIR
            room = min(due, limit) - shapes.REACH - space.TIGHT - start
        if room < min(wide, _LEAST_LABEL):
            return
        text = text if wide <= room else self._small.fit(text, int(room))
        baseline = round(y + self._small.rise / 2)
        x = round(area.left() + start)
        if not behind:
            ground = QRectF(x - 4, y - self.shelf / 2 + 2, self._small.width(text) + 8, self.shelf - 4)
            painter.fillRect(ground, self._of(Role.SURFACE))
        strong = mark in {Mark.LAPSED, Mark.SOON}
        colour = self._of(mark.role if strong else Role.MUTED if mark in _ENDED else Role.TEXT)
        self._small.write(painter, x, baseline, text, colour)

    def _chosen(self, sheet: Sheet) -> None:
        painter, scene, area, top = sheet.painter, sheet.scene, sheet.area, sheet.top
        place = scene.plan.place(scene.chosen)
        if place is None:
            return
        bar = scene.plan.bar(place)
        y = top + scene.plan.middle(place.lane, place.shelf)
        left = area.left() + max(-20.0, scene.view.x(bar.begins)) - shapes.REACH - 4
        right = area.left() + min(scene.view.width + 20.0, scene.view.x(bar.due_at)) + shapes.REACH + 4
        if right <= left:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._of(Role.ACCENT), 2 if scene.focused else 1))
        rect = QRectF(left, y - self.shelf / 2 + 1, right - left, self.shelf - 2)
        painter.drawRoundedRect(rect, space.HAIR, space.HAIR)

    def _names(self, sheet: Sheet, lanes: range) -> None:
        painter, scene, frame, area = sheet.painter, sheet.scene, sheet.frame, sheet.area
        wide = self.names_width(frame.width)
        left = area.right() + 1 if frame.mirrored else 0
        painter.fillRect(QRect(left, 0, wide, frame.height), self._of(Role.RAISED))
        room = wide - space.ROOM - space.TIGHT
        place = scene.plan.place(scene.chosen)
        for number in lanes:
            lane, y = scene.plan.lanes[number], area.top() - frame.scrolled + scene.plan.tops[number]
            high = scene.plan.tops[number + 1] - scene.plan.tops[number]
            if place is not None and place.lane == number:
                painter.fillRect(QRect(left, y, wide, high - 1), self._of(Role.CHOSEN))
            baseline = y + space.TIGHT + space.HAIR + self._name.rise
            start = left + space.ROOM
            second = " · ".join(part for part in (lane.track.negotiation, words.waiting_text(lane)) if part)
            for font, text, role, base in (
                (self._name, lane.track.name, Role.TEXT, baseline),
                (self._small, second, Role.MUTED, baseline + space.TIGHT + self._small.rise),
            ):
                fitted = font.fit(text, room)
                if frame.mirrored:
                    font.write_up_to(painter, left + wide - space.ROOM, base, fitted, self._of(role))
                else:
                    font.write(painter, start, base, fitted, self._of(role))
            painter.setPen(QPen(self._of(Role.LINE), 1))
            painter.drawLine(QLineF(left, y + high - 0.5, left + wide, y + high - 0.5))
        edge = left + 0.5 if frame.mirrored else wide - 0.5
        painter.drawLine(QLineF(edge, 0, edge, frame.height))

    def _axis(self, sheet: Sheet, lower: list[Tick], upper: list[Tick]) -> None:
        painter, scene, frame, area = sheet.painter, sheet.scene, sheet.frame, sheet.area
        painter.fillRect(QRect(area.left(), 0, area.width(), self.header), self._of(Role.SURFACE))
        ascent = (self._tier + self._small.rise) // 2
        rows = ((upper, ascent, self._strong, Role.TEXT), (lower, self._tier + ascent, self._small, Role.MUTED))
        for found, baseline, font, role in rows:
            for number, tick in enumerate(found):
                x = max(0.0, scene.view.x(tick.at))
                end = scene.view.x(found[number + 1].at) if number + 1 < len(found) else area.width()
                if font.width(tick.text) + space.TIGHT <= min(end, area.width()) - x:
                    font.write(painter, round(area.left() + x) + space.HAIR, baseline, tick.text, self._of(role))
        self._corner(sheet, ascent)
        self._now_label(sheet, ascent)
        painter.setPen(QPen(self._of(Role.LINE), 1))
        painter.drawLine(QLineF(0, self.header - 0.5, frame.width, self.header - 0.5))

    def _corner(self, sheet: Sheet, ascent: int) -> None:
        """Say whose days the axis names."""
        painter, scene, frame, area = sheet.painter, sheet.scene, sheet.frame, sheet.area
        wide = self.names_width(frame.width)
        left = area.right() + 1 if frame.mirrored else 0
        painter.fillRect(QRect(left, 0, wide - 1, self.header), self._of(Role.RAISED))
        text = translate("Timeline", "days in {city}").replace("{city}", city_of(scene.zone))
        fitted = self._small.fit(text, wide - 2 * space.ROOM)
        self._small.write(painter, left + space.ROOM, self._tier + ascent, fitted, self._of(Role.MUTED))

    def _now_label(self, sheet: Sheet, ascent: int) -> None:
        painter, scene, area = sheet.painter, sheet.scene, sheet.area
        x = area.left() + scene.view.x(scene.now)
        if not area.left() <= x <= area.right():
            return
        text = wording.day_text(wording.local_day(scene.now, scene.zone))
        wide = self._strong.width(text) + 2 * space.TIGHT
        left = max(area.left(), min(area.right() - wide, x - wide / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._of(Role.ACCENT))
        painter.drawRoundedRect(QRectF(left, self._tier + 1, wide, self._tier - 2), space.HAIR, space.HAIR)
        at = round(left) + space.TIGHT
        self._strong.write(painter, at, self._tier + ascent, text, self._of(Role.ON_ACCENT))

    def _legend(self, sheet: Sheet) -> None:
        painter, frame, area = sheet.painter, sheet.frame, sheet.area
        top = frame.height - self.legend
        painter.fillRect(QRect(0, top, frame.width, self.legend), self._of(Role.SURFACE))
        painter.setPen(QPen(self._of(Role.LINE), 1))
        painter.drawLine(QLineF(0, top + 0.5, frame.width, top + 0.5))
        x, y = float(space.ROOM), top + self.legend / 2
        baseline = round(y + self._small.rise / 2)
        muted = self._of(Role.MUTED)
        swatch = 30
        entries = [*words.legend(), ("stopped", translate("Timeline", "clock stopped"))]
        entries.append(("band", words.CountedSpan().apart(sheet.scene.plan.span)))
        for kind, text in entries:
            wide = swatch + space.TIGHT + self._small.width(text)
            if x + wide > area.width() + self.names_width(frame.width) - space.TIGHT:
                return
            self._swatch(painter, QRectF(x, y - 4, swatch - 8, 8), kind)
            self._small.write(painter, round(x) + swatch + space.HAIR, baseline, text, muted)
            x += wide + space.ROOM

    def _swatch(self, painter: QPainter, rect: QRectF, kind: str) -> None:
        colour = self._of(Role.RUNNING)
        if kind == "band":
            painter.fillRect(rect.adjusted(0, -4, 0, 4), self._of(Role.CHOSEN))
        elif kind == "stopped":
            shapes.hatch(painter, rect, self._of(Role.SUSPENDED))
        else:
            stretch = rect if kind == WINDOW else QRectF(rect.left(), rect.top() + 3, rect.width(), 2)
            shapes.paint_period(painter, stretch, kind, colour, stopped_from=None)
            shapes.paint_mark(
                painter, rect.right(), rect.center().y(), kind, colour=colour, ground=self._of(Role.SURFACE)
            )
