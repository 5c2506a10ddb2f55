"""Starting a procedure with its variants: few stand open, many wait behind a line, and what is checked is recorded."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from core.docket.facts import ProceedingStarted
from core.procedures import Catalogue
from gui.forms import Form
from gui.look.disclosure import Disclosure
from tests.gui.forms_ground import NO_SCREEN, Desk, editor, fill, opened_desk

pytestmark = NO_SCREEN


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as made:
        made.begin()
        yield made


@pytest.fixture
def form(desk: Desk) -> Form:
    return desk.open("procedure", track="insurance")


def check(form: Form, variant: str) -> QCheckBox:
    found = form.findChild(QCheckBox, f"check_{variant}")
    assert found is not None
    return found


def started(desk: Desk, form: Form) -> ProceedingStarted:
    body = desk.record(form).body
    assert isinstance(body, ProceedingStarted)
    return body


def test_a_few_variants_stand_open_and_are_recorded(form: Form, desk: Desk) -> None:
    fill(form, procedure="Title VII")
    boxes = [box for box in form.findChildren(QCheckBox) if box.isVisible()]
    boxes[0].click()
    assert len(boxes) == 2
    assert started(desk, form).variants == (boxes[0].objectName().removeprefix("check_"),)


def test_many_variants_wait_behind_a_line_and_what_is_checked_stays_in_sight(form: Form, desk: Desk) -> None:
    fill(form, procedure="US antidumping", effective_on="1 Feb 2020")
    opener = editor(form, "variants")
    assert isinstance(opener, Disclosure)
    count = len(Catalogue.shipped().procedure("us-ad").variants)
    assert (opener.text(), check(form, "postponed").isVisible()) == (f"{count} to choose from", False)
    opener.setChecked(True)
    check(form, "postponed").click()
    opener.setChecked(False)
    assert (check(form, "postponed").isVisible(), check(form, "polling").isVisible()) == (True, False)
    assert started(desk, form).variants == ("postponed",)


def test_a_click_on_a_variants_words_checks_it(form: Form, qtbot: QtBot) -> None:
    fill(form, procedure="Title VII")
    box = next(box for box in form.findChildren(QCheckBox) if box.isVisible())
    words = next(label for label in form.findChildren(QLabel) if label.parent() is box.parent() and label.text())
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert box.isChecked()


def test_the_tab_key_goes_through_the_variants_before_what_follows(form: Form, qtbot: QtBot) -> None:
    fill(form, procedure="Title VII")
    boxes = [box for box in form.findChildren(QCheckBox) if box.isVisible()]
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    boxes[0].setFocus()
    for _ in boxes:
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert form.focusWidget() is editor(form, "label")


def test_a_procedure_without_variants_offers_none(form: Form) -> None:
    fill(form, procedure="ICSID", effective_on="1 Feb 2024")
    assert not editor(form, "variants").isVisible()
    assert form.findChild(QLabel, "error_variants") is not None
