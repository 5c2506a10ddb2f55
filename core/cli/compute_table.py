"""`lapse compute --file`: a table of cases in one go, each row a period or a procedure.

A row that cannot be computed is told with its number, and the rest is done. How the table is read is in
`compute_rows`.
"""

from __future__ import annotations

import gc
import re
import sys
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, NamedTuple

import msgspec

from core.cli.compute_period import PeriodAnswer, PeriodAsked, compute_period
from core.cli.compute_rows import OF_A_PERIOD, OF_A_PROCEDURE, Row, read_rows
from core.cli.compute_shares import in_shares
from core.cli.compute_words import CONTRACT
from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from core.cli.compute_procedure import ProcedureAnswer
    from core.clock import Clock
    from core.procedures import Catalogue

_NEXT_TOLL = re.compile(r"[\s,]+(?=\d)")
_NEXT_SPAN = re.compile(r"[\s,]+(?=\d{4}-\d{1,2}-\d{1,2}\.\.)")
_FAILED = 1


@dataclass(slots=True)
class Surroundings:
    """What every row of a table shares. The catalogue is made when the first row names a procedure."""

    clock: Clock
    make_catalogue: Callable[[], Catalogue]
    own_faults: tuple[KnownError, ...] = ()
    with_strip: bool = False
    _catalogue: Catalogue | None = field(default=None)

    @property
    def catalogue(self) -> Catalogue:
        """The procedures there are, each read once for the whole table."""
        if self._catalogue is None:
            self._catalogue = self.make_catalogue()
        return self._catalogue


class Outcome(NamedTuple):
    """What became of a row: an answer, or what was wrong."""

    row: Row
    answer: PeriodAnswer | ProcedureAnswer | None
    fault: KnownError | None


def run_table(path: str, surroundings: Surroundings, *, as_json: bool) -> int:
    """Print what becomes of every row; return 1 if some failed, else 0.

    `KnownError` on field "file" for what is no table at all.
    """
    # An answer holds nothing that could hang in a cycle; looking for cycles would add a fifth to the time.
    gc.disable()
    if not as_json:
        return _print_text(_outcome(row, surroundings) for row in read_rows(path))
    rows = list(read_rows(path))
    if not rows:
        print("[]")
        return 0
    sys.stdout.write("[\n")
    failed = in_shares(rows, lambda share, out: _write_data(share, rows[-1], surroundings, out))
    print("]")
    return _FAILED if failed else 0


def _outcome(row: Row, surroundings: Surroundings) -> Outcome:
    if row.fault is not None:
        return Outcome(row, None, row.fault)
    try:
        return Outcome(row, _answer(row.cells, surroundings), None)
    except KnownError as fault:
        if fault.field == "calendar" and surroundings.own_faults:
            sentence = " ".join(map(str, (fault, *surroundings.own_faults)))
            return Outcome(row, None, KnownError(sentence, field=fault.field))
        return Outcome(row, None, fault)


def _answer(cells: Mapping[str, str], surroundings: Surroundings) -> PeriodAnswer | ProcedureAnswer:
    given = cells.keys()
    if ("period" in given) == ("procedure" in given):
        raise KnownError("Give a period or a procedure, and not both.", field="period")
    if "period" in given:
        _refuse(given & set(OF_A_PROCEDURE), "a period")
        return compute_period(_period(cells), with_strip=surroundings.with_strip)
    _refuse(given & set(OF_A_PERIOD), "a procedure")
    from core.cli.compute_case import ProcedureAsked  # noqa: PLC0415 - procedures are loaded only where asked for
    from core.cli.compute_procedure import compute_procedure  # noqa: PLC0415

    asked = ProcedureAsked(
        procedure=cells["procedure"],
        events=_parts(cells.get("event")),
        variants=_parts(cells.get("variant")),
        tolls=_tolls(cells.get("toll"), _NEXT_SPAN),
        extends=_parts(cells.get("extend")),
        published=_parts(cells.get("published")),
        on=cells.get("on"),
        version=cells.get("version"),
        zone=cells.get("zone"),
    )
    return compute_procedure(asked, surroundings.catalogue, surroundings.clock, with_strip=surroundings.with_strip)


def _period(cells: Mapping[str, str]) -> PeriodAsked:
    get = cells.get
    start = get("from")
    if start is None:
        raise KnownError("Say from which day it is counted.", field="from")
    return PeriodAsked(
        period=cells["period"],
        start=start,
        regime=get("regime") or "plain",
        calendar=get("calendar"),
        first_day=get("first-day"),
        roll=get("roll"),
        act=get("act"),
        tolls=_tolls(get("toll"), _NEXT_TOLL),
        zone=get("zone"),
        over=(get("over") or "").replace(";", ","),
        until=get("until"),
    )


def _refuse(names: set[str], what: str) -> None:
    if names:
        name = min(names)
        raise KnownError(f"{name} does not go with {what}.", field=name)


def _parts(text: str | None) -> tuple[str, ...]:
    return tuple(part for each in text.split(";") if (part := each.strip())) if text else ()


def _tolls(text: str | None, following: re.Pattern[str]) -> tuple[str, ...]:
    """Return the tolls of a cell, apart by a semicolon or, where the next is plain to see, by a space."""
    return tuple(part for each in _parts(text) for part in following.split(each)) if text else ()


def _write_data(share: Sequence[Row], last: Row, surroundings: Surroundings, out: IO[str]) -> bool:
    """Write one object a row, with a comma after each but the table's `last`; return whether a row failed."""
    encode = msgspec.json.Encoder().encode
    failed = False
    for row in share:
        outcome = _outcome(row, surroundings)
        out.write(encode(_as_data(outcome)).decode() + ("\n" if row is last else ",\n"))
        failed = failed or outcome.fault is not None
    return failed


def _as_data(outcome: Outcome) -> dict[str, object]:
    row, answer, fault = outcome
    found: dict[str, object] = {"contract": CONTRACT, "row": row.number, "line": row.line}
    if "id" in row.cells:
        found["id"] = row.cells["id"]
    if fault is not None:
        found |= {"error": str(fault), "field": fault.field}
    elif answer is not None:
        found |= answer.as_data()
    return found


def _print_text(outcomes: Iterator[Outcome]) -> int:
    from core.cli.compute_text import step_lines, table_line  # noqa: PLC0415 - only for people

    failed = False
    for row, answer, fault in outcomes:
        named = f"{row.number:>5}  {row.cells.get('id', '')}".rstrip()
        if fault is not None:
            failed = True
            print(f"{named}  error: {' '.join(str(fault).split())}")
        elif isinstance(answer, PeriodAnswer):
            print(f"{named}  {table_line(answer)}")
        elif answer is not None:
            print(f"{named}  {answer.procedure.title} ({answer.procedure.id}, version {answer.procedure.version})")
            print("\n".join(f"       {line}" for line in step_lines(answer.steps)))
            print("".join(f"       Note: {warning}\n" for warning in answer.warnings), end="")
    return _FAILED if failed else 0
