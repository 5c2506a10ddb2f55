"""The hatched edge around a scratch, so that no part of the window looks like the real docket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from gui.look.theme import Role

if TYPE_CHECKING:
    from gui.look.look import Look

WIDTH = 5


class ScratchEdge(QWidget):
    """Lies over the whole of `body`, paints its edge only, and takes neither clicks nor the keyboard."""

    def __init__(self, look: Look, body: QWidget) -> None:
        super().__init__(body)
        self._look = look
        self.setObjectName("scratch_edge")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.installEventFilter(self)
        look.theme_changed.connect(self.update)
        self._fit(body)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it lies over."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show} and isinstance(watched, QWidget):
            self._fit(watched)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the four sides, hatched."""
        del event
        painter = QPainter(self)
        colour = self._look.colour(Role.ACCENT)
        for side in self._sides():
            painter.fillRect(side, self._look.colour(Role.SURFACE))
            painter.fillRect(side, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.end()

    def _sides(self) -> list[QRect]:
        whole = self.rect()
        return [
            QRect(0, 0, whole.width(), WIDTH),
            QRect(0, whole.height() - WIDTH, whole.width(), WIDTH),
            QRect(0, 0, WIDTH, whole.height()),
            QRect(whole.width() - WIDTH, 0, WIDTH, whole.height()),
        ]

    def _fit(self, body: QWidget) -> None:
        """Cover the body; only the sides are there at all, so that what lies within is painted as ever."""
        self.setGeometry(body.rect())
        ring = QRegion()
        for side in self._sides():
            ring += side
        self.setMask(ring)
        self.raise_()
