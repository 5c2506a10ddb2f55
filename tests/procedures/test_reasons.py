"""Why a step has its date, in numbered lines a lawyer can follow, each with its source."""

import pytest

from core.procedures import explain_step
from core.procedures.reasons import warnings_of
from tests.procedures.matters import last, matter, more, published, small, toll, why

LAW = """
[[event]]
id = "begun"
label = "beginning"
[[event]]
id = "other"
label = "a second event"
[[step]]
id = "answer"
label = "Answer"
noun = "time to answer"
kind = "{kind}"
from = "begun"
period = "30 days"
citation = "art. 1"
verified = {verified}
"""
PLAIN = small(LAW.format(kind="deadline", verified="true"))
COMMERCE = small(LAW.format(kind="deadline", verified="true"), regime="us-commerce")
BEGUN = "2026-01-01"


def test_a_count_is_explained_from_its_event_to_the_end_of_its_last_day() -> None:
    lines = explain_step(last(matter(PLAIN, begun=BEGUN)), "America/New_York", seats=("Asia/Tokyo",))
    assert "Thursday 1 January 2026 is the day of the beginning" in lines[0].text
    assert "Tokyo" in lines[-1].text
    assert lines[0].citation


def test_what_waits_says_for_what_with_the_rule() -> None:
    (line,) = explain_step(last(matter(PLAIN)), "UTC")
    assert (line.text, line.citation) == ("The clock has not started: it waits for the beginning.", "art. 1")


def test_an_article_is_not_said_twice() -> None:
    law = small(LAW.format(kind="deadline", verified="true").replace('from = "begun"', 'from = "other"'))
    assert "it waits for a second event." in why(last(matter(law)))


def test_what_cannot_be_computed_says_why() -> None:
    (line,) = explain_step(last(matter(COMMERCE, begun="2060-01-01")), "UTC")
    assert line.text.startswith("No date can be computed: ")
    assert "2060" in line.text or "2050" in line.text


def test_a_rule_that_was_not_read_makes_the_date_unconfirmed() -> None:
    law = small(LAW.format(kind="deadline", verified="false"))
    line = explain_step(last(matter(law, begun=BEGUN)), "UTC")[-1]
    assert (line.text, line.citation) == (
        "This rule is unconfirmed: it was not read in its original text.",
        "art. 1",
    )


@pytest.mark.parametrize(
    ("kind", "begins"),
    [
        ("deadline", "The day ends at midnight in Washington"),
        ("earliest", "It comes with the first moment of Saturday 31 January 2026 in Washington"),
        ("automatic", "It comes with the first moment of Saturday 31 January 2026 in Washington"),
    ],
)
def test_a_deadline_ends_with_its_day_and_what_comes_by_itself_comes_with_it(kind: str, begins: str) -> None:
    text = why(last(matter(small(LAW.format(kind=kind, verified="true")), begun=BEGUN)))
    assert text.splitlines()[-1].startswith(begins)


def test_a_forum_that_closes_early_is_named_with_its_hour_and_what_comes_later() -> None:
    text = why(last(matter(COMMERCE, begun=BEGUN)))
    assert "17:00" in text
    assert "the next business day" in text


def test_an_hour_of_the_step_stands_for_that_of_the_regime() -> None:
    law = small(LAW.format(kind="deadline", verified="true") + "at = 17:15:00\n", regime="us-commerce")
    text = why(last(matter(law, begun=BEGUN)))
    assert ("17:15" in text, "17:00" in text) == (True, False)


def test_stops_are_summed_and_rolled_once_in_one_line() -> None:
    text = why(last(matter(COMMERCE, toll("2026-01-05", 3), toll("2026-01-12", 5), begun=BEGUN)))
    assert (
        "All stops together are 8 days, added to the day counted to, Saturday 31 January 2026, and rolled once: "
        in text
    )


def test_a_stop_of_a_forum_names_it() -> None:
    law = small(LAW.format(kind="deadline", verified="true") + 'forum = "ITC"\n')
    text = why(last(matter(law, toll("2026-01-05", 3, forum="ITC"), begun=BEGUN)))
    assert "The clock stood still (ITC) for 3 days" in text


def test_a_stop_that_rolls_nowhere_needs_no_line_about_it() -> None:
    assert "All stops together" not in why(last(matter(PLAIN, toll("2026-01-05", 3), begun=BEGUN)))


def test_an_extension_to_a_day_is_told_with_both_days() -> None:
    text = why(last(matter(PLAIN, more("answer", to="2026-02-20"), begun=BEGUN)))
    assert "It was extended from Saturday 31 January 2026 to Friday 20 February 2026." in text


def test_a_published_date_carries_the_source_it_was_read_in() -> None:
    lines = explain_step(last(matter(PLAIN, published("answer", "2026-02-20"), begun=BEGUN)), "UTC")
    assert [line.citation for line in lines if "published" in line.text] == ["a notice"]


def test_the_doubts_of_a_computed_date_are_not_said_of_a_published_one() -> None:
    law = small(LAW.format(kind="deadline", verified="true"), regime="uncitral")
    computed, replaced = (
        warnings_of(last(matter(law, *notice, begun=BEGUN))) for notice in ((), (published("answer", "2026-02-20"),))
    )
    assert (any("name that calendar" in each for each in computed), replaced) == (True, ())


def test_each_line_stands_once() -> None:
    lines = explain_step(last(matter(COMMERCE, more("answer", "5 days"), more("answer", "5 days"), begun=BEGUN)), "UTC")
    texts = [line.text for line in lines]
    assert len(texts) == len(set(texts))
