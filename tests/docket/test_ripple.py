"""What an edit is said to do to the dates: which move, appear, leave and stay, by how much, and why."""

from datetime import date

import pytest

from core.changes import Publisher
from core.docket.deadlines import MET, SETTLED
from core.docket.docket import Docket
from core.docket.facts import (
    DatePublished,
    DeadlineSet,
    Draft,
    EventRecorded,
    Extended,
    Met,
    Note,
    Postponed,
    ProceedingStarted,
    Resumed,
    Retracted,
    Settled,
    Suspended,
    Tolled,
    TrackOpened,
)
from core.docket.ports import Entry
from core.docket.ripple import APPEARS, LEAVES, MOVES, OVERRIDDEN, TURNS, WARNED, Change, Ripple
from core.errors import KnownError
from core.store.database import Database
from core.store.facts import SqliteFacts
from tests.docket.ground import OPENED, WASHINGTON, Ground, laws

IDENTIFIED = date(1994, 7, 31)
AUGUST = date(1994, 8, 10)

CAPPED = """
id = "capped"
title = "A law with a cap"
short = "Capped"
regime = "plain"
version = "1"
source = "made for the test"

[[event]]
id = "petition"
label = "petition"

[[step]]
id = "answer"
label = "Answer"
kind = "deadline"
from = "petition"
period = "60 days"
cap = { from = "petition", period = "90 days" }
citation = "s. 1"
verified = true
"""


@pytest.fixture
def running(ground: Ground) -> Docket:
    """Title VII, identified on 31 July 1994."""
    ground.start_title_vii(IDENTIFIED)
    return ground.docket


def changes(ripple: Ripple) -> dict[str, Change]:
    return {each.row.step: each for each in ripple.told}


def kinds(ripple: Ripple) -> dict[str, str]:
    return {step: each.kind for step, each in changes(ripple).items()}


def extension(period: str = "30 days") -> Draft:
    return Draft(body=Extended(proceeding="vii", step="consultations", period=period), effective_on=AUGUST)


def test_each_date_that_moves_is_told_with_the_days_between(running: Docket) -> None:
    found = changes(running.ripple(extension()))
    assert {step: (each.kind, each.days) for step, each in found.items()} == {
        "consultations": (MOVES, 30),
        "sanctions": (MOVES, 30),
    }


def test_why_a_date_moves_is_the_step_of_its_explanation_that_is_new(running: Docket) -> None:
    ripple = running.ripple(extension())
    found = changes(ripple)
    assert ripple.why(found["consultations"]).text.startswith("The extension of Wed 10 Aug 1994 moved it")
    assert "29 October 1994" in ripple.why(found["sanctions"]).text


def test_a_date_that_appears_and_one_that_waits_again_are_told_apart(ground: Ground) -> None:
    ground.start_title_vii()
    event = Draft(body=EventRecorded(proceeding="vii", event="identification"), effective_on=IDENTIFIED)
    assert kinds(ground.docket.ripple(event))["consultations"] == APPEARS
    identified = ground.docket.execute(event).facts[0]
    back = ground.docket.ripple(Draft(body=Retracted(retracts=identified), effective_on=AUGUST))
    assert kinds(back)["consultations"] == LEAVES


def test_a_date_that_leaves_names_the_retraction_its_reason_and_source(ground: Ground) -> None:
    ground.set_deadline(date(1994, 9, 15))
    draft = Draft(body=Retracted(retracts="ours", reason="entered in error"), effective_on=AUGUST, source="a call")
    ripple = ground.docket.ripple(draft)
    line = ripple.why(ripple.told[0])
    assert line.text == (
        "The deadline set of Mon 3 Jan 1994 that it rested on was retracted on Wed 10 Aug 1994 (entered in error)."
    )
    assert line.citation == "a call"


def test_a_date_that_is_met_turns_and_says_so(ground: Ground) -> None:
    ground.set_deadline(date(1994, 9, 15))
    ripple = ground.docket.ripple(Draft(body=Met(deadline="ours"), effective_on=AUGUST))
    assert [(each.kind, ripple.why(each).text) for each in ripple.told] == [
        (TURNS, "It was met on Wednesday 10 August 1994.")
    ]


def test_the_history_of_a_postponed_date_is_no_news(ground: Ground) -> None:
    ground.set_deadline(date(1994, 9, 15))
    draft = Draft(body=Postponed(deadline="ours", to=date(1994, 10, 1), reason="elections"), effective_on=AUGUST)
    ripple = ground.docket.ripple(draft)
    assert (len(ripple.changes), [each.days for each in ripple.told]) == (2, [16])


@pytest.mark.parametrize(("period", "passed"), [("20 days", False), ("40 days", True)])
def test_a_cap_that_would_be_exceeded_is_a_warning(period: str, passed: bool) -> None:
    ground = Ground(laws({"capped": CAPPED}))
    ground.put(ProceedingStarted(track="steel", procedure="capped"), OPENED, "case")
    ground.put(EventRecorded(proceeding="case", event="petition"), date(1994, 3, 1))
    draft = Draft(body=Extended(proceeding="case", step="answer", period=period), effective_on=date(1994, 4, 1))
    (answer,) = ground.docket.ripple(draft).told
    assert ["limit of 90 days" in each for each in answer.warnings] == [True] * passed
    ground.database.close()


