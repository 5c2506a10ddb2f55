"""Undo and redo: whole edits, in their order, kept in the docket, and the same after a restart."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.docket.docket import Docket
from core.docket.facts import DeadlineSet, Draft, NegotiationOpened, Note, Postponed, Retracted, TrackOpened
from core.docket.standing import PRESENT
from tests.docket.ground import WASHINGTON, Ground

DAY = date(2026, 3, 2)


@pytest.fixture
def ground() -> Iterator[Ground]:
    made = Ground()
    yield made
    made.database.close()


def note(ground: Ground, text: str) -> None:
    ground.clock.advance(timedelta(minutes=1))
    ground.docket.execute(Draft(body=Note(track="steel", text=text), effective_on=DAY))


def step(ground: Ground, *, back: bool) -> bool:
    """Undo or redo a minute later; tell whether there was anything to."""
    ground.clock.advance(timedelta(minutes=1))
    return (ground.docket.undo() if back else ground.docket.redo()) is not None


def notes(docket: Docket) -> list[str]:
    view = docket.track("steel")
    return [fact.body.text for fact in view.facts if isinstance(fact.body, Note)] if view else []


def test_undo_takes_back_the_last_edit_and_redo_brings_it_again(ground: Ground) -> None:
    note(ground, "one")
    note(ground, "two")
    seen = [notes(ground.docket)]
    for back in (True, True, False, False):
        assert step(ground, back=back)
        seen.append(notes(ground.docket))
    assert seen == [["one", "two"], ["one"], [], ["one"], ["one", "two"]]


def test_what_was_undone_stays_in_the_docket_with_its_retraction(ground: Ground) -> None:
    note(ground, "one")
    before = len(ground.store.everything())
    step(ground, back=True)
    step(ground, back=False)
    kept = ground.store.everything()
    assert [type(entry.fact.body) for entry in kept[before - 1 :]] == [Note, Retracted, Retracted]


def test_a_new_edit_leaves_nothing_to_redo(ground: Ground) -> None:
    note(ground, "one")
    step(ground, back=True)
    note(ground, "other")
    assert not step(ground, back=False)
    assert notes(ground.docket) == ["other"]


def test_an_edit_of_several_facts_goes_and_comes_whole(ground: Ground) -> None:
    ground.clock.advance(timedelta(minutes=1))
    ground.docket.execute(
        Draft(id="n", body=NegotiationOpened(name="Other", seats=(WASHINGTON,)), effective_on=DAY),
        Draft(id="t", body=TrackOpened(name="Track"), negotiation="n", effective_on=DAY),
        Draft(id="d", body=DeadlineSet(track="t", on=date(2026, 5, 29), zone=WASHINGTON), effective_on=DAY),
    )
    dates = [row.key for row in ground.rows.deadlines() if row.track_id == "t"]
    step(ground, back=True)
    gone = ground.docket.track("t"), [row.key for row in ground.rows.deadlines() if row.track_id == "t"]
    step(ground, back=False)
    back = [row.key for row in ground.rows.deadlines() if row.track_id == "t"]
    assert (len(dates), gone, back) == (1, (None, []), dates)


def test_a_date_moves_back_and_again(ground: Ground) -> None:
    ground.clock.advance(timedelta(minutes=1))
    first = DeadlineSet(track="steel", on=date(2026, 5, 29), zone=WASHINGTON)
    ground.docket.execute(Draft(id="d", body=first, effective_on=DAY))
    ground.clock.advance(timedelta(minutes=1))
    ground.docket.execute(Draft(body=Postponed(deadline="d", to=date(2026, 6, 30)), effective_on=DAY))

    def running() -> list[str | None]:
        return [row.due for row in ground.rows.deadlines() if not row.ended_as]

    seen = [running()]
    for back in (True, False):
        step(ground, back=back)
        seen.append(running())
    assert seen == [["2026-06-30"], ["2026-05-29"], ["2026-06-30"]]


def test_a_retraction_by_hand_is_an_edit_like_any_other(ground: Ground) -> None:
    note(ground, "one")
    fact = ground.docket.history().to_undo()[0]
    ground.clock.advance(timedelta(minutes=1))
    ground.docket.execute(Draft(body=Retracted(retracts=fact.id, reason="wrong"), effective_on=DAY))
    gone = notes(ground.docket)
    step(ground, back=True)
    back = notes(ground.docket)
    step(ground, back=False)
    assert (gone, back, notes(ground.docket)) == ([], ["one"], [])


def test_edits_of_one_moment_are_taken_back_one_by_one(ground: Ground) -> None:
    for text in ("one", "two", "three"):
        ground.docket.execute(Draft(body=Note(track="steel", text=text), effective_on=DAY))
    seen = []
    for back in (True, True, False):
        assert (ground.docket.undo() if back else ground.docket.redo()) is not None
        seen.append(notes(ground.docket))
    assert seen == [["one", "two"], ["one"], ["one", "two"]]


def test_with_nothing_left_nothing_is_recorded(ground: Ground) -> None:
    while step(ground, back=True):
        pass
    kept = len(ground.store.everything())
    assert (step(ground, back=True), ground.docket.view(PRESENT)) == (False, [])
    assert len(ground.store.everything()) == kept


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["new", "undo", "redo", "restart"]), max_size=30))
def test_any_walk_is_that_of_two_stacks(walk: list[str]) -> None:
    """Against an oracle of two stacks, the docket opened anew at will."""
    ground = Ground()
    done: list[str] = []
    undone: list[str] = []
    for number, move in enumerate(walk):
        if move == "new":
            note(ground, str(number))
            done.append(str(number))
            undone.clear()
        elif move == "undo" and done:
            step(ground, back=True)
            undone.append(done.pop())
        elif move == "redo" and undone:
            step(ground, back=False)
            done.append(undone.pop())
        elif move == "redo":
            assert not step(ground, back=False)
        elif move == "restart":
            catalogue, changed = ground.docket.catalogue, ground.docket._changed
            ground.docket = Docket(facts=ground.store, catalogue=catalogue, clock=ground.clock, changed=changed)
        assert notes(ground.docket) == done
    ground.database.close()
