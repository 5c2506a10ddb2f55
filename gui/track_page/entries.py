"""Dated entries of a section: the day, what it says, and where it comes from.

Of many, some are made at once and the rest when they are asked for, so that a long list costs nothing before.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui import wording
from gui.look import space
from gui.look.disclosure import Disclosure
from gui.look.labels import Text, selectable
from gui.look.theme import Role
from gui.look.type import Size
from gui.track_page.origin import add_origin
from gui.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Fact
    from gui.look.look import Look

AT_FIRST = 5
"""Entries shown before the others are asked for."""

_AT_ONCE = 25
_MONTHS = 12


class Entry(NamedTuple):
    """One entry: its `day` as it is written, `strong` words, lines under them, and its fact."""

    day: str
    strong: str
    lines: tuple[str, ...]
    fact: Fact


class Entries(QWidget):
    """Entries under each other, their days in a column of their own where there is room."""

    def __init__(self, look: Look, entries: Sequence[Entry], parent: QWidget, *, at_first: int = AT_FIRST) -> None:
        super().__init__(parent)
        self._look = look
        self._rest = list(entries[at_first:])
        self._narrow = False
        self._lines: list[QBoxLayout] = []
        self._days = days_room(look)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.SNUG)
        for each in entries[:at_first]:
            self._column.addWidget(self._row(each))
        if self._rest:
            self._more = Disclosure(look, wording.COUNTED.earlier(len(self._rest)), self)
            self._more.setObjectName("earlier")
            self._more.setCheckable(False)
            self._more.clicked.connect(self._on_more)
            self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def shown(self) -> int:
        """How many entries are made."""
        return len(self._lines)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the day above the words where there is no room beside them."""
        self._narrow = narrow
        for line in self._lines:
            self._turn(line)

    def _turn(self, line: QBoxLayout) -> None:
        way = QBoxLayout.Direction.TopToBottom if self._narrow else QBoxLayout.Direction.LeftToRight
        line.setDirection(way)
        line.setSpacing(0 if self._narrow else space.SNUG)

    def _row(self, entry: Entry) -> QWidget:
        row = QWidget(self)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight, row)
        line.setContentsMargins(0, 0, 0, 0)
        day = Text(self._look, row, entry.day, tabular=True, fixed=True)
        day.setMinimumWidth(self._days)
        line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(0)
        if entry.strong:
            said.addWidget(selectable(Text(self._look, row, entry.strong, strong=True)))
        for text in entry.lines:
            said.addWidget(selectable(Text(self._look, row, text)))
        add_origin(said, self._look, row, entry.fact)
        line.addLayout(said, 1)
        self._lines.append(line)
        self._turn(line)
        return row

    def _on_more(self) -> None:
        """Make the next of the entries that are not made yet."""
        batch, self._rest = self._rest[:_AT_ONCE], self._rest[_AT_ONCE:]
        place = self._column.indexOf(self._more)
        for number, each in enumerate(batch):
            row = self._row(each)
            self._column.insertWidget(place + number, row)
            row.show()
        self._more.setText(wording.COUNTED.earlier(len(self._rest)))
        self._more.setVisible(bool(self._rest))


def days_room(look: Look) -> int:
    """Return the pixels that any day takes, so that words stand in one column whatever their day."""
    metrics = QFontMetrics(look.fonts.font(Size.BODY, tabular=True))
    widest = (date(1994, month, day) for month in range(1, _MONTHS + 1) for day in range(21, 28))
    return max(metrics.horizontalAdvance(day_text(day)) for day in widest) + 1


def beside(parts: Sequence[tuple[str, str]], look: Look, parent: QWidget) -> tuple[QWidget, QBoxLayout]:
    """Return named texts side by side, and the layout that can be turned to put them under each other."""
    holder = QWidget(parent)
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(space.ROOM)
    for name, text in parts:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(look, holder, name, size=Size.SMALL, strong=True, role=Role.MUTED))
        column.addWidget(selectable(Text(look, holder, text)))
        column.addStretch(1)
        line.addLayout(column, 1)
    return holder, line
