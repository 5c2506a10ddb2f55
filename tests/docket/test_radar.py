"""The convergence radar: what comes together, what is near enough, and what an edit makes new."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from core.docket.deadlines import AUTOMATIC, DEADLINE, DeadlineRow
from core.docket.facts import Fact, Meeting, Retracted
from core.docket.lanes import DAY
from core.docket.radar import (
    PRESSING,
    Clash,
    Kind,
    Surroundings,
    concerning,
    new_convergences,
    pressing,
    radar,
    surroundings_of,
)
from tests.docket.ground import WASHINGTON, Ground
from tests.gui.rows import BLANK, SEATS, track

NOW = datetime(2026, 9, 1, tzinfo=UTC).timestamp()
NOWHERE = Surroundings({})
CAPITALS = Surroundings({"framework": SEATS})
TUESDAY = date(2026, 9, 8)


def due(key: str, days: float, **more: object) -> DeadlineRow:
    row = BLANK._replace(key=key, proceeding=key, track_id=key, opens=None, kind=DEADLINE)
    return row._replace(due="2026-09-08", due_at=int(NOW + days * DAY))._replace(**more)  # type: ignore[arg-type]


def on(day: date, **more: object) -> DeadlineRow:
    """A date that ends with that day in Washington."""
    end = datetime(day.year, day.month, day.day, 4, tzinfo=UTC) + timedelta(days=1)
    return due("a", 0, due=day.isoformat(), due_at=int(end.timestamp()), **more)


def meeting(first: date, until: date | None = None, negotiation: str = "framework") -> Fact:
    moment = datetime(2026, 8, 1, tzinfo=UTC)
    return Fact(
        id="round",
        negotiation=negotiation,
        body=Meeting(name="Round four", zone="Asia/Tokyo", until=until),
        effective_on=first,
        zone="Asia/Tokyo",
        recorded_at=moment,
        entered_at=moment,
    )


def keys(clashes: list[Clash]) -> list[tuple[Kind, list[str]]]:
    return [(clash.kind, [row.key for row in clash.rows]) for clash in clashes]


def test_dates_of_different_clocks_within_the_span_come_together_across_negotiations() -> None:
    rows = [due("a", 10), due("b", 13, negotiation_id="other"), due("c", 17)]
    assert keys(radar(rows, NOWHERE, NOW)) == [(Kind.DATES, ["a", "b"])]
    assert keys(radar(rows, NOWHERE, NOW, 4)) == [(Kind.DATES, ["a", "b"]), (Kind.DATES, ["b", "c"])]
    assert radar(rows, NOWHERE, NOW, 1) == []


def test_one_clock_alone_and_dates_that_have_come_or_ended_or_stand_still_are_left_out() -> None:
    same = [due("a", 10), due("b", 11, proceeding="a")]
    over = [due("a", 10), due("b", -1), due("c", 11, ended_as="met"), due("d", 11, stopped_at=int(NOW - DAY))]
    assert (radar(same, NOWHERE, NOW), radar(over, NOWHERE, NOW)) == ([], [])


def test_a_date_on_a_day_off_of_either_seat_names_the_seat_and_its_last_working_day() -> None:
    found = radar([on(date(2026, 9, 20))], CAPITALS, NOW)  # a Sunday; Monday the 21st to the 23rd are holidays in Tokyo
    assert [(clash.seat, clash.day_off, clash.last_working) for clash in found] == [
        (WASHINGTON, "Sunday", date(2026, 9, 18)),
        ("Asia/Tokyo", "Respect for the Aged Day", date(2026, 9, 18)),
    ]


def test_dates_of_one_day_off_are_told_together() -> None:
    both = [on(date(2026, 9, 20)), on(date(2026, 9, 20))._replace(key="b")]
    found = [clash for clash in radar(both, CAPITALS, NOW) if clash.seat == WASHINGTON]
    assert keys(found) == [(Kind.DAY_OFF, ["a", "b"])]


def test_a_working_day_everywhere_clashes_with_nothing() -> None:
    assert radar([on(TUESDAY)], CAPITALS, NOW) == []


def test_what_comes_by_itself_asks_for_no_working_hours() -> None:
    assert radar([on(date(2026, 9, 20), kind=AUTOMATIC)], CAPITALS, NOW) == []


def test_a_seat_whose_calendar_does_not_know_the_day_is_not_said_to_rest() -> None:
    assert radar([on(date(2199, 6, 4))], CAPITALS, NOW) == []


def test_a_date_during_a_meeting_of_its_negotiation_is_told_with_the_meeting() -> None:
    around = Surroundings({}, [meeting(date(2026, 9, 7), TUESDAY)])
    inside, other = on(TUESDAY), on(TUESDAY, negotiation_id="other")
    [clash] = radar([inside, other], around, NOW)
    assert (clash.kind, clash.rows, clash.meeting and clash.meeting.id) == (Kind.MEETING, (inside,), "round")
    assert radar([on(date(2026, 9, 9))], around, NOW) == []


def test_a_meeting_without_an_end_lasts_a_day() -> None:
    around = Surroundings({}, [meeting(TUESDAY)])
    assert [len(radar([on(day)], around, NOW)) for day in (date(2026, 9, 7), TUESDAY)] == [1, 1]
    assert radar([on(date(2026, 9, 4))], around, NOW) == []


def test_the_docket_gives_the_meetings_that_stand(ground: Ground) -> None:
    ground.put(Meeting(name="Round three"), TUESDAY, "third", negotiation="talks")
    ground.put(Meeting(name="Round four", track="steel"), date(2026, 9, 1), "fourth")
    ground.put(Retracted(retracts="third"), TUESDAY, "gone")
    before = [fact.id for fact in ground.docket.meetings()]
    ground.put(Retracted(retracts="gone"), TUESDAY)
    assert (before, [fact.id for fact in ground.docket.meetings()]) == (["fourth"], ["fourth", "third"])


def test_the_seats_come_from_the_tracks() -> None:
    assert surroundings_of([track("steel")]).seats == {"framework": SEATS}


def test_the_count_is_of_what_begins_within_thirty_days() -> None:
    soon, late = PRESSING / DAY - 1, PRESSING / DAY + 1
    rows = [due("a", 5), due("b", 6), due("c", soon), due("d", late), due("e", late + 9), due("f", late + 9)]
    assert pressing(rows, NOWHERE, NOW) == 2


ROWS = st.lists(st.tuples(st.integers(0, 5), st.integers(-5, 60)), max_size=30)


@settings(deadline=None)
@given(ROWS, st.integers(0, 9))
def test_the_clashes_of_a_track_are_the_same_seen_from_its_neighbourhood(
    made: list[tuple[int, int]], days: int
) -> None:
    rows = [due(str(place), at, track_id=f"t{of}", proceeding=f"t{of}") for place, (of, at) in enumerate(made)]
    near = concerning(rows, "t0", NOW, days)
    pairs = [_pairs(radar(some, NOWHERE, NOW, days)) for some in (rows, near)]
    own = {row.key for row in rows if row.track_id == "t0"}
    assert {pair for pair in pairs[0] if pair & own} == {pair for pair in pairs[1] if pair & own}


@settings(deadline=None)
@given(ROWS)
def test_the_count_is_that_of_the_whole_radar(made: list[tuple[int, int]]) -> None:
    rows = [due(str(place), at, proceeding=f"p{of}") for place, (of, at) in enumerate(made)]
    whole = [clash for clash in radar(rows, CAPITALS, NOW) if clash.first_at <= NOW + PRESSING]
    assert pressing(rows, CAPITALS, NOW) == len(whole)


def test_an_edit_that_brings_two_dates_together_makes_a_new_convergence() -> None:
    rows = [due("a", 10), due("b", 20)]
    moved = [rows[0], rows[1]._replace(due_at=int(NOW + 12 * DAY))]
    assert keys(new_convergences(rows, moved, NOWHERE, NOW)) == [(Kind.DATES, ["a", "b"])]
    assert new_convergences(rows, rows, NOWHERE, NOW) == []


def test_dates_that_came_together_before_make_nothing_new_where_they_still_do() -> None:
    rows = [due("a", 10), due("b", 11), due("c", 12)]
    moved = [*rows[:2], rows[2]._replace(due_at=int(NOW + 30 * DAY))]
    nearer = [rows[0], rows[1]._replace(due_at=int(NOW + 11.5 * DAY)), rows[2]]
    assert new_convergences(rows, moved, NOWHERE, NOW) == []
    assert new_convergences(rows, nearer, NOWHERE, NOW) == []


def test_a_date_that_is_added_or_that_moves_onto_a_day_off_is_new() -> None:
    rows = [due("a", 10)]
    assert keys(new_convergences(rows, [*rows, due("b", 11)], NOWHERE, NOW)) == [(Kind.DATES, ["a", "b"])]
    found = new_convergences([on(TUESDAY)], [on(date(2026, 9, 20))], CAPITALS, NOW)
    assert [clash.day_off for clash in found] == ["Sunday", "Respect for the Aged Day"]


def _pairs(clashes: list[Clash]) -> set[frozenset[str]]:
    return {
        frozenset((one.key, other.key))
        for clash in clashes
        if clash.kind is Kind.DATES
        for one in clash.rows
        for other in clash.rows
        if one.proceeding != other.proceeding
    }
