"""The fields read what people write, the preview tells what would move, and nothing is left behind."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from core.docket.deadlines import DeadlineRow
from core.docket.facts import DeadlineSet, TrackOpened
from core.docket.ripple import Change, Ripple
from core.docket.setting import Deadline
from core.errors import KnownError
from core.sessions.rippling import Consequences
from gui.forms import Form
from gui.forms.form import PAUSE
from gui.forms.preview import PreviewPane
from gui.forms.when import read_day
from gui.look.theme import Role, Scheme
from tests.gui.forms_ground import NO_SCREEN, Desk, editor, fill, opened_desk, said, shown, typed
from tests.gui.rows import BLANK

pytestmark = NO_SCREEN

CHRISTMAS = date(1994, 12, 25)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as made:
        made.begin()
        yield made


def beside(form: Form, text: str) -> bool:
    """Whether some label of the form says just `text`."""
    return any(label.text() == text and label.isVisible() for label in form.findChildren(QLabel))


@pytest.mark.parametrize(
    "text",
    [
        "1994-12-25",
        "25 Dec 1994",
        "25 December 1994",
        "Sun 25 Dec 1994",
        "Sunday 25 December 1994",
        "12/25/1994",
    ],
)
def test_a_day_is_read_in_the_forms_people_write(desk: Desk, text: str) -> None:
    assert desk.session.editable
    assert read_day(text) == CHRISTMAS


@pytest.mark.parametrize(
    ("language", "text"), [(QLocale.Language.German, "25.12.1994"), (QLocale.Language.French, "25/12/1994")]
)
def test_a_day_is_read_in_the_form_of_the_language(desk: Desk, language: QLocale.Language, text: str) -> None:
    assert desk.session.editable
    QLocale.setDefault(QLocale(language))
    assert read_day(text) == CHRISTMAS


def test_a_day_under_the_wrong_weekday_is_refused(desk: Desk) -> None:
    assert desk.session.editable
    with pytest.raises(KnownError, match="is not a date"):
        read_day("Mon 25 Dec 1994")


def test_the_weekday_stands_beside_the_day(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    fill(form, on="30 Sep 1994")
    assert beside(form, "Friday")
    fill(form, on="1994-09-30")
    assert beside(form, "Fri 30 Sep 1994")


def test_the_arrow_keys_move_by_a_day(desk: Desk, qtbot: QtBot) -> None:
    form = desk.open("deadline", track="medical")
    fill(form, on="30 Sep 1994")
    qtbot.keyClick(editor(form, "on"), Qt.Key.Key_Up)
    assert typed(form, "on") == "1 Oct 1994"


def test_a_day_is_picked_from_the_calendar(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    button = form.findChild(QToolButton, "open_calendar_on")
    assert button is not None
    button.click()
    calendar = form.findChild(QCalendarWidget, "calendar_on")
    assert calendar is not None
    assert calendar.selectedDate() == QDate(1994, 7, 31)
    calendar.clicked.emit(QDate(1994, 9, 30))
    assert typed(form, "on") == "30 Sep 1994"


def test_a_city_is_shown_with_its_zone_and_the_hour_with_the_city(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    fill(form, zone="Tokyo", at="09:00")
    assert (beside(form, "Asia/Tokyo"), beside(form, "in Tokyo")) == (True, True)


def test_a_zone_is_completed_by_any_part_of_its_name(desk: Desk) -> None:
    box = editor(desk.open("deadline", track="medical"), "zone")
    assert isinstance(box, QComboBox)
    completer = box.completer()
    assert completer is not None
    completer.setCompletionPrefix("sao")
    found = [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())]
    assert "America/Sao_Paulo" in found


def test_a_field_with_one_choice_has_made_it(desk: Desk) -> None:
    form = desk.open("event", track="medical")
    assert (typed(form, "track"), typed(form, "proceeding"), typed(form, "event")) == (
        "Framework: Medical",
        "Title VII",
        "",
    )


def test_the_parties_are_suggested_but_need_not_be_followed(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    box = editor(form, "by")
    assert isinstance(box, QComboBox)
    assert [box.itemText(index) for index in range(box.count())] == ["United States", "Japan"]
    fill(form, on="1 Oct 1994", by="European Union")
    body = desk.record(form).body
    assert isinstance(body, DeadlineSet)
    assert body.by == "European Union"


def test_the_preview_shows_what_moves_a_moment_after_typing(desk: Desk, qtbot: QtBot) -> None:
    form = desk.open("extend", track="medical")
    fill(form, step="Consultation period", period="30 days")
    qtbot.waitUntil(lambda: bool(shown(form, 0)[0]), timeout=PAUSE * 8)
    assert shown(form, 0) == ["Consultation period", "Thu 29 Sep 1994", "→", "Sat 29 Oct 1994"]
    assert shown(form, 1) == ["Sanctions take effect", "Fri 30 Sep 1994", "→", "Sun 30 Oct 1994"]
    assert beside(form, "What this moves, dates in Washington")


def test_a_new_date_is_previewed_to_the_second(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    fill(form, on="30 Sep 1994", at="17:15:30")
    form.refresh()
    assert shown(form, 0) == ["Deadline", "", "new", "Fri 30 Sep 1994, 17:15:30"]


def test_a_postponement_shows_the_one_date_that_moves(desk: Desk) -> None:
    form = desk.open("postpone", track="medical")
    fill(form, to="31 Aug 1994")
    form.refresh()
    assert shown(form, 0)[1:] == ["Mon 15 Aug 1994", "→", "Wed 31 Aug 1994"]
    assert shown(form, 1)[0] == ""


def test_an_open_form_shows_at_once_what_it_would_move(desk: Desk) -> None:
    form = desk.open("suspend", track="medical")
    assert shown(form, 0) == ["Consultation period", "Thu 29 Sep 1994", "→", "suspended"]


def new(*rows: DeadlineRow) -> Consequences:
    """An edit that adds these dates."""
    return Consequences(Ripple(tuple(Change(None, Deadline(row=row, basis=())) for row in rows)))


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> PreviewPane:
    made = PreviewPane(desk.look)
    qtbot.addWidget(made)
    return made


def test_the_preview_names_the_city_of_each_date_where_they_differ(pane: PreviewPane) -> None:
    pane.show_consequences(new(BLANK, BLANK._replace(key="x", due="1994-09-30", zone="Asia/Tokyo")))
    assert [line for line in pane.text.splitlines() if "new" in line] == [
        "Consultation period new Thu 29 Sep 1994, Washington",
        "Consultation period new Fri 30 Sep 1994, 13:00, Tokyo",
    ]


def test_the_preview_says_which_date_is_unconfirmed_however_little_room_there_is(pane: PreviewPane) -> None:
    row = BLANK._replace(verified=False)
    pane.show_consequences(new(row))
    pane.resize(360, 120)
    pane.show()
    label = pane.findChild(QLabel, "preview_0_0")
    assert label is not None
    assert label.text() == "Consultation period  ·  unconfirmed rule"
    assert not label.grab().toImage().isNull()


def test_the_preview_records_nothing(desk: Desk) -> None:
    before = desk.entries()
    form = desk.open("settle", track="medical")
    form.refresh()
    assert (shown(form, 0)[3], desk.entries()) == ("settled", before)


def test_the_button_says_what_it_will_do(desk: Desk) -> None:
    form = desk.open("settle", track="medical")
    button = form.findChild(QPushButton, "submit")
    assert button is not None
    assert button.text() == "Record the settlement"
    fill(form, outcome="Called off")
    assert button.text() == "Call it off"


def test_enter_records_and_escape_does_not(desk: Desk, qtbot: QtBot) -> None:
    before = desk.entries()
    form = desk.open("track", negotiation="talks")
    fill(form, name="Automobiles")
    qtbot.keyClick(editor(form, "name"), Qt.Key.Key_Escape)
    assert (len(desk.session.tracks()), desk.entries()) == (2, before)
    form = desk.open("track", negotiation="talks")
    fill(form, name="Automobiles")
    with qtbot.waitSignal(form.recorded) as recorded:
        qtbot.keyClick(editor(form, "name"), Qt.Key.Key_Return)
    opened = desk.session.docket.fact(recorded.args[0].facts[0])
    assert opened is not None
    assert opened.body == TrackOpened(name="Automobiles")


@pytest.mark.parametrize("name", ["on", "zone", "by"])
def test_enter_records_from_every_kind_of_input(desk: Desk, qtbot: QtBot, name: str) -> None:
    form = desk.open("deadline", track="medical")
    fill(form, on="1 Oct 1994")
    with qtbot.waitSignal(form.recorded, timeout=1000):
        qtbot.keyClick(editor(form, name), Qt.Key.Key_Return)


def test_in_a_text_of_several_lines_enter_begins_a_line_and_control_enter_records(desk: Desk, qtbot: QtBot) -> None:
    form = desk.open("note", track="medical")
    text = editor(form, "text")
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClicks(text, "One")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "two")
    assert typed(form, "text") == "One\ntwo"
    with qtbot.waitSignal(form.recorded, timeout=1000):
        qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_red_is_kept_for_what_has_lapsed_and_not_spent_on_weekends(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    button = form.findChild(QToolButton, "open_calendar_on")
    assert button is not None
    button.click()
    calendar = form.findChild(QCalendarWidget, "calendar_on")
    assert calendar is not None
    days = [calendar.weekdayTextFormat(day) for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)]
    assert [each.foreground().color() for each in days] == [desk.look.colour(Role.TEXT)] * 2
    calendar.window().close()


def test_closing_while_a_preview_is_due_leaves_no_timer(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    timer = form._timer
    fill(form, on="30 Sep 1994")
    assert timer.isActive()
    form.reject()
    assert not timer.isActive()


def test_a_form_begins_at_the_first_field_that_is_empty_and_tab_goes_down_the_form(desk: Desk, qtbot: QtBot) -> None:
    form = desk.open("deadline", track="medical")
    order = []
    for _ in range(4):
        focused = form.focusWidget()
        assert focused is not None
        order.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert order == ["field_on", "field_at", "field_zone", "field_by"]


def test_every_input_is_named_for_a_screen_reader_by_its_label(desk: Desk) -> None:
    form = desk.open("postpone", track="medical")
    for field in form.fields:
        assert field.label.buddy() is field.editor
        assert field.editor.accessibleName() == field.label.text()


def test_a_complaint_is_read_aloud_with_its_field(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    fill(form, on="31 Sep 1994")
    form.submit()
    assert editor(form, "on").accessibleDescription() == said(form, "on")


def test_an_open_form_follows_a_change_of_colours(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    desk.look.wear(Scheme.DARK)
    line = editor(form, "on")
    assert isinstance(line, QLineEdit)
    assert line.palette().base().color() == desk.look.colour(Role.RAISED)
