"""Which day a step falls on: one count or several, bounded, reset, following another, from what is deemed."""

import pytest

from core.procedures import Procedure
from tests.procedures.matters import due, last, matter, said, small, told, why

TWO = """
[[event]]
id = "a"
[[event]]
id = "b"
[[step]]
id = "answer"
{rest}
[[step.count]]
from = "a"
period = "10 days"
[[step.count]]
from = "b"
period = "3 days"
"""
EARLIER, LATER = small(TWO.format(rest="")), small(TWO.format(rest='combine = "later"'))
A_THEN_B = {"a": "2026-03-01", "b": "2026-03-20"}
B_SOONER = {"a": "2026-03-01", "b": "2026-03-02"}


@pytest.mark.parametrize(
    ("law", "events", "expected"),
    [
        (EARLIER, {}, "waits for a"),
        (EARLIER, {"a": "2026-03-01"}, "2026-03-11"),
        (EARLIER, {"b": "2026-03-20"}, "2026-03-23"),
        (EARLIER, A_THEN_B, "2026-03-11"),
        (EARLIER, B_SOONER, "2026-03-05"),
        (LATER, {}, "waits for a"),
        (LATER, {"a": "2026-03-01"}, "waits for b"),
        (LATER, {"b": "2026-03-20"}, "waits for a"),
        (LATER, A_THEN_B, "2026-03-23"),
        (LATER, B_SOONER, "2026-03-11"),
    ],
)
def test_the_earlier_holds_when_one_is_known_and_the_later_only_when_both_are(
    law: Procedure, events: dict[str, str], expected: str
) -> None:
    assert expected == due(law, **events)


def test_the_count_that_did_not_decide_is_told() -> None:
    assert "The later of two counts holds: the other, 10 days from the a, leads to Wednesday 11 March 2026." in why(
        last(matter(LATER, **A_THEN_B))
    )


def test_an_earlier_of_two_says_that_the_missing_one_may_come_first() -> None:
    assert "It may come earlier: a second count waits for the b." in why(last(matter(EARLIER, a="2026-03-01")))


def test_a_gate_that_is_open_already_is_told_while_the_other_is_shut() -> None:
    text = why(last(matter(LATER, a="2026-03-01")))
    assert "waits for the b" in text
    assert "It comes on Wednesday 11 March 2026 at the earliest: 10 days from the a." in text


CHAIN = small("""
[[event]]
id = "begun"
[[step]]
id = "answer"
noun = "time to answer"
from = "begun"
period = "10 days"
[[step]]
id = "reply"
after = "answer"
period = "5 days"
[[step]]
id = "effect"
kind = "automatic"
after = "reply"
period = "1 day"
""")


def test_steps_follow_one_another() -> None:
    expected = {"answer": "2026-01-11", "reply": "2026-01-16", "effect": "2026-01-17"}
    assert expected == told(matter(CHAIN, begun="2026-01-01"))


def test_a_follower_waits_for_the_end_of_what_it_follows() -> None:
    expected = {
        "answer": "waits for begun",
        "reply": "waits for the end of the time to answer",
        "effect": "waits for the end of “reply”",
    }
    assert expected == told(matter(CHAIN))


DEEMED = small("""
[[event]]
id = "sent"
[[event]]
id = "received"
[event.deemed]
from = "sent"
period = "7 days"
[[step]]
id = "answer"
from = "received"
period = "30 days"
""")


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ({}, "waits for received"),
        ({"sent": "2026-01-01"}, "2026-02-07"),
        ({"sent": "2026-01-01", "received": "2026-01-03"}, "2026-02-02"),
    ],
)
def test_an_event_is_deemed_to_happen_unless_it_was_recorded(events: dict[str, str], expected: str) -> None:
    assert expected == due(DEEMED, **events)


def test_what_is_deemed_is_called_so() -> None:
    assert "received, deemed 7 days after the sent" in why(last(matter(DEEMED, sent="2026-01-01")))


