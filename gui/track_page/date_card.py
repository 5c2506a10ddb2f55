"""One date of a track: its state, its countdown, and, opened, why it is that date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.docket.deadlines import AUTOMATIC, SUSPENDED, WAITING, seconds_left, state_at
from core.docket.explanation import explain
from core.zones import city_of
from gui import wording
from gui.look import space
from gui.look.labels import Text, selectable
from gui.look.marks import Mark, mark_for
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from core.docket.setting import Deadline
    from gui.look.look import Look

_MARK = 20


class DateCard(QWidget):
    """A date as a row of the page. `toggled` carries its key and whether its reasons are open."""

    toggled = Signal(str, bool)

    def __init__(self, look: Look, deadline: Deadline, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._deadline = deadline
        self._unanswered = False
        self._shown: tuple[Mark, str] | None = None
        row = deadline.row
        self._mark = QLabel(self)
        self._label = Text(look, self, row.label, size=Size.NAME, strong=True)
        self._countdown = Text(look, self, size=Size.NAME, strong=True, tabular=True, fixed=True)
        self._when = Text(look, self, fixed=True)
        self._about = Text(look, self, self._about_text(), role=Role.MUTED)
        self._why = self._why_button()
        self._reasons: QWidget | None = None
        self._lay_out()
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def key(self) -> str:
        """The key of the date's row."""
        return self._deadline.row.key

    def set_unanswered(self, *, unanswered: bool) -> None:
        """Say whether its lapse waits for an answer."""
        self._unanswered = unanswered

    def open_reasons(self, *, opened: bool) -> None:
        """Show why it is that date, or stop."""
        self._why.setChecked(opened)

    def tick(self, now: float) -> None:
        """Move to the instant `now`, touching only what changes."""
        row = self._deadline.row
        state, left = state_at(row, now), seconds_left(row, now)
        mark = mark_for(state, left, unanswered=self._unanswered)
        text = wording.countdown(row, state, left).text
        if (mark, text) == self._shown:
            return
        if self._shown is None or self._shown[0] is not mark:
            self._mark.setPixmap(self._look.pixmap(mark.icon, mark.role, _MARK, self.devicePixelRatioF()))
            self._mark.setToolTip(wording.state_word(mark))
            self._countdown.wear(mark.role if mark in {Mark.LAPSED, Mark.SOON} else Role.TEXT)
            self._when.say(self._when_text(state, now))
        self._shown = (mark, text)
        self._countdown.setText(text)
        self.setAccessibleName(f"{row.label}: {wording.state_word(mark)}, {text}, {self._when.text()}")

    def _when_text(self, state: str, now: float) -> str:
        row = self._deadline.row
        if state == WAITING:
            return wording.waits_text(row.waits_for)
        if state == SUSPENDED and row.stopped_at is not None:
            stopped, today = (wording.local_day(instant, row.zone) for instant in (row.stopped_at, now))
            return wording.since_text(stopped, today)
        text = wording.due_text(row)
        return wording.with_city(text, city_of(row.zone)) if text else ""

    def _about_text(self) -> str:
        row = self._deadline.row
        move = self.tr("%1 must act").replace("%1", row.actor) if row.actor and row.kind != AUTOMATIC else ""
        doubt = "" if row.verified else self.tr("rule unconfirmed")
        return "  ·  ".join(part for part in (row.title, move, doubt) if part)

    def _why_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("why")
        button.setText(self.tr("Why this date"))
        button.setAccessibleName(self.tr("Why this date: %1").replace("%1", self._deadline.row.label))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setMinimumHeight(space.TARGET)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(self._look.icon("chevron", Role.ACCENT))
        button.toggled.connect(self._on_toggled)
        return button

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, space.TIGHT, 0, space.TIGHT)
        self._grid.setHorizontalSpacing(space.SNUG)
        self._grid.setVerticalSpacing(space.HAIR)
        self._grid.setColumnStretch(1, 1)
        top, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(self._mark, 0, 0, top)
        self._grid.addWidget(self._label, 0, 1)
        self._grid.addWidget(self._countdown, 0, 2, right)
        self._grid.addWidget(self._about, 1, 1)
        self._grid.addWidget(self._when, 1, 2, right)
        self._grid.addWidget(self._why, 2, 1, Qt.AlignmentFlag.AlignLeft)
        self._grid.setRowStretch(4, 1)

    def _make_reasons(self) -> QWidget:
        """Lay out the numbered steps with their sources, and a way to take them along."""
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, space.TIGHT)
        column.setSpacing(space.TIGHT)
        for number, line in enumerate(explain(self._deadline), start=1):
            step = QHBoxLayout()
            step.setSpacing(space.TIGHT)
            figure = Text(self._look, panel, f"{number}.", role=Role.MUTED, tabular=True, fixed=True)
            figure.setMinimumWidth(space.ROOM)
            step.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(selectable(Text(self._look, panel, line.text)))
            if line.citation:
                words.addWidget(selectable(Text(self._look, panel, line.citation, size=Size.SMALL, role=Role.MUTED)))
            step.addLayout(words, 1)
            column.addLayout(step)
        if self._deadline.row.lapse:
            follows = self.tr("What follows: %1").replace("%1", self._deadline.row.lapse)
            column.addWidget(selectable(Text(self._look, panel, follows)))
        column.addWidget(self._copy_button(panel), 0, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _copy_button(self, panel: QWidget) -> QToolButton:
        button = QToolButton(panel)
        button.setObjectName("copy")
        button.setText(self.tr("Copy the date with its reasons"))
        button.setIcon(self._look.icon("copy"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setMinimumHeight(space.TARGET)
        button.clicked.connect(self._on_copy_clicked)
        return button

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._deadline))

    def _on_toggled(self, opened: bool) -> None:
        if opened and self._reasons is None:
            self._reasons = self._make_reasons()
            self._grid.addWidget(self._reasons, 3, 1, 1, 2)
        if self._reasons is not None:
            self._reasons.setVisible(opened)
        self.toggled.emit(self.key, opened)

    def _on_theme_changed(self) -> None:
        self._shown = None
        self._why.setIcon(self._look.icon("chevron", Role.ACCENT))
        palette = self._why.palette()
        palette.setColor(QPalette.ColorRole.ButtonText, self._look.colour(Role.ACCENT))
        self._why.setPalette(palette)


def as_text(deadline: Deadline) -> str:
    """Return a date with its reasons as plain text, fit for a memo."""
    row = deadline.row
    when = wording.with_city(wording.due_text(row), city_of(row.zone)) if row.due else wording.waits_text(row.waits_for)
    lines = [f"{row.negotiation}, {row.track}", f"{row.label}: {when}"]
    for number, line in enumerate(explain(deadline), start=1):
        lines.append(f"{number}. {line.text}" + (f" [{line.citation}]" if line.citation else ""))
    return "\n".join(lines)
