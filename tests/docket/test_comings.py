"""A step that comes again is there for as long as its acts are recorded, however often that is."""

from datetime import date, timedelta

from core.docket.facts import EventRecorded, ProceedingStarted
from tests.docket.ground import Ground, laws
from tests.procedures.matters import written

DAY = date(2019, 1, 10)
LAW = """
[[event]]
id = "begun"
[[event]]
id = "done"
[[step]]
id = "report"
from = "begun"
period = "1 week"
repeats = "1 week"
met_by = ["done"]
"""
MANY = 130


def test_the_next_coming_is_there_after_very_many() -> None:
    ground = Ground(laws({"small": written(LAW)}))
    ground.put(ProceedingStarted(track="steel", procedure="small"), DAY, "p")
    ground.put(EventRecorded(proceeding="p", event="begun"), DAY, "begun")
    for number in range(1, MANY + 1):
        ground.put(EventRecorded(proceeding="p", event="done"), DAY + timedelta(weeks=number), f"done-{number}")
    comings = [each.row for each in ground.deadlines().values() if each.row.step == "report"]
    assert [row.ended_as for row in comings].count("met") == MANY
    assert (comings[-1].ended_as, comings[-1].due) == ("", (DAY + timedelta(weeks=MANY + 1)).isoformat())
