"""The menu of how the tracks are arranged: grouped, sorted, and the filters that were saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from core.docket.arranging import Grouping, Sorting
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from core.docket.arranging import Arrangement
    from core.docket.saved_filters import Saved


def grouping_word(grouping: Grouping) -> str:
    """Return a grouping as it stands in the menu."""
    words = {
        Grouping.NEGOTIATION: translate("Arranging", "Negotiation"),
        Grouping.FORUM: translate("Arranging", "Forum or law"),
        Grouping.STATE: translate("Arranging", "State"),
        Grouping.ARCHIVED: translate("Arranging", "Archived"),
    }
    return words[grouping]


class ArrangingMenu(QMenu):
    """Says what was chosen.

    Signals: `grouping_chosen` (a `Grouping`), `sorting_chosen` (a `Sorting`), `saved_chosen`, `rename_requested` and
    `delete_requested` (a saved filter's name), `keep_requested`.
    """

    grouping_chosen = Signal(object)
    sorting_chosen = Signal(object)
    saved_chosen = Signal(str)
    keep_requested = Signal()
    rename_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._groupings = self._choice(
            self.tr("Group by"), {each: grouping_word(each) for each in Grouping}, self.grouping_chosen
        )
        sortings = {Sorting.URGENCY: self.tr("Urgency"), Sorting.NAME: self.tr("Name")}
        self._sortings = self._choice(self.tr("Sort by"), sortings, self.sorting_chosen)
        self._saved_head = self.addSection(self.tr("Saved filters"))
        self._saved_actions: list[QAction] = []
        self._keep = self.addAction(self.tr("Save this as…"))
        self._keep.triggered.connect(self.keep_requested)
        self._rename = self.addMenu(self.tr("Rename"))
        self._delete = self.addMenu(self.tr("Delete"))

    def show_arrangement(self, how: Arrangement, saved: Sequence[Saved]) -> None:
        """Tick what holds, and offer the filters that are saved."""
        for actions, chosen in ((self._groupings, how.grouping), (self._sortings, how.sorting)):
            for value, action in actions.items():
                action.setChecked(value is chosen)
        for action in self._saved_actions:
            self.removeAction(action)
            action.deleteLater()
        self._saved_actions = [self._saved(each, how) for each in saved]
        self.insertActions(self._keep, self._saved_actions)
        for menu, asked in ((self._rename, self.rename_requested), (self._delete, self.delete_requested)):
            menu.clear()
            for each in saved:
                _named(menu.addAction(_plain(each.name)), each.name, asked)
            menu.menuAction().setVisible(bool(saved))

    def _choice(self, head: str, words: dict, asked: SignalInstance) -> dict:  # type: ignore[type-arg]
        self.addSection(head)
        group = QActionGroup(self)
        actions = {}
        for value, word in words.items():
            action = self.addAction(word)
            action.setCheckable(True)
            action.setData(value.value)
            group.addAction(action)
            actions[value] = action
        kind = type(next(iter(words)))
        group.triggered.connect(lambda action: asked.emit(kind(action.data())))
        return actions

    def _saved(self, saved: Saved, how: Arrangement) -> QAction:
        action = QAction(_plain(saved.name), self)
        action.setCheckable(True)
        action.setChecked(saved.how == how)
        _named(action, saved.name, self.saved_chosen)
        return action


def _named(action: QAction, name: str, asked: SignalInstance) -> None:
    action.setData(name)
    action.triggered.connect(lambda: asked.emit(name))


def _plain(name: str) -> str:
    """Return a name so that a menu shows it as it is."""
    return name.replace("&", "&&")
