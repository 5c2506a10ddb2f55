"""What comes together and what changed, beside the window: the count on the rail, the warnings, and what is kept.

How near is near and when the docket was last looked at are kept in the settings; nobody has to do anything for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from core.docket.radar import MOST, concerning, pressing, radar, surroundings_of
from core.looks import begin_look, end_look, last_looked
from core.sessions.session import Session
from gui.rail import CONVERGENCES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.settings import Settings
    from gui.opened import Opened
    from gui.pages import Pages
    from gui.window import MainWindow

_SAVED_EVERY = 60


class Reviewing(QObject):
    """Counts and warns whenever the window was refreshed. Signal: `to_keep` where the settings should be saved."""

    to_keep = Signal()

    def __init__(self, window: MainWindow, pages: Pages, settings: Callable[[], Settings]) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._settings = settings
        self._saved_at = float("-inf")
        self._begun: Opened | None = None
        self._rows: Sequence[DeadlineRow] = ()
        self._around = surroundings_of(())
        self._boards: list[QObject] = []
        window.rows_read.connect(self._on_refreshed)
        window.list.track_chosen.connect(self._warn)
        window.board_built.connect(self._on_board_built)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the person turns to the window, and when away from it."""
        if event.type() == QEvent.Type.WindowActivate:
            self.look(begins=True)
        elif event.type() in {QEvent.Type.WindowDeactivate, QEvent.Type.Close}:
            self.look(begins=False)
        return super().eventFilter(watched, event)

    def look(self, *, begins: bool) -> None:
        """Note that the docket of one's own is, or was until now, in front of the person."""
        opened = self._window.opened
        if not isinstance(opened, Session) or not opened.path:
            return
        now = opened.clock.now().timestamp()
        (begin_look if begins else end_look)(self._settings(), opened.path, now)
        if not begins and now - self._saved_at >= _SAVED_EVERY:
            self._saved_at = now
            self.to_keep.emit()

    def close(self) -> None:
        """Note what is seen for the last time, and have it kept."""
        if self._window.isActiveWindow():
            self.look(begins=False)
        self.to_keep.emit()

    @property
    def span(self) -> int:
        """Within how many days dates of different clocks converge, on every screen."""
        return min(max(0, self._settings().convergence_days), MOST)

    def _on_refreshed(self, rows: list[DeadlineRow], tracks: list[TrackRow]) -> None:
        """Keep what was read, count what presses, and warn."""
        opened = self._window.opened
        if opened is None:
            return
        if isinstance(opened, Session):
            opened.converging = self.span
        if opened is not self._begun and self._window.isActiveWindow():
            self._begun = opened
            self.look(begins=True)
        self._rows = rows
        self._around = surroundings_of(tracks, opened.docket.meetings(opened.viewpoint))
        self._count()
        self._warn()

    def _count(self) -> None:
        opened = self._window.opened
        now = opened.clock.now().timestamp() if opened is not None else 0.0
        self._window.rail.count(CONVERGENCES, pressing(self._rows, self._around, now, self.span))

    def _warn(self) -> None:
        """Say beside the dates of the track that is shown what they clash with."""
        opened, track = self._window.opened, self._window.chosen_track()
        self._pages.track.warn(self._warnings(opened, track) if opened is not None and track else {})

    def _warnings(self, opened: Opened, track: str) -> Mapping[str, str]:
        from gui.radar_page.lines import warnings  # noqa: PLC0415 - not at the first paint

        now, days = opened.clock.now().timestamp(), self.span
        near = concerning(self._rows, track, now, days)
        clashes = radar(near, self._around, now, days) if near else []
        return warnings(clash for clash in clashes if any(row.track_id == track for row in clash.rows))

    def _on_board_built(self, board: QObject) -> None:
        """Hand the panels what is kept for them."""
        if hasattr(board, "set_span"):
            board.set_span(self.span)
            self._boards.append(board)
        if hasattr(board, "span_chosen"):
            board.span_chosen.connect(self._on_span_chosen)
        if hasattr(board, "ask_last_look"):
            board.ask_last_look(self._last_look)

    def _last_look(self, opened: Opened) -> float | None:
        return last_looked(self._settings(), opened.path) if opened.path else None

    def _on_span_chosen(self, days: int) -> None:
        self._settings().convergence_days = days
        self.to_keep.emit()
        self._window.list.tell_near(days)
        for board in self._boards:
            board.set_span(days)  # type: ignore[attr-defined]
        if isinstance(self._window.opened, Session):
            self._window.opened.converging = days
        self._count()
        self._warn()
