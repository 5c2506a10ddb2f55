"""Two panes with a handle between them, of which the second comes and goes, and a stack for pages of unlike needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.look.type import TypeScale

_USUAL, _MOST, _READABLE = 480, 760, 820
"""The first pane's width, the most it takes of a large window, and what the second can use, in usual text."""


class Beside(QSplitter):
    """The first pane is as wide as it was left, and until the handle was moved as wide as the window allows."""

    def __init__(self, fonts: TypeScale, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._fonts = fonts
        self._chosen = 0
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._on_moved)

    def show_second(self, *, shown: bool) -> None:
        """Show the second pane, or hide it."""
        second = self.widget(1)
        if second is not None and second.isHidden() is shown:
            second.setVisible(shown)
            self.share()

    def share(self) -> None:
        """Give each pane its room."""
        if self.count() > 1:
            spare = self.width() - self._fonts.px(_READABLE)
            first = self._chosen or max(_USUAL, min(spare, self._fonts.px(_MOST)))
            self.setSizes([first, max(1, self.width() - first)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self.share()

    def _on_moved(self) -> None:
        self._chosen = self.sizes()[0]


class Stack(QStackedWidget):
    """Pages of which one is shown; only that one asks for room, where Qt gives what the most demanding would need."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the page that is shown."""
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page is not None else super().minimumSizeHint()
