"""What moves a date: postponement, the clock standing still, time added, and a new clock in the old one's place."""

from datetime import date, time

from core.docket.deadlines import MET, PENDING, SUPERSEDED, SUSPENDED, seconds_left
from core.docket.explanation import explain
from core.docket.facts import EventRecorded, Extended, Met, Postponed, Resumed, Suspended
from tests.docket.ground import Ground, at

IDENTIFIED = date(1994, 7, 31)


def why(ground: Ground, key: str) -> str:
    return "\n".join(line.text for line in explain(ground.deadlines()[key]))


def test_each_postponement_leaves_the_date_it_replaced_behind(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    ground.put(Postponed(deadline="ours", to=date(1994, 7, 31), by="Us", reason="elections"), date(1994, 6, 29))
    ground.put(Postponed(deadline="ours", to=date(1994, 9, 15), by="Us"), date(1994, 7, 30))
    found = [(key, each.row.due, each.row.ended_as) for key, each in ground.deadlines().items()]
    assert found == [
        ("ours/deadline#1", "1994-06-30", SUPERSEDED),
        ("ours/deadline#2", "1994-07-31", SUPERSEDED),
        ("ours/deadline", "1994-09-15", ""),
    ]


def test_a_postponement_is_explained_with_who_when_and_why(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    ground.put(Postponed(deadline="ours", to=date(1994, 7, 31), by="Us", reason="elections"), date(1994, 6, 29))
    assert (
        "The postponement of 29 Jun 1994 by Us moved it from Thursday 30 June 1994 to Sunday 31 July 1994 (elections)."
        in why(ground, "ours/deadline").replace("Wed ", "")
    )


def test_a_postponement_may_bring_an_hour_and_drop_it_again(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30), time(17))
    ground.put(Postponed(deadline="ours", to=date(1994, 6, 30), at=time(18)), date(1994, 6, 28))
    assert ground.row("ours/deadline").due_at == at(date(1994, 6, 30), 18).timestamp()
    ground.put(Postponed(deadline="ours", to=date(1994, 6, 30)), date(1994, 6, 29))
    assert ground.row("ours/deadline").due_at == at(date(1994, 7, 1)).timestamp()


def test_a_date_may_be_brought_forward(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    ground.put(Postponed(deadline="ours", to=date(1994, 6, 1)), date(1994, 5, 1))
    assert ground.due("ours/deadline") == "1994-06-01"


def test_a_date_met_after_its_postponement_is_met_once(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    ground.put(Postponed(deadline="ours", to=date(1994, 7, 31)), date(1994, 6, 29))
    ground.put(Met(deadline="ours"), date(1994, 7, 1))
    states = [ground.state(key, at(date(1994, 7, 2))) for key in ground.deadlines()]
    assert states == [SUPERSEDED, MET]


def test_a_suspension_that_ended_moves_the_date_by_its_days(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(Suspended(proceeding="vii"), date(1994, 8, 10))
    ground.put(Resumed(proceeding="vii"), date(1994, 8, 20))
    assert (ground.due("vii/consultations"), ground.due("vii/sanctions")) == ("1994-10-09", "1994-10-10")
    assert "the clock stood still for 10 days" in why(ground, "vii/consultations")


def test_several_suspensions_add_up(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    for stopped, resumed in ((date(1994, 8, 10), date(1994, 8, 20)), (date(1994, 10, 1), date(1994, 10, 2))):
        ground.put(Suspended(proceeding="vii"), stopped)
        ground.put(Resumed(proceeding="vii"), resumed)
    assert ground.due("vii/consultations") == "1994-10-10"


def test_a_suspension_within_one_day_moves_nothing(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(Suspended(proceeding="vii"), date(1994, 8, 10))
    ground.put(Resumed(proceeding="vii"), date(1994, 8, 10))
    assert ground.due("vii/consultations") == "1994-09-29"


def test_a_suspension_after_the_date_moves_nothing(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(Suspended(proceeding="vii"), date(1994, 9, 30))
    assert ground.row("vii/consultations").stopped_at is None


def test_an_open_suspension_freezes_what_is_left(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(Suspended(proceeding="vii"), date(1994, 9, 28))
    row = ground.row("vii/consultations")
    left = {seconds_left(row, at(day).timestamp()) for day in (date(1994, 9, 28), date(1994, 12, 1))}
    assert left == {2 * 86_400}
    assert "holds only for the time before the stop" in why(ground, "vii/consultations")


def test_an_extension_adds_its_period_to_the_date_as_it_stands(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(Extended(proceeding="vii", step="consultations", period="30 days"), date(1994, 9, 1))
    assert (ground.due("vii/consultations"), ground.due("vii/sanctions")) == ("1994-10-29", "1994-10-30")


def test_an_extension_may_name_the_new_last_day(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(Extended(proceeding="vii", step="consultations", to=date(1994, 10, 15)), date(1994, 9, 1))
    assert ground.due("vii/consultations") == "1994-10-15"


def test_a_suspension_and_an_extension_both_count_in_either_order(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(Extended(proceeding="vii", step="consultations", period="30 days"), date(1994, 9, 1))
    ground.put(Suspended(proceeding="vii"), date(1994, 10, 1))
    ground.put(Resumed(proceeding="vii"), date(1994, 10, 6))
    assert ground.due("vii/consultations") == "1994-11-03"


def test_a_second_identification_sets_a_new_clock_and_keeps_the_old_date(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(EventRecorded(proceeding="vii", event="identification"), date(1994, 8, 30))
    now = at(date(1994, 8, 31))
    assert (ground.due("vii/consultations#1"), ground.state("vii/consultations#1", now)) == ("1994-09-29", SUPERSEDED)
    assert (ground.due("vii/consultations"), ground.state("vii/consultations", now)) == ("1994-10-29", PENDING)
    assert ground.due("vii/sanctions") == "1994-10-30"


def test_what_moved_the_old_clock_does_not_move_the_new_one(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(Extended(proceeding="vii", step="consultations", period="30 days"), date(1994, 8, 5))
    ground.put(Suspended(proceeding="vii"), date(1994, 8, 10))
    ground.put(Resumed(proceeding="vii"), date(1994, 8, 20))
    ground.put(EventRecorded(proceeding="vii", event="identification"), date(1994, 8, 30))
    assert ground.due("vii/consultations") == "1994-10-29"


def test_a_stop_that_is_open_when_the_clock_is_reset_holds_the_new_clock(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    ground.put(Suspended(proceeding="vii"), date(1994, 8, 10))
    ground.put(EventRecorded(proceeding="vii", event="identification"), date(1994, 8, 30))
    assert ground.state("vii/consultations", at(date(1994, 9, 1))) == SUSPENDED


def test_a_month_that_lacks_the_day_ends_on_its_last(ground: Ground) -> None:
    ground.start_super_301(date(1994, 3, 31))
    assert ground.due("s301/identify") == "1994-09-30"


def test_a_step_that_was_not_read_in_the_original_is_marked(ground: Ground) -> None:
    ground.start_super_301(date(1994, 3, 31))
    ground.put(EventRecorded(proceeding="s301", event="priority-practices-identified"), date(1994, 9, 1))
    row = ground.row("s301/initiate")
    assert (row.due, bool(row.verified)) == ("1994-09-22", False)
    assert "This rule is unconfirmed" in why(ground, "s301/initiate")
