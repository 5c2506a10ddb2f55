"""The calendar: what stands on which day, where keys and clicks lead, and what survives a change."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from core.docket.facts import DeadlineSet, Draft
from gui.month_page import MonthPage
from gui.month_page.days import DayCell
from gui.month_page.grid import DayGrid
from tests.gui.forms_ground import NO_SCREEN, WASHINGTON, Desk, opened_desk
from tests.gui.pages_ground import button, nameless, texts

pytestmark = NO_SCREEN
NOW = datetime(1994, 9, 13, 14, tzinfo=UTC).timestamp()
LAPSE = date(1994, 9, 29)
HOUR = 3600


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as desk:
        yield desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> MonthPage:
    """The calendar of the talks of 1994, in September."""
    desk.begin()
    page = MonthPage(desk.look)
    qtbot.addWidget(page)
    page.resize(840, 560)
    page.show_opened(desk.session, NOW)
    page.show()
    return page


def grid(page: MonthPage) -> DayGrid:
    found = page.findChild(DayGrid)
    assert found is not None
    return found


def cell(page: MonthPage, day: date) -> DayCell:
    return next(each for each in grid(page).cells() if each.day == day)


def labels(page: MonthPage, day: date) -> list[str]:
    return [line.label for line in cell(page, day).dates]


def middle_of(page: MonthPage, day: date) -> QPoint:
    """Where the first date of a day can be clicked."""
    view, days = grid(page), [each.day for each in grid(page).cells()]
    rect = view.visualRect(view.model().index(days.index(day) // 7, days.index(day) % 7))
    return next(
        point
        for y in range(rect.top(), rect.bottom())
        if view.date_at(point := QPoint(rect.center().x(), y + 4)) is not None
    )


def crowd(desk: Desk) -> None:
    """Set three more dates on the day of the lapse."""
    body = DeadlineSet(track="medical", on=LAPSE, zone=WASHINGTON, by="Japan")
    for number in range(3):
        desk.session.docket.execute(Draft(id=f"more{number}", body=body, effective_on=date(1994, 7, 1)))


def press(page: MonthPage, qtbot: QtBot, *keys: Qt.Key) -> date | None:
    for key in keys:
        qtbot.keyClick(grid(page), key)
    return page.day()


def test_it_opens_at_the_month_of_today(page: MonthPage) -> None:
    assert "September 1994" in texts(page)
    assert cell(page, date(1994, 9, 13)).today


def test_a_date_stands_on_its_day_at_the_first_seat(page: MonthPage) -> None:
    assert labels(page, LAPSE) == ["Consultation period"]


def test_seen_from_tokyo_it_stands_on_the_day_after_with_its_hour(page: MonthPage) -> None:
    seat = page.findChild(QComboBox, "seat")
    assert seat is not None
    seat.setCurrentIndex(seat.findData("Asia/Tokyo"))
    seat.activated.emit(seat.currentIndex())
    assert labels(page, LAPSE) == []
    assert cell(page, date(1994, 9, 30)).dates[0].hour == "13:00"


def test_the_holiday_of_a_seat_is_named(page: MonthPage) -> None:
    seats = cell(page, date(1994, 9, 23)).seats
    assert [(seat.city, seat.holiday) for seat in seats] == [("Washington", ""), ("Tokyo", "Autumnal Equinox Day")]


def test_a_screen_reader_hears_the_whole_day(page: MonthPage) -> None:
    spoken = cell(page, LAPSE).spoken.splitlines()
    assert spoken[:3] == ["Thursday 29 September 1994", "Washington: working day", "Tokyo: working day"]
    assert spoken[3].startswith("Consultation period  ·  Medical  ·  Framework")


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(1994, 9, 12)),
        (Qt.Key.Key_Right, date(1994, 9, 14)),
        (Qt.Key.Key_Up, date(1994, 9, 6)),
        (Qt.Key.Key_Down, date(1994, 9, 20)),
        (Qt.Key.Key_PageUp, date(1994, 8, 13)),
        (Qt.Key.Key_PageDown, date(1994, 10, 13)),
    ],
)
def test_keys_move_by_day_week_and_month(page: MonthPage, qtbot: QtBot, key: Qt.Key, day: date) -> None:
    assert press(page, qtbot, key) == day


def test_home_leads_back_to_today(page: MonthPage, qtbot: QtBot) -> None:
    assert press(page, qtbot, Qt.Key.Key_PageDown, Qt.Key.Key_Home) == date(1994, 9, 13)


def test_the_arrow_keys_turn_round_where_one_reads_from_the_right(page: MonthPage, qtbot: QtBot) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert press(page, qtbot, Qt.Key.Key_Left) == date(1994, 9, 14)


def test_moving_out_of_the_month_turns_the_page(page: MonthPage, qtbot: QtBot) -> None:
    press(page, qtbot, *[Qt.Key.Key_Down] * 3)
    assert "October 1994" in texts(page)


def test_enter_opens_the_first_date_of_the_day(page: MonthPage, qtbot: QtBot) -> None:
    page.go_to(LAPSE)
    with qtbot.waitSignal(page.date_opened, timeout=1000) as opened:
        press(page, qtbot, Qt.Key.Key_Return)
    assert opened.args == ["vii/consultations"]


def test_a_click_on_a_date_opens_it(page: MonthPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.date_opened, timeout=1000) as opened:
        qtbot.mouseClick(grid(page).viewport(), Qt.MouseButton.LeftButton, pos=middle_of(page, LAPSE))
    assert opened.args == ["vii/consultations"]


def test_a_crowded_day_still_shows_a_date_that_can_be_clicked(page: MonthPage, desk: Desk) -> None:
    crowd(desk)
    page.show_opened(desk.session, NOW)
    assert len(labels(page, LAPSE)) == 4
    assert grid(page).date_at(middle_of(page, LAPSE)) is not None


@pytest.mark.parametrize(("name", "title"), [("previous", "August 1994"), ("next", "October 1994")])
def test_the_buttons_turn_the_pages(page: MonthPage, name: str, title: str) -> None:
    button(page, name).click()
    assert title in texts(page)


def test_the_next_date_is_one_click_away(page: MonthPage) -> None:
    button(page, "coming").click()
    assert page.day() == LAPSE


def test_the_week_shows_seven_days_around_the_chosen_one(page: MonthPage) -> None:
    page.go_to(LAPSE)
    button(page, "week").click()
    assert (len(grid(page).cells()), LAPSE in [each.day for each in grid(page).cells()]) == (7, True)


def test_a_change_keeps_the_chosen_day(page: MonthPage, desk: Desk) -> None:
    page.go_to(LAPSE)
    crowd(desk)
    page.show_opened(desk.session, NOW)
    assert page.day() == LAPSE


def test_at_midnight_today_moves_on(page: MonthPage) -> None:
    page.tick(NOW + 24 * HOUR)
    assert cell(page, date(1994, 9, 14)).today


def test_a_second_that_changes_nothing_makes_no_new_days(page: MonthPage) -> None:
    before = grid(page).cells()
    page.tick(NOW + 1)
    assert grid(page).cells() is before


def test_an_empty_docket_is_told_in_one_sentence(desk: Desk, qtbot: QtBot) -> None:
    page = MonthPage(desk.look)
    qtbot.addWidget(page)
    page.show_opened(desk.session, NOW)
    page.show()
    assert texts(page) == ["A date stands here once a deadline is set or a procedure started."]


def test_everything_that_takes_the_focus_has_a_name(page: MonthPage) -> None:
    assert nameless(page) == []


def test_the_week_begins_by_the_locale(page: MonthPage, desk: Desk) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    page.show_opened(desk.session, NOW)
    QLocale.setDefault(before)
    assert grid(page).cells()[0].day.weekday() == 0


def test_the_model_keeps_its_promises(page: MonthPage, qtbot: QtBot, desk: Desk) -> None:
    model = grid(page).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    press(page, qtbot, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    button(page, "week").click()
    crowd(desk)
    page.show_opened(desk.session, NOW)
    assert isinstance(page, QWidget)
