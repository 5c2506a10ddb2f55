"""A person at the window, in a process of its own: clicks and types as told on standard input.

`python -m tests.e2e.at_the_window --profile DIR ...` opens Lapse as its command does. Each line of standard input is
a JSON list of words; each is answered with a line of JSON on standard output:

    ["first", {field: text}]   fill the form for the first deadline, from the empty page, and submit it
    ["see"]                    what can be seen: track names, reminders in the list, the strip's title, the banner
    ["press", name]            press the visible button of that object name
    ["quit"]                   quit from the menu
"""

from __future__ import annotations

import json
import sys
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMainWindow, QWidget

from gui.launch import main
from gui.reminder_list import ReminderList
from gui.tracks.view import TrackListView

if TYPE_CHECKING:
    from collections.abc import Callable


class Person(QObject):
    """Takes orders in the window's thread."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Read orders until there are no more."""
        for line in sys.stdin:
            self.told.emit(line)

    @Slot(str)
    def _on_told(self, line: str) -> None:
        order = json.loads(line)
        if order[0] == "quit":
            QTimer.singleShot(0, self._quit)
            return
        acts: dict[str, Callable[..., object]] = {"first": self._first, "see": self._see, "press": self._press}
        self._tell(acts[order[0]](*order[1:]))

    def _first(self, values: dict[str, str]) -> bool:
        if self._button("own_docket") is not None:
            self._press("own_docket")
        self._window().actions_.form_requested.emit("first")  # type: ignore[attr-defined]
        for name, text in values.items():
            field = self._window().findChild(QLineEdit, f"field_{name}") or self._combo(name)
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, text)
        return self._press("submit")

    def _combo(self, name: str) -> QLineEdit:
        widget = self._window().findChild(QWidget, f"field_{name}")
        field = widget.findChild(QLineEdit) if widget is not None else None
        if field is None:
            raise LookupError(f"no field {name}")
        return field

    def _press(self, name: str) -> bool:
        button = self._button(name)
        if button is None:
            return False
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return True

    def _see(self) -> dict[str, Any]:
        window = self._window()
        tracks = window.findChild(TrackListView)
        model = tracks.model() if tracks is not None else None
        names = [model.index(row, 0).data() for row in range(model.rowCount())] if model is not None else []
        reminders = window.findChild(ReminderList)
        listed = reminders.findChildren(QWidget, "reminders")[0].model() if reminders is not None else None  # type: ignore[attr-defined]
        titles = [listed.index(row, 0).data() for row in range(listed.rowCount())] if listed is not None else []
        return {
            "visible": window.isVisible(),
            "minimised": window.isMinimized(),
            "tracks": [str(name) for name in names],
            "reminders": [str(title) for title in titles],
            "strip": bool((strip := window.findChild(QWidget, "notice_strip")) and strip.isVisible()),
            "replay": self._button("own_docket") is not None,
        }

    def _quit(self) -> None:
        self._window().actions_.quit_requested.emit()  # type: ignore[attr-defined]

    def _button(self, name: str) -> QAbstractButton | None:
        for top in QApplication.topLevelWidgets():
            for button in top.findChildren(QAbstractButton, name):
                if button.isVisible():
                    return button
        return None

    @staticmethod
    def _window() -> QMainWindow:
        return next(top for top in QApplication.topLevelWidgets() if isinstance(top, QMainWindow))

    @staticmethod
    def _tell(answer: object) -> None:
        print(json.dumps(answer), flush=True)


def run() -> int:
    """Open Lapse with the arguments given and a person at it."""
    person = Person()
    Thread(target=person.listen, daemon=True).start()
    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(run())
