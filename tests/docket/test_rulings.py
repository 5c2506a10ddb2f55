"""Variants, published dates and rulings that the clock stood still: what each does to a docket's dates, and undone."""

from datetime import date, timedelta

import pytest

from core.docket.deadlines import SUPERSEDED, SUSPENDED
from core.docket.explanation import explain
from core.docket.facts import (
    AnyBody,
    DatePublished,
    EventRecorded,
    Extended,
    ProceedingStarted,
    Resumed,
    Retracted,
    Suspended,
    Tolled,
    VariantChosen,
)
from core.docket.standing import Viewpoint
from tests.docket.ground import Ground, at

BEGUN = date(2021, 1, 4)


@pytest.fixture
def case(ground: Ground) -> Ground:
    """A United States antidumping case as "ad": petition on 4 January 2021, initiation 20 days later."""
    ground.put(ProceedingStarted(track="steel", procedure="us-ad"), BEGUN, "ad")
    ground.put(EventRecorded(proceeding="ad", event="petition"), BEGUN, "petition")
    ground.put(EventRecorded(proceeding="ad", event="initiation"), BEGUN + timedelta(days=20), "initiation")
    return ground


def dues(ground: Ground) -> dict[str, str | None]:
    return {each.row.step: each.row.due for each in ground.deadlines().values()}


def why(ground: Ground, key: str) -> str:
    return "\n".join(line.text for line in explain(ground.deadlines()[key]))


def test_a_variant_changes_the_dates_from_the_day_it_is_chosen(case: Ground) -> None:
    assert case.due("ad/preliminary") == "2021-06-14"
    case.put(VariantChosen(proceeding="ad", variant="postponed", reason="asked in time"), date(2021, 5, 1))
    assert case.due("ad/preliminary") == "2021-08-02"
    before = Viewpoint(as_of=at(date(2021, 4, 30)))
    assert case.deadlines(before)["ad/preliminary"].row.due == "2021-06-14"


def test_a_variant_may_be_chosen_with_the_start(ground: Ground) -> None:
    ground.put(ProceedingStarted(track="steel", procedure="us-ad", variants=("postponed",)), BEGUN, "ad")
    ground.put(EventRecorded(proceeding="ad", event="initiation"), BEGUN + timedelta(days=20))
    assert ground.due("ad/preliminary") == "2021-08-02"


def test_a_stop_of_one_forum_moves_its_clocks_alone(case: Ground) -> None:
    before = dues(case)
    case.put(Tolled(proceeding="ad", days=14, forum="ITC", reason="closed"), date(2021, 2, 1))
    moved = {step for step, due in dues(case).items() if due != before.get(step)}
    assert ("itc-preliminary" in moved, "preliminary" in moved) == (True, False)


def test_a_stop_of_one_step_moves_that_step_and_what_follows_it(case: Ground) -> None:
    before = dues(case)
    case.put(Tolled(proceeding="ad", days=14, steps=("itc-preliminary",)), date(2021, 2, 1))
    assert {"itc-preliminary", "itc-views"} == {step for step, due in dues(case).items() if due != before[step]}


def test_a_ruling_counts_its_own_days_not_those_of_the_closure(case: Ground) -> None:
    case.put(Tolled(proceeding="ad", days=47, last=date(2021, 3, 15), forum="Commerce"), date(2021, 2, 1))
    assert case.due("ad/preliminary") == "2021-07-30"
    assert "47 days" in why(case, "ad/preliminary")


def test_a_suspension_of_one_forum_stops_its_clocks_alone(case: Ground) -> None:
    case.put(Suspended(proceeding="ad", forum="Commerce"), date(2021, 2, 1))
    now = at(date(2021, 2, 10))
    assert case.state("ad/preliminary", now) == SUSPENDED
    assert case.state("ad/itc-preliminary", now) != SUSPENDED
    case.put(Resumed(proceeding="ad"), date(2021, 2, 11))
    assert (case.due("ad/preliminary"), case.due("ad/itc-preliminary")) == ("2021-06-23", "2021-02-18")


def test_a_published_date_stands_with_its_reason_its_source_and_the_difference(case: Ground) -> None:
    body = DatePublished(proceeding="ad", step="preliminary", on=date(2021, 6, 21), by="Commerce", reason="aligned")
    case.put(body, date(2021, 4, 1), "notice")
    found = case.deadlines()["ad/preliminary"]
    assert (found.row.due, found.moves[-1].before, found.basis[-1].id) == ("2021-06-21", date(2021, 6, 14), "notice")
    assert "it is 7 days later (aligned)" in why(case, "ad/preliminary")


def test_a_published_date_is_shown_before_its_clock_has_started(ground: Ground) -> None:
    ground.put(ProceedingStarted(track="steel", procedure="us-ad"), BEGUN, "ad")
    ground.put(DatePublished(proceeding="ad", step="final", on=date(2021, 9, 1)), BEGUN, "notice")
    found = ground.deadlines()["ad/final"]
    assert (found.row.due, [fact.id for fact in found.basis]) == ("2021-09-01", ["ad", "notice"])
    assert "It cannot be checked" in why(ground, "ad/final")


