"""The line of the finder: an input whose arrows, Enter and Esc are for the list under it, and which keeps the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from gui.look import icons, space
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from gui.look.look import Look

_HEIGHT = 48
_LEFT = space.ROOM + icons.SMALL + space.SNUG - 2


class Line(QLineEdit):
    """What is typed. `moved` and `paged` carry steps down, negative ones up; `left`: another widget took the keys."""

    entered = Signal()
    escaped = Signal()
    moved = Signal(int)
    paged = Signal(int)
    copy_asked = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("finder_line")
        self.setAccessibleName(self.tr("Find a command, a track or a date, or ask for a date"))
        self.setPlaceholderText(self.tr("Find anything, or ask: 60 days from 31 July 1994 title vii"))
        self.setFont(look.fonts.font(Size.NAME))
        self.setFrame(False)
        self.setFixedHeight(_HEIGHT)
        self.setTextMargins(_LEFT, 0, space.ROOM, 0)
        look.theme_changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send what is for the list there; type the rest."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if steps is not None:
            self.moved.emit(steps)
        elif pages is not None:
            self.paged.emit(pages)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.matches(QKeySequence.StandardKey.Copy) and self.selectedText() in {"", self.text()}:
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell when the keys went elsewhere in the window, not when the window itself or a menu took them."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self.left.emit()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep the keys: there is nothing else here that takes them."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glass before the text, and under it a line that shows who has the keys."""
        super().paintEvent(event)
        painter = QPainter(self)
        pixmap = self._look.pixmap("search", Role.MUTED, icons.SMALL, self.devicePixelRatioF())
        top = (self.height() - icons.SMALL) // 2
        place = QRect(space.ROOM, top, icons.SMALL, icons.SMALL)
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), place).topLeft(), pixmap)
        height = 2 if self.hasFocus() else 1
        colour = self._look.colour(Role.ACCENT if self.hasFocus() else Role.LINE)
        painter.fillRect(0, self.height() - height, self.width(), height, colour)
        painter.end()
