"""What changed between two moments: dates that moved, came, left or changed their state, and the facts behind them."""

from datetime import UTC, date, datetime, timedelta

import msgspec

from core.docket.differences import Differences, Kind, differences, side_at
from core.docket.facts import (
    EventRecorded,
    Extended,
    Fact,
    Met,
    Note,
    Postponed,
    ProceedingStarted,
    Retracted,
    Settled,
    Suspended,
    TrackOpened,
)
from core.docket.standing import PRESENT, Viewpoint
from tests.docket.ground import OPENED, Ground

BEFORE = datetime(2026, 1, 1, 12, tzinfo=UTC)
DUE = date(2026, 5, 29)
DAY = date(2026, 1, 2)


def later(ground: Ground) -> None:
    """Let a day pass after the first look."""
    ground.clock.jump(BEFORE + timedelta(days=1))


def changed(
    ground: Ground, until: datetime | None = None, *, since: datetime = BEFORE, viewpoint: Viewpoint = PRESENT
) -> Differences:
    """What differs since the first look; asked with the dates that are known and without, which must agree."""
    entries, catalogue = ground.docket.entries(), ground.docket.catalogue
    after = side_at(entries, until or BEFORE + timedelta(days=2), viewpoint)
    before = side_at(entries, since, viewpoint)
    afresh = differences(before, after, catalogue)
    if viewpoint == PRESENT:
        present = side_at(entries, ground.clock.now() + timedelta(days=9))
        known = differences(before, after, catalogue, (present, ground.rows.deadlines()))
        assert known == afresh
    return afresh


def told(found: Differences) -> list[tuple[str, Kind, str, str]]:
    return [(each.row.key, each.kind, each.was, each.now) for each in found.dates]


def because(found: Differences) -> list[str]:
    return [each.because.id if each.because else "" for each in found.dates]


def test_nothing_changed_where_nothing_was_recorded(ground: Ground) -> None:
    ground.set_deadline(DUE)
    assert changed(ground) == Differences((), ())


def test_a_date_that_moved_tells_from_where_to_where_and_the_fact_that_moved_it(ground: Ground) -> None:
    ground.set_deadline(DUE)
    later(ground)
    ground.put(Postponed(deadline="ours", to=date(2026, 6, 5), reason="Talks"), DAY, "moved", source="A letter")
    found = changed(ground)
    [each] = found.dates
    assert (each.kind, each.before and each.before.due, each.after and each.after.due) == (
        Kind.MOVED,
        "2026-05-29",
        "2026-06-05",
    )
    assert each.because is not None
    assert (each.because.id, each.because.source) == ("moved", "A letter")
    assert [entry.fact.id for entry in found.facts] == ["moved"]


def test_a_date_whose_trigger_happened_appears(ground: Ground) -> None:
    ground.start_title_vii()
    later(ground)
    ground.put(EventRecorded(proceeding="vii", event="identification"), DAY, "identified")
    found = changed(ground)
    assert told(found) == [
        ("vii/consultations", Kind.APPEARED, "waiting", "pending"),
        ("vii/sanctions", Kind.APPEARED, "waiting", "pending"),
    ]
    assert because(found) == ["identified", "identified"]


def test_a_track_that_is_new_appears_with_its_dates(ground: Ground) -> None:
    later(ground)
    ground.put(TrackOpened(name="Other"), DAY, "other", negotiation="talks")
    ground.set_deadline(DUE)
    assert told(changed(ground)) == [("ours/deadline", Kind.APPEARED, "", "pending")]


def test_a_date_that_was_met_left_by_that_act(ground: Ground) -> None:
    ground.set_deadline(DUE)
    later(ground)
    ground.put(Met(deadline="ours", document="Note 7"), DAY, "act")
    found = changed(ground)
    assert (told(found), because(found)) == ([("ours/deadline", Kind.LEFT, "pending", "met")], ["act"])


def test_a_settlement_of_the_whole_negotiation_reaches_every_track(ground: Ground) -> None:
    ground.set_deadline(DUE)
    ground.put(TrackOpened(name="Other"), OPENED, "other", negotiation="talks")
    ground.put(ProceedingStarted(track="other", procedure="title-vii"), OPENED, "vii")
    ground.put(EventRecorded(proceeding="vii", event="identification"), date(2025, 12, 20))
    later(ground)
    ground.put(Settled(target="talks"), DAY, "peace")
    found = changed(ground)
    assert {(each.kind, each.now) for each in found.dates} == {(Kind.LEFT, "settled")}
    assert because(found) == ["peace"] * 3


def test_a_date_whose_fact_was_retracted_left_by_the_retraction(ground: Ground) -> None:
    ground.set_deadline(DUE)
    later(ground)
    ground.put(Retracted(retracts="ours", reason="Entered twice"), DAY, "gone")
    found = changed(ground)
    assert (told(found), because(found)) == ([("ours/deadline", Kind.LEFT, "pending", "")], ["gone"])


