"""The finder: one line over the window that computes a date, runs any command, and goes to any track or date.

It lies over the whole of its parent, so that a click beside it closes it; the panel itself stands centred at the
top. Where it leads is for whoever hears its signals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.computation.asking import Answer, answer, read_question
from core.errors import KnownError
from gui.finder.commands import command_lines
from gui.finder.line import Line
from gui.finder.matching import ANSWER, COMMAND, DATE, RECORD, TRACK, Found, Ranking, ranked, to_find
from gui.finder.reasons import Reasons
from gui.finder.results import TEXT_LEFT, Results
from gui.finder.wording import answer_line, copied_text, keys_text, kind_word
from gui.forms.when import read_day
from gui.local_zone import system_zone
from gui.look import space
from gui.look.labels import Text
from gui.look.theme import Role
from gui.look.type import Size
from gui.wording import COUNTED

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QShowEvent

    from core.clock import Clock
    from gui.finding import RecordFinder
    from gui.look.look import Look

_MOST = 60
_WIDTH = 680
_TOP = 56
_RADIUS = 8
_SHADE = 5
_LEAST_REASONS = 96
_ENDLESS = 10_000


class Finder(QWidget):
    """The palette over the window that is its parent.

    Signals: `date_computed` (the `Answer`), `track_opened` (a track's id), `date_opened` (a date's key),
    `record_opened` (the id of an entry).
    """

    date_computed = Signal(object)
    track_opened = Signal(str)
    date_opened = Signal(str)
    record_opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._clock: Clock | None = None
        self._commands: list[QAction] = []
        self._runs: dict[str, QAction] = {}
        self._places: list[tuple[str, str, str]] = []
        self._records: RecordFinder | None = None
        self._things: list[Found] | None = None
        self._answer: Answer | None = None
        self._before: QWidget | None = None
        self._going = False
        self.panel = QWidget(self)
        self.line = Line(look, self.panel)
        self._said = Text(look, self.panel)
        self.results = Results(look, self.panel)
        self.reasons = Reasons(look, self.panel)
        self._keys = Text(look, self.panel, size=Size.SMALL, role=Role.MUTED)
        self._lay_out()
        self._connect()
        self.hide()

    def set_clock(self, clock: Clock) -> None:
        """Take "today" from `clock`; without one no date is computed."""
        self._clock = clock

    def set_commands(self, commands: list[QAction]) -> None:
        """Offer these; those that cannot be done now are left out while they cannot."""
        self._commands = list(commands)
        self._on_things_changed()

    def set_places(self, places: list[tuple[str, str, str]]) -> None:
        """Offer these tracks and dates: kind ("track" or "date"), id, and text of each."""
        self._places = list(places)
        self._on_things_changed()

    def set_records(self, find: RecordFinder | None) -> None:
        """Offer, under what is found by name, the entries whose texts hold what is typed."""
        self._records = find

    def summon(self) -> None:
        """Come up over the window with the line as it was left, and take the keys."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
            self._things = None  # what can be done may be another by now
        self.setGeometry(self._over().rect())
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.line.selectAll()
        self.refresh()

    def dismiss(self) -> None:
        """Go, and give the keys back to whoever had them; what was typed stays for the next time."""
        had_keys = self.window().focusWidget() is self.line
        before, self._before = self._before, None
        self._going = True
        self.hide()
        self._going = False
        if had_keys and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Find what the line now says."""
        text = self.line.text()
        said = self._ask(text)
        found = ranked(self._all(), text, _MOST)
        self.results.show_lines([*self._in_order(found), *self._recorded(text)])
        if not said and not self.results.lines():
            said = self.tr("Nothing is called that. A date is asked for as 60 days from 31 July 1994 title vii.")
        elif not said and found.more and text.strip():
            said = COUNTED.more(found.more)
        self._said.say(said)
        self._on_moved()
        self._arrange()

    def said(self) -> str:
        """Return the sentence under the line, or nothing."""
        return self._said.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the size of the window while shown."""
        super().showEvent(event)
        self._over().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lie over the whole of the window, whatever its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible() and watched is self.parent():
            self.setGeometry(self._over().rect())
            self._arrange()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close at a click beside the panel."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel's ground, with a shade about it that lifts it off the window."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        panel = QRectF(self.panel.geometry())
        shade = self.palette().color(QPalette.ColorRole.Shadow)
        shade.setAlphaF(0.05)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for ring in range(_SHADE, 0, -1):
            painter.drawRoundedRect(panel.adjusted(-ring, -ring + 2, ring, ring + 2), _RADIUS + ring, _RADIUS + ring)
        painter.setPen(QPen(self._look.colour(Role.LINE), 1))
        painter.setBrush(self._look.colour(Role.RAISED))
        painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()

    def _lay_out(self) -> None:
        self.setObjectName("finder")
        self.setAccessibleName(self.tr("Find or compute"))
        self._said.setObjectName("said")
        self._said.setContentsMargins(TEXT_LEFT, space.TIGHT, space.ROOM, space.TIGHT)
        self._keys.setObjectName("keys")
        self._keys.setContentsMargins(space.ROOM, space.HAIR, space.ROOM, 0)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, space.TIGHT)
        column.setSpacing(space.HAIR)
        for part in (self.line, self._said, self.results, self.reasons, self._keys):
            column.addWidget(part)
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        self.line.textChanged.connect(self.refresh)
        self.line.entered.connect(self._on_entered)
        self.line.escaped.connect(self.dismiss)
        self.line.left.connect(self._on_left)
        self.line.moved.connect(self.results.go)
        self.line.paged.connect(self._on_paged)
        self.line.copy_asked.connect(self._on_copy_asked)
        self.results.picked.connect(self._take)
        self.results.moved.connect(self._on_moved)
        self._look.theme_changed.connect(self.update)

    def _over(self) -> QWidget:
        parent = self.parentWidget()
        if parent is None:
            raise RuntimeError("the finder lies over a window")
        return parent

    def _arrange(self) -> None:
        """Give the panel its width, and its parts the heights there is room for, the reasons the last."""
        width = min(_WIDTH, self.width() - 2 * space.WIDE)
        top = min(_TOP, max(space.TIGHT, self.height() // 12))
        fixed = self.line.height() + space.TIGHT + 5 * space.HAIR
        for label in (self._keys, self._said):
            label.setFixedHeight(_height_of(label, width - 2))
            fixed += label.height() if label.text() else 0
        room = self.height() - top - space.WIDE - fixed
        reasons = self.reasons.wanted_height(width - 2) if self._answer is not None else 0
        listed = min(self.results.wanted_height(), max(0, room - min(reasons, _LEAST_REASONS)))
        self.results.setFixedHeight(listed)
        self.results.setVisible(listed > 0)
        self.reasons.setFixedHeight(max(0, min(reasons, room - listed)))
        self.reasons.setVisible(self._answer is not None)
        self.panel.setFixedWidth(width)
        self.panel.adjustSize()
        self.panel.move((self.width() - width) // 2, top)
        self.update()

    def _ask(self, text: str) -> str:
        """Compute what is asked; return what is wrong with a question that is nearly one."""
        self._answer = None
        if self._clock is None:
            return ""
        try:
            question = read_question(text, self._clock, system_zone(), read_day)
            if question is not None:
                self._answer = answer(question)
                self.reasons.show_answer(self._answer)
        except KnownError as fault:
            return str(fault)
        return ""

    def _in_order(self, found: Ranking) -> list[Found]:
        """Return the lines: what is called exactly so, then the computed date, then the rest."""
        if self._answer is None:
            return found.found
        return [*found.found[: found.exact], answer_line(self._answer), *found.found[found.exact :]]

    def _recorded(self, text: str) -> list[Found]:
        found = self._records(text) if self._records is not None else []
        return [to_find(RECORD, ident, passage, track) for ident, passage, track in found]

    def _all(self) -> list[Found]:
        """Return all that can be gone to, prepared when first asked for."""
        if self._things is None:
            words = {TRACK: kind_word(TRACK), DATE: kind_word(DATE)}
            tracks = [to_find(TRACK, ident, text, words[TRACK]) for kind, ident, text in self._places if kind == TRACK]
            dates = [to_find(DATE, ident, text, words[DATE]) for kind, ident, text in self._places if kind == DATE]
            self._runs = {str(at): each for at, each in enumerate(self._commands) if each.isEnabled() and each.text()}
            self._things = [*command_lines(self._runs), *tracks, *dates]
        return self._things

    def _take(self, line: Found) -> None:
        """Go where the line leads, with the finder out of the way."""
        if line.kind != ANSWER:
            self.line.clear()
        self.dismiss()
        if line.kind == COMMAND:
            self._runs[line.id].trigger()
        elif line.kind == TRACK:
            self.track_opened.emit(line.id)
        elif line.kind == DATE:
            self.date_opened.emit(line.id)
        elif line.kind == RECORD:
            self.record_opened.emit(line.id)
        else:
            self.date_computed.emit(self._answer)

    def _on_left(self) -> None:
        """Do not lie over what now has the keys."""
        if self.isVisible() and not self._going:
            self.dismiss()

    def _on_entered(self) -> None:
        if (line := self.results.chosen()) is not None:
            self._take(line)

    def _on_paged(self, steps: int) -> None:
        if self._answer is not None:
            self.reasons.turn(steps)
        else:
            self.results.go(steps * 8)

    def _on_copy_asked(self) -> None:
        if self._answer is None:
            self.line.copy()
            return
        QGuiApplication.clipboard().setText(copied_text(self._answer))
        self._said.say(self.tr("Copied with its reasons."))
        self._arrange()

    def _on_moved(self) -> None:
        line = self.results.chosen()
        self._keys.say(keys_text(line.kind if line is not None else ""))
        spoken = ", ".join(part for part in (line.text, line.where) if part) if line is not None else self.said()
        self.line.setAccessibleDescription(spoken)

    def _on_things_changed(self) -> None:
        self._things = None
        if self.isVisible():
            self.refresh()


def _height_of(label: QLabel, width: int) -> int:
    """Return the height the label's text needs; its own answer would not go below the height it was fixed at."""
    margins = label.contentsMargins()
    room = QRect(0, 0, width - margins.left() - margins.right(), _ENDLESS)
    text = label.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, label.text())
    return text.height() + margins.top() + margins.bottom()
