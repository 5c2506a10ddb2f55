"""A ruling that contradicts the law or the docket is refused with its field, and the sentence names both sides."""

from dataclasses import dataclass
from datetime import date

import pytest

from core.docket.facts import (
    AnyBody,
    DatePublished,
    Draft,
    EventRecorded,
    Extended,
    ProceedingStarted,
    Resumed,
    Suspended,
    Tolled,
    VariantChosen,
)
from core.errors import KnownError
from tests.docket.ground import Ground, laws

BEGUN = date(2021, 1, 4)
DAY = date(2021, 2, 1)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A fact, the field its refusal is about, and words its sentence must hold."""

    body: AnyBody
    field: str
    words: tuple[str, ...]
    on: date = DAY


REFUSALS = [
    Refusal(VariantChosen(proceeding="ad", variant="sudden"), "variant", ("sudden", "verification")),
    Refusal(VariantChosen(proceeding="steel", variant="postponed"), "proceeding", ("not running",)),
    Refusal(
        ProceedingStarted(track="steel", procedure="us-ad", variants=("sudden",)), "variant", ("sudden", "verification")
    ),
    Refusal(ProceedingStarted(track="steel", procedure="us-ad", version="1066"), "procedure", ("1066", "1995")),
    Refusal(
        ProceedingStarted(track="steel", procedure="super-301"),
        "procedure",
        ("1993-01-04", "1990", "1994"),
        date(1993, 1, 4),
    ),
    Refusal(DatePublished(proceeding="ad", step="coup", on=DAY), "step", ("coup", "ITC preliminary determination")),
    Refusal(
        DatePublished(proceeding="ad", step="preliminary", on=date(2021, 1, 20)),
        "on",
        ("20 Jan 2021", "24 Jan 2021", "initiation"),
    ),
    Refusal(DatePublished(proceeding="ad", step="preliminary", on=date(2300, 1, 1)), "on", ("2300", "2200")),
    Refusal(Tolled(proceeding="ad", days=0), "days", ("1 to 10000", "0")),
    Refusal(Tolled(proceeding="ad", days=10_001), "days", ("10000", "10001")),
    Refusal(Tolled(proceeding="ad", days=5, last=date(2021, 1, 31)), "last", ("31 Jan 2021", "1 Feb 2021")),
    Refusal(Tolled(proceeding="ad", days=5, forum="Congress"), "forum", ("Congress", "Commerce, Customs, ITC")),
    Refusal(Tolled(proceeding="ad", days=5, steps=("preliminary", "coup")), "step", ("coup", "Preliminary")),
    Refusal(Tolled(proceeding="vii", days=5, forum="ITC"), "forum", ("ITC", "no forums")),
    Refusal(Suspended(proceeding="ad", forum="Congress"), "forum", ("Congress", "Commerce, Customs, ITC")),
    Refusal(Suspended(proceeding="ad", steps=("coup",)), "step", ("coup", "Preliminary")),
    Refusal(Suspended(proceeding="ad"), "effective_on", ("3 Jan 2021", "4 Jan 2021"), date(2021, 1, 3)),
    Refusal(Extended(proceeding="ad", step="coup", period="5 days"), "step", ("coup", "Preliminary")),
    Refusal(EventRecorded(proceeding="gone", event="x"), "proceeding", ("gone",)),
]


@pytest.fixture
def case(ground: Ground) -> Ground:
    """A United States antidumping case as "ad", with Title VII as "vii" beside it."""
    ground.put(ProceedingStarted(track="steel", procedure="title-vii"), BEGUN, "vii")
    ground.put(ProceedingStarted(track="steel", procedure="us-ad"), BEGUN, "ad")
    ground.put(EventRecorded(proceeding="ad", event="petition"), BEGUN)
    ground.put(EventRecorded(proceeding="ad", event="initiation"), date(2021, 1, 24))
    return ground


def refused(ground: Ground, body: AnyBody, on: date = DAY) -> KnownError:
    with pytest.raises(KnownError) as raised:
        ground.docket.execute(Draft(body=body, effective_on=on, negotiation="talks"))
    return raised.value


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda each: f"{type(each.body).__name__}-{each.field}")
def test_a_contradiction_is_refused_and_nothing_recorded(case: Ground, refusal: Refusal) -> None:
    before = case.store.everything()
    fault = refused(case, refusal.body, refusal.on)
    missing = [word for word in refusal.words if word not in str(fault)]
    assert (fault.field, missing) == (refusal.field, []), str(fault)
    assert case.store.everything() == before


@pytest.mark.parametrize(
    "body",
    [
        VariantChosen(proceeding="ad", variant="postponed"),
        DatePublished(proceeding="ad", step="preliminary", on=date(2021, 1, 24)),
        DatePublished(proceeding="ad", step="final", on=date(2021, 1, 1)),
        Tolled(proceeding="ad", days=1, last=DAY, forum="ITC", steps=("itc-preliminary",)),
        Suspended(proceeding="ad", forum="ITC"),
        Extended(proceeding="ad", step="itc-views", period="5 days"),
        ProceedingStarted(track="steel", procedure="us-ad", version="1995", variants=("postponed",)),
    ],
    ids=lambda body: type(body).__name__,
)
def test_what_contradicts_nothing_is_recorded(case: Ground, body: AnyBody) -> None:
    assert case.docket.fact(case.put(body, DAY)) is not None


def test_a_resumption_ends_a_stop_of_one_forum_too(case: Ground) -> None:
    case.put(Suspended(proceeding="ad", forum="ITC"), DAY)
    assert "suspended since" in str(refused(case, Suspended(proceeding="ad", forum="Commerce"), DAY))
    case.put(Resumed(proceeding="ad"), date(2021, 2, 3))
    assert refused(case, Resumed(proceeding="ad"), date(2021, 2, 4)).field == "proceeding"


def test_the_clock_of_another_proceeding_can_be_stopped_meanwhile(case: Ground) -> None:
    case.put(Suspended(proceeding="ad"), DAY)
    case.put(EventRecorded(proceeding="vii", event="identification"), BEGUN)
    assert case.docket.fact(case.put(Suspended(proceeding="vii"), DAY)) is not None


def test_nothing_is_recorded_of_a_procedure_whose_file_is_gone(case: Ground) -> None:
    gone = Ground(laws())
    entries = case.store.everything()
    gone.store.append([each for each in entries if each.fact.id not in {"talks", "steel"}], [])
    assert "us-ad" in str(refused(gone, EventRecorded(proceeding="ad", event="petition"), DAY))
    gone.database.close()