def test_a_retracted_track_takes_its_dates_along(ground: Ground) -> None:
    ground.set_deadline(DUE)
    later(ground)
    ground.put(Retracted(retracts="steel"), DAY, "gone")
    found = changed(ground)
    assert (told(found), because(found)) == ([("ours/deadline", Kind.LEFT, "pending", "")], ["gone"])


def test_a_clock_that_stopped_changed_its_state(ground: Ground) -> None:
    ground.start_title_vii(date(2025, 12, 20))
    later(ground)
    ground.put(Suspended(proceeding="vii"), DAY, "stop")
    found = changed(ground, BEFORE + timedelta(days=2))
    assert ("vii/consultations", Kind.STATE, "pending", "suspended") in told(found)
    assert set(because(found)) == {"stop"}


def test_a_date_that_only_the_hour_changed_has_no_fact_behind_it(ground: Ground) -> None:
    ground.set_deadline(DUE)
    found = changed(ground, datetime(2026, 6, 1, tzinfo=UTC))
    assert (told(found), because(found)) == ([("ours/deadline", Kind.STATE, "pending", "lapsed")], [""])
    assert found.facts == ()


def test_a_date_that_lapsed_beside_one_that_moved_is_told_by_the_hour_alone(ground: Ground) -> None:
    ground.set_deadline(date(2026, 1, 2))
    ground.start_title_vii(date(2025, 12, 20))
    later(ground)
    ground.put(Extended(proceeding="vii", step="consultations", period="30 days"), DAY, "more")
    found = changed(ground, BEFORE + timedelta(days=5))
    lapsed = next(each for each in found.dates if each.row.key == "ours/deadline")
    assert (lapsed.kind, lapsed.now, lapsed.because) == (Kind.STATE, "lapsed", None)


def test_an_earlier_retraction_taken_back_brings_the_date_again(ground: Ground) -> None:
    ground.set_deadline(DUE)
    ground.put(Retracted(retracts="ours"), OPENED, "gone")
    later(ground)
    ground.put(Retracted(retracts="gone"), DAY, "back")
    found = changed(ground)
    assert told(found) == [("ours/deadline", Kind.APPEARED, "", "pending")]


def test_between_two_moments_what_came_later_is_left_out(ground: Ground) -> None:
    ground.set_deadline(DUE)
    later(ground)
    ground.put(Postponed(deadline="ours", to=date(2026, 6, 5)), DAY, "first")
    ground.clock.jump(BEFORE + timedelta(days=5))
    ground.put(Postponed(deadline="ours", to=date(2026, 7, 5)), DAY, "second")
    found = changed(ground, BEFORE + timedelta(days=2))
    assert [each.after.due for each in found.dates if each.after] == ["2026-06-05"]
    assert [entry.fact.id for entry in found.facts] == ["first"]


def test_what_was_imported_since_is_new_although_it_was_known_long_before(ground: Ground) -> None:
    later(ground)
    ground.put(Note(text="Old", track="steel"), OPENED, "old", known=datetime(1994, 1, 5, tzinfo=UTC))
    assert [entry.fact.id for entry in changed(ground).facts] == ["old"]


def test_an_imported_history_is_asked_about_as_it_happened(ground: Ground) -> None:
    entries = [
        entry._replace(fact=_known(entry.fact, datetime(1994, 1, 3, tzinfo=UTC))) for entry in ground.docket.entries()
    ]
    early = side_at(entries, datetime(1994, 6, 1, tzinfo=UTC))
    assert [entry.fact.id for entry in early.stands] == ["talks", "steel"]
    assert side_at(entries, datetime(1993, 6, 1, tzinfo=UTC)).stands == []


def test_a_look_at_the_past_tells_what_had_changed_by_then(ground: Ground) -> None:
    ground.set_deadline(DUE)
    later(ground)
    ground.put(Postponed(deadline="ours", to=date(2026, 6, 5)), date(2026, 3, 1), "moved")
    early, late = (datetime(2026, month, 10, tzinfo=UTC) for month in (2, 3))
    seen = [changed(ground, moment, viewpoint=Viewpoint(as_of=moment)) for moment in (early, late)]
    assert [told(each) for each in seen] == [[], [("ours/deadline", Kind.MOVED, "pending", "pending")]]


def test_an_extension_of_one_step_moves_the_steps_that_follow_for_the_same_reason(ground: Ground) -> None:
    ground.start_title_vii(date(2025, 12, 20))
    later(ground)
    ground.put(Extended(proceeding="vii", step="consultations", period="30 days"), DAY, "more")
    found = changed(ground)
    assert [each.kind for each in found.dates] == [Kind.MOVED, Kind.MOVED]
    assert because(found) == ["more", "more"]


def _known(fact: Fact, moment: datetime) -> Fact:
    return msgspec.structs.replace(fact, recorded_at=moment)
