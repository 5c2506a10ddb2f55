"""A printed page: its measures, what stands at its head and foot, and going on to the next one.

All lengths are in points of 1/96 inch, whatever the printer's own. Paper is black on white.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPen, QTextOption

from core.errors import KnownError
from core.zones import city_of, zone_info
from gui import wording
from gui.look import space
from gui.look.theme import Role
from gui.look.type import Size
from gui.standpoint import lasting, standpoint_text
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from PySide6.QtGui import QFont, QPagedPaintDevice

    from gui.look.look import Look
    from gui.opened import Opened

_DPI = 96
_MARGIN = 15.0
_ENDLESS = 10_000
_FOOT = space.WIDE


class Head(NamedTuple):
    """What stands at the head of every page: what it is, of which negotiations, and when it was printed."""

    title: str
    matters: str
    printed: str


class Paper:
    """Pages of a printer or a PDF. `begin` opens them, `end` closes them; `left` and so on are the room between."""

    def __init__(self, look: Look, device: QPagedPaintDevice, head: Head, *, mirrored: bool = False) -> None:
        self.look = look
        self.mirrored = mirrored
        self._device = device
        self._head = head
        self._pages = 1
        self.painter = QPainter()
        self.width = self.height = 0
        self.top = 0

    def begin(self) -> None:
        """Open the first page; `KnownError` where it can't be written."""
        if not self.painter.begin(self._device):
            raise KnownError(translate("Paper", "Nothing can be printed there. Choose another printer or file."))
        factor = self._device.logicalDpiX() / _DPI
        self.painter.scale(factor, factor)
        self.width = round(self._device.width() / factor)
        self.height = round(self._device.height() / factor) - _FOOT
        self._paint_head()

    def next_page(self) -> None:
        """Go on to another page."""
        self._device.newPage()
        self._pages += 1
        self._paint_head()

    def end(self) -> None:
        """Finish."""
        self.painter.end()

    @property
    def pages(self) -> int:
        """How many pages there are so far."""
        return self._pages

    def font(self, size: Size, *, strong: bool = False) -> QFont:
        """Return a font of the type scale."""
        return self.look.fonts.font(size, strong=strong, tabular=True)

    def measured(self, text: str, width: int, size: Size, *, strong: bool = False) -> int:
        """Return how high a text is that wraps within `width`."""
        if not text:
            return 0
        self.painter.setFont(self.font(size, strong=strong))
        room = QRectF(0, 0, width, _ENDLESS)
        return ceil(self.painter.boundingRect(room, text, _wrapped(Qt.AlignmentFlag.AlignLeft)).height())

    def write(
        self,
        text: str,
        place: QRect,
        size: Size,
        *,
        strong: bool = False,
        role: Role = Role.TEXT,
        at_end: bool = False,
    ) -> None:
        """Write a text that wraps within `place`, mirrored where reading begins at the right."""
        self.painter.setFont(self.font(size, strong=strong))
        self.painter.setPen(self.look.colour(role))
        right = at_end != self.mirrored
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.painter.drawText(QRectF(self.placed(place)), text, _wrapped(edge))

    def placed(self, place: QRect) -> QRect:
        """Return where a place stands on the page: mirrored where reading begins at the right."""
        return place.translated(self.width - place.left() - place.right() - 1, 0) if self.mirrored else place

    def rule(self, y: int) -> None:
        """Draw a thin line over the whole width."""
        self.painter.setPen(QPen(self.look.colour(Role.LINE), 0.75))
        self.painter.drawLine(0, y, self.width, y)

    def _paint_head(self) -> None:
        half = self.width // 2
        title, name = Size.FIGURE, Size.SMALL
        high = max(
            self.measured(self._head.title, half, title, strong=True), self.measured(self._head.printed, half, name)
        )
        self.write(self._head.title, QRect(0, 0, half, high), title, strong=True)
        self.write(self._head.printed, QRect(half, 0, self.width - half, high), name, role=Role.MUTED, at_end=True)
        y = high + space.HAIR
        under = self.measured(self._head.matters, self.width, name)
        self.write(self._head.matters, QRect(0, y, self.width, under), name, role=Role.MUTED)
        y += under + space.TIGHT
        self.rule(y)
        self.top = y + space.TIGHT
        self._paint_foot()

    def _paint_foot(self) -> None:
        self.rule(self.height + space.HAIR)
        place = QRect(0, self.height + space.TIGHT, self.width, _FOOT - space.TIGHT)
        doubt = translate("Paper", "“Unconfirmed”: the rule was not read in the original.")
        self.write(doubt, place, Size.SMALL, role=Role.MUTED)
        page = translate("Paper", "page {number}").format(number=self._pages)
        self.write(page, place, Size.SMALL, role=Role.MUTED, at_end=True)


def _wrapped(edge: Qt.AlignmentFlag) -> QTextOption:
    """Return how a text wraps: between words, and inside one only where it is too long for the line."""
    option = QTextOption(edge)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def head_of(opened: Opened, title: str) -> Head:
    """Return the head of what is printed of a docket."""
    tracks = opened.tracks()
    names = dict.fromkeys(track.negotiation for track in tracks)
    zone = next((track.seats[0] for track in tracks if track.seats), "UTC")
    now = lasting(opened).clock.now()
    day = wording.day_text(wording.local_day(now.timestamp(), zone))
    printed = translate("Paper", "Printed {day}, {hour}, {city}")
    told = printed.format(day=day, hour=_hour(now, zone), city=city_of(zone))
    return Head(title, "  ·  ".join([*names, *filter(None, [standpoint_text(opened)])]), told)


def lay(device: QPagedPaintDevice, *, landscape: bool) -> None:
    """Lay a device out as A4 with margins."""
    way = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    device.setPageLayout(QPageLayout(size, way, margins, QPageLayout.Unit.Millimeter))


def on_paper(paper: Paper, paint: Callable[[Paper], None]) -> None:
    """Open the pages, paint, and close them whatever happens."""
    paper.begin()
    try:
        paint(paper)
    finally:
        paper.end()


def sources_of(rows: Iterable[tuple[str, str]]) -> list[str]:
    """Return each law with the places that were relied on, from (title, citation) of each date."""
    found: dict[str, dict[str, None]] = {}
    for title, citation in rows:
        places = found.setdefault(title, {})
        if citation:
            places[citation] = None
    return [f"{title}: {'; '.join(places)}" if places else title for title, places in found.items()]


def paint_sources(paper: Paper, sources: list[str], y: int) -> None:
    """Write the sources from `y` on, on further pages where there is no room."""
    if not sources:
        return
    heading = translate("Paper", "Sources")
    high = paper.measured(heading, paper.width, Size.BODY, strong=True)
    if y + 3 * high > paper.height:
        paper.next_page()
        y = paper.top
    paper.write(heading, QRect(0, y, paper.width, high), Size.BODY, strong=True)
    y += high + space.HAIR
    for source in sources:
        high = paper.measured(source, paper.width, Size.SMALL)
        if y + high > paper.height:
            paper.next_page()
            y = paper.top
        paper.write(source, QRect(0, y, paper.width, high), Size.SMALL)
        y += high + space.HAIR


def _hour(now: datetime, zone: str) -> str:
    return f"{now.astimezone(zone_info(zone)):%H:%M}"
