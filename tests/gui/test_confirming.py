"""Nothing moves unseen: before an undo, a redo and an import all they would do is shown, and can be left."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.docket.facts import Draft, Note, Postponed
from gui.confirming import Confirmation
from tests.gui.desk_ground import Office, deadline, opened_office, settle
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import nameless, texts

pytestmark = NO_SCREEN
DAY = date(2026, 3, 2)


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    """The window on a docket of one's own with one date."""
    with opened_office(qapp, qtbot, private_home / "p") as office:
        office.begin()
        deadline(office.own())
        settle()
        yield office


def postpone(office: Office) -> None:
    office.session.docket.execute(Draft(body=Postponed(deadline="d", to=date(2099, 6, 30)), effective_on=DAY))
    settle()


def asked(office: Office) -> list[Confirmation]:
    return [each for each in office.window.findChildren(Confirmation) if each.isVisible()]


def press(sheet: Confirmation, name: str) -> None:
    button = sheet.findChild(QPushButton, name)
    assert button is not None
    button.click()
    settle()


def dues(office: Office) -> list[str | None]:
    return [row.due for row in office.session.deadlines() if not row.ended_as]


def test_an_undo_that_moves_a_date_shows_it_first(office: Office) -> None:
    postpone(office)
    office.window.actions_.undo.trigger()
    (sheet,) = asked(office)
    said = sheet.preview.text
    assert "Tue 30 Jun 2099 → Fri 29 May 2099 32 days earlier" in said
    assert "Reminders: 7 move" in said
    assert dues(office) == ["2099-06-30"]
    assert nameless(sheet) == []
    press(sheet, "submit")
    assert (dues(office), asked(office)) == (["2099-05-29"], [])


def test_an_undo_can_be_left(office: Office) -> None:
    postpone(office)
    office.window.actions_.undo.trigger()
    press(asked(office)[0], "cancel")
    assert dues(office) == ["2099-06-30"]


def test_a_redo_that_moves_a_date_shows_it_first(office: Office) -> None:
    postpone(office)
    office.session.docket.undo()
    office.window.actions_.redo.trigger()
    (sheet,) = asked(office)
    assert "Fri 29 May 2099 → Tue 30 Jun 2099 32 days later" in sheet.preview.text
    press(sheet, "submit")
    assert dues(office) == ["2099-06-30"]


def test_an_undo_that_moves_nothing_goes_straight_through(office: Office) -> None:
    office.session.docket.execute(Draft(body=Note(track="t", text="A word"), effective_on=DAY))
    office.window.actions_.undo.trigger()
    assert asked(office) == []
    redo = office.session.docket.history().to_redo()
    assert redo is not None
    assert [fact.body for fact in redo.edit] == [Note(track="t", text="A word")]


def test_where_another_edit_came_between_it_is_shown_what_is_undone_now(office: Office) -> None:
    postpone(office)
    office.window.actions_.undo.trigger()
    (sheet,) = asked(office)
    office.session.docket.execute(Draft(body=Postponed(deadline="d", to=date(2099, 8, 1)), effective_on=DAY))
    press(sheet, "submit")
    (now,) = asked(office)
    assert "Sat 1 Aug 2099 → Tue 30 Jun 2099" in now.preview.text
    assert dues(office) == ["2099-08-01"]
    press(now, "cancel")


def test_an_import_says_what_it_adds_and_can_be_left(office: Office, repository: Path) -> None:
    before = len(office.session.docket.entries())
    office.sit()._importing.take(str(repository / "resources/samples/us-japan-1994.toml"))
    (sheet,) = asked(office)
    assert "Import us-japan-1994.toml" in texts(sheet)
    assert "Thu 29 Sep 1994" in sheet.preview.text
    press(sheet, "cancel")
    assert len(office.session.docket.entries()) == before
