"""As of, known by, and what a retraction takes out of the docket."""

from datetime import UTC, date, datetime

from core.docket.deadlines import SETTLED
from core.docket.facts import EventRecorded, Note, Postponed, Retracted, Settled
from core.docket.standing import Viewpoint
from tests.docket.ground import Ground, at


def test_a_retracted_fact_no_longer_counts(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    moved = ground.put(Postponed(deadline="ours", to=date(1994, 7, 31)), date(1994, 6, 20))
    ground.put(Retracted(retracts=moved, reason="wrong track"), date(1994, 6, 21))
    assert {key: each.row.due for key, each in ground.deadlines().items()} == {"ours/deadline": "1994-06-30"}


def test_a_retraction_that_is_itself_retracted_gives_the_fact_back(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    moved = ground.put(Postponed(deadline="ours", to=date(1994, 7, 31)), date(1994, 6, 20))
    retraction = ground.put(Retracted(retracts=moved), date(1994, 6, 21))
    ground.put(Retracted(retracts=retraction), date(1994, 6, 22))
    assert ground.due("ours/deadline") == "1994-07-31"


def test_a_fact_given_back_can_be_retracted_again(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    moved = ground.put(Postponed(deadline="ours", to=date(1994, 7, 31)), date(1994, 6, 20))
    retraction = ground.put(Retracted(retracts=moved), date(1994, 6, 21))
    ground.put(Retracted(retracts=retraction), date(1994, 6, 22))
    ground.put(Retracted(retracts=moved), date(1994, 6, 23))
    assert ground.due("ours/deadline") == "1994-06-30"


def test_a_retracted_track_takes_its_dates_with_it(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    ground.put(Retracted(retracts="steel"), date(1994, 2, 1))
    assert ground.deadlines() == {}
    assert (ground.rows.deadlines(), ground.rows.tracks()) == ([], [])


def test_a_retracted_negotiation_takes_its_tracks_with_it(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    retraction = ground.put(Retracted(retracts="talks"), date(1994, 2, 1))
    assert (ground.rows.deadlines(), ground.rows.tracks()) == ([], [])
    ground.put(Retracted(retracts=retraction), date(1994, 2, 2))
    assert [row.due for row in ground.rows.deadlines()] == ["1994-06-30"]


def test_a_retraction_counts_from_when_it_was_recorded(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    moved = ground.put(
        Postponed(deadline="ours", to=date(1994, 7, 31)), date(1994, 6, 20), known=datetime(2026, 2, 1, tzinfo=UTC)
    )
    ground.put(Retracted(retracts=moved), date(1994, 6, 21), known=datetime(2026, 3, 1, tzinfo=UTC))
    before, after = (Viewpoint(known_by=datetime(2026, month, 15, tzinfo=UTC)) for month in (2, 3))
    assert ground.deadlines(before)["ours/deadline"].row.due == "1994-07-31"
    assert ground.deadlines(after)["ours/deadline"].row.due == "1994-06-30"


def test_as_of_leaves_out_what_had_not_yet_taken_effect(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    ground.put(Postponed(deadline="ours", to=date(1994, 7, 31)), date(1994, 6, 20))
    before = Viewpoint(as_of=at(date(1994, 6, 19), 23, 59))
    assert ground.deadlines(before)["ours/deadline"].row.due == "1994-06-30"
    assert ground.deadlines(Viewpoint(as_of=at(date(1994, 6, 20))))["ours/deadline"].row.due == "1994-07-31"


def test_known_by_leaves_out_what_had_not_yet_been_recorded(ground: Ground) -> None:
    ground.start_title_vii(date(1994, 7, 31))
    known = datetime(1994, 10, 4, 16, tzinfo=UTC)
    ground.put(Settled(target="steel", decided_on=date(1994, 10, 4)), date(1994, 9, 30), known=known)
    ignorant = Viewpoint(as_of=at(date(1994, 10, 1)), known_by=datetime(1994, 10, 3, tzinfo=UTC))
    assert ground.docket.view(ignorant) == []  # the rest was recorded later still
    views = ground.docket.view(Viewpoint(as_of=at(date(1994, 10, 1))))
    assert [view.row.talks for view in views] == [SETTLED]


def test_an_hour_that_is_known_decides_within_the_day(ground: Ground) -> None:
    ground.start_title_vii()
    day = date(1994, 7, 31)
    ground.put(EventRecorded(proceeding="vii", event="identification"), day, effective=at(day, 12))
    morning, noon = (ground.deadlines(Viewpoint(as_of=at(day, hour))) for hour in (11, 12))
    assert (morning["vii/consultations"].row.due, noon["vii/consultations"].row.due) == (None, "1994-09-29")


def test_facts_are_told_in_the_order_they_took_effect(ground: Ground) -> None:
    ground.put(Note(text="second", track="steel"), date(1994, 5, 2))
    ground.put(Note(text="first", track="steel"), date(1994, 5, 1))
    (view,) = ground.docket.view(Viewpoint())
    assert [fact.body.text for fact in view.facts if isinstance(fact.body, Note)] == ["first", "second"]
