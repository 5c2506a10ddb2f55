"""One window on a docket, used as a person uses it, in a process of its own; what each act took, on standard output.

`python -m tests.bench.workspace DOCKET` prints one line of JSON: milliseconds until everything was painted, by act.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractEventDispatcher, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.clock import SystemClock
from core.docket.facts import DeadlineSet, Draft
from core.store.database import Database
from gui.app import Program
from gui.boards import BOARDS
from gui.rail import REMINDERS, TIMELINE, TRACKS

if TYPE_CHECKING:
    from collections.abc import Callable

PAGES = (TRACKS, *BOARDS, REMINDERS)
_EDITS = 5
_FRAMES = 120
_PATIENCE = 60.0
_ACT_MS = 1200


class Workspace:
    """The program with its window, on a copy of the docket at `path`."""

    def __init__(self, path: Path, folder: Path) -> None:
        docket = str(shutil.copy(path, folder / "docket.lapse"))
        self._clock = SystemClock()
        self._turned = 0
        named = dict.fromkeys(("sample", "profile", "as_of", "known_by"))
        self.program = Program(argparse.Namespace(docket=docket, **named), self._clock, None, docket)
        self.program.open(Database(docket))
        self.window = self.program.window
        self._until(lambda: self.program.desk is not None and self.window.opened is not None)
        self._settle()

    def took(self, act: Callable[[], object]) -> float:
        """Do it, and return the milliseconds until everything that followed was painted."""
        began = time.perf_counter()
        act()
        self._settle()
        return (time.perf_counter() - began) * 1000

    def turn(self) -> None:
        """Choose a track that nothing was recorded on yet."""
        opened = self.window.opened
        if opened is not None:
            self._turned += 1
            self.window.list.choose(opened.tracks()[self._turned * 7].id)
        self._settle()

    def edit(self) -> None:
        """Record a party's deadline on the track that is chosen."""
        opened = self.window.opened
        if opened is None:
            raise RuntimeError("no docket is open")
        today = self._clock.today("America/New_York")
        on = today + timedelta(days=30)
        body = DeadlineSet(track=self.window.chosen_track(), on=on, zone="America/New_York", by="Japan")
        opened.docket.execute(Draft(body=body, effective_on=today))

    def pan(self) -> list[float]:
        """Drag the timeline, and return the milliseconds of each frame, from the mouse's move to the painted chart."""
        self.window.show_page(TIMELINE)
        self._settle()
        found = self.window.findChild(QWidget, "timeline_chart")
        if found is None:
            raise RuntimeError("there is no timeline")
        port: QWidget = found.viewport()  # type: ignore[attr-defined]
        start = QPoint(port.width() - 40, port.height() // 2)
        QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        frames = []
        for number in range(1, _FRAMES):
            began = time.perf_counter()
            QTest.mouseMove(port, start - QPoint(number * 4, number % 3))
            port.repaint()
            QApplication.processEvents()
            frames.append((time.perf_counter() - began) * 1000)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        self._settle()
        return frames

    def busiest(self) -> dict[str, float]:
        """Let a person go through the window in the event loop itself; return the longest busy stretch of each act."""
        watchdog = Watchdog()
        acts: list[tuple[str, Callable[[], object]]] = []
        for page in (*PAGES, TRACKS):
            acts.append((f"page {page}", lambda page=page: self.window.show_page(page)))  # type: ignore[misc]
            acts.append((f"edit on {page}", self.edit))
        longest: dict[str, float] = {}
        for name, act in acts:
            watchdog.longest = 0.0
            self.turn()
            QTimer.singleShot(20, act)
            QTimer.singleShot(_ACT_MS, self._end)
            self.program.app.exec()
            longest[name] = max(longest.get(name, 0.0), watchdog.longest)
        return longest

    def leave(self) -> None:
        """Close everything."""
        if self.program.desk is not None:
            self.program.desk.quit()

    def _end(self) -> None:
        self.program.app.exit(0)

    def _until(self, condition: Callable[[], bool]) -> None:
        ends = time.monotonic() + _PATIENCE
        while not condition():
            QApplication.processEvents()
            if time.monotonic() > ends:
                raise RuntimeError("the window did not come up")

    def _settle(self) -> None:
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents()


class Watchdog:
    """Knows the longest stretch, in milliseconds, in which the event loop did one round without waiting.

    It needs Qt's own event loop (QT_NO_GLIB=1): GLib's tells nothing of a wait that is over.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._since = time.perf_counter()
        self._waits = False
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is None:
            raise RuntimeError("there is no event loop")
        dispatcher.awake.connect(self._on_awake)
        dispatcher.aboutToBlock.connect(self._on_about_to_block)

    def _on_awake(self) -> None:
        now = time.perf_counter()
        if not self._waits:
            self.longest = max(self.longest, (now - self._since) * 1000)
        self._since, self._waits = now, False

    def _on_about_to_block(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._since) * 1000)
        self._since, self._waits = now, True


def edited(workspace: Workspace) -> float:
    """Return how long an edit of a track took that has just been chosen."""
    workspace.turn()
    return workspace.took(workspace.edit)


def main() -> int:
    """Go through the window and tell what everything took."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(sys.argv[1]), Path(folder))
        told: dict[str, object] = {"first": {}, "switch": {}, "edit": {}}
        for page in PAGES:
            told["first"][page] = workspace.took(lambda page=page: workspace.window.show_page(page))  # type: ignore[index,misc]
            told["edit"][page] = median(edited(workspace) for _ in range(_EDITS))  # type: ignore[index]
        for page in PAGES:
            told["switch"][page] = workspace.took(lambda page=page: workspace.window.show_page(page))  # type: ignore[index,misc]
        frames = workspace.pan()
        told["frame"] = median(frames)
        told["worst frame"] = sorted(frames)[int(len(frames) * 0.95)]
        told["busy"] = workspace.busiest()
        print(json.dumps(told), flush=True)
        workspace.leave()
    return 0


if __name__ == "__main__":
    sys.exit(main())
