"""Why a date is that date, opened under it: numbered steps, each with its source, what its lapse does, and the law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.docket.deadlines import AUTOMATIC, EARLIEST
from core.docket.explanation import explain
from core.procedures.day_by_day import days_of, span_of
from gui.day_strip import DayStrip
from gui.look import space
from gui.look.labels import Text, selectable
from gui.look.theme import Role
from gui.look.type import Size
from gui.track_page.links import add_source
from gui.track_page.tinted import TintedButton

if TYPE_CHECKING:
    from core.docket.setting import Deadline
    from gui.look.look import Look

_LEAST_DRAWN, _MOST_DRAWN = 2, 3_700
"""The fewest and the most days of a count that are drawn day by day: there is nothing to see in one."""


class DateReasons(QWidget):
    """The reasons of one date. `law` is where its procedure was read, or nothing; an address in it can be followed.

    Signals: `copy_requested`, `sight_requested`, and `confirm_requested` where that is offered. `buttons` is the line
    of the first two, to be turned where it is narrow.
    """

    confirm_requested = Signal()
    copy_requested = Signal()
    sight_requested = Signal()

    def __init__(self, look: Look, deadline: Deadline, law: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, space.HAIR, 0, space.TIGHT)
        column.setSpacing(space.TIGHT)
        digits = QFontMetrics(look.fonts.font(Size.BODY))
        self.setMaximumWidth(space.APART + digits.horizontalAdvance("0" * space.TEXT_COLUMN))
        for number, line in enumerate(explain(deadline), start=1):
            self._add_step(number, line.text, line.citation)
        self._add_days(deadline)
        row = deadline.row
        if row.lapse:
            self._add_headed(
                self.tr("When it comes") if row.kind in {AUTOMATIC, EARLIEST} else self.tr("When it lapses"), row.lapse
            )
        if law:
            heading = QVBoxLayout()
            heading.setSpacing(0)
            heading.addWidget(Text(look, self, self.tr("The law"), size=Size.SMALL, strong=True, role=Role.MUTED))
            add_source(heading, look, self, law)
            column.addLayout(heading)
        self.buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.buttons.setSpacing(space.TIGHT)
        for button in (self._copy_button(), self._sight_button()):
            self.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons.addStretch()
        column.addLayout(self.buttons)

    def offer_confirmation(self, label: str) -> None:
        """Offer, before the other buttons, to confirm the date of that label."""
        button = TintedButton(self._look, "met", self)
        button.setObjectName("confirm")
        button.setText(self.tr("Confirm this date…"))
        button.setAccessibleName(self.tr("Confirm this date: %1").replace("%1", label))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self.confirm_requested)
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_step(self, number: int, text: str, citation: str) -> None:
        step = QHBoxLayout()
        step.setSpacing(space.TIGHT)
        figure = Text(self._look, self, f"{number}.", role=Role.MUTED, tabular=True, fixed=True)
        figure.setMinimumWidth(space.WIDE)
        step.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(selectable(Text(self._look, self, text)))
        if citation:
            add_source(words, self._look, self, citation)
        step.addLayout(words, 1)
        self._column.addLayout(step)

    def _add_days(self, deadline: Deadline) -> None:
        """Draw the days of the count, where the date is the one that was counted and not another put in its place."""
        dated = deadline.dated
        days = days_of(dated) if dated is not None and span_of(dated) <= _MOST_DRAWN else ()
        if len(days) < _LEAST_DRAWN or dated is None or str(dated.due) != deadline.row.due:
            return
        strip = DayStrip(self._look, self)
        strip.show_days(days)
        self._column.addWidget(strip)

    def _add_headed(self, heading: str, text: str) -> None:
        self._column.addWidget(Text(self._look, self, heading, size=Size.SMALL, strong=True, role=Role.MUTED))
        self._column.addWidget(selectable(Text(self._look, self, text)))

    def _sight_button(self) -> TintedButton:
        button = TintedButton(self._look, "running", self)
        button.setObjectName("sight")
        button.setText(self.tr("Keep in sight"))
        button.setToolTip(self.tr("A small countdown over all windows"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self.sight_requested)
        return button

    def _copy_button(self) -> TintedButton:
        button = TintedButton(self._look, "copy", self)
        button.setObjectName("copy")
        button.setText(self.tr("Copy with its reasons"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self.copy_requested)
        return button
