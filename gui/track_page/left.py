"""Dates that are no longer there because what they rested on was retracted: gone from the count, not from the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.zones import city_of
from gui import wording
from gui.look import space
from gui.look.labels import Text, selectable
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.leaving import Left
    from gui.look.look import Look


class LeftDates(QWidget):
    """What each date was, which retraction took it away, and the source of that. Nothing where none left."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("left_dates")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, space.WIDE, 0, 0)
        self._column.setSpacing(0)

    def show_left(self, left: Sequence[Left]) -> None:
        """Show these."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if left:
            self._add(Text(self._look, self, self.tr("No longer there"), strong=True, role=Role.MUTED))
        for each in left:
            self._column.addSpacing(space.TIGHT)
            when = wording.with_city(wording.due_text(each.row), city_of(each.row.zone))
            form = self.tr("%1: was %2")
            self._add(selectable(Text(self._look, self, form.replace("%2", when).replace("%1", each.row.label))))
            why = "  ·  ".join(part for part in (each.why.text, each.why.citation) if part)
            self._add(selectable(Text(self._look, self, why, size=Size.SMALL, role=Role.MUTED)))
        self.setVisible(bool(left))

    def _add(self, label: Text) -> None:
        self._column.addWidget(label)
        label.show()
