"""The sample tells the talks of 1994 as they were known, day by day."""

from datetime import date, datetime
from difflib import unified_diff
from pathlib import Path

import pytest

from core.docket.deadlines import DeadlineRow, spoken_state
from core.docket.facts import EventRecorded, Fact, Meeting, Settled
from core.docket.standing import Viewpoint, effective_instant
from core.sessions.session import Session
from tests.samples.snapshot import TOKYO, WASHINGTON, as_text, bodies, seen, washington

SNAPSHOT = Path(__file__).with_name("us-japan-1994.txt")

TRACKS = ("medical", "telecommunications", "autos", "insurance")


def rows_at(session: Session, moment: datetime, known_by: datetime | None = None) -> list[DeadlineRow]:
    views = session.views(Viewpoint(as_of=moment, known_by=known_by or moment))
    return [deadline.row for view in views for deadline in view.deadlines]


def row_at(session: Session, moment: datetime, key: str, known_by: datetime | None = None) -> DeadlineRow:
    return next(row for row in rows_at(session, moment, known_by) if row.key == key)


def talks(session: Session, moment: datetime) -> dict[str, str]:
    return {view.row.id: view.row.talks for view in seen(session, moment)}


def known_by(session: Session, moment: datetime) -> list[Fact]:
    return [fact for view in session.views(Viewpoint(known_by=moment)) for fact in view.facts]


def state(session: Session, moment: datetime, key: str) -> str:
    return spoken_state(row_at(session, moment, key), moment.timestamp())


def test_the_replay_reads_as_reviewed(session: Session) -> None:
    expected, actual = SNAPSHOT.read_text(encoding="utf-8"), as_text(session) + "\n"
    changes = unified_diff(expected.splitlines(), actual.splitlines(), "reviewed", "now", lineterm="")
    assert expected == actual, "\n".join(changes)


def test_the_window_ends_on_thursday_29_september(session: Session) -> None:
    row = row_at(session, washington(8, 1), "title-vii-medical/consultations")
    assert (row.opens, row.due) == ("1994-07-31", "1994-09-29")
    assert row.due_at == washington(9, 30, 0).timestamp()


def test_sanctions_are_scheduled_for_the_day_after_the_window(session: Session) -> None:
    row = row_at(session, washington(8, 1), "title-vii-telecommunications/sanctions")
    assert (row.due, row.due_at) == ("1994-09-30", washington(9, 30, 0).timestamp())


@pytest.mark.parametrize("track", TRACKS)
def test_super_301_ends_on_30_september(session: Session, track: str) -> None:
    assert row_at(session, washington(7, 30, 19), f"super-301-{track}/identify").due == "1994-09-30"


def test_until_the_last_second_of_29_september_the_window_is_open(session: Session) -> None:
    key = "title-vii-medical/consultations"
    assert state(session, washington(9, 29, 23, 59, 59), key) == "pending"
    assert state(session, washington(9, 30, 0), key) == "lapsed"


def test_two_clocks_converge_on_30_september(session: Session) -> None:
    rows = rows_at(session, washington(9, 22))
    falling = {row.key for row in rows if row.due == "1994-09-30"}
    assert falling == {
        "title-vii-medical/sanctions",
        "title-vii-telecommunications/sanctions",
        *(f"super-301-{track}/identify" for track in TRACKS),
    }


def test_the_termination_was_decided_on_4_october_and_took_effect_on_30_september(facts: list[Fact]) -> None:
    found = {
        fact.body.target: (fact.body.outcome, fact.body.decided_on, fact.effective_on, fact.recorded_at)
        for fact in facts
        if isinstance(fact.body, Settled) and fact.body.target.startswith("title-vii")
    }
    told = ("called off", date(1994, 10, 4), date(1994, 9, 30), washington(10, 4))
    assert found == {"title-vii-medical": told, "title-vii-telecommunications": told}


