"""A procedure in one case without a docket: which version of it, when it is told, and what is refused.

How each step stands is in `compute_steps`, how a case is written in `compute_case`, how it looks in a terminal
in `compute_text`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.cli.compute_case import case_of, happenings, ranged, steps_named
from core.cli.compute_period import NO_ZONE
from core.cli.compute_steps import Standing
from core.cli.compute_words import CONTRACT, iso
from core.computation import parse_date, regime, start_of_day
from core.errors import KnownError
from core.procedures import Clockwork, Extension, Published, Toll
from core.procedures.clockwork import before_its_trigger, is_before_its_trigger
from core.zones import zone_named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from core.cli.compute_case import Happening, ProcedureAsked
    from core.cli.compute_steps import StepAnswer
    from core.clock import Clock
    from core.procedures import Case, Catalogue, Procedure

_MOST_DAYS_TOLD = 40_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureAnswer:
    """A procedure's steps, in its own order, as they stand at the instant `now` (UTC).

    `with_strip`: the days of every count are told too.
    """

    procedure: Procedure
    case: Case
    variants: tuple[str, ...]
    zone: str
    now: datetime
    steps: tuple[StepAnswer, ...]
    warnings: tuple[str, ...]
    with_strip: bool = False

    def as_data(self) -> dict[str, object]:
        """Return the object of the contract."""
        return {
            "contract": CONTRACT,
            "procedure": self.procedure.id,
            "version": self.procedure.version,
            "title": self.procedure.title,
            "at": iso(self.now),
            "zone": self.zone,
            "variants": self.variants,
            "steps": [step.as_data(with_strip=self.with_strip) for step in self.steps],
            "warnings": self.warnings,
        }


def compute_procedure(
    asked: ProcedureAsked, catalogue: Catalogue, clock: Clock, *, with_strip: bool = False
) -> ProcedureAnswer:
    """Date every step there is. `KnownError` on the option's name ("event", "toll", "on" ...) for what cannot be.

    States are those of the first moment of the day `on` in the procedure's zone, or of the clock's present.
    """
    happened = happenings(asked.events)
    on = parse_date(asked.on, field="on") if asked.on is not None else None
    procedure = _in_force(asked, catalogue, happened, on)
    case = case_of(asked, happened, procedure)
    zone = zone_named(asked.zone) if asked.zone else procedure.zone or regime(procedure.regime).zone
    named, zone = bool(zone), zone or "UTC"
    now = clock.now() if on is None else start_of_day(on, zone)
    clockwork = Clockwork(procedure, case)
    _check_changes(clockwork)
    steps = tuple(Standing(clockwork, zone, now).steps())
    if with_strip and sum(step.span for step in steps) > _MOST_DAYS_TOLD:
        raise KnownError(f"All its days are more than {_MOST_DAYS_TOLD}: leave out --strip.", field="strip")
    return ProcedureAnswer(
        procedure=procedure,
        case=case,
        variants=tuple(sorted(clockwork.variants)),
        zone=zone,
        now=now,
        steps=steps,
        warnings=(
            *(() if named else (NO_ZONE,)),
            *clockwork.warnings,
            *(_RANGED.format(event=name) for name in ranged(asked.events)),
            *_without_effect(case, steps),
        ),
        with_strip=with_strip,
    )


_RANGED = (
    "{event}: a range stands for every day from Monday to Friday. Where it did not happen on all of them, for holidays "
    "or recesses, list the days."
)


def _in_force(asked: ProcedureAsked, catalogue: Catalogue, happened: list[Happening], on: date | None) -> Procedure:
    """Return the version that was named, else that of the day of the first event, else of the day asked about."""
    first = min((each.days[0] for each in happened), default=on)
    return catalogue.procedure(asked.procedure, on=first, version=asked.version)


def _check_changes(clockwork: Clockwork) -> None:
    """Raise `KnownError` for a change of a step there is not in this case, and a date before its trigger."""
    for name, field in steps_named(clockwork.case):
        step = clockwork.procedure.step(name)
        if step is not None and step.set_by_party:
            raise KnownError(f"{name} is not computed: a party sets it by its own word.", field=field)
        if step is not None and not clockwork.has(step):
            raise KnownError(f"There is no step {name} with the variants that hold in this case.", field=field)
    for dated in clockwork.dates():
        chosen = dated.chosen
        if chosen is None or dated.due is None or not is_before_its_trigger(dated.due, chosen):
            continue
        last = chosen.moves[-1].change if chosen.moves else None
        field = "published" if isinstance(last, Published) else "extend" if isinstance(last, Extension) else "event"
        raise KnownError(f"{dated.step.id}: {before_its_trigger(dated.due, chosen.origin)}", field=field)


def _without_effect(case: Case, steps: tuple[StepAnswer, ...]) -> Iterator[str]:
    """Say which changes moved no date, so that nobody relies on one that was not taken into account."""
    used: set[int] = set()
    stopped = False
    for step in steps:
        dated = step.dated
        stopped = stopped or dated.stopped is not None
        for candidate in (dated.chosen, dated.bounding, dated.replaced, *dated.others):
            used.update(id(move.change) for move in candidate.moves) if candidate else None
        if dated.published is not None:
            used.add(id(dated.published))
    for change in case.changes:
        if id(change) in used:
            continue
        if not isinstance(change, Toll):
            yield f"What was given for {change.step} changed nothing: it has no date yet."
        elif change.days is not None or not stopped:
            yield f"The stop from {change.first} changed no date."
