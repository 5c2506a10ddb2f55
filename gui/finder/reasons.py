"""Why the computed date is that date, under the list: numbered steps with their sources, then what is in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from core.computation import strip
from gui.day_strip import DayStrip
from gui.look import icons, space
from gui.look.labels import Text
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from core.computation.asking import Answer
    from gui.look.look import Look

_STRIP_AT, _DOUBTS_FROM = 199, 200
"""The lines of the grid that the strip of days and the doubts begin at, after any number of steps."""


class _Row(NamedTuple):
    number: Text
    text: Text
    source: Text


class Reasons(QScrollArea):
    """The reasons of one answer. Its labels are kept and filled anew, for it changes at every key."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[_Row] = []
        self._marks: list[QLabel] = []
        self._doubts: list[Text] = []
        self._sheet = QWidget(self)
        self._grid = QGridLayout(self._sheet)
        self._grid.setContentsMargins(space.ROOM, space.TIGHT, space.ROOM, space.TIGHT)
        self._grid.setHorizontalSpacing(space.SNUG)
        self._grid.setVerticalSpacing(space.HAIR)
        self._grid.setColumnMinimumWidth(0, icons.SMALL)
        self._grid.setColumnStretch(1, 1)
        self.setObjectName("reasons")
        self.setAccessibleName(self.tr("Why this date"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._sheet)
        self._sheet.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._strip = DayStrip(look, self._sheet)
        self._strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the line
        self._grid.setRowMinimumHeight(_STRIP_AT - 1, space.TIGHT)
        self._grid.addWidget(self._strip, _STRIP_AT, 1)
        look.theme_changed.connect(self._wear)

    def show_answer(self, answer: Answer) -> None:
        """Show the reasons of `answer`."""
        while len(self._rows) < len(answer.lines):
            self._add_row()
        while len(self._doubts) < len(answer.doubts):
            self._add_doubt()
        told: set[str] = set()  # a source that several steps rest on is told once
        for at, row in enumerate(self._rows):
            line = answer.lines[at] if at < len(answer.lines) else None
            row.number.setVisible(line is not None)
            row.text.say(line.text if line else "")
            row.source.say(line.citation if line and line.citation not in told else "")
            told.add(line.citation if line else "")
        for at, (mark, label) in enumerate(zip(self._marks, self._doubts, strict=True)):
            mark.setVisible(at < len(answer.doubts))
            label.say(answer.doubts[at] if at < len(answer.doubts) else "")
        self._strip.show_days(strip(answer.counted))
        self.verticalScrollBar().setValue(0)

    def wanted_height(self, width: int) -> int:
        """Return the room of all of it at that width."""
        self._grid.invalidate()
        return self._grid.heightForWidth(width)

    def turn(self, steps: int) -> None:
        """Scroll by so many pages, down or up."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + steps * bar.pageStep())

    def _add_row(self) -> None:
        at = 2 * len(self._rows)
        number = Text(self._look, self._sheet, str(len(self._rows) + 1), role=Role.MUTED, tabular=True, fixed=True)
        row = _Row(number, Text(self._look, self._sheet), self._source())
        self._grid.addWidget(row.number, at, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(row.text, at, 1)
        self._grid.addWidget(row.source, at + 1, 1)
        self._rows.append(row)

    def _source(self) -> Text:
        return Text(self._look, self._sheet, size=Size.SMALL, role=Role.MUTED)

    def _add_doubt(self) -> None:
        at = _DOUBTS_FROM + len(self._doubts)
        mark, label = QLabel(self._sheet), Text(self._look, self._sheet)
        self._grid.addWidget(mark, at, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(label, at, 1)
        self._marks.append(mark)
        self._doubts.append(label)
        self._wear()

    def _wear(self) -> None:
        for mark in self._marks:
            mark.setPixmap(self._look.pixmap("info", Role.SOON, icons.SMALL, self.devicePixelRatioF()))
