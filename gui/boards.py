"""Screens that show the whole docket another way: each is built when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Signal

from gui.rail import AGENDA, CALENDAR, CHANGED, CONVERGENCES, JOURNAL, TIMELINE

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from gui.look.look import Look
    from gui.opened import Opened

PANELS = (CONVERGENCES, CHANGED)
"""Boards about the docket as a whole: what comes together, what changed."""

BOARDS = (AGENDA, TIMELINE, CALENDAR, JOURNAL)
"""The pages of the rail that are boards."""

WIDE = frozenset({TIMELINE, CALENDAR, JOURNAL})
"""Boards that take the place of the track's page too."""


class Board(Protocol):
    """What is asked of such a screen, which is a widget; nothing happens in it while it is hidden."""

    date_opened: SignalInstance
    track_opened: SignalInstance

    def show_opened(self, opened: Opened, now: float) -> None:
        """Show the docket as it is at the instant `now`, keeping what was chosen and where one had scrolled to."""
        ...

    def tick(self, now: float) -> None:
        """Move what changes by the second."""
        ...


class Boards(QObject):
    """The boards of a window, in its stack of pages; at most one is seen.

    Signals: `date_chosen` (a date's key) where the track's page stays beside the board, `date_opened` where it does
    not, `track_opened` (a track's id), `retract_requested` and `correct_requested` (a fact's id), `built` with each
    board once it is there.
    """

    date_chosen = Signal(str)
    date_opened = Signal(str)
    track_opened = Signal(str)
    retract_requested = Signal(str)
    correct_requested = Signal(str)
    built = Signal(object)

    def __init__(self, look: Look, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._look = look
        self._pages = pages
        self._built: dict[str, Board] = {}
        self._seen: Board | None = None

    def show(self, page: str) -> None:
        """Bring the board of that page to the front, still showing what it showed; build it if it is new."""
        board = self._built.get(page)
        if board is None:
            board = self._built[page] = _made(page, self._look, self._pages)
            self._pages.addWidget(cast("QWidget", board))
            board.date_opened.connect(self.date_opened if page in WIDE else self.date_chosen)
            board.track_opened.connect(self.track_opened)
            self.built.emit(board)
            if page == JOURNAL:
                board.retract_requested.connect(self.retract_requested)  # type: ignore[attr-defined]
                board.correct_requested.connect(self.correct_requested)  # type: ignore[attr-defined]
        self._seen = board
        self._pages.setCurrentWidget(cast("QWidget", board))

    def leave(self) -> None:
        """Another page is seen: nothing more is shown on any board."""
        self._seen = None

    def show_opened(self, opened: Opened, now: float) -> None:
        """Have the board that is seen show the docket as it is."""
        if self._seen is not None:
            self._seen.show_opened(opened, now)

    def tick(self, now: float) -> None:
        """Move what changes by the second on the board that is seen."""
        if self._seen is not None:
            self._seen.tick(now)


def _made(name: str, look: Look, parent: QWidget) -> Board:
    if name == AGENDA:
        from gui.agenda import Agenda  # noqa: PLC0415 - a screen nobody asked for costs nothing

        return cast("Board", Agenda(look, parent))
    if name == TIMELINE:
        from gui.timeline import Timeline  # noqa: PLC0415

        return cast("Board", Timeline(look, parent))
    if name == JOURNAL:
        from gui.journal import Journal  # noqa: PLC0415

        return cast("Board", Journal(look, parent))
    if name == CONVERGENCES:
        from gui.radar_page import RadarPage  # noqa: PLC0415

        return cast("Board", RadarPage(look, parent))
    if name == CHANGED:
        from gui.changed_page import ChangedPage  # noqa: PLC0415

        return cast("Board", ChangedPage(look, parent))
    from gui.month_page import MonthPage  # noqa: PLC0415

    return cast("Board", MonthPage(look, parent))