def test_the_source_of_a_published_date_is_named_once(ground: Ground) -> None:
    ground.put(ProceedingStarted(track="steel", procedure="us-ad"), BEGUN, "ad")
    body = DatePublished(proceeding="ad", step="final", on=date(2021, 9, 1))
    ground.put(body, BEGUN, source="86 Fed. Reg. 1")
    assert explain(ground.deadlines()["ad/final"])[0].citation == "86 Fed. Reg. 1"


RULINGS: list[AnyBody] = [
    VariantChosen(proceeding="ad", variant="postponed"),
    DatePublished(proceeding="ad", step="preliminary", on=date(2021, 6, 21)),
    DatePublished(proceeding="ad", step="final", on=date(2021, 9, 21)),
    Tolled(proceeding="ad", days=14),
    Tolled(proceeding="ad", days=14, forum="ITC"),
    Suspended(proceeding="ad"),
    Suspended(proceeding="ad", forum="Commerce"),
    Suspended(proceeding="ad", steps=("itc-preliminary",)),
    Extended(proceeding="ad", step="preliminary", period="10 days"),
    Extended(proceeding="ad", step="itc-views", period="10 days"),
]


@pytest.mark.parametrize("body", RULINGS, ids=lambda body: type(body).__name__)
def test_a_retraction_undoes_a_ruling_wholly(case: Ground, body: AnyBody) -> None:
    before = case.docket.view(Viewpoint())[0].deadlines
    ruling = case.put(body, date(2021, 2, 1))
    changed = case.docket.view(Viewpoint())[0].deadlines
    case.put(Retracted(retracts=ruling), date(2021, 2, 2))
    after = case.docket.view(Viewpoint())[0].deadlines
    assert [each.row for each in before] != [each.row for each in changed]
    assert [(each.row, each.moves, each.basis) for each in before] == [
        (each.row, each.moves, each.basis) for each in after
    ]


@pytest.mark.parametrize("body", RULINGS, ids=lambda body: type(body).__name__)
def test_a_ruling_is_not_seen_from_before_it_took_effect_or_was_known(case: Ground, body: AnyBody) -> None:
    early = [Viewpoint(as_of=at(date(2021, 1, 31))), Viewpoint(known_by=at(date(2021, 1, 31)))]
    for fact_id in ("ad", "petition", "initiation"):
        assert case.docket.fact(fact_id) is not None
    before = [[each.row for each in case.deadlines(view).values()] for view in early]
    case.put(body, date(2021, 2, 1), known=at(date(2021, 2, 3)))
    assert before == [[each.row for each in case.deadlines(view).values()] for view in early]


def test_an_extension_of_the_older_clock_stays_with_it(ground: Ground) -> None:
    ground.start_super_301(date(1994, 3, 31))
    ground.put(Extended(proceeding="s301", step="identify", period="10 days"), date(1994, 5, 1))
    ground.put(EventRecorded(proceeding="s301", event="nte-report"), date(1994, 6, 30))
    found = [(key, each.row.due, each.row.ended_as) for key, each in ground.deadlines().items() if each.row.due]
    assert found == [("s301/identify#1", "1994-10-10", SUPERSEDED), ("s301/identify", "1994-12-30", "")]


def test_an_extension_of_the_new_clock_leaves_the_older_one_as_it_was(ground: Ground) -> None:
    ground.start_super_301(date(1994, 3, 31))
    ground.put(EventRecorded(proceeding="s301", event="nte-report"), date(1994, 6, 30))
    ground.put(Extended(proceeding="s301", step="identify", period="10 days"), date(1994, 7, 1))
    found = [(key, each.row.due) for key, each in ground.deadlines().items() if each.row.due]
    assert found == [("s301/identify#1", "1994-09-30"), ("s301/identify", "1995-01-09")]


def test_a_follower_that_was_extended_under_the_older_clock_is_not_extended_under_the_new(ground: Ground) -> None:
    ground.start_title_vii(date(1994, 7, 31))
    ground.put(Extended(proceeding="vii", step="sanctions", period="30 days"), date(1994, 8, 5))
    assert ground.due("vii/sanctions") == "1994-10-30"
    ground.put(EventRecorded(proceeding="vii", event="identification"), date(1994, 8, 30))
    assert ground.due("vii/sanctions") == "1994-10-30"
    assert ground.deadlines()["vii/sanctions"].moves == ()


def test_a_variant_that_counts_from_elsewhere_supersedes_no_date_of_the_other_event(ground: Ground) -> None:
    ground.start_title_vii(date(1994, 7, 31))
    ground.put(VariantChosen(proceeding="vii", variant="in-annual-report"), date(1994, 7, 31))
    ground.put(EventRecorded(proceeding="vii", event="annual-report"), date(1994, 7, 31))
    ground.put(EventRecorded(proceeding="vii", event="identification"), date(1994, 8, 5))
    assert [key for key in ground.deadlines() if key.startswith("vii/consultations")] == ["vii/consultations"]
