"""A panel that lies over a window for a moment: Esc or a click beside it closes it, and the keys go back.

It covers the whole of its parent, whatever its size; what stands on the panel is for whoever fills it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from gui.look import space
from gui.look.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from gui.look.look import Look

_RADIUS, _SHADE, _TOP = 8, 5, 56


class Overlay(QWidget):
    """The panel over the widget that is its parent: `panel` takes the content, `first` takes the keys."""

    def __init__(self, look: Look, parent: QWidget, *, width: int) -> None:
        super().__init__(parent)
        self.look = look
        self.panel = QWidget(self)
        self.first: QWidget = self
        self._wide = look.fonts.px(width)
        self._before: QWidget | None = None
        look.theme_changed.connect(self.update)
        parent.installEventFilter(self)
        self.hide()

    def summon(self) -> None:
        """Come up over the parent and take the keys."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.setGeometry(self._over().rect())
        self.show()
        self.raise_()
        self.arrange()
        self.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Go, and give the keys back to whoever had them."""
        held = self.window().focusWidget()
        had_keys = held is not None and self.isAncestorOf(held)
        before, self._before = self._before, None
        self.hide()
        if had_keys and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def wanted_height(self, width: int) -> int:
        """Return how high the panel would be at that width."""
        layout = self.panel.layout()
        if layout is None:
            return 0
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def arrange(self) -> None:
        """Place the panel: centred, near the top, no larger than there is room for."""
        width = min(self._wide, self.width() - 2 * space.WIDE)
        top = min(_TOP, max(space.TIGHT, self.height() // 12))
        height = min(self.wanted_height(width), self.height() - top - space.WIDE)
        self.panel.setGeometry((self.width() - width) // 2, top, width, max(0, height))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lie over the whole of the parent."""
        if event.type() == QEvent.Type.Resize and self.isVisible() and watched is self.parent():
            self.setGeometry(self._over().rect())
            self.arrange()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close at a click beside the panel."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the keys on the panel while it is there."""
        moved = super().focusNextPrevChild(forward)
        held = self.window().focusWidget()
        if held is None or not self.isAncestorOf(held):
            self.first.setFocus(Qt.FocusReason.TabFocusReason)
        return moved

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel's ground, with a shade about it that lifts it off the window."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        panel = QRectF(self.panel.geometry())
        shade = self.palette().color(QPalette.ColorRole.Shadow)
        shade.setAlphaF(0.05)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for ring in range(_SHADE, 0, -1):
            painter.drawRoundedRect(panel.adjusted(-ring, -ring + 2, ring, ring + 2), _RADIUS + ring, _RADIUS + ring)
        painter.setPen(QPen(self.look.colour(Role.LINE), 1))
        painter.setBrush(self.look.colour(Role.RAISED))
        painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()

    def _over(self) -> QWidget:
        parent = self.parentWidget()
        if parent is None:
            raise RuntimeError("an overlay lies over a window")
        return parent
