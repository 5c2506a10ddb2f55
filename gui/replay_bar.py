"""The bar over a replay: that it is one, its time in both capitals, and how it plays."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QSize, QTimeZone, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from core.zones import city_of
from gui import wording
from gui.look import space
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.sessions.replay import Replay
    from gui.look.look import Look

_ICON = QSize(16, 16)
_LEAST = 680
_ONE_ROW_FROM, _CITY_FROM = 1060, 560
_LEAST_SPEED = 88


class ReplayBar(QWidget):
    """Plays, pauses, steps and jumps a replay. `own_docket_requested` is its way out.

    It changes nothing but the replay it was given; the window ticks it.
    """

    own_docket_requested = Signal()
    speed_changed = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._replay: Replay | None = None
        self._seats: tuple[str, ...] = ()
        self.setAutoFillBackground(True)
        self._badge = QLabel(self.tr("REPLAY"), self)
        self._badge.setFont(look.fonts.font(Size.BODY, strong=True))
        self._badge.setMargin(space.HAIR)
        self._time = QLabel(self)
        self._time.setFont(look.fonts.font(Size.NAME, strong=True, tabular=True))
        self._play = self._tool("play", self.tr("Play"), self._on_play_clicked)
        self._step = self._tool("step", self.tr("Step to the next event"), self._on_step_clicked)
        self._speed = self._speeds()
        self._when = self._jump_field()
        self._jump = self._tool("jump", self.tr("Jump to this moment"), self._on_jump_clicked)
        self._own = QPushButton(self.tr("Start my own docket"), self)
        self._own.setObjectName("own_docket")
        self._own.setMinimumHeight(space.TARGET)
        self._own.clicked.connect(self.own_docket_requested)
        self._lay_out()
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_replay(self, replay: Replay, seats: tuple[str, ...]) -> None:
        """Steer `replay`; its time is told in the first of `seats`, then in the others."""
        self._replay = replay
        self._seats = seats
        self._when.setTimeZone(QTimeZone((seats[0] if seats else "UTC").encode()))
        self._when.setDateTime(self._q(replay.clock.now().timestamp()))
        self.tick(replay.clock.now().timestamp())

    def set_own_docket_exists(self, exists: bool) -> None:
        """Word the way out."""
        self._own.setText(self.tr("Back to my docket") if exists else self.tr("Start my own docket"))

    def tick(self, now: float) -> None:
        """Show the replay's time, and whether it runs."""
        first = self._seats[:1] or ("UTC",)
        day = wording.day_text(wording.local_day(now, first[0]))
        others = wording.capitals_text(self._seats[1:], now)
        clock = self._q(now).toString("HH:mm:ss")
        parts = [day, clock] if self.width() < self._look.fonts.px(_CITY_FROM) else [day, clock, city_of(first[0])]
        self._time.setText("  ".join(parts))
        self._time.setToolTip(others)
        # It only grows, so that nothing beside it moves with each day's name.
        self._time.setMinimumWidth(max(self._time.minimumWidth(), self._time.sizeHint().width()))
        running = self._replay is not None and self._replay.speed > 0
        self._play.setIcon(self._look.icon("pause" if running else "play"))
        self._play.setToolTip(self.tr("Pause") if running else self.tr("Play"))
        self._play.setAccessibleName(self._play.toolTip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one row where there is room, else in two."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._rows.setDirection(
            ways.LeftToRight if self.width() >= self._look.fonts.px(_ONE_ROW_FROM) else ways.TopToBottom
        )

    def _q(self, now: float) -> QDateTime:
        zone = QTimeZone((self._seats[0] if self._seats else "UTC").encode())
        return QDateTime.fromMSecsSinceEpoch(int(now * 1000), zone)

    def _speeds(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("replay_speed")
        box.setAccessibleName(self.tr("Speed"))
        box.setMinimumHeight(space.TARGET)
        for speed, name in (
            (1, self.tr("Real time")),
            (60, self.tr("A minute a second")),
            (3_600, self.tr("An hour a second")),
            (21_600, self.tr("6 hours a second")),
            (86_400, self.tr("A day a second")),
        ):
            box.addItem(name, speed)
        box.setMinimumWidth(self._look.fonts.px(_LEAST_SPEED))
        box.setToolTip(box.currentText())
        box.currentTextChanged.connect(box.setToolTip)
        box.currentIndexChanged.connect(self._on_speed_chosen)
        return box

    def _jump_field(self) -> QDateTimeEdit:
        field = QDateTimeEdit(self)
        field.setObjectName("replay_when")
        day = wording.translate("Dates", "d MMM yyyy")
        field.setDisplayFormat(f"{day} HH:mm")
        field.setCalendarPopup(True)
        field.setMinimumHeight(space.TARGET)
        field.setAccessibleName(self.tr("Moment to jump to"))
        return field

    def _tool(self, icon: str, name: str, clicked: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"replay_{icon}")
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setIconSize(_ICON)
        button.setFixedSize(space.TARGET + space.HAIR, space.TARGET)
        button.clicked.connect(clicked)
        return button

    def _lay_out(self) -> None:
        playing, leaving = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (playing, (self._badge, self._time, self._play, self._step, self._speed)),
            (leaving, (self._when, self._jump, self._own)),
        ):
            row.setSpacing(space.TIGHT)
            for widget in widgets:
                row.addWidget(widget)
        playing.addStretch()
        leaving.insertStretch(2)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(space.ROOM, space.TIGHT, space.ROOM, space.TIGHT)
        self._rows.setSpacing(space.TIGHT)
        self._rows.addLayout(playing, 1)
        self._rows.addLayout(leaving)
        # Else the one row would keep the whole window from being made narrow.
        self.setMinimumWidth(_LEAST)

    def _on_play_clicked(self) -> None:
        if self._replay is None:
            return
        self._replay.play(0 if self._replay.speed else self._speed.currentData())
        self.tick(self._replay.clock.now().timestamp())
        self.speed_changed.emit(self._replay.speed)

    def _on_speed_chosen(self) -> None:
        if self._replay is not None and self._replay.speed:
            self._replay.play(self._speed.currentData())
            self.speed_changed.emit(self._replay.speed)

    def _on_step_clicked(self) -> None:
        if self._replay is not None:
            self._replay.step()

    def _on_jump_clicked(self) -> None:
        if self._replay is not None:
            to = self._when.dateTime().toMSecsSinceEpoch() / 1000
            self._replay.jump(datetime.fromtimestamp(to, UTC))

    def _on_theme_changed(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._look.colour(Role.RAISED))
        self.setPalette(palette)
        badge = self._badge.palette()
        badge.setColor(self._badge.backgroundRole(), self._look.colour(Role.ACCENT))
        badge.setColor(self._badge.foregroundRole(), self._look.colour(Role.ON_ACCENT))
        self._badge.setPalette(badge)
        self._badge.setAutoFillBackground(True)
        self._step.setIcon(self._look.icon("step"))
        self._jump.setIcon(self._look.icon("jump"))
        self._play.setIcon(self._look.icon("play"))
