"""The window's actions as lines to find: their words without the marks of their keys, their menus, their shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from gui.actions import plain as plain_text
from gui.finder.matching import COMMAND, Found, to_find

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction


def command_lines(actions: Mapping[str, QAction]) -> list[Found]:
    """Return a line for each action, by the id it goes by."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        to_find(COMMAND, ident, _plain(each.text()), _menu_of(each), each.shortcut().toString(native))
        for ident, each in actions.items()
    ]


def _plain(text: str) -> str:
    """Return an action's text without the mark of its key."""
    return plain_text(text)


def _menu_of(action: QAction) -> str:
    """Return the title of the menu an action stands in, so that "an event" is known to be recorded."""
    for holder in action.associatedObjects():
        if isinstance(holder, QMenu):
            return _plain(holder.title())
    return ""
