"""Making all dates of a docket again takes time in proportion to its size, on many tracks and on one."""

from collections.abc import Callable
from datetime import date

import pytest

from core.docket.facts import AnyBody, DeadlineSet, EventRecorded, Met, ProceedingStarted, Settled, TrackOpened
from core.docket.ports import Entry
from tests.bench.projections import docket_of, entry, opening, seconds_for

SMALL, LARGE = 1_000, 8_000
MOST = 2.5
"""How many times longer one date may take in the large docket: a square law would make it eight."""

DAY = date(2021, 1, 4)

Made = Callable[[int], list[tuple[str, AnyBody]]]


def set_and_met(number: int) -> list[tuple[str, AnyBody]]:
    return [
        (f"d{number}", DeadlineSet(track="t0", on=date(2026, 1, 1), zone="UTC")),
        (f"m{number}", Met(deadline=f"d{number}")),
    ]


def begun_and_settled(number: int) -> list[tuple[str, AnyBody]]:
    proceeding = f"p{number}"
    return [
        (proceeding, ProceedingStarted(track="t0", procedure="title-vii")),
        (f"e{number}", EventRecorded(proceeding=proceeding, event="identification")),
        (f"s{number}", Settled(target=proceeding)),
    ]


def on_one_track(made: Made, times: int) -> list[Entry]:
    bodies = [pair for number in range(times) for pair in made(number)]
    track = entry(0, "t0", TrackOpened(name="Steel"), DAY)
    return [opening(0, DAY), track, *(entry(0, fact_id, body, DAY) for fact_id, body in bodies)]


def grows_linearly(few: list[Entry], many: list[Entry]) -> bool:
    small, fewer = seconds_for(few)
    large, more = seconds_for(many)
    return more > fewer * 6 and large / more < MOST * small / fewer


def test_the_time_to_project_a_docket_grows_linearly() -> None:
    assert grows_linearly(docket_of(SMALL), docket_of(LARGE))


@pytest.mark.parametrize("made", [set_and_met, begun_and_settled])
def test_the_time_to_project_one_track_grows_linearly(made: Made) -> None:
    assert grows_linearly(on_one_track(made, SMALL), on_one_track(made, LARGE))
