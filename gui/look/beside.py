"""Two panes with a handle between them, of which the second comes and goes; the first keeps its width meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget


class Beside(QSplitter):
    """Qt shares the room out anew each time a pane comes back; here the first is then as wide as it was left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._kept = 0
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def show_second(self, *, shown: bool) -> None:
        """Show the second pane, or hide it."""
        second = self.widget(1)
        if second.isHidden() is not shown:
            return
        if not shown:
            self._kept = self.sizes()[0] if second.isVisible() else self._kept
            second.hide()
            return
        second.show()
        if self._kept:
            self.setSizes([self._kept, max(1, self.width() - self._kept)])


class Stack(QStackedWidget):
    """Pages of which one is shown; only that one asks for room, where Qt gives what the most demanding would need."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the page that is shown."""
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page is not None else super().minimumSizeHint()
