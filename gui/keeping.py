"""Keeping a date in sight from the window: which date, in which docket, and where it stood at the last start."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from core.errors import KnownError
from gui.standpoint import lasting

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.docket.deadlines import DeadlineRow
    from core.settings import SettingsFile
    from gui.opened import Opened
    from gui.sight import Sight
    from gui.window import MainWindow

_PLACE = re.compile(r"(-?[0-9]{1,6}),(-?[0-9]{1,6})")


class Keeping(QObject):
    """Keeps one date over all windows. Only one of the person's own docket is remembered across restarts.

    What is kept is always the date of the docket itself: a countdown over all windows says nothing of what is only
    tried out, nor of a past that is looked at.

    Signals: `kept` when what is remembered is to be written down, `refused` with the `KnownError` that says why not.
    """

    kept = Signal()
    refused = Signal(object)

    def __init__(self, window: MainWindow, settings: Callable[[], SettingsFile]) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._sight: Sight | None = None
        self._of: Opened | None = None
        window.actions_.sight_requested.connect(self._on_sight_requested)
        window.actions_.sight_wanted.connect(self._on_sight_wanted)
        window.refreshed.connect(self._on_refreshed)
        window.ticked.connect(self._on_ticked)

    def begin(self) -> None:
        """Bring back the date that was in sight when the program ended, where the docket shown has it."""
        key, opened = self._settings().values.kept_date, self._shown()
        if key and opened is not None and self._of is None and not opened.replay:
            row = _row(opened, key)
            if row is not None:
                self._show(opened, row)

    def keep(self, key: str) -> None:
        """Keep the date of that key in sight; let it go where it is already."""
        opened = self._shown()
        if opened is None:
            return
        if self._sight is not None and self._sight.isVisible() and self._sight.key == key and self._of is opened:
            self.let_go()
            return
        row = _row(opened, key)
        if row is None:
            self.refused.emit(KnownError(self.tr("This date is not in your docket as it is now.")))
            return
        self._show(opened, row)
        self._remember()

    def let_go(self) -> None:
        """Keep nothing in sight any more; a date of a replay was not remembered."""
        of, self._of = self._of, None
        if self._sight is not None:
            self._sight.hide()
        if of is not None and not of.replay:
            self._settings().values.kept_date = ""
            self.kept.emit()

    def leave(self) -> None:
        """Close it for good; what is remembered stays."""
        if self._sight is not None:
            self._sight.hide()
            self._window.companions.remove(self._sight)
            self._sight.deleteLater()
            self._sight = None
        self._of = None

    def _shown(self) -> Opened | None:
        """Return the docket behind what the window shows."""
        return lasting(self._window.opened) if self._window.opened is not None else None

    def _show(self, opened: Opened, row: DeadlineRow) -> None:
        sight = self._sight or self._built()
        self._of = opened
        self._fill(sight, opened, row)
        if not sight.isVisible():
            sight.place(_point(self._settings().values.kept_at))
            sight.show()
        self._window.settle_ticker()

    def _built(self) -> Sight:
        from gui.sight import Sight  # noqa: PLC0415 - a countdown nobody asked for costs nothing

        sight = self._sight = Sight(self._window.look)
        sight.opened.connect(self._on_opened)
        sight.let_go.connect(self.let_go)
        sight.moved.connect(self._remember)
        sight.left.connect(self._window.settle_ticker)
        sight.escaped.connect(self._window.activateWindow)
        self._window.companions.append(sight)
        return sight

    def _fill(self, sight: Sight, opened: Opened, row: DeadlineRow) -> None:
        now = opened.clock.now().timestamp()
        waiting = {each.deadline for each in opened.unanswered() if each.due_at.timestamp() <= now}
        sight.show_date(row, now, unanswered=row.key in waiting)

    def _remember(self) -> None:
        sight, values = self._sight, self._settings().values
        if sight is None or self._of is None or self._of.replay:
            return
        values.kept_date, values.kept_at = sight.key, f"{sight.x()},{sight.y()}"
        self.kept.emit()

    def _on_sight_requested(self) -> None:
        """Keep the date that stands for the chosen track."""
        from gui.tracks.headline import headline  # noqa: PLC0415

        opened, track = self._shown(), self._window.chosen_track()
        if opened is None or not track:
            return
        now = opened.clock.now().timestamp()
        unanswered = frozenset(each.deadline for each in opened.unanswered() if each.due_at.timestamp() <= now)
        row = headline([row for row in opened.deadlines() if row.track_id == track], now, unanswered).row
        if row is not None:
            self.keep(row.key)

    def _on_sight_wanted(self) -> None:
        """Give the keys to the countdown, where there is one."""
        if self._sight is not None and self._sight.isVisible():
            self._sight.activateWindow()
            self._sight.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_opened(self, key: str) -> None:
        if self._of is self._shown():
            self._window.open_date(key)
        else:
            self._window.come_forward()

    def _on_refreshed(self) -> None:
        """Follow what was recorded; a date that is there no more is let go. Another docket's are left as they are."""
        sight, opened = self._sight, self._of
        if sight is None or opened is None or opened is not self._shown():
            return
        view = opened.track(sight.track)
        row = next((each.row for each in view.deadlines if each.row.key == sight.key), None) if view else None
        if row is None:
            self.let_go()
        else:
            self._fill(sight, opened, row)

    def _on_ticked(self, _now: float) -> None:
        if self._sight is not None and self._of is not None and self._sight.isVisible():
            self._sight.tick(self._of.clock.now().timestamp())


def _row(opened: Opened, key: str) -> DeadlineRow | None:
    return next((row for row in opened.deadlines() if row.key == key), None)


def _point(text: str) -> QPoint | None:
    found = _PLACE.fullmatch(text)
    return QPoint(int(found[1]), int(found[2])) if found else None
