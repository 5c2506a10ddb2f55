"""Indicators and context series on a track's page: each party's view side by side, the plot, the readings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from gui.look import space
from gui.look.labels import Text, selectable
from gui.look.theme import Role
from gui.track_page.entries import Entries, Entry, beside
from gui.track_page.origin import add_origin
from gui.track_page.plot import Plot
from gui.wording import day_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.substance import Measure, Value
    from gui.look.look import Look

_A_LINE = 2
"""Numbers that make a line; fewer are told in words alone."""

_READINGS = 3


class Measures(QWidget):
    """What is measured, one under the other."""

    def __init__(self, look: Look, measures: Sequence[Measure], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._turning: list[QBoxLayout] = []
        self._entries: list[Entries] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.WIDE)
        for each in measures:
            column.addWidget(self._measure(each))

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the views under each other where there is no room for them side by side."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for line in self._turning:
            line.setDirection(way)
            line.setSpacing(space.HAIR if narrow else space.ROOM)
        for each in self._entries:
            each.set_narrow(narrow=narrow)

    def _measure(self, measure: Measure) -> QWidget:
        look, holder = self._look, QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.TIGHT)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(selectable(Text(look, holder, measure.name, strong=True)))
        kind = _kind(measure)
        if kind:
            head.addWidget(selectable(Text(look, holder, kind, role=Role.MUTED)))
        add_origin(head, look, holder, measure.fact)
        column.addLayout(head)
        if measure.views:
            views, line = beside(measure.views, look, holder)
            self._turning.append(line)
            column.addWidget(views)
        if len(measure.numbers) >= _A_LINE:
            column.addWidget(Plot(look, measure, holder))
        if measure.values:
            entries = [_entry(value, measure.unit) for value in reversed(measure.values)]
            readings = Entries(look, entries, holder, at_first=_READINGS)
            self._entries.append(readings)
            column.addWidget(readings)
        else:
            column.addWidget(Text(look, holder, self.tr("No reading is recorded yet."), role=Role.MUTED))
        return holder


def _kind(measure: Measure) -> str:
    """Say what sort of measure it is, in what unit, and what is remarked of it."""
    of_parties = hasattr(measure.fact.body, "views")
    quantitative = translate("Measures", "quantitative") if of_parties else ""
    sort = quantitative if measure.quantitative else translate("Measures", "qualitative") if of_parties else ""
    return "  ·  ".join(part for part in (sort, measure.unit, measure.note) if part)


def _entry(value: Value, unit: str) -> Entry:
    shown = value.text
    if unit and value.number is not None and not shown.casefold().endswith(unit.casefold()):
        shown = f"{shown} {unit}"
    lines = (value.note,) if value.note else ()
    return Entry(day_text(value.fact.effective_on), shown, lines, value.fact)
