"""Every kind of fact is put into words, whatever it holds."""

from datetime import UTC, date, datetime, time
from typing import get_args

import pytest

from core.docket import facts
from core.docket.facts import AnyBody, Fact
from core.procedures import Catalogue
from gui.laws import Laws
from gui.track_page.fact_subjects import Subjects
from gui.track_page.fact_words import in_words

DAY = date(1994, 9, 30)
ZONE = "America/New_York"

SAID: tuple[tuple[AnyBody, str], ...] = (
    (facts.NegotiationOpened(name="Framework", summary="All of it."), "Framework opened. All of it."),
    (facts.TrackOpened(name="Medical"), "Medical opened"),
    (facts.ProceedingStarted(track="m", procedure="title-vii"), "Title VII begins to run on this track"),
    (
        facts.ProceedingStarted(track="m", procedure="us-ad", version="1995", variants=("postponed",)),
        "US antidumping, version 1995 begins to run on this track: the preliminary determination is postponed",
    ),
    (facts.ProceedingStarted(track="m", procedure="gone"), "gone begins to run on this track"),
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
    (facts.Suspended(proceeding="ad", forum="ITC"), "ITC's clocks were suspended"),
    (
        facts.VariantChosen(proceeding="ad", variant="postponed", by="Commerce", reason="Asked in time"),
        "Variant chosen by Commerce: the preliminary determination is postponed. Asked in time",
    ),
    (facts.VariantChosen(proceeding="gone", variant="urgent"), "Variant chosen: urgent"),
    (
        facts.VersionChanged(proceeding="ad", version="1994", by="Commerce", reason="A ruling"),
        "It runs on another version of its procedure by Commerce: 1994. A ruling",
    ),
    (
        facts.DatePublished(proceeding="ad", step="itc-preliminary", on=DAY, by="ITC", reason="Notice"),
        "Date published by ITC: Fri 30 Sep 1994. Notice",
    ),
    (facts.Tolled(proceeding="vii", days=1, reason="Snow"), "The clock stood still for 1 day: Snow"),
    (
        facts.Tolled(proceeding="ad", days=47, last=DAY, forum="Commerce", by="Commerce"),
        "Commerce's clocks stood still for 47 days, closed until Fri 30 Sep 1994",
    ),
    (
        facts.Tolled(proceeding="ad", days=2, forum="ITC", by="a court"),
        "ITC's clocks stood still for 2 days, ruled by a court",
    ),
    (facts.Resumed(proceeding="vii", by="USTR"), "The clock runs again by USTR"),
    (facts.Settled(target="m", decided_on=DAY), "Settled, decided on Fri 30 Sep 1994"),
    (facts.Settled(target="m", outcome="called off"), "Called off"),
    (facts.Met(deadline="d", by="Japan", document="Note 7"), "The deadline was met by Japan (Note 7)"),
    (facts.TalksChanged(to="broken off"), "Talks broken off"),
    (facts.TalksChanged(to="open"), "Talks open"),
    (facts.TalksChanged(to="suspended"), "Talks suspended"),
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
    (
        facts.Tagged(track="t", add=("minister", "{0}"), remove=("autumn",)),
        "Tagged: minister, {0}. Tags taken off: autumn",
    ),
    (facts.Archived(target="t", reason="agreed"), "Archived: agreed"),
    (facts.ConfirmationAsked(reason="House rule"), "A second person is to confirm every computed date: House rule"),
    (
        facts.DateConfirmed(
            proceeding="vii",
            key="vii/consultations",
            due=DAY,
            due_at=datetime(1994, 10, 1, 4, tzinfo=UTC),
            by="Desk officer",
        ),
        "Confirmed by Desk officer: Fri 30 Sep 1994",
    ),
    (facts.Retracted(retracts="x", reason="twice"), "An entry was retracted: twice"),
    (facts.Retracted(retracts="x", reason="misheard", step=facts.CORRECTION), "An entry was corrected: misheard"),
)


def fact_of(body: AnyBody, ident: str = "f") -> Fact:
    moment = datetime(1994, 9, 30, tzinfo=UTC)
    return Fact(
        id=ident, negotiation="n", body=body, effective_on=DAY, zone=ZONE, recorded_at=moment, entered_at=moment
    )


STARTED = tuple(
    fact_of(facts.ProceedingStarted(track="m", procedure=procedure), ident)
    for ident, procedure in (("vii", "title-vii"), ("ad", "us-ad"))
)


def said(body: AnyBody) -> str:
    return in_words(fact_of(body), Laws.among(STARTED, Catalogue.shipped()))


@pytest.mark.parametrize(("body", "expected"), SAID)
def test_a_fact_is_said_in_plain_words(body: AnyBody, expected: str) -> None:
    assert said(body) == expected


def test_no_kind_of_fact_is_left_without_words() -> None:
    assert {type(body) for body, _ in SAID} == set(get_args(AnyBody))


def test_braces_in_what_was_entered_stay_as_they_are() -> None:
    body = facts.Suspended(proceeding="vii", by="{0}", reason="{reason!r} %1")
    assert said(body) == "The clock was suspended by {0}: {reason!r} %1"


def test_an_event_that_the_procedure_no_longer_knows_keeps_its_name() -> None:
    body = facts.EventRecorded(proceeding="vii", event="no such event")
    assert said(body) == "No such event (Title VII)"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (facts.VariantChosen(proceeding="ad", variant="postponed"), "US antidumping"),
        (
            facts.DatePublished(proceeding="ad", step="itc-preliminary", on=DAY),
            "US antidumping, ITC preliminary determination",
        ),
        (facts.Tolled(proceeding="ad", days=3), "US antidumping"),
        (facts.Suspended(proceeding="ad", steps=("initiate",)), "US antidumping, Decide on initiation"),
        (facts.Tolled(proceeding="nowhere", days=3), ""),
        (
            facts.DateConfirmed(
                proceeding="ad", key="ad/initiate#1", due=DAY, due_at=datetime(1994, 10, 1, 4, tzinfo=UTC), by="A"
            ),
            "US antidumping, Decide on initiation",
        ),
    ],
)
def test_what_a_forum_decides_is_said_of_its_procedure_and_its_step(body: AnyBody, expected: str) -> None:
    subjects = Subjects(STARTED, Laws.among(STARTED, Catalogue.shipped()))
    assert subjects.of(fact_of(body)) == expected
