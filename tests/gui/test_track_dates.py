"""The dates of a track's page under procedures with many steps: folded, unconfirmed, named, and outliving their law."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import msgspec
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.docket.facts import Draft, EventRecorded, Note, ProceedingStarted
from gui.track_page import TrackPage
from tests.gui.forms_ground import NO_SCREEN, Desk, opened_desk
from tests.gui.pages_ground import button, look_of, texts
from tests.gui.track_ground import NOBODY, NOW, card, labels, record, show, view

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


def started(desk: Desk, procedure: str, event: str, track: str = "insurance") -> None:
    """Let a procedure run on a track without any, from an event in 2020."""
    day = date(2020, 2, 3)
    record(
        desk,
        Draft(id=procedure, body=ProceedingStarted(track=track, procedure=procedure), effective_on=day),
        Draft(body=EventRecorded(proceeding=procedure, event=event), effective_on=day),
    )


def show_insurance(page: TrackPage, desk: Desk) -> None:
    page.show_track(view(desk, "insurance"), datetime(2020, 2, 4, tzinfo=UTC).timestamp(), NOBODY)
    QApplication.processEvents()


def waiting(desk: Desk) -> list[str]:
    return [each.row.label for each in view(desk, "insurance").deadlines if each.row.due is None]


def test_many_steps_that_wait_stand_folded_behind_the_dates(page: TrackPage, desk: Desk) -> None:
    started(desk, "us-ad", "petition")
    show_insurance(page, desk)
    fold = button(page, "waiting")
    assert fold.text() == f"{len(waiting(desk))} more steps wait for their events"
    assert not set(labels(page)) & set(waiting(desk))
    fold.click()
    QApplication.processEvents()
    assert labels(page)[-len(waiting(desk)) :] == waiting(desk)
    fold.click()
    assert not set(labels(page)) & set(waiting(desk))


def test_what_was_unfolded_stays_so_while_its_track_is_shown(page: TrackPage, desk: Desk) -> None:
    started(desk, "us-ad", "petition")
    show_insurance(page, desk)
    button(page, "waiting").click()
    record(desk, Draft(body=Note(text="A word.", track="insurance"), effective_on=date(2020, 2, 4)))
    show_insurance(page, desk)
    assert set(waiting(desk)) <= set(labels(page))
    show(page, desk)
    show_insurance(page, desk)
    assert not set(waiting(desk)) & set(labels(page))


def test_the_keyboard_stays_on_the_fold_when_the_track_changes(page: TrackPage, desk: Desk, qtbot: QtBot) -> None:
    started(desk, "us-ad", "petition")
    show_insurance(page, desk)
    with qtbot.waitExposed(page):
        page.activateWindow()
    button(page, "waiting").setFocus()
    record(desk, Draft(body=Note(text="A word.", track="insurance"), effective_on=date(2020, 2, 4)))
    show_insurance(page, desk)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert QApplication.focusWidget() is button(page, "waiting")


def test_a_date_whose_rule_is_unconfirmed_says_so_beside_it_and_at_the_head(page: TrackPage, desk: Desk) -> None:
    started(desk, "eu-cvd", "complaint-lodged")
    show_insurance(page, desk)
    unconfirmed = [each for each in view(desk, "insurance").deadlines if each.row.due and not each.row.verified]
    assert unconfirmed
    shown = card(page, unconfirmed[0].row.label)
    assert shown.accessibleName().endswith("Brussels  ·  unconfirmed rule")
    button(shown, "why").click()
    button(shown, "copy").click()
    assert QGuiApplication.clipboard().text().splitlines()[1].endswith("Brussels (unconfirmed rule)")


def test_the_only_procedure_of_a_track_is_named_once(page: TrackPage, desk: Desk) -> None:
    started(desk, "us-ad", "petition")
    show_insurance(page, desk)
    assert "Framework  ·  US antidumping" in texts(page)
    assert not any("US antidumping" in each for each in texts(card(page, "Decide on initiation")))


def test_where_several_run_each_date_names_its_own(page: TrackPage, desk: Desk) -> None:
    show(page, desk)
    assert any("Title VII" in each for each in texts(card(page, "Consultation period")))


def test_a_track_whose_procedure_is_gone_is_shown_all_the_same(page: TrackPage, desk: Desk) -> None:
    there = view(desk)
    gone = [
        msgspec.structs.replace(fact, body=msgspec.structs.replace(fact.body, procedure="gone"))
        if isinstance(fact.body, ProceedingStarted)
        else fact
        for fact in there.facts
    ]
    page.show_track(replace(there, facts=tuple(gone)), NOW.timestamp(), NOBODY)
    QApplication.processEvents()
    assert {"gone begins to run on this track", "Identification (gone)"} <= set(texts(page))
