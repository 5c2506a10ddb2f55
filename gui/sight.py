"""The countdown that is kept in sight: a small frameless window over all others, for one date.

It is moved with the mouse or the arrow keys, opens its track with Enter, and is let go with Delete. Nothing runs in
it: the window's ticker moves it while it is seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.docket.deadlines import ENDED, SUSPENDED, seconds_left, state_at
from core.zones import city_of
from gui import wording
from gui.look import icons, space
from gui.look.labels import Text
from gui.look.marks import Mark, mark_for
from gui.look.theme import Role
from gui.look.type import Size
from gui.track_page.figures import Figures
from gui.track_page.tinted import TintedButton

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from core.docket.deadlines import DeadlineRow
    from gui.look.look import Look

_WIDTH, _LETTERS = 300, 22
"""Its width, and how many sizes of its text that is at least."""

_RADIUS = 8
_STEP = 16
_STEPS = {
    Qt.Key.Key_Left: QPoint(-_STEP, 0),
    Qt.Key.Key_Right: QPoint(_STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -_STEP),
    Qt.Key.Key_Down: QPoint(0, _STEP),
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LET_GO = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_OVER_ALL = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class Sight(QWidget):
    """One date.

    Signals: `opened` (its key), `let_go`, `moved` when it was put somewhere else, `escaped` when the keys are to go
    back to the window, `left` when it was hidden.
    """

    opened = Signal(str)
    let_go = Signal()
    moved = Signal()
    escaped = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(None, _OVER_ALL)
        self._look = look
        self._row: DeadlineRow | None = None
        self._unanswered = False
        self._held: QPoint | None = None
        self._mark_shown: Mark | None = None
        self.setObjectName("sight")
        self.setWindowTitle(self.tr("Lapse, date in sight"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self._mark = QLabel(self)
        self._label = Text(look, self, strong=True)
        self._figures = Figures(look, self)
        self._figures.setFont(look.fonts.font(Size.FIGURE, strong=True, tabular=True))
        self._when = Text(look, self, role=Role.MUTED)
        self._close = TintedButton(look, "close", self, role=Role.MUTED)
        self._lay_out()
        look.theme_changed.connect(self._on_theme_changed)

    @property
    def key(self) -> str:
        """The key of the date, empty where there is none."""
        return self._row.key if self._row is not None else ""

    @property
    def track(self) -> str:
        """The id of the track it is on, empty where there is none."""
        return self._row.track_id if self._row is not None else ""

    def show_date(self, row: DeadlineRow, now: float, *, unanswered: bool) -> None:
        """Show a date at the instant `now`."""
        self._row, self._unanswered, self._mark_shown = row, unanswered, None
        self._label.say(row.label)
        self.setToolTip("")
        self.tick(now)
        self._fit()

    def tick(self, now: float) -> None:
        """Move to the instant `now`."""
        row = self._row
        if row is None:
            return
        state, left = state_at(row, now), seconds_left(row, now)
        mark = mark_for(state, left, unanswered=self._unanswered)
        text = wording.countdown(row, state, left).text
        before = self._figures.width()
        self._figures.count(text)
        if self._figures.width() != before:
            self._fit()
        if mark is not self._mark_shown:
            self._mark_shown = mark
            self._mark.setPixmap(self._look.pixmap(mark.icon, mark.role, icons.NORMAL, self.devicePixelRatioF()))
            self._figures.wear(mark.role if mark in {Mark.LAPSED, Mark.SOON} else Role.TEXT)
            self._when.say(self._when_text(row, state, now))
            self._fit()
        self.setAccessibleName(f"{row.label}: {wording.state_word(mark)}, {text}, {self._when.text()}")

    def place(self, at: QPoint | None) -> None:
        """Stand there; without a place, or where no screen is any more, at the end of the screen's top."""
        self._fit()
        screens = QGuiApplication.screens()
        if at is not None and any(screen.availableGeometry().contains(at + QPoint(8, 8)) for screen in screens):
            self.move(at)
            return
        screen = QGuiApplication.primaryScreen()
        if screen is not None:
            room = screen.availableGeometry()
            self.move(room.right() - self.width() - space.WIDE, room.top() + space.WIDE)

    def sizeHint(self) -> QSize:
        """Return its size: always as wide, as high as its words need."""
        layout = self.layout()
        around = icons.NORMAL + space.TARGET + 2 * space.TIGHT + space.SNUG + space.HAIR
        wide = max(_WIDTH, _LETTERS * self._look.fonts.font(Size.BODY).pixelSize(), self._figures.width() + around)
        high = layout.totalHeightForWidth(wide) if layout is not None and layout.hasHeightForWidth() else 72
        return QSize(wide, high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open, let go, or give the keys back."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.move(self.pos() + _STEPS[key])
            self.moved.emit()
        elif key in _ENTER:
            self.opened.emit(self.key)
        elif key in _LET_GO:
            self.let_go.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.globalPosition().toPoint() - self.pos()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand; the system moves it where it can."""
        if self._held is None:
            return
        handle = self.windowHandle()
        if QGuiApplication.platformName() == "wayland" and handle is not None:
            handle.startSystemMove()  # a window may not place itself there
            self._held = None
        else:
            self.move(event.globalPosition().toPoint() - self._held)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay there."""
        if self._held is not None:
            self._held = None
            self.moved.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Open the track of the date."""
        self._held = None
        self.opened.emit(self.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show who has the keys."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show who has the keys."""
        super().focusOutEvent(event)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it is not seen any more."""
        super().hideEvent(event)
        self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint its ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(self._look.colour(Role.ACCENT if focus else Role.LINE), 2 if focus else 1))
        painter.setBrush(self._look.colour(Role.RAISED))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def _lay_out(self) -> None:
        self._close.setObjectName("let_go")
        self._close.setAutoRaise(True)
        self._close.setFixedSize(space.TARGET, space.TARGET)
        self._close.setToolTip(self.tr("Let it go"))
        self._close.setAccessibleName(self.tr("Let it go"))
        self._close.setCursor(Qt.CursorShape.ArrowCursor)
        self._close.clicked.connect(self.let_go)
        top = Qt.AlignmentFlag.AlignTop
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._figures)
        words.addWidget(self._label)
        words.addWidget(self._when)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.SNUG, space.TIGHT, space.HAIR, space.SNUG)
        row.setSpacing(space.TIGHT)
        row.addWidget(self._mark, 0, top)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, top)

    def _when_text(self, row: DeadlineRow, state: str, now: float) -> str:
        if row.due is None:
            return wording.waits_text(row.waits_for)
        if state == SUSPENDED and row.stopped_at is not None:
            stopped, today = (wording.local_day(instant, row.zone) for instant in (row.stopped_at, now))
            return wording.since_text(stopped, today)
        when = wording.with_city(wording.due_text(row), city_of(row.zone))
        return when if state in ENDED else "  ·  ".join(part for part in (when, wording.doubt_text(row)) if part)

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())

    def _on_theme_changed(self) -> None:
        self._mark_shown = None
        self.update()
