"""What holds a date between two others, and what sets a new clock in its place."""

import pytest

from tests.procedures.matters import due, last, matter, published, small, why

BOUNDED = small("""
[[event]]
id = "begun"
[[event]]
id = "floor"
[[event]]
id = "stop"
[[step]]
id = "decision"
from = "begun"
period = "30 days"
not_before = { from = "floor", period = "5 days" }
long_stop = { from = "stop", period = "20 days" }
""")


@pytest.mark.parametrize(
    ("floor", "stop", "expected"),
    [
        ("", "", "2026-01-31"),
        ("2026-01-01", "", "2026-01-31"),
        ("2026-01-27", "", "2026-02-01"),
        ("", "2026-01-20", "2026-01-31"),
        ("", "2026-01-10", "2026-01-30"),
        ("2026-01-27", "2026-01-10", "2026-02-01"),
    ],
)
def test_a_date_is_held_between_what_it_may_not_come_before_and_its_long_stop(
    floor: str, stop: str, expected: str
) -> None:
    bounds = {name: written for name, written in (("floor", floor), ("stop", stop)) if written}
    assert expected == due(BOUNDED, begun="2026-01-01", **bounds)


def test_a_bound_that_moved_the_date_names_both_days() -> None:
    text = why(last(matter(BOUNDED, begun="2026-01-01", stop="2026-01-10")))
    assert (
        "It may not come later than 20 days from the stop of Saturday 10 January 2026: Friday 30 January 2026, not "
        "Saturday 31 January 2026." in text
    )


def test_a_bound_that_is_not_known_yet_is_told() -> None:
    text = why(last(matter(BOUNDED, begun="2026-01-01", stop="2026-01-10")))
    assert "It is also bound to the floor, which is not known yet." in text


def test_a_bound_that_is_not_known_is_no_second_count() -> None:
    law = small("""
[[event]]
id = "a"
[[event]]
id = "b"
[[step]]
id = "answer"
not_before = { from = "b", period = "0 days" }
[[step.count]]
from = "a"
period = "10 days"
[[step.count]]
from = "b"
period = "3 days"
""")
    text = why(last(matter(law, a="2026-03-01")))
    assert (text.count("It is also bound to the b"), text.count("a second count waits for the b")) == (1, 1)


def test_a_published_date_is_held_by_no_bound() -> None:
    notice = published("decision", "2026-03-15")
    assert due(BOUNDED, notice, begun="2026-01-01", stop="2026-01-10") == "2026-03-15"


RESET = small("""
[[event]]
id = "begun"
[[event]]
id = "amended"
[[event]]
id = "replaced"
[[step]]
id = "answer"
from = "begun"
period = "30 days"
[[step.reset]]
from = "amended"
period = "10 days"
[[step.reset]]
from = "replaced"
period = "20 days"
""")


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ({}, "2026-01-31"),
        ({"amended": "2026-01-05"}, "2026-01-15"),
        ({"amended": "2026-01-05 2026-01-25"}, "2026-02-04"),
        ({"amended": "2026-01-05", "replaced": "2026-01-10"}, "2026-01-30"),
        ({"amended": "2026-01-12", "replaced": "2026-01-10"}, "2026-01-22"),
    ],
)
def test_the_latest_reset_replaces_the_count(events: dict[str, str], expected: str) -> None:
    assert expected == due(RESET, begun="2026-01-01", **events)


def test_a_reset_says_what_it_replaced() -> None:
    text = why(last(matter(RESET, begun="2026-01-01", amended="2026-01-05")))
    assert (
        "The amended of Monday 5 January 2026 set a new clock. It replaces the one from the begun, which would have "
        "ended on Saturday 31 January 2026." in text
    )
