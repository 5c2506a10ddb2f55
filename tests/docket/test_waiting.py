"""Which steps are shown while they wait: those at hand, and none of the many a matter may never take."""

from datetime import date, timedelta

import pytest

from core.docket.explanation import explain
from core.docket.facts import EventRecorded, ProceedingStarted, Settled
from tests.docket.ground import Ground, laws
from tests.procedures.matters import written

DAY = date(2026, 1, 5)
LAW = """
[[event]]
id = "begun"
entry = true
[[event]]
id = "answered"
[[event]]
id = "seldom"
[[event]]
id = "meeting"
repeats = true
[[event]]
id = "gate"
[[step]]
id = "answer"
from = "begun"
period = "10 days"
met_by = ["answered"]
[[step]]
id = "effect"
after = "answer"
period = "1 day"
regardless = true
[[step]]
id = "reply"
from = "answered"
period = "10 days"
[[step]]
id = "after-reply"
after = "reply"
period = "10 days"
[[step]]
id = "rare"
from = "seldom"
period = "10 days"
[[step]]
id = "adopt"
from = "answered"
period = "2nd meeting"
over = "meeting"
[[step]]
id = "after-adoption"
after = "adopt"
period = "1 month"
[[step]]
id = "both"
combine = "later"
[[step.count]]
from = "answered"
period = "5 days"
[[step.count]]
from = "gate"
period = "5 days"
"""


@pytest.fixture
def ground() -> Ground:
    """A ground whose one law is the small one above, at work as "p"."""
    made = Ground(laws({"small": written(LAW)}))
    made.put(ProceedingStarted(track="steel", procedure="small"), DAY, "p")
    return made


def shown(ground: Ground) -> dict[str, str]:
    return {each.row.step: each.row.due or f"waits for {each.row.waits_for}" for each in ground.deadlines().values()}


def record(ground: Ground, event: str, after: int = 0) -> None:
    ground.put(EventRecorded(proceeding="p", event=event), DAY + timedelta(days=after))


def test_before_anything_has_happened_a_matter_waits_for_what_it_begins_with(ground: Ground) -> None:
    assert shown(ground) == {"answer": "waits for begun", "effect": "waits for the end of “answer”"}


def test_a_running_clock_shows_what_waits_for_the_act_it_asks_for(ground: Ground) -> None:
    record(ground, "begun")
    assert shown(ground) == {
        "answer": "2026-01-15",
        "effect": "2026-01-16",
        "reply": "waits for answered",
        "after-reply": "waits for the end of “reply”",
        "adopt": "waits for answered",
        "after-adoption": "waits for the end of “adopt”",
        "both": "waits for answered",
    }


def test_a_clock_that_started_and_waits_for_more_is_shown_with_what_follows_it(ground: Ground) -> None:
    record(ground, "begun")
    record(ground, "answered", 2)
    assert shown(ground) == {
        "answer": "2026-01-15",
        "effect": "2026-01-16",
        "reply": "2026-01-17",
        "after-reply": "2026-01-27",
        "adopt": "waits for meeting (0 of 2 recorded)",
        "after-adoption": "waits for the end of “adopt”",
        "both": "waits for gate",
    }


def test_meetings_are_counted_as_they_are_recorded(ground: Ground) -> None:
    record(ground, "answered")
    record(ground, "meeting", 1)
    assert shown(ground)["adopt"] == "waits for meeting (1 of 2 recorded)"
    record(ground, "meeting", 8)
    assert (shown(ground)["adopt"], shown(ground)["after-adoption"]) == ("2026-01-13", "2026-02-13")


def test_a_matter_may_be_followed_from_the_middle(ground: Ground) -> None:
    record(ground, "seldom")
    assert shown(ground) == {"rare": "2026-01-15"}


def test_a_matter_in_which_nothing_counts_yet_still_waits_for_its_beginning(ground: Ground) -> None:
    record(ground, "meeting")
    assert shown(ground) == {"answer": "waits for begun", "effect": "waits for the end of “answer”"}


def test_a_settled_matter_waits_for_nothing_more(ground: Ground) -> None:
    record(ground, "begun")
    ground.put(Settled(target="p"), DAY + timedelta(days=1))
    assert shown(ground) == {"answer": "2026-01-15", "effect": "2026-01-16"}


def test_what_is_due_regardless_stays_when_the_step_before_was_fulfilled_in_time(ground: Ground) -> None:
    record(ground, "begun")
    record(ground, "answered", 2)
    rows = {each.row.step: each.row.ended_as for each in ground.deadlines().values()}
    assert (rows["answer"], rows["effect"]) == ("met", "")


def test_what_is_not_regardless_is_called_off_when_the_step_before_was_fulfilled_in_time() -> None:
    ground = Ground(laws({"small": written(LAW.replace("regardless = true\n", ""))}))
    ground.put(ProceedingStarted(track="steel", procedure="small"), DAY, "p")
    record(ground, "begun")
    record(ground, "answered", 2)
    rows = {each.row.step: each.row.ended_as for each in ground.deadlines().values()}
    assert (rows["answer"], rows["effect"]) == ("met", "called off")


@pytest.mark.parametrize("begun", [date(1965, 3, 1), date(2060, 3, 1)])
def test_a_date_out_of_the_calendars_reach_is_a_row_that_says_so_and_harms_no_other(begun: date) -> None:
    ground = Ground()
    ground.set_deadline(date(1994, 6, 30))
    ground.put(ProceedingStarted(track="steel", procedure="us-ad", version="1995"), date(1995, 1, 2), "ad")
    ground.put(EventRecorded(proceeding="ad", event="petition"), begun)
    rows = {key: each.row for key, each in ground.deadlines().items()}
    assert rows["ours/deadline"].due == "1994-06-30"
    assert (rows["ad/initiate"].due, rows["ad/initiate"].waits_for) == (None, "a date that can be computed")
    assert explain(ground.deadlines()["ad/initiate"])[0].text.startswith("No date can be computed: ")
    assert ground.rows.deadlines()
    ground.database.close()
