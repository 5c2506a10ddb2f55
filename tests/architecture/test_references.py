"""The Qt binding gives back what it borrows: no reference to None or True is lost in calls and signals.

PySide6 6.12.0 loses one to each on Python before 3.12, and the process aborts after some minutes. From
3.12 on None and True are immortal: their counts start in the thousands of millions, mean nothing, and may
drift under a binding built for older Pythons. There the constant only has to be immortal indeed; that the
bad version is not installed is asked everywhere.
"""

import sys
from collections.abc import Callable
from importlib.metadata import version

import pytest
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

CALLS = 1000
# Interned objects come and go by a few as other code runs; a lost reference a call is a thousand.
NOISE = 100
IMMORTAL = 2**30


class OneCell(QAbstractTableModel):
    """A table of one cell that counts the questions about it and answers None to all but its text."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked = 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: ARG002, N802
        return 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: ARG002, N802
        return 1

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        self.asked += 1
        return "cell" if role == Qt.ItemDataRole.DisplayRole else None


class Bell(QObject):
    """Something that rings."""

    rung = Signal()


def is_safe(constant: object, act: Callable[[], None]) -> bool:
    """Whether the act leaves the constant its references, or the constant needs none to stay alive."""
    return abs(lost(constant, act)) <= NOISE or sys.getrefcount(constant) > IMMORTAL


def lost(constant: object, act: Callable[[], None]) -> int:
    """References to the constant that are gone after a thousand acts; the first acts only fill caches."""
    for _ in range(CALLS):
        act()
    before = sys.getrefcount(constant)
    for _ in range(CALLS):
        act()
    return before - sys.getrefcount(constant)


@pytest.mark.parametrize("constant", [None, True], ids=["None", "True"])
def test_a_thousand_calls_through_a_shown_model_lose_no_reference(qtbot: QtBot, constant: object) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    model = OneCell(view)
    view.setModel(model)
    with qtbot.waitExposed(view):
        view.show()
    asked = model.asked
    assert is_safe(constant, view.viewport().repaint)
    assert model.asked - asked >= 2 * CALLS


@pytest.mark.parametrize("constant", [None, True], ids=["None", "True"])
def test_a_thousand_emitted_signals_lose_no_reference(constant: object) -> None:
    bell = Bell()
    heard: list[int] = []
    bell.rung.connect(lambda: heard.append(1))
    assert is_safe(constant, bell.rung.emit)
    assert len(heard) == 2 * CALLS


def test_the_binding_that_loses_references_is_not_installed() -> None:
    assert version("PySide6-Essentials") != "6.12.0"
