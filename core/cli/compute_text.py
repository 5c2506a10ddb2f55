"""What `lapse compute` prints for people: a date and its reasons, or a list of dates with one line each.

What is printed for programs is made where the answers are.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.computation import long_date, short_date
from core.computation.wording import local_moment_named
from core.docket.deadlines import WAITING
from core.zones import city_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.cli.compute_period import PeriodAnswer
    from core.cli.compute_procedure import ProcedureAnswer
    from core.cli.compute_steps import StepAnswer
    from core.computation import Line, StripDay

_NO_DATE = "-"
_ANY_DAY = date.min
_INDENT = " " * 4
_LIKE_ITS_STATE = frozenset({"deadline"})


def period_lines(answer: PeriodAnswer) -> Iterator[str]:
    """Yield the date, the numbered reasons, the days if they were asked for, and what is doubtful."""
    yield answer.headline
    yield from _numbered(answer.lines)
    yield from _strip_lines(answer.days or ())
    yield from (f"Note: {warning}" for warning in answer.warnings)


def table_line(answer: PeriodAnswer) -> str:
    """Return one line for a count among many: the date, what was counted, and what is doubtful."""
    asked = answer.asked
    notes = f"  Note: {' '.join(answer.warnings)}" if answer.warnings else ""
    return f"{short_date(answer.due)}  {asked.period} from {answer.start} ({answer.regime}){notes}"


def procedure_lines(answer: ProcedureAnswer, *, explained: bool) -> Iterator[str]:
    """Yield the procedure's name, a line for each step in the order they come, and what is doubtful.

    With `explained` the numbered reasons stand below each step; so do the days of its count if they are told.
    """
    procedure = answer.procedure
    yield f"{procedure.title} ({procedure.id}, version {procedure.version})"
    yield f"As of {local_moment_named(answer.now, answer.zone)} in {city_of(answer.zone)}"
    if answer.variants:
        yield f"Variants: {', '.join(answer.variants)}"
    if not answer.steps:
        yield "It has no step whose date is counted."
    ordered = sorted(answer.steps, key=lambda step: (step.due is None, step.state == WAITING, step.due or _ANY_DAY))
    for step, line in zip(ordered, step_lines(ordered), strict=True):
        yield line
        if explained:
            yield from (f"{_INDENT}{line}" for line in _numbered(step.explanation()))
        if answer.with_strip:
            yield from (f"{_INDENT}{line}" for line in _strip_lines(step.strip()))
    yield from (f"Note: {warning}" for warning in answer.warnings)
    if not explained:
        yield from (f"Note ({step.dated.step.label}): {warning}" for step in ordered for warning in step.warnings)


def step_lines(steps: Sequence[StepAnswer]) -> Iterator[str]:
    """Yield one aligned line for each step: its date, its state and kind, what it is, and its source."""
    heads = [(short_date(step.due) if step.due else _NO_DATE, _standing(step)) for step in steps]
    widths = [max(map(len, column)) for column in zip(*heads, strict=True)]
    for step, (day, standing) in zip(steps, heads, strict=True):
        yield f"{day:>{widths[0]}}  {standing:<{widths[1]}}  {_what(step)}"


def _standing(step: StepAnswer) -> str:
    kind = step.dated.step.kind
    return step.state if kind in _LIKE_ITS_STATE else f"{step.state} ({kind})"


def _what(step: StepAnswer) -> str:
    dated = step.dated
    waits = f": waits for {dated.waits_for}" if dated.due is None else ""
    if dated.due is not None and step.due is None:
        waits = f": its clock stands still, at {short_date(dated.due)}"
    opens = f", open from {short_date(dated.opens)}" if dated.opens and step.due else ""
    doubt = "" if dated.step.verified else " (unconfirmed)"
    return f"{dated.step.label}{opens}{waits}{doubt} - {dated.step.citation}"


def _numbered(lines: Sequence[Line]) -> Iterator[str]:
    for number, line in enumerate(lines, start=1):
        yield f"{number}. {line.text}"


def _strip_lines(days: Sequence[StripDay]) -> Iterator[str]:
    for day in days:
        off = f"  {day.off} ({day.calendar})" if day.off else ""
        yield f"{long_date(day.day):<28} {day.number or '':>5}  {day.mark}{off}".rstrip()
