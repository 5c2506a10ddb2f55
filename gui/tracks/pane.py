"""The list of tracks with the room above it where its bar comes to stand after the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.look import space

if TYPE_CHECKING:
    from gui.look.type import TypeScale
    from gui.tracks.view import TrackListView


def bar_height(fonts: TypeScale) -> int:
    """Return the room that is kept for the bar, so that the list does not move when it comes."""
    return fonts.px(space.TARGET) + 2 * space.TIGHT


class TrackPane(QWidget):
    """Holds the list; `attach` puts the bar above it."""

    def __init__(self, tracks: TrackListView, fonts: TypeScale, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, bar_height(fonts), 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(tracks)
        self.setFocusProxy(tracks)

    def attach(self, bar: QWidget) -> None:
        """Put the bar into the room that was kept for it."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.insertWidget(0, bar)
