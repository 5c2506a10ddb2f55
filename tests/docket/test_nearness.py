"""Dates of other clocks near a date: the same convergences that the timeline draws as bands."""

from hypothesis import given
from hypothesis import strategies as st

from core.docket.deadlines import CALLED_OFF, DeadlineRow
from core.docket.lanes import convergences
from core.docket.nearness import NEAR, Nearness
from tests.gui.rows import BLANK

NOW = 1_000_000


def a_date(key: str, due_at: int | None, proceeding: str, ended: str = "") -> DeadlineRow:
    return BLANK._replace(key=key, due_at=due_at, proceeding=proceeding, ended_as=ended, ended_at=0 if ended else None)


dates = st.lists(
    st.tuples(
        st.one_of(st.none(), st.integers(0, 20 * NEAR).map(lambda at: at // 7 * 7)),
        st.sampled_from("abc"),
        st.sampled_from(["", "", CALLED_OFF]),
    ),
    max_size=25,
).map(lambda found: [a_date(str(n), *each) for n, each in enumerate(found)])


@given(dates)
def test_a_date_has_others_near_it_where_and_only_where_the_timeline_draws_a_band(rows: list[DeadlineRow]) -> None:
    nearness = Nearness(rows)
    banded = {row.key for band in convergences(rows, NOW) for row in band.rows}
    assert {row.key for row in rows if nearness.of(row, NOW)} == banded


@given(dates)
def test_what_is_near_is_of_another_clock_open_and_within_three_days(rows: list[DeadlineRow]) -> None:
    nearness = Nearness(rows)
    for row in rows:
        for other in nearness.of(row, NOW, most=100):
            assert other.proceeding != row.proceeding
            assert not other.ended_as
            assert abs((other.due_at or 0) - (row.due_at or 0)) <= NEAR


def test_no_more_are_told_than_were_asked_for() -> None:
    rows = [a_date(str(n), n, str(n)) for n in range(50)]
    assert len(Nearness(rows).of(rows[0], NOW, most=3)) == 3
