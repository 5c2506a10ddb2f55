"""Has a list move to what is selected in it: a screen reader selects a row, where keys and mouse move to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView


class Following(QObject):
    """Follows the selection of `view`, of which one row at most is selected, and which keeps its model."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        # Later, because keys and mouse select first and move then.
        view.selectionModel().selectionChanged.connect(self._on_selected, Qt.ConnectionType.QueuedConnection)

    def _on_selected(self) -> None:
        selected = self._view.selectionModel().selectedIndexes()
        if len(selected) == 1 and selected[0] != self._view.currentIndex():
            self._view.setCurrentIndex(selected[0])
