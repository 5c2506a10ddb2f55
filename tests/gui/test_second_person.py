"""A second person confirms a date in a form; a negotiation asks for it, or no longer."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from core.docket.deadlines import CONFIRMED, TO_CONFIRM
from core.docket.facts import ConfirmationAsked, DateConfirmed, Draft, Extended, Retracted
from gui.track_page import TrackPage
from tests.gui.forms_ground import NO_SCREEN, Desk, fill, opened_desk, options, press, said
from tests.gui.pages_ground import button
from tests.gui.track_ground import NOW, card, show

pytestmark = NO_SCREEN
KEY = "vii/consultations"


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as desk:
        desk.begin()
        yield desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> TrackPage:
    page = TrackPage(desk.look)
    qtbot.addWidget(page)
    page.set_catalogue(desk.session.docket.catalogue)
    page.set_editable(True)
    page.resize(700, 700)
    page.show()
    return page


def confirmation(desk: Desk) -> str:
    return next(row.confirmation for row in desk.session.deadlines() if row.key == KEY)


def ask(desk: Desk) -> None:
    desk.session.docket.execute(Draft(body=ConfirmationAsked(), negotiation="talks", effective_on=date(1994, 7, 31)))


def test_a_date_is_confirmed_as_it_was_shown(desk: Desk) -> None:
    form = desk.open("confirm", track="medical", fact=KEY)
    fill(form, by="Second reader", note="Against the Federal Register")
    fact = desk.record(form)
    assert fact.body == DateConfirmed(
        proceeding="vii",
        key=KEY,
        due=date(1994, 9, 29),
        due_at=datetime(1994, 9, 30, 4, tzinfo=UTC),
        by="Second reader",
        note="Against the Federal Register",
    )
    assert confirmation(desk) == CONFIRMED


def test_the_form_shows_the_reasons_to_check(desk: Desk) -> None:
    form = desk.open("confirm", track="medical", fact=KEY)
    reasons = form.findChild(QPlainTextEdit, "field_reasons")
    assert reasons is not None
    assert reasons.isReadOnly()
    assert "60 days follow" in reasons.toPlainText()


def test_only_computed_dates_are_offered_those_to_confirm_first(desk: Desk) -> None:
    ask(desk)
    form = desk.open("confirm", track="medical", fact=KEY)
    fill(form, by="Second reader")
    desk.record(form)
    again = desk.open("confirm", track="medical")
    assert options(again, "date") == [
        "Sanctions take effect, Fri 30 Sep 1994, Washington",
        "Consultation period, Thu 29 Sep 1994, Washington",
    ]


def test_nobody_cannot_confirm_a_date(desk: Desk) -> None:
    form = desk.open("confirm", track="medical", fact=KEY)
    press(form)
    assert said(form, "by") == "Say who confirms it."


def test_a_track_without_a_computed_date_says_what_to_do_first(desk: Desk) -> None:
    form = desk.open("confirm", track="insurance")
    press(form)
    assert said(form, "date").startswith("No computed date runs on this track.")


def test_a_negotiation_asks_for_a_second_person_and_asks_no_longer(desk: Desk) -> None:
    asked = desk.record(desk.open("second", track="medical"))
    before = confirmation(desk)
    again = desk.open("second", track="medical")
    submit = again.findChild(QPushButton, "submit")
    assert submit is not None
    assert submit.text() == "Ask for it no longer"
    taken_back = desk.record(again)
    assert (before, confirmation(desk)) == (TO_CONFIRM, "")
    assert taken_back.body == Retracted(retracts=asked.id)


def test_the_page_says_that_a_date_is_not_yet_confirmed_and_offers_to_confirm_it(
    desk: Desk, page: TrackPage, qtbot: QtBot
) -> None:
    ask(desk)
    show(page, desk)
    shown = card(page, "Consultation period")
    assert shown.accessibleName().endswith("Washington  ·  not yet confirmed")
    button(shown, "why").click()
    with qtbot.waitSignal(page.confirm_requested, timeout=1000) as asked:
        button(shown, "confirm").click()
    assert asked.args == [KEY]


def test_a_date_that_moved_since_it_was_confirmed_says_so(desk: Desk, page: TrackPage) -> None:
    form = desk.open("confirm", track="medical", fact=KEY)
    fill(form, by="Second reader")
    desk.record(form)
    show(page, desk)
    before = card(page, "Consultation period").accessibleName()
    more = Extended(proceeding="vii", step="consultations", period="10 days")
    desk.session.docket.execute(Draft(body=more, effective_on=NOW.date()))
    show(page, desk)
    after = card(page, "Consultation period").accessibleName()
    assert (before.endswith("Washington"), after.endswith("moved since it was confirmed")) == (True, True)


def test_where_nothing_can_be_recorded_nothing_is_confirmed(desk: Desk, page: TrackPage) -> None:
    page.set_editable(False)
    show(page, desk)
    shown = card(page, "Consultation period")
    button(shown, "why").click()
    assert shown.findChild(QPushButton, "confirm") is None
    assert [each for each in shown.findChildren(QPushButton) if each.objectName() == "confirm"] == []