@pytest.mark.parametrize("track", ["medical", "telecommunications"])
def test_sanctions_stand_in_effect_until_the_agreement_is_known_and_then_their_termination(
    session: Session, track: str
) -> None:
    key = f"title-vii-{track}/sanctions"
    moments = (washington(9, 30, 0), washington(10, 1, 11), washington(10, 1, 13), washington(10, 3), washington(10, 5))
    found = [state(session, moment, key) for moment in moments]
    assert found == ["in effect", "in effect", "settled", "settled", "called off"]


def test_once_known_the_termination_reaches_back_to_30_september(session: Session) -> None:
    noon, key = washington(9, 30), "title-vii-medical/sanctions"
    then = row_at(session, noon, key)
    now = row_at(session, noon, key, known_by=washington(10, 5))
    assert spoken_state(then, noon.timestamp()) == "in effect"
    assert spoken_state(now, noon.timestamp()) == "called off"


def test_three_tracks_settle_and_the_talks_on_autos_rest(session: Session) -> None:
    assert talks(session, washington(10, 5)) == {
        "medical": "settled",
        "telecommunications": "settled",
        "autos": "suspended",
        "insurance": "settled",
    }


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (washington(5, 23), "broken off"),
        (washington(5, 24), "resumed"),
        (washington(7, 30, 17, 30), "resumed"),
        (washington(7, 30, 18), "broken off"),
        (washington(9, 7), "broken off"),
        (washington(9, 8), "resumed"),
    ],
)
def test_the_talks_break_off_and_resume_on_every_track_as_told(session: Session, moment: datetime, told: str) -> None:
    assert talks(session, moment) == dict.fromkeys(TRACKS, told)


def test_on_30_june_the_deadline_is_put_off_and_the_old_date_kept(session: Session) -> None:
    def dates(hour: int) -> list[tuple[str | None, str]]:
        moment = washington(6, 30, hour)
        rows = [row for row in rows_at(session, moment) if row.proceeding == "deadline-medical"]
        return [(row.due, spoken_state(row, moment.timestamp())) for row in rows]

    assert dates(9) == [("1994-06-30", "pending")]
    assert dates(18) == [("1994-06-30", "superseded"), ("1994-07-31", "pending")]


@pytest.mark.parametrize("moment", [washington(7, 30, 19), washington(7, 30, 23, 59, 59)])
def test_on_30_july_nothing_that_came_later_is_known(session: Session, moment: datetime) -> None:
    known = known_by(session, moment)
    assert {body.event for body in bodies(known, EventRecorded)} == {"nte-report"}
    assert bodies(known, Settled) == []
    assert max(fact.effective_on for fact in known) == date(1994, 7, 30)
    rows = [deadline.row for view in session.views(Viewpoint(known_by=moment)) for deadline in view.deadlines]
    assert {row.due for row in rows} == {"1994-06-30", "1994-07-31", "1994-09-30", None}
    dated = {row.key for row in rows if row.due is not None}
    assert dated == {
        *(f"super-301-{track}/identify" for track in TRACKS),
        *(f"deadline-{track}/deadline{old}" for track in ("medical", "telecommunications") for old in ("", "#1")),
    }
    assert state(session, moment, "title-vii-medical/consultations") == "waits for identification"


def test_on_29_july_the_break_is_not_told(session: Session) -> None:
    assert bodies(known_by(session, washington(7, 29)), Meeting) == []


def test_nothing_is_known_before_it_takes_effect(facts: list[Fact]) -> None:
    assert [fact.id for fact in facts if fact.recorded_at < effective_instant(fact)] == []


def test_every_fact_has_a_source(facts: list[Fact]) -> None:
    assert [fact.id for fact in facts if not fact.source] == []


def test_an_hour_that_no_source_gives_is_said_to_be_inferred(facts: list[Fact]) -> None:
    hours = {(12, 0), (18, 0)}
    local = ((fact, fact.recorded_at.astimezone(zone)) for fact in facts for zone in (WASHINGTON, TOKYO))
    rounded = {fact.id: fact.source for fact, at in local if (at.hour, at.minute) in hours}
    assert [key for key, source in rounded.items() if "inferred" not in source] == []
