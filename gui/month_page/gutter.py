"""The heads of the calendar: the weekdays above, and beside each week the cities whose strips run through it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView

from gui.look import space
from gui.look.theme import Role
from gui.month_page.days import weekday_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look
    from gui.month_page.layout import Measures

_WIDEST = 120


class Gutter(QHeaderView):
    """Names each strip once a week, in line with it."""

    def __init__(self, look: Look, measures: Measures, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look = look
        self._measures = measures
        self._cities: tuple[str, ...] = ()
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumSectionSize(measures.least)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def name(self, cities: tuple[str, ...]) -> None:
        """Name these strips, the uppermost first."""
        if cities != self._cities:
            self._cities = cities
            self.updateGeometry()
            self.geometriesChanged.emit()
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the room of the widest city."""
        metrics = QFontMetrics(self._measures.small)
        widest = max((metrics.horizontalAdvance(city) for city in self._cities), default=0)
        return QSize(min(widest, _WIDEST) + space.ROOM + space.TIGHT, super().sizeHint().height())

    def sectionSizeFromContents(self, _section: int) -> QSize:
        """Return the least room of a week."""
        return QSize(self.sizeHint().width(), self._measures.least)

    def paintSection(self, painter: QPainter, rect: QRect, _section: int) -> None:
        """Write the cities at the foot of a week."""
        painter.fillRect(rect, self._look.colour(Role.SURFACE))
        metrics = QFontMetrics(self._measures.small)
        painter.setFont(self._measures.small)
        painter.setPen(self._look.colour(Role.MUTED))
        count = self._measures.strips_in(rect.height(), len(self._cities))
        room = rect.adjusted(space.HAIR, 0, -space.TIGHT, 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = (Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignAbsolute
        for number, city in enumerate(self._cities[:count]):
            place = self._measures.strip_row(room, count, number)
            text = metrics.elidedText(city, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), text)


class Heads(QHeaderView):
    """The names of the weekdays."""

    def __init__(self, look: Look, measures: Measures, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._measures = measures
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumSectionSize(space.TARGET)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFixedHeight(measures.head + space.HAIR)

    def long_room(self) -> int:
        """Return how wide a day must be for its weekday to be named in full."""
        names = (weekday_name(date(2001, 1, day), short=False) for day in range(1, 8))
        metrics = QFontMetrics(self._measures.strong)
        return max(metrics.horizontalAdvance(name) for name in names) + 2 * space.TIGHT

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Write one weekday."""
        painter.fillRect(rect, self._look.colour(Role.SURFACE))
        painter.setFont(self._measures.strong)
        painter.setPen(self._look.colour(Role.MUTED))
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        place = rect.adjusted(space.TIGHT, 0, -space.TIGHT, 0)
        text = QFontMetrics(self._measures.strong).elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._look.colour(Role.LINE))
