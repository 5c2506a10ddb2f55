"""What was recorded on a track, the latest first, each with its source and who recorded it when.

A long record is made piece by piece: the latest entries at once, the earlier ones when they are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.laws import Laws
from gui.look import space
from gui.look.disclosure import Disclosure
from gui.look.labels import Text, selectable
from gui.look.theme import Role
from gui.look.type import Size
from gui.track_page.entries import days_room
from gui.track_page.fact_subjects import Subjects
from gui.track_page.fact_words import in_words
from gui.track_page.origin import add_origin
from gui.track_page.tinted import TintedButton
from gui.wording import COUNTED, day_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Fact
    from core.procedures import Catalogue
    from gui.look.look import Look


AT_FIRST, AT_ONCE = 12, 30
"""Entries made with the page, and each time more are asked for."""


class Record(QWidget):
    """The facts as a list. `retract_requested` and `correct_requested` carry a fact's id."""

    retract_requested = Signal(str)
    correct_requested = Signal(str)

    def __init__(
        self,
        look: Look,
        facts: Sequence[Fact],
        catalogue: Catalogue,
        parent: QWidget,
        *,
        editable: bool,
        at_first: int = AT_FIRST,
    ) -> None:
        super().__init__(parent)
        self._look = look
        metrics = QFontMetrics(look.fonts.font(Size.BODY, tabular=True))
        self._days = days_room(look)
        # The first line of an entry stands level with its button.
        self._above = (space.TARGET - metrics.height()) // 2 if editable else 0
        look.theme_changed.connect(self._on_theme_changed)
        self._laws = Laws.among(facts, catalogue)
        self._subjects = Subjects(facts, self._laws)
        self._editable = editable
        self._narrow = False
        self._entries: list[QBoxLayout] = []
        self._buttons: list[QBoxLayout] = []
        self._of_fact: dict[str, QWidget] = {}
        self._rest = list(reversed(facts))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.SNUG)
        self._more = Disclosure(look, "", self)
        self._more.setObjectName("earlier")
        self._more.setCheckable(False)
        self._more.clicked.connect(self.show_earlier)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_next(max(at_first, AT_FIRST))

    @property
    def shown(self) -> int:
        """How many entries are made."""
        return len(self._entries)

    def show_earlier(self) -> None:
        """Show the next entries of those that are not made yet."""
        self._show_next(AT_ONCE)

    def mark(self, fact: str) -> QWidget | None:
        """Lay the entry of a fact on a ground of its own, and return it; None where there is none."""
        at = next((number for number, each in enumerate(self._rest, start=1) if each.id == fact), 0)
        if at:
            self._show_next(at)
        for ident, entry in self._of_fact.items():
            entry.setAutoFillBackground(ident == fact)
        self._on_theme_changed()
        return self._of_fact.get(fact)

    def _show_next(self, count: int) -> None:
        batch, self._rest = self._rest[:count], self._rest[count:]
        place = self._column.indexOf(self._more)
        for number, fact in enumerate(batch):
            entry = self._of_fact[fact.id] = self._entry(fact, in_words(fact, self._laws), editable=self._editable)
            self._column.insertWidget(place + number, entry)
            entry.show()
        self._more.setText(COUNTED.earlier(len(self._rest)))
        self._more.setVisible(bool(self._rest))
        self.set_narrow(narrow=self._narrow)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the day above the words where there is no room beside them."""
        self._narrow = narrow
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for buttons in self._buttons:
            buttons.setDirection(way)
        for line in self._entries:
            line.setDirection(way)
            line.setSpacing(0 if narrow else space.SNUG)
            item = line.itemAt(0)
            day = item.widget() if item is not None else None
            if isinstance(day, Text):
                day.setWordWrap(narrow)
                day.setMinimumWidth(0 if narrow else self._days)

    def _entry(self, fact: Fact, words: str, *, editable: bool) -> QWidget:
        entry = QWidget(self)
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.SNUG)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setContentsMargins(0, self._above, 0, 0)
        line.setSpacing(space.SNUG)
        line.addWidget(self._day(fact, entry), 0, top)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(selectable(Text(self._look, entry, words)))
        add_origin(said, self._look, entry, fact, self._subjects.of(fact))
        said.addStretch(1)
        line.addLayout(said, 1)
        self._entries.append(line)
        row.addLayout(line, 1)
        if editable:
            # One above the other where the words need the width.
            buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            buttons.setSpacing(0)
            self._buttons.append(buttons)
            buttons.addWidget(self._correct(fact, entry))
            buttons.addWidget(self._retract(fact, entry))
            row.addLayout(buttons)
            row.setAlignment(buttons, top)
        return entry

    def _day(self, fact: Fact, entry: QWidget) -> Text:
        day = Text(self._look, entry, day_text(fact.effective_on), tabular=True, fixed=True)
        day.setMinimumWidth(self._days)
        return day

    def _correct(self, fact: Fact, entry: QWidget) -> TintedButton:
        button = self._button("record", "correct", fact, entry)
        button.setToolTip(self.tr("Correct this entry…"))
        button.setAccessibleName(self.tr("Correct the entry of %1").replace("%1", day_text(fact.effective_on)))
        button.clicked.connect(self._on_correct_clicked)
        return button

    def _retract(self, fact: Fact, entry: QWidget) -> TintedButton:
        button = self._button("close", "retract", fact, entry)
        button.setToolTip(self.tr("Retract this entry…"))
        button.setAccessibleName(self.tr("Retract the entry of %1").replace("%1", day_text(fact.effective_on)))
        button.clicked.connect(self._on_retract_clicked)
        return button

    def _button(self, icon: str, name: str, fact: Fact, entry: QWidget) -> TintedButton:
        button = TintedButton(self._look, icon, entry, role=Role.MUTED)
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setFixedSize(space.TARGET, space.TARGET)
        button.setProperty("fact", fact.id)
        return button

    def _on_theme_changed(self) -> None:
        for entry in self._of_fact.values():
            if entry.autoFillBackground():
                palette = entry.palette()
                palette.setColor(entry.backgroundRole(), self._look.colour(Role.CHOSEN))
                entry.setPalette(palette)

    def _on_correct_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.correct_requested.emit(str(sender.property("fact")))

    def _on_retract_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.retract_requested.emit(str(sender.property("fact")))
