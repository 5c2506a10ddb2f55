"""Looking at the docket from another moment: the bar comes up, every screen shows the docket so, and Esc goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from core.sessions.past import Past
from core.sessions.replay import Replay

if TYPE_CHECKING:
    from core.docket.standing import Viewpoint
    from gui.as_of_bar import AsOfBar
    from gui.opened import Opened
    from gui.pages import Pages
    from gui.window import MainWindow


class Looking(QObject):
    """Shows the docket that is shown from another moment, read-only.

    Signal: `back_requested` with the `Opened` that is to be shown again.
    """

    back_requested = Signal(object)

    def __init__(self, window: MainWindow, pages: Pages) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._bar: AsOfBar | None = None
        self._past: Past | None = None
        self._from: Opened | None = None
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window.body, self._on_escape)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        window.actions_.as_of_requested.connect(self.look_back)

    def look_back(self) -> None:
        """Show the bar over what is shown, still at the present; where it is there, go to it."""
        opened = self._window.opened
        if opened is None:
            return
        if self._past is None:
            self._begin(opened)
        if self._bar is not None:
            self._bar.begin()

    def leave(self) -> None:
        """Go back to the present."""
        back = self._from
        if back is not None:
            self.forget()
            self.back_requested.emit(back)

    def forget(self) -> None:
        """Look no more; something else is shown."""
        if self._past is not None:
            self._past.leave()
        self._past = self._from = None
        self._escape.setEnabled(False)
        if self._bar is not None:
            self._bar.hide()

    def _begin(self, opened: Opened) -> None:
        if isinstance(opened, Replay) and opened.speed:
            opened.pause()
        looked = opened.looked if isinstance(opened, Past) else opened
        self._past, self._from = Past(looked, opened.viewpoint), opened
        bar = self._bar or self._built()
        seats = next((track.seats for track in opened.tracks() if track.seats), ())
        start = opened.viewpoint if isinstance(opened, Past) else type(opened.viewpoint)()
        bar.show_moments(self._past.moments(), seats, opened.clock.now(), start, replay=isinstance(looked, Replay))
        self._pages.bar.hide()
        bar.show()
        self._escape.setEnabled(True)
        self._window.status.say_next("")
        self._window.show_opened(self._past, self._pages)

    def _built(self) -> AsOfBar:
        from gui.as_of_bar import AsOfBar  # noqa: PLC0415 - a bar nobody asked for costs nothing

        bar = self._bar = AsOfBar(self._window.look, self._window)
        bar.moved.connect(self._on_moved)
        bar.left.connect(self.leave)
        self._window.add_bar(bar)
        return bar

    def _on_moved(self, viewpoint: Viewpoint) -> None:
        """Move to that moment; however many come while the window is busy, it is refreshed for the last of them."""
        if self._past is not None:
            self._past.look(viewpoint)
            self._window.refresh_soon()

    def _on_escape(self) -> None:
        """Empty a filter that is seen, as Esc does otherwise; else go back to the present."""
        filters = [each for each in self._window.body.findChildren(QLineEdit, "filter") if each.isVisible()]
        full = next((each for each in filters if each.text()), None)
        if full is not None:
            full.clear()
        else:
            self.leave()
