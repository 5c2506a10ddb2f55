"""The sample tells the talks of 1994 as they were known, day by day."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from difflib import unified_diff
from pathlib import Path
from typing import TypeVar

import pytest

from core.docket.deadlines import DeadlineRow, spoken_state
from core.docket.facts import (
    Body,
    ContextSeries,
    CountermeasureReserved,
    DeadlineSet,
    EventRecorded,
    Fact,
    IndicatorProposed,
    Meeting,
    NegotiationOpened,
    Note,
    Postponed,
    ProceedingStarted,
    Reading,
    Settled,
    Statement,
    TalksChanged,
    TrackOpened,
)
from core.docket.standing import Viewpoint
from core.sessions.session import Session
from tests.samples.snapshot import as_text, open_sample, seen, washington

SNAPSHOT = Path(__file__).with_name("us-japan-1994.txt")

Kind = TypeVar("Kind", bound=Body)


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    opened = open_sample()
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def facts(session: Session) -> list[Fact]:
    views = session.views()
    return list({fact.id: fact for view in views for fact in view.facts}.values())


def row_at(session: Session, moment: datetime, key: str) -> DeadlineRow:
    rows = [deadline.row for view in seen(session, moment) for deadline in view.deadlines]
    return next(row for row in rows if row.key == key)


def state(session: Session, moment: datetime, key: str) -> str:
    return spoken_state(row_at(session, moment, key), moment.timestamp())


def bodies(facts: list[Fact], kind: type[Kind]) -> list[Kind]:
    return [fact.body for fact in facts if isinstance(fact.body, kind)]


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


@pytest.mark.parametrize("track", ["medical", "telecommunications", "autos", "insurance"])
def test_super_301_ends_on_30_september(session: Session, track: str) -> None:
    assert row_at(session, washington(7, 30, 19), f"super-301-{track}/identify").due == "1994-09-30"


def test_the_termination_was_decided_on_4_october_and_took_effect_on_30_september(facts: list[Fact]) -> None:
    found = [(fact.effective_on, fact.body.decided_on) for fact in facts if isinstance(fact.body, Settled)]
    assert found == [(date(1994, 9, 30), date(1994, 10, 4))] * 2


def test_sanctions_stood_in_effect_until_their_termination_became_known(session: Session) -> None:
    key = "title-vii-medical/sanctions"
    assert state(session, washington(10, 3), key) == "in effect"
    assert state(session, washington(10, 4, 13), key) == "settled"


def test_what_was_settled_reads_so_for_30_september_once_it_is_known(session: Session) -> None:
    viewpoint = Viewpoint(as_of=washington(9, 30), known_by=washington(10, 5))
    talks = {view.row.id: view.row.talks for view in session.views(viewpoint)}
    assert talks == {
        "medical": "settled",
        "telecommunications": "settled",
        "autos": "broken off",
        "insurance": "broken off",
    }


def test_on_30_july_nothing_that_came_later_is_known(session: Session) -> None:
    moment = washington(7, 30, 19)
    known = [fact for view in session.views(Viewpoint(known_by=moment)) for fact in view.facts]
    kinds = (EventRecorded, Settled)
    assert {fact.body.event for fact in known if isinstance(fact.body, EventRecorded)} == {"nte-report"}
    assert not [fact for fact in known if isinstance(fact.body, Settled)]
    assert max(fact.effective_on for fact in known) == date(1994, 7, 30)
    assert all(fact.effective_on <= date(1994, 7, 30) for fact in known if isinstance(fact.body, kinds))
    assert state(session, moment, "title-vii-medical/consultations") == "waits for identification"


def test_on_29_july_the_break_is_not_told(session: Session) -> None:
    moment = washington(7, 29)
    known = [fact for view in session.views(Viewpoint(known_by=moment)) for fact in view.facts]
    assert bodies(known, Meeting) == []
    assert {view.row.talks for view in seen(session, moment)} == {"open"}


def test_every_fact_has_a_source(facts: list[Fact]) -> None:
    assert [fact.id for fact in facts if not fact.source] == []


def test_days_from_memory_say_so(facts: list[Fact]) -> None:
    doubtful = [fact for fact in facts if fact.effective_on in {date(1993, 7, 10), date(1994, 3, 31)}]
    assert [fact.id for fact in doubtful if "from memory" not in fact.source] == []


def s1(facts: list[Fact]) -> bool:
    names = {body.name for body in bodies(facts, TrackOpened)}
    return names == {
        "Medical equipment procurement",
        "Telecommunications equipment procurement",
        "Automobiles and auto parts",
        "Insurance",
    }


def s2(facts: list[Fact]) -> bool:
    setters = {body.by for body in bodies(facts, DeadlineSet)}
    denials = [s for s in bodies(facts, Statement) if s.party == "Japan" and "no deadline" in s.text]
    return setters == {"United States"} and len(denials) == 1


def s3(facts: list[Fact]) -> bool:
    found = {(body.to, body.by, body.reason) for body in bodies(facts, Postponed)}
    return found == {(date(1994, 7, 31), "United States", "change of government in Tokyo")}


def s4(facts: list[Fact]) -> bool:
    found = [
        fact.effective_on
        for fact in facts
        if isinstance(fact.body, EventRecorded)
        and fact.body.event == "identification"
        and "Mickey Kantor" in fact.body.note
    ]
    return found == [date(1994, 7, 31)] * 2


def s5(facts: list[Fact]) -> bool:
    return [body.track for body in bodies(facts, ProceedingStarted) if body.procedure == "title-vii"] == [
        "medical",
        "telecommunications",
    ]


def s6(facts: list[Fact]) -> bool:
    return any("not take effect until the next year" in body.text for body in bodies(facts, Note))


def s7(facts: list[Fact]) -> bool:
    found = bodies(facts, TalksChanged)
    return [body.to for body in found] == ["broken off"] and "keep in touch" in found[0].reason


def s8(facts: list[Fact]) -> bool:
    return any("postponed or called off" in body.text for body in bodies(facts, Note)) and {
        body.outcome for body in bodies(facts, Settled)
    } == {"settled"}


def s9(facts: list[Fact]) -> bool:
    tracks = {body.track for body in bodies(facts, ProceedingStarted) if body.procedure == "super-301"}
    return tracks == {"medical", "telecommunications", "autos", "insurance"}


def s10(facts: list[Fact]) -> bool:
    found = [fact for fact in facts if isinstance(fact.body, IndicatorProposed)]
    read = {body.of for body in bodies(facts, Reading)}
    views = [set(body.views) for body in bodies(facts, IndicatorProposed)]
    return views == [{"United States", "Japan"}] * 2 and {fact.id for fact in found} <= read


def s11(facts: list[Fact]) -> bool:
    series = {fact.id for fact in facts if isinstance(fact.body, ContextSeries)}
    return series == {"market-share", "dollar-yen"} <= {body.of for body in bodies(facts, Reading)}


def s12(facts: list[Fact]) -> bool:
    found = {(body.speaker, body.party, body.attribution) for body in bodies(facts, Statement)}
    return {
        ("Seichi Kondo, embassy official", "Japan", "on the record"),
        ("Foreign Ministry official", "Japan", "not for attribution"),
        ("senior US official", "United States", "not for attribution"),
    } <= found


def s13(facts: list[Fact]) -> bool:
    found = bodies(facts, CountermeasureReserved)
    return [(body.by, body.measure) for body in found] == [("Japan", "Withdraw from the framework talks")]


def s14(facts: list[Fact]) -> bool:
    (meeting,) = bodies(facts, Meeting)
    (opening,) = bodies(facts, NegotiationOpened)
    return (
        meeting.heads
        == {"United States": "Charlene Barshefsky, Deputy USTR", "Japan": "Sadayuki Hayashi, Deputy Foreign Minister"}
        and (meeting.zone, meeting.until) == ("America/New_York", date(1994, 7, 30))
        and opening.seats == ("America/New_York", "Asia/Tokyo")
    )


def s15(facts: list[Fact]) -> bool:
    return any(
        "coalition government" in body.text and "no one is in charge" in body.text for body in bodies(facts, Note)
    )


@pytest.mark.parametrize("told", [s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15])
def test_each_thing_the_sample_must_tell_is_a_fact(facts: list[Fact], told: Callable[[list[Fact]], bool]) -> None:
    assert told(facts)
