"""What was recorded on a track, the latest first, with source and the day it became known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.zones import zone_info
from gui.laws import Laws
from gui.look import space
from gui.look.labels import Text, selectable
from gui.look.theme import Role
from gui.look.type import Size
from gui.track_page.fact_subjects import Subjects
from gui.track_page.fact_words import in_words
from gui.track_page.tinted import TintedButton
from gui.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Fact
    from core.procedures import Catalogue
    from gui.look.look import Look


class Record(QWidget):
    """The facts as a list. `retract_requested` carries a fact's id."""

    retract_requested = Signal(str)

    def __init__(
        self, look: Look, facts: Sequence[Fact], catalogue: Catalogue, parent: QWidget, *, editable: bool
    ) -> None:
        super().__init__(parent)
        self._look = look
        metrics = QFontMetrics(look.fonts.font(Size.BODY, tabular=True))
        self._days = max((metrics.horizontalAdvance(day_text(fact.effective_on)) for fact in facts), default=0)
        # The first line of an entry stands level with its button.
        self._above = (space.TARGET - metrics.height()) // 2 if editable else 0
        look.theme_changed.connect(self._on_theme_changed)
        laws = Laws.among(facts, catalogue)
        self._subjects = Subjects(facts, laws)
        self._entries: list[QBoxLayout] = []
        self._of_fact: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.SNUG)
        for fact in reversed(facts):
            self._of_fact[fact.id] = self._entry(fact, in_words(fact, laws), editable=editable)
            column.addWidget(self._of_fact[fact.id])

    def mark(self, fact: str) -> QWidget | None:
        """Lay the entry of a fact on a ground of its own, and return it; None where there is none."""
        for ident, entry in self._of_fact.items():
            entry.setAutoFillBackground(ident == fact)
        self._on_theme_changed()
        return self._of_fact.get(fact)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the day above the words where there is no room beside them."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for line in self._entries:
            line.setDirection(way)
            line.setSpacing(0 if narrow else space.SNUG)

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
        below = self._below(fact)
        if below:
            said.addWidget(selectable(Text(self._look, entry, below, size=Size.SMALL, role=Role.MUTED)))
        said.addStretch(1)
        line.addLayout(said, 1)
        self._entries.append(line)
        row.addLayout(line, 1)
        if editable:
            row.addWidget(self._retract(fact, entry), 0, top)
        return entry

    def _day(self, fact: Fact, entry: QWidget) -> Text:
        day = Text(self._look, entry, day_text(fact.effective_on), tabular=True, fixed=True)
        day.setMinimumWidth(self._days)
        return day

    def _below(self, fact: Fact) -> str:
        known = fact.recorded_at.astimezone(zone_info(fact.zone)).date()
        later = self.tr("known %1").replace("%1", day_text(known)) if known != fact.effective_on else ""
        return "  ·  ".join(part for part in (self._subjects.of(fact), later, fact.source, fact.recorded_by) if part)

    def _retract(self, fact: Fact, entry: QWidget) -> TintedButton:
        button = TintedButton(self._look, "close", entry, role=Role.MUTED)
        button.setObjectName("retract")
        button.setToolTip(self.tr("Retract this entry…"))
        button.setAccessibleName(self.tr("Retract the entry of %1").replace("%1", day_text(fact.effective_on)))
        button.setAutoRaise(True)
        button.setFixedSize(space.TARGET, space.TARGET)
        button.setProperty("fact", fact.id)
        button.clicked.connect(self._on_retract_clicked)
        return button

    def _on_theme_changed(self) -> None:
        for entry in self._of_fact.values():
            if entry.autoFillBackground():
                palette = entry.palette()
                palette.setColor(entry.backgroundRole(), self._look.colour(Role.CHOSEN))
                entry.setPalette(palette)

    def _on_retract_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.retract_requested.emit(str(sender.property("fact")))
