"""What moves a date: stops, more time and its cap, a new clock; each as the law has it, in any order."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.procedures import Catalogue, Toll
from core.procedures.case import Change
from tests.procedures.matters import day, due, last, matter, more, published, said, small, told, toll, why

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


def test_two_stops_are_added_to_the_day_counted_to_and_rolled_once() -> None:
    """Oleoresin paprika from India, published 9 February 2026: rolled after each stop it would be the 10th."""
    stops = (toll("2025-10-01", 47), toll("2025-11-18", 21))
    clockwork = matter(Catalogue.shipped().procedure("us-ad"), *stops, initiation="2025-07-15")
    found = next(each for each in clockwork.dates() if each.step.id == "preliminary")
    assert said(found) == "2026-02-09"
    assert "All stops together are 68 days" in why(found)
    assert "rolled once" in why(found)


@pytest.mark.parametrize(
    ("stops", "expected"),
    [
        ((toll("2026-01-10", 10),), "2026-02-10"),
        ((toll("2026-01-10", 1), toll("2026-01-20", 4)), "2026-02-05"),
        ((toll("2025-12-01", 10),), "2026-01-31"),
        ((toll("2025-12-25", 8),), "2026-01-31"),
        ((toll("2025-12-25", 10),), "2026-02-02"),
        ((toll("2026-01-01", 3),), "2026-02-02"),
        ((toll("2026-01-02", 3),), "2026-02-03"),
        ((toll("2026-01-31", 5),), "2026-02-05"),
        ((toll("2026-02-01", 5),), "2026-01-31"),
        ((toll("2026-01-20", 5), toll("2026-02-05", 5)), "2026-02-10"),
        ((toll("2026-01-20", 5), toll("2026-02-06", 5)), "2026-02-05"),
        ((toll("2026-01-10", 0),), "2026-01-31"),
    ],
)
def test_a_stop_counts_for_the_days_on_which_the_clock_would_have_run(stops: tuple[Toll, ...], expected: str) -> None:
    assert expected == due(LAW, *stops, begun=BEGUN)


def test_a_stop_that_falls_on_the_rolled_day_still_counts_and_moves_the_day_counted_to() -> None:
    assert due(COMMERCE, toll("2026-02-02", 1), begun=BEGUN) == "2026-02-02"
    assert due(COMMERCE, toll("2026-02-02", 3), begun=BEGUN) == "2026-02-03"


def test_a_ruling_may_stop_the_clock_for_other_days_than_the_forum_was_closed() -> None:
    ruled = Toll(first=day("2026-01-10"), days=47, last=day("2026-02-21"))
    closed = Toll.between(day("2026-01-10"), day("2026-02-21"))
    assert (due(LAW, ruled, begun=BEGUN), due(LAW, closed, begun=BEGUN)) == ("2026-03-19", "2026-03-15")
    assert (None, (day("2026-01-10"), day("2026-02-21"))) == (ruled.span, closed.span)


FORUMS = small("""
[[event]]
id = "begun"
[[step]]
id = "ours"
from = "begun"
period = "30 days"
forum = "Commerce"
[[step]]
id = "theirs"
from = "begun"
period = "30 days"
forum = "ITC"
[[step]]
id = "nobody"
from = "begun"
period = "30 days"
""")
STAYS, MOVES = "2026-01-31", "2026-02-05"


@pytest.mark.parametrize(
    ("forum", "steps", "expected"),
    [
        ("", (), [MOVES, MOVES, MOVES]),
        ("Commerce", (), [MOVES, STAYS, STAYS]),
        ("ITC", (), [STAYS, MOVES, STAYS]),
        ("", ("theirs", "nobody"), [STAYS, MOVES, MOVES]),
        ("Commerce", ("ours", "theirs"), [MOVES, STAYS, STAYS]),
        ("WTO", (), [STAYS, STAYS, STAYS]),
    ],
)
def test_a_stop_is_one_of_a_forum_or_of_steps(forum: str, steps: tuple[str, ...], expected: list[str]) -> None:
    stop = toll("2026-01-10", 5, forum=forum, steps=steps)
    assert expected == list(told(matter(FORUMS, stop, begun=BEGUN)).values())


def test_a_stop_that_still_stands_holds_the_date_and_says_so() -> None:
    found = last(matter(LAW, toll("2026-01-10", None), begun=BEGUN))
    assert ("2026-01-31", day("2026-01-10")) == (said(found), found.stopped)
    assert "holds only for the time before the stop" in why(found)


def test_a_stop_that_stands_since_before_the_trigger_holds_from_the_first_day_counted() -> None:
    assert last(matter(LAW, toll("2025-12-01", None), begun=BEGUN)).stopped == day("2026-01-02")


def test_a_stop_that_stands_since_after_the_date_holds_nothing() -> None:
    assert last(matter(LAW, toll("2026-02-01", None), begun=BEGUN)).stopped is None


def test_a_follower_stands_still_with_the_step_it_follows() -> None:
    law = small(PLAIN.format(rest='[[step]]\nid = "second"\nafter = "first"\nperiod = "5 days"'))
    assert [day("2026-01-10")] * 2 == [
        each.stopped for each in matter(law, toll("2026-01-10", None), begun=BEGUN).dates()
    ]


def test_a_follower_moves_once_with_the_step_it_follows() -> None:
    law = small(PLAIN.format(rest='[[step]]\nid = "second"\nafter = "first"\nperiod = "5 days"'))
    assert told(matter(law, toll("2026-01-10", 10), begun=BEGUN)) == {"first": "2026-02-10", "second": "2026-02-15"}


def test_a_count_backward_is_not_stopped() -> None:
    law = small(PLAIN.replace("30 days", "30 days before").format(rest=""))
    stops = (toll("2025-12-10", 5), toll("2025-12-20", None))
    found = last(matter(law, *stops, begun=BEGUN))
    assert (said(found), found.stopped) == ("2025-12-02", None)


def test_a_fixed_date_is_not_stopped() -> None:
    law = small(PLAIN.replace("30 days", "next 30 April").format(rest='kind = "fixed"'))
    assert due(law, toll("2026-02-01", 30), begun=BEGUN) == "2026-04-30"


def test_stops_that_lead_out_of_reach_leave_no_date() -> None:
    stops = [toll(f"{year}-01-01", 10_000) for year in (2026, 2050, 2075, 2100, 2125, 2150, 2175)]
    assert due(LAW, *stops, begun=BEGUN).startswith("fault: ")
    assert due(LAW, toll(BEGUN, 5_000_000), begun=BEGUN).startswith("fault: ")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ((more("first", "10 days"),), "2026-02-10"),
        ((more("first", "1 month"),), "2026-03-02"),
        ((more("first", "10 days"), more("first", "10 days")), "2026-02-20"),
        ((more("first", to="2026-02-08"),), "2026-02-08"),
    ],
)
def test_more_time_is_counted_from_the_day_counted_to_not_from_the_rolled_one(
    changes: tuple[Change, ...], expected: str
) -> None:
    assert expected == due(COMMERCE, *changes, begun=BEGUN)


def test_more_time_for_one_step_is_none_for_another() -> None:
    assert due(LAW, more("other", "10 days"), begun=BEGUN) == "2026-01-31"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ((toll("2026-01-10", 3), more("first", "10 days")), "2026-02-13"),
        ((more("first", "10 days"), toll("2026-02-05", 3)), "2026-02-13"),
        ((toll("2026-02-05", 3), more("first", "10 days")), "2026-02-10"),
        ((more("first", to="2026-02-10"), toll("2026-02-05", 3)), "2026-02-13"),
    ],
)
def test_stops_and_more_time_are_taken_in_the_order_they_took_effect(
    changes: tuple[Change, ...], expected: str
) -> None:
    assert expected == due(LAW, *changes, begun=BEGUN)


CAPPED = small(PLAIN.format(rest='cap = { from = "begun", period = "45 days", citation = "art. 9" }'))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ((), []),
        ((more("first", "15 days"),), []),
        ((more("first", "16 days"),), ["This passes the limit of 45 days, Sunday 15 February 2026 (art. 9)."]),
        ((toll("2026-01-10", 60),), []),
        ((toll("2026-01-10", 60), more("first", "15 days")), []),
        (
            (toll("2026-01-10", 60), more("first", "16 days")),
            ["This passes the limit of 45 days, Thursday 16 April 2026 (art. 9)."],
        ),
        ((published("first", "2026-12-01"),), ["This passes the limit of 45 days, Sunday 15 February 2026 (art. 9)."]),
    ],
)
def test_a_cap_that_more_time_or_a_published_date_passes_is_named_and_a_stop_moves_it_too(
    changes: tuple[Change, ...], expected: list[str]
) -> None:
    assert expected == list(last(matter(CAPPED, *changes, begun=BEGUN)).warnings)


def test_a_cap_that_is_passed_is_part_of_the_explanation() -> None:
    assert "This passes the limit" in why(last(matter(CAPPED, more("first", "2 months"), begun=BEGUN)))


@pytest.mark.parametrize(
    ("given", "expected"),
    [("2026-01-05", "2026-02-19"), ("2026-01-20", "2026-03-01"), ("2026-01-21", "2026-03-01"), ("", "2026-03-01")],
)
def test_more_time_given_to_the_old_clock_is_not_given_to_the_new_one(given: str, expected: str) -> None:
    assert expected == due(LAW, more("first", "10 days", given=given), begun=f"{BEGUN} 2026-01-20")


def test_more_time_given_to_a_follower_belongs_to_the_clock_it_was_given_to() -> None:
    law = small(PLAIN.format(rest='[[step]]\nid = "second"\nafter = "first"\nperiod = "5 days"'))
    old, new = (more("second", "10 days", given=given) for given in ("2026-01-05", "2026-01-25"))
    begun = f"{BEGUN} 2026-01-20"
    assert (due(law, old, begun=begun), due(law, new, begun=begun)) == ("2026-02-24", "2026-03-06")


def test_a_stop_before_the_new_clock_does_not_move_it() -> None:
    assert due(LAW, toll("2026-01-05", 5), begun=f"{BEGUN} 2026-01-20") == "2026-02-19"


def test_every_move_is_told_with_its_two_days() -> None:
    text = why(last(matter(LAW, toll("2026-01-10", 5), more("first", "10 days"), begun=BEGUN)))
    assert (
        "The clock stood still for 5 days from 10 Jan 2026: it moves from Saturday 31 January 2026 to Thursday "
        "5 February 2026." in text.replace("Sat 10", "10")
    )
    assert "It was extended by 10 days, from Thursday 5 February 2026 to Sunday 15 February 2026." in text


STOPS = st.lists(st.tuples(st.integers(0, 400), st.integers(1, 60)), max_size=5)


@given(STOPS, st.integers(0, 700))
def test_stops_move_a_date_by_the_days_on_which_the_clock_would_have_run(
    stops: list[tuple[int, int]], begun: int
) -> None:
    """Walk the days one by one: a day on which the clock stood still counts for nothing, however many stops name it."""
    start = day("2026-01-01") + timedelta(days=begun)
    tolls = sorted((day("2026-01-01") + timedelta(days=first), days) for first, days in stops)
    expected = start + timedelta(days=30)
    stood: set[date] = set()
    for first, days in tolls:
        if first <= expected:
            new = {first + timedelta(days=each) for each in range(days)} - stood
            expected += timedelta(days=sum(each > start for each in new))
            stood |= new
    found = due(LAW, *(Toll(first=first, days=days) for first, days in tolls), begun=start.isoformat())
    assert found == expected.isoformat()


RULED = Toll(first=day("2026-01-10"), last=day("2026-01-19"), days=14, ruled=True)
"""Fourteen days for a closure of ten."""


@pytest.mark.parametrize(
    ("begun", "expected"),
    [
        ("2026-01-05", "2026-02-18"),
        ("2026-01-19", "2026-03-04"),
        ("2026-01-20", "2026-02-19"),
        ("2025-12-01", "2025-12-31"),
    ],
)
def test_a_number_of_days_that_was_ruled_moves_every_clock_begun_by_the_last_day_by_all_of_them(
    begun: str, expected: str
) -> None:
    assert expected == due(LAW, RULED, begun=begun)


def test_a_stop_reaches_the_rest_of_a_month_whatever_day_of_it_was_recorded() -> None:
    law = small(PLAIN.replace("30 days", "last day of the month").format(rest=""), regime="us-commerce")
    stop = toll("2013-10-01", 16)
    assert {due(law, stop, begun=begun) for begun in ("2013-10-01", "2013-10-09", "2013-10-31")} == {"2013-11-18"}


def test_a_step_that_is_not_tolled_moves_only_where_it_is_named() -> None:
    law = small(PLAIN.format(rest="untolled = true"))
    assert due(law, toll("2026-01-10", 10), begun=BEGUN) == "2026-01-31"
    assert due(law, toll("2026-01-10", 10, steps=("first",)), begun=BEGUN) == "2026-02-10"


TWO = """
[[event]]
id = "begun"
[[event]]
id = "heard"
[[step]]
id = "first"
combine = "later"
[[step.count]]
from = "begun"
period = "30 days"
[[step.count]]
from = "heard"
period = "10 days"
"""


def test_a_published_date_is_held_against_the_count_that_decided() -> None:
    found = last(matter(small(TWO), published("first", "2026-03-20"), begun=BEGUN, heard="2026-03-01"))
    assert (found.due, found.computed) == (day("2026-03-20"), day("2026-03-11"))
    assert "the other, 30 days from the begun, leads to Saturday 31 January 2026" in why(found)
    assert "it is 9 days later" in why(found)


BOUND = PLAIN.format(rest='long_stop = { from = "begun", period = "40 days" }')


@pytest.mark.parametrize("extension", [more("first", "60 days"), more("first", to="2026-06-30")])
def test_more_time_does_not_move_a_long_stop(extension: Change) -> None:
    assert due(small(BOUND), extension, begun=BEGUN) == "2026-02-10"


def test_a_published_date_passes_a_long_stop_and_the_difference_is_that_to_the_bound_date() -> None:
    found = last(matter(small(BOUND), more("first", "60 days"), published("first", "2026-02-20"), begun=BEGUN))
    assert (found.due, found.computed) == (day("2026-02-20"), day("2026-02-10"))


def test_a_stop_moves_the_opening_of_a_window_too() -> None:
    law = small(PLAIN.format(rest='opens = { from = "begun", period = "10 days" }').replace("30 days", "40 days"))
    found = last(matter(law, toll("2026-01-05", 10), begun=BEGUN))
    assert (found.opens, found.due) == (day("2026-01-21"), day("2026-02-20"))


def test_stops_that_overlap_are_one() -> None:
    stops = (toll("2026-01-10", 10), toll("2026-01-14", 10), toll("2026-01-10", 10))
    assert due(LAW, *stops, begun=BEGUN) == "2026-02-14"


def test_a_ruling_given_twice_counts_once() -> None:
    again = Toll(first=RULED.first, last=RULED.last, days=RULED.days, ruled=True)
    assert due(LAW, RULED, again, begun=BEGUN) == "2026-02-14"


CHAIN = PLAIN.format(rest="") + '[[step]]\nid = "then"\nafter = "first"\nperiod = "20 days"\n'


def test_a_ruling_that_moved_one_step_does_not_move_the_next_once_more() -> None:
    short = Toll(first=day("2026-01-20"), last=day("2026-03-31"), days=5, ruled=True)
    clockwork = matter(small(CHAIN), short, begun=BEGUN)
    assert told(clockwork) == {"first": "2026-02-05", "then": "2026-02-25"}


def test_a_date_set_to_a_day_stands_while_a_stop_lasts() -> None:
    lasting = Toll(first=day("2026-01-20"), days=None)
    found = last(matter(small(PLAIN.format(rest="")), lasting, published("first", "2026-03-01"), begun=BEGUN))
    assert (found.due, found.stopped) == (day("2026-03-01"), None)


def test_an_extension_that_shortens_is_told() -> None:
    found = last(matter(LAW, more("first", to="2026-01-15"), begun=BEGUN))
    assert any("ends before Saturday 31 January 2026, the date it extends" in each for each in found.warnings)


RESET = PLAIN.replace("[[step]]", '[[event]]\nid = "anew"\n[[step]]').format(
    rest='[[step.reset]]\nfrom = "anew"\nperiod = "10 days"'
)


def test_a_reset_sets_a_clock_even_where_the_first_never_ran() -> None:
    assert due(small(RESET), anew="2026-05-01") == "2026-05-11"
