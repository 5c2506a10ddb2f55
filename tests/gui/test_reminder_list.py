"""The reminder list: what stands in which order, what is answered, and what is guarded."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, Qt
from PySide6.QtWidgets import QApplication, QListView, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.reminders.ledger import Reminded
from core.reminders.notice import ACKNOWLEDGE, SNOOZE, Answer
from core.reminders.policy import USUAL, reminder_of
from core.reminders.wording import body_of
from core.zones import zone_info
from gui.local_zone import system_zone
from gui.look.look import Look
from gui.look.theme import Scheme
from gui.reminder_list import ReminderList
from gui.reminder_list.lines import lines_of
from gui.reminder_list.morning import morning
from gui.reminder_list.until import SnoozeUntil
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import NOW, button, look_of, nameless, reminded, texts
from tests.gui.rows import BLANK, SEATS

pytestmark = NO_SCREEN
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return look_of(qapp)


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> ReminderList:
    """The page with nothing in it, not shown yet."""
    page = ReminderList(look)
    qtbot.addWidget(page)
    page.resize(480, 600)
    return page


def rows(page: ReminderList) -> QListView:
    found = page.findChild(QListView, "reminders")
    assert found is not None
    return found


def titles(page: ReminderList) -> list[str]:
    model = rows(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def opened(page: ReminderList, *unanswered: Reminded, snoozed: tuple[Reminded, ...] = ()) -> ReminderList:
    """Show the page on these, no longer guarded."""
    page.show_reminders(unanswered, snoozed, NOW.timestamp())
    page.show()
    return page


def lapsed(name: str, ago: timedelta = HOUR) -> Reminded:
    return reminded(name, due=NOW - ago, title=f"{name} has lapsed: Telecoms")


def coming(name: str, ahead: timedelta = HOUR) -> Reminded:
    return reminded(name, "1 day", due=NOW + ahead, fired=NOW, title=f"{name} lapses in 1 h: Telecoms")


def choose(page: ReminderList, *numbers: int) -> None:
    view = rows(page)
    view.selectionModel().clearSelection()
    for number in numbers:
        view.selectionModel().select(view.model().index(number, 0), QItemSelectionModel.SelectionFlag.Select)


def test_what_has_lapsed_comes_before_what_is_coming_and_what_is_snoozed_last() -> None:
    snoozed = reminded("d", until=NOW + HOUR)
    lines = lines_of([coming("c"), lapsed("b"), lapsed("a", 2 * HOUR)], [snoozed], NOW.timestamp())
    assert [line.deadline for line in lines] == ["a", "b", "c", "d"]


def test_the_reminders_of_one_date_are_one_line_that_speaks_for_all() -> None:
    first = reminded("a", "1 day", fired=NOW - 25 * HOUR, title="a lapses in 1 day: T")
    [line] = lines_of([lapsed("a"), first], [], NOW.timestamp())
    assert line.reminders == ("a@1 day", "a@lapse")
    assert line.title == "a has lapsed: Telecoms"


def test_a_date_that_was_moved_is_a_line_of_its_own() -> None:
    lines = lines_of([lapsed("a"), reminded("a", due=NOW - 9 * HOUR)], [], NOW.timestamp())
    assert len(lines) == 2


def test_a_line_names_its_track_before_anything_that_may_be_cut_off() -> None:
    [line] = lines_of([lapsed("Consultation period")], [], NOW.timestamp())
    assert (line.what, line.about) == (
        "Consultation period has lapsed",
        "Telecoms  ·  Thu 22 Sep 1994, 07:00 in Washington",
    )
    assert line.notes == "Framework talks, Title VII"


def test_a_line_says_that_it_is_repeated_came_late_and_was_not_shown() -> None:
    late = reminded(round=2, shown_at=NOW + HOUR, failed=("desktop: no server",))
    [line] = lines_of([late], [], NOW.timestamp())
    assert line.notes.split("  ·  ")[1:] == ["repeated", "came 2 hours late", "not shown on the desktop"]


def test_a_line_says_that_its_date_is_unconfirmed_and_still_names_its_matter() -> None:
    reminder = reminder_of(BLANK._replace(verified=False), USUAL[0])
    [line] = lines_of([reminded(body=body_of(reminder, NOW, SEATS))], [], NOW.timestamp())
    assert line.notes == "Framework talks, Title VII  ·  unconfirmed rule"


def test_hostile_text_is_cleaned_and_kept_on_its_line() -> None:
    [line] = lines_of([reminded(title="a\u202e\x1b[31m\nb has lapsed: T")], [], NOW.timestamp())
    assert line.title.isprintable()


def test_an_empty_list_says_so_and_offers_nothing(page: ReminderList) -> None:
    opened(page)
    assert "No reminder waits for an answer." in texts(page)
    assert not button(page, "acknowledge").isVisible()


def test_the_first_line_is_chosen_so_that_a_key_answers_it(page: ReminderList) -> None:
    opened(page, lapsed("a"), lapsed("b"))
    assert [index.row() for index in rows(page).selectionModel().selectedIndexes()] == [0]
    assert button(page, "acknowledge").isEnabled()


def test_when_the_chosen_line_goes_the_next_one_is_chosen(page: ReminderList) -> None:
    a, b, c = lapsed("a", 3 * HOUR), lapsed("b", 2 * HOUR), lapsed("c")
    opened(page, a, b, c)
    choose(page, 1)
    page.show_reminders([a, c], [], NOW.timestamp())
    assert [index.data() for index in rows(page).selectionModel().selectedIndexes()] == ["c has lapsed: Telecoms"]


def test_the_choice_stays_with_its_line_when_another_comes_in_above(page: ReminderList) -> None:
    b = lapsed("b")
    opened(page, b)
    page.show_reminders([lapsed("a", 2 * HOUR), b], [], NOW.timestamp())
    assert [index.data() for index in rows(page).selectionModel().selectedIndexes()] == ["b has lapsed: Telecoms"]


def test_acknowledge_answers_every_reminder_of_the_chosen_lines(page: ReminderList, qtbot: QtBot) -> None:
    first = reminded("a", "1 day", due=NOW - HOUR, fired=NOW - 25 * HOUR)
    opened(page, lapsed("a"), first, lapsed("b"))
    choose(page, 0, 1)
    with qtbot.waitSignal(page.answered, timeout=1000) as answered:
        button(page, "acknowledge").click()
    assert answered.args == [["a@1 day", "a@lapse", "b@lapse"], Answer(ACKNOWLEDGE)]


@pytest.mark.parametrize(("entry", "until"), [("10 minutes", NOW + timedelta(minutes=10)), ("1 hour", NOW + HOUR)])
def test_snooze_names_its_end(page: ReminderList, qtbot: QtBot, entry: str, until: datetime) -> None:
    opened(page, lapsed("a"))
    with qtbot.waitSignal(page.answered, timeout=1000) as answered:
        _snoozes(page)[entry].trigger()  # type: ignore[attr-defined]
    assert answered.args == [["a@lapse"], Answer(SNOOZE, until)]


def test_snoozing_until_tomorrow_means_nine_by_the_clock_of_this_machine(page: ReminderList, qtbot: QtBot) -> None:
    opened(page, lapsed("a"))
    with qtbot.waitSignal(page.answered, timeout=1000) as answered:
        _snoozes(page)["Until tomorrow, 9:00"].trigger()  # type: ignore[attr-defined]
    until = answered.args[1].until
    local = until.astimezone()
    assert until.tzinfo is UTC
    assert (local.hour, local.date() - NOW.astimezone().date()) == (9, timedelta(days=1))


def _snoozes(page: ReminderList) -> dict[str, object]:
    menu = button(page, "snooze").menu()  # type: ignore[attr-defined]
    return {action.text(): action for action in menu.actions()}


def test_open_says_which_date(page: ReminderList, qtbot: QtBot) -> None:
    opened(page, lapsed("a"), lapsed("b"))
    choose(page, 1)
    with qtbot.waitSignal(page.open_requested, timeout=1000) as asked:
        button(page, "open").click()
    assert asked.args == ["b"]


def test_a_snoozes_and_enter_are_answered_from_the_keyboard(page: ReminderList, qtbot: QtBot) -> None:
    opened(page, lapsed("a"))
    said: list[object] = []
    page.answered.connect(lambda _ids, answer: said.append(answer.act))
    page.open_requested.connect(said.append)
    with qtbot.waitExposed(page):
        page.activateWindow()
    rows(page).setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_Return):
        qtbot.keyClick(rows(page), key)
    assert said == [ACKNOWLEDGE, SNOOZE, "a"]


def test_letters_typed_elsewhere_in_the_window_answer_nothing(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = ReminderList(look, window)
    page.show_reminders([lapsed("a")], [], NOW.timestamp())
    elsewhere = QWidget(window)
    elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitExposed(window):
        window.show()
        window.activateWindow()
    elsewhere.setFocus()
    with qtbot.assertNotEmitted(page.answered):
        qtbot.keyClick(elsewhere, Qt.Key.Key_A)


def test_a_reminder_that_comes_in_under_the_pointer_cannot_be_answered_at_once(
    page: ReminderList, qtbot: QtBot
) -> None:
    opened(page, lapsed("b"))
    page.show_reminders([lapsed("a", 2 * HOUR), lapsed("b")], [], NOW.timestamp())
    assert not button(page, "acknowledge").isEnabled()
    assert not button(page, "acknowledge_all").isEnabled()
    with qtbot.assertNotEmitted(page.answered):
        qtbot.keyClick(rows(page), Qt.Key.Key_A)
    qtbot.waitUntil(button(page, "acknowledge").isEnabled, timeout=5000)


def test_showing_the_same_again_guards_nothing(page: ReminderList) -> None:
    opened(page, lapsed("a"))
    page.show_reminders([lapsed("a")], [], NOW.timestamp() + 1)
    assert button(page, "acknowledge").isEnabled()


def test_acknowledging_all_that_is_only_coming_needs_no_question(page: ReminderList, qtbot: QtBot) -> None:
    opened(page, coming("a"), coming("b"), snoozed=(reminded("c", until=NOW + HOUR),))
    with qtbot.waitSignal(page.answered, timeout=1000) as answered:
        button(page, "acknowledge_all").click()
    assert answered.args == [["a@1 day", "b@1 day"], Answer(ACKNOWLEDGE)]


def test_acknowledging_all_asks_where_something_has_lapsed(page: ReminderList, qtbot: QtBot) -> None:
    opened(page, lapsed("a"), coming("b"))
    with qtbot.assertNotEmitted(page.answered):
        button(page, "acknowledge_all").click()
    box = page.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "One date among them has lapsed. Acknowledge them all?"
    page.show_reminders([lapsed("a"), coming("b"), lapsed("new")], [], NOW.timestamp())
    with qtbot.waitSignal(page.answered, timeout=1000) as answered:
        box.buttons()[0].click()
    assert answered.args == [["a@lapse", "b@1 day"], Answer(ACKNOWLEDGE)]


def test_the_question_can_be_left_and_leaves_nothing_behind(page: ReminderList, qtbot: QtBot) -> None:
    opened(page, lapsed("a"), lapsed("b"))
    button(page, "acknowledge_all").click()
    box = page.findChild(QMessageBox)
    assert box is not None
    with qtbot.assertNotEmitted(page.answered):
        box.reject()
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is None, timeout=1000)


def test_ten_thousand_lines_need_no_widget_each(page: ReminderList) -> None:
    opened(page, lapsed("a"))
    before = len(page.findChildren(QWidget))
    page.show_reminders([lapsed(f"d{n}", n * HOUR) for n in range(10_000)], [], NOW.timestamp())
    page.grab()
    assert (rows(page).model().rowCount(), len(page.findChildren(QWidget))) == (10_000, before)


def test_a_tick_repaints_only_what_tells_the_time(page: ReminderList) -> None:
    opened(page, lapsed("a"))
    before = page.grab().toImage()
    page.tick(NOW.timestamp() + 1)
    assert page.grab().toImage() != before


def test_a_replay_says_that_it_is_one(page: ReminderList) -> None:
    page.set_replay(True)
    opened(page)
    assert texts(page)[0] == "Reminders (REPLAY)"


def test_every_scheme_paints_its_own_lines(page: ReminderList, look: Look) -> None:
    opened(page, lapsed("a"))
    light = page.grab().toImage()
    look.wear(Scheme.DARK)
    assert page.grab().toImage() != light


def test_everything_that_can_be_reached_has_a_name(page: ReminderList) -> None:
    opened(page, lapsed("a"), lapsed("b"))
    assert nameless(page) == []


def test_a_line_does_not_repeat_how_far_off_the_date_was_when_it_was_shown() -> None:
    titles = ("Window lapses in 10 days: T", "Sanctions in 1 day 4 h: T", "Vote in 2 h 05 min: T", "Talks in 1994: T")
    lines = [lines_of([reminded(title=title)], [], 0)[0] for title in titles]
    assert [line.what for line in lines] == ["Window lapses", "Sanctions", "Vote", "Talks in 1994"]


def test_what_is_snoozed_stands_under_a_heading_of_its_own() -> None:
    snoozed = [reminded("d", until=NOW + HOUR), reminded("e", until=NOW + 2 * HOUR)]
    lines = lines_of([lapsed("a")], snoozed, NOW.timestamp())
    assert [(line.deadline, line.headed) for line in lines] == [("a", False), ("d", True), ("e", False)]
    assert lines[1].notes.startswith("snoozed until Thu 22 Sep 1994 ")


def test_what_is_snoozed_can_be_woken(page: ReminderList, qtbot: QtBot) -> None:
    opened(page, lapsed("a"), snoozed=(reminded("d", until=NOW + HOUR),))
    assert not button(page, "wake").isVisible()
    choose(page, 1)
    assert not button(page, "snooze").isVisible()
    with qtbot.waitSignal(page.answered, timeout=1000) as answered:
        button(page, "wake").click()
    assert answered.args == [["d@lapse"], Answer(SNOOZE, NOW + timedelta(seconds=2))]


def test_snoozing_until_a_date_answers_what_was_chosen_when_it_was_asked(page: ReminderList, qtbot: QtBot) -> None:
    opened(page, lapsed("a"))
    dialog = _asked_until(page)
    page.show_reminders([lapsed("b")], [], NOW.timestamp())
    dialog._day.put(date(1994, 12, 24))
    dialog._hour.put("07:30")
    with qtbot.waitSignal(page.answered, timeout=1000) as answered:
        button(dialog, "submit").click()
    wanted = datetime(1994, 12, 24, 7, 30, tzinfo=zone_info(system_zone())).astimezone(UTC)
    assert answered.args == [["a@lapse"], Answer(SNOOZE, wanted)]


def test_a_moment_that_has_passed_is_refused_beside_its_field(page: ReminderList, qtbot: QtBot) -> None:
    opened(page, lapsed("a"))
    dialog = _asked_until(page)
    dialog._day.put(date(1994, 9, 1))
    with qtbot.assertNotEmitted(page.answered):
        button(dialog, "submit").click()
    assert (dialog._day.complaint, dialog.isVisible()) == ("That moment has passed. Give a later one.", True)
    dialog.reject()


def _asked_until(page: ReminderList) -> SnoozeUntil:
    _snoozes(page)["Until a date…"].trigger()  # type: ignore[attr-defined]
    dialog = page.findChild(SnoozeUntil)
    assert dialog is not None
    return dialog


def test_nine_in_the_morning_stays_nine_when_the_clocks_change() -> None:
    saturday = datetime(1994, 10, 29, 12, tzinfo=UTC).timestamp()
    assert morning(saturday, 1, "America/New_York") == datetime(1994, 10, 30, 14, tzinfo=UTC)


def test_a_narrow_list_gives_each_line_more_height(page: ReminderList) -> None:
    opened(page, lapsed("a"))
    page.resize(360, 600)
    page.grab()
    narrow = rows(page).visualRect(rows(page).model().index(0, 0)).height()
    page.resize(700, 600)
    page.grab()
    assert narrow > rows(page).visualRect(rows(page).model().index(0, 0)).height()
