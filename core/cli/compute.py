"""`lapse compute`: one period, the steps of a procedure, or a table of both. Which one was meant is found here.

The counting is in `core.computation` and `core.procedures`; what is printed of it in the `compute_*` modules, of
which only the one that was asked for is imported.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from core.cli.opening import profile_of
from core.errors import KnownError

if TYPE_CHECKING:
    import argparse

    from core.clock import Clock
    from core.procedures import Catalogue

_OF_A_PERIOD = ("start", "regime", "calendar", "first_day", "roll", "act", "over", "until")
_OF_A_PROCEDURE = ("event", "variant", "on", "extend", "published", "version", "explain")
_OF_BOTH = ("toll", "zone")
_OPTIONS = {"start": "from"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument(
        "period", metavar="PERIOD", nargs="*", help='such as "60 days", "5 working days", "11 months 14 days"'
    )
    parser.add_argument("--from", dest="start", metavar="DATE", help="the event's day; for hours, its moment")
    parser.add_argument("--regime", metavar="ID", help="the counting rules (default: plain)")
    parser.add_argument("--calendar", metavar="ID", help="the working days, instead of the regime's")
    parser.add_argument("--first-day", metavar="WHICH", help="excluded, included or first-working")
    parser.add_argument("--roll", metavar="WAY", help="none, forward or backward: where a non-working day goes")
    parser.add_argument("--act", metavar="ACT", help="filing, determination, effective or expiry: what falls on it")
    parser.add_argument("--over", metavar="DATES", action="append", help="sitting days or meetings: A,B or A..B")
    parser.add_argument("--until", metavar="DATE", help="the end of the span a mid-point is taken of")
    parser.add_argument("--procedure", metavar="ID", help="date the steps of this procedure instead of one period")
    parser.add_argument("--event", metavar="NAME=DATE", action="append", help="when an event of it happened")
    parser.add_argument("--variant", metavar="NAME", action="append", help="a branch of it that holds")
    parser.add_argument("--extend", metavar="STEP=MORE", action="append", help="a period more, or the new last day")
    parser.add_argument("--published", metavar="STEP=DATE", action="append", help="the forum's date[:its reason]")
    parser.add_argument("--version", metavar="V", help="the procedure's version (default: that of the first event)")
    parser.add_argument("--on", metavar="DATE", help="tell states as this day begins (default: now)")
    parser.add_argument("--explain", action="store_true", help="say why each step of a procedure has its date")
    parser.add_argument("--file", metavar="CSV", help="a table, one case a row; - reads standard input")
    parser.add_argument(
        "--toll", metavar="35d", action="append", help="days the clock stood still; for a procedure, FROM..TO"
    )
    parser.add_argument("--zone", metavar="Z", help="the city or IANA zone the day ends in")
    parser.add_argument("--strip", action="store_true", help="every day of the count, and what became of it")
    parser.add_argument("--json", action="store_true", help="as an object, in a table a list")


def run(arguments: argparse.Namespace, clock: Clock) -> int:
    """Print dates and why they are those; `KnownError` where one cannot be computed.

    Returns 0; for a table 1 if some of its rows could not be computed.
    """
    _refuse_what_does_not_go_together(arguments)
    own_faults = _load_own_calendars(arguments)
    if arguments.file is not None:
        from core.cli.compute_table import Surroundings, run_table  # noqa: PLC0415

        surroundings = Surroundings(clock, lambda: _catalogue(arguments), own_faults, with_strip=arguments.strip)
        return run_table(arguments.file, surroundings, as_json=arguments.json)
    try:
        return _procedure(arguments, clock) if arguments.procedure is not None else _period(arguments)
    except KnownError as fault:
        if fault.field != "calendar" or not own_faults:
            raise
        raise KnownError(" ".join(map(str, (fault, *own_faults))), field=fault.field) from fault


def _period(arguments: argparse.Namespace) -> int:
    from core.cli.compute_period import PeriodAsked, compute_period  # noqa: PLC0415

    answer = compute_period(
        PeriodAsked(
            period=" ".join(arguments.period),
            start=arguments.start,
            regime=arguments.regime or "plain",
            calendar=arguments.calendar,
            first_day=arguments.first_day,
            roll=arguments.roll,
            act=arguments.act,
            tolls=tuple(arguments.toll or ()),
            zone=arguments.zone,
            over=",".join(arguments.over or ()),
            until=arguments.until,
        ),
        with_strip=arguments.strip,
    )
    if arguments.json:
        _print_json(answer.as_data())
        return 0
    from core.cli.compute_text import period_lines  # noqa: PLC0415

    print("\n".join(period_lines(answer)))
    return 0


def _procedure(arguments: argparse.Namespace, clock: Clock) -> int:
    from core.cli.compute_case import ProcedureAsked  # noqa: PLC0415 - procedures are loaded only where asked for
    from core.cli.compute_procedure import compute_procedure  # noqa: PLC0415

    asked = ProcedureAsked(
        procedure=arguments.procedure,
        events=tuple(arguments.event or ()),
        variants=tuple(arguments.variant or ()),
        tolls=tuple(arguments.toll or ()),
        extends=tuple(arguments.extend or ()),
        published=tuple(arguments.published or ()),
        on=arguments.on,
        version=arguments.version,
        zone=arguments.zone,
    )
    answer = compute_procedure(asked, _catalogue(arguments), clock, with_strip=arguments.strip)
    if arguments.json:
        _print_json(answer.as_data())
        return 0
    from core.cli.compute_text import procedure_lines  # noqa: PLC0415

    print("\n".join(procedure_lines(answer, explained=arguments.explain)))
    return 0


def _print_json(answer: dict[str, object]) -> None:
    print(json.dumps(answer, ensure_ascii=False, indent=1))


def _refuse_what_does_not_go_together(arguments: argparse.Namespace) -> None:
    """Refuse options without a value, more than one thing to compute, and options that would be left unheeded."""
    for name in (*_OF_A_PERIOD, *_OF_A_PROCEDURE, *_OF_BOTH, "procedure", "file"):
        given = getattr(arguments, name)
        if given == "" or (isinstance(given, list) and "" in given):
            raise KnownError(f"--{_option(name)} needs a value (see lapse compute --help).", field=_option(name))
    meant = [
        word
        for word, given in (
            ("a PERIOD", bool(arguments.period)),
            ("--procedure", arguments.procedure is not None),
            ("--file", arguments.file is not None),
        )
        if given
    ]
    if len(meant) != 1:
        what = f"not {' and '.join(meant)}" if meant else 'such as lapse compute "60 days" --from 2026-09-30'
        raise KnownError(f"Give one of a PERIOD, --procedure and --file, {what}.", field="period")
    (only,) = meant
    unheeded = {
        "a PERIOD": _OF_A_PROCEDURE,
        "--procedure": _OF_A_PERIOD,
        "--file": (*_OF_A_PERIOD, *_OF_A_PROCEDURE, *_OF_BOTH),
    }[only]
    for name in unheeded:
        if getattr(arguments, name):
            hint = ": make it a column of the table" if only == "--file" and name != "explain" else ""
            raise KnownError(f"--{_option(name)} does not go with {only}{hint}.", field=_option(name))
    if only == "a PERIOD" and arguments.start is None:
        raise KnownError("Say from which day it is counted: --from DATE.", field="from")


def _option(name: str) -> str:
    return _OPTIONS.get(name, name).replace("_", "-")


def _load_own_calendars(arguments: argparse.Namespace) -> tuple[KnownError, ...]:
    """Make the calendars in the person's profile known; return what is wrong with those that could not be read."""
    folder = profile_of(arguments).calendars
    if not os.path.isdir(folder):
        return ()
    from core.calendars.own import load_own  # noqa: PLC0415 - most people have none

    return tuple(load_own(folder))


def _catalogue(arguments: argparse.Namespace) -> Catalogue:
    from core.procedures import Catalogue  # noqa: PLC0415 - procedures are loaded only where asked for

    folder = profile_of(arguments).procedures
    return Catalogue.of(folder) if os.path.isdir(folder) else Catalogue.shipped()
