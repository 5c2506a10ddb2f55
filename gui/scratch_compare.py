"""Side by side: each date in the real docket and as it was tried, and what lies between."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.notify.text import clean
from gui.compared_cells import DIFFERENCE, NAME, REAL, TRIED, UNDER, ComparedCells, ComparedHeads
from gui.forms.ripple_words import WORDS, standing_text
from gui.look import space
from gui.look.labels import Text
from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.look.type import Size
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.deadlines import DeadlineRow
    from core.sessions.scratch import Compared
    from gui.look.look import Look

_NAME, _NAME_ROOM = 120, 150
_WIDE, _HIGH = 760, 420


class Comparison(QDialog):
    """A table of the dates that differ; a sentence where none does."""

    def __init__(self, look: Look, compared: Sequence[Compared], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("comparison")
        self.setWindowTitle(self.tr("Your docket and what you tried"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setPalette(palette_of(look.theme))
        self._table = self._made(compared)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.WIDE, space.WIDE, space.WIDE, space.WIDE)
        column.setSpacing(space.ROOM)
        column.addWidget(Text(look, self, self.windowTitle(), size=Size.FIGURE, strong=True))
        if compared:
            column.addWidget(Text(look, self, WORDS.differ(len(compared))))
            column.addWidget(self._table, 1)
        else:
            self._table.hide()
            column.addWidget(Text(look, self, self.tr("No date differs.")), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        px, around = look.fonts.px, 2 * space.WIDE
        self.resize(min(px(_WIDE), max(parent.width() - around, _WIDE // 2)), min(px(_HIGH), parent.height() - around))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the difference under what was tried where there is no room for a column of its own."""
        super().resizeEvent(event)
        table = self._table
        room = self.width() - 2 * space.WIDE - sum(map(table.sizeHintForColumn, (REAL, TRIED, DIFFERENCE)))
        tight = room < self._look.fonts.px(_NAME_ROOM)
        table.setColumnHidden(DIFFERENCE, tight)
        for row in range(table.rowCount()):
            tried, difference = table.item(row, TRIED), table.item(row, DIFFERENCE)
            if tried is not None and difference is not None:
                tried.setData(UNDER, difference.text() if tight else "")

    def _made(self, compared: Sequence[Compared]) -> QTableWidget:
        table = QTableWidget(len(compared), 4, self)
        table.setObjectName("compared")
        table.setAccessibleName(self.windowTitle())
        table.setFont(self._look.fonts.font(Size.BODY, tabular=True))
        heads = [self.tr("Date"), self.tr("Your docket"), self.tr("What you tried"), self.tr("Difference")]
        table.setHorizontalHeaderLabels(heads)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        cells = ComparedCells(self._look, table)
        table.setItemDelegate(cells)
        palette = table.palette()
        palette.setColor(QPalette.ColorRole.Base, self._look.colour(Role.SURFACE))
        table.setPalette(palette)
        down, across = table.verticalHeader(), ComparedHeads(self._look, table)
        table.setHorizontalHeader(across)
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(cells.height)
        for row, each in enumerate(compared):
            for place, text in enumerate(texts_of(each)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if place == NAME:
                    item.setData(UNDER, clean(each.row.track, _NAME))
                table.setItem(row, place, item)
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        if compared:
            table.setCurrentCell(0, NAME)
        return table


def texts_of(compared: Compared) -> tuple[str, str, str, str]:
    """Return the cells of one date."""
    name = clean(compared.row.label, _NAME)
    return name, _cell(compared.real), _cell(compared.tried), _difference(compared)


def _cell(row: DeadlineRow | None) -> str:
    return standing_text(row) if row is not None else translate("Comparison", "not there")


def _difference(compared: Compared) -> str:
    real, tried = compared
    if real is None or tried is None or real.due is None or tried.due is None or real.due == tried.due:
        return ""
    return WORDS.shift((date.fromisoformat(tried.due) - date.fromisoformat(real.due)).days)
