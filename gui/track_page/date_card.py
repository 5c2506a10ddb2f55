"""One date of a track: its state, its countdown, and, opened, why it is that date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.docket.deadlines import AUTOMATIC, EARLIEST, ENDED, LAPSED, SUSPENDED, WAITING, seconds_left, state_at
from core.docket.explanation import explain
from core.zones import city_of
from gui import wording
from gui.look import space
from gui.look.disclosure import Disclosure
from gui.look.labels import Text, selectable
from gui.look.marks import Mark, mark_for
from gui.look.theme import Role
from gui.look.type import Size
from gui.track_page.figures import Figures
from gui.track_page.tinted import TintedButton
from gui.wording import translate

if TYPE_CHECKING:
    from core.docket.deadlines import DeadlineRow
    from core.docket.setting import Deadline
    from gui.look.look import Look

_MARK = 20


class DateCard(QWidget):
    """A date as a row of the page. `toggled` carries its key and whether its reasons are open.

    `sight_requested` carries its key when it is to be kept in sight. A `titled` card names its procedure; where a
    track has but one, its page does.
    """

    toggled = Signal(str, bool)
    sight_requested = Signal(str)

    def __init__(self, look: Look, deadline: Deadline, now: float, parent: QWidget, *, titled: bool) -> None:
        super().__init__(parent)
        self._look = look
        self._deadline = deadline
        self._unanswered = False
        self._shown: tuple[Mark, str] | None = None
        self._now = now
        self._titled = titled
        row = deadline.row
        self._mark = QLabel(self)
        self._label = Text(look, self, row.label, size=Size.NAME, strong=True)
        self._countdown = Figures(look, self)
        self._when = Text(look, self, fixed=True)
        self._about = Text(look, self, role=Role.MUTED)
        self._why = self._why_button()
        self._reasons: QWidget | None = None
        self._lines: list[QBoxLayout] = []
        self._lay_out()
        look.theme_changed.connect(self._on_theme_changed)

    @property
    def key(self) -> str:
        """The key of the date's row."""
        return self._deadline.row.key

    def set_unanswered(self, *, unanswered: bool) -> None:
        """Say whether its lapse waits for an answer, and stand at its instant."""
        self._unanswered = unanswered
        self.tick(self._now)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the date below its label where there is no room beside it."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for line in self._lines:
            line.setDirection(way)
        self._when.setWordWrap(narrow)

    def has_focus(self) -> bool:
        """Tell whether the keyboard is in it."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def take_focus(self) -> None:
        """Take the keyboard."""
        self._why.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_reasons(self, *, opened: bool) -> None:
        """Show why it is that date, or stop."""
        self._why.setChecked(opened)

    def tick(self, now: float) -> None:
        """Move to the instant `now`, touching only what changes."""
        self._now = now
        row = self._deadline.row
        state, left = state_at(row, now), seconds_left(row, now)
        mark = mark_for(state, left, unanswered=self._unanswered)
        text = wording.countdown(row, state, left).text
        if (mark, text) == self._shown:
            return
        if self._shown is None or self._shown[0] is not mark:
            self._mark.setPixmap(self._look.pixmap(mark.icon, mark.role, _MARK, self.devicePixelRatioF()))
            self._mark.setToolTip(wording.state_word(mark))
            self._countdown.wear(_role(mark, state))
            doubt = wording.doubt_text(self._deadline.row)
            self._when.say("  ·  ".join(part for part in (self._when_text(state, now), doubt) if part))
            self._about.say(self._about_text(mark, state))
        self._shown = (mark, text)
        self._countdown.count(text)
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

    def _about_text(self, mark: Mark, state: str) -> str:
        row = self._deadline.row
        word = wording.state_word(mark) if mark in _SAID_BY_FIGURES else ""
        title = row.title if self._titled else ""
        return "  ·  ".join(part for part in (title, word, move_text(row, state)) if part)

    def _why_button(self) -> Disclosure:
        button = Disclosure(self._look, self.tr("Why this date"), self)
        button.setObjectName("why")
        button.setAccessibleName(self.tr("Why this date: %1").replace("%1", self._deadline.row.label))
        button.toggled.connect(self._on_toggled)
        return button

    def _lay_out(self) -> None:
        """Let each line share its width anew, so that a long date never narrows the label above it."""
        top = Qt.AlignmentFlag.AlignTop
        self._column = QVBoxLayout()
        self._column.setSpacing(space.HAIR)
        for words, figures in ((self._label, self._countdown), (self._about, self._when)):
            line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            line.setSpacing(space.HAIR)
            line.addWidget(words, 1, top)
            line.addWidget(figures, 0, top)
            self._column.addLayout(line)
            self._lines.append(line)
        self._lines[0].setAlignment(self._countdown, top | Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._why, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, space.TIGHT, 0, space.TIGHT)
        row.setSpacing(space.SNUG)
        row.addWidget(self._mark, 0, top)
        row.addLayout(self._column, 1)

    def _make_reasons(self) -> QWidget:
        """Lay out the numbered steps with their sources, and a way to take them along."""
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, space.HAIR, 0, space.TIGHT)
        column.setSpacing(space.TIGHT)
        digits = QFontMetrics(self._look.fonts.font(Size.BODY))
        panel.setMaximumWidth(space.APART + digits.horizontalAdvance("0" * space.TEXT_COLUMN))
        for number, line in enumerate(explain(self._deadline), start=1):
            step = QHBoxLayout()
            step.setSpacing(space.TIGHT)
            figure = Text(self._look, panel, f"{number}.", role=Role.MUTED, tabular=True, fixed=True)
            figure.setMinimumWidth(space.WIDE)
            step.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(selectable(Text(self._look, panel, line.text)))
            if line.citation:
                words.addWidget(selectable(Text(self._look, panel, line.citation, size=Size.SMALL, role=Role.MUTED)))
            step.addLayout(words, 1)
            column.addLayout(step)
        row = self._deadline.row
        if row.lapse:
            heading = self.tr("When it comes") if row.kind in {AUTOMATIC, EARLIEST} else self.tr("When it lapses")
            column.addWidget(Text(self._look, panel, heading, size=Size.SMALL, strong=True, role=Role.MUTED))
            column.addWidget(selectable(Text(self._look, panel, row.lapse)))
        buttons = QBoxLayout(self._lines[0].direction())
        buttons.setSpacing(space.TIGHT)
        for button in (self._copy_button(panel), self._sight_button(panel)):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch()
        self._lines.append(buttons)
        column.addLayout(buttons)
        return panel

    def _sight_button(self, panel: QWidget) -> TintedButton:
        button = TintedButton(self._look, "running", panel)
        button.setObjectName("sight")
        button.setText(self.tr("Keep in sight"))
        button.setToolTip(self.tr("A small countdown over all windows"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._on_sight_clicked)
        return button

    def _on_sight_clicked(self) -> None:
        self.sight_requested.emit(self.key)

    def _copy_button(self, panel: QWidget) -> TintedButton:
        button = TintedButton(self._look, "copy", panel)
        button.setObjectName("copy")
        button.setText(self.tr("Copy with its reasons"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._on_copy_clicked)
        return button

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._deadline))

    def _on_toggled(self, opened: bool) -> None:
        if opened and self._reasons is None:
            self._reasons = self._make_reasons()
            line = QHBoxLayout()
            line.addWidget(self._reasons, 1)
            line.addStretch()
            self._column.addLayout(line)
        if self._reasons is not None:
            self._reasons.setVisible(opened)
        self.toggled.emit(self.key, opened)

    def _on_theme_changed(self) -> None:
        self._shown = None
        self.tick(self._now)


_SAID_BY_FIGURES = frozenset({Mark.RUNNING, Mark.SOON, Mark.SUSPENDED})
"""The states whose countdown is a figure without a word."""


def move_text(row: DeadlineRow, state: str) -> str:
    """Return whose move it is, or was; nothing where nobody has to act any more."""
    if not row.actor or row.kind == AUTOMATIC or state in ENDED:
        return ""
    form = translate("DateCard", "{party} had to act") if state == LAPSED else translate("DateCard", "{party} must act")
    return form.replace("{party}", row.actor)


def _role(mark: Mark, state: str) -> Role:
    if mark in {Mark.LAPSED, Mark.SOON}:
        return mark.role
    done = state in ENDED or state == WAITING or mark is Mark.LAPSED_ANSWERED
    return Role.MUTED if done else Role.TEXT


def as_text(deadline: Deadline) -> str:
    """Return a date with its reasons as plain text, fit for a memo."""
    row = deadline.row
    when = wording.with_city(wording.due_text(row), city_of(row.zone)) if row.due else wording.waits_text(row.waits_for)
    doubt = f" ({wording.doubt_text(row)})" if not row.verified else ""
    lines = [f"{row.negotiation}, {row.track}", f"{row.label}: {when}{doubt}"]
    for number, line in enumerate(explain(deadline), start=1):
        lines.append(f"{number}. {line.text}" + (f" [{line.citation}]" if line.citation else ""))
    return "\n".join(lines)
