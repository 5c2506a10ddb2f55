"""Where a person was in a window that is built anew: its frame, its page, its track, and the moment of a replay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.sessions.replay import Replay
from gui.rail import TRACKS

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtCore import QByteArray

    from core.settings import Settings
    from gui.desk import Desk
    from gui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Place:
    """What of a window outlives it. `moment` and `speed` are those of the replay that was shown, if one was."""

    geometry: QByteArray
    page: str
    track: str
    moment: datetime | None
    speed: float
    settings: Settings
    left: MainWindow

    @classmethod
    def of(cls, window: MainWindow, desk: Desk) -> Place:
        """Return where the person is; the window itself is kept until the new one is at work."""
        shown = window.opened
        replay = shown if isinstance(shown, Replay) else None
        return cls(
            geometry=window.saveGeometry(),
            page=window.page(),
            track=window.chosen_track(),
            moment=replay.clock.now() if replay else None,
            speed=replay.speed if replay else 0,
            settings=desk.chosen_settings(),
            left=window,
        )

    def take_seat(self, window: MainWindow) -> None:
        """Stand where the old window stood."""
        window.restoreGeometry(self.geometry)
        if not (window.isMaximized() or window.isFullScreen()):
            window.resize(self.left.size())

    def choose_again(self, desk: Desk) -> None:
        """Keep what was chosen and is not in a file, because there is no profile yet."""
        desk.choose_again(self.settings)

    def go_on(self, window: MainWindow, desk: Desk) -> None:
        """Go where the person was, and let go of the old window."""
        if self.moment is not None:
            desk.show_replay()
            replay = window.opened
            if isinstance(replay, Replay):
                replay.pause()
                replay.jump(self.moment)
                replay.play(self.speed)
        if self.track:
            window.list.choose(self.track)
        if self.page != TRACKS:
            window.show_page(self.page)
        self.left.deleteLater()
