"""Undo and redo from the menu: what they are called, what they do, and where they cannot be had."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.docket.facts import Draft, Note, TrackOpened
from core.sessions.session import Session
from gui.confirming import Confirmation
from tests.gui.desk_ground import Office, deadline, opened_office, settle
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import button

pytestmark = NO_SCREEN
DAY = date(2026, 3, 2)


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    """The window on the sample's replay, which stands."""
    with opened_office(qapp, qtbot, private_home / "p") as office:
        office.begin()
        office.replay.pause()
        settle()
        yield office


def named(office: Office) -> tuple[str, str]:
    """What the two entries of the menu say when it is opened."""
    actions = office.window.actions_
    actions.steps_wanted.emit()
    return actions.undo.text().replace("&", ""), actions.redo.text().replace("&", "")


def go_ahead(office: Office) -> None:
    """Where a step moves dates, see them and go ahead."""
    for sheet in office.window.findChildren(Confirmation):
        if sheet.isVisible():
            button(sheet, "submit").click()
    settle()


def two_tracks(office: Office) -> Session:
    session = office.own()
    deadline(session)
    session.docket.execute(Draft(id="o", negotiation="n", body=TrackOpened(name="Other"), effective_on=DAY))
    session.docket.execute(Draft(body=Note(track="t", text="A word"), effective_on=DAY))
    settle()
    return session


def test_the_menu_says_what_would_be_undone_and_redone(office: Office) -> None:
    two_tracks(office)
    before = named(office)
    office.window.actions_.undo.trigger()
    assert (before[0], named(office)[1]) == ("Undo: A word", "Redo: A word")
    assert before[1] == "Redo"


def test_undo_shows_the_track_it_was_on(office: Office) -> None:
    session = two_tracks(office)
    office.window.list.choose("o")
    office.window.actions_.undo.trigger()
    settle()
    view = session.docket.track("t")
    assert view is not None
    assert (office.window.chosen_track(), [f for f in view.facts if isinstance(f.body, Note)]) == ("t", [])


def test_everything_can_be_undone_down_to_the_empty_docket_and_done_again(office: Office) -> None:
    session = two_tracks(office)
    for _ in range(5):
        office.window.actions_.undo.trigger()
        go_ahead(office)
    empty = session.tracks(), office.window.empty.isVisible()
    for _ in range(5):
        office.window.actions_.redo.trigger()
        go_ahead(office)
    assert empty == ([], True)
    assert sorted(track.id for track in session.tracks()) == ["o", "t"]
    assert len(session.deadlines()) == 1


def test_nothing_is_undone_in_a_replay(office: Office) -> None:
    actions = office.window.actions_
    assert (actions.undo.isEnabled(), actions.redo.isEnabled()) == (False, False)
    assert named(office) == ("Undo", "Redo")
