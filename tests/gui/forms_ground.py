"""The ground the tests of the forms stand on: the docket of 1994 in memory, and hands to fill a form in."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import resources
from core.clock import ManualClock
from core.docket.facts import (
    DeadlineSet,
    Draft,
    EventRecorded,
    Fact,
    NegotiationOpened,
    ProceedingStarted,
    TrackOpened,
)
from core.sessions.session import Session
from gui.forms import Form, open_form
from gui.look.icons import Icons
from gui.look.look import Look
from gui.look.theme import Scheme
from gui.look.type import TypeScale

WASHINGTON = "America/New_York"

# What the platform without a screen cannot do; it says nothing about our windows.
NO_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support")


class Desk:
    """A session on Sunday 31 July 1994, the afternoon in Washington, and the forms opened on it."""

    def __init__(self, qapp: QApplication, qtbot: QtBot) -> None:
        self._bot = qtbot
        self.clock = ManualClock(datetime(1994, 7, 31, 20, tzinfo=UTC))
        self.session = Session(":memory:", self.clock)
        self.look = Look(Scheme.LIGHT, TypeScale(qapp.font()), Icons(resources.read_text), qapp)
        self.window = QWidget()
        qtbot.addWidget(self.window)

    def begin(self) -> None:
        """Open the framework talks with two tracks, a proceeding whose clock runs, and a party's deadline."""
        talks = NegotiationOpened(
            name="Framework", parties=("United States", "Japan"), seats=(WASHINGTON, "Asia/Tokyo")
        )
        july = date(1994, 7, 1)
        self.session.docket.execute(
            Draft(id="talks", body=talks, effective_on=july),
            Draft(id="medical", negotiation="talks", body=TrackOpened(name="Medical"), effective_on=july),
            Draft(id="insurance", negotiation="talks", body=TrackOpened(name="Insurance"), effective_on=july),
            Draft(id="vii", body=ProceedingStarted(track="medical", procedure="title-vii"), effective_on=july),
            Draft(
                id="identified",
                body=EventRecorded(proceeding="vii", event="identification"),
                effective_on=date(1994, 7, 31),
            ),
            Draft(
                id="july",
                body=DeadlineSet(track="medical", on=date(1994, 8, 15), zone=WASHINGTON, by="United States"),
                effective_on=july,
            ),
        )

    def open(self, name: str, *, track: str = "", fact: str = "", negotiation: str = "") -> Form:
        """Open a form over the window."""
        return open_form(
            name,
            self.session,
            self.look,
            self.window,
            track_id=track,
            fact_id=fact,
            negotiation_id=negotiation,
        )

    def record(self, form: Form) -> Fact:
        """Press the form's button and return the last fact that it recorded."""
        return self.record_all(form)[-1]

    def record_all(self, form: Form) -> list[Fact]:
        """Press the form's button, again where it shows first what moves, and return the facts that it recorded."""
        with self._bot.waitSignal(form.recorded, timeout=1000) as recorded:
            press(form)
            if form.isVisible():
                press(form)
        found = [self.session.docket.fact(fact_id) for fact_id in recorded.args[0].facts]
        return [fact for fact in found if fact is not None]

    def entries(self) -> int:
        """How many entries the tracks and the talks hold."""
        return sum(len(view.facts) for view in self.session.views())


@contextmanager
def opened_desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """A desk in English, its docket closed afterwards."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    desk = Desk(qapp, qtbot)
    yield desk
    for form in desk.window.findChildren(Form):
        form.reject()
    desk.session.close()
    QLocale.setDefault(before)


def press(form: Form) -> None:
    """Press the button that records."""
    button = form.findChild(QPushButton, "submit")
    assert button is not None
    button.click()


def editor(form: Form, name: str) -> QWidget:
    """The input of the field `name`."""
    found = form.findChild(QWidget, f"field_{name}")
    assert isinstance(found, QWidget)
    return found


def fill(form: Form, **values: str) -> None:
    """Type or choose, field by field, in this order."""
    for name, text in values.items():
        found = editor(form, name)
        if isinstance(found, QComboBox) and not found.isEditable():
            index = found.findText(text)
            assert index >= 0, f"{name} does not offer {text}"
            found.setCurrentIndex(index)
        elif isinstance(found, QComboBox):
            found.setEditText(text)
        elif isinstance(found, QPlainTextEdit):
            found.setPlainText(text)
        elif isinstance(found, QLineEdit):
            found.setText(text)


def typed(form: Form, name: str) -> str:
    """What stands in the input of the field `name`."""
    found = editor(form, name)
    if isinstance(found, QComboBox):
        return found.currentText()
    if isinstance(found, QPlainTextEdit):
        return found.toPlainText()
    assert isinstance(found, QLineEdit)
    return found.text()


def said(form: Form, name: str) -> str:
    """The sentence under the field `name`."""
    label = form.findChild(QLabel, f"error_{name}")
    assert label is not None
    return label.text() if label.isVisible() else ""


def options(form: Form, name: str) -> list[str]:
    """What the field `name` offers."""
    found = editor(form, name)
    assert isinstance(found, QComboBox)
    return [found.itemText(index) for index in range(found.count())]


def shown(form: Form, row: int) -> list[str]:
    """One line of the preview: what moves, from when, to when."""
    cells = [form.findChild(QLabel, f"preview_{row}_{column}") for column in range(4)]
    return [cell.text() for cell in cells if cell is not None]
