"""The main window: builds its parts, places them, and keeps what they show fresh. It decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.boards import BOARDS, PANELS, WIDE, Boards
from gui.finding import Finding
from gui.look.beside import Beside, Stack
from gui.look.following import Following
from gui.rail import REMINDERS, TRACKS, Rail
from gui.status_line import StatusLine
from gui.ticker import Ticker
from gui.tracks.pane import TrackPane
from gui.tracks.view import TrackListView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent

    from core.changes import Changes
    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.reminders.notice import Notice
    from gui.finding import RecordFinder
    from gui.look.look import Look
    from gui.opened import Opened
    from gui.pages import Pages
    from gui.welcome import Welcome

_FAST = 1.0


class MainWindow(QMainWindow):
    """Shows one opened docket at a time.

    Signals: `closing` when the person closes it (whether it closes is decided by whoever listens: see `may_close`),
    `answered` with the reminders' ids and the `Answer`, `date_computed` with a `Computed` date to be put on a track,
    `retract_requested` and `correct_requested` with a fact's id, `refreshed` once everything shown was read anew,
    `rows_read` with the dates and the tracks that were, `board_built` with a board, `ticked` with each second's instant
    while the window or one of its `companions` can be seen.
    """

    closing = Signal()
    answered = Signal(list, object)
    date_computed = Signal(object)
    retract_requested = Signal(str)
    correct_requested = Signal(str)
    refreshed = Signal()
    rows_read = Signal(object, object)
    board_built = Signal(object)
    ticked = Signal(float)

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self.look = look
        self.may_close = False
        self.opened: Opened | None = None
        self._pages: Pages | None = None
        self._page = TRACKS
        self._seats: dict[str, tuple[str, ...]] = {}
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self.refresh)
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.rail = Rail(look, self)
        self.list = TrackListView(look, self)
        self.list.setMinimumWidth(300)
        Following(self.list)
        self.pane = TrackPane(self.list, look.fonts, self)
        self.status = StatusLine(look, self)
        self._welcome: Welcome | None = None
        self._ticker = Ticker(clock, self)
        self.companions: list[QWidget] = []
        self._finding = Finding(look, self)
        self._lay_out()
        self._boards = Boards(look, self._lists)
        self._connect()

    def show_rows(
        self, tracks: list[TrackRow], rows: list[DeadlineRow], now: float, unanswered: frozenset[str]
    ) -> None:
        """Show the list alone: all that the first paint needs."""
        self._seats = {track.id: track.seats for track in tracks}
        self.list.show_tracks(tracks, rows, now, unanswered)
        self._column.setCurrentWidget(self.pane if tracks or (self.opened and not self.opened.editable) else self.empty)
        if self._pages is not None:
            self._splitter.show_second(shown=bool(tracks) and self._page not in WIDE)
        self.status.set_seats(_first_seats(tracks))
        self.status.tick(now)

    def show_opened(self, opened: Opened, pages: Pages) -> None:
        """Show a docket with everything there is to see of it."""
        if self._pages is None:
            self._place(pages)
        self._pages = pages
        self.opened = opened
        self._ticker.set_clock(opened.clock)
        pages.set_editable(opened.editable)
        pages.track.set_catalogue(opened.docket.catalogue)
        pages.strip.clear()
        self.refresh()
        if not self.list.chosen():
            self.list.choose_first()
        self._hand_keyboard()
        self._resume_or_pause()

    @property
    def empty(self) -> Welcome:
        """The page of an empty docket, built when it is first needed."""
        if self._welcome is None:
            from gui.welcome import Welcome  # noqa: PLC0415 - whoever has negotiations never sees it

            self._welcome = Welcome(self.look, self)
            self._welcome.chosen.connect(self._on_way_chosen)
            self._column.addWidget(self._welcome)
        return self._welcome

    def refresh(self) -> None:
        """Read everything that is shown anew."""
        opened, pages = self.opened, self._pages
        if opened is None or pages is None:
            return
        now = opened.clock.now().timestamp()
        unanswered = opened.unanswered()
        lapsed = frozenset(each.deadline for each in unanswered if each.due_at.timestamp() <= now)
        tracks, rows = opened.tracks(), opened.deadlines()
        self.show_rows(tracks, rows, now, lapsed)
        pages.strip.keep_while({each.reminder for each in unanswered})
        pages.reminders.show_reminders(unanswered, opened.snoozed(), now)
        self.rail.count(REMINDERS, len({each.deadline for each in unanswered}))
        self._show_chosen(now, lapsed)
        self._boards.show_opened(opened, now)
        pages.tick(now)
        self._enable()
        self.rows_read.emit(rows, tracks)
        self.refreshed.emit()

    def refresh_soon(self) -> None:
        """Refresh once this turn of the event loop is over, however often it was asked."""
        self._settling.start()

    def show_page(self, page: str) -> None:
        """Show the tracks, the reminders or a board in the list's place; a wide board alone."""
        self.rail.choose(page)
        if self._pages is None:
            return
        self._page = page
        if page in BOARDS or page in PANELS:
            self._boards.show(page)
            self._refresh_board()
        else:
            self._boards.leave()
            self._lists.setCurrentWidget(self._pages.reminders if page == REMINDERS else self._column)
            if page == TRACKS and self.opened is not None:
                self.list.tick(self.opened.clock.now().timestamp())
        self._splitter.show_second(shown=page not in WIDE and bool(self.list.chosen()))
        if page == REMINDERS:
            self._pages.strip.clear()  # the list says it all
        self._hand_keyboard()

    def open_date(self, key: str) -> None:
        """Show the track of the date of that key, and come forward."""
        track = self._track_of(key)
        if track:
            self.open_track(track)
        self.come_forward()

    def open_track(self, track: str) -> None:
        """Show the track of that id."""
        self.show_page(TRACKS)
        self.list.choose(track)
        if self._pages is not None:
            self._splitter.show_second(shown=bool(self.list.chosen()))

    def show_entry(self, fact: str) -> None:
        """Bring an entry of the record of the track in sight into view."""
        if self._pages is not None:
            self._pages.track.show_entry(fact)

    def find_records(self, find: RecordFinder, go_to: Callable[[str], None]) -> None:
        """Have the finder offer what was recorded as well."""
        self._finding.find_records(find)
        self._finding.record_opened.connect(go_to)

    def refresh_finder(self) -> None:
        """Have the finder find again, where it is up."""
        self._finding.refresh()

    def come_forward(self) -> None:
        """Be seen: shown, not minimised, before other windows."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def draw_attention(self, notice: Notice) -> None:
        """Show a notice in the window without taking the keyboard from anybody."""
        if self._pages is not None and self.opened is not None:
            self._pages.strip.show_notice(notice, replay=self.opened.replay)
        if not self.isVisible():
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.show()
        self.refresh_soon()

    def receive(self, changes: Changes) -> None:
        """Refresh after a change."""
        del changes
        self.refresh_soon()

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar over everything, above those there are."""
        self._whole.insertWidget(0, bar)

    def page(self) -> str:
        """Return the name of the page that is seen."""
        return self._page

    def chosen_track(self) -> str:
        """Return the id of the track the person is looking at."""
        return self.list.chosen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only if it was decided to."""
        if not self.may_close:
            self.closing.emit()
        event.setAccepted(self.may_close)

    def showEvent(self, event: QShowEvent) -> None:
        """Run the ticker while it can be seen."""
        super().showEvent(event)
        self._resume_or_pause()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the ticker."""
        super().hideEvent(event)
        self._ticker.pause()
        if any(each.isVisible() for each in self.companions):
            self._ticker.resume()

    def changeEvent(self, event: QEvent) -> None:
        """Stop the ticker while minimised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._resume_or_pause()

    def settle_ticker(self) -> None:
        """Run the ticker while this window or a companion, a window of its own, can be seen, else stop it."""
        self._resume_or_pause()

    def hurry(self, speed: float) -> None:
        """Tick faster than each second, for a replay that plays fast."""
        self._ticker.hurry(hurried=speed > _FAST)

    @property
    def _seen(self) -> bool:
        return self.isVisible() and not self.isMinimized()

    def _resume_or_pause(self) -> None:
        if self._seen or any(each.isVisible() for each in self.companions):
            self._ticker.resume()
        else:
            self._ticker.pause()

    def _lay_out(self) -> None:
        self.setWindowTitle("Lapse")
        self.resize(1180, 760)
        self.setMinimumSize(720, 480)
        self._column = QStackedWidget(self)
        self._column.addWidget(self.pane)
        self._lists = Stack(self)
        self._lists.addWidget(self._column)
        self._splitter = Beside(self.look.fonts, self)
        self._splitter.addWidget(self._lists)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addWidget(self._splitter, 1)
        self.body = QWidget(self)
        self._whole = QVBoxLayout(self.body)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(body, 1)
        self._whole.addWidget(self.status)
        self.setCentralWidget(self.body)

    def _place(self, pages: Pages) -> None:
        """Put the parts that came after the first paint into their places."""
        self._whole.insertWidget(0, pages.strip)
        self._whole.insertWidget(0, pages.bar)
        self._lists.addWidget(pages.reminders)
        self._splitter.addWidget(pages.track)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.share()
        pages.reminders.answered.connect(self.answered)
        pages.reminders.open_requested.connect(self.open_date)
        pages.strip.answered.connect(self.answered)
        pages.strip.opened.connect(self._on_notice_opened)
        pages.strip.list_requested.connect(self._on_list_requested)
        pages.record_menu.addActions(self.actions_.record)

    def _connect(self) -> None:
        self._ticker.ticked.connect(self._on_ticked)
        self.list.track_chosen.connect(self._on_track_chosen)
        self.rail.page_chosen.connect(self.show_page)
        self.actions_.page_requested.connect(self.show_page)
        self.actions_.finder_requested.connect(self._on_finder_requested)
        self._finding.date_computed.connect(self.date_computed)
        self._finding.date_opened.connect(self.open_date)
        self._finding.track_opened.connect(self.open_track)
        self._boards.date_chosen.connect(self._on_date_chosen)
        self._boards.date_opened.connect(self.open_date)
        self._boards.track_opened.connect(self.open_track)
        self._boards.retract_requested.connect(self.retract_requested)
        self._boards.correct_requested.connect(self.correct_requested)
        self._boards.built.connect(self.board_built)

    def _show_chosen(self, now: float, lapsed: frozenset[str]) -> None:
        if self._pages is None or self.opened is None:
            return
        view = self.opened.track(self.list.chosen()) if self.list.chosen() else None
        if view is None:
            self._pages.track.clear()
        else:
            self._pages.track.show_track(view, now, lapsed)
            self.status.set_seats(view.row.seats or self._seats.get(view.row.id, ()))

    def _hand_keyboard(self) -> None:
        """Let the keys go to the page that is shown, unless something of it has them; to the rail if it has no use."""
        page, holder = self._lists.currentWidget(), self.focusWidget()
        if page is self._column:
            page = self._column.currentWidget()
        if page is None or (holder is not None and holder.isVisible() and page.isAncestorOf(holder)):
            return
        taker = page.focusProxy() or page
        (taker if taker.isVisible() else self.rail).setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self) -> None:
        editable = self.opened is not None and self.opened.editable
        self.actions_.enable(editable=editable, track=bool(self.list.chosen()))

    def _on_ticked(self, now: float) -> None:
        opened, pages = self.opened, self._pages
        if opened is not None and opened.replay:
            opened.tick()  # type: ignore[attr-defined]
        self.ticked.emit(now)
        if not self._seen:
            return
        if self.pane.isVisible():
            self.list.tick(now)
        self.status.tick(now)
        if pages is not None:
            pages.tick(now)
        self._boards.tick(now)

    def _refresh_board(self) -> None:
        if self.opened is not None:
            self._boards.show_opened(self.opened, self.opened.clock.now().timestamp())

    def _track_of(self, key: str) -> str:
        """Return the id of the track of the date of that key; nothing where it is gone."""
        rows = self.opened.deadlines() if self.opened is not None else []
        return next((row.track_id for row in rows if row.key == key), "")

    def _on_date_chosen(self, key: str) -> None:
        track = self._track_of(key)
        if track:
            self.list.choose(track)

    def _on_finder_requested(self) -> None:
        if self.opened is not None:
            self._finding.summon(self.opened, self.actions_.find)

    def _on_track_chosen(self, _track: str) -> None:
        if self.opened is not None:
            now = self.opened.clock.now().timestamp()
            unanswered = self.opened.unanswered()
            self._show_chosen(now, frozenset(r.deadline for r in unanswered if r.due_at.timestamp() <= now))
        self._enable()

    def _on_notice_opened(self, reminder: str) -> None:
        self.open_date(reminder.rpartition("@")[0])

    def _on_list_requested(self) -> None:
        self.show_page(REMINDERS)

    def _on_way_chosen(self, way: str) -> None:
        """Begin in the way that was chosen on the page of an empty docket."""
        actions = self.actions_
        plain = {"sample": actions.sample_requested, "import": actions.import_requested}
        if way in plain:
            plain[way].emit()
        else:
            actions.form_requested.emit(way)


def _first_seats(tracks: list[TrackRow]) -> tuple[str, ...]:
    return next((track.seats for track in tracks if track.seats), ())
