"""Finding: the finder comes up over the window when it is asked for, with what the opened docket holds."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from core.language import word
from core.zones import zone_info
from gui.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from core.computation.asking import Answer
    from core.docket.deadlines import DeadlineRow
    from gui.finder import Finder
    from gui.look.look import Look
    from gui.opened import Opened

RecordFinder: TypeAlias = "Callable[[str], list[tuple[str, str, str]]]"
"""What finds entries by a text: the id of each, the passage, and its track's name."""


class Finding(QObject):
    """Builds the finder when it is first asked for.

    Signals: `date_computed` (a `Computed`, to be put on a track), `track_opened` (a track's id), `date_opened` (a
    date's key), `record_opened` (the id of an entry).
    """

    date_computed = Signal(object)
    track_opened = Signal(str)
    date_opened = Signal(str)
    record_opened = Signal(str)

    def __init__(self, look: Look, window: QMainWindow) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._finder: Finder | None = None
        self._records: RecordFinder | None = None

    def find_records(self, find: RecordFinder) -> None:
        """Offer what was recorded under what is found by name."""
        self._records = find

    def refresh(self) -> None:
        """Find again what the line says, where the finder is up."""
        if self._finder is not None and self._finder.isVisible():
            self._finder.refresh()

    def summon(self, opened: Opened, asked_by: QAction) -> None:
        """Come up over the window with every command but `asked_by`, and every track and date of `opened`."""
        finder = self._finder or self._built()
        finder.set_clock(opened.clock)
        finder.set_commands([each for each in self._actions() if each is not asked_by])
        finder.set_places(_places(opened))
        finder.summon()

    def _built(self) -> Finder:
        from gui.finder import Finder  # noqa: PLC0415 - a line nobody asked for costs nothing

        finder = self._finder = Finder(self._look, self._window)
        finder.date_computed.connect(self._on_date_computed)
        finder.track_opened.connect(self.track_opened)
        finder.date_opened.connect(self.date_opened)
        finder.record_opened.connect(self.record_opened)
        finder.set_records(self._records)
        return finder

    def _on_date_computed(self, answer: Answer) -> None:
        from gui.finder.wording import question_text  # noqa: PLC0415 - the finder is there by now
        from gui.forms import Computed  # noqa: PLC0415

        hour = answer.due_at.astimezone(zone_info(answer.question.zone)).time()
        at = hour if hour != time() else None  # midnight is the day's end
        label = f"{question_text(answer.question)}, {word('Law', answer.title)}"
        self.date_computed.emit(Computed(answer.due, at, answer.question.zone, label))

    def _actions(self) -> list[QAction]:
        return self._window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _places(opened: Opened) -> list[tuple[str, str, str]]:
    tracks = [("track", row.id, f"{row.name}  ·  {row.negotiation}") for row in opened.tracks()]
    dates = [("date", row.key, f"{row.label}, {_when(row)}  ·  {row.track}") for row in opened.deadlines() if row.due]
    return tracks + dates


def _when(row: DeadlineRow) -> str:
    return day_text(date.fromisoformat(row.due)) if row.due else ""
