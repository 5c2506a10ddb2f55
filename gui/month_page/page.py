"""The page of the calendar: which days are shown, from which seat, and what stands above and below the grid."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.docket import months
from core.zones import city_of
from gui import wording
from gui.look import space
from gui.look.empty import EmptyPage
from gui.look.labels import Text
from gui.look.marks import SOON_SECONDS
from gui.look.theme import Role
from gui.look.type import Size
from gui.month_page.days import Seen, cells_of, first_weekday, month_title, week_title
from gui.month_page.grid import DayGrid
from gui.month_page.turned import turned_icon

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from core.docket.deadlines import DeadlineRow
    from gui.look.look import Look
    from gui.opened import Opened

_STRIPS = 4
"""The most seats whose working days are shown beside each other."""

_NOWHERE = "UTC"


class MonthPage(QWidget):
    """Signals: `date_opened` (a date's key), `track_opened` (a track id)."""

    date_opened = Signal(str)
    track_opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._opened: Opened | None = None
        self._rows: tuple[DeadlineRow, ...] = ()
        self._unanswered: frozenset[str] = frozenset()
        self._seats: tuple[str, ...] = ()
        self._zone = _NOWHERE
        self._now = 0.0
        self._turn = months.NEVER
        self._day: date | None = None
        self._shown: date | None = None
        self._title = Text(look, self, size=Size.FIGURE, strong=True, fixed=True)
        self._coming = QPushButton(self)
        self._seat = QComboBox(self)
        self._month, self._week = QPushButton(self.tr("Month"), self), QPushButton(self.tr("Week"), self)
        self._previous, self._next = QPushButton(self), QPushButton(self)
        self._today = QPushButton(self.tr("Today"), self)
        self._grid = DayGrid(look, self)
        self.setFocusProxy(self._grid)
        self._empty = EmptyPage(
            look, self.tr("A date stands here once a deadline is set or a procedure started."), self
        )
        self._stack = QStackedWidget(self)
        self._name()
        self._lay_out()
        self._connect()
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_opened(self, opened: Opened, now: float) -> None:
        """Show the docket at the instant `now`; another docket than before is shown at its today."""
        if opened is not self._opened:
            self._opened, self._day = opened, None
        self._rows = tuple(opened.deadlines())
        self._unanswered = frozenset(each.deadline for each in opened.unanswered())
        self._now = now
        self._offer(months.seats_of(opened.tracks(), self._rows))
        if self._day is None:
            self._day = self._shown = months.today_in(self._zone, now)
        self._stack.setCurrentWidget(self._grid if self._rows else self._empty)
        for widget in self._controls():
            widget.setVisible(bool(self._rows))
        self._show()

    def tick(self, now: float) -> None:
        """Move to the instant `now`; only where a date is told otherwise or the day ends is anything done."""
        if self._day is None or self._now <= now < self._turn:
            return
        follows = self._day == months.today_in(self._zone, self._now)
        self._now = now
        if follows and self._day != (today := months.today_in(self._zone, now)):
            self._day = self._shown = today
        self._show()

    def day(self) -> date | None:
        """Return the day that is chosen."""
        return self._day

    def go_to(self, day: date) -> None:
        """Choose `day` and show its month or week."""
        self._day = self._shown = months.clamped(day)
        self._show()

    def _show(self) -> None:
        """Show the days around the one shown, with what falls on them."""
        if self._day is None or self._shown is None:
            return
        weekly, first = self._week.isChecked(), first_weekday()
        days = months.week_of(self._shown, first) if weekly else months.month_of(self._shown, first)
        seen = Seen(self._now, self._zone, self._strips(), self._unanswered)
        self._grid.show_cells(cells_of(days, 0 if weekly else self._shown.month, self._rows, seen), self._day)
        self._title.say(week_title(days) if weekly else month_title(self._shown))
        self._title.setVisible(bool(self._rows))
        self._turn = months.next_turn(self._rows, self._zone, self._now, soon=SOON_SECONDS)
        self._say_coming()

    def _say_coming(self) -> None:
        """Name the next date of all, which may be on another page."""
        row = months.next_due(self._rows, self._now)
        day = months.local_day(row, self._zone) if row else None
        self._coming.setVisible(day is not None)
        if row is not None and day is not None:
            text = self.tr("Next: {date}, {day}").format(date=row.label, day=wording.day_text(day))
            self._coming.setAccessibleName(text)
            self._coming.setToolTip(f"<p>{html.escape(text)}</p>")
            self._fit_coming()

    def _fit_coming(self) -> None:
        """Cut what the button says where there is no room beside the choice of the seat."""
        room = self.width() - self._seat.sizeHint().width() - 2 * space.APART
        text = self._coming.accessibleName().replace("&", "&&")
        self._coming.setText(self._coming.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the line below the title."""
        super().resizeEvent(event)
        self._fit_coming()

    def changeEvent(self, event: QEvent) -> None:
        """Turn the arrows where the direction of reading changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._on_theme_changed()

    def _strips(self) -> tuple[str, ...]:
        """Return the seats whose working days are shown, the one that is seen from among them."""
        strips = self._seats[:_STRIPS]
        return strips if self._zone in strips or not self._seats else (*strips[:-1], self._zone)

    def _offer(self, seats: tuple[str, ...]) -> None:
        """Offer to look from these seats, from the one before where it is still among them."""
        if seats == self._seats:
            return
        self._seats = seats
        if self._zone not in seats:
            self._zone = seats[0] if seats else _NOWHERE
        with QSignalBlocker(self._seat):
            self._seat.clear()
            for zone in seats:
                self._seat.addItem(self.tr("Seen from {city}").format(city=city_of(zone)), zone)
            self._seat.setCurrentIndex(self._seat.findData(self._zone))

    def _controls(self) -> tuple[QWidget, ...]:
        return (self._title, self._previous, self._today, self._next, self._seat, self._month, self._week)

    def _name(self) -> None:
        names = {
            "previous": self._previous,
            "today": self._today,
            "next": self._next,
            "month": self._month,
            "week": self._week,
            "coming": self._coming,
        }
        for name, button in names.items():
            button.setObjectName(name)
            button.setMinimumHeight(space.TARGET)
            button.setFont(self._look.fonts.font(Size.BODY))
        self._today.setToolTip(self.tr("Home"))
        self._seat.setObjectName("seat")
        self._seat.setMinimumHeight(space.TARGET)
        self._seat.setFont(self._look.fonts.font(Size.BODY))
        self._seat.setAccessibleName(self.tr("The seat that dates are seen from"))
        for button in (self._previous, self._next):
            button.setFixedWidth(space.APART)
        group = QButtonGroup(self)
        for button in (self._month, self._week):
            button.setCheckable(True)
            group.addButton(button)
        self._month.setChecked(True)
        self._coming.setFlat(True)
        self._coming.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name_turning()

    def _name_turning(self) -> None:
        weekly = self._week.isChecked()
        for button in (self._month, self._week):
            button.setFont(self._look.fonts.font(Size.BODY, strong=button.isChecked()))
        texts = (
            (self._previous, self.tr("Previous week") if weekly else self.tr("Previous month")),
            (self._next, self.tr("Next week") if weekly else self.tr("Next month")),
        )
        for button, text in texts:
            button.setAccessibleName(text)
            button.setToolTip(text)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(space.ROOM, space.ROOM, space.ROOM, space.HAIR)
        head.setSpacing(space.TIGHT)
        head.addWidget(self._title)
        head.addStretch(1)
        for button in (self._previous, self._today, self._next):
            head.addWidget(button)
        head.addSpacing(space.TIGHT)
        head.addWidget(self._month)
        head.addWidget(self._week)
        below = QHBoxLayout()
        below.setContentsMargins(space.TIGHT, 0, space.ROOM, space.TIGHT)
        policy = self._coming.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self._coming.setSizePolicy(policy)
        self._coming.setMinimumWidth(space.TARGET)
        below.addWidget(self._coming)
        below.addStretch(1)
        below.addWidget(self._seat)
        self._stack.addWidget(self._grid)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._previous.clicked.connect(self._on_previous_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self._today.clicked.connect(self._on_today)
        self._coming.clicked.connect(self._on_coming_clicked)
        self._month.toggled.connect(self._on_span_changed)
        self._seat.activated.connect(self._on_seat_chosen)
        self._grid.days_moved.connect(self._on_days_moved)
        self._grid.months_moved.connect(self._on_months_moved)
        self._grid.turned.connect(self._turn_pages)
        self._grid.home.connect(self._on_today)
        self._grid.day_chosen.connect(self._on_day_chosen)
        self._grid.date_opened.connect(self.date_opened)

    def _turn_pages(self, count: int) -> None:
        """Go `count` months, or weeks, on."""
        if self._shown is None or self._day is None:
            return
        if self._week.isChecked():
            self.go_to(months.days_on(self._day, 7 * count))
            return
        inside = (self._day.year, self._day.month) == (self._shown.year, self._shown.month)
        self.go_to(months.months_on(self._day if inside else self._shown, count))

    def _on_previous_clicked(self) -> None:
        self._turn_pages(-1)

    def _on_next_clicked(self) -> None:
        self._turn_pages(1)

    def _on_today(self) -> None:
        self.go_to(months.today_in(self._zone, self._now))

    def _on_coming_clicked(self) -> None:
        row = months.next_due(self._rows, self._now)
        day = months.local_day(row, self._zone) if row else None
        if day is not None:
            self.go_to(day)
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_span_changed(self) -> None:
        self._shown = self._day
        self._name_turning()
        self._show()

    def _on_seat_chosen(self) -> None:
        self._zone = str(self._seat.currentData())
        self._show()

    def _on_days_moved(self, count: int) -> None:
        if self._day is not None:
            self.go_to(months.days_on(self._day, count))

    def _on_months_moved(self, count: int) -> None:
        if self._day is not None:
            self.go_to(months.months_on(self._day, count))

    def _on_day_chosen(self, day: date) -> None:
        """Choose a day that is shown; the page is not turned under the pointer."""
        self._day = day
        self._show()

    def _on_theme_changed(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # The chevron points onward; the other way it is the same picture turned round.
        forward, back = self._look.icon("chevron"), turned_icon(self._look, "chevron")
        self._previous.setIcon(forward if rtl else back)
        self._next.setIcon(back if rtl else forward)
        palette = self._coming.palette()
        palette.setColor(palette.ColorRole.ButtonText, self._look.colour(Role.ACCENT))
        self._coming.setPalette(palette)
