"""Proceedings of one track that take dates from one another, with all that moves, doubts and ends them."""

from datetime import date

import pytest

from core.docket.deadlines import CALLED_OFF, SUSPENDED
from core.docket.facts import (
    DatePublished,
    EventRecorded,
    Extended,
    ProceedingStarted,
    Resumed,
    Retracted,
    Suspended,
    TrackOpened,
)
from core.procedures import Catalogue
from tests.docket.ground import Ground, at, laws
from tests.procedures.matters import written

BEGAN = date(2010, 1, 4)
ENDS = date(2011, 12, 15)
ACT, PERIOD = "us/further-action", "wto/reasonable-period"


@pytest.fixture
def chain(ground: Ground) -> Ground:
    """Section 301 as "us", begun before the WTO dispute "wto" whose reasonable period it waits for."""
    ground.put(ProceedingStarted(track="steel", procedure="section-301"), BEGAN, "us")
    ground.put(ProceedingStarted(track="steel", procedure="wto-dsu"), BEGAN, "wto")
    return ground


def fix_period(ground: Ground) -> None:
    ground.put(EventRecorded(proceeding="wto", event="rpt-expiry"), ENDS, "expiry")


def test_a_step_counts_from_the_date_of_another_proceeding(chain: Ground) -> None:
    fix_period(chain)
    assert (chain.due(PERIOD), chain.due(ACT)) == ("2011-12-15", "2012-01-14")


def test_a_date_of_another_proceeding_brings_its_facts_along(chain: Ground) -> None:
    fix_period(chain)
    assert {"us", "wto", "expiry"} == {fact.id for fact in chain.deadlines()[ACT].basis}


def test_what_moves_the_other_proceedings_date_moves_what_is_counted_from_it(chain: Ground) -> None:
    fix_period(chain)
    chain.put(Extended(proceeding="wto", step="reasonable-period", to=date(2012, 2, 1)), date(2011, 12, 1))
    assert chain.due(ACT) == "2012-03-02"
    notice = chain.put(
        DatePublished(proceeding="wto", step="reasonable-period", on=date(2012, 3, 1)), date(2011, 12, 2)
    )
    assert chain.due(ACT) == "2012-03-31"
    chain.put(Retracted(retracts=notice), date(2012, 1, 1))
    assert chain.due(ACT) == "2012-03-02"


def test_what_was_recorded_counts_before_what_is_chained(chain: Ground) -> None:
    fix_period(chain)
    chain.put(EventRecorded(proceeding="us", event="wto-period-expires"), date(2011, 11, 1))
    assert chain.due(ACT) == "2011-12-01"


def test_compliance_in_time_calls_off_what_its_lapse_would_have_opened(chain: Ground) -> None:
    fix_period(chain)
    chain.put(EventRecorded(proceeding="wto", event="compliance"), date(2011, 12, 1))
    assert chain.state(ACT, at(date(2011, 12, 2))) == CALLED_OFF


def test_compliance_after_the_period_calls_nothing_off(chain: Ground) -> None:
    fix_period(chain)
    chain.put(EventRecorded(proceeding="wto", event="compliance"), date(2011, 12, 20))
    assert chain.row(ACT).ended_as == ""


def test_without_the_other_proceedings_date_the_step_is_not_shown(chain: Ground) -> None:
    assert ACT not in chain.deadlines()


def test_a_proceeding_on_another_track_is_another_matter(chain: Ground) -> None:
    chain.put(TrackOpened(name="Cars"), BEGAN, "cars", negotiation="talks")
    chain.put(ProceedingStarted(track="cars", procedure="section-301"), BEGAN, "cars-us")
    fix_period(chain)
    assert [key for key in chain.deadlines() if key.endswith("/further-action")] == [ACT]


LINK = """
[[event]]
id = "begun"
[[event]]
id = "before"
chain = "{before}/step"
[[step]]
id = "step"
from = "{start}"
period = "10 days"
"""


def linked(*names: str, first: str) -> Catalogue:
    """Return laws that each count ten days from the one before; the first from its own event, or in a circle."""
    befores = (first, *names[:-1])
    texts = {
        name: written(LINK.format(before=before, start="begun" if before == name else "before"), name=name)
        for name, before in zip(names, befores, strict=True)
    }
    return laws(texts)


@pytest.mark.parametrize("order", [("a", "b", "c"), ("c", "b", "a"), ("b", "c", "a")])
def test_a_chain_of_several_proceedings_is_followed_whatever_their_order(order: tuple[str, ...]) -> None:
    ground = Ground(linked("a", "b", "c", first="a"))
    for name in order:
        ground.put(ProceedingStarted(track="steel", procedure=name), BEGAN, name)
    ground.put(EventRecorded(proceeding="a", event="begun"), BEGAN)
    assert [ground.due(f"{name}/step") for name in "abc"] == ["2010-01-14", "2010-01-24", "2010-02-03"]
    ground.put(Suspended(proceeding="a"), date(2010, 1, 6))
    assert {SUSPENDED} == {ground.state(f"{name}/step", at(date(2010, 1, 7))) for name in "a"}
    ground.put(Resumed(proceeding="a"), date(2010, 1, 8))
    assert [ground.due(f"{name}/step") for name in "abc"] == ["2010-01-16", "2010-01-26", "2010-02-05"]
    ground.database.close()


def test_proceedings_that_wait_for_each_other_wait_and_harm_no_other() -> None:
    ground = Ground(linked("a", "b", first="b"))
    ground.set_deadline(date(2010, 3, 1))
    for name in ("a", "b"):
        ground.put(ProceedingStarted(track="steel", procedure=name), BEGAN, name)
    rows = {key: each.row.due for key, each in ground.deadlines().items()}
    assert rows == {"ours/deadline": "2010-03-01", "a/step": None, "b/step": None}
    ground.database.close()
