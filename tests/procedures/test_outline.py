"""Which steps an event concerns, found without dating any."""

from core.procedures.outline import outline
from tests.procedures.matters import small

LAW = small("""
[[event]]
id = "begun"
[[event]]
id = "sent"
[[event]]
id = "received"
[event.deemed]
from = "sent"
period = "7 days"
[[event]]
id = "served"
[event.deemed]
after = "first"
period = "1 day"
[[event]]
id = "answered"
[[event]]
id = "elsewhere"
chain = "other/step"
[[variant]]
id = "urgent"
[[step]]
id = "ours"
set_by_party = true
[[step]]
id = "first"
from = "begun"
period = "1 day"
met_by = ["answered"]
[[step.variant]]
when = ["urgent"]
from = "elsewhere"
[[step]]
id = "second"
after = "first"
period = "1 day"
[[step]]
id = "third"
from = "received"
period = "1 day"
[[step.reset]]
from = "answered"
period = "1 day"
[[step]]
id = "fourth"
from = "served"
period = "1 day"
""")
BARE = outline(LAW)


def steps(*events: str, more: tuple[str, ...] = ()) -> list[str]:
    return [BARE.steps[place].step.id for place in sorted(BARE.places_from(events, more))]


def test_the_outline_of_a_procedure_is_made_once() -> None:
    assert outline(LAW) is BARE


def test_steps_that_a_party_sets_are_not_counted() -> None:
    assert [bones.step.id for bones in BARE.steps] == ["first", "second", "third", "fourth"]


def test_an_event_concerns_the_steps_any_count_of_which_starts_from_it() -> None:
    found = {event.id: steps(event.id) for event in LAW.events}
    assert found == {
        "begun": ["first"],
        "sent": ["third"],
        "received": ["third"],
        "served": ["fourth"],
        "answered": ["third"],
        "elsewhere": ["first"],
    }


def test_steps_are_found_by_their_names_too() -> None:
    assert steps("sent", more=("second", "no-such")) == ["second", "third"]


def test_a_step_follows_another_also_through_an_event_that_is_deemed_to_happen() -> None:
    follows = {bones.step.id: bones.follows for bones in BARE.steps}
    assert follows == {"first": (), "second": ("first",), "third": (), "fourth": ("first",)}
    assert [BARE.steps[place].step.id for place in BARE.after["first"]] == ["second", "fourth"]


def test_a_matter_begins_with_events_that_no_step_asks_for() -> None:
    assert BARE.entries == {"begun", "sent", "received", "served", "elsewhere"}


def test_a_matter_begins_with_the_events_that_say_so() -> None:
    law = small("""
[[event]]
id = "early"
[[event]]
id = "begun"
entry = true
[[step]]
id = "first"
from = "begun"
period = "1 day"
[[step]]
id = "second"
from = "early"
period = "1 day"
""")
    assert outline(law).entries == {"begun"}


def test_dates_of_other_proceedings_are_named_with_their_event() -> None:
    assert BARE.chained == (("elsewhere", "other/step"),)
