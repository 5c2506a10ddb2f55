"""The page of a track: what it says, what stays where it was, and what it lets through."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.docket.deadlines import SETTLED
from core.docket.facts import (
    Draft,
    EventRecorded,
    Extended,
    IndicatorProposed,
    Note,
    ProceedingStarted,
    Reading,
    Retracted,
    Settled,
    Suspended,
)
from gui.look.theme import Role, Scheme
from gui.look.type import Size
from gui.track_page import TrackPage
from gui.track_page.figures import Headline
from gui.track_page.period import Period
from tests.gui.forms_ground import NO_SCREEN, Desk, opened_desk
from tests.gui.pages_ground import button, look_of, nameless, texts
from tests.gui.track_ground import NOBODY, NOW, card, cards, record, show, view

pytestmark = NO_SCREEN


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as desk:
        desk.begin()
        yield desk


@pytest.fixture
def page(desk: Desk, qapp: QApplication, qtbot: QtBot) -> TrackPage:
    page = TrackPage(look_of(qapp))
    page.set_catalogue(desk.session.docket.catalogue)
    qtbot.addWidget(page)
    page.resize(600, 500)
    page.show()
    return page


def countdown(page: TrackPage) -> str:
    found = page.findChild(QLabel, "countdown")
    assert found is not None
    return found.text()


def test_the_headline_is_the_next_date_with_its_countdown_and_the_other_capital(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    assert texts(page)[:6] == [
        "Medical",
        "Framework",
        "40 d 14 h",
        "Consultation period  ·  both parties must act",
        "Thu 29 Sep 1994, Washington",
        "Fri 30 Sep 1994 13:00 in Tokyo",
    ]


def test_the_dates_stand_in_the_order_they_come_and_those_that_wait_last(page: TrackPage, desk: Desk) -> None:
    record(desk, Draft(body=_super_301(), effective_on=date(1994, 8, 1), id="s301"))
    show(page, desk)
    shown = [each.key for each in cards(page)]
    by_key = {each.row.key: each.row.due_at for each in view(desk).deadlines}
    dates = [by_key[key] for key in shown]
    known = [each for each in dates if each is not None]
    assert dates == [*sorted(known), *[None] * (len(dates) - len(known))]


def _super_301() -> ProceedingStarted:
    return ProceedingStarted(track="medical", procedure="super-301")


def test_the_reasons_are_numbered_and_each_names_its_source(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    button(card(page, "Consultation period"), "why").click()
    QApplication.processEvents()
    said = texts(card(page, "Consultation period"))
    assert [each for each in said if each in {"1.", "2.", "3.", "4."}] == ["1.", "2.", "3.", "4."]
    assert "60 days follow: day 1 is Monday 1 August 1994, day 60 is Thursday 29 September 1994." in said
    assert any("Trade Agreements Act" in each for each in said)


def test_copy_puts_the_date_with_its_reasons_on_the_clipboard(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    button(card(page, "Consultation period"), "why").click()
    button(card(page, "Consultation period"), "copy").click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:2] == ["Framework, Medical", "Consultation period: Thu 29 Sep 1994, Washington"]
    assert [line[:2] for line in lines[2:]] == [f"{number}." for number in range(1, len(lines) - 1)]


def test_open_reasons_stay_open_when_the_track_changes(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    button(card(page, "Consultation period"), "why").click()
    record(desk, Draft(body=Note(text="A word.", track="medical"), effective_on=date(1994, 8, 2)))
    show(page, desk)
    opened = {each.accessibleName().partition(":")[0]: button(each, "why").isChecked() for each in cards(page)}
    assert [label for label, is_open in opened.items() if is_open] == ["Consultation period"]


def test_the_page_stays_where_it_was_scrolled_to_when_the_track_changes(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() - 20)
    before = bar.value()
    record(desk, Draft(body=Note(text="A word.", track="medical"), effective_on=date(1994, 8, 2)))
    show(page, desk)
    QApplication.processEvents()
    assert before > 0
    assert bar.value() == before


def test_another_track_begins_at_its_top_with_everything_closed(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    button(card(page, "Consultation period"), "why").click()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    page.show_track(view(desk, "insurance"), NOW.timestamp(), NOBODY)
    show(page, desk)
    assert page.verticalScrollBar().value() == 0
    assert not any(button(each, "why").isChecked() for each in cards(page))


def test_a_tick_changes_the_countdown_and_leaves_every_card_in_its_place(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    before, said = cards(page), texts(page)
    page.tick((NOW + timedelta(hours=1)).timestamp())
    after = texts(page)
    assert cards(page) == before
    changed = [new for old, new in zip(said, after, strict=True) if old != new]
    assert set(changed) == {"40 d 13 h", "lapsed 4 d 11 h ago"}


def test_showing_the_same_track_again_makes_nothing_anew(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    before = cards(page)
    show(page, desk, NOW + timedelta(minutes=1))
    assert cards(page) == before


def test_when_a_date_passes_the_headline_moves_on(page: TrackPage, desk: Desk) -> None:
    show(page, desk, datetime(1994, 8, 15, 12, tzinfo=UTC))
    before = countdown(page)
    page.tick(datetime(1994, 8, 16, 5, tzinfo=UTC).timestamp())
    assert (before, countdown(page)) == ("16:00:00", "44 d 23 h")


def test_a_lapse_that_waits_for_an_answer_stays_at_the_head_in_its_colour(page: TrackPage, desk: Desk) -> None:
    key = next(each.row.key for each in view(desk).deadlines if each.row.due == "1994-09-29")
    show(page, desk, datetime(1994, 10, 4, 14, tzinfo=UTC), unanswered=frozenset({key}))
    label = page.findChild(QLabel, "countdown")
    assert label is not None
    assert label.text() == "lapsed 4 d 10 h ago"
    assert label.palette().windowText().color() == look_of(QApplication.instance()).colour(Role.LAPSED)  # type: ignore[arg-type]


def test_a_date_that_waits_says_what_for(page: TrackPage, desk: Desk) -> None:
    record(desk, Draft(body=_super_301(), effective_on=date(1994, 8, 1), id="s301"))
    show(page, desk)
    waiting = next(each for each in view(desk).deadlines if each.row.due is None)
    said = texts(card(page, waiting.row.label))
    assert {"waiting", f"after {waiting.row.waits_for}"} <= set(said)


def test_a_suspended_clock_says_since_when_it_stands(page: TrackPage, desk: Desk) -> None:
    record(desk, Draft(body=Suspended(proceeding="vii"), effective_on=date(1994, 8, 10)))
    show(page, desk)
    said = "stopped since 10 Aug, 51 days left when it resumes"
    assert said in texts(card(page, "Consultation period"))


def test_a_settled_date_says_so(page: TrackPage, desk: Desk) -> None:
    record(desk, Draft(body=Settled(target="medical"), effective_on=date(1994, 8, 12)))
    show(page, desk)
    assert SETTLED in texts(card(page, "Consultation period"))
    assert "settled" in texts(page)[1]


def test_the_mark_of_a_date_has_its_word_for_whoever_cannot_see_it(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    assert card(page, "Consultation period").accessibleName() == (
        "Consultation period: running, 40 d 14 h, Thu 29 Sep 1994, Washington"
    )


def test_a_change_of_scheme_recolours_the_marks_at_once(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    mark = card(page, "Consultation period").findChildren(QLabel)[0]
    before = mark.pixmap().toImage()
    page._look.wear(Scheme.DARK)
    assert mark.pixmap().toImage() != before


def test_retract_says_which_entry(page: TrackPage, desk: Desk, qtbot: QtBot) -> None:
    show(page, desk)
    buttons = page.findChildren(QAbstractButton, "retract")
    with qtbot.waitSignal(page.retract_requested, timeout=1000) as asked:
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert asked.args == [view(desk).facts[-1].id]


def test_correct_is_reached_by_keyboard_and_says_which_entry(page: TrackPage, desk: Desk, qtbot: QtBot) -> None:
    show(page, desk)
    button = page.findChildren(QAbstractButton, "correct")[0]
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.accessibleName().startswith("Correct the entry of ")
    with qtbot.waitSignal(page.correct_requested, timeout=1000) as asked:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert asked.args == [view(desk).facts[-1].id]


def test_where_nothing_can_be_edited_nothing_offers_to(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    page.set_editable(False)
    show(page, desk)
    QApplication.sendPostedEvents(None, 52)
    offered = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert {each.objectName() for each in offered} == {"why", "section_lapse"}


def test_hostile_names_stay_text(page: TrackPage, desk: Desk) -> None:
    hostile = "<b>bold</b><img src='file:///etc/passwd'>"
    desk.session.docket.execute(
        Draft(body=Retracted(retracts="identified"), negotiation="talks", effective_on=date(1994, 8, 1))
    )
    record(
        desk,
        Draft(
            body=EventRecorded(proceeding="vii", event="identification", note=hostile), effective_on=date(1994, 8, 2)
        ),
    )
    show(page, desk)
    shown = [each for each in page.findChildren(QLabel) if hostile in each.text()]
    assert [each.textFormat() for each in shown] == [Qt.TextFormat.PlainText]


def test_a_track_without_dates_says_how_to_begin(page: TrackPage, desk: Desk) -> None:
    page.show_track(view(desk, "insurance"), NOW.timestamp(), NOBODY)
    assert "No dates yet. Start a procedure or set a party's deadline." in texts(page)
    assert "Dates" not in texts(page)


@pytest.mark.parametrize("width", [300, 480, 700, 1200])
def test_nothing_is_cut_off_at_any_width(page: TrackPage, desk: Desk, qtbot: QtBot, width: int) -> None:
    record(desk, Draft(body=_super_301(), effective_on=date(1994, 8, 1), id="s301"))
    show(page, desk, unanswered=frozenset(each.row.key for each in view(desk).deadlines))
    for each in cards(page):
        button(each, "why").click()
    page.resize(width, 500)
    qtbot.waitUntil(lambda: page._body.minimumSizeHint().width() <= page.viewport().width(), timeout=2000)


def test_everything_that_can_be_reached_has_a_name(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    button(card(page, "Consultation period"), "why").click()
    assert nameless(page) == []


def test_seconds_move_nothing_but_the_figures(page: TrackPage, desk: Desk) -> None:
    start = datetime(1994, 8, 15, 12, 0, 59, tzinfo=UTC)
    show(page, desk, start)
    before = [each.geometry() for each in page.findChildren(QLabel)]
    asked: list[QEvent.Type] = []
    watcher = _Watcher(asked)
    page._body.installEventFilter(watcher)
    page.tick((start + timedelta(seconds=1)).timestamp())
    QApplication.processEvents()
    assert (countdown(page), QEvent.Type.LayoutRequest in asked) == ("15:59:00", False)
    assert [each.geometry() for each in page.findChildren(QLabel)] == before


class _Watcher(QObject):
    def __init__(self, asked: list[QEvent.Type]) -> None:
        super().__init__()
        self._asked = asked

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it by this name
        self._asked.append(event.type())
        return False


@pytest.mark.parametrize(("width", "size"), [(300, Size.TITLE), (460, Size.TITLE), (700, Size.DISPLAY)])
def test_the_countdown_is_as_large_as_the_width_allows(page: TrackPage, desk: Desk, width: int, size: Size) -> None:
    page.resize(width, 500)
    show(page, desk)
    assert [each.size_of_figure for each in page.findChildren(Headline)] == [size]


def test_the_bar_shows_what_is_used_of_the_period_and_where_reminders_stand(page: TrackPage, desk: Desk) -> None:
    show(page, desk, datetime(1994, 8, 30, 4, tzinfo=UTC))
    [bar] = [each.bar for each in page.findChildren(Period)]
    assert bar is not None
    assert (round(bar.used, 2), bar.stopped, len(bar.ticks)) == (0.49, False, 6)


def test_the_bar_of_a_suspended_clock_stands_where_it_stopped(page: TrackPage, desk: Desk) -> None:
    record(desk, Draft(body=Suspended(proceeding="vii"), effective_on=date(1994, 8, 10)))
    show(page, desk)
    [bar] = [each.bar for each in page.findChildren(Period)]
    assert bar is not None
    assert (round(bar.used, 2), bar.stopped) == (0.16, True)


def test_nobody_must_act_on_what_has_ended(page: TrackPage, desk: Desk) -> None:
    record(desk, Draft(body=Settled(target="medical"), effective_on=date(1994, 8, 12)))
    show(page, desk)
    assert not any("must act" in text for text in texts(page))


def test_the_keyboard_stays_on_its_date_when_the_track_changes(page: TrackPage, desk: Desk, qtbot: QtBot) -> None:
    show(page, desk)
    with qtbot.waitExposed(page):
        page.activateWindow()
    button(card(page, "Consultation period"), "why").setFocus()
    record(desk, Draft(body=Note(text="A word.", track="medical"), effective_on=date(1994, 8, 2)))
    show(page, desk)
    assert QApplication.focusWidget() is button(card(page, "Consultation period"), "why")


def test_a_reading_names_its_indicator_and_an_extension_its_step(page: TrackPage, desk: Desk) -> None:
    day = date(1994, 8, 3)
    record(desk, Draft(id="share", body=IndicatorProposed(track="medical", name="Share"), effective_on=day))
    record(desk, Draft(body=Reading(of="share", value="31"), effective_on=day))
    record(desk, Draft(body=Extended(proceeding="vii", step="consultations", period="30 days"), effective_on=day))
    show(page, desk)
    below = {each.partition("  ·  ")[0] for each in texts(page)}
    assert {"Share", "Title VII, Consultation period"} <= below


def test_a_date_that_left_stays_on_the_page_with_its_reason_and_source(page: TrackPage, desk: Desk) -> None:
    later(desk)
    body = Retracted(retracts="july", reason="entered in error")
    record(desk, Draft(body=body, effective_on=date(1994, 8, 1), source="a call"))
    show(page, desk)
    said = texts(page)
    assert "Deadline set by United States: was Mon 15 Aug 1994, Washington" in said
    assert any("retracted on Mon 1 Aug 1994 (entered in error).  ·  a call" in each for each in said)


def test_where_no_date_left_nothing_is_said_of_it(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    assert "No longer there" not in texts(page)


def later(desk: Desk) -> None:
    """Let a minute pass, so that what follows is another edit."""
    desk.clock.jump(desk.clock.now() + timedelta(minutes=1))
