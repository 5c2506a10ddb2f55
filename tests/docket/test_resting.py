"""What rests on a fact, so that another cannot take its place unnoticed."""

from datetime import UTC, date, datetime

import pytest

from core.docket.facts import (
    AnyBody,
    DeadlineSet,
    EventRecorded,
    Fact,
    Met,
    Postponed,
    Resumed,
    Retracted,
    Suspended,
)
from core.docket.ports import Entry
from core.docket.resting import resting_on

MOMENT = datetime(1994, 7, 1, tzinfo=UTC)
SET = DeadlineSet(track="t", on=date(1994, 8, 15), zone="UTC")
TO = date(1994, 9, 1)


def entries(*bodies: AnyBody) -> list[Entry]:
    """The bodies as entries "0", "1", ..., each of the day after the one before."""
    return [
        Entry(
            Fact(
                id=str(number),
                negotiation="n",
                body=body,
                effective_on=date(1994, 7, 1 + number),
                zone="UTC",
                recorded_at=MOMENT,
                entered_at=MOMENT,
            ),
            "t",
        )
        for number, body in enumerate(bodies)
    ]


@pytest.mark.parametrize(
    ("bodies", "about", "found"),
    [
        ((SET,), 0, []),
        ((SET, Met(deadline="0")), 0, ["1"]),
        ((SET, Met(deadline="0")), 1, []),
        ((SET, Met(deadline="0"), Retracted(retracts="1")), 0, []),
        ((SET, Postponed(deadline="0", to=TO), Postponed(deadline="0", to=TO)), 1, ["2"]),
        ((SET, Postponed(deadline="0", to=TO), Postponed(deadline="x", to=TO)), 1, []),
        ((Suspended(proceeding="p"), Resumed(proceeding="p")), 0, ["1"]),
        ((Suspended(proceeding="p"), Resumed(proceeding="p")), 1, []),
        ((Suspended(proceeding="p"), Resumed(proceeding="q")), 0, []),
        ((EventRecorded(proceeding="p", event="e"), Suspended(proceeding="p")), 0, []),
    ],
)
def test_what_names_a_fact_or_goes_on_from_it_rests_on_it(
    bodies: tuple[AnyBody, ...], about: int, found: list[str]
) -> None:
    all_of_them = entries(*bodies)
    assert [each.id for each in resting_on(all_of_them[about].fact, all_of_them)] == found
