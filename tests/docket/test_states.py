"""The state of a date follows from its row and the moment it is looked at, and from nothing else."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

import pytest

from core.docket.deadlines import (
    AUTOMATIC,
    CALLED_OFF,
    DEADLINE,
    EARLIEST,
    ENDED,
    IN_EFFECT,
    LAPSED,
    MET,
    PENDING,
    SETTLED,
    SOFT,
    STATES,
    SUPERSEDED,
    SUSPENDED,
    UNLOCKED,
    WAITING,
    WINDOW,
    DeadlineRow,
    in_date_order,
    seconds_left,
    spoken_state,
    state_at,
)
from core.docket.facts import EventRecorded, Met, Postponed, Settled, Suspended
from tests.docket.ground import Ground, at

DUE = 1_000_000


def row(kind: str = DEADLINE, **changed: Any) -> DeadlineRow:
    """A row that falls due at DUE, with the columns given changed."""
    blank = DeadlineRow(
        key="k", negotiation_id="n", negotiation="N", track_id="t", track="T", proceeding="p", procedure="x",
        title="X", step="s", label="S", kind=kind, actor="", opens=None, due="1970-01-12", due_at=DUE, zone="UTC",
        waits_for="", stopped_at=None, ended_as="", ended_at=None, citation="", verified=True, lapse="", entered_at=0,
    )  # fmt: skip
    return blank._replace(**changed)


@dataclass(frozen=True, slots=True)
class Case:
    """One line of the truth table."""

    row: DeadlineRow
    now: float
    state: str


TABLE = [
    *(Case(row(kind), DUE - 1, PENDING) for kind in (DEADLINE, WINDOW, EARLIEST, AUTOMATIC, SOFT)),
    Case(row(DEADLINE), DUE, LAPSED),
    Case(row(WINDOW), DUE, LAPSED),
    Case(row(SOFT), DUE, LAPSED),
    Case(row(EARLIEST), DUE, UNLOCKED),
    Case(row(AUTOMATIC), DUE, IN_EFFECT),
    Case(row(due=None, due_at=None), DUE, WAITING),
    Case(row(stopped_at=DUE - 10), DUE - 11, PENDING),
    Case(row(stopped_at=DUE - 10), DUE - 10, SUSPENDED),
    Case(row(stopped_at=DUE - 10), DUE + 10, SUSPENDED),
    *(Case(row(ended_as=ended, ended_at=DUE - 5), DUE + 5, ended) for ended in (MET, SETTLED, CALLED_OFF, SUPERSEDED)),
    Case(row(ended_as=MET, ended_at=DUE - 5), DUE - 6, PENDING),
    Case(row(ended_as=MET, ended_at=DUE + 5), DUE + 4, LAPSED),
    Case(row(ended_as=MET, ended_at=DUE + 5), DUE + 5, MET),
    Case(row(ended_as=SETTLED, ended_at=DUE, stopped_at=DUE - 9), DUE - 1, SUSPENDED),
    Case(row(ended_as=SETTLED, ended_at=DUE, stopped_at=DUE - 9), DUE, SETTLED),
    Case(row(due=None, due_at=None, ended_as=CALLED_OFF, ended_at=DUE), DUE - 1, WAITING),
    Case(row(due=None, due_at=None, ended_as=CALLED_OFF, ended_at=DUE), DUE, CALLED_OFF),
]


@pytest.mark.parametrize("case", TABLE, ids=lambda case: f"{case.row.kind} at {case.now} is {case.state}")
def test_the_state_is_as_the_table_says(case: Case) -> None:
    assert state_at(case.row, case.now) == case.state


def test_every_state_appears_in_the_table() -> None:
    assert {case.state for case in TABLE} == set(STATES)


def test_a_waiting_date_names_what_it_waits_for() -> None:
    assert spoken_state(row(due=None, due_at=None, waits_for="identification"), 0) == "waits for identification"


def test_what_is_left_counts_down_and_then_up() -> None:
    assert [seconds_left(row(), now) for now in (DUE - 30, DUE, DUE + 30)] == [30, 0, -30]


def test_what_is_left_stands_still_while_suspended() -> None:
    stopped = row(stopped_at=DUE - 30)
    assert [seconds_left(stopped, now) for now in (DUE - 40, DUE - 20, DUE + 99)] == [40, 30, 30]


def test_nothing_is_left_of_a_date_that_waits() -> None:
    assert seconds_left(row(due=None, due_at=None), 0) is None


def test_dates_come_in_order_and_those_without_one_last() -> None:
    early, late, none = row(key="a"), row(key="b", due_at=DUE + 1), row(key="0", due_at=None)
    assert in_date_order([none, late, early]) == [early, late, none]


def test_states_that_have_ended_ask_nothing() -> None:
    assert {MET, SETTLED, CALLED_OFF, SUPERSEDED} == ENDED


# --- The same states, from facts ---


def test_a_day_ends_at_midnight_where_it_is_counted(ground: Ground) -> None:
    ground.set_deadline(date(1994, 7, 31))
    assert ground.state("ours/deadline", at(date(1994, 7, 31), 23, 59)) == PENDING
    assert ground.state("ours/deadline", at(date(1994, 8, 1))) == LAPSED


def test_an_hour_lapses_at_that_hour(ground: Ground) -> None:
    ground.set_deadline(date(1994, 7, 31), time(17))
    assert ground.state("ours/deadline", at(date(1994, 7, 31), 16, 59)) == PENDING
    assert ground.state("ours/deadline", at(date(1994, 7, 31), 17)) == LAPSED


def test_a_procedure_waits_for_its_event_and_then_counts(ground: Ground) -> None:
    ground.start_title_vii()
    now = at(date(1994, 8, 1))
    assert ground.state("vii/consultations", now) == "waits for identification"
    assert ground.state("vii/sanctions", now) == "waits for the end of the consultation period"
    ground.put(EventRecorded(proceeding="vii", event="identification"), date(1994, 7, 31))
    assert (ground.due("vii/consultations"), ground.due("vii/sanctions")) == ("1994-09-29", "1994-09-30")
    assert ground.state("vii/sanctions", at(date(1994, 9, 30))) == IN_EFFECT


@pytest.mark.parametrize(
    ("day", "consultations", "sanctions"),
    [(date(1994, 9, 1), MET, CALLED_OFF), (date(1994, 9, 29), MET, CALLED_OFF), (date(1994, 10, 2), MET, IN_EFFECT)],
)
def test_an_act_in_time_calls_off_what_follows_and_one_too_late_does_not(
    ground: Ground, day: date, consultations: str, sanctions: str
) -> None:
    ground.start_title_vii(date(1994, 7, 31))
    ground.put(EventRecorded(proceeding="vii", event="agreement"), day)
    later = at(date(1994, 11, 1))
    assert ground.state("vii/consultations", later) == consultations
    assert ground.state("vii/sanctions", later) == sanctions


@pytest.mark.parametrize("day", [date(1994, 7, 20), date(1994, 7, 31), date(1994, 8, 5)])
def test_a_partys_deadline_is_met_from_the_day_of_the_act(ground: Ground, day: date) -> None:
    ground.set_deadline(date(1994, 7, 31))
    ground.put(Met(deadline="ours", by="Us"), day)
    before = PENDING if day <= date(1994, 7, 31) else LAPSED
    assert ground.state("ours/deadline", at(day) - timedelta(seconds=1)) == before
    assert ground.state("ours/deadline", at(day)) == MET


@pytest.mark.parametrize("outcome", [SETTLED, CALLED_OFF])
@pytest.mark.parametrize("target", ["talks", "steel", "ours"])
def test_an_outcome_ends_what_is_still_to_come(ground: Ground, target: str, outcome: str) -> None:
    ground.set_deadline(date(1994, 7, 31))
    ground.put(Settled(target=target, outcome=outcome), date(1994, 7, 30))  # type: ignore[arg-type]
    assert ground.state("ours/deadline", at(date(1994, 8, 5))) == outcome


@pytest.mark.parametrize(
    ("day", "state"),
    [(date(1994, 7, 30), SETTLED), (date(1994, 7, 31), SETTLED), (date(1994, 8, 1), LAPSED)],
)
def test_a_settlement_reaches_a_date_of_its_own_day_but_not_one_that_had_lapsed(
    ground: Ground, day: date, state: str
) -> None:
    ground.set_deadline(date(1994, 7, 31))
    ground.put(Settled(target="steel"), day)
    assert ground.state("ours/deadline", at(date(1994, 8, 5))) == state


@pytest.mark.parametrize(("hour", "state"), [(16, SETTLED), (17, LAPSED), (18, LAPSED)])
def test_a_settlement_with_an_hour_reaches_only_what_was_still_to_come_then(
    ground: Ground, hour: int, state: str
) -> None:
    day = date(1994, 7, 31)
    ground.set_deadline(day, time(17))
    ground.put(Settled(target="steel"), day, effective=at(day, hour))
    assert ground.state("ours/deadline", at(date(1994, 8, 5))) == state


def test_a_settlement_ends_what_is_in_effect(ground: Ground) -> None:
    ground.start_title_vii(date(1994, 7, 31))
    ground.put(Settled(target="vii", decided_on=date(1994, 10, 4)), date(1994, 10, 2))
    assert ground.state("vii/sanctions", at(date(1994, 10, 1))) == IN_EFFECT
    assert ground.state("vii/sanctions", at(date(1994, 10, 2))) == SETTLED
    assert ground.state("vii/consultations", at(date(1994, 10, 2))) == LAPSED


def test_what_begins_after_a_settlement_is_not_ended_by_it(ground: Ground) -> None:
    ground.put(Settled(target="steel"), date(1994, 2, 1))
    ground.start_title_vii(date(1994, 7, 31))
    assert ground.state("vii/consultations", at(date(1994, 8, 1))) == PENDING


def test_a_settled_procedure_leaves_its_tracks_other_dates_alone(ground: Ground) -> None:
    ground.start_title_vii(date(1994, 7, 31))
    ground.set_deadline(date(1994, 9, 1))
    ground.put(Settled(target="vii"), date(1994, 8, 10))
    assert ground.state("ours/deadline", at(date(1994, 8, 20))) == PENDING
    assert ground.state("vii/consultations", at(date(1994, 8, 20))) == SETTLED


def test_a_superseded_date_says_so_from_the_postponement_on(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    ground.put(Postponed(deadline="ours", to=date(1994, 7, 31)), date(1994, 6, 20))
    assert ground.state("ours/deadline#1", at(date(1994, 6, 19))) == PENDING
    assert ground.state("ours/deadline#1", at(date(1994, 6, 20))) == SUPERSEDED


def test_a_suspended_clock_suspends_the_steps_after_it(ground: Ground) -> None:
    ground.start_title_vii(date(1994, 7, 31))
    ground.put(Suspended(proceeding="vii"), date(1994, 8, 10))
    assert ground.state("vii/consultations", at(date(1994, 8, 9), 23)) == PENDING
    assert ground.state("vii/consultations", at(date(1994, 12, 1))) == SUSPENDED
    assert ground.state("vii/sanctions", at(date(1994, 12, 1))) == SUSPENDED
