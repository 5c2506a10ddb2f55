"""The wall view from the window: it comes up over the screen the window is on and follows what the window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.standpoint import standpoint_text

if TYPE_CHECKING:
    from gui.wall.view import WallView
    from gui.window import MainWindow


class Walling(QObject):
    """Shows the negotiation of the track that is chosen, and leaves with Esc."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wall: WallView | None = None
        window.actions_.wall_requested.connect(self._on_wall_requested)
        window.refreshed.connect(self._on_refreshed)
        window.ticked.connect(self._on_ticked)

    def leave(self) -> None:
        """Close it for good."""
        if self._wall is not None:
            self._wall.leave()
            self._window.companions.remove(self._wall)
            self._wall.deleteLater()
            self._wall = None

    def _on_wall_requested(self) -> None:
        if self._window.opened is None:
            return
        if self._wall is None:
            from gui.wall.view import WallView  # noqa: PLC0415 - a screen nobody asked for costs nothing

            self._wall = WallView(self._window.look)
            self._wall.left.connect(self._window.settle_ticker)
            self._window.companions.append(self._wall)
        screen = self._window.screen()
        if screen is not None:
            self._wall.setGeometry(screen.geometry())
        self._fill(self._wall)
        self._wall.showFullScreen()
        self._wall.activateWindow()
        self._wall.setFocus()
        self._window.settle_ticker()

    def _fill(self, wall: WallView) -> None:
        opened = self._window.opened
        if opened is None:
            return
        tracks = opened.tracks()
        chosen = next((row for row in tracks if row.id == self._window.chosen_track()), None)
        chosen = chosen or next(iter(tracks), None)
        now = opened.clock.now().timestamp()
        if chosen is None:
            wall.show_dates(self.tr("No negotiation is tracked yet."), (), (), frozenset(), now)
            return
        rows = [row for row in opened.deadlines() if row.negotiation_id == chosen.negotiation_id]
        unanswered = frozenset(each.deadline for each in opened.unanswered())
        name = "  ·  ".join(part for part in (standpoint_text(opened), chosen.negotiation) if part)
        wall.show_dates(name, chosen.seats, rows, unanswered, now)

    def _on_refreshed(self) -> None:
        if self._wall is not None and self._wall.isVisible():
            self._fill(self._wall)

    def _on_ticked(self, now: float) -> None:
        if self._wall is not None and self._wall.isVisible():
            self._wall.tick(now)