def test_an_event_may_be_deemed_to_happen_after_a_step_or_another_deemed_event() -> None:
    law = small("""
[[event]]
id = "begun"
[[event]]
id = "served"
[event.deemed]
after = "service"
period = "2 days"
[[event]]
id = "known"
[event.deemed]
from = "served"
period = "3 days"
[[step]]
id = "service"
from = "begun"
period = "10 days"
[[step]]
id = "answer"
from = "known"
period = "1 month"
""")
    assert due(law, begun="2026-01-01") == "2026-02-16"


def test_the_first_day_may_be_included() -> None:
    law = small("""
[[event]]
id = "begun"
[[step]]
id = "excluded"
from = "begun"
period = "10 days"
[[step]]
id = "included"
from = "begun"
period = "10 days"
first_day = "included"
""")
    assert told(matter(law, begun="2026-01-01")) == {"excluded": "2026-01-11", "included": "2026-01-10"}


ROLLED = """
[[event]]
id = "begun"
[[step]]
id = "step"
kind = "{kind}"
from = "begun"
period = "{period}"
{rest}
"""


@pytest.mark.parametrize(
    ("kind", "rest", "expected"),
    [
        ("deadline", "", "2026-01-20"),
        ("window", "", "2026-01-20"),
        ("soft", "", "2026-01-20"),
        ("earliest", "", "2026-01-17"),
        ("automatic", "", "2026-01-17"),
        ("fixed", "", "2026-01-17"),
        ("automatic", 'act = "filing"', "2026-01-20"),
        ("deadline", 'act = "effective"', "2026-01-17"),
        ("deadline", 'roll = "none"', "2026-01-17"),
        ("deadline", 'roll = "backward"', "2026-01-16"),
        ("deadline", 'regime = "plain"', "2026-01-17"),
        ("deadline", 'calendar = "jp"', "2026-01-19"),
    ],
)
def test_kind_act_roll_regime_and_calendar_decide_where_a_saturday_goes(kind: str, rest: str, expected: str) -> None:
    period = "next 17 January" if kind == "fixed" else "10 days"
    law = small(ROLLED.format(kind=kind, period=period, rest=rest), regime="us-commerce")
    assert expected == due(law, begun="2026-01-07")


@pytest.mark.parametrize("begun", ["1965-03-01", "2060-03-01"])
def test_a_date_out_of_the_calendars_reach_says_so_and_stops_no_other(begun: str) -> None:
    other = '[[step]]\nid = "other"\nfrom = "begun"\nperiod = "1 day"\nregime = "plain"\n'
    law = small(ROLLED.format(kind="deadline", period="10 days", rest="") + other, regime="us-commerce")
    found = told(matter(law, begun=begun))
    assert (True, begun[:-1] + "2") == (found["step"].startswith("fault: "), found["other"])
    assert begun[:4] in found["step"]


def test_a_limit_out_of_reach_is_a_warning() -> None:
    law = small(
        """
[[event]]
id = "begun"
[[variant]]
id = "long"
[variant.limit]
from = "begun"
period = "10 days"
[[step]]
id = "step"
from = "begun"
period = "10 days"
regime = "plain"
""",
        regime="us-commerce",
    )
    clockwork = matter(law, variants=["long"], begun="2060-03-01")
    assert (said(last(clockwork)), len(clockwork.warnings)) == ("2060-03-11", 1)
    assert "cannot be computed" in clockwork.warnings[0]


def test_a_step_that_a_party_sets_by_its_own_word_has_no_date_of_the_clockwork() -> None:
    law = small("""
[[event]]
id = "begun"
[[step]]
id = "ours"
set_by_party = true
[[step]]
id = "answer"
from = "begun"
period = "1 day"
""")
    assert told(matter(law, begun="2026-01-01")) == {"answer": "2026-01-02"}
