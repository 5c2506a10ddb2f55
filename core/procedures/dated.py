"""A step of a procedure with its date, and everything that explains it.

It is the clockwork's answer. It holds no state that depends on the present moment, and nothing of a docket.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from core.computation import Counted
    from core.procedures.case import Change, Published
    from core.procedures.model import Step


class Origin(NamedTuple):
    """Where a count starts: the day, its name in words ("identification"), and the events behind it.

    `step` is the step it follows, if it follows one; `stopped` the day since when the clock of that step
    stands still. `renewed`: the day its event happened once more, if it did: what moved the old clock before that day
    leaves this one alone. `absorbed`: the stops that are in `day` already, because they moved the step before.
    """

    day: date
    name: str
    events: tuple[str, ...]
    step: str = ""
    stopped: date | None = None
    renewed: date | None = None
    absorbed: tuple[Change, ...] = ()


class Moved(NamedTuple):
    """One change that moved a date, from the last day it had to the one it got."""

    before: date
    after: date
    change: Change
    days: int = 0
    counted: Counted | None = None


class Candidate(NamedTuple):
    """One count of a step, and where it led once everything that moves it had: `unrolled`, and `due` after any roll."""

    origin: Origin
    counted: Counted
    citation: str
    moves: tuple[Moved, ...]
    unrolled: date
    due: date
    stopped: date | None


class Dated(NamedTuple):
    """A step of a procedure as it stands in a case.

    `step` is the step with its chosen variants in it. `due` is None while it waits; `waits_for` then says for
    what, and `fault` why it cannot be computed if that is the reason. `chosen` is the count that decided;
    `others` the ones it was weighed against; `replaced` the one a reset took the place of. `bound` tells which
    of "not before" and "long stop" moved it, `bounding` to which day and why; `unbound` what the others wait for.
    `missing` is what counts wait for that were not made. `stopped` is the day since when
    its clock stands still. `published` overrides; `computed` is the date it overrode, None where none could be
    computed.
    """

    step: Step
    due: date | None = None
    opens: date | None = None
    waits_for: str = ""
    fault: str = ""
    chosen: Candidate | None = None
    others: tuple[Candidate, ...] = ()
    missing: tuple[str, ...] = ()
    replaced: Candidate | None = None
    bound: str = ""
    bounding: Candidate | None = None
    stopped: date | None = None
    published: Published | None = None
    computed: date | None = None
    warnings: tuple[str, ...] = ()
    number: int = 1
    unbound: tuple[str, ...] = ()

    @property
    def absorbed(self) -> tuple[Change, ...]:
        """The changes that moved the date, and those that were in its origin already."""
        return (*self.chosen.origin.absorbed, *(move.change for move in self.chosen.moves)) if self.chosen else ()

    @property
    def events(self) -> tuple[str, ...]:
        """The events the date rests on."""
        found = self.chosen.origin.events if self.chosen else ()
        return (*found, *(self.bounding.origin.events if self.bounding else ()))
