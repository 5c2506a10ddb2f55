"""The period bar under the page's countdown: how much of the period is gone, and where its reminders stand."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.docket.deadlines import ENDED, SOFT, SUSPENDED, state_at
from core.reminders.policy import USUAL
from core.zones import zone_info
from gui.look import period_bar
from gui.look.period_bar import PeriodBar
from gui.look.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from core.docket.deadlines import DeadlineRow
    from gui.look.look import Look

_ROOM = 8
_WIDTH = 480
_PERCENT = 100


def period_of(row: DeadlineRow, now: float) -> PeriodBar | None:
    """Return the bar of a date at the instant `now`; None where it has no beginning, has ended or has passed."""
    state = state_at(row, now)
    if row.opens is None or row.due_at is None or state in ENDED or row.due_at <= now:
        return None
    begins = datetime.combine(date.fromisoformat(row.opens), time(), zone_info(row.zone)).timestamp()
    whole = row.due_at - begins
    if whole <= 0:
        return None
    stopped = row.stopped_at if state == SUSPENDED else None
    until = now if stopped is None else min(now, stopped)
    ticks = tuple(1 - stage.lead / whole for stage in USUAL if 0 < stage.lead < whole)
    return PeriodBar(
        used=(until - begins) / whole,
        stopped=stopped is not None,
        hollow=row.kind == SOFT,
        ticks=() if stopped else ticks,
    )


class Period(QWidget):
    """The bar as a widget. It is repainted only when its used part has grown by a pixel's worth."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._bar: PeriodBar | None = None
        self._role = Role.RUNNING
        self.setObjectName("period")
        self.setMaximumWidth(look.fonts.px(_WIDTH))
        self.setFixedHeight(_ROOM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.theme_changed.connect(self.update)

    @property
    def bar(self) -> PeriodBar | None:
        """What it shows."""
        return self._bar

    def show_bar(self, bar: PeriodBar | None, role: Role) -> None:
        """Show `bar` in the colour of `role`, or nothing."""
        if role is self._role and _pixels(bar) == _pixels(self._bar):
            return
        self._bar, self._role = bar, role
        self.setVisible(bar is not None)
        if bar is not None:
            percent = f"{max(0.0, min(1.0, bar.used)) * _PERCENT:.0f}"
            self.setAccessibleName(self.tr("%1 percent of the period is used").replace("%1", percent))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the most it takes."""
        return QSize(self._look.fonts.px(_WIDTH), _ROOM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar along the bottom."""
        if self._bar is None:
            return
        painter = QPainter(self)
        rect = QRectF(0, self.height() - period_bar.HEIGHT, self.width(), period_bar.HEIGHT)
        colours = self._look.colour(self._role), self._look.colour(Role.TRACK)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        period_bar.paint_bar(painter, rect, self._bar, *colours, mirrored=mirrored)
        painter.end()


def _pixels(bar: PeriodBar | None) -> PeriodBar | None:
    return bar._replace(used=round(bar.used * _WIDTH)) if bar is not None else None
