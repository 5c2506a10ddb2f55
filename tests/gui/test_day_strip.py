"""The strip of days: where each day stands, what it says, and that a keyboard and a pointer go through it."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.computation import Period, StripDay, count, regime, strip
from gui.day_strip import DayStrip
from gui.day_strip.weeks import laid_out
from gui.day_strip.words import all_words, day_words
from gui.look.theme import Scheme
from tests.gui.pages_ground import look_of

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
MONDAY, SUNDAY = 0, 6


def days(start: date, period: str, law: str = "us-statute") -> tuple[StripDay, ...]:
    return strip(count(start, Period.parse(period), regime(law).on(start)))


TITLE_VII = days(date(1994, 7, 31), "60 days")


@pytest.fixture(autouse=True)
def _in_english() -> object:
    before = QLocale()
    QLocale.setDefault(ENGLISH)
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> DayStrip:
    parent = DayStrip(look_of(qapp), None)  # type: ignore[arg-type]
    qtbot.addWidget(parent)
    parent.show_days(TITLE_VII)
    parent.resize(parent.sizeHint())
    parent.show()
    return parent


@pytest.mark.parametrize(("first", "row"), [(MONDAY, 6), (SUNDAY, 0)])
def test_a_sunday_stands_where_the_week_puts_it(first: int, row: int) -> None:
    assert [(spot.column, spot.row) for spot in laid_out(TITLE_VII, first, 20).spots[:1]] == [(0, row)]


def test_every_day_stands_once_and_in_order() -> None:
    weeks = laid_out(TITLE_VII, MONDAY, 20)
    assert [spot.day for spot in weeks.spots] == list(TITLE_VII)
    places = [(spot.column, spot.row) for spot in weeks.spots]
    assert places == sorted(set(places))
    assert weeks.columns == 10


def test_without_room_the_middle_is_left_out_and_both_ends_stay() -> None:
    weeks = laid_out(TITLE_VII, MONDAY, 5)
    assert (weeks.columns, weeks.gap, weeks.left_out) == (5, 2, 6)
    assert {spot.column for spot in weeks.spots} == {0, 1, 3, 4}
    assert (weeks.spots[0].day, weeks.spots[-1].day) == (TITLE_VII[0], TITLE_VII[-1])


def test_each_month_is_named_where_it_begins_unless_the_next_begins_beside_it() -> None:
    assert laid_out(TITLE_VII, SUNDAY, 20).months() == [(0, date(1994, 8, 1)), (4, date(1994, 9, 1))]
    assert laid_out(TITLE_VII, MONDAY, 20).months() == [(1, date(1994, 8, 1)), (5, date(1994, 9, 1))]
    assert laid_out(TITLE_VII[5:], MONDAY, 20).months() == [(0, date(1994, 8, 5)), (4, date(1994, 9, 1))]


def test_no_days_take_no_room() -> None:
    assert laid_out((), MONDAY, 20).columns == 0


def test_a_day_says_what_became_of_it() -> None:
    labor_day = next(each for each in TITLE_VII if each.day == date(1994, 9, 5))
    assert day_words(labor_day) == "Mon 5 Sep 1994  ·  Labor Day  ·  counted, day 36"
    assert day_words(TITLE_VII[0]) == "Sun 31 Jul 1994  ·  Sunday  ·  the event"


@pytest.mark.parametrize(
    ("start", "period", "law", "said"),
    [
        (date(2026, 12, 23), "5 working days", "us-itc", "5 days counted, 3 not counted"),
        (date(2026, 1, 2), "1 day", "us-statute", "1 day counted, 1 of them on days off"),
        (date(2026, 1, 2), "15 days", "us-frcp", "15 days counted, 5 of them on days off, 2 moved past at the end"),
    ],
)
def test_all_days_are_summed_up(start: date, period: str, law: str, said: str) -> None:
    assert all_words(days(start, period, law)) == said


def test_the_line_below_sums_up_until_a_day_is_pointed_at(shown: DayStrip) -> None:
    whole = shown.said()
    assert whole == all_words(TITLE_VII)
    QTest.mouseMove(shown, QPoint(shown._left() + 4, shown._top() + 4))
    assert shown.said() == day_words(TITLE_VII[0])
    QTest.mouseMove(shown, QPoint(2, 2))
    assert shown.said() == whole


def test_the_keyboard_goes_by_days_and_weeks_and_tells_a_screen_reader(shown: DayStrip) -> None:
    said = []
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home)
    for key in keys:
        QTest.keyClick(shown, key)
        said.append(shown.accessibleDescription())
    assert said == [day_words(TITLE_VII[number]) for number in (0, 1, 8, 7, 60, 0)]


def test_where_reading_runs_to_the_left_the_first_week_is_at_the_right(shown: DayStrip) -> None:
    left = shown._cell(0, 0).left()
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert shown._cell(0, 0).right() == shown.width() - left
    QTest.keyClick(shown, Qt.Key.Key_Home)
    QTest.keyClick(shown, Qt.Key.Key_Left)
    assert shown.accessibleDescription() == day_words(TITLE_VII[7])


def test_each_scheme_draws_every_kind_of_day_differently(qapp: QApplication, qtbot: QtBot) -> None:
    kinds = ("event", "counted", "skipped", "tolled", "added", "rolled", "due")
    for scheme in Scheme:
        part = DayStrip(look_of(qapp, scheme), None)  # type: ignore[arg-type]
        qtbot.addWidget(part)
        pictures = set()
        for kind in kinds:
            part.show_days([StripDay(date(2026, 1, 7), kind, 0, "", "")])  # type: ignore[arg-type]
            part.resize(200, part.sizeHint().height())
            cell = part._cell(0, 3).toAlignedRect()
            pictures.add(bytes(part.grab(cell).toImage().constBits()))
        assert len(pictures) == len(kinds)
