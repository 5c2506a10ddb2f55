"""The dates a party sets by its own word, and what becomes of them when it postpones them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.deadlines import MET, SUPERSEDED
from core.docket.facts import Met, Postponed
from core.docket.setting import (
    Deadline,
    Ending,
    Move,
    ending_by_outcome,
    entered,
    moment_due,
    seconds,
    step_row,
)
from core.docket.standing import effective_instant

if TYPE_CHECKING:
    from datetime import date, time

    from core.docket.facts import DeadlineSet, Fact
    from core.docket.setting import Setting

PROCEDURE = "party-deadline"


def party_dates(fact: Fact, body: DeadlineSet, setting: Setting) -> list[Deadline]:
    """Return the date as it stands, preceded by each earlier one it superseded."""
    moves, hours = _history(fact, body, setting)
    found: list[Deadline] = []
    for number, (move, following) in enumerate(zip(moves, moves[1:], strict=False), start=1):
        gone = Ending(SUPERSEDED, seconds(effective_instant(following.fact)), following.fact)
        found.append(_date(fact, body, setting, moves[:number], hours[number - 1], f"#{number}", gone, move))
    ending = _ending(fact, setting, moves[-1].after, _due_at(body, moves[-1].after, hours[-1]))
    found.append(_date(fact, body, setting, moves, hours[-1], "", ending, moves[-1]))
    return found


def _history(fact: Fact, body: DeadlineSet, setting: Setting) -> tuple[tuple[Move, ...], list[time | None]]:
    """Return the setting of the date and each postponement of it, with the hour each gave."""
    moves = [Move(None, body.on, "set", fact)]
    hours = [body.at]
    for later in setting.facts:
        if isinstance(later.body, Postponed) and later.body.deadline == fact.id:
            moves.append(Move(moves[-1].after, later.body.to, later.body.reason, later))
            hours.append(later.body.at)
    return tuple(moves), hours


def _date(
    fact: Fact,
    body: DeadlineSet,
    setting: Setting,
    moves: tuple[Move, ...],
    at: time | None,
    suffix: str,
    ending: Ending | None,
    move: Move,
) -> Deadline:
    procedure = setting.catalogue.procedure(PROCEDURE)
    blank = step_row(
        setting,
        procedure.steps[0],
        key=f"{fact.id}/{procedure.steps[0].id}{suffix}",
        proceeding=fact.id,
        procedure=(procedure.id, procedure.short),
        zone=body.zone,
    )
    basis = tuple(each.fact for each in moves)
    row = blank._replace(
        label=body.label or (f"Deadline set by {body.by}" if body.by else blank.label),
        actor=body.by,
        due=move.after.isoformat(),
        due_at=_due_at(body, move.after, at),
        ended_as=ending.state if ending else "",
        ended_at=ending.at if ending else None,
        citation=fact.source,
        entered_at=entered(*basis),
    )
    return Deadline(
        row=row, basis=basis, moves=moves, ending=ending.fact if ending else None, at=at, seats=setting.row.seats
    )


def _due_at(body: DeadlineSet, due: date, at: time | None) -> int:
    return moment_due(due, body.zone, "deadline", at=at)


def _ending(fact: Fact, setting: Setting, due: date, due_at: int) -> Ending | None:
    """Return whichever came first: the act itself, or an outcome of the matter."""
    endings = [
        Ending(MET, seconds(effective_instant(later)), later)
        for later in setting.facts
        if isinstance(later.body, Met) and later.body.deadline == fact.id
    ]
    outcome = ending_by_outcome(setting, fact.id, due, due_at)
    if outcome is not None:
        endings.append(outcome)
    return min(endings, key=lambda ending: ending.at, default=None)