def test_a_warning_that_stood_before_is_no_change() -> None:
    ground = Ground(laws({"capped": CAPPED}))
    ground.put(ProceedingStarted(track="steel", procedure="capped"), OPENED, "case")
    ground.put(EventRecorded(proceeding="case", event="petition"), date(1994, 3, 1))
    ground.put(Extended(proceeding="case", step="answer", period="40 days"), date(1994, 4, 1))
    ripple = ground.docket.ripple(Draft(body=Note(text="x", track="steel"), effective_on=AUGUST))
    assert (ripple.changes, WARNED in kinds(ripple)) == ((), False)
    ground.database.close()


def published(ground: Ground) -> str:
    body = DatePublished(proceeding="vii", step="sanctions", on=date(1994, 11, 4), by="USTR")
    return ground.put(body, AUGUST, "fr")


def test_a_published_date_stays_where_the_counted_one_would_move(running: Docket, ground: Ground) -> None:
    published(ground)
    ripple = running.ripple(extension())
    assert "sanctions" not in changes(ripple)
    assert [(each.deadline.row.step, each.because, each.had, each.would, each.frees) for each in ripple.stays] == [
        ("sanctions", OVERRIDDEN, date(1994, 9, 30), date(1994, 10, 30), "fr")
    ]


def test_a_published_date_let_go_of_in_the_same_edit_moves_too(running: Docket, ground: Ground) -> None:
    published(ground)
    ripple = running.ripple(extension(), Draft(body=Retracted(retracts="fr"), effective_on=AUGUST))
    assert (changes(ripple)["sanctions"].days, ripple.stays) == (-5, ())


STOP = (
    Draft(body=Suspended(proceeding="vii"), effective_on=date(1994, 8, 20)),
    Draft(body=Resumed(proceeding="vii"), effective_on=date(1994, 8, 30)),
)


def test_a_stop_after_a_date_was_met_leaves_it_where_it_was(running: Docket, ground: Ground) -> None:
    ground.put(EventRecorded(proceeding="vii", event="agreement"), date(1994, 8, 15))
    ripple = running.ripple(*STOP)
    stay = ripple.stays[0]
    assert (stay.deadline.row.step, stay.because, stay.would) == ("consultations", MET, date(1994, 10, 9))
    running.execute(*STOP)
    assert ground.due("vii/consultations") == "1994-09-29"


def test_a_stop_after_the_matter_was_settled_moves_nothing(running: Docket, ground: Ground) -> None:
    ground.put(Settled(target="vii"), date(1994, 8, 15))
    ripple = running.ripple(*STOP)
    assert [each.because for each in ripple.stays] == [SETTLED]
    assert not ripple.moves_anything
    running.execute(*STOP)
    assert ground.due("vii/consultations") == "1994-09-29"


def test_a_stop_that_began_before_the_settlement_and_ends_after_it_moves_nothing(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(Suspended(proceeding="vii"), date(1994, 8, 10))
    ground.put(Settled(target="vii"), date(1994, 8, 15))
    ground.put(Resumed(proceeding="vii"), date(1994, 8, 30))
    assert (ground.due("vii/consultations"), ground.row("vii/consultations").ended_as) == ("1994-09-29", SETTLED)


def test_a_stop_that_names_a_settled_step_still_moves_it(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(Settled(target="vii"), date(1994, 8, 15))
    ground.put(Tolled(proceeding="vii", days=5, steps=("consultations",)), date(1994, 8, 20))
    assert ground.due("vii/consultations") == "1994-10-04"


def test_what_would_be_refused_has_no_ripple(running: Docket) -> None:
    body = DeadlineSet(track="none", on=AUGUST, zone=WASHINGTON)
    with pytest.raises(KnownError):
        running.ripple(Draft(body=body, effective_on=OPENED))


class Watched(SqliteFacts):
    """Remembers which tracks were read."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.read: set[str] = set()

    def of_track(self, negotiation: str, track: str) -> list[Entry]:
        self.read.add(track)
        return super().of_track(negotiation, track)


def test_an_edit_among_ten_thousand_dates_looks_at_its_own_track_alone(ground: Ground) -> None:
    opened = [
        Draft(id=f"t{at}", negotiation="talks", body=TrackOpened(name=f"Track {at}"), effective_on=OPENED)
        for at in range(500)
    ]
    dates = [
        Draft(body=DeadlineSet(track=f"t{at % 500}", on=date(1995, 1, 1), zone=WASHINGTON), effective_on=OPENED)
        for at in range(10_000)
    ]
    ground.set_deadline(date(1994, 9, 15))
    ground.docket.execute(*opened, *dates)
    store = Watched(ground.database)
    docket = Docket(facts=store, catalogue=ground.docket.catalogue, clock=ground.clock, changed=Publisher())
    ripple = docket.ripple(Draft(body=Postponed(deadline="ours", to=date(1994, 10, 1)), effective_on=AUGUST))
    assert (len(ripple.told), store.read) == (1, {"", "steel"})
