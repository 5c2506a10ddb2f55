"""The lanes of the timeline: no bar lies over another, what is in sight is found, and near dates are told."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from core.docket.deadlines import DeadlineRow, TrackRow
from core.docket.lanes import DAY, Lane, convergences, extent, in_sight, lane_of, next_change
from core.docket.nearness import NEAR
from core.docket.standing import PRESENT
from tests.docket.ground import OPENED, Ground
from tests.gui.rows import BLANK

NOW = datetime(1994, 8, 20, tzinfo=UTC).timestamp()


def track() -> TrackRow:
    ground = Ground()
    [row] = [view.row for view in ground.docket.view(PRESENT)]
    ground.database.close()
    return row


def due(days: float, key: str = "a", **more: object) -> DeadlineRow:
    row = BLANK._replace(key=key, proceeding=key, due=OPENED.isoformat(), due_at=int(NOW + days * DAY), opens=None)
    return row._replace(ended_as="", ended_at=None, stopped_at=None)._replace(**more)  # type: ignore[arg-type]


SPANS = st.lists(st.tuples(st.integers(-900, 900), st.integers(0, 300)), max_size=40)


@settings(deadline=None)
@given(SPANS)
def test_no_bar_of_a_shelf_lies_over_another_and_every_date_is_on_one(spans: list[tuple[int, int]]) -> None:
    rows = [due(ends, str(number)) for number, (ends, _) in enumerate(spans)]
    begins = {str(number): NOW + (ends - length) * DAY for number, (ends, length) in enumerate(spans)}
    lane = lane_of(TRACK, rows, begins)
    placed = [bar for shelf in lane.shelves for bar in shelf.bars]
    assert sorted(bar.row.key for bar in placed) == sorted(row.key for row in rows)
    for shelf in lane.shelves:
        assert all(one.due_at < next_.begins for one, next_ in zip(shelf.bars, shelf.bars[1:], strict=False))


@settings(deadline=None)
@given(SPANS, st.integers(-900, 900), st.integers(0, 400))
def test_what_is_in_sight_is_what_touches_the_span(spans: list[tuple[int, int]], since: int, length: int) -> None:
    rows = [due(ends, str(number)) for number, (ends, _) in enumerate(spans)]
    begins = {str(number): NOW + (ends - long) * DAY for number, (ends, long) in enumerate(spans)}
    first, last = NOW + since * DAY, NOW + (since + length) * DAY
    for shelf in lane_of(TRACK, rows, begins).shelves:
        found = [shelf.bars[at] for at in in_sight(shelf, first, last)]
        assert found == [bar for bar in shelf.bars if bar.due_at >= first and bar.begins <= last]


def test_a_date_that_waits_is_counted_and_an_ended_one_is_not() -> None:
    waiting = due(0, "w", due=None, due_at=None, waits_for="identification")
    lane = lane_of(TRACK, [waiting, waiting._replace(key="x", ended_as="settled")], {})
    assert lane == Lane(TRACK, (), 1)


def test_a_window_begins_where_it_opens_and_a_stopped_clock_is_marked() -> None:
    row = due(40, opens="1994-08-01", stopped_at=int(NOW))
    [bar] = lane_of(TRACK, [row], {"a": 0.0}).shelves[0].bars
    opened = datetime(1994, 8, 1, 4, tzinfo=UTC).timestamp()
    assert (bar.begins, bar.due_at, bar.stopped_at) == (opened, row.due_at, int(NOW))


def test_dates_of_different_clocks_converge_within_the_span_and_not_a_second_beyond() -> None:
    near = [due(10, "a"), due(10 + NEAR / DAY, "b")]
    beyond = [near[0], near[1]._replace(due_at=(near[1].due_at or 0) + 1)]
    assert [[row.key for row in each.rows] for each in convergences(near, NOW)] == [["a", "b"]]
    assert convergences(beyond, NOW) == []


def test_dates_of_one_clock_or_of_the_past_do_not_converge() -> None:
    same = [due(10, "a"), due(11, "b", proceeding="a")]
    over = [due(-10, "a", ended_as="met", ended_at=int(NOW - 11 * DAY)), due(-10, "b")]
    assert (convergences(same, NOW), convergences(over, NOW)) == ([], [])


def test_the_extent_is_from_the_first_beginning_to_the_last_date() -> None:
    lane = lane_of(TRACK, [due(10, "a"), due(300, "b")], {"a": NOW})
    assert extent([lane, Lane(TRACK, (), 0)]) == (NOW, NOW + 300 * DAY)
    assert extent([Lane(TRACK, (), 0)]) is None


def test_the_next_change_is_the_first_moment_to_come() -> None:
    rows = [due(10, "a"), due(40, "b", ended_as="met", ended_at=int(NOW + 5 * DAY))]
    seen = [(next_change(rows, NOW, soon * DAY) - NOW) / DAY for soon in (1, 7)]
    assert seen == [5, 3]
    assert next_change([], NOW, DAY) == float("inf")


TRACK = track()
