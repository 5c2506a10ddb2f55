"""What contradicts the docket is refused: the sentence names both sides, the field is the one to mend."""

from dataclasses import dataclass
from datetime import date, datetime, time

import pytest

from core.docket.docket import Docket
from core.docket.facts import (
    AnyBody,
    CountermeasureReserved,
    DeadlineSet,
    Draft,
    EventRecorded,
    Extended,
    Meeting,
    Met,
    NegotiationOpened,
    Note,
    Postponed,
    ProceedingStarted,
    Reading,
    Resumed,
    Retracted,
    Settled,
    Statement,
    Suspended,
    TrackOpened,
)
from core.errors import KnownError
from tests.docket.ground import WASHINGTON, Ground

DAY = date(1994, 8, 1)
IDENTIFIED = date(1994, 7, 31)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A fact, the field its refusal is about, and words its sentence must hold."""

    body: AnyBody
    on: date
    field: str
    words: tuple[str, ...]


def deadline(on: date, zone: str = WASHINGTON, hour: time | None = None, track: str = "steel") -> DeadlineSet:
    return DeadlineSet(track=track, on=on, zone=zone, at=hour)


REFUSALS = [
    Refusal(NegotiationOpened(name=""), DAY, "name", ("name",)),
    Refusal(NegotiationOpened(name=" \x00 "), DAY, "name", ("name",)),
    Refusal(NegotiationOpened(name="x" * 201), DAY, "name", ("200",)),
    Refusal(NegotiationOpened(name="x", seats=("Atlantis",)), DAY, "seats", ("Atlantis",)),
    Refusal(TrackOpened(name=""), DAY, "name", ("name",)),
    Refusal(Note(text="  "), DAY, "text", ("Write",)),
    Refusal(Note(text="x" * 20_001), DAY, "text", ("20,000",)),
    Refusal(Statement(text=""), DAY, "text", ("Write",)),
    Refusal(CountermeasureReserved(by="Us", measure=""), DAY, "measure", ("reserved",)),
    Refusal(Reading(of="", value="1"), DAY, "of", ("about",)),
    Refusal(Reading(of="steel", value="1"), DAY, "of", ("indicator",)),
    Refusal(Reading(of="nothing", value="1"), DAY, "of", ("nothing",)),
    Refusal(Meeting(name="Round", zone="Nowhere/City"), DAY, "zone", ("Nowhere/City",)),
    Refusal(ProceedingStarted(track="", procedure="title-vii"), DAY, "track", ("about",)),
    Refusal(ProceedingStarted(track="cars", procedure="title-vii"), DAY, "track", ("cars",)),
    Refusal(ProceedingStarted(track="vii", procedure="title-vii"), DAY, "track", ("track",)),
    Refusal(ProceedingStarted(track="steel", procedure="no-such"), DAY, "procedure", ("no-such",)),
    Refusal(ProceedingStarted(track="steel", procedure="party-deadline"), DAY, "procedure", ("no clock",)),
    Refusal(deadline(date(1994, 7, 1)), DAY, "on", ("1 Jul 1994", "1 Aug 1994")),
    Refusal(deadline(date(1994, 9, 1), "Mars/Base"), DAY, "zone", ("Mars/Base",)),
    Refusal(deadline(date(1995, 4, 2), hour=time(2, 30)), DAY, "at", ("02:30", "2 April 1995")),
    Refusal(deadline(date(9999, 1, 1)), DAY, "on", ("9999",)),
    Refusal(Note(text="x", track="steel"), date(1, 1, 1), "effective_on", ("out of reach",)),
    Refusal(EventRecorded(proceeding="vii", event="coup"), DAY, "event", ("coup", "identification")),
    Refusal(EventRecorded(proceeding="steel", event="identification"), DAY, "proceeding", ("not running",)),
    Refusal(
        EventRecorded(proceeding="vii", event="agreement"), date(1994, 7, 30), "on", ("30 Jul 1994", "31 Jul 1994")
    ),
    Refusal(
        EventRecorded(proceeding="s301", event="section-301-initiated"),
        DAY,
        "event",
        ("1 Aug 1994", "identification of priority practices", "Record"),
    ),
    Refusal(Postponed(deadline="vii", to=DAY), DAY, "deadline", ("party",)),
    Refusal(Postponed(deadline="ours", to=date(1994, 9, 1)), DAY, "to", ("1 Sep 1994",)),
    Refusal(Postponed(deadline="ours", to=date(1994, 7, 31)), DAY, "to", ("31 Jul 1994", "1 Aug 1994")),
    Refusal(
        Postponed(deadline="ours", to=date(1994, 9, 9)),
        date(1993, 12, 1),
        "effective_on",
        ("1 Dec 1993", "3 Jan 1994"),
    ),
    Refusal(Postponed(deadline="ours", to=date(1995, 4, 2), at=time(2, 30)), DAY, "at", ("02:30", "2 April 1995")),
    Refusal(Extended(proceeding="vii", step="coup", period="1 day"), DAY, "step", ("coup", "Consultation period")),
    Refusal(Extended(proceeding="vii", step="retaliation", period="1 day"), DAY, "step", ("retaliation", "Sanctions")),
    Refusal(Extended(proceeding="vii", step="consultations"), DAY, "period", ("either",)),
    Refusal(Extended(proceeding="vii", step="consultations", period="1 day", to=DAY), DAY, "period", ("either",)),
    Refusal(Extended(proceeding="vii", step="consultations", period="a while"), DAY, "period", ("a while",)),
    Refusal(Extended(proceeding="vii", step="consultations", period="5 days before"), DAY, "period", ("adds",)),
    Refusal(
        Extended(proceeding="vii", step="consultations", period="5 days"),
        date(1994, 7, 1),
        "on",
        ("1 Jul 1994", "31 Jul 1994"),
    ),
    Refusal(
        Extended(proceeding="vii", step="consultations", to=date(1994, 7, 1)), DAY, "to", ("1 Jul 1994", "31 Jul 1994")
    ),
    Refusal(Extended(proceeding="s301", step="identify", period="5 days"), DAY, "event", ("has not been recorded",)),
    Refusal(Suspended(proceeding="s301"), DAY, "proceeding", ("not started",)),
    Refusal(Suspended(proceeding="vii"), date(1994, 7, 1), "effective_on", ("1 Jul 1994", "31 Jul 1994")),
    Refusal(Resumed(proceeding="vii"), DAY, "proceeding", ("running",)),
    Refusal(Met(deadline="steel"), DAY, "deadline", ("party",)),
    Refusal(Met(deadline="ours"), date(1993, 12, 1), "effective_on", ("1 Dec 1993", "3 Jan 1994")),
    Refusal(Settled(target="ours"), date(1993, 12, 1), "effective_on", ("1 Dec 1993", "3 Jan 1994")),
    Refusal(Settled(target="identified"), DAY, "target", ("settled",)),
    Refusal(Settled(target="nothing"), DAY, "target", ("nothing",)),
    Refusal(Retracted(retracts="nothing"), DAY, "retracts", ("nothing",)),
]


@pytest.fixture
def laid(ground: Ground) -> Ground:
    """The ground with Title VII running, Super 301 waiting, and a deadline on 1 September."""
    ground.start_title_vii(IDENTIFIED)
    ground.start_super_301()
    ground.set_deadline(date(1994, 9, 1))
    return ground


def refused(docket: Docket, *drafts: Draft) -> KnownError:
    with pytest.raises(KnownError) as raised:
        docket.execute(*drafts)
    return raised.value


@pytest.mark.parametrize("case", REFUSALS, ids=lambda case: f"{type(case.body).__name__}-{case.field}")
def test_a_contradiction_is_refused_with_its_field_and_both_sides(laid: Ground, case: Refusal) -> None:
    before = laid.store.everything()
    fault = refused(laid.docket, Draft(body=case.body, effective_on=case.on, negotiation="talks"))
    missing = [word for word in case.words if word not in str(fault)]
    assert (fault.field, missing) == (case.field, []), str(fault)
    assert laid.store.everything() == before


def test_a_second_suspension_names_the_first(laid: Ground) -> None:
    laid.put(Suspended(proceeding="vii"), date(1994, 8, 10))
    fault = refused(laid.docket, Draft(body=Suspended(proceeding="vii"), effective_on=date(1994, 8, 12)))
    assert (fault.field, "10 Aug 1994" in str(fault)) == ("proceeding", True)


def test_a_resumption_before_the_suspension_names_both_days(laid: Ground) -> None:
    laid.put(Suspended(proceeding="vii"), date(1994, 8, 10))
    fault = refused(laid.docket, Draft(body=Resumed(proceeding="vii"), effective_on=date(1994, 8, 5)))
    assert fault.field == "effective_on"
    assert "5 Aug 1994" in str(fault)
    assert "10 Aug 1994" in str(fault)


def test_a_fact_is_retracted_once(laid: Ground) -> None:
    laid.put(Retracted(retracts="ours"), DAY)
    assert refused(laid.docket, Draft(body=Retracted(retracts="ours"), effective_on=DAY)).field == "retracts"


def test_nothing_is_laid_on_a_retracted_track(laid: Ground) -> None:
    laid.put(Retracted(retracts="steel"), DAY)
    assert refused(laid.docket, Draft(body=deadline(DAY), effective_on=DAY)).field == "track"


def test_nothing_is_laid_on_a_retracted_negotiation(laid: Ground) -> None:
    laid.put(Retracted(retracts="talks"), DAY)
    fault = refused(laid.docket, Draft(body=TrackOpened(name="Cars"), effective_on=DAY, negotiation="talks"))
    assert fault.field == "negotiation"


def test_a_retracted_deadline_is_not_postponed(laid: Ground) -> None:
    laid.put(Retracted(retracts="ours"), DAY)
    fault = refused(laid.docket, Draft(body=Postponed(deadline="ours", to=date(1994, 9, 9)), effective_on=DAY))
    assert fault.field == "deadline"


def test_an_id_stands_for_one_entry(laid: Ground) -> None:
    fault = refused(laid.docket, Draft(body=NegotiationOpened(name="x"), effective_on=DAY, id="steel"))
    assert (fault.field, "steel" in str(fault)) == ("id", True)


@pytest.mark.parametrize("odd", ["a b", "../x", "-x", "x" * 101, "a\nb"])
def test_an_odd_id_is_refused(laid: Ground, odd: str) -> None:
    fault = refused(laid.docket, Draft(body=NegotiationOpened(name="x"), effective_on=DAY, id=odd))
    assert fault.field == "id"


def test_a_fact_needs_its_negotiation(laid: Ground) -> None:
    assert refused(laid.docket, Draft(body=TrackOpened(name="Cars"), effective_on=DAY)).field == "negotiation"


def test_a_fact_belongs_to_one_negotiation(laid: Ground) -> None:
    laid.put(NegotiationOpened(name="Other"), DAY, "other")
    fault = refused(laid.docket, Draft(body=deadline(DAY), effective_on=DAY, negotiation="other"))
    assert (fault.field, "another negotiation" in str(fault)) == ("track", True)


def test_texts_are_cleaned_before_they_are_kept(laid: Ground) -> None:
    made = laid.put(Note(text="  one\x07\ttwo\nthree\u2028 ", track="steel"), DAY)
    fact = laid.docket.fact(made)
    assert fact is not None
    assert fact.body == Note(text="one two\nthree", track="steel")


def test_a_recorded_instant_is_kept_apart_from_when_it_was_entered(laid: Ground) -> None:
    known = datetime.fromisoformat("1994-08-01T12:00:00+00:00")
    fact = laid.docket.fact(laid.put(Note(text="x", track="steel"), DAY, known=known))
    assert fact is not None
    assert (fact.recorded_at, fact.entered_at) == (known, laid.clock.now())
