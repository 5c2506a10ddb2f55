"""The line that opens and closes what lies under it: a chevron that turns, and words. No frame around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionFocusRect

from gui.look import space
from gui.look.lettering import Lettering
from gui.look.pen import Pen
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_CHEVRON = 16
_LEAST = 120


class Disclosure(QAbstractButton):
    """A checkable button, checked while open.

    Its chevron stands at the edge where reading begins, in line with the text above it; `gap` pixels on, its words.
    """

    def __init__(self, look: Look, text: str, parent: QWidget | None = None, *, gap: int = space.HAIR) -> None:
        super().__init__(parent)
        self._look = look
        self._left = _CHEVRON + gap
        self._lettering = Lettering(look.fonts.font(Size.BODY))
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room of the chevron and the words."""
        return QSize(self._left + self._lettering.width(self.text()) + space.HAIR, self._look.fonts.px(space.TARGET))

    def minimumSizeHint(self) -> QSize:
        """Return the least room; long words are cut rather than widen the page."""
        hint = self.sizeHint()
        return hint.boundedTo(QSize(_LEAST, hint.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole words to whoever points at what is cut."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chevron, turned down while open, and the words, underlined under the pointer."""
        painter = QPainter(self)
        pen = Pen(painter, self.rect(), mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        colour = self._look.colour(Role.ACCENT)
        middle = self.height() // 2
        self._paint_chevron(painter, pen.rect(_CHEVRON // 2, middle, 0, 0).topLeft())
        left, baseline = self._left, middle + self._lettering.rise // 2
        text = self._lettering.fit(self.text(), self.width() - left)
        end = pen.write(self._lettering, left, baseline, text, colour)
        if self.underMouse():
            painter.fillRect(pen.rect(left, baseline + 2, end - left, 1), colour)
        if self.hasFocus():
            self._paint_focus(painter, pen.rect(0, 2, end + space.HAIR, self.height() - 4))
        painter.end()

    def _paint_chevron(self, painter: QPainter, middle: QPoint) -> None:
        pixmap = self._look.pixmap("chevron", Role.ACCENT, _CHEVRON, self.devicePixelRatioF())
        painter.save()
        painter.translate(middle)
        if self.isChecked():
            painter.rotate(90)
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.rotate(180)
        painter.drawPixmap(-_CHEVRON // 2, -_CHEVRON // 2, pixmap)
        painter.restore()

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        option = QStyleOptionFocusRect()
        option.initFrom(self)
        option.rect = rect
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
