"""The panel of the convergences: how near is near, and the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from core.docket.nearness import SPAN
from core.docket.radar import MOST, radar, surroundings_of
from gui.look import space
from gui.look.empty import EmptyPage
from gui.look.inputs import dress_input
from gui.look.labels import Text, keep_words_whole
from gui.look.theme import Role
from gui.look.type import Size
from gui.radar_page.lines import told
from gui.told import ToldModel, ToldView

if TYPE_CHECKING:
    from gui.look.look import Look
    from gui.opened import Opened


class RadarPage(QWidget):
    """What comes together. Signals: `date_opened` (a date's key), `track_opened`, `span_chosen` (days)."""

    date_opened = Signal(str)
    track_opened = Signal(str)
    span_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._opened: Opened | None = None
        self._now = 0.0
        self._changes_at = float("inf")
        self._title = Text(look, self, self.tr("Convergence radar"), size=Size.FIGURE, strong=True)
        keep_words_whole(self._title)
        self._model = ToldModel(self)
        self._view = ToldView(look, self._model, self.tr("Convergence radar"), self)
        self._view.setObjectName("convergences")
        self._empty = EmptyPage(look, self.tr("No dates ahead come together."), self)
        self._span = self._span_box()
        self._lay_out()
        self._view.date_asked.connect(self.date_opened)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.setFocusProxy(self._view)

    def set_span(self, days: int) -> None:
        """Take dates within so many days for near each other."""
        self._span.blockSignals(True)
        self._span.setValue(days)
        self._span.blockSignals(False)

    def show_opened(self, opened: Opened, now: float) -> None:
        """Show what comes together in the docket, seen from the instant `now`."""
        self._opened, self._now = opened, now
        rows = opened.deadlines()
        around = surroundings_of(opened.tracks(), opened.docket.meetings(opened.viewpoint))
        clashes = radar(rows, around, now, self._span.value())
        self._changes_at = min((clash.first_at for clash in clashes), default=float("inf"))
        self._view.show_rows(told(clashes, now))
        self._stack.setCurrentWidget(self._view if clashes else self._empty)

    def tick(self, now: float) -> None:
        """Let what has come by `now` leave the list."""
        if self._opened is not None and (now >= self._changes_at or now < self._now):
            self.show_opened(self._opened, now)

    def _span_box(self) -> QSpinBox:
        box = QSpinBox(self)
        box.setObjectName("span")
        box.setRange(0, MOST)
        box.setValue(SPAN)
        box.setMinimumHeight(space.TARGET)
        box.setAccessibleName(self.tr("Days within which dates are close together"))
        box.valueChanged.connect(self._on_span_changed)
        return box

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(space.ROOM, space.ROOM, space.ROOM, 0)
        head.addWidget(self._title, 1)
        near = QHBoxLayout()
        near.setContentsMargins(space.ROOM, space.HAIR, space.ROOM, space.TIGHT)
        near.setSpacing(space.TIGHT)
        words = Text(self._look, self, self.tr("Days apart, at most"), role=Role.MUTED, fixed=True)
        words.setBuddy(self._span)
        near.addWidget(words)
        near.addWidget(self._span)
        near.addStretch()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(near)
        column.addWidget(self._stack, 1)

    def _on_theme_changed(self) -> None:
        dress_input(self._span, self._look)

    def _on_span_changed(self, days: int) -> None:
        self.span_chosen.emit(days)
        if self._opened is not None:
            self.show_opened(self._opened, self._now)
