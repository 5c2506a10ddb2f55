"""A date that its forum published stands in place of the computed one, and the difference is told."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.procedures import Published, Toll
from tests.procedures.matters import day, due, last, matter, published, said, small, told, toll, why

PLAIN = """
[[event]]
id = "begun"
[[step]]
id = "first"
from = "begun"
period = "30 days"
{rest}
"""
LAW = small(PLAIN.format(rest=""))
COMMERCE = small(PLAIN.format(rest=""), regime="us-commerce")
BEGUN = "2026-01-01"
"""Thirty days from it end on Saturday 31 January 2026."""

STOPS = st.lists(st.tuples(st.integers(0, 400), st.integers(1, 60)), max_size=5)


def test_a_published_date_stands_in_place_of_the_computed_one_with_reason_and_difference() -> None:
    found = last(matter(LAW, published("first", "2026-02-03", reason="aligned"), begun=BEGUN))
    assert ("2026-02-03", day("2026-01-31")) == (said(found), found.computed)
    assert (
        "The published date, Tuesday 3 February 2026, stands in place of the computed Saturday 31 January 2026: it is "
        "3 days later (aligned)." in why(found)
    )


@pytest.mark.parametrize(
    ("on", "words"),
    [
        ("2026-01-31", "stands in place of the computed one, which is the same"),
        ("2026-01-30", "it is 1 day earlier"),
        ("2026-02-28", "it is 28 days later"),
    ],
)
def test_the_difference_to_the_computed_date_is_told(on: str, words: str) -> None:
    assert words in why(last(matter(LAW, published("first", on), begun=BEGUN)))


def test_the_latest_published_date_holds() -> None:
    notices = (published("first", "2026-02-03"), published("first", "2026-03-03"))
    assert due(LAW, *notices, begun=BEGUN) == "2026-03-03"
    assert due(LAW, *notices) == "2026-03-03"


def test_what_follows_counts_from_the_published_date() -> None:
    law = small(PLAIN.format(rest='[[step]]\nid = "second"\nafter = "first"\nperiod = "5 days"'))
    expected = {"first": "2026-02-03", "second": "2026-02-08"}
    assert expected == told(matter(law, published("first", "2026-02-03"), begun=BEGUN))


def test_a_published_date_before_its_trigger_is_doubted_with_both_days() -> None:
    found = last(matter(LAW, published("first", "2025-12-20"), begun=BEGUN))
    (warning,) = found.warnings
    assert warning == (
        "Saturday 20 December 2025 cannot be right: it is before the begun it is counted from, Thursday 1 January 2026."
    )


def test_a_published_date_before_the_event_it_is_counted_back_from_is_right() -> None:
    law = small(PLAIN.replace("30 days", "30 days before").format(rest=""))
    assert last(matter(law, published("first", "2025-12-01"), begun=BEGUN)).warnings == ()


def test_a_published_date_needs_no_computed_one() -> None:
    found = last(matter(LAW, published("first", "2026-02-03", reason="aligned")))
    assert (said(found), found.computed) == ("2026-02-03", None)
    assert (
        "The published date is Tuesday 3 February 2026 (aligned). It cannot be checked: the count waits for the begun."
        in why(found)
    )


def test_a_published_date_stands_where_none_can_be_computed() -> None:
    found = last(matter(COMMERCE, published("first", "2060-04-02"), begun="2060-03-01"))
    assert said(found) == "2060-04-02"
    assert "It cannot be checked: " in why(found)
    assert "2060" in why(found)


def test_a_stop_after_the_publication_moves_the_published_date_too() -> None:
    changes = (published("first", "2026-02-03"), toll("2026-02-01", 5))
    assert due(LAW, *changes, begun=BEGUN) == "2026-02-08"


@given(STOPS, st.sampled_from(["first", "other"]), st.integers(-400, 400))
def test_a_published_date_without_later_changes_is_the_date(stops: list[tuple[int, int]], step: str, off: int) -> None:
    tolls = [Toll(first=day("2026-01-01") + timedelta(days=first), days=days) for first, days in stops]
    on = day("2027-06-01") + timedelta(days=off)
    alone, with_it = (due(COMMERCE, *tolls, *notice, begun=BEGUN) for notice in ((), (Published(step=step, on=on),)))
    assert with_it == (on.isoformat() if step == "first" else alone)
