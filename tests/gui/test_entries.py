"""Every kind of entry can be told from others in a list, by one line of words."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.docket import facts
from core.docket.facts import AnyBody, Draft, Fact, ProceedingStarted
from gui.forms.words import fact_text
from tests.gui.forms_ground import NO_SCREEN, WASHINGTON, Desk, opened_desk

pytestmark = NO_SCREEN
DAY = date(1994, 9, 30)

TOLD: tuple[tuple[AnyBody, str], ...] = (
    (facts.NegotiationOpened(name="Framework"), "negotiation “Framework” opened"),
    (facts.TrackOpened(name="Medical"), "track “Medical” opened"),
    (facts.ProceedingStarted(track="medical", procedure="title-vii"), "Title VII started"),
    (facts.ProceedingStarted(track="medical", procedure="gone"), "gone started"),
    (facts.EventRecorded(proceeding="vii", event="identification"), "Title VII, identification"),
    (
        facts.VariantChosen(proceeding="ad", variant="postponed"),
        "US antidumping, variant: the preliminary determination is postponed",
    ),
    (facts.VersionChanged(proceeding="ad", version="1994"), "US antidumping, change of version"),
    (
        facts.DatePublished(proceeding="ad", step="itc-preliminary", on=DAY),
        "US antidumping, ITC preliminary determination published as Fri 30 Sep 1994",
    ),
    (
        facts.DeadlineSet(track="medical", on=DAY, zone=WASHINGTON, by="Japan"),
        "deadline set for Fri 30 Sep 1994 by Japan",
    ),
    (facts.Postponed(deadline="july", to=DAY), "deadline postponed to Fri 30 Sep 1994"),
    (facts.Extended(proceeding="vii", step="consultations", period="3 days"), "Title VII, period extended"),
    (facts.Tolled(proceeding="ad", days=4), "US antidumping, clock tolled"),
    (facts.Tolled(proceeding="ad", days=4, forum="ITC"), "US antidumping, clock tolled for ITC"),
    (facts.Suspended(proceeding="vii"), "Title VII, clock suspended"),
    (facts.Suspended(proceeding="ad", forum="ITC"), "US antidumping, clock suspended for ITC"),
    (facts.Resumed(proceeding="vii"), "Title VII, clock resumed"),
    (facts.Settled(target="medical"), "settled"),
    (facts.Met(deadline="july"), "deadline met"),
    (facts.TalksChanged(to="broken off"), "talks broken off"),
    (facts.Statement(text="Well."), "statement: Well."),
    (facts.IndicatorProposed(track="medical", name="Share"), "indicator: Share"),
    (facts.Reading(of="i", value="31"), "reading"),
    (facts.ContextSeries(name="Yen"), "context series: Yen"),
    (facts.CountermeasureReserved(by="Japan", measure="a panel"), "countermeasure reserved"),
    (facts.Meeting(name="Round"), "meeting: Round"),
    (facts.Note(text="A word."), "note: A word."),
    (facts.Tagged(track="medical", add=("a", "b")), "tagged"),
    (facts.Archived(target="medical"), "archived"),
    (facts.ConfirmationAsked(), "a second person asked for"),
    (
        facts.DateConfirmed(
            proceeding="vii", key="vii/x", due=DAY, due_at=datetime(1994, 10, 1, 4, tzinfo=UTC), by="Second reader"
        ),
        "Title VII, Fri 30 Sep 1994 confirmed by Second reader",
    ),
    (facts.Retracted(retracts="x"), "retraction"),
)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as made:
        made.begin()
        body = ProceedingStarted(track="medical", procedure="us-ad", version="1995")
        made.session.docket.execute(Draft(id="ad", body=body, effective_on=date(1994, 8, 1)))
        yield made


@pytest.mark.parametrize(("body", "expected"), TOLD)
def test_an_entry_is_told_in_one_line(desk: Desk, body: AnyBody, expected: str) -> None:
    moment = datetime(1994, 9, 30, tzinfo=UTC)
    fact = Fact(
        id="f", negotiation="talks", body=body, effective_on=DAY, zone=WASHINGTON, recorded_at=moment, entered_at=moment
    )
    assert fact_text(fact, desk.session.docket) == f"Fri 30 Sep 1994: {expected}"


def test_no_kind_of_entry_is_left_out() -> None:
    assert {type(body) for body, _ in TOLD} == set(get_args(AnyBody))
