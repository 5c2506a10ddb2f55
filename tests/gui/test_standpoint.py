"""What leaves the window says from where its dates are seen; a date kept in sight is always the docket's own."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from core.docket.facts import DeadlineSet, Draft, Postponed, TrackOpened
from core.docket.standing import Viewpoint
from core.sessions.past import Past
from core.sessions.scratch import Scratch
from core.sessions.session import Session
from gui.forms.sheet import Sheet
from gui.printing.paper import head_of
from gui.rail import TIMELINE
from gui.reviewing import Reviewing
from gui.sight import Sight
from gui.standpoint import lasting, standpoint_text
from gui.timeline import Timeline
from tests.gui.desk_ground import Office, deadline, opened_office, settle
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import look_of

pytestmark = NO_SCREEN
DAY = date(2026, 3, 2)
MARCH = datetime(2026, 3, 2, 17, tzinfo=UTC)


@pytest.fixture
def own(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[tuple[Office, Session]]:
    """The window on a docket of one's own with one date, and that docket."""
    with opened_office(qapp, qtbot, private_home / "p") as office:
        office.begin()
        session = office.own()
        deadline(session)
        settle()
        office.window.list.choose("t")
        yield office, session
        office.sit()._scratching.close()


def scratch(office: Office) -> Scratch:
    """Try out a later date."""
    office.window.actions_.scratch_requested.emit()
    settle()
    assert isinstance(office.window.opened, Scratch)
    office.window.opened.docket.execute(
        Draft(body=Postponed(deadline="d", to=date(2099, 6, 30)), effective_on=DAY),
        Draft(id="new", body=DeadlineSet(track="t", on=date(2098, 1, 1), zone="UTC"), effective_on=DAY),
    )
    settle()
    return office.window.opened


def past(office: Office) -> Past:
    """Look at a day long ago."""
    office.window.actions_.as_of_requested.emit()
    settle()
    assert isinstance(office.window.opened, Past)
    office.window.opened.look(Viewpoint(as_of=MARCH))
    office.window.refresh()
    return office.window.opened


def sight() -> Sight:
    [found] = [each for each in QApplication.topLevelWidgets() if isinstance(each, Sight) and each.isVisible()]
    return found


def test_what_is_tried_out_says_so_on_paper_on_the_wall_and_in_a_picture(
    own: tuple[Office, Session], tmp_path: Path
) -> None:
    office, _ = own
    tried = scratch(office)
    said = "Only tried out, not in the docket"
    assert said in head_of(tried, "Agenda").matters
    office.window.actions_.wall_requested.emit()
    wall = office.sit()._walling._wall
    assert wall is not None
    assert wall.accessibleName().startswith(f"{said}  ·  Framework")
    wall.leave()
    office.window.show_page(TIMELINE)
    [board] = office.window.findChildren(Timeline)
    for ending in ("svg", "png"):
        board.export(str(tmp_path / f"lanes.{ending}"))
    assert said in (tmp_path / "lanes.svg").read_text(encoding="utf-8")


def test_the_past_says_from_when_it_is_seen_and_when_it_was_printed(own: tuple[Office, Session]) -> None:
    office, session = own
    looked = past(office)
    head = head_of(looked, "Agenda")
    assert "As of Mon 2 Mar 2026, 12:00 Washington" in head.matters
    assert head.printed == head_of(session, "Agenda").printed


def test_the_docket_itself_needs_no_words(own: tuple[Office, Session]) -> None:
    _, session = own
    assert standpoint_text(session) == ""
    assert lasting(session) is session


def test_a_date_kept_in_sight_while_something_is_tried_is_the_dockets_own(own: tuple[Office, Session]) -> None:
    office, _ = own
    scratch(office)
    office.sit()._keeping.keep("d/deadline")
    assert "29 May 2099" in sight().accessibleName()
    office.sit()._scratching._end()
    settle()
    assert "29 May 2099" in sight().accessibleName()


def test_a_date_kept_in_sight_from_the_past_counts_from_now(own: tuple[Office, Session]) -> None:
    office, session = own
    past(office)
    office.sit()._keeping.keep("d/deadline")
    assert office.sit()._keeping._of is session
    session.docket.execute(Draft(body=Postponed(deadline="d", to=date(2099, 6, 30)), effective_on=DAY))
    settle()
    assert "30 Jun 2099" in sight().accessibleName()


def test_a_date_that_is_only_tried_out_cannot_be_kept_in_sight_and_that_is_told(own: tuple[Office, Session]) -> None:
    office, _ = own
    scratch(office)
    office.sit()._keeping.keep("new/deadline")
    box = office.box()
    assert isinstance(box, QMessageBox)
    assert "not in your docket" in box.text()
    box.close()


def test_what_a_sheet_is_headed_by_is_never_read_as_markup(qapp: QApplication, qtbot: QtBot) -> None:
    sheet = Sheet(look_of(qapp))
    qtbot.addWidget(sheet)
    sheet.head("Import <b>x</b>", "<i>A note</i>")
    kept = {label.text(): label.textFormat().name for label in sheet.findChildren(QLabel) if "<" in label.text()}
    assert kept == {"Import <b>x</b>": "PlainText", "<i>A note</i>": "PlainText"}


def test_how_near_is_near_is_one_number_on_every_screen(own: tuple[Office, Session]) -> None:
    office, session = own
    session.docket.execute(
        Draft(id="e", body=DeadlineSet(track="t", on=date(2099, 6, 3), zone="America/New_York"), effective_on=DAY)
    )
    settle()
    office.window.show_page(TIMELINE)
    [board] = office.window.findChildren(Timeline)
    [reviewing] = office.sit().findChildren(Reviewing) or office.window.findChildren(Reviewing)
    tracks = office.window.list._tracks
    entry = tracks.entry(tracks.row_of("t"))
    near = []
    for days in (3, 7):
        reviewing._on_span_chosen(days)
        office.window.refresh()
        near.append((len(board._chart.plan.bands), len(tracks.near(entry)), board._chart.plan.span, session.converging))  # type: ignore[arg-type]
    assert near == [(0, 0, 3, 3), (1, 1, 7, 7)]


def test_what_has_lapsed_comes_together_with_nothing_any_more(own: tuple[Office, Session]) -> None:
    office, session = own
    session.docket.execute(
        Draft(id="gone", body=DeadlineSet(track="t", on=date(2026, 3, 4), zone="UTC"), effective_on=DAY),
        Draft(id="u", negotiation="n", body=TrackOpened(name="Gone too"), effective_on=DAY),
        Draft(id="past", body=DeadlineSet(track="u", on=date(2026, 3, 5), zone="UTC"), effective_on=DAY),
    )
    settle()
    tracks = office.window.list._tracks
    entry = tracks.entry(tracks.row_of("u"))
    assert tracks.near(entry) == ()  # type: ignore[arg-type]
