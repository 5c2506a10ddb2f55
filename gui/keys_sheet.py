"""The sheet of keys: every shortcut there is, by the menu it stands in, and what the keys do on each screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from gui.actions import plain as plain_text
from gui.look import space
from gui.look.labels import Text
from gui.look.overlay import Overlay
from gui.look.theme import Role
from gui.look.type import Size
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar

    from gui.look.look import Look

_WIDTH = 860
_NARROW = 54
"""How wide the sheet is at least, in sizes of its text, to have two columns."""

_KEYS = 11
"""How wide the column of the keys is, in sizes of its text."""


class Keys(NamedTuple):
    """A group of shortcuts: its name, and (keys, what they do) in their order."""

    name: str
    lines: tuple[tuple[str, str], ...]


def groups_of(bar: QMenuBar) -> list[Keys]:
    """Return the shortcuts of the menus, a group a menu, then those of the screens."""
    found = []
    for action in bar.actions():
        menu = action.menu()
        lines = tuple(_lines(menu.actions())) if isinstance(menu, QMenu) else ()
        if lines:
            found.append(Keys(plain(action.text()), lines))
    return [*found, *_of_screens()]


def plain(text: str) -> str:
    """Return an action's text without the mark of its key."""
    return plain_text(text)


def _lines(actions: Sequence[QAction]) -> list[tuple[str, str]]:
    native, found = QKeySequence.SequenceFormat.NativeText, []
    for each in actions:
        below = each.menu()
        if isinstance(below, QMenu):
            found += _lines(below.actions())
        elif not each.shortcut().isEmpty():
            found.append((each.shortcut().toString(native), plain(each.text())))
    return found


def _of_screens() -> list[Keys]:
    lists = (
        (translate("Keys", "Up, Down"), translate("Keys", "Go through the list")),
        (translate("Keys", "Letters"), translate("Keys", "Filter as you type")),
        (translate("Keys", "Enter"), translate("Keys", "Open what is chosen")),
        (translate("Keys", "Left, Right"), translate("Keys", "Fold or unfold a group")),
        (translate("Keys", "Esc"), translate("Keys", "Clear the filter")),
    )
    journal = (
        ("F2", translate("Keys", "Correct the entry chosen")),
        (translate("Keys", "Delete"), translate("Keys", "Retract the entry chosen")),
    )
    timeline = (
        ("+, -", translate("Keys", "Closer, farther")),
        (translate("Keys", "Home, End"), translate("Keys", "Today, everything")),
        (translate("Keys", "Arrows"), translate("Keys", "From date to date")),
    )
    forms = (
        (translate("Keys", "Up, Down in a date"), translate("Keys", "A day later, a day earlier")),
        (translate("Keys", "Alt+Down in a date"), translate("Keys", "Open the calendar")),
        ("Ctrl+Enter", translate("Keys", "Record, and close the form")),
    )
    sight = (
        (translate("Keys", "Arrows"), translate("Keys", "Move the countdown in sight")),
        (translate("Keys", "Enter"), translate("Keys", "Open its track")),
        (translate("Keys", "Delete"), translate("Keys", "Let it go")),
    )
    return [
        Keys(translate("Keys", "Lists"), lists),
        Keys(translate("Keys", "Timeline"), timeline),
        Keys(translate("Keys", "Journal"), journal),
        Keys(translate("Keys", "Forms"), forms),
        Keys(translate("Keys", "Countdown in sight"), sight),
    ]


class KeysSheet(Overlay):
    """All groups in columns, scrolling where there is no room."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, width=_WIDTH)
        self.setObjectName("keys_sheet")
        self.setAccessibleName(self.tr("Keys"))
        self._scroll = QScrollArea(self.panel)
        self._scroll.setObjectName("keys_scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Keys"))
        self._scroll.viewport().setAutoFillBackground(False)
        self._title = Text(look, self.panel, self.tr("Keys"), size=Size.FIGURE, strong=True)
        self._closes = Text(look, self.panel, self.tr("Esc closes"), size=Size.SMALL, role=Role.MUTED)
        self.first = self._scroll
        self._groups: list[Keys] = []
        self._columns = 0
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(space.WIDE, space.ROOM, space.WIDE, space.SNUG)
        column.setSpacing(space.TIGHT)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._closes)

    def show_groups(self, groups: list[Keys]) -> None:
        """Show these."""
        self._groups, self._columns = groups, 0
        self.arrange()

    def groups(self) -> list[Keys]:
        """Return what is shown."""
        return self._groups

    def arrange(self) -> None:
        """Take two columns where there is room for them."""
        narrow = _NARROW * self.look.fonts.font(Size.BODY).pixelSize()
        columns = 2 if min(self.look.fonts.px(_WIDTH), self.width() - 2 * space.WIDE) >= narrow else 1
        if columns != self._columns and self._groups:
            self._columns = columns
            self._fill(columns)
        super().arrange()

    def wanted_height(self, width: int) -> int:
        """Return the height of everything."""
        inner = self._scroll.widget()
        layout = inner.layout() if inner is not None else None
        room = width - 2 * space.WIDE
        wanted = 0
        if layout is not None:
            tall = layout.hasHeightForWidth()
            wanted = layout.totalHeightForWidth(room) if tall else layout.totalSizeHint().height()
        return wanted + self._title.sizeHint().height() + self._closes.sizeHint().height() + 2 * space.WIDE + space.ROOM

    def _fill(self, columns: int) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, space.TIGHT, 0)
        row.setSpacing(space.APART)
        for part in _shared(self._groups, columns):
            column = QVBoxLayout()
            column.setSpacing(space.HAIR)
            for group in part:
                column.addWidget(Text(self.look, body, group.name, strong=True, role=Role.MUTED))
                column.addLayout(self._grid(group, body))
                column.addSpacing(space.SNUG)
            column.addStretch()
            row.addLayout(column, 1)
        self._scroll.setWidget(body)
        body.setAutoFillBackground(False)  # the area turned it on

    def _grid(self, group: Keys, body: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.ROOM)
        grid.setVerticalSpacing(space.HAIR)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, _KEYS * self.look.fonts.font(Size.BODY).pixelSize())
        for number, (keys, text) in enumerate(group.lines):
            grid.addWidget(Text(self.look, body, keys, strong=True, fixed=True), number, 0)
            grid.addWidget(Text(self.look, body, text), number, 1)
        return grid


def _shared(groups: Sequence[Keys], columns: int) -> list[list[Keys]]:
    """Return the groups in their order, shared out so that the columns are about equally long."""
    whole = sum(len(group.lines) + 2 for group in groups)
    found: list[list[Keys]] = [[] for _ in range(columns)]
    gone = 0
    for group in groups:
        found[min(columns - 1, gone * columns // max(1, whole))].append(group)
        gone += len(group.lines) + 2
    return found
