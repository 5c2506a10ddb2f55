"""Dates that come again, windows, mid-points, and what is counted in meetings and sitting days."""

import pytest

from core.procedures import Procedure
from tests.procedures.matters import due, last, matter, said, small, toll


def repeating(period: str, repeats: str, kind: str = "deadline", more_keys: str = "") -> Procedure:
    return small(f"""
[[event]]
id = "begun"
[[event]]
id = "done"
[[step]]
id = "review"
kind = "{kind}"
from = "begun"
period = "{period}"
repeats = "{repeats}"
met_by = ["done"]
{more_keys}
""")


@pytest.mark.parametrize(
    ("period", "repeats", "begun", "expected"),
    [
        ("120 days", "180 days", "2026-01-01", ["2026-05-01", "2026-10-28", "2027-04-26", "2027-10-23"]),
        ("1 month", "1 month", "2025-12-31", ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]),
        ("next 31 May", "1 year", "2026-01-01", ["2026-05-31", "2027-05-31", "2028-05-31", "2029-05-31"]),
    ],
)
def test_each_coming_is_counted_from_the_first(period: str, repeats: str, begun: str, expected: list[str]) -> None:
    clockwork = matter(repeating(period, repeats), begun=begun)
    first = last(clockwork)
    assert expected == [said(clockwork.again(first, number)) for number in (1, 2, 3, 4)]


def test_a_window_opens_as_long_before_each_coming() -> None:
    law = repeating("60 days", "1 year", "window", 'opens = { from = "begun", period = "30 days" }')
    clockwork = matter(law, begun="2026-01-01")
    second = clockwork.again(last(clockwork), 2)
    assert [(str(each.opens), str(each.due)) for each in (last(clockwork), second)] == [
        ("2026-01-31", "2026-03-02"),
        ("2027-01-31", "2027-03-02"),
    ]


def test_a_stop_between_two_comings_moves_the_second_only() -> None:
    clockwork = matter(repeating("120 days", "180 days"), toll("2026-06-01", 10), begun="2026-01-01")
    first = last(clockwork)
    assert [said(clockwork.again(first, each)) for each in (1, 2, 3)] == ["2026-05-01", "2026-11-07", "2027-05-06"]


def test_a_stop_before_the_first_coming_moves_all_by_its_days() -> None:
    clockwork = matter(repeating("120 days", "180 days"), toll("2026-02-01", 10), begun="2026-01-01")
    first = last(clockwork)
    assert [said(clockwork.again(first, each)) for each in (1, 2, 3)] == ["2026-05-11", "2026-11-07", "2027-05-06"]


def test_a_coming_that_a_stop_moves_out_of_reach_says_so() -> None:
    clockwork = matter(repeating("120 days", "1 year"), toll("2000-06-01", 73_049), begun="2000-01-01")
    first = last(clockwork)
    assert said(first) == "2000-04-30"
    assert said(clockwork.again(first, 2)).startswith("fault: ")


def test_a_coming_out_of_reach_says_so() -> None:
    clockwork = matter(repeating("1 year", "100 years"), begun="2026-01-01")
    assert said(clockwork.again(last(clockwork), 3)).startswith("fault: ")


def test_a_window_opens_with_its_trigger_where_nothing_else_is_said() -> None:
    law = small("""
[[event]]
id = "begun"
[[step]]
id = "talks"
kind = "window"
from = "begun"
period = "60 days"
""")
    found = last(matter(law, begun="2026-01-01"))
    assert (str(found.opens), str(found.due)) == ("2026-01-01", "2026-03-02")


def test_a_window_may_open_later_than_it_is_counted_from() -> None:
    law = small("""
[[event]]
id = "begun"
[[step]]
id = "claim"
kind = "window"
from = "begun"
period = "3 years"
opens = { from = "begun", period = "6 months" }
""")
    found = last(matter(law, begun="2026-08-31"))
    assert (str(found.opens), str(found.due)) == ("2027-02-28", "2029-08-31")


MID_POINT = small("""
[[event]]
id = "applied"
[[event]]
id = "ends"
[[step]]
id = "review"
from = "applied"
period = "mid-point"
until = "ends"
""")


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ({"applied": "2026-01-01"}, "waits for ends"),
        ({"ends": "2027-01-01"}, "waits for applied"),
        ({"applied": "2026-01-01", "ends": "2027-01-01"}, "2026-07-02"),
        ({"applied": "2026-01-01", "ends": "2026-01-04"}, "2026-01-02"),
    ],
)
def test_a_mid_point_is_taken_once_both_ends_are_known(events: dict[str, str], expected: str) -> None:
    assert expected == due(MID_POINT, **events)


def over(period: str, first_day: str = "") -> Procedure:
    return small(f"""
[[event]]
id = "asked"
[[event]]
id = "sitting"
repeats = true
[[step]]
id = "decision"
from = "asked"
period = "{period}"
over = "sitting"
{f'first_day = "{first_day}"' if first_day else ""}
""")


SITTINGS = "2026-01-05 2026-01-10 2026-01-12 2026-01-20"


@pytest.mark.parametrize(
    ("period", "first_day", "sittings", "expected"),
    [
        ("1st meeting", "", SITTINGS, "2026-01-12"),
        ("2nd meeting", "", SITTINGS, "2026-01-20"),
        ("2nd meeting", "", "2026-01-20 2026-01-12", "2026-01-20"),
        ("2nd meeting", "", "2026-01-05 2026-01-12", "waits for sitting (1 of 2 recorded)"),
        ("2 sitting days", "", SITTINGS, "2026-01-20"),
        ("2 sitting days", "", "2026-01-10", "waits for sitting (0 of 2 recorded)"),
        ("2 sitting days", "included", SITTINGS, "2026-01-12"),
        ("2 sitting days before", "", SITTINGS, "waits for sitting (1 of 2 recorded)"),
        ("1 sitting day before", "", SITTINGS, "2026-01-05"),
    ],
)
def test_meetings_and_sitting_days_are_counted_as_they_were_recorded(
    period: str, first_day: str, sittings: str, expected: str
) -> None:
    assert expected == due(over(period, first_day), asked="2026-01-10", sitting=sittings)
