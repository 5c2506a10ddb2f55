"""The dates a party sets by its own word, and what becomes of them when it postpones them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from core.docket.deadlines import DEADLINE, MET, SUPERSEDED
from core.docket.facts import Met, Postponed
from core.docket.setting import (
    Deadline,
    Ending,
    Move,
    ending_by_outcome,
    entered,
    first,
    moment_due,
    seconds,
    step_row,
)
from core.docket.standing import effective_instant

if TYPE_CHECKING:
    from datetime import time

    from core.docket.deadlines import DeadlineRow
    from core.docket.facts import DeadlineSet, Fact
    from core.docket.setting import Setting

PROCEDURE = "party-deadline"


def party_dates(fact: Fact, body: DeadlineSet, setting: Setting) -> list[Deadline]:
    """Return the date as it stands, preceded by each earlier one it superseded."""
    dates = _PartyDates(fact, body, setting)
    return [*dates.superseded(), dates.standing()]


@dataclass(frozen=True, slots=True)
class _Position:
    """Where the date stood after one move, and at which hour it then lapsed."""

    move: Move
    at: time | None


class _PartyDates:
    """One party's deadline: its setting, and each postponement of it, in order."""

    def __init__(self, fact: Fact, body: DeadlineSet, setting: Setting) -> None:
        self._fact = fact
        self._body = body
        self._setting = setting
        self._positions = [_Position(Move(None, body.on, "set", fact), body.at)]
        for later in setting.concerning.get(fact.id, ()):
            if isinstance(later.body, Postponed):
                before = self._positions[-1].move.after
                move = Move(before, later.body.to, later.body.reason, later)
                self._positions.append(_Position(move, later.body.at))

    def superseded(self) -> list[Deadline]:
        """Return where the date stood before each postponement."""
        found: list[Deadline] = []
        for number, (_, following) in enumerate(pairwise(self._positions), start=1):
            later = following.move.fact
            gone = Ending(SUPERSEDED, seconds(effective_instant(later)), later)
            found.append(self._date(self._positions[:number], gone, suffix=f"#{number}"))
        return found

    def standing(self) -> Deadline:
        """Return where the date stands now."""
        return self._date(self._positions, self._ending())

    def _date(self, positions: list[_Position], ending: Ending | None, *, suffix: str = "") -> Deadline:
        moves = tuple(position.move for position in positions)
        basis = tuple(move.fact for move in moves)
        body, blank = self._body, self._blank(suffix)
        row = blank._replace(
            label=body.label or (f"Deadline set by {body.by}" if body.by else blank.label),
            actor=body.by,
            due=moves[-1].after.isoformat(),
            due_at=self._due_at(positions[-1]),
            ended_as=ending.state if ending else "",
            ended_at=ending.at if ending else None,
            citation=self._fact.source,
            entered_at=entered(*basis),
        )
        return Deadline(
            row=row,
            basis=basis,
            moves=moves,
            ending=ending.fact if ending else None,
            at=positions[-1].at,
            seats=self._setting.row.seats,
        )

    def _blank(self, suffix: str) -> DeadlineRow:
        procedure = self._setting.catalogue.procedure(PROCEDURE)
        step = procedure.steps[0]
        return step_row(
            self._setting,
            step,
            key=f"{self._fact.id}/{step.id}{suffix}",
            proceeding=self._fact.id,
            procedure=(procedure.id, procedure.short),
            zone=self._body.zone,
        )

    def _due_at(self, position: _Position) -> int:
        return moment_due(position.move.after, self._body.zone, DEADLINE, at=position.at)

    def _ending(self) -> Ending | None:
        """Return whichever came first: the act itself, or an outcome of the matter."""
        last = self._positions[-1]
        acts = [
            Ending(MET, seconds(effective_instant(later)), later)
            for later in self._setting.concerning.get(self._fact.id, ())
            if isinstance(later.body, Met)
        ]
        due, due_at = last.move.after, self._due_at(last)
        outcome = ending_by_outcome(self._setting, self._fact.id, self._fact, due=due, due_at=due_at)
        return first(*acts, outcome)
