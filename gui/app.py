"""The window's program: the one place that knows the `QApplication`, and what is built when.

The first paint needs the list of tracks and nothing else; everything heavy comes after it.
"""

from __future__ import annotations

import gc
import linecache
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

import resources
from core.cli.opening import docket_path, profile_of, viewpoint_of
from core.docket.said import rows_as_said
from core.errors import KnownError
from core.presence import SHOW, tell
from core.store.database import Database
from core.store.first_rows import ENOUGH, first_rows
from core.store.rows import SqliteRows
from gui.language import choice_kept, language_of, wear_language
from gui.look.icons import Icons
from gui.look.look import Look, system_scheme
from gui.look.palette import dress
from gui.look.theme import Scheme, theme_of
from gui.look.type import TypeScale
from gui.tracks.beginning import beginning
from gui.window import MainWindow

if TYPE_CHECKING:
    import argparse

    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.paths import Profile
    from gui.desk import Desk
    from gui.place import Place

_BREATH = 30
"""Milliseconds after the first paint before anything heavy begins, so that the window is really there first."""

_NEW, _YOUNG, _OLD = 10_000, 10, 10
"""How much is made, and how often that is gone through, before garbage is looked for among what is older."""


def run_window(arguments: argparse.Namespace, clock: Clock) -> int:
    """Open the window on the docket that was meant, or bring forward the one that is open; return the exit code."""
    path = docket_path(arguments)
    profile = profile_of(arguments) if not arguments.docket or arguments.profile else None
    plain = not (arguments.sample or arguments.as_of or arguments.known_by)
    if plain and tell(path, SHOW):
        print("lapse: it is open already; its window was brought forward", file=sys.stderr)
        return 0
    # Refused before anything is seen, in the terminal where it was asked for.
    viewpoint_of(arguments)
    if arguments.sample:
        from core.sessions.replay import sample_drafts  # noqa: PLC0415 - the usual start needs no sample

        sample_drafts(arguments.sample)
    elif not plain and not os.path.exists(path):
        raise KnownError(f"There is no docket at {path}.", field="docket")
    database = Database(path) if os.path.exists(path) and not arguments.sample else None
    program = Program(arguments, clock, profile, path)
    program.open(database)
    return program.run()


class Program(QObject):
    """The running program: its application, its window, and, after the first paint, its desk.

    `language` is one that was asked for ("en", "ja"); without it the one chosen in the settings is spoken.
    """

    def __init__(
        self, arguments: argparse.Namespace, clock: Clock, profile: Profile | None, path: str, language: str = ""
    ) -> None:
        gc.set_threshold(_NEW, _YOUNG, _OLD)
        super().__init__()
        self._arguments = arguments
        self._clock = clock
        self._profile = profile
        self._path = path
        self._database: Database | None = None
        self.app = _application()
        self._language = wear_language(self.app, language or choice_kept(profile.settings if profile else ""))
        self.look = Look(system_scheme(self.app.styleHints()), TypeScale(self.app.font()), Icons(resources.read_text))
        dress(self.app, self.look.theme)
        self.look.theme_changed.connect(self._on_theme_changed)
        self._left = False
        self._place: Place | None = None
        self._build()

    def open(self, database: Database | None) -> None:
        """Show the window with what is known at once; the rest follows when it has been painted."""
        self._database = database
        if database is not None and viewpoint_of(self._arguments) is None:
            rows, now = SqliteRows(database), self._clock.now()
            lapsed = rows.lapsed_unanswered(now)
            tracks, dates = self._beginning(database, now.timestamp(), lapsed) or (rows.tracks(), rows.deadlines())
            self.window.show_rows(tracks, rows_as_said(dates), now.timestamp(), lapsed)
        if self._place is None and database and self._profile is not None and starts_hidden(self._profile.settings):
            self._start_hidden()
            return
        self.window.body.installEventFilter(self)
        self.window.show()

    def _build(self) -> None:
        """Build the window; its desk comes once it was painted."""
        self.window = MainWindow(self.look, self._clock)
        self.desk: Desk | None = None
        self.window.closing.connect(self._leave_early)
        self.window.actions_.quit_requested.connect(self._leave_early)

    def run(self) -> int:
        """Run until the person quits."""
        return self.app.exec()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(_BREATH, self._on_painted)
        return False

    def wear(self, name: str) -> None:
        """Change the colours: a scheme's name, or "system"."""
        known = {scheme.value: scheme for scheme in Scheme}
        self.look.wear(known.get(name) or system_scheme(self.app.styleHints()))

    @staticmethod
    def _beginning(
        database: Database, now: float, lapsed: frozenset[str]
    ) -> tuple[list[TrackRow], list[DeadlineRow]] | None:
        """Return what of a large docket is sure to stand at the beginning of the list; None where all is to be read."""
        first = first_rows(database, now, lapsed)
        return beginning(first, now, lapsed, ENOUGH) if first is not None else None

    def _start_hidden(self) -> None:
        """Stay in the tray; where there is none, stand minimised where it is found."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.window.showMinimized()
        QTimer.singleShot(_BREATH, self._on_painted)

    def speak(self, choice: str) -> None:
        """Speak another language: "system", "en" or "ja". The window is built anew where the old one stood."""
        if language_of(choice) == self._language or self.desk is None:
            return
        if not self.desk.may_leave(lambda: self.speak(choice)):
            return
        from gui.place import Place  # noqa: PLC0415 - seldom needed

        gc.unfreeze()  # what the old window was made of is let go of
        self._place = Place.of(self.window, self.desk)
        self.desk.quit_requested.disconnect(self.app.quit)
        self.desk.quit()
        self._language = wear_language(self.app, choice)
        self._build()
        self._place.take_seat(self.window)
        path = self._path
        self.open(Database(path) if os.path.exists(path) and not self._arguments.sample else None)

    def _on_painted(self) -> None:
        if self._left:
            return
        from gui.desk import Desk  # noqa: PLC0415 - all that is heavy hangs on it

        linecache.clearcache()  # PySide reads the source of every module that is imported after it
        self.window.setWindowIcon(self.look.icon("lapse-app"))
        self.desk = Desk(self.window, self._clock, self._profile, self._path)
        self.desk.scheme_chosen.connect(self.wear)
        self.desk.language_chosen.connect(self.speak, Qt.ConnectionType.QueuedConnection)
        self.desk.quit_requested.connect(self.app.quit)
        if self._place is not None:
            self._place.choose_again(self.desk)
        self.desk.begin(self._arguments, self._database)
        if self._place is not None:
            self._place.go_on(self.window, self.desk)
            self._place = None
        # What was read and built lives as long as the window; going through it again and again would make it stutter.
        gc.collect(1)
        gc.freeze()

    def _leave_early(self) -> None:
        """End at once while there is no desk to ask."""
        if self.desk is None:
            if self._database is not None:
                self._database.close()
            self._left = True
            self.app.exit(0)

    def _on_theme_changed(self) -> None:
        dress(self.app, theme_of(self.look.theme.scheme))


def starts_hidden(settings: str) -> bool:
    """Tell whether the settings file at that path asks for a start without a window.

    It is looked for in the text as `core.settings` writes it: the first paint does not wait for a reader of JSON.
    """
    try:
        with open(settings, encoding="utf-8") as file:
            return '"start_hidden": true' in file.read()
    except (OSError, UnicodeDecodeError):
        return False


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("lapse")
    app.setApplicationDisplayName("Lapse")
    app.setDesktopFileName("lapse")
    app.setQuitOnLastWindowClosed(False)
    return app
