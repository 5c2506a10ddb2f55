"""The boards in the window: which is seen, what is beside it, where a date leads, and the finder over all of it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.agenda import Agenda
from gui.boards import BOARDS, WIDE
from gui.finder import Finder
from gui.finder.matching import Found
from gui.forms.correcting import Correction
from gui.forms.outcomes import RetractionForm
from gui.journal import Journal
from gui.month_page import MonthPage
from gui.rail import AGENDA, CALENDAR, JOURNAL, REMINDERS, TIMELINE, TRACKS
from gui.timeline import Timeline
from tests.gui.desk_ground import Office, deadline, opened_office, settle
from tests.gui.forms_ground import NO_SCREEN, fill, press
from tests.gui.pages_ground import button, nameless

pytestmark = NO_SCREEN
RUNNING = datetime(1994, 8, 20, 14, tzinfo=UTC)
KINDS: dict[str, type[QWidget]] = {AGENDA: Agenda, TIMELINE: Timeline, CALENDAR: MonthPage, JOURNAL: Journal}


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    """The window on the sample's replay, which stands in the middle of the consultations."""
    with opened_office(qapp, qtbot, private_home / "p") as office:
        office.begin()
        office.replay.pause()
        office.replay.jump(RUNNING)
        settle()
        yield office


def board(office: Office, page: str) -> QWidget:
    """Press the page's button on the rail; return the board that is seen then."""
    button(office.window, f"page_{page}").click()
    settle()
    [found] = office.window.findChildren(KINDS[page])
    return found


def finder(office: Office) -> Finder:
    """Ask for the finder as the menu does."""
    office.window.actions_.find.trigger()
    [found] = office.window.findChildren(Finder)
    return found


@pytest.mark.parametrize("page", BOARDS)
def test_a_board_is_built_when_it_is_asked_for_and_seen_alone_or_with_the_track(office: Office, page: str) -> None:
    assert office.window.findChildren(KINDS[page]) == []
    seen = board(office, page)
    beside = office.part("track_page").isVisible()
    assert (seen.isVisible(), office.window.list.isVisible(), beside) == (True, False, page not in WIDE)


@pytest.mark.parametrize("page", BOARDS)
def test_back_to_the_tracks_hides_the_board_and_shows_the_track_again(office: Office, page: str) -> None:
    seen = board(office, page)
    button(office.window, f"page_{TRACKS}").click()
    settle()
    shown = office.window.list.isVisible(), office.part("track_page").isVisible()
    assert (seen.isVisible(), *shown) == (False, True, True)


@pytest.mark.parametrize("page", BOARDS)
def test_a_board_stays_the_same_one_and_every_part_of_it_has_a_name(office: Office, page: str) -> None:
    first = board(office, page)
    office.window.show_page(REMINDERS)
    assert board(office, page) is first
    assert nameless(first) == []


@pytest.mark.parametrize("page", BOARDS)
def test_a_date_of_a_board_leads_to_its_track(office: Office, page: str) -> None:
    office.window.list.choose("insurance")
    seen = board(office, page)
    key = next(row.key for row in office.replay.deadlines() if row.track_id == "medical")
    seen.date_opened.emit(key)  # type: ignore[attr-defined]
    settle()
    assert office.window.chosen_track() == "medical"
    assert (office.part("track_page").isVisible(), seen.isVisible()) == (True, page not in WIDE)


def test_a_track_of_the_timeline_is_opened_on_the_page_of_tracks(office: Office) -> None:
    board(office, TIMELINE).track_opened.emit("autos")  # type: ignore[attr-defined]
    settle()
    assert (office.window.chosen_track(), office.window.list.isVisible()) == ("autos", True)


@pytest.mark.parametrize("page", BOARDS)
def test_every_board_follows_the_moment_that_is_shown(office: Office, page: str) -> None:
    """What is seen of the board is another picture once the window has lapsed."""
    seen = board(office, page)
    before = seen.grab().toImage()
    office.replay.jump(datetime(1994, 10, 5, 14, tzinfo=UTC))
    settle()
    assert seen.grab().toImage() != before


@pytest.mark.parametrize("page", BOARDS)
def test_a_board_without_a_docket_of_dates_says_so_and_takes_one_in(office: Office, page: str) -> None:
    session = office.own()
    seen = board(office, page)
    empty = seen.grab().toImage()
    deadline(session)
    settle()
    assert seen.isVisible()
    assert seen.grab().toImage() != empty


def test_an_entry_of_the_journal_is_retracted_from_there(office: Office) -> None:
    session = office.own()
    deadline(session)
    fact = next(iter(session.docket.track("t").facts))  # type: ignore[union-attr]
    board(office, JOURNAL).retract_requested.emit(fact.id)  # type: ignore[attr-defined]
    settle()
    [form] = office.window.findChildren(RetractionForm)
    assert form.isVisible()


def test_an_entry_of_the_journal_is_corrected_from_there(office: Office) -> None:
    session = office.own()
    deadline(session)
    board(office, JOURNAL).correct_requested.emit("d")  # type: ignore[attr-defined]
    settle()
    [form] = office.window.findChildren(Correction)
    fill(form, on="2099-06-01")
    press(form)  # shows first what moves
    press(form)
    assert [row.due for row in session.deadlines()] == ["2099-06-01"]


def test_the_finder_lies_over_the_window_and_opens_a_track(office: Office) -> None:
    found = finder(office)
    assert QRect(QPoint(), office.window.size()) == found.geometry()
    found.line.setText("insurance")
    track = next(line for line in found.results.lines() if line.kind == "track")
    found.results.picked.emit(track)
    assert (office.window.chosen_track(), found.isVisible()) == ("insurance", False)


def test_the_finder_runs_a_command_but_never_itself(office: Office) -> None:
    found = finder(office)
    found.line.setText("agenda")
    command = next(line for line in found.results.lines() if line.kind == "command")
    found.results.picked.emit(command)
    settle()
    assert office.window.findChildren(Agenda)[0].isVisible()
    assert all("compute" not in line.text for line in _lines(office, "find or compute"))


def test_the_finder_goes_to_a_date(office: Office) -> None:
    lines = [line for line in _lines(office, "consultation period") if line.kind == "date"]
    office.window.findChildren(Finder)[0].results.picked.emit(lines[0])
    assert office.window.chosen_track() in {"medical", "telecommunications"}


def test_a_computed_date_is_put_on_a_track_with_how_it_was_counted(office: Office) -> None:
    deadline(office.own())
    settle()
    found = finder(office)
    found.line.setText("60 days from 31 July 1994 title vii")
    found.results.picked.emit(found.results.lines()[0])
    settle()
    assert _fields(office, "on", "at", "label") == [
        "29 Sep 1994",
        "",
        "60 days from Sun 31 Jul 1994, United States statutory clock",
    ]


def test_a_computed_date_goes_to_the_own_docket_from_a_replay_and_keeps_the_closing_hour(office: Office) -> None:
    found = finder(office)
    found.line.setText("5 working days after 2026-12-23 us-itc")
    found.results.picked.emit(found.results.lines()[0])
    settle()
    assert not office.window.opened.replay  # type: ignore[union-attr]
    assert _fields(office, "on", "at") == ["31 Dec 2026", "17:15"]


def _lines(office: Office, text: str) -> list[Found]:
    found = finder(office)
    found.line.setText(text)
    return list(found.results.lines())


def _fields(office: Office, *names: str) -> list[str]:
    found = [office.window.findChild(QWidget, f"field_{name}") for name in names]
    assert all(isinstance(each, QLineEdit) for each in found)
    return [each.text() for each in found if isinstance(each, QLineEdit)]
