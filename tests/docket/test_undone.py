"""Whatever was edited before: a retraction restores the docket wholly, and no later fact changes an earlier view."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from core.docket.explanation import explain
from core.docket.facts import Retracted
from core.docket.standing import PRESENT, Viewpoint
from tests.docket.ground import Ground, at
from tests.docket.test_rows_stay_true import ALWAYS, EDITS, STEPS, Step, applied, laid

RETRACTION = next(number for number, (kind, _) in enumerate(EDITS) if kind == "retraction")
ONE = st.tuples(st.integers(0, len(EDITS) - 1), st.integers(0, 200), st.integers(0, 30))
HALF = 100
"""Days after the beginning: what takes effect later is not seen from there."""


@contextmanager
def ground_with(steps: list[Step]) -> Iterator[Ground]:
    """Lend a ground with several laws at work and these edits on it."""
    ground = laid()
    try:
        applied(ground, steps)
        yield ground
    finally:
        ground.database.close()


def whole(ground: Ground, viewpoint: Viewpoint = PRESENT) -> list[object]:
    """Return everything there is to see: tracks, rows, what they rest on, what moved them and why."""
    return [
        (view.row, deadline.row, deadline.basis, deadline.moves, explain(deadline))
        for view in ground.docket.view(viewpoint)
        for deadline in view.deadlines
    ]


@settings(max_examples=40, deadline=None, derandomize=True)
@given(STEPS, ONE)
def test_a_retraction_restores_every_date_and_every_reason(steps: list[Step], edit: Step) -> None:
    with ground_with(steps) as ground:
        before, entries = whole(ground), len(ground.store.everything())
        applied(ground, [edit])
        made = ground.store.everything()[entries:]
        if not made or edit[0] == RETRACTION:
            return
        ground.put(Retracted(retracts=made[0].fact.id), ALWAYS)
        assert before == whole(ground)


@settings(max_examples=30, deadline=None, derandomize=True)
@given(STEPS, STEPS)
def test_what_takes_effect_later_is_not_seen_as_of_before(earlier: list[Step], later: list[Step]) -> None:
    with ground_with([(edit, offset % HALF, chosen) for edit, offset, chosen in earlier]) as ground:
        viewpoint = Viewpoint(as_of=at(ALWAYS + timedelta(days=HALF)))
        before = whole(ground, viewpoint)
        applied(ground, [(edit, HALF + 1 + offset, chosen) for edit, offset, chosen in later if edit != RETRACTION])
        assert before == whole(ground, viewpoint)


@settings(max_examples=30, deadline=None, derandomize=True)
@given(STEPS, STEPS)
def test_what_becomes_known_later_is_not_seen_with_what_was_known_before(
    earlier: list[Step], later: list[Step]
) -> None:
    with ground_with(earlier) as ground:
        viewpoint = Viewpoint(known_by=ground.clock.now())
        before = whole(ground, viewpoint)
        ground.clock.advance(timedelta(days=1))
        applied(ground, later)
        assert before == whole(ground, viewpoint)


def test_the_edits_that_are_drawn_are_let_in_often_enough_to_mean_something() -> None:
    with ground_with([]) as ground:
        entries = len(ground.store.everything())
        applied(ground, [(number, 150, 0) for number in range(len(EDITS))])
        assert len(ground.store.everything()) - entries > len(EDITS) // 2
