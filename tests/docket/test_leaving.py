"""A date whose trigger is retracted is still told on its track: what it was, and which retraction took it, and why."""

from datetime import date, timedelta

from core.docket.facts import Draft, EventRecorded, Extended, Note, Retracted
from tests.docket.ground import Ground

IDENTIFIED, AUGUST = date(1994, 7, 31), date(1994, 8, 10)


def later(ground: Ground) -> None:
    """Let a minute pass, so that what follows is another edit."""
    ground.clock.jump(ground.clock.now() + timedelta(minutes=1))


def left(ground: Ground) -> list[tuple[str, str | None]]:
    view = ground.docket.track("steel")
    assert view is not None
    return [(each.row.step, each.row.due) for each in view.left]


def test_a_deadline_entered_in_error_is_still_told_with_its_reason_and_source(ground: Ground) -> None:
    ground.set_deadline(date(1994, 9, 15))
    later(ground)
    ground.put(Retracted(retracts="ours", reason="entered in error"), AUGUST, source="a call")
    view = ground.docket.track("steel")
    assert view is not None
    assert [each.row.due for each in view.left] == ["1994-09-15"]
    assert "retracted on Wed 10 Aug 1994 (entered in error)" in view.left[0].why.text
    assert view.left[0].why.citation == "a call"


def test_the_dates_of_a_retracted_trigger_are_told_and_what_replaced_them_is_not(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    later(ground)
    ground.put(Retracted(retracts="identified", reason="a day too late"), AUGUST)
    later(ground)
    ground.put(EventRecorded(proceeding="vii", event="identification"), date(1994, 7, 30))
    found = left(ground)
    assert ("consultations", "1994-09-29") in found
    assert ground.due("vii/consultations") == "1994-09-28"
    assert ("consultations", "1994-09-28") not in found


def test_a_retracted_extension_leaves_the_extended_date_behind(ground: Ground) -> None:
    ground.start_title_vii(IDENTIFIED)
    more = ground.put(Extended(proceeding="vii", step="consultations", period="30 days"), AUGUST)
    later(ground)
    ground.put(Retracted(retracts=more), AUGUST)
    assert ("consultations", "1994-10-29") in left(ground)


def test_what_was_undone_and_what_no_date_rested_on_leaves_nothing(ground: Ground) -> None:
    note = ground.put(Note(text="x", track="steel"), AUGUST)
    later(ground)
    ground.put(Retracted(retracts=note), AUGUST)
    later(ground)
    ground.set_deadline(date(1994, 9, 15))
    later(ground)
    ground.docket.undo()
    assert left(ground) == []


def test_a_retraction_that_was_retracted_took_nothing(ground: Ground) -> None:
    ground.set_deadline(date(1994, 9, 15))
    later(ground)
    back = ground.docket.execute(Draft(body=Retracted(retracts="ours"), effective_on=AUGUST)).facts[0]
    later(ground)
    ground.put(Retracted(retracts=back), AUGUST)
    assert left(ground) == []
