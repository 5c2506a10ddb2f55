"""The finder over the window: a date is computed, a command run, a place opened, all without the mouse."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from core.clock import ManualClock
from gui.finder import Finder
from gui.finder.matching import ANSWER, COMMAND, ranked, to_find
from gui.look.theme import Scheme
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import look_of, nameless

pytestmark = NO_SCREEN
PLACES = [
    ("track", "medical", "Framework talks: Medical technology"),
    ("track", "autos", "Framework talks: Autos"),
    ("date", "medical/consultations", "Medical technology: Consultation period"),
]
QUESTION = "60 days from 31 July 1994 title vii"


class Ground:
    """A window with an editor that has the keys, two commands, and the finder over it."""

    def __init__(self, qapp: QApplication, qtbot: QtBot) -> None:
        self.bot = qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.editor = QLineEdit()
        self.window.setCentralWidget(self.editor)
        menu = QMenu("&Record", self.window)
        self.event = QAction("An &event…", self.window)
        self.reminders = QAction("&Reminders", self.window)
        menu.addAction(self.event)
        self.look = look_of(qapp)
        self.finder = Finder(self.look, self.window)
        self.finder.set_clock(ManualClock(datetime(2026, 11, 24, 12, tzinfo=UTC)))
        self.finder.set_commands([self.event, self.reminders])
        self.finder.set_places(PLACES)
        self.window.resize(900, 600)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.editor.setFocus()

    def type(self, text: str) -> None:
        """Summon the finder and type into its line."""
        self.finder.summon()
        self.bot.keyClicks(self.finder.line, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(self.finder.line, key, modifier)

    def shown(self) -> list[str]:
        return [line.text for line in self.finder.results.lines()]


@pytest.fixture
def ground(qapp: QApplication, qtbot: QtBot) -> Iterator[Ground]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield Ground(qapp, qtbot)
    QLocale.setDefault(before)


def test_a_question_shows_its_date_at_once_with_the_weekday_and_until_when(ground: Ground) -> None:
    ground.type(QUESTION)
    line = ground.finder.results.lines()[0]
    expected = "until midnight in Washington, Fri 30 Sep 1994 00:00  ·  United States statutory clock"
    assert (line.text, line.where) == ("Thursday 29 September 1994", expected)


def test_the_reasons_stand_under_the_date_numbered(ground: Ground) -> None:
    ground.type(QUESTION)
    rows = [(row.number.text(), row.text.text()) for row in ground.finder.reasons._rows]
    assert [number for number, _ in rows] == ["1", "2", "3", "4"]
    assert "day 60 is Thursday 29 September 1994" in rows[1][1]


def test_fewer_reasons_than_before_leave_none_of_the_old(ground: Ground) -> None:
    ground.type("5 working days after 2026-12-23 us-itc")
    ground.finder.line.setText("0 days from today")
    shown = [row.text.text() for row in ground.finder.reasons._rows if row.text.isVisible()]
    assert len(shown) == 3


def test_enter_hands_the_computed_date_over_and_closes(ground: Ground) -> None:
    ground.type(QUESTION)
    with ground.bot.waitSignal(ground.finder.date_computed) as told:
        ground.press(Qt.Key.Key_Return)
    assert ([each.due for each in told.args], ground.finder.isVisible()) == ([date(1994, 9, 29)], False)


def test_today_is_that_of_the_clock_handed_in(ground: Ground) -> None:
    ground.type("6 months from today plain")
    assert ground.shown()[0] == "Monday 24 May 2027"


def test_without_a_clock_nothing_is_computed(qapp: QApplication, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    finder = Finder(look_of(qapp), window)
    finder.line.setText(QUESTION)
    assert finder.results.lines() == []


def test_the_date_is_copied_with_its_reasons(ground: Ground) -> None:
    ground.type(QUESTION)
    ground.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "Thursday 29 September 1994, until midnight in Washington, Fri 30 Sep 1994 00:00"
    assert copied[1] == "60 days from Sun 31 Jul 1994: United States statutory clock"
    assert copied[3] == "2. 60 days follow: day 1 is Monday 1 August 1994, day 60 is Thursday 29 September 1994."


def test_what_is_marked_in_the_line_is_copied_as_it_is(ground: Ground) -> None:
    ground.type(QUESTION)
    ground.finder.line.setSelection(0, 7)
    ground.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "60 days"


def test_what_is_wrong_with_a_question_is_said_and_the_text_stays(ground: Ground) -> None:
    ground.type("60 days from 31 Jully 1994")
    assert "“31 Jully 1994” is not a date." in ground.finder.said()
    ground.press(Qt.Key.Key_Return)
    assert (ground.finder.line.text(), ground.finder.isVisible()) == ("60 days from 31 Jully 1994", True)


def test_a_count_that_leads_too_far_is_said_too(ground: Ground) -> None:
    ground.type("250 years from today")
    assert "leads out of the years" in ground.finder.said()


def test_where_nothing_is_found_the_way_to_ask_is_shown(ground: Ground) -> None:
    ground.type("xqzzy")
    assert ground.finder.said().startswith("Nothing is called that.")


def test_a_command_runs_after_the_finder_is_gone(ground: Ground) -> None:
    seen: list[bool] = []
    ground.event.triggered.connect(lambda: seen.append(ground.finder.isVisible()))
    ground.type("record event")
    ground.press(Qt.Key.Key_Return)
    assert seen == [False]


def test_a_command_is_found_by_letters_of_its_words(ground: Ground) -> None:
    ground.type("rmdr")
    assert ground.shown() == ["Reminders"]


def test_a_command_that_cannot_be_done_now_is_not_offered(ground: Ground) -> None:
    ground.reminders.setEnabled(False)
    ground.type("reminders")
    assert ground.shown() == []


def test_a_track_is_opened_by_a_word_of_its_name(ground: Ground) -> None:
    ground.type("autos")
    with ground.bot.waitSignal(ground.finder.track_opened) as told:
        ground.press(Qt.Key.Key_Return)
    assert told.args == ["autos"]


def test_the_arrows_choose_and_enter_opens_the_date(ground: Ground) -> None:
    ground.type("medical")
    ground.press(Qt.Key.Key_Down)
    ground.press(Qt.Key.Key_Up)
    chosen = ground.finder.results.chosen()
    assert chosen is not None
    with ground.bot.waitSignal(ground.finder.date_opened) as told:
        ground.press(Qt.Key.Key_Return)
    assert told.args == [chosen.id] == ["medical/consultations"]


def test_a_click_opens_too(ground: Ground) -> None:
    ground.type("autos")
    results = ground.finder.results
    place = results.visualRect(results.model().index(0, 0)).center()
    with ground.bot.waitSignal(ground.finder.track_opened) as told:
        ground.bot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["autos"]


def test_what_is_called_exactly_so_comes_before_the_computed_date(ground: Ground) -> None:
    ground.finder.set_places([("track", "a", f"{QUESTION} and more"), ("track", "b", QUESTION)])
    ground.type(QUESTION)
    kinds = [(line.kind, line.id) for line in ground.finder.results.lines()]
    assert kinds == [("track", "b"), (ANSWER, "1994-09-29"), ("track", "a")]


def test_esc_gives_the_focus_back_and_keeps_what_was_typed(ground: Ground) -> None:
    ground.type("medi")
    ground.press(Qt.Key.Key_Escape)
    assert (ground.window.focusWidget(), ground.finder.isVisible()) == (ground.editor, False)
    ground.finder.summon()
    assert (ground.finder.line.text(), ground.finder.line.selectedText()) == ("medi", "medi")


def test_a_click_beside_the_panel_closes(ground: Ground) -> None:
    ground.type("medi")
    ground.bot.mouseClick(ground.finder, Qt.MouseButton.LeftButton, pos=QPoint(5, 590))
    assert (ground.finder.isVisible(), ground.window.focusWidget()) == (False, ground.editor)


def test_it_goes_when_the_keys_go_elsewhere(ground: Ground) -> None:
    ground.type("medi")
    ground.editor.setFocus()
    assert (ground.finder.isVisible(), ground.window.focusWidget()) == (False, ground.editor)


def test_tab_keeps_the_keys_in_the_line(ground: Ground) -> None:
    ground.type("medi")
    ground.press(Qt.Key.Key_Tab)
    assert ground.window.focusWidget() is ground.finder.line


def test_the_finder_follows_the_size_of_the_window_and_stays_inside(ground: Ground) -> None:
    ground.type("10 working days before 4 Jan 2027 frcp")
    for width, height in ((900, 600), (720, 480), (2560, 1440)):
        ground.window.resize(width, height)
        ground.bot.waitUntil(lambda: ground.finder.size() == ground.window.size())
        panel = ground.finder.panel.geometry()
        assert ground.finder.rect().contains(panel)
        assert abs(panel.center().x() - ground.finder.rect().center().x()) <= 1


def test_places_that_change_while_it_is_open_are_found(ground: Ground) -> None:
    ground.type("pipe")
    ground.finder.set_places([("track", "pipe", "Steel pipe")])
    assert ground.shown() == ["Steel pipe"]


def test_everything_has_a_name_and_the_chosen_line_is_told(ground: Ground) -> None:
    ground.type("autos")
    assert nameless(ground.finder) == []
    assert ground.finder.line.accessibleDescription() == "Framework talks: Autos, track"


def test_the_list_behaves_as_a_model_must(ground: Ground) -> None:
    model = ground.finder.results.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for text in ("m", "me", QUESTION, "", "xqz"):
        ground.finder.line.setText(text)
    assert model.rowCount() == 0


@pytest.mark.parametrize("scheme", list(Scheme))
def test_it_paints_in_every_scheme_and_either_direction(ground: Ground, scheme: Scheme) -> None:
    ground.look.wear(scheme)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        ground.window.setLayoutDirection(direction)
        ground.type(QUESTION)
        assert not ground.window.grab().isNull()


def test_other_keys_of_the_window_are_not_swallowed(ground: Ground) -> None:
    ground.finder.summon()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    ground.finder.line.keyPressEvent(event)
    assert not event.isAccepted()


def test_at_ten_thousand_places_the_best_are_listed_and_the_others_counted(ground: Ground) -> None:
    words = ("Steel", "Medical", "Autos", "Insurance", "Consultation", "Determination", "Review")
    names = [f"{words[n % 7]} {words[n % 5]}: {words[n % 3]} {n}" for n in range(10_000)]
    ground.finder.set_places([("track" if n % 3 else "date", str(n), name) for n, name in enumerate(names)])
    ground.type("steel")
    some, more = ground.shown(), ground.finder.said()
    ground.finder.line.setText(names[4321])
    assert len(some) < 100
    assert all(name.startswith("Steel") for name in some)
    assert any(figure.isdigit() for figure in more)
    assert ground.shown()[0] == names[4321]


def test_among_equals_the_order_given_holds() -> None:
    things = [
        to_find(COMMAND, str(n), text) for n, text in enumerate(("Open the steel", "Steel", "Steel pipe", "Stainsteel"))
    ]
    assert [each.text for each in ranked(things, "steel", 10).found] == [
        "Steel",
        "Steel pipe",
        "Open the steel",
        "Stainsteel",
    ]


def test_what_does_not_fit_is_counted() -> None:
    things = [to_find("track", str(n), f"Steel {n}") for n in range(9)]
    found = ranked(things, "steel", 4)
    assert (len(found.found), found.more) == (4, 5)
