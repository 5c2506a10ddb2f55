"""The page itself: heading, the next date large, the dates, what else stands, the record. It shows what it is given."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.docket.deadlines import ENDED, SUSPENDED, seconds_left, state_at
from core.zones import city_of, zone_info
from gui import wording
from gui.laws import Laws
from gui.look import space
from gui.look.labels import Text
from gui.look.marks import LAST_HOUR, Mark, mark_for
from gui.look.theme import Role
from gui.look.type import Size
from gui.track_page import figures
from gui.track_page.date_card import move_text
from gui.track_page.dates import Dates
from gui.track_page.left import LeftDates
from gui.track_page.nothing import nothing_text
from gui.track_page.period import Period, period_of
from gui.track_page.record import Record
from gui.track_page.sections import Sections
from gui.tracks.headline import NO_DATES, Headline, headline

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from core.docket.projection import TrackView
    from core.docket.setting import Deadline
    from core.procedures import Catalogue
    from gui.look.look import Look

_BESIDE_FROM, _SMALL_NAME_BELOW = 460, 240
_READABLE = 820


class TrackPage(QScrollArea):
    """One track.

    `retract_requested` and `correct_requested` carry the id of a fact, `confirm_requested` and `sight_requested` the
    key of a date.
    """

    retract_requested = Signal(str)
    correct_requested = Signal(str)
    confirm_requested = Signal(str)
    sight_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view: TrackView | None = None
        self._catalogue: Catalogue | None = None
        self._editable = True
        self._unanswered: frozenset[str] = frozenset()
        self._headline: Headline = NO_DATES
        self._record: Record | None = None
        self.setObjectName("track_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(300)
        self._body = QWidget(self)
        self._build()
        self.setWidget(self._body)
        self.clear()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Name procedures by this catalogue."""
        self._catalogue = catalogue
        self._dates.set_law(self._law_of)

    def set_record_menu(self, menu: QMenu) -> None:
        """Offer these actions under *Record*."""
        self._record_button.setMenu(menu)

    def set_editable(self, editable: bool) -> None:
        """Offer to record and to retract, or not."""
        if editable != self._editable:
            self._view = None  # its record offers to retract, or not
        self._editable = editable
        self._record_button.setVisible(editable)

    def show_track(self, view: TrackView, now: float, unanswered: frozenset[str]) -> None:
        """Show the track at the instant `now`; `unanswered` are the keys of dates whose lapse waits for an answer."""
        same = self._view is not None and self._view.row.id == view.row.id
        if same and self._view == view and unanswered == self._unanswered:
            self.tick(now)
            return
        place = self.verticalScrollBar().value() if same else 0
        self._view, self._unanswered = view, unanswered
        self._name.say(view.row.name)
        self.setAccessibleName(view.row.name)
        talks = wording.talks_word(view.row.talks)
        titles = {deadline.row.title for deadline in view.deadlines}
        only = titles.pop() if len(titles) == 1 else ""
        self._about.say("  ·  ".join(part for part in (view.row.negotiation, only, talks) if part))
        self._dates.set_editable(editable=self._editable)
        self._dates.show_dates(view.deadlines, now, unanswered, same=same)
        self._left.show_left(view.left)
        self._fill(view, now, self._record.shown if same and self._record is not None else 0)
        self._choose(now)
        self.tick(now)
        self._body.show()
        self.verticalScrollBar().setValue(place)

    def show_entry(self, fact: str) -> None:
        """Bring an entry of the record into view, with the keys on its words."""
        entry = self._record.mark(fact) if self._record is not None else None
        words = entry.findChildren(Text) if entry is not None else []
        if entry is None or not words:
            return
        layout = self._body.layout()
        if layout is not None:
            layout.activate()
        self._body.adjustSize()
        self.ensureWidgetVisible(entry, 0, self.viewport().height() // 3)
        words[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def warn(self, warnings: Mapping[str, str]) -> None:
        """Say beside each date, by its key, what it clashes with."""
        self._dates.warn(warnings)

    def clear(self) -> None:
        """Show nothing."""
        self._view = None
        self._record = None
        self._body.hide()

    def tick(self, now: float) -> None:
        """Move every countdown to the instant `now`."""
        if self._view is None:
            return
        if now >= self._headline.changes_at:
            self._choose(now)
        self._dates.tick(now)
        self._sections.tick(now)
        self._tick_headline(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the size of the countdown by the width."""
        super().resizeEvent(event)
        self._fit()

    @property
    def _narrow(self) -> bool:
        return self.viewport().width() < self._look.fonts.px(_BESIDE_FROM)

    def _build(self) -> None:
        look, body = self._look, self._body
        self._name = Text(look, body, size=Size.FIGURE, strong=True)
        self._about = Text(look, body, role=Role.MUTED)
        self._countdown = figures.Headline(look, body)
        self._period = Period(look, body)
        self._what = Text(look, body, size=Size.NAME, strong=True)
        self._when = Text(look, body, size=Size.NAME)
        self._elsewhere = Text(look, body, role=Role.MUTED)
        self._dates_title = Text(look, body, self.tr("Dates"), strong=True, role=Role.MUTED)
        self._record_title = Text(look, body, self.tr("Record"), strong=True, role=Role.MUTED)
        self._record_button = QPushButton(self.tr("Record…"), body)
        self._record_button.setObjectName("record")
        self._record_button.setMinimumHeight(space.TARGET)
        self._dates, self._sections, self._facts = Dates(look, body), Sections(look, body), QVBoxLayout()
        self._dates.sight_requested.connect(self.sight_requested)
        self._left = LeftDates(look, body)
        self._dates.confirm_requested.connect(self.confirm_requested)
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        names = QVBoxLayout()
        names.setSpacing(space.HAIR)
        names.addWidget(self._name)
        names.addWidget(self._about)
        head.addLayout(names, 1)
        head.addWidget(self._record_button, 0, Qt.AlignmentFlag.AlignTop)
        # Lines any longer are hard to read on from.
        body.setMaximumWidth(look.fonts.px(_READABLE))
        self._column = column = QVBoxLayout(body)
        column.setSpacing(space.HAIR)
        column.addLayout(head)
        column.addSpacing(space.SNUG)
        column.addWidget(self._countdown, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._bar_line())
        for widget in (self._what, self._when, self._elsewhere):
            column.addWidget(widget)
        column.addSpacing(space.WIDE)
        column.addWidget(self._dates_title)
        column.addWidget(self._dates)
        column.addWidget(self._left)
        column.addWidget(self._sections)
        column.addSpacing(space.WIDE)
        column.addWidget(self._record_title)
        column.addSpacing(space.HAIR)
        column.addLayout(self._facts)
        column.addStretch(1)

    def _bar_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, space.TIGHT)
        line.addWidget(self._period, 1)
        line.addStretch()
        return line

    def _fit(self) -> None:
        """Fit everything to the width there is."""
        side = space.ROOM if self._narrow else space.WIDE
        self._column.setContentsMargins(side, space.ROOM, side, space.WIDE)
        cramped = self.viewport().width() < self._look.fonts.px(_SMALL_NAME_BELOW)
        self._name.setFont(self._look.fonts.font(Size.NAME if cramped else Size.FIGURE, strong=True))
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if cramped else ways.LeftToRight)
        self._countdown.set_room(min(self.viewport().width(), self._look.fonts.px(_READABLE)) - 2 * side)
        self._dates.set_narrow(narrow=self._narrow)
        self._sections.set_narrow(narrow=self._narrow)
        if self._record is not None:
            self._record.set_narrow(narrow=self._narrow)

    def _fill(self, view: TrackView, now: float, shown: int) -> None:
        """Lay out the sections and the record anew; as many entries as were `shown` stay so."""
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._record = None
        if self._catalogue is not None:
            self._sections.show_track(view, self._catalogue, now)
            record = Record(
                self._look, view.facts, self._catalogue, self._body, editable=self._editable, at_first=shown
            )
            record.retract_requested.connect(self.retract_requested)
            record.correct_requested.connect(self.correct_requested)
            self._facts.addWidget(record)
            record.show()
            self._record = record
        self._fit()
        self._dates_title.setVisible(bool(view.deadlines))

    def _law_of(self, deadline: Deadline) -> str:
        """Return where the law of a date was read; nothing for what a party sets, or a procedure that is gone."""
        if self._view is None or self._catalogue is None:
            return ""
        law = Laws.among(self._view.facts, self._catalogue).of(deadline.row.proceeding)
        return law.source if law is not None else ""

    def _choose(self, now: float) -> None:
        rows = [deadline.row for deadline in self._view.deadlines] if self._view else []
        self._headline = headline(rows, now, self._unanswered)
        row = self._headline.row
        if row is None:
            self._countdown.hide()
            self._period.show_bar(None, Role.RUNNING)
            self._what.say(nothing_text(self._view.row.talks if self._view else "", editable=self._editable))
            self._when.say("")
            self._elsewhere.say("")
            return
        state = state_at(row, now)
        self._what.say("  ·  ".join(part for part in (row.label, move_text(row, state)) if part))
        self._countdown.show()
        self._when.say(self._when_text(state, now))
        self._elsewhere.say(self._elsewhere_text(state))

    def _when_text(self, state: str, now: float) -> str:
        row = self._headline.row
        if row is None:
            return ""
        if state == SUSPENDED and row.stopped_at is not None:
            return wording.stopped_text(row, now)
        if row.due is None:
            return wording.waits_text(row.waits_for)
        when = wording.with_city(wording.due_text(row), city_of(row.zone))
        return "  ·  ".join(part for part in (when, wording.doubt_text(row)) if part)

    def _elsewhere_text(self, state: str) -> str:
        """Say when that is in the other capitals."""
        row = self._headline.row
        if row is None or row.due_at is None or state in ENDED or state == SUSPENDED or self._view is None:
            return ""
        others = [seat for seat in self._view.row.seats if seat != row.zone]
        there = [(city_of(seat), _local(row.due_at, seat)) for seat in others]
        return wording.comma().join(self.tr("%1 in %2").replace("%1", when).replace("%2", city) for city, when in there)

    def _tick_headline(self, now: float) -> None:
        row = self._headline.row
        if row is None:
            return
        state, left = state_at(row, now), seconds_left(row, now)
        mark = mark_for(state, left, unanswered=self._headline.unanswered)
        role = mark.role if mark in {Mark.LAPSED, Mark.SOON} else Role.TEXT
        last_hour = mark is Mark.SOON and left is not None and left <= LAST_HOUR
        self._countdown.count(wording.countdown(row, state, left), role, last_hour=last_hour)
        self._period.show_bar(period_of(row, now), mark.role)


def _local(instant: int, zone: str) -> str:
    local = datetime.fromtimestamp(instant, UTC).astimezone(zone_info(zone))
    return f"{wording.day_text(local.date())} {local:%H:%M}"
