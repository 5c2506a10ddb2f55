"""The window under random hands: nothing breaks, nothing is said by Qt, nothing is left lying about."""

import ctypes
import faulthandler
import gc
import os
import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.clock import ManualClock
from core.docket.facts import DeadlineSet, Draft, TrackOpened
from gui.boards import BOARDS
from gui.rail import REMINDERS, TRACKS
from tests.gui.desk_ground import Office, made_before, opened_office, settle, watching
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.random_hands import DROP, Hands

pytestmark = NO_SCREEN

SHORT, LONG = 300, int(os.environ.get("LAPSE_SOAK_ACTIONS", "20000"))
_LOOK_EVERY = 1000
_WARM = 0.4
"""After this share of a long run everything that is kept for good has been made."""

_GROWTH = 1.15
_MENUS = 8
"""Popups that are made once, when they are first asked for."""

_MOST = 1500
"""More widgets than the page of a long track has; a leak of one in ten acts has more."""


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    with opened_office(qapp, qtbot, private_home / "p", ManualClock(datetime(2036, 3, 3, 15, tzinfo=UTC))) as office:
        made_before(office)
        office.begin()
        watching(office, qtbot)
        yield office
        for popup in QApplication.topLevelWidgets():
            if popup is not office.window:
                popup.close()
        for asked in office.window.findChildren(QMessageBox, "dropping"):
            next(each for each in asked.buttons() if asked.buttonRole(each) is DROP).click()


class Examiners:
    """Qt's model testers on every model of ours in a window; a fault ends the process, with what was wrong."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.examined: dict[int, str] = {}

    def look(self) -> None:
        """Put a tester on each model that is new."""
        for model in self._window.findChildren(QAbstractItemModel):
            ours = type(model).__module__.startswith("gui.")
            if ours and id(model) not in self.examined:
                self.examined[id(model)] = type(model).__name__
                QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)


def run(office: Office, qtbot: QtBot, qtlog: object, seed: int, actions: int) -> Iterator[int]:
    """Do so many things, and yield after each how many were done; fail at the first that goes wrong."""
    hands = Hands(office.window, office.clock, seed)  # type: ignore[arg-type]
    examiners = Examiners(office.window)
    said = len(qtlog.records)  # type: ignore[attr-defined]
    with qtbot.captureExceptions() as raised:
        for number in range(1, actions + 1):
            before = len(raised)
            examiners.look()
            try:
                hands.act()
            except Exception as fault:
                raise AssertionError(_told(hands, seed, repr(fault))) from fault
            assert len(raised) == before, _told(hands, seed, repr(raised[-1]))
            new = [
                each.message
                for each in qtlog.records[said:]  # type: ignore[attr-defined]
                if "plugin does not support" not in each.message
            ]
            assert not new, _told(hands, seed, new[0])
            yield number
        hands.put_down()


def _told(hands: Hands, seed: int, what: str) -> str:
    return "\n".join([what, f"LAPSE_SOAK_SEED={seed}, after:", *hands.done])


def seed_of(default: int) -> int:
    seed = int(os.environ.get("LAPSE_SOAK_SEED", default))
    print(f"LAPSE_SOAK_SEED={seed}")
    return seed


def standing() -> Counter[str]:
    """How many widgets, windows and timers there are."""
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    timers = [each for each in gc.get_objects() if issubclass(type(each), QTimer) and shiboken6.isValid(each)]
    return Counter(
        widgets=len(QApplication.allWidgets()), windows=len(QApplication.topLevelWidgets()), timers=len(timers)
    )


def resident() -> float:
    """The memory of this process in MB, without what the allocator merely holds back."""
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 2**20


def test_the_window_survives_a_few_hundred_random_acts(office: Office, qtbot: QtBot, qtlog: object) -> None:
    assert sum(1 for _ in run(office, qtbot, qtlog, seed_of(4), SHORT)) == SHORT


def test_every_model_is_sound_on_every_page_under_random_edits(office: Office) -> None:
    examiners = Examiners(office.window)
    chosen = random.Random(4)  # noqa: S311 - nothing is kept secret with it
    docket, today = office.session.docket, office.clock.today("UTC")
    for page in (TRACKS, *BOARDS, REMINDERS):
        office.window.show_page(page)
        settle()
        examiners.look()
        for _ in range(6):
            act = chosen.randrange(4)
            office.clock.advance(timedelta(seconds=1))  # type: ignore[attr-defined]
            tracks = [track.id for track in office.session.tracks()]
            if act == 0 or not tracks:
                number = len(docket.entries())
                name = TrackOpened(name=f"Track {number}")
                docket.execute(Draft(id=f"t{number}", negotiation="n", body=name, effective_on=today))
            elif act == 1:
                on = today + timedelta(days=chosen.randrange(1, 60))
                body = DeadlineSet(track=chosen.choice(tracks), on=on, zone="UTC", by="Japan")
                docket.execute(Draft(body=body, effective_on=today))
            elif act == 2:
                docket.undo()
            else:
                docket.redo()
            settle()
    office.window.actions_.finder_requested.emit()
    examiners.look()
    settle()
    assert set(examiners.examined.values()) >= {
        "TrackListModel",
        "AgendaModel",
        "DayModel",
        "JournalModel",
        "ReminderModel",
        "FoundModel",
    }


@pytest.mark.soak
def test_twenty_thousand_random_acts_leave_nothing_behind(office: Office, qtbot: QtBot, qtlog: object) -> None:
    faulthandler.cancel_dump_traceback_later()  # it takes minutes
    seed = seed_of(random.SystemRandom().randrange(10**6))
    hands = Hands(office.window, office.clock, seed)  # type: ignore[arg-type]
    seen: list[tuple[int, float, Counter[str]]] = []
    for number in run(office, qtbot, qtlog, seed, LONG):
        if number % _LOOK_EVERY == 0:
            hands.put_down()
            seen.append((number, resident(), standing()))
            print(
                number, f"{seen[-1][1]:.0f} MB", sum(seen[-1][2].values()), "widgets", seen[-1][2]["timers"], "timers"
            )
    warm = next(each for each in seen if each[0] >= LONG * _WARM)
    assert seen[-1][1] <= warm[1] * _GROWTH
