"""Sources that can be followed: the address in a text, and the link that opens it on a click, never before.

A source is somebody else's text. Only http and https are followed, the address is shown whole before it is, and what
turns the direction of writing is no part of an address.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionFocusRect

from gui.look import space
from gui.look.labels import Text, selectable
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QBoxLayout, QWidget

    from gui.look.look import Look

_ADDRESS = re.compile(
    r"https?://[^\s<>\"“”„«»\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\x00-\x1f\x7f]+", re.IGNORECASE
)
_AFTER = ".,;:!?'"
_LEAST = 96


def address_in(text: str) -> str:
    """Return the first http or https address in `text`, without the stop or bracket behind it; nothing without one."""
    for found in _ADDRESS.finditer(text):
        address = found.group().rstrip(_AFTER)
        while address.endswith((")", "]")) and address.count(address[-1]) > address.count(_OPENING[address[-1]]):
            address = address[:-1].rstrip(_AFTER)
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if url.isValid() and url.host() and url.scheme().lower() in {"http", "https"}:
            return address
    return ""


_OPENING = {")": "(", "]": "["}


def without_address(text: str, address: str) -> str:
    """Return what else `text` says beside the address."""
    if not address:
        return text
    before, _, after = text.partition(address)
    return " ".join(f"{before.rstrip(' ,;:(<')} {after.lstrip(' ,;)>')}".split())


def add_source(column: QBoxLayout, look: Look, parent: QWidget, text: str) -> None:
    """Add a source to a layout: its words, and under them the link where it names an address."""
    address = address_in(text)
    rest = without_address(text, address)
    if rest:
        column.addWidget(selectable(Text(look, parent, rest, size=Size.SMALL, role=Role.MUTED)))
    if address:
        column.addWidget(Link(look, address, parent), 0, Qt.AlignmentFlag.AlignLeft)


class Link(QAbstractButton):
    """An address that opens in the browser when it is clicked; cut in the middle where there is no room for it."""

    def __init__(self, look: Look, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._address = address
        self._metrics = QFontMetrics(look.fonts.font(Size.SMALL))
        self.setObjectName("link")
        self.setText(address.partition("://")[2])
        whole = QUrl(address).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.setToolTip(f"<p>{html.escape(whole)}</p>")
        self.setAccessibleName(self.tr("Open %1").replace("%1", whole))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        look.theme_changed.connect(self.update)

    @property
    def address(self) -> str:
        """What it opens."""
        return self._address

    def sizeHint(self) -> QSize:
        """Return the room of the whole address."""
        wanted = self._metrics.horizontalAdvance(self.text()) + 2 * space.HAIR
        return QSize(wanted, max(space.TARGET, self._metrics.height() + space.HAIR))

    def minimumSizeHint(self) -> QSize:
        """Return the least room; a long address never widens the page."""
        hint = self.sizeHint()
        return hint.boundedTo(QSize(_LEAST, hint.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the address underlined; addresses run from left to right in every language."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self._look.fonts.font(Size.SMALL))
        painter.setPen(self._look.colour(Role.ACCENT))
        text = self._metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width() - space.HAIR)
        baseline = (self.height() + self._metrics.capHeight()) // 2
        width = self._metrics.horizontalAdvance(text)
        left = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        painter.drawText(left, baseline, text)
        painter.drawLine(left, baseline + 2, left + width, baseline + 2)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            option.rect = QRect(0, 1, self.width(), self.height() - 2)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()

    def _on_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address, QUrl.ParsingMode.StrictMode))
