"""The bar over a scratch: that it is one and nothing in it counts, how much was tried, and the ways out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from gui.look import space
from gui.look.labels import Text
from gui.look.theme import Role
from gui.look.type import Size
from gui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.look.look import Look

_LEAST = 560
_ONE_ROW_FROM = 1000


class CountedTries:
    """Words with a number; Qt's extractor finds their plurals only in the `tr` of a class."""

    def tr(self, text: str, note: str, count: int) -> str:
        """Return `text` in the form for `count`."""
        return translate("CountedTries", text, note, count)

    def tried(self, count: int) -> str:
        """Return how many entries were tried."""
        if not count:
            return translate("CountedTries", "nothing tried yet")
        return translate("CountedTries", "1 entry tried") if count == 1 else self.tr("%n entries tried", "", count)


class ScratchBar(QWidget):
    """Signals: `compare_requested`, `apply_requested`, `discard_requested`, `own_docket_requested`."""

    compare_requested = Signal()
    apply_requested = Signal()
    discard_requested = Signal()
    own_docket_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("scratch_bar")
        self.setAutoFillBackground(True)
        self._badge = QLabel(self.tr("TRYING OUT"), self)
        self._badge.setFont(look.fonts.font(Size.BODY, strong=True))
        self._badge.setMargin(space.HAIR)
        self._badge.setAutoFillBackground(True)
        self._said = Text(look, self, self.tr("Nothing here is in your docket."), size=Size.BODY)
        self._count = Text(look, self, role=Role.MUTED, fixed=True)
        self._count.setObjectName("scratch_count")
        self._compare = self._button("scratch_compare", self.tr("Compare"), self.compare_requested)
        self._apply = self._button("scratch_apply", self.tr("Apply…"), self.apply_requested)
        self._discard = self._button("scratch_discard", self.tr("Throw away"), self.discard_requested)
        self._own = self._button("scratch_own", self.tr("Look at my docket"), self.own_docket_requested)
        self._lay_out()
        self.count(0)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def count(self, number: int) -> None:
        """Say how many entries were tried; without any there is nothing to compare or apply."""
        self._count.say(CountedTries().tried(number))
        self._apply.setEnabled(number > 0)
        self._compare.setEnabled(number > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one row where there is room, else in two."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._rows.setDirection(
            ways.LeftToRight if self.width() >= self._look.fonts.px(_ONE_ROW_FROM) else ways.TopToBottom
        )

    def _button(self, name: str, text: str, asked: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setMinimumHeight(space.TARGET)
        button.clicked.connect(asked)
        return button

    def _lay_out(self) -> None:
        saying, doing = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (saying, (self._badge, self._said, self._count)),
            (doing, (self._own, self._compare, self._discard, self._apply)),
        ):
            row.setSpacing(space.TIGHT)
            for widget in widgets:
                row.addWidget(widget, 1 if widget is self._said else 0)
        doing.insertStretch(0)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(space.ROOM, space.TIGHT, space.ROOM, space.TIGHT)
        self._rows.setSpacing(space.TIGHT)
        self._rows.addLayout(saying, 1)
        self._rows.addLayout(doing)
        # Else the one row would keep the whole window from being made narrow.
        self.setMinimumWidth(_LEAST)

    def _on_theme_changed(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._look.colour(Role.RAISED))
        self.setPalette(palette)
        badge = self._badge.palette()
        badge.setColor(QPalette.ColorRole.Window, self._look.colour(Role.ACCENT))
        badge.setColor(QPalette.ColorRole.WindowText, self._look.colour(Role.ON_ACCENT))
        self._badge.setPalette(badge)
