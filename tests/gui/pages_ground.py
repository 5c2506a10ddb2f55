"""The ground the tests of the window's pages stand on: a look, reminders, and hands to find and press with."""

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

import resources
from core.reminders.ledger import Reminded
from gui.look.icons import Icons
from gui.look.look import Look
from gui.look.theme import Scheme
from gui.look.type import TypeScale

NOW = datetime(1994, 9, 22, 12, tzinfo=UTC)


def look_of(qapp: QApplication, scheme: Scheme = Scheme.LIGHT) -> Look:
    """The look of the program, with its own icons."""
    return Look(scheme, TypeScale(qapp.font()), Icons(resources.read_text))


def reminded(
    deadline: str = "telecoms/consultations",
    stage: str = "lapse",
    *,
    due: datetime = NOW - timedelta(hours=1),
    fired: datetime | None = None,
    title: str = "Consultation period has lapsed: Telecommunications",
    until: datetime | None = None,
    **more: object,
) -> Reminded:
    """A reminder of the ledger that was shown on time; snoozed where it has an `until`."""
    fire_at = fired or due
    values: dict[str, object] = {
        "reminder": f"{deadline}@{stage}",
        "deadline": deadline,
        "stage": stage,
        "fire_at": fire_at,
        "due_at": due,
        "claimed_at": fire_at,
        "round": 1,
        "title": title,
        "body": "Thu 22 Sep 1994, 07:00 in Washington\nFramework talks, Title VII\nWhose move: both parties",
        "shown_at": fire_at,
        "channel": "window",
        "answer": "snoozed" if until else "",
        "until": until,
    }
    return Reminded(**(values | more))  # type: ignore[arg-type]


def button(widget: QWidget, name: str) -> QAbstractButton:
    """The button of that object name."""
    found = widget.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def texts(widget: QWidget) -> list[str]:
    """What its visible labels say, in the order they were made."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def nameless(widget: QWidget) -> list[str]:
    """What can take the focus or be clicked and has no name for a screen reader."""
    found = []
    for each in widget.findChildren(QWidget):
        inner = each.objectName().startswith("qt_") or each.focusProxy() is not None or not each.isVisible()
        if inner or each.focusPolicy().value == 0:
            continue
        said = each.accessibleName() or getattr(each, "text", str)()
        if not said:
            found.append(f"{type(each).__name__} {each.objectName()}")
    return found
