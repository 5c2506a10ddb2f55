"""Paper: pages follow one another, nothing is lost between them, and all of it is black on white."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.clock import ManualClock
from core.docket.facts import DeadlineSet, Draft, EventRecorded, NegotiationOpened, ProceedingStarted, TrackOpened
from core.sessions.session import Session
from gui.look.theme import Role, paper_theme
from gui.printing.agenda import paint_agenda
from gui.printing.paper import Paper, head_of, lay, on_paper, sources_of
from gui.printing.timeline import _lanes, _shared_out, paint_timeline
from gui.timeline.drawing import Drawing
from gui.timeline.plan import Plan
from tests.gui.forms_ground import NO_SCREEN, WASHINGTON
from tests.gui.pages_ground import look_of

pytestmark = [NO_SCREEN, pytest.mark.usefixtures("qtbot")]
DAY = date(1994, 7, 31)


class Ground:
    """A docket of so many tracks, and a PDF to print it into."""

    def __init__(self, qapp: QApplication, folder: Path) -> None:
        self.look = look_of(qapp).on_paper()
        self.path = folder / "paper.pdf"
        self.session = Session(":memory:", ManualClock(datetime(1994, 8, 1, 14, tzinfo=UTC)))
        talks = NegotiationOpened(name="Framework", seats=(WASHINGTON, "Asia/Tokyo"))
        self.session.docket.execute(Draft(id="talks", body=talks, effective_on=DAY))

    def tracks(self, count: int) -> None:
        """Open tracks on which Title VII runs and a party has set a date."""
        for number in range(count):
            track, law = f"t{number}", f"p{number}"
            by_party = DeadlineSet(track=track, on=date(1994, 9, 1), zone=WASHINGTON, by="Japan", label="L" * 200)
            self.session.docket.execute(
                Draft(id=track, negotiation="talks", body=TrackOpened(name=f"Track {number}"), effective_on=DAY),
                Draft(id=law, body=ProceedingStarted(track=track, procedure="title-vii"), effective_on=DAY),
                Draft(body=EventRecorded(proceeding=law, event="identification"), effective_on=DAY),
                Draft(body=by_party, effective_on=DAY),
            )

    def print(self, name: str, *, mirrored: bool = False) -> int:
        """Print and return how many pages there are."""
        writer = QPdfWriter(str(self.path))
        lay(writer, landscape=name == "timeline")
        paper = Paper(self.look, writer, head_of(self.session, name), mirrored=mirrored)
        paint = paint_agenda if name == "agenda" else paint_timeline
        on_paper(paper, lambda sheet: paint(sheet, self.session))
        assert self.path.read_bytes().startswith(b"%PDF")
        return paper.pages


@pytest.fixture
def ground(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Ground]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    assert qtbot is not None
    ground = Ground(qapp, tmp_path)
    yield ground
    ground.session.close()
    QLocale.setDefault(before)


@pytest.mark.parametrize("name", ["agenda", "timeline"])
def test_an_empty_docket_is_one_page_that_says_so(ground: Ground, name: str) -> None:
    assert ground.print(name) == 1


@pytest.mark.parametrize("name", ["agenda", "timeline"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_many_dates_go_on_over_pages(ground: Ground, name: str, mirrored: bool) -> None:
    ground.tracks(2)
    few = ground.print(name, mirrored=mirrored)
    for number in range(2, 30):
        ground.session.docket.execute(
            Draft(id=f"t{number}", negotiation="talks", body=TrackOpened(name=f"Track {number}"), effective_on=DAY),
            Draft(
                body=DeadlineSet(track=f"t{number}", on=date(1994, 9, 1), zone=WASHINGTON, by="Japan"),
                effective_on=DAY,
            ),
        )
    assert ground.print(name, mirrored=mirrored) > few


def test_every_lane_stands_on_one_page_and_none_on_two(ground: Ground) -> None:
    ground.tracks(9)
    drawing = Drawing(ground.look)
    plan = Plan(_lanes(ground.session), (), shelf=drawing.shelf, least=drawing.least)
    for room in (10, 200, 450, 10_000):
        pages = _shared_out(plan, room)
        assert [lane for begin, end in pages for lane in range(begin, end)] == list(range(9))
        assert all(end - begin == 1 or plan.tops[end] - plan.tops[begin] <= room for begin, end in pages)


def test_the_head_says_what_of_which_negotiation_and_when_it_was_printed(ground: Ground) -> None:
    ground.tracks(1)
    head = head_of(ground.session, "Agenda")
    assert head == ("Agenda", "Framework", "Printed Mon 1 Aug 1994, 10:00, Washington")


def test_each_law_is_named_once_with_every_place_that_was_relied_on() -> None:
    rows = [("Title VII", "305(g)"), ("Super 301", ""), ("Title VII", "305(h)"), ("Title VII", "305(g)")]
    assert sources_of(rows) == ["Title VII: 305(g); 305(h)", "Super 301"]


def test_paper_has_no_colour_and_every_text_on_it_is_legible() -> None:
    theme = paper_theme()
    for role in Role:
        colour = theme.colour(role)
        assert colour.red() == colour.green() == colour.blue(), role
    grounds = {Role.SURFACE, Role.RAISED, Role.HOVER, Role.CHOSEN, Role.LINE, Role.TRACK, Role.ON_ACCENT}
    for role in set(Role) - grounds:
        assert theme.colour(role).lightness() < 0x50, role
    assert theme.colour(Role.SURFACE) == QColor("#ffffff")
