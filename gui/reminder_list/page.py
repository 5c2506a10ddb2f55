"""The page of the reminder list: the lines, and what can be answered to the chosen ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.reminders.notice import ACKNOWLEDGE, SNOOZE, Answer
from gui.local_zone import system_zone
from gui.look import space
from gui.look.empty import EmptyPage
from gui.look.labels import Text, keep_words_whole
from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.look.type import Size
from gui.reminder_list.delegate import NARROW_BELOW, ReminderDelegate
from gui.reminder_list.lines import ReminderLine, lines_of, runs_of
from gui.reminder_list.model import ReminderModel
from gui.reminder_list.morning import morning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from core.reminders.ledger import Reminded
    from gui.look.look import Look

_GUARD = 1500
"""Milliseconds for which the buttons ignore clicks after a new reminder has come in under the pointer."""

_WAKING = timedelta(seconds=2)
"""What is woken is snoozed for this long, so that the end of the snooze is still ahead when the alarm is set for it."""


class ReminderList(QWidget):
    """Signals: `answered` (reminder ids, `Answer`), `open_requested` (a date's key)."""

    answered = Signal(list, object)
    open_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._now = 0.0
        self._model = ReminderModel(self)
        self._delegate = ReminderDelegate(look, self)
        self._view = self._list()
        self.setFocusProxy(self._view)
        self._title = Text(look, self, self.tr("Reminders"), size=Size.FIGURE, strong=True)
        keep_words_whole(self._title)
        self._empty = EmptyPage(look, self.tr("No reminder waits for an answer."), self)
        self._acknowledge = self._button("acknowledge", self.tr("Acknowledge"), self._on_acknowledge_clicked)
        self._snooze = self._button("snooze", self.tr("Snooze"), None)
        self._wake = self._button("wake", self.tr("Wake now"), self._on_wake_clicked)
        self._open = self._button("open", self.tr("Open"), self._on_open_clicked)
        self._all = self._button("acknowledge_all", self.tr("Acknowledge all"), self._on_all_clicked)
        self._menu = self._snooze_menu()
        self._snooze.setMenu(self._menu)
        self._guard = QTimer(self)
        self._guard.setSingleShot(True)
        self._guard.setInterval(_GUARD)
        self._guard.timeout.connect(self._enable)
        self._lay_out()
        self._keys()
        selection = self._view.selectionModel()
        selection.selectionChanged.connect(self._enable)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._enable()

    def show_reminders(self, unanswered: Sequence[Reminded], snoozed: Sequence[Reminded], now: float) -> None:
        """Show what waits for an answer and what is snoozed, at the instant `now`."""
        self._now = self._delegate.now = now
        before = self._model.lines()
        chosen = {line.key for line in self._chosen()}
        current = next((row for row, line in enumerate(before) if line.key in chosen), 0)
        place = self._view.verticalScrollBar().value()
        lines = lines_of(unanswered, snoozed, now)
        if self._model.show(lines):
            if chosen.isdisjoint(line.key for line in lines):
                self._menu.close()  # it was opened on what is gone
            self._choose(chosen, current)
            self._view.verticalScrollBar().setValue(place)
        known = {line.key for line in before}
        if self.isVisible() and any(line.key not in known for line in lines):
            self._guard.start()
        self._stack.setCurrentWidget(self._view if lines else self._empty)
        self._enable()

    def set_replay(self, replay: bool) -> None:
        """Say that these are the reminders of a replay."""
        self._title.say(self.tr("Reminders (REPLAY)") if replay else self.tr("Reminders"))

    def tick(self, now: float) -> None:
        """Move to the instant `now`."""
        self._now = self._delegate.now = now
        if self.isVisible() and self._model.rowCount():
            self._view.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout of the rows by the width."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.fonts.px(NARROW_BELOW)
        if narrow != self._delegate.narrow:
            self._delegate.narrow = narrow
            self._view.scheduleDelayedItemsLayout()

    def _list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("reminders")
        view.setAccessibleName(self.tr("Reminders"))
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.activated.connect(self._on_open_clicked)
        return view

    def _button(self, name: str, text: str, clicked: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setMinimumHeight(space.TARGET)
        if clicked is not None:
            button.clicked.connect(clicked)
        return button

    def _snooze_menu(self) -> QMenu:
        menu = QMenu(self)
        for text, asked in (
            (self.tr("10 minutes"), self._on_ten_minutes),
            (self.tr("1 hour"), self._on_hour),
            (self.tr("Until tomorrow, 9:00"), self._on_tomorrow),
            (self.tr("Until this day next week, 9:00"), self._on_next_week),
            (self.tr("Until a date…"), self._on_until_clicked),
        ):
            menu.addAction(text, asked)
        return menu

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(space.ROOM, space.ROOM, space.ROOM, space.TIGHT)
        head.addWidget(self._title, 1)
        head.addWidget(self._all)
        foot = QHBoxLayout()
        foot.setContentsMargins(space.ROOM, space.TIGHT, space.ROOM, space.TIGHT)
        foot.setSpacing(space.TIGHT)
        for button in (self._acknowledge, self._snooze, self._wake, self._open):
            foot.addWidget(button)
        foot.addStretch()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _keys(self) -> None:
        """Answer from the keyboard: A acknowledges, S snoozes an hour, W wakes, Enter opens."""
        for keys, asked in (
            ("A", self._on_acknowledge_clicked),
            ("S", self._on_hour),
            ("W", self._on_wake_clicked),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._view, asked)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _choose(self, keys: set[str], current: int) -> None:
        """Choose the lines that were chosen; where they are gone, the one now in their place."""
        rows = [row for row, line in enumerate(self._model.lines()) if line.key in keys]
        if not rows and self._model.rowCount():
            rows = [max(0, min(current, self._model.rowCount() - 1))]
        if not rows:
            return
        wanted = QItemSelection()
        for first, last in runs_of(rows):
            wanted.select(self._model.index(first), self._model.index(last))
        selection, flags = self._view.selectionModel(), QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(self._model.index(rows[0]), flags.NoUpdate)
        selection.select(wanted, flags.Select)

    def _chosen(self) -> list[ReminderLine]:
        rows = sorted(index.row() for index in self._view.selectionModel().selectedIndexes())
        return [line for row in rows if (line := self._model.line(row)) is not None]

    def _waiting(self) -> list[ReminderLine]:
        """Return what waits for an answer; what is snoozed was given one."""
        return [line for line in self._model.lines() if line.until is None]

    def _enable(self) -> None:
        armed = not self._guard.isActive()
        lines = self._model.lines()
        chosen = self._chosen()
        asleep = bool(chosen) and all(line.until is not None for line in chosen)
        for button in (self._acknowledge, self._snooze, self._wake, self._open):
            button.setEnabled(armed and bool(chosen))
        for button in (self._acknowledge, self._open):
            button.setVisible(bool(lines))
        self._snooze.setVisible(bool(lines) and not asleep)
        self._wake.setVisible(asleep)
        self._all.setVisible(len(self._waiting()) > 1)
        self._all.setEnabled(armed)

    def _answer(self, lines: Sequence[ReminderLine], answer: Answer) -> None:
        reminders = [reminder for line in lines for reminder in line.reminders]
        if reminders and not self._guard.isActive():
            self.answered.emit(reminders, answer)

    def _snooze_for(self, span: timedelta) -> None:
        until = datetime.fromtimestamp(self._now, UTC) + span
        self._answer(self._chosen(), Answer(SNOOZE, until))

    def _snooze_days(self, days: int) -> None:
        """Snooze until nine in the morning, by the clock of this machine, so many days on."""
        self._answer(self._chosen(), Answer(SNOOZE, morning(self._now, days, system_zone())))

    def _on_acknowledge_clicked(self) -> None:
        self._answer(self._chosen(), Answer(ACKNOWLEDGE))

    def _on_ten_minutes(self) -> None:
        self._snooze_for(timedelta(minutes=10))

    def _on_hour(self) -> None:
        self._snooze_for(timedelta(hours=1))

    def _on_tomorrow(self) -> None:
        self._snooze_days(1)

    def _on_next_week(self) -> None:
        self._snooze_days(7)

    def _on_until_clicked(self) -> None:
        """Ask until when, for what is chosen now."""
        reminders = [reminder for line in self._chosen() for reminder in line.reminders]
        if reminders and not self._guard.isActive():
            from gui.reminder_list.until import SnoozeUntil  # noqa: PLC0415 - its fields come with every form

            dialog = SnoozeUntil(self._look, self._now, self)
            dialog.chosen.connect(partial(self._snooze_until, reminders))
            dialog.open()

    def _snooze_until(self, reminders: list[str], until: datetime) -> None:
        self.answered.emit(reminders, Answer(SNOOZE, until))

    def _on_wake_clicked(self) -> None:
        asleep = [line for line in self._chosen() if line.until is not None]
        self._answer(asleep, Answer(SNOOZE, datetime.fromtimestamp(self._now, UTC) + _WAKING))

    def _on_open_clicked(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.open_requested.emit(chosen[0].deadline)

    def _on_all_clicked(self) -> None:
        """Acknowledge all at once; where something has lapsed, ask first."""
        waiting = self._waiting()
        lapsed = sum(1 for line in waiting if line.lapsed)
        if not lapsed:
            self._answer(waiting, Answer(ACKNOWLEDGE))
            return
        box = QMessageBox(QMessageBox.Icon.Question, "Lapse", "", parent=self)
        one = self.tr("One date among them has lapsed. Acknowledge them all?")
        box.setText(
            one if lapsed == 1 else self.tr("%n dates among them have lapsed. Acknowledge them all?", "", lapsed)
        )
        box.addButton(self.tr("Acknowledge all"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # What comes in while the question stands was not asked about.
        reminders = [reminder for line in waiting for reminder in line.reminders]
        box.accepted.connect(partial(self.answered.emit, reminders, Answer(ACKNOWLEDGE)))
        box.open()

    def _on_theme_changed(self) -> None:
        palette = palette_of(self._look.theme)
        palette.setColor(QPalette.ColorRole.Base, self._look.colour(Role.SURFACE))
        self._view.setPalette(palette)
