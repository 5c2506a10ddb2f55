"""Everything the first story tells is a fact of the sample: tracks, setters, clocks, statements and the rest."""

from collections.abc import Callable
from datetime import date

import pytest

from core.docket.facts import (
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
from tests.samples.snapshot import bodies


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
    (failed, *_) = [body for body in bodies(facts, TalksChanged) if "keep in touch" in body.reason]
    return failed.to == "broken off" and found == [date(1994, 7, 31)] * 2


def s5(facts: list[Fact]) -> bool:
    started = [body for body in bodies(facts, ProceedingStarted) if body.procedure == "title-vii"]
    return [body.track for body in started] == ["medical", "telecommunications"]


def s6(facts: list[Fact]) -> bool:
    return any("would not take effect until the next year" in body.text for body in bodies(facts, Note))


def s7(facts: list[Fact]) -> bool:
    found = [(fact.effective_on, fact.body.to) for fact in facts if isinstance(fact.body, TalksChanged)]
    told = [(date(1994, 7, 30), "broken off"), (date(1994, 9, 7), "resumed")]
    reasons = " ".join(body.reason for body in bodies(facts, TalksChanged))
    return set(told) <= set(found) and "keep in touch" in reasons and "Tokyo would resume" in reasons


def s8(facts: list[Fact]) -> bool:
    said = any("postponed or called off" in body.text for body in bodies(facts, Note))
    return said and {body.outcome for body in bodies(facts, Settled)} == {"settled", "called off"}


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
    read = {(body.of, body.value) for body in bodies(facts, Reading)}
    told = {
        ("market-share", "well below the US share elsewhere"),
        ("dollar-yen", "99.93"),
        ("dollar-yen", "at post-war lows"),
    }
    return series == {"market-share", "medical-share", "dollar-yen"} and told <= read


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
    meeting = next(fact for fact in facts if fact.id == "july-round")
    (opening,) = bodies(facts, NegotiationOpened)
    assert isinstance(meeting.body, Meeting)
    return (
        meeting.body.heads
        == {"United States": "Charlene Barshefsky, Deputy USTR", "Japan": "Sadayuki Hayashi, Deputy Foreign Minister"}
        and (meeting.effective_on, meeting.body.until) == (date(1994, 7, 28), date(1994, 7, 30))
        and "flies home on Sunday" in meeting.body.note
        and (meeting.body.zone, *opening.seats) == ("America/New_York", "America/New_York", "Asia/Tokyo")
    )


def s15(facts: list[Fact]) -> bool:
    notes = [(fact.effective_on, fact.body.text) for fact in facts if isinstance(fact.body, Note)]
    return any(day == date(1994, 6, 29) and "coalition government" in text for day, text in notes) and any(
        day == date(1994, 7, 30) and "no one is in charge" in text for day, text in notes
    )


@pytest.mark.parametrize("told", [s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15])
def test_each_thing_the_sample_must_tell_is_a_fact(facts: list[Fact], told: Callable[[list[Fact]], bool]) -> None:
    assert told(facts)
