"""What a docket without a negotiation shows: three calm ways to begin. What each does is the window's business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.look import icons, space
from gui.look.labels import Text
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from gui.look.look import Look

TEMPLATE, FIRST, SAMPLE, IMPORT = "template", "first", "sample", "import"
"""The ways to begin: from a template or a procedure, with a date alone, with the sample, from a file."""

_BESIDE_FROM = 760
_READABLE = 940
_RADIUS = 8


class Welcome(QScrollArea):
    """Three cards, beside one another or stacked. `chosen` carries the name of the way that was taken."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("welcome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self)
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._cards.setSpacing(space.ROOM)
        for card in self._made(body):
            self._cards.addWidget(card, 1)
        self._lay_out(body)
        self.setWidget(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside one another where there is room for it."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= _BESIDE_FROM * max(1.0, self.fontMetrics().height() / 16)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(way)

    def _made(self, body: QWidget) -> list[QWidget]:
        begin = _Card(
            self._look,
            "tracks",
            (
                self.tr("Begin a negotiation"),
                self.tr("From a template, such as Title VII consultations or a WTO dispute, or with one procedure."),
            ),
            [
                self._button(TEMPLATE, self.tr("Start from a template…"), strong=True),
                self._button(FIRST, self.tr("Set a first deadline…")),
            ],
            body,
        )
        look_at = _Card(
            self._look,
            "play",
            (
                self.tr("Look at the sample"),
                self.tr("The US-Japan framework talks of 1994, replayed from the day they broke off."),
            ),
            [self._button(SAMPLE, self.tr("Open the sample"))],
            body,
        )
        bring = _Card(
            self._look,
            "add",
            (self.tr("Bring what you have"), self.tr("A docket file from a colleague or from another machine.")),
            [self._button(IMPORT, self.tr("Import a docket file…"))],
            body,
        )
        return [begin, look_at, bring]

    def _lay_out(self, body: QWidget) -> None:
        title = Text(self._look, body, self.tr("Welcome"), size=Size.TITLE, strong=True)
        empty = Text(self._look, body, self.tr("No negotiation is tracked yet."), size=Size.NAME)
        hint = self.tr("Ctrl+K finds everything and computes any date. F1 shows the keys.")
        keys = Text(self._look, body, hint, role=Role.MUTED)
        inner = QWidget(body)
        inner.setMaximumWidth(_READABLE)
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.WIDE, space.WIDE, space.WIDE, space.WIDE)
        column.setSpacing(space.TIGHT)
        column.addWidget(title)
        column.addWidget(empty)
        column.addSpacing(space.ROOM)
        column.addLayout(self._cards)
        column.addSpacing(space.ROOM)
        column.addWidget(keys)
        around = QVBoxLayout(body)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(2)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addStretch()
        row.addWidget(inner, 100)
        row.addStretch()
        around.addLayout(row)
        around.addStretch(3)

    def _button(self, way: str, text: str, *, strong: bool = False) -> QPushButton:
        button = _StrongButton(self._look, text) if strong else QPushButton(text)
        button.setObjectName(f"begin_{way}")
        button.setFont(self._look.fonts.font(Size.BODY))
        button.setMinimumHeight(space.TARGET + space.HAIR)
        button.setDefault(strong)
        button.setProperty("way", way)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(str(sender.property("way")))


class _StrongButton(QPushButton):
    """The button that is meant first, in the colour of what is chosen."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self._look = look
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Button, self._look.colour(Role.ACCENT))
        palette.setColor(QPalette.ColorRole.ButtonText, self._look.colour(Role.ON_ACCENT))
        self.setPalette(palette)


class _Card(QWidget):
    """A way to begin: an icon, its name, a sentence, and the buttons that take it."""

    def __init__(
        self, look: Look, icon: str, words: tuple[str, str], buttons: Sequence[QPushButton], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._name = icon
        self._icon = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.ROOM, space.ROOM, space.ROOM, space.ROOM)
        column.setSpacing(space.TIGHT)
        column.addWidget(self._icon)
        column.addWidget(Text(look, self, words[0], size=Size.NAME, strong=True))
        column.addWidget(Text(look, self, words[1], role=Role.MUTED))
        column.addStretch()
        column.addSpacing(space.TIGHT)
        for button in buttons:
            column.addWidget(button)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour(Role.LINE), 1))
        painter.setBrush(self._look.colour(Role.RAISED))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()

    def _on_theme_changed(self) -> None:
        self._icon.setPixmap(self._look.pixmap(self._name, Role.ACCENT, icons.NORMAL, self.devicePixelRatioF()))
        self.update()
