"""One date of a track: its state, its countdown, and, opened, why it is that date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from core.docket.confirmations import can_be_confirmed
from core.docket.deadlines import AUTOMATIC, ENDED, LAPSED, SUSPENDED, WAITING, seconds_left, state_at
from core.docket.explanation import explain
from core.zones import city_of
from gui import wording
from gui.look import space
from gui.look.disclosure import Disclosure
from gui.look.labels import Text
from gui.look.marks import Mark, mark_for
from gui.look.theme import Role
from gui.look.type import Size
from gui.track_page.figures import Figures
from gui.track_page.warned import Warned
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

    from core.docket.deadlines import DeadlineRow
    from core.docket.setting import Deadline
    from gui.look.look import Look
    from gui.track_page.date_reasons import DateReasons

_MARK = 20


class DateCard(QWidget):
    """A date as a row of the page.

    `toggled` carries its key and whether its reasons are open, `confirm_requested` its key, `sight_requested` its key
    when it is to be kept in sight. A `titled` card names its procedure; where a track has but one, its page does.
    `law` tells where the law of a date was read. Ctrl+C on a chosen card, or its menu, copies it with its reasons.
    """

    toggled = Signal(str, bool)
    confirm_requested = Signal(str)
    sight_requested = Signal(str)

    def __init__(
        self,
        look: Look,
        deadline: Deadline,
        now: float,
        parent: QWidget,
        *,
        titled: bool,
        law: Callable[[Deadline], str] = lambda _deadline: "",
    ) -> None:
        super().__init__(parent)
        self._law = law
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
        self._reasons: DateReasons | None = None
        self._warning: Warned | None = None
        self._confirmable = False
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
        self._countdown.wrap(wrapped=narrow)

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

    def offer_confirmation(self, *, offered: bool) -> None:
        """Offer, among its reasons, to confirm the date, where it can be."""
        self._confirmable = offered and can_be_confirmed(self._deadline.row)

    def warn(self, text: str) -> None:
        """Say what the date clashes with; nothing where the text is empty."""
        if self._warning is None and text:
            self._warning = Warned(self._look, self)
            self._column.insertWidget(self._column.indexOf(self._why), self._warning)
        if self._warning is not None:
            self._warning.say(text)

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        self.take_focus()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy it with its reasons."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._on_copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self._look.icon("copy"), self.tr("Copy with its reasons"), self._on_copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        menu.addAction(self._look.icon("running"), self.tr("Keep in sight"), self._on_sight)
        menu.popup(event.globalPos())

    def _when_text(self, state: str, now: float) -> str:
        row = self._deadline.row
        if state == WAITING:
            return wording.waits_text(row.waits_for)
        if state == SUSPENDED and row.stopped_at is not None:
            return wording.stopped_text(row, now)
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
        self._column.addWidget(self._why, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, space.TIGHT, 0, space.TIGHT)
        row.setSpacing(space.SNUG)
        row.addWidget(self._mark, 0, top)
        row.addLayout(self._column, 1)

    def _on_confirm(self) -> None:
        self.confirm_requested.emit(self.key)

    def _on_sight(self) -> None:
        self.sight_requested.emit(self.key)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._deadline))

    def _on_toggled(self, opened: bool) -> None:
        if opened and self._reasons is None:
            from gui.track_page.date_reasons import DateReasons  # noqa: PLC0415 - made for the few that are opened

            self._reasons = DateReasons(self._look, self._deadline, self._law(self._deadline), self)
            self._reasons.copy_requested.connect(self._on_copy)
            self._reasons.sight_requested.connect(self._on_sight)
            if self._confirmable:
                self._reasons.offer_confirmation(self._deadline.row.label)
                self._reasons.confirm_requested.connect(self._on_confirm)
            self._reasons.buttons.setDirection(self._lines[0].direction())
            self._lines.append(self._reasons.buttons)
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
    doubt = f" ({text})" if (text := wording.doubt_text(row)) else ""
    lines = [f"{row.negotiation}, {row.track}", f"{row.label}: {when}{doubt}"]
    for number, line in enumerate(explain(deadline), start=1):
        lines.append(f"{number}. {line.text}" + (f" [{line.citation}]" if line.citation else ""))
    return "\n".join(lines)
