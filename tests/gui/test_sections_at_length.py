"""A track's page with much on it: made piece by piece, copied with its reasons, and nothing hostile gets through."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

import resources
from core.clock import ManualClock
from core.docket.facts import (
    ContextSeries,
    DeadlineSet,
    Draft,
    IndicatorProposed,
    Meeting,
    Note,
    Reading,
    Statement,
)
from core.docket.standing import Viewpoint
from core.interchange.docket_file import read_docket
from core.sessions.session import Session
from gui.track_page import TrackPage
from gui.track_page.sections import Section, Sections
from tests.gui.forms_ground import NO_SCREEN, Desk, opened_desk
from tests.gui.pages_ground import button, look_of, nameless, texts
from tests.gui.track_ground import JULY, NOBODY, card, names, opened, put, record, show, view

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
    page.resize(700, 700)
    page.show()
    return page


def test_earlier_statements_that_were_asked_for_stay_when_the_track_changes(page: TrackPage, desk: Desk) -> None:
    put(desk, *(Statement(text=f"Word {n}.") for n in range(9)))
    show(page, desk)
    button(opened(page, "statements"), "earlier").click()
    put(desk, Statement(text="The last word."), on=date(1994, 8, 19))
    show(page, desk)
    said = [each for each in texts(opened(page, "statements")) if each.startswith("“")]
    assert (len(said), said[0]) == (9, "“The last word.”")


def test_a_track_of_two_hundred_facts_makes_few_widgets_before_more_are_asked_for(page: TrackPage, desk: Desk) -> None:
    record(desk, Draft(id="y", body=ContextSeries(name="Yen"), negotiation="talks", effective_on=JULY))
    put(desk, *(Reading(of="y", value=str(n)) for n in range(60)), *(Statement(text=f"W{n}") for n in range(60)))
    put(desk, *(Meeting(name=f"M{n}") for n in range(40)), *(Note(text=f"N{n}") for n in range(40)))
    show(page, desk)
    for name in names(page):
        opened(page, name)
    assert len(view(desk).facts) > 200
    assert len(page.findChildren(QWidget)) < 500


def test_what_the_talks_of_1994_were_about_can_be_pointed_at_on_the_page_of_their_track(
    page: TrackPage,
) -> None:
    moment = datetime(1994, 8, 20, 14, tzinfo=UTC)
    session = Session(":memory:", ManualClock(datetime(2026, 1, 1, tzinfo=UTC)))
    session.docket.execute(*read_docket(resources.read_text("samples/us-japan-1994.toml"), "sample"))
    seen = session.docket.view(Viewpoint(as_of=moment, known_by=moment))
    medical = next(each for each in seen if each.row.id == "medical")
    page.show_track(medical, moment.timestamp(), NOBODY)
    for name in names(page):
        opened(page, name)
    said = "\n".join(texts(page))
    for sign in (
        "If it lapses: Fri 30 Sep 1994, Washington",
        "Objective criteria: a yardstick by which progress can be measured.",
        "No numerical targets: they would be managed trade.",
        "well below the US share elsewhere",
        "99.93 yen per dollar",
        "“From Japan's side no deadline was ever set.”",
        "Seichi Kondo, embassy official  ·  Japan  ·  on the record",
        "senior US official  ·  United States  ·  not for attribution",
        "Japan reserves: Withdraw from the framework talks",
        "United States: Charlene Barshefsky, Deputy USTR",
        "Of the new coalition government in Tokyo it is said that no one is in charge.",
    ):
        assert sign in said or _behind_earlier(page, sign), sign
    session.close()


def _behind_earlier(page: TrackPage, sign: str) -> bool:
    for each in page.findChildren(QAbstractButton, "earlier"):
        if each.isVisible():
            each.click()
    QApplication.processEvents()
    return sign in "\n".join(texts(page))


def test_of_many_dates_that_run_the_next_few_have_their_chains_made(page: TrackPage, desk: Desk) -> None:
    days = [date(1994, 10, day) for day in range(1, 10)]
    put(desk, *(DeadlineSet(track="medical", on=day, zone="Asia/Tokyo", by="Japan") for day in days))
    show(page, desk)
    more = button(opened(page, "lapse"), "more_chains")
    assert more.text() == "and 5 more"
    more.click()
    assert not more.isVisible()


def test_ctrl_c_on_a_chosen_date_copies_it_with_its_reasons(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    chosen = card(page, "Consultation period")
    QTest.keyClick(button(chosen, "why"), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Framework, Medical\nConsultation period: Thu 29 Sep 1994, Washington\n1. ")


def test_the_menu_of_a_date_copies_it_with_its_reasons(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    chosen = card(page, "Consultation period")
    QGuiApplication.clipboard().clear()
    spot = chosen.rect().center()
    QApplication.sendEvent(chosen, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, chosen.mapToGlobal(spot)))
    [menu] = chosen.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text().startswith("Framework, Medical\nConsultation period")


def test_the_reasons_end_with_where_the_law_was_read(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    button(card(page, "Consultation period"), "why").click()
    QApplication.processEvents()
    said = texts(card(page, "Consultation period"))
    assert said[said.index("The law") + 1].startswith("Trade Agreements Act of 1979")


def test_hostile_words_stay_text_and_everything_has_a_name(page: TrackPage, desk: Desk) -> None:
    hostile = "<b>x</b><img src='file:///etc/passwd'>" + "W" * 150
    views = {hostile[:60]: hostile}
    put(desk, Statement(text=hostile, speaker=hostile[:190]), Meeting(name=hostile[:190], heads=views))
    put(desk, IndicatorProposed(track="medical", name=hostile[:190], views=views), source=f"https://x.org/{hostile}")
    show(page, desk)
    for name in names(page):
        opened(page, name)
    page.resize(320, 600)
    for _ in range(3):  # a line that turned asks its layout anew
        QApplication.processEvents()
    assert nameless(page) == []
    assert page._body.minimumSizeHint().width() <= page.viewport().width()


def test_sections_alone_show_nothing_before_a_track(qapp: QApplication, qtbot: QtBot) -> None:
    sections = Sections(look_of(qapp), None)  # type: ignore[arg-type]
    qtbot.addWidget(sections)
    sections.tick(1.0)
    assert sections.findChildren(Section) == []
