"""The plot of an indicator or a context series: readings as points on a line, each read by pointer or arrow keys.

Above it stands one reading in words, the latest unless another is pointed at, so that no value is told by a place
alone. Time runs in the direction of reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from gui.look import space
from gui.look.lettering import Lettering
from gui.look.theme import Role
from gui.look.type import Size
from gui.track_page.plot_scale import places, scale_of
from gui.wording import day_text

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from core.docket.substance import Measure
    from gui.look.look import Look

_DOT, _READ = 3.0, 5.0
_WIDTH, _LEAST = 560, 160
_LINES = 9
_SPOKEN = 12
"""Readings told one by one to a screen reader; of more, the first and the last, the lowest and the highest."""


class Plot(QWidget):
    """The readings of `measure` that are numbers; two at least make a plot."""

    def __init__(self, look: Look, measure: Measure, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._measure = measure
        self._points = measure.numbers
        self._scale = scale_of([number for _, number in self._points])
        self._along = places([value.fact.effective_on for value, _ in self._points])
        self._at: int | None = None
        self._small = Lettering(look.fonts.font(Size.SMALL, tabular=True))
        self._told = Lettering(look.fonts.font(Size.BODY, tabular=True))
        self.setObjectName("plot")
        self.setFont(look.fonts.font(Size.SMALL, tabular=True))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(look.fonts.px(_WIDTH))
        self.setAccessibleName(self.tr("Plot: %1").replace("%1", measure.name))
        self._describe()
        look.theme_changed.connect(self.update)

    @property
    def reading(self) -> str:
        """The reading that stands above the plot."""
        value, _ = self._points[len(self._points) - 1 if self._at is None else self._at]
        with_unit = f"{value.text} {self._measure.unit}" if self._unit_missing(value.text) else value.text
        return f"{with_unit}  ·  {day_text(value.fact.effective_on)}"

    def sizeHint(self) -> QSize:
        """Return the most it takes."""
        return QSize(self._look.fonts.px(_WIDTH), self.fontMetrics().height() * _LINES + 2 * space.TIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least it can be read at."""
        return QSize(_LEAST, self.sizeHint().height())

    def read(self, number: int | None) -> None:
        """Have the reading of that number stand above the plot; None for the latest."""
        if number != self._at:
            self._at = number
            self._describe()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the point nearest to the pointer."""
        x = event.position().x()
        xs = [self._place(number).x() for number in range(len(self._points))]
        self.read(min(range(len(xs)), key=lambda number: abs(xs[number] - x)))

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to the latest."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.read(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go back to the latest."""
        super().focusOutEvent(event)
        self.read(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the next point or the one before, the first or the last."""
        last = len(self._points) - 1
        at = last if self._at is None else self._at
        onward = Qt.Key.Key_Left if self._mirrored else Qt.Key.Key_Right
        steps = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.read(min(last, max(0, at + (1 if event.key() == onward else -1))))
        elif event.key() in steps:
            self.read(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the reading, the axes with their figures, the line and its points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a text runs as its own letters do
        self._paint_reading(painter)
        self._paint_values(painter)
        self._paint_days(painter)
        self._paint_points(painter)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            option.rect = self.rect().adjusted(0, 0, -1, -1)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _area(self) -> QRectF:
        """Return where the points may stand: beside the figures, under the reading, above the days."""
        gutter = max(self._small.width(self._scale.label(tick)) for tick in self._scale.ticks) + space.TIGHT
        height = self.fontMetrics().height()
        top, bottom = height * 2.0 + space.HAIR, height + space.TIGHT
        edge = _READ + 1
        left, right = (edge, gutter + edge) if self._mirrored else (gutter + edge, edge)
        return QRectF(left, top, max(1.0, self.width() - left - right), max(1.0, self.height() - top - bottom))

    def _place(self, number: int) -> QPointF:
        area = self._area()
        along = 1 - self._along[number] if self._mirrored else self._along[number]
        up = self._scale.up(self._points[number][1])
        return QPointF(area.left() + along * area.width(), area.bottom() - up * area.height())

    def _paint_reading(self, painter: QPainter) -> None:
        text = self._told.fit(self.reading, self.width() - space.HAIR)
        left = self.width() - self._told.width(text) - 2 if self._mirrored else 2
        self._told.write(painter, left, self.fontMetrics().height(), text, self._look.colour(Role.TEXT))

    def _paint_values(self, painter: QPainter) -> None:
        area = self._area()
        for tick in self._scale.ticks:
            y = area.bottom() - self._scale.up(tick) * area.height()
            painter.setPen(QPen(self._look.colour(Role.LINE), 1))
            painter.drawLine(QPointF(area.left() - _READ, y), QPointF(area.right() + _READ, y))
            label, baseline = self._scale.label(tick), round(y) + self._small.rise // 2
            if self._mirrored:
                left = round(area.right() + _READ) + space.HAIR
                self._small.write(painter, left, baseline, label, self._look.colour(Role.MUTED))
            else:
                edge = round(area.left() - _READ) - space.HAIR
                self._small.write_up_to(painter, edge, baseline, label, self._look.colour(Role.MUTED))

    def _paint_days(self, painter: QPainter) -> None:
        """Write the first day and the last, where there is room for both."""
        area, ink = self._area(), self._look.colour(Role.MUTED)
        baseline = self.height() - self.fontMetrics().descent() - 1
        first, last = (day_text(self._points[place][0].fact.effective_on) for place in (0, -1))
        ends = (last, first) if self._mirrored else (first, last)
        if first == last:
            self._small.write(painter, round(area.left()), baseline, first, ink)
        elif self._small.width(first) + self._small.width(last) + space.ROOM <= area.width():
            self._small.write(painter, round(area.left() - _READ), baseline, ends[0], ink)
            self._small.write_up_to(painter, round(area.right() + _READ), baseline, ends[1], ink)
        else:
            self._small.write(painter, round(area.left() - _READ), baseline, ends[0], ink)

    def _paint_points(self, painter: QPainter) -> None:
        spots = [self._place(number) for number in range(len(self._points))]
        accent = self._look.colour(Role.ACCENT)
        painter.setPen(QPen(accent, 1.5))
        painter.drawPolyline(QPolygonF(spots))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for spot in spots:
            painter.drawEllipse(spot, _DOT, _DOT)
        if self._at is not None:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(self._look.colour(Role.SURFACE))
            painter.drawEllipse(spots[self._at], _READ, _READ)

    def _describe(self) -> None:
        """Tell a screen reader the reading that stands above, then what the line shows."""
        self.setAccessibleDescription(f"{self.reading}. {self._overall()}")

    def _overall(self) -> str:
        told = [f"{day_text(value.fact.effective_on)}: {value.text}" for value, _ in self._points]
        if len(told) > _SPOKEN:
            low = min(range(len(told)), key=lambda place: self._points[place][1])
            high = max(range(len(told)), key=lambda place: self._points[place][1])
            text = self.tr("First %1; last %2; lowest %3; highest %4.")
            for mark, place in (("%1", 0), ("%2", -1), ("%3", low), ("%4", high)):
                text = text.replace(mark, told[place])
            return text
        return "; ".join(told)

    def _unit_missing(self, text: str) -> bool:
        unit = self._measure.unit
        return bool(unit) and not text.casefold().endswith(unit.casefold())
