"""The pane at the foot of a form: which dates the edit would move, from what to what.

It is given moves and shows them; when to ask the docket for them is the form's business.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.docket.deadlines import AUTOMATIC, EARLIEST, SUPERSEDED
from core.zones import city_of, zone_info
from gui.forms.fields import tint
from gui.look import space
from gui.look.marks import Mark, mark_for
from gui.look.theme import Role
from gui.look.type import Size
from gui.wording import COUNTED, day_text, state_word, unconfirmed_word, waits_text, with_city

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.docket.deadlines import DeadlineRow
    from core.docket.docket import DateMove
    from gui.look.look import Look

ROWS = 5
"""How many moved dates are shown; of more, only the number."""

_COLUMNS = 4
_CUT = {0, _COLUMNS - 1}
_LABELS, _LEAST = 200, 60
_RADIUS = 6
_FAR = "9999"


class _Line(NamedTuple):
    """One row of the pane; `known` where it ends in more than what a date waits for."""

    texts: tuple[str, str, str, str]
    known: bool


_BLANK = _Line(("", "", "", ""), known=False)


class _Cut(QLabel):
    """One line of text, cut with an ellipsis where there is no room; whole in its tooltip.

    It takes what room is left, or, where it `shrinks`, what its text needs as far as there is that much.
    """

    def __init__(self, parent: QWidget, *, shrinks: bool) -> None:
        super().__init__(parent)
        self._tail = ""
        policy = QSizePolicy.Policy.Preferred if shrinks else QSizePolicy.Policy.Ignored
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Return next to no width: it is cut before anything else is."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def keep(self, tail: str) -> None:
        """Never cut off `tail`, with which the text ends."""
        self._tail = tail

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        del event
        painter = QPainter(self)
        metrics = self.fontMetrics()
        tail = self._tail if self.text().endswith(self._tail) else ""
        room = self.width() - metrics.horizontalAdvance(tail)
        text = metrics.elidedText(self.text().removesuffix(tail), Qt.TextElideMode.ElideRight, room) + tail
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
        self.setToolTip("" if text == self.text() else self.text())


class PreviewPane(QWidget):
    """Shows moves, the nearest new date first, or one quiet sentence."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._look = look
        self._place = ""
        self._heading = QLabel(self.tr("What this moves"), self)
        self._heading.setFont(look.fonts.font(Size.SMALL, strong=True))
        self._sentence = QLabel(self)
        self._sentence.setObjectName("preview_sentence")
        self._sentence.setWordWrap(True)
        self._cells = [[self._cell(row, column) for column in range(_COLUMNS)] for row in range(ROWS)]
        self._lay_out()
        self.wear()
        self.say(self.tr("The dates this adds or moves are shown here as you type."))

    def say(self, sentence: str) -> None:
        """Show one sentence and no dates."""
        self._place = ""
        self._show([], sentence)

    def show_moves(self, moves: Iterable[DateMove]) -> None:
        """Show what moves; earlier dates kept as history are left out."""
        own = [move for move in moves if not _is_history(move)]
        own.sort(key=lambda move: move_row(move).due or _FAR)
        several = len({move_row(move).track_id for move in own}) > 1
        cities = {city_of(move_row(move).zone) for move in own[:ROWS] if move_row(move).due}
        self._place = cities.pop() if len(cities) == 1 else ""
        lines = [self._line(move, several=several) for move in own[:ROWS]]
        rest = COUNTED.more(len(own) - ROWS) if len(own) > ROWS else ""
        self._show(lines, rest if own else self.tr("No date moves."))

    @property
    def text(self) -> str:
        """Everything shown, a line for each date."""
        rows = [[cell.text() for cell in row if cell.text()] for row in self._cells]
        lines = [" ".join(row) for row in rows if row]
        return "\n".join([*lines, *filter(None, [self._sentence.text()])])

    def wear(self) -> None:
        """Take on the colours of the theme worn now."""
        for label in (self._heading, self._sentence):
            tint(label, self._look, Role.MUTED)
        for what, before, arrow, after in self._cells:
            tint(before, self._look, Role.MUTED)
            tint(arrow, self._look, Role.MUTED)
            tint(what, self._look, Role.TEXT)
            tint(after, self._look, Role.TEXT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground the dates stand on."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour(Role.LINE), 1))
        painter.setBrush(self._look.colour(Role.HOVER))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()

    def _cell(self, row: int, column: int) -> QLabel:
        cell = _Cut(self, shrinks=column > 0) if column in _CUT else QLabel(self)
        cell.setObjectName(f"preview_{row}_{column}")
        cell.setTextFormat(Qt.TextFormat.PlainText)
        cell.setFont(self._look.fonts.font(Size.BODY, tabular=column > 0))
        return cell

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.SNUG)
        grid.setVerticalSpacing(space.HAIR)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(0, _LABELS)
        for row, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column)
        pane = QVBoxLayout(self)
        pane.setContentsMargins(space.SNUG, space.TIGHT, space.SNUG, space.SNUG)
        pane.setSpacing(space.HAIR)
        pane.addWidget(self._heading)
        pane.addLayout(grid)
        pane.addWidget(self._sentence)
        pane.addStretch()
        self.setMinimumHeight(self._heading.sizeHint().height() + 2 * space.WIDE + space.HAIR)

    def _show(self, lines: Sequence[_Line], sentence: str) -> None:
        placed = self.tr("What this moves, dates in %1").replace("%1", self._place)
        self._heading.setText(placed if self._place else self.tr("What this moves"))
        for number, cells in enumerate(self._cells):
            line = lines[number] if number < len(lines) else _BLANK
            cells[-1].setFont(self._look.fonts.font(Size.BODY, strong=line.known, tabular=True))
            for cell, text in zip(cells, line.texts, strict=True):
                if isinstance(cell, _Cut):
                    cell.keep(_DOUBT.format(doubt=unconfirmed_word()))
                cell.setText(text)
                cell.setVisible(number < len(lines))
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleDescription(self.text)

    def _line(self, move: DateMove, *, several: bool) -> _Line:
        row = move_row(move)
        what = f"{row.track}: {row.label}" if several else row.label
        what += _doubt(row)
        after = standing_text(move.after, move.before) if move.after else self.tr("no longer there")
        if not self._place and move.after is not None and move.after.due and after != _ended_word(move.after):
            after = with_city(after, city_of(row.zone))
        if move.before is None:
            return _Line((what, "", self.tr("new"), after), known=bool(row.due))
        return _Line((what, standing_text(move.before, move.before), "→", after), known=True)


