"""One date of the preview: its cells in the pane's grid, and under them why it moves and what must be said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QStyle, QWidget

from gui.forms.fields import tint
from gui.forms.ripple_words import DOUBT
from gui.look import space
from gui.look.icons import SMALL
from gui.look.theme import Role
from gui.look.type import Size
from gui.wording import unconfirmed_word

if TYPE_CHECKING:
    from gui.forms.ripple_words import Line
    from gui.look.look import Look

COLUMNS = 5
_CUT = {0, 3}
_LEAST = 60
_SHORT_SOURCE = 60
"""A longer source stands in the tooltip only."""


class Cut(QLabel):
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
        way = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), QStyle.visualAlignment(self.layoutDirection(), way), text)
        painter.end()
        self.setToolTip("" if text == self.text() else self.text())


class Row:
    """The labels of one date, placed in two rows of a grid from `place` on. Blank ones are hidden."""

    def __init__(self, look: Look, parent: QWidget, grid: QGridLayout, place: int) -> None:
        self._look = look
        self.cells = [self._cell(parent, place, column) for column in range(COLUMNS)]
        self.note = QLabel(parent)
        self.note.setObjectName(f"preview_note_{place}")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setFont(look.fonts.font(Size.SMALL))
        self.note.setWordWrap(True)
        self.note.setContentsMargins(0, 0, 0, space.HAIR)
        self._warning = QWidget(parent)
        self._mark = QLabel(self._warning)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said = QLabel(self._warning)
        self.said.setObjectName(f"preview_warning_{place}")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setFont(look.fonts.font(Size.BODY))
        self.said.setWordWrap(True)
        line = QHBoxLayout(self._warning)
        line.setContentsMargins(0, 0, 0, space.HAIR)
        line.setSpacing(space.HAIR)
        line.addWidget(self._mark)
        line.addWidget(self.said, 1)
        for column, cell in enumerate(self.cells):
            grid.addWidget(cell, 3 * place, column)
        grid.addWidget(self.note, 3 * place + 1, 0, 1, COLUMNS)
        grid.addWidget(self._warning, 3 * place + 2, 0, 1, COLUMNS)
        self.wear()
        self.show_line(None)

    def show_line(self, line: Line | None) -> None:
        """Show one date, or none."""
        there = line is not None
        texts = line.texts if line is not None else ("",) * COLUMNS
        strong = line is not None and line.known
        self.cells[3].setFont(self._look.fonts.font(Size.BODY, strong=strong, tabular=True))
        for cell, text in zip(self.cells, texts, strict=True):
            cell.setText(text)
            cell.setVisible(there)
        why, source = (line.why, line.source) if line is not None else ("", "")
        self.note.setToolTip(source)
        if why and source and len(source) <= _SHORT_SOURCE:
            why = f"{why}  ·  {source}"
        self.note.setText(why)
        self.note.setVisible(bool(why))
        warned = "\n".join(line.warnings) if line is not None else ""
        self.said.setText(warned)
        self._warning.setVisible(bool(warned))

    @property
    def text(self) -> str:
        """What it says, on as many lines as it takes."""
        head = " ".join(cell.text() for cell in self.cells if cell.text())
        return "\n".join(part for part in (head, self.note.text(), self.said.text()) if part)

    def wear(self) -> None:
        """Take on the colours of the theme worn now."""
        what, before, arrow, after, shift = self.cells
        for label in (before, arrow, shift, self.note):
            tint(label, self._look, Role.MUTED)
        for label in (what, after, self.said):
            tint(label, self._look, Role.TEXT)
        self._mark.setPixmap(self._look.pixmap("info", Role.SOON, SMALL, self._warning.devicePixelRatioF()))

    def _cell(self, parent: QWidget, place: int, column: int) -> QLabel:
        cell = Cut(parent, shrinks=column > 0) if column in _CUT else QLabel(parent)
        if isinstance(cell, Cut):
            cell.keep(DOUBT.format(doubt=unconfirmed_word()))
        cell.setObjectName(f"preview_{place}_{column}")
        cell.setTextFormat(Qt.TextFormat.PlainText)
        cell.setFont(self._look.fonts.font(Size.BODY, tabular=column > 0))
        return cell
