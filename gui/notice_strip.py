"""The strip that says in the window what a reminder says, where the desktop can't or must not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.notify.text import clean
from core.reminders.notice import ACKNOWLEDGE, SNOOZE, Answer, Notice
from gui.look import space
from gui.look.labels import stand_at_beginning
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from collections.abc import Collection

    from gui.look.look import Look

_LINES, _FEW = 4, 2

_LOW = 340
"""In a window lower than this, counted in usual text, the list needs the room more than the lines of a notice do."""


class NoticeStrip(QFrame):
    """Shows one notice at a time, the latest; the reminder list has them all. It takes no keyboard focus.

    `answered` carries the reminders' ids and the `Answer`; `opened` the id of the first reminder.
    """

    answered = Signal(list, object)
    opened = Signal(str)
    list_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._notice: Notice | None = None
        self.setObjectName("notice_strip")
        self.setAutoFillBackground(True)
        self._mark = QLabel(self)
        self._title = QLabel(self)
        self._title.setFont(look.fonts.font(Size.NAME, strong=True))
        self._body = QLabel(self)
        self._body.setFont(look.fonts.font(Size.BODY))
        for label in (self._title, self._body):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        stand_at_beginning(self._title, self._body)
        self._buttons = [
            self._button("acknowledge", self.tr("Acknowledge"), self._on_acknowledge_clicked),
            self._button("snooze", self.tr("Snooze 1 hour"), self._on_snooze_clicked),
            self._button("open", self.tr("Open the track"), self._on_open_clicked),
            self._button("list", self.tr("All reminders"), self.list_requested),
        ]
        self._lay_out()
        self.hide()
        look.theme_changed.connect(self._on_theme_changed)

    def show_notice(self, notice: Notice, *, replay: bool) -> None:
        """Show `notice`; in a replay it says so."""
        self._notice = notice
        mark = self.tr("REPLAY") + "   " if replay else ""
        self._title.setText(f"{mark}{clean(notice.title, 300)}")
        lines = clean(notice.body, 1_000).splitlines()
        most = max(_FEW, round(_LINES / self._look.fonts.scale))  # large type leaves the page its room
        if len(notice.reminders) > 1 and len(lines) > most:
            lines[most - 1 :] = [self.tr("and more in the reminder list")]
        self._body.setText("\n".join(lines[:most]))
        self._body.setVisible(self.window().height() >= self._look.fonts.px(_LOW))  # a low window keeps its list
        self._title.setToolTip("" if self._body.isVisibleTo(self) else self._body.text())
        self._on_theme_changed()
        self.setAccessibleName(self._title.text())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def withdraw(self, notice_id: str) -> None:
        """Hide it if it shows that notice."""
        if self._notice is not None and self._notice.id == notice_id:
            self.clear()

    def keep_while(self, waiting: Collection[str]) -> None:
        """Hide it once none of its reminders is among those `waiting` for an answer."""
        if self._notice is not None and not any(each in waiting for each in self._notice.reminders):
            self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._notice = None
        self.hide()

    def _button(self, name: str, text: str, clicked: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"notice_{name}")
        button.setMinimumHeight(space.TARGET)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(clicked)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(space.HAIR)
        words.addWidget(self._title)
        words.addWidget(self._body)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.TIGHT)
        for button in self._buttons:
            buttons.addWidget(button)
        buttons.addStretch()
        words.addSpacing(space.HAIR)
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.ROOM, space.SNUG, space.ROOM, space.SNUG)
        row.setSpacing(space.SNUG)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _answer(self, act: str) -> None:
        if self._notice is not None:
            reminders = list(self._notice.reminders)
            self.clear()
            self.answered.emit(reminders, Answer(act))

    def _on_acknowledge_clicked(self) -> None:
        self._answer(ACKNOWLEDGE)

    def _on_snooze_clicked(self) -> None:
        self._answer(SNOOZE)

    def _on_open_clicked(self) -> None:
        if self._notice is not None:
            self.opened.emit(self._notice.reminders[0])

    def _on_theme_changed(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._look.colour(Role.RAISED))
        self.setPalette(palette)
        critical = self._notice is not None and self._notice.critical
        role, name = (Role.LAPSED, "lapsed") if critical else (Role.ACCENT, "reminders")
        self._mark.setPixmap(self._look.pixmap(name, role, 20, self.devicePixelRatioF()))
