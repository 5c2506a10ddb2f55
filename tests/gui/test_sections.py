"""The sections of a track's page: there where they hold something, made when they are open, told in words."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.docket.facts import (
    ContextSeries,
    CountermeasureReserved,
    Draft,
    IndicatorProposed,
    Meeting,
    Note,
    Reading,
    Retracted,
    Statement,
    Suspended,
)
from gui.track_page import TrackPage
from gui.track_page.links import Link
from gui.track_page.plot import Plot
from gui.track_page.record import AT_FIRST
from gui.track_page.sections import Section
from tests.gui.forms_ground import NO_SCREEN, Desk, opened_desk
from tests.gui.pages_ground import button, look_of, texts
from tests.gui.track_ground import JULY, NOBODY, NOW, names, opened, put, record, show, view

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


def test_a_track_without_substance_has_but_the_chain_of_its_dates(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    assert names(page) == ["lapse"]
    page.show_track(view(desk, "insurance"), NOW.timestamp(), NOBODY)
    assert names(page) == []


def test_each_kind_that_holds_something_has_its_section_in_one_order(page: TrackPage, desk: Desk) -> None:
    put(desk, CountermeasureReserved(by="Japan", measure="Leave"), Meeting(name="Round"), Statement(text="Well."))
    put(desk, ContextSeries(name="Yen"), IndicatorProposed(track="medical", name="Share"))
    show(page, desk)
    assert names(page) == ["lapse", "indicators", "context", "statements", "meetings", "reserved"]
    titles = [button(page, f"section_{name}").text() for name in names(page)]
    assert titles[:3] == ["What happens at the lapse", "Indicators  ·  1", "Context  ·  1"]


def test_what_is_folded_is_not_made_before_it_is_opened(page: TrackPage, desk: Desk) -> None:
    put(desk, Statement(text="Well."))
    show(page, desk)
    section = next(each for each in page.findChildren(Section) if each.name == "statements")
    assert section.body is None
    section.line.click()
    assert "“Well.”" in texts(section)


def test_what_was_opened_stays_open_on_the_next_track(page: TrackPage, desk: Desk) -> None:
    put(desk, Statement(text="Well."))
    show(page, desk)
    opened(page, "statements")
    button(page, "section_lapse").click()
    page.show_track(view(desk, "insurance"), NOW.timestamp(), NOBODY)
    show(page, desk)
    checked = {each.name: each.line.isChecked() for each in page.findChildren(Section) if each.isVisible()}
    assert checked == {"lapse": False, "statements": True}


def test_the_views_of_the_parties_stand_side_by_side_and_the_readings_under_them(page: TrackPage, desk: Desk) -> None:
    views = {"United States": "A yardstick", "Japan": "No targets"}
    record(
        desk,
        Draft(id="i", body=IndicatorProposed(track="medical", name="Share", views=views), effective_on=JULY),
        Draft(body=Reading(of="i", value="no agreed criteria"), effective_on=JULY, source="LA Times"),
    )
    show(page, desk)
    said = texts(opened(page, "indicators"))
    assert {"Share", "qualitative", *views, *views.values(), "no agreed criteria"} <= set(said)
    assert any(each.startswith("LA Times  ·  recorded") for each in said)
    body = opened(page, "indicators")
    tops = {each.text(): each.mapTo(body, each.rect().topLeft()).y() for each in body.findChildren(type(page._name))}
    assert tops["A yardstick"] == tops["No targets"]


def test_two_numbers_make_a_plot_and_one_does_not(page: TrackPage, desk: Desk) -> None:
    record(desk, Draft(id="y", body=ContextSeries(name="Yen"), negotiation="talks", effective_on=JULY))
    put(desk, Reading(of="y", value="100.40"))
    show(page, desk)
    assert opened(page, "context").findChildren(Plot) == []
    put(desk, Reading(of="y", value="99.93"), on=date(1994, 7, 22))
    show(page, desk)
    assert len(opened(page, "context").findChildren(Plot)) == 1


def test_a_statement_names_its_speaker_party_and_terms(page: TrackPage, desk: Desk) -> None:
    body = Statement(text="A wide gap.", speaker="An official", party="Japan", attribution="not for attribution")
    put(desk, body)
    show(page, desk)
    assert texts(opened(page, "statements"))[:3] == [
        "Wed 20 Jul 1994",
        "“A wide gap.”",
        "An official  ·  Japan  ·  not for attribution",
    ]


def test_a_meeting_tells_its_hour_in_each_capital_its_heads_and_the_days_off_it_meets(
    page: TrackPage, desk: Desk
) -> None:
    meeting = Meeting(
        name="Round",
        place="Washington",
        zone="America/New_York",
        until=date(1994, 7, 30),
        heads={"Japan": "S. Hayashi"},
    )
    begins = datetime(1994, 7, 29, 13, tzinfo=UTC)
    day = date(1994, 7, 29)
    record(desk, Draft(body=meeting, negotiation="talks", effective_on=day, effective_at=begins))
    show(page, desk)
    assert texts(opened(page, "meetings"))[:5] == [
        "Fri 29 Jul 1994",
        "Round",
        "Washington  ·  09:00  ·  22:00, Tokyo  ·  until Sat 30 Jul 1994",
        "Sat 30 Jul 1994 is a day off in Washington, Tokyo (Saturday)",
        "Japan: S. Hayashi",
    ]


def test_a_reserved_countermeasure_tells_what_would_trigger_it(page: TrackPage, desk: Desk) -> None:
    put(desk, CountermeasureReserved(by="Japan", measure="Withdraw", trigger="sanctions"))
    show(page, desk)
    assert {"Japan reserves: Withdraw", "Would be used on: sanctions"} <= set(texts(opened(page, "reserved")))


def test_the_chain_marks_what_would_follow_as_depending_on_the_lapse(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    said = texts(opened(page, "lapse"))
    assert "If it lapses: Fri 30 Sep 1994, Washington" in said
    assert "both parties must act  ·  met by agreement" in said
    assert "When it comes: it takes effect. The ban on procurement from the identified country applies." in said


def test_a_link_of_the_chain_is_told_whole_to_a_screen_reader(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    rows = opened(page, "lapse").findChildren(QWidget, "link_of_chain")
    assert rows[1].accessibleName() == (
        "Sanctions take effect. If it lapses: Fri 30 Sep 1994, Washington. comes by itself. "
        "When it comes: it takes effect. The ban on procurement from the identified country applies"
    )


def test_when_a_step_lapses_the_chain_begins_at_the_next_one(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    page.tick(datetime(1994, 9, 30, 4, 0, 1, tzinfo=UTC).timestamp())
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    assert "lapse" not in names(page) or "Consultation period" not in texts(opened(page, "lapse"))


def test_a_clock_that_stands_still_says_that_all_moves_on(page: TrackPage, desk: Desk) -> None:
    record(desk, Draft(body=Suspended(proceeding="vii"), effective_on=date(1994, 8, 10)))
    show(page, desk)
    assert "The clock stands still: all of this moves on by as long as it does." in texts(opened(page, "lapse"))


def test_what_was_retracted_is_in_no_section(page: TrackPage, desk: Desk) -> None:
    record(desk, Draft(id="s", body=Statement(text="Well."), negotiation="talks", effective_on=JULY))
    record(desk, Draft(body=Retracted(retracts="s"), effective_on=JULY))
    show(page, desk)
    assert names(page) == ["lapse"]


def test_a_source_that_is_an_address_is_a_link_in_the_record_and_tells_who_recorded_it(
    page: TrackPage, desk: Desk
) -> None:
    draft = Draft(
        body=Note(text="A word.", track="medical"),
        negotiation="talks",
        effective_on=JULY,
        source="https://example.org/a",
        recorded_by="the second secretary",
    )
    record(desk, draft)
    show(page, desk)
    assert [each.address for each in page.findChildren(Link) if each.isVisible()] == ["https://example.org/a"]
    assert any("by the second secretary" in each for each in texts(page))


def test_a_long_record_is_made_piece_by_piece_and_keeps_what_was_made(page: TrackPage, desk: Desk) -> None:
    put(desk, *(Note(text=f"Word {n}", track="medical") for n in range(40)))
    show(page, desk)
    entries = len(view(desk).facts)
    assert len([each for each in page.findChildren(QAbstractButton, "retract") if each.isVisible()]) == AT_FIRST
    button(page, "earlier").click()
    QApplication.processEvents()
    assert len([each for each in page.findChildren(QAbstractButton, "retract") if each.isVisible()]) == 42
    put(desk, Note(text="One more", track="medical"), on=date(1994, 8, 30))
    show(page, desk)
    shown = [each for each in page.findChildren(QAbstractButton, "retract") if each.isVisible()]
    assert (len(shown), entries + 1 > len(shown)) == (42, True)
