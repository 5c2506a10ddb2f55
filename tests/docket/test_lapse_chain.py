"""What happens at the lapse is a chain: the step that runs, then each step that counts from the end of another."""

from datetime import date

import pytest

from core.docket.facts import EventRecorded, Met, ProceedingStarted, Settled, Suspended
from core.docket.lapse_chain import Chain, Chains, chains_of
from core.docket.projection import project
from core.docket.standing import standing
from tests.docket.ground import Ground, at, laws

SUNDAY = date(1994, 7, 31)

LAW = """
id = "three"
title = "Three steps"
short = "Three"
regime = "plain"
version = "1"
source = "A law"

[[event]]
id = "asked"
label = "the request"

[[event]]
id = "answered"
label = "the answer"

[[event]]
id = "received"
label = "receipt"
deemed = { after = "second", period = "2 days" }

[[step]]
id = "first"
label = "Answer"
kind = "deadline"
from = "asked"
period = "10 days"
actor = "Them"
met_by = ["answered"]
lapse = "The right to answer is lost."
effect = "right lost"
citation = "s. 1"
verified = true

[[step]]
id = "second"
label = "Decide"
kind = "deadline"
after = "first"
period = "5 days"
actor = "Us"
effect = "ends by itself"
citation = "s. 2"
verified = true

[[step]]
id = "third"
label = "Appeal"
kind = "deadline"
from = "received"
period = "7 days"
citation = "s. 3"
verified = false

[[step]]
id = "report"
label = "Report"
kind = "soft"
after = "first"
period = "1 day"
regardless = true
citation = "s. 4"
verified = true
"""


@pytest.fixture
def three() -> Ground:
    ground = Ground(laws({"three": LAW}))
    ground.put(ProceedingStarted(track="steel", procedure="three"), date(1994, 6, 1), "p")
    ground.put(EventRecorded(proceeding="p", event="asked"), date(1994, 6, 1), "asked")
    return ground


def chains(ground: Ground, moment: date) -> Chains:
    view = ground.docket.track("steel")
    assert view is not None
    return chains_of(view, ground.docket.catalogue, at(moment).timestamp())


def steps(chain: Chain) -> list[tuple[int, str, str | None]]:
    return [(link.depth, link.row.step, link.row.due) for link in chain.links]


def test_the_sanctions_follow_the_day_after_the_consultations_lapse(ground: Ground) -> None:
    ground.start_title_vii(SUNDAY)
    [chain] = chains(ground, date(1994, 8, 20)).found
    assert steps(chain) == [(0, "consultations", "1994-09-29"), (1, "sanctions", "1994-09-30")]
    assert [link.assumed for link in chain.links] == [False, True]
    assert (chain.head.unless, chain.links[1].effect) == (("agreement",), "takes effect")


def test_once_it_has_lapsed_what_follows_heads_a_chain_of_its_own(three: Ground) -> None:
    before, after = chains(three, date(1994, 6, 5)), chains(three, date(1994, 6, 13))
    assert [each.head.row.step for each in before.found] == ["first"]
    assert [each.head.row.step for each in after.found] == ["second"]
    three.database.close()


def test_the_chain_goes_on_through_what_is_deemed_to_happen_and_tells_what_comes_in_any_case(three: Ground) -> None:
    [chain] = chains(three, date(1994, 6, 5)).found
    assert steps(chain) == [
        (0, "first", "1994-06-11"),
        (1, "report", "1994-06-12"),
        (1, "second", "1994-06-16"),
        (2, "third", "1994-06-25"),
    ]
    assert [link.assumed for link in chain.links] == [False, False, True, True]
    assert [link.effect for link in chain.links] == ["right lost", "", "ends by itself", ""]
    three.database.close()


def test_an_event_that_was_recorded_is_not_said_to_follow_the_lapse(three: Ground) -> None:
    three.put(EventRecorded(proceeding="p", event="received"), date(1994, 6, 3))
    found = chains(three, date(1994, 6, 5)).found
    assert [[link.row.step for link in chain.links] for chain in found] == [["third"], ["first", "report", "second"]]
    three.database.close()


def test_a_step_fulfilled_in_time_leaves_only_what_comes_in_any_case(three: Ground) -> None:
    three.put(EventRecorded(proceeding="p", event="answered"), date(1994, 6, 4))
    found = chains(three, date(1994, 6, 5)).found
    assert "report" in {chain.head.row.step for chain in found}
    assert not {"first", "second"} & {link.row.step for chain in found for link in chain.links}
    three.database.close()


def test_a_matter_that_was_settled_has_no_chain(ground: Ground) -> None:
    ground.start_title_vii(SUNDAY)
    ground.put(Settled(target="steel"), date(1994, 8, 12))
    found = chains(ground, date(1994, 8, 20))
    assert (found.found, found.changes_at) == ((), at(date(1994, 9, 30)).timestamp())


def test_a_clock_that_stands_still_says_so(ground: Ground) -> None:
    ground.start_title_vii(SUNDAY)
    ground.put(Suspended(proceeding="vii"), date(1994, 8, 10))
    [chain] = chains(ground, date(1994, 8, 20)).found
    assert chain.stopped


def test_a_party_s_own_deadline_is_a_chain_of_one_until_it_is_met(ground: Ground) -> None:
    ground.set_deadline(date(1994, 8, 15))
    [chain] = chains(ground, date(1994, 8, 1)).found
    assert [(link.row.actor, link.effect, link.unless) for link in chain.links] == [("Us", "", ())]
    ground.put(Met(deadline="ours"), date(1994, 8, 2))
    assert chains(ground, date(1994, 8, 3)).found == ()


def test_two_proceedings_make_two_chains_that_which_lapses_first_before_the_other(ground: Ground) -> None:
    ground.start_super_301(date(1994, 3, 31))
    ground.start_title_vii(SUNDAY)
    found = chains(ground, date(1994, 8, 20)).found
    assert [each.head.row.step for each in found][:2] == ["consultations", "identify"]


def test_it_changes_at_the_next_instant_something_lapses(ground: Ground) -> None:
    ground.start_title_vii(SUNDAY)
    assert chains(ground, date(1994, 8, 20)).changes_at == at(date(1994, 9, 30)).timestamp()


def test_a_procedure_that_is_gone_has_no_chain_and_no_error(ground: Ground) -> None:
    ground.start_title_vii(SUNDAY)
    [view] = project(standing(ground.docket.entries()), laws())
    assert chains_of(view, laws(), at(date(1994, 8, 20)).timestamp()).found == ()
