"""A window with its desk, as the program puts them together, on the machine's clock."""

import argparse
import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.clock import Clock, SystemClock
from core.docket.facts import DeadlineSet, Draft, NegotiationOpened, TrackOpened
from core.paths import Profile
from core.sessions.replay import Replay
from core.sessions.session import Session
from core.store.database import Database
from gui.desk import Desk
from gui.reminder_list import ReminderList
from gui.window import MainWindow
from tests.gui.forms_ground import WASHINGTON
from tests.gui.pages_ground import button, look_of


class Office:
    """The window, its desk, and what a person can do there. `profile` need not exist yet."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path, clock: Clock | None = None) -> None:
        self._bot = qtbot
        self.clock = clock or SystemClock()
        self.profile = Profile(str(folder))
        self.window = MainWindow(look_of(qapp), self.clock)
        qtbot.addWidget(self.window)
        self.desk: Desk | None = None

    def sit(self) -> Desk:
        """Put the desk behind the window, once."""
        if self.desk is None:
            self.desk = Desk(self.window, self.clock, self.profile, self.profile.docket)
        return self.desk

    def begin(self, **arguments: str) -> None:
        """Open the window on what was asked for, as the program does."""
        named = dict.fromkeys(("sample", "docket", "profile", "as_of", "known_by")) | arguments
        plain = not arguments
        own = plain and os.path.exists(self.profile.docket)
        database = Database(self.profile.docket) if own else None
        self.window.show()
        self._bot.waitExposed(self.window)
        desk = self.sit()
        hooks = sys.excepthook, threading.excepthook
        desk.begin(argparse.Namespace(**named), database)
        # A mistake inside a slot must fail the test, not be told to a person.
        sys.excepthook, threading.excepthook = hooks
        settle()

    @property
    def replay(self) -> Replay:
        """The replay that is shown."""
        assert isinstance(self.window.opened, Replay)
        return self.window.opened

    @property
    def session(self) -> Session:
        """The docket of one's own that is shown."""
        assert isinstance(self.window.opened, Session)
        return self.window.opened

    def own(self) -> Session:
        """Press *Start my own docket*."""
        button(self.window, "own_docket").click()
        settle()
        return self.session

    def tracks(self) -> list[str]:
        """What the list shows, headings too."""
        model = self.window.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def action(self, name: str) -> QAction:
        """The action that opens the form of that name."""
        found = self.window.findChild(QAction, f"action_{name}")
        assert isinstance(found, QAction)
        return found

    def box(self) -> QMessageBox:
        """The question or message that is asked now."""
        boxes = [each for each in self.window.findChildren(QMessageBox) if each.isVisible()]
        assert len(boxes) == 1
        return boxes[0]

    def leave(self) -> None:
        """Quit; where something was tried out and it is asked for, throw it away."""
        if self.desk is None:
            return
        self.desk.quit()
        for asked in self.window.findChildren(QMessageBox, "leaving"):
            for each in asked.buttons():
                if asked.buttonRole(each) == QMessageBox.ButtonRole.DestructiveRole:
                    each.click()

    @property
    def reminders(self) -> ReminderList:
        """The page of the reminders."""
        found = self.window.findChild(ReminderList)
        assert found is not None
        return found

    def part(self, name: str) -> QWidget:
        """The part of the window with that object name."""
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found


@contextmanager
def opened_office(qapp: QApplication, qtbot: QtBot, folder: Path, clock: Clock | None = None) -> Iterator[Office]:
    """An office in English, on the machine's clock unless another is given; all is closed afterwards, the log too."""
    before, handlers = QLocale(), list(logging.getLogger().handlers)
    QLocale.setDefault(QLocale(QLocale.Language.English))
    office = Office(qapp, qtbot, folder, clock)
    yield office
    office.leave()
    settle()
    for handler in [each for each in logging.getLogger().handlers if each not in handlers]:
        logging.getLogger().removeHandler(handler)
        handler.close()
    QLocale.setDefault(before)


def settle() -> None:
    """Let everything that was asked for happen."""
    for _ in range(3):
        QApplication.processEvents()


def deadline(session: Session, on: date = date(2099, 5, 29)) -> None:
    """Record a negotiation with one track and one date."""
    talks = NegotiationOpened(name="Framework", seats=(WASHINGTON, "Asia/Tokyo"))
    set_by = DeadlineSet(track="t", on=on, zone=WASHINGTON, by="Japan")
    march = date(2026, 3, 1)
    session.docket.execute(
        Draft(id="n", body=talks, effective_on=march),
        Draft(id="t", negotiation="n", body=TrackOpened(name="Medical"), effective_on=march),
        Draft(id="d", negotiation="n", body=set_by, effective_on=march),
    )


def made_before(office: Office) -> None:
    """Leave a docket of one's own in the profile."""
    office.profile.make()
    session = Session(office.profile.docket, SystemClock())
    deadline(session)
    session.close()


def watching(office: Office, qtbot: QtBot) -> None:
    """Wait until its reminders are raised here."""
    qtbot.waitUntil(lambda: office.sit()._holds, timeout=5000)