def move_row(move: DateMove) -> DeadlineRow:
    """Return the row of a move, as it stands after it where there is one."""
    row = move.after or move.before
    if row is None:
        raise ValueError("a move has a date before or after it")
    return row


def standing_text(row: DeadlineRow, before: DeadlineRow | None = None) -> str:
    """Return how a date stands: its end in a word, "suspended", the date, or that it waits.

    What it waits for is told of a new date only, one without a `before`.
    """
    if word := _ended_word(row):
        return word
    if row.due:
        return when_text(row)
    return state_word(Mark.WAITING) if before else waits_text(row.waits_for)


def when_text(row: DeadlineRow) -> str:
    """Return the date of `row`, to the second where its hour was given to the second."""
    if row.due is None or row.due_at is None:
        return ""
    day = day_text(date.fromisoformat(row.due))
    local = datetime.fromtimestamp(row.due_at, UTC).astimezone(zone_info(row.zone))
    midnight = (local.hour, local.minute, local.second) == (0, 0, 0)
    if midnight and (row.kind in {EARLIEST, AUTOMATIC} or local.date().isoformat() != row.due):
        return day
    return f"{day}, {local:%H:%M:%S}" if local.second else f"{day}, {local:%H:%M}"


_DOUBT = "  ·  {doubt}"


def _doubt(row: DeadlineRow) -> str:
    return "" if row.verified else _DOUBT.format(doubt=unconfirmed_word())


def _ended_word(row: DeadlineRow) -> str:
    if row.ended_as:
        return state_word(mark_for(row.ended_as, None, unanswered=False))
    return state_word(Mark.SUSPENDED) if row.stopped_at is not None else ""


def _is_history(move: DateMove) -> bool:
    return move.before is None and move.after is not None and move.after.ended_as == SUPERSEDED
