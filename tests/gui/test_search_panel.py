"""The search over the window: matches are marked, tracks head them, Enter goes to the entry."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from core.clock import ManualClock
from core.docket.facts import Draft, NegotiationOpened, Note, Retracted, Statement, TrackOpened
from core.docket.journal import names_of
from core.docket.searching import Index
from core.sessions.session import Session
from gui.look.theme import Scheme
from gui.search import SearchPanel
from gui.search.lines import Heading, Line
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import look_of, nameless

pytestmark = NO_SCREEN
DAY = date(1994, 7, 1)
HOSTILE = "<b>bold</b>\u202egap\n" + "gap " * 400


class Ground:
    """A window with an editor that has the keys, a docket with a few texts, and the panel over it."""

    def __init__(self, qapp: QApplication, qtbot: QtBot) -> None:
        self.bot = qtbot
        self.session = Session(":memory:", ManualClock(datetime(1994, 8, 1, tzinfo=UTC)))
        talks = NegotiationOpened(name="Framework", seats=("America/New_York",))
        self.session.docket.execute(
            Draft(id="talks", body=talks, effective_on=DAY),
            Draft(id="medical", negotiation="talks", body=TrackOpened(name="Medical"), effective_on=DAY),
            Draft(id="autos", negotiation="talks", body=TrackOpened(name="Autos"), effective_on=DAY),
            Draft(
                id="said", body=Statement(text="A wide gap", speaker="Seichi Kondo", track="medical"), effective_on=DAY
            ),
            Draft(id="noted", body=Note(text="No gap on autos", track="autos"), effective_on=DAY),
            Draft(id="whole", negotiation="talks", body=Note(text="The gap at large"), effective_on=DAY),
            Draft(id="gone", body=Note(text="A gap in error", track="autos"), effective_on=DAY),
            Draft(body=Retracted(retracts="gone"), effective_on=DAY),
        )
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.editor = QLineEdit()
        self.window.setCentralWidget(self.editor)
        self.look = look_of(qapp)
        self.index = Index()
        self.panel = SearchPanel(self.look, self.index, self.window)
        self.window.resize(900, 600)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.editor.setFocus()

    def find(self, text: str) -> None:
        """Search for a text."""
        self.take_up()
        self.panel.summon()
        self.panel.line.setText(text)

    def take_up(self) -> None:
        """Have the panel know what is recorded."""
        entries = self.session.docket.entries()
        self.index.take_up(entries)
        self.panel.show_opened(self.session, names_of(entries))

    def rows(self) -> list[str]:
        """What the list says, headings in brackets."""
        model = self.panel.results._found
        rows = [model.row(number) for number in range(model.rowCount())]
        return [f"[{row.text}]" if isinstance(row, Heading) else row.text for row in rows if row is not None]


@pytest.fixture
def ground(qapp: QApplication, qtbot: QtBot) -> Iterator[Ground]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    ground = Ground(qapp, qtbot)
    yield ground
    ground.session.close()
    QLocale.setDefault(before)


def test_what_is_found_stands_under_its_track_the_latest_first(ground: Ground) -> None:
    ground.find("gap")
    assert ground.rows() == [
        "[Autos  ·  Framework]",
        "A gap in error",
        "No gap on autos",
        "[All tracks  ·  Framework]",
        "The gap at large",
        "[Medical  ·  Framework]",
        "A wide gap",
    ]


def test_matches_are_marked_and_what_was_retracted_says_so(ground: Ground) -> None:
    ground.find("gap error")
    line = ground.panel.results.chosen()
    assert line is not None
    assert [line.text[start:end] for start, end in line.spans] == ["gap", "error"]
    assert line.below == "Fri 1 Jul 1994  ·  note  ·  retracted"


def test_the_person_is_found_and_it_says_who_that_is(ground: Ground) -> None:
    ground.find("kondo")
    line = ground.panel.results.chosen()
    assert line is not None
    assert line.below == "Fri 1 Jul 1994  ·  statement  ·  who said it"


def test_arrows_go_past_headings_and_enter_takes_the_entry(ground: Ground, qtbot: QtBot) -> None:
    ground.find("gap")
    for _ in range(2):
        qtbot.keyClick(ground.panel.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(ground.panel.picked, timeout=500) as picked:
        qtbot.keyClick(ground.panel.line, Qt.Key.Key_Return)
    assert isinstance(picked.args[0], Line)
    assert picked.args[0].fact == "whole"
    assert not ground.panel.isVisible()


def test_a_click_takes_an_entry_and_one_on_a_heading_does_nothing(ground: Ground, qtbot: QtBot) -> None:
    ground.find("kondo")
    results = ground.panel.results
    with qtbot.assertNotEmitted(ground.panel.picked):
        spot = results.visualRect(results._found.index(0)).center()
        qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    with qtbot.waitSignal(ground.panel.picked, timeout=500):
        spot = results.visualRect(results._found.index(1)).center()
        qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_esc_closes_and_gives_the_keys_back(ground: Ground, qtbot: QtBot) -> None:
    ground.find("gap")
    assert ground.panel.line.hasFocus()
    qtbot.keyClick(ground.panel.line, Qt.Key.Key_Escape)
    assert not ground.panel.isVisible()
    assert ground.editor.hasFocus()


def test_a_click_beside_it_closes_it(ground: Ground, qtbot: QtBot) -> None:
    ground.find("gap")
    qtbot.mouseClick(ground.panel, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert not ground.panel.isVisible()


def test_what_is_typed_is_there_again_and_what_was_recorded_since_is_found(ground: Ground) -> None:
    ground.find("deadlock")
    assert ground.panel.said() == "Nothing recorded says that. Fewer words find more."
    ground.panel.dismiss()
    ground.session.docket.execute(Draft(body=Note(text="A deadlock", track="autos"), effective_on=DAY))
    ground.take_up()
    ground.panel.summon()
    assert ground.rows() == ["[Autos  ·  Framework]", "A deadlock"]


def test_an_empty_line_says_what_is_searched(ground: Ground) -> None:
    ground.find("")
    assert "sources" in ground.panel.said()


def test_it_follows_the_size_of_the_window_and_fits_a_small_one(ground: Ground) -> None:
    ground.find("gap")
    ground.window.resize(480, 320)
    QApplication.processEvents()
    assert ground.panel.rect().contains(ground.panel.panel.geometry())


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_hostile_texts_are_painted_plainly_in_every_scheme_and_direction(
    ground: Ground, scheme: Scheme, way: Qt.LayoutDirection
) -> None:
    ground.session.docket.execute(Draft(body=Note(text=HOSTILE, track="autos"), effective_on=DAY))
    ground.window.setLayoutDirection(way)
    ground.look.wear(scheme)
    ground.find("gap bold")
    assert "<b>" in ground.rows()[1]
    assert not ground.window.grab().isNull()


def test_the_model_is_sound_and_everything_has_a_name(ground: Ground) -> None:
    ground.find("gap")
    QAbstractItemModelTester(ground.panel.results._found, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ground.panel.line.setText("kondo")
    ground.panel.line.setText("")
    assert nameless(ground.panel) == []
    assert "A gap in error" in _after(ground, "gap error").accessibleDescription()


def _after(ground: Ground, text: str) -> QLineEdit:
    ground.panel.line.setText(text)
    return ground.panel.line
