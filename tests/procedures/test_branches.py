"""Variants: which are in force, what they make of a step, and whether a step is there at all."""

from collections.abc import Iterable

import pytest

from tests.procedures.matters import day, due, last, matter, said, small, told

LAW = small("""
[[event]]
id = "begun"
[[event]]
id = "complicated"
[[variant]]
id = "urgent"
[[variant]]
id = "complex"
label = "the case is complicated"
event = "complicated"
[[variant]]
id = "late"
[[step]]
id = "answer"
from = "begun"
period = "30 days"
lapse = "Nothing happens."
[[step.variant]]
when = ["urgent"]
period = "10 days"
[[step.variant]]
when = ["complex"]
period = "60 days"
lapse = "The case is closed."
verified = false
[[step.variant]]
when = ["urgent", "complex"]
period = "20 days"
[[step.variant]]
when = ["late"]
period = "90 days"
""")


@pytest.mark.parametrize(
    ("variants", "events", "expected"),
    [
        ([], {}, "2026-01-31"),
        (["urgent"], {}, "2026-01-11"),
        (["complex"], {}, "2026-03-02"),
        ([], {"complicated": "2026-01-05"}, "2026-03-02"),
        (["urgent"], {"complicated": "2026-01-05"}, "2026-01-21"),
        (["urgent", "complex"], {}, "2026-01-21"),
        (["complex", "late"], {}, "2026-04-01"),
        (["urgent", "complex", "late"], {}, "2026-01-21"),
        (["unheard-of"], {}, "2026-01-31"),
    ],
)
def test_the_most_particular_variant_wins_and_of_two_alike_the_later_in_the_file(
    variants: Iterable[str], events: dict[str, str], expected: str
) -> None:
    assert expected == due(LAW, variants=variants, begun="2026-01-01", **events)


def test_a_variant_changes_only_what_it_names() -> None:
    plain, complex_case = (last(matter(LAW, variants=chosen, begun="2026-01-01")).step for chosen in ([], ["complex"]))
    assert (plain.lapse, plain.verified) == ("Nothing happens.", True)
    assert (complex_case.lapse, complex_case.verified) == ("The case is closed.", False)
    assert plain.citation == complex_case.citation


SWITCHED = small("""
[[event]]
id = "begun"
[[event]]
id = "other"
[[variant]]
id = "from-other"
[[variant]]
id = "after-step"
[[variant]]
id = "both"
[[variant]]
id = "bounded"
[[step]]
id = "first"
from = "begun"
period = "5 days"
[[step]]
id = "answer"
from = "begun"
period = "30 days"
[[step.variant]]
when = ["from-other"]
from = "other"
[[step.variant]]
when = ["after-step"]
after = "first"
period = "2 days"
[[step.variant]]
when = ["both"]
combine = "later"
[[step.variant.count]]
from = "begun"
period = "1 day"
[[step.variant.count]]
from = "other"
period = "1 day"
[[step.variant]]
when = ["bounded"]
long_stop = { from = "begun", period = "15 days" }
""")


@pytest.mark.parametrize(
    ("variant", "expected"),
    [
        ("", "2026-01-31"),
        ("from-other", "2026-03-12"),
        ("after-step", "2026-01-08"),
        ("both", "2026-02-11"),
        ("bounded", "2026-01-16"),
    ],
)
def test_a_variant_may_count_from_elsewhere_from_a_step_from_several_or_bind(variant: str, expected: str) -> None:
    assert expected == due(SWITCHED, variants=[variant], begun="2026-01-01", other="2026-02-10")


def test_a_variant_that_counts_from_elsewhere_waits_for_its_own_event() -> None:
    assert due(SWITCHED, variants=["from-other"], begun="2026-01-01") == "waits for other"


LIMITED = small("""
[[event]]
id = "begun"
[[event]]
id = "asked"
[[variant]]
id = "postponed"
label = "the decision is postponed"
event = "asked"
[variant.limit]
from = "begun"
period = "20 days"
[[step]]
id = "decision"
from = "begun"
period = "30 days"
[[step.variant]]
when = ["postponed"]
period = "50 days"
""")


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("2026-01-10", "2026-02-20"),
        ("2026-01-21", "2026-02-20"),
        ("2026-01-22", "2026-01-31"),
        ("2026-01-10 2026-01-25", "2026-01-31"),
    ],
)
def test_a_variant_may_be_chosen_until_its_limit(asked: str, expected: str) -> None:
    assert expected == due(LIMITED, begun="2026-01-01", asked=asked)


def test_a_variant_chosen_too_late_is_told_with_both_days() -> None:
    (warning,) = matter(LIMITED, begun="2026-01-01", asked="2026-01-22").warnings
    assert warning == (
        "“the decision is postponed” does not apply: it was chosen on Thursday 22 January 2026, after its last day, "
        "Wednesday 21 January 2026."
    )


def test_a_variant_chosen_on_no_known_day_is_taken_with_its_limit_told() -> None:
    clockwork = matter(LIMITED, variants=["postponed"], begun="2026-01-01")
    assert said(last(clockwork)) == "2026-02-20"
    assert clockwork.warnings == ("“the decision is postponed” could be chosen until Wednesday 21 January 2026 only.",)


def test_a_limit_that_cannot_be_counted_yet_bars_nothing() -> None:
    clockwork = matter(LIMITED, asked="2026-01-22")
    assert (clockwork.warnings, "postponed" in clockwork.variants) == ((), True)


PRESENT = small("""
[[event]]
id = "begun"
[[variant]]
id = "urgent"
[[variant]]
id = "complex"
[[variant]]
id = "settled"
[[step]]
id = "always"
from = "begun"
period = "1 day"
[[step]]
id = "either"
from = "begun"
period = "2 days"
only = ["urgent", "complex"]
[[step]]
id = "unsettled"
from = "begun"
period = "3 days"
unless = ["settled"]
[[step]]
id = "urgent-unsettled"
from = "begun"
period = "4 days"
only = ["urgent"]
unless = ["settled"]
""")


@pytest.mark.parametrize(
    ("variants", "expected"),
    [
        ([], ["always", "unsettled"]),
        (["urgent"], ["always", "either", "unsettled", "urgent-unsettled"]),
        (["complex"], ["always", "either", "unsettled"]),
        (["settled"], ["always"]),
        (["urgent", "settled"], ["always", "either"]),
    ],
)
def test_a_step_is_there_only_with_or_unless_its_variants(variants: list[str], expected: list[str]) -> None:
    assert expected == list(told(matter(PRESENT, variants=variants, begun="2026-01-01")))


def test_a_variant_may_change_how_a_step_is_called_and_what_it_is() -> None:
    law = small("""
[[event]]
id = "begun"
[[variant]]
id = "soft"
[[step]]
id = "answer"
from = "begun"
period = "30 days"
[[step.variant]]
when = ["soft"]
kind = "soft"
label = "A reply is hoped for"
citation = "art. 99"
first_day = "included"
""")
    step = last(matter(law, variants=["soft"], begun="2026-01-01"))
    assert (step.step.kind, step.step.label, step.step.citation) == ("soft", "A reply is hoped for", "art. 99")
    assert step.due == day("2026-01-30")
