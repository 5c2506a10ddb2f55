"""The panel of what changed: since when, until when, and the list."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.docket.differences import Side, differences, side_at
from core.docket.moments import first_moment, last_weekday
from core.zones import zone_info
from gui.changed_page.lines import told
from gui.local_zone import system_zone
from gui.look import space
from gui.look.empty import EmptyPage
from gui.look.labels import Text, keep_words_whole
from gui.look.theme import Role
from gui.look.type import Size
from gui.moment_field import MomentField
from gui.told import ToldModel, ToldView
from gui.wording import moment_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.look.look import Look
    from gui.opened import Opened

LOOKED, YESTERDAY, FRIDAY, WEEK, DATE, BETWEEN = "looked", "yesterday", "friday", "week", "date", "between"
_FRIDAY = 4


class ChangedPage(QWidget):
    """What changed. Signals: `date_opened` (a date's key), `track_opened` (a track's id)."""

    date_opened = Signal(str)
    track_opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._opened: Opened | None = None
        self._now = datetime(1970, 1, 1, tzinfo=UTC)
        self._zone = "UTC"
        self._last: Callable[[Opened], float | None] = lambda _opened: None
        self._title = Text(look, self, self.tr("What changed"), size=Size.FIGURE, strong=True)
        keep_words_whole(self._title)
        self._choice = self._choices()
        self._since, self._until = self._field("since", self.tr("Since")), self._field("until", self.tr("Until"))
        self._words = [Text(look, self, text, role=Role.MUTED, fixed=True) for text in (self.tr("From"), self.tr("to"))]
        self._said = Text(look, self, role=Role.MUTED)
        self._said.setObjectName("changed_span")
        self._model = ToldModel(self)
        self._view = ToldView(look, self._model, self.tr("What changed"), self)
        self._view.setObjectName("changed")
        self._empty = EmptyPage(look, "", self)
        self._week = self._empty.offer(self.tr("Show what changed since last week"))
        self._week.clicked.connect(self._on_week_clicked)
        self._lay_out()
        self._view.date_asked.connect(self.date_opened)
        self._view.track_asked.connect(self.track_opened)
        self.setFocusProxy(self._view)
        self._show_fields()

    def ask_last_look(self, last: Callable[[Opened], float | None]) -> None:
        """Ask `last` when a docket was looked at before (seconds since 1970 UTC), None where it never was."""
        self._last = last

    def choose(self, choice: str) -> None:
        """Choose since when."""
        self._choice.setCurrentIndex(self._choice.findData(choice))

    def show_opened(self, opened: Opened, now: float) -> None:
        """Show what changed up to the instant `now`, seen as the docket is seen."""
        self._opened, self._now = opened, datetime.fromtimestamp(now, UTC)
        self._zone = next((track.seats[0] for track in opened.tracks() if track.seats), "") or system_zone()
        for field in (self._since, self._until):
            field.place(self._zone, self._now)
        self._refresh()

    def tick(self, now: float) -> None:
        """Move nothing: what changes with the hour is told when the docket is read again."""

    def _choices(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("since_choice")
        box.setAccessibleName(self.tr("Since when"))
        box.setMinimumHeight(space.TARGET)
        for data, text in (
            (LOOKED, self.tr("Since I last looked")),
            (YESTERDAY, self.tr("Since yesterday")),
            (FRIDAY, self.tr("Since Friday")),
            (WEEK, self.tr("Since last week")),
            (DATE, self.tr("Since a date")),
            (BETWEEN, self.tr("Between two dates")),
        ):
            box.addItem(text, data)
        box.currentIndexChanged.connect(self._on_choice_changed)
        return box

    def _field(self, name: str, label: str) -> MomentField:
        field = MomentField(self._look, label, self, whole_day=name == "until")
        field.setObjectName(name)
        field.setPlaceholderText(self.tr("yesterday, 3 Oct 1994"))
        field.chosen.connect(self._refresh)
        field.refused.connect(self._on_refused)
        return field

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._choice)
        asked = QGridLayout()
        asked.setHorizontalSpacing(space.TIGHT)
        for column, widget in enumerate((self._words[0], self._since, self._words[1], self._until)):
            asked.addWidget(widget, 0, column)
        asked.setColumnStretch(4, 1)
        top = QVBoxLayout()
        top.setContentsMargins(space.ROOM, space.ROOM, space.ROOM, space.TIGHT)
        top.setSpacing(space.TIGHT)
        top.addLayout(head)
        top.addLayout(asked)
        top.addWidget(self._said)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(0)
        column_.addLayout(top)
        column_.addWidget(self._stack, 1)

    def _show_fields(self) -> None:
        choice = self._choice.currentData()
        for widget in (self._words[0], self._since):
            widget.setVisible(choice in {DATE, BETWEEN})
        for widget in (self._words[1], self._until):
            widget.setVisible(choice == BETWEEN)

    def _span(self) -> tuple[datetime, datetime] | None:
        """Return the two moments chosen, None where one is missing."""
        choice = self._choice.currentData()
        today = self._now.astimezone(zone_info(self._zone)).date()
        if choice == LOOKED:
            looked = self._last(self._opened) if self._opened is not None else None
            since = None if looked is None else datetime.fromtimestamp(looked, UTC)
        elif choice in {DATE, BETWEEN}:
            since = self._since.moment
        else:
            days = {YESTERDAY: today - timedelta(days=1), WEEK: today - timedelta(days=7)}
            since = first_moment(days.get(choice) or last_weekday(today, _FRIDAY), self._zone)
        until = self._until.moment if choice == BETWEEN else self._now
        if since is None or until is None:
            return None
        return min(since, until), max(since, until)

    def _refresh(self) -> None:
        opened, span = self._opened, self._span()
        if opened is None:
            return
        if span is None:
            self._say_nothing_chosen()
            return
        since, until = span
        self._said.say(self._told_span(since, until))
        entries = opened.docket.entries()
        present = side_at(entries, self._now, opened.viewpoint)
        after: Side = present if until == self._now else side_at(entries, until, opened.viewpoint)
        before = side_at(entries, since, opened.viewpoint)
        found = differences(before, after, opened.docket.catalogue, (present, opened.deadlines()))
        rows = told(found, entries, opened.docket.catalogue)
        self._view.show_rows(rows)
        self._empty.say(self.tr("Nothing changed."))
        self._week.hide()
        self._stack.setCurrentWidget(self._view if rows else self._empty)

    def _say_nothing_chosen(self) -> None:
        self._said.say("")
        looked = self._choice.currentData() == LOOKED
        first = self.tr("This is the first look at this docket.")
        self._empty.say(first if looked else self.tr("Write from when above."))
        self._week.setVisible(looked)
        self._stack.setCurrentWidget(self._empty)

    def _told_span(self, since: datetime, until: datetime) -> str:
        first, last = (self._written(moment) for moment in (since, until))
        if until == self._now:
            return self.tr("Since %1").replace("%1", first)
        return self.tr("From %1 to %2").replace("%1", first).replace("%2", last)

    def _written(self, moment: datetime) -> str:
        local = moment.astimezone(zone_info(self._zone))
        return moment_text(local)

    def _on_week_clicked(self) -> None:
        self.choose(WEEK)

    def _on_choice_changed(self) -> None:
        self._show_fields()
        self._refresh()

    def _on_refused(self, sentence: str) -> None:
        self._said.say(sentence)
