"""Every kind of fact is put into words, whatever it holds."""

from datetime import UTC, date, datetime, time
from typing import get_args

import pytest

from core.docket import facts
from core.docket.facts import AnyBody, Fact
from core.procedures import Catalogue
from gui.track_page.fact_words import in_words

DAY = date(1994, 9, 30)
ZONE = "America/New_York"
TALKS = {"vii": "title-vii"}

SAID: tuple[tuple[AnyBody, str], ...] = (
    (facts.NegotiationOpened(name="Framework", summary="All of it."), "Framework opened. All of it."),
    (facts.TrackOpened(name="Medical"), "Medical opened"),
    (facts.ProceedingStarted(track="m", procedure="title-vii"), "Title VII begins to run on this track"),
    (facts.EventRecorded(proceeding="vii", event="identification"), "Identification (Title VII)"),
    (facts.EventRecorded(proceeding="gone", event="letter", note="Late"), "Letter. Late"),
    (facts.DeadlineSet(track="m", on=DAY, zone=ZONE), "A deadline was set: Fri 30 Sep 1994"),
    (
        facts.DeadlineSet(track="m", on=DAY, zone=ZONE, by="Japan", at=time(17, 5)),
        "Japan set a deadline: Fri 30 Sep 1994 17:05",
    ),
    (facts.Postponed(deadline="d", to=DAY, by="Japan", reason="talks"), "Postponed to Fri 30 Sep 1994 by Japan: talks"),
    (facts.Extended(proceeding="vii", step="s", period="30 days"), "Extended by 30 days"),
    (facts.Extended(proceeding="vii", step="s", to=DAY), "Extended to Fri 30 Sep 1994"),
    (facts.Suspended(proceeding="vii", reason="talks"), "The clock was suspended: talks"),
    (facts.Resumed(proceeding="vii", by="USTR"), "The clock runs again by USTR"),
    (facts.Settled(target="m", decided_on=DAY), "Settled, decided on Fri 30 Sep 1994"),
    (facts.Settled(target="m", outcome="called off"), "Called off"),
    (facts.Met(deadline="d", by="Japan", document="Note 7"), "The deadline was met by Japan (Note 7)"),
    (facts.TalksChanged(to="broken off"), "Talks broken off"),
    (facts.TalksChanged(to="open"), "Talks open"),
    (facts.Statement(text="Well.", speaker="A minister"), "“Well.” A minister, on the record"),
    (facts.IndicatorProposed(track="m", name="Share", views={"Japan": "no"}), "Indicator: Share\nJapan: no"),
    (facts.Reading(of="i", value="31", note="up"), "Reading: 31. up"),
    (facts.ContextSeries(name="Yen"), "Context: Yen"),
    (
        facts.CountermeasureReserved(by="Japan", measure="a panel", trigger="tariffs"),
        "Japan reserves: a panel; if: tariffs",
    ),
    (facts.Meeting(name="Round", place="Tokyo", until=DAY), "Round, Tokyo, until Fri 30 Sep 1994"),
    (facts.Note(text="A word."), "A word."),
    (facts.Retracted(retracts="x", reason="twice"), "An entry was retracted: twice"),
)


def fact_of(body: AnyBody) -> Fact:
    moment = datetime(1994, 9, 30, tzinfo=UTC)
    return Fact(id="f", negotiation="n", body=body, effective_on=DAY, zone=ZONE, recorded_at=moment, entered_at=moment)


@pytest.mark.parametrize(("body", "expected"), SAID)
def test_a_fact_is_said_in_plain_words(body: AnyBody, expected: str) -> None:
    assert in_words(fact_of(body), Catalogue.shipped(), TALKS) == expected


def test_no_kind_of_fact_is_left_without_words() -> None:
    assert {type(body) for body, _ in SAID} == set(get_args(AnyBody))


def test_braces_in_what_was_entered_stay_as_they_are() -> None:
    body = facts.Suspended(proceeding="vii", by="{0}", reason="{reason!r} %1")
    assert in_words(fact_of(body), Catalogue.shipped(), TALKS) == "The clock was suspended by {0}: {reason!r} %1"


def test_an_event_that_the_procedure_no_longer_knows_keeps_its_name() -> None:
    body = facts.EventRecorded(proceeding="vii", event="no such event")
    assert in_words(fact_of(body), Catalogue.shipped(), TALKS) == "No such event (Title VII)"
