"""`lapse procedures list | show ID | tolls | check FILE...`: what the catalogue holds, and whether a file is good.

It opens no docket. What makes a file good is decided in `core.procedures`; the page of `show` is in
`procedure_page`.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import msgspec

from core.cli.opening import profile_of
from core.cli.parsing import add_common
from core.computation import parse_date
from core.errors import KnownError
from core.procedures import Catalogue

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence
    from datetime import date

    from core.clock import Clock
    from core.procedures import Procedure
    from core.procedures.checking import Checked
    from core.procedures.mistakes import Mistake

_WHAT = {
    "list": "every procedure, with its versions and how many of its steps are unconfirmed",
    "show": "one procedure as a page: its events, its variants and every step with its source",
    "tolls": "tollings that agencies ruled, by the names --toll takes",
    "check": "look whether files are good; each mistake with its line and what would be right",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the three things that can be done, each with its options."""
    what = parser.add_subparsers(dest="what", metavar="list|show|tolls|check", required=True, parser_class=type(parser))
    for name, summary in _WHAT.items():
        one = what.add_parser(name, help=summary, description=f"{summary[:1].upper()}{summary[1:]}.")
        add_common(one, again=True)
        if name == "show":
            one.add_argument("procedure", metavar="ID", help="such as super-301")
            one.add_argument("--version", dest="wanted", metavar="V", help="this version (default: the newest)")
            one.add_argument("--on", metavar="DATE", help="the version for a proceeding that began on that day")
        elif name == "check":
            one.add_argument("files", metavar="FILE", nargs="+", help="a procedure file, such as my-treaty.toml")
        one.add_argument("--json", action="store_true", help="as data")


def run(arguments: argparse.Namespace, _clock: Clock) -> int:
    """Print what was asked for; return 1 where a file that was checked has a mistake."""
    profile = profile_of(arguments)
    if os.path.isdir(profile.calendars):
        from core.calendars.own import load_own  # noqa: PLC0415 - most people have none

        _warn(load_own(profile.calendars))
    catalogue = Catalogue.of(profile.procedures)
    if arguments.what == "check":
        return _check(arguments.files, catalogue, as_json=arguments.json)
    if arguments.what == "tolls":
        _tolls(as_json=arguments.json)
    elif arguments.what == "list":
        _list(catalogue, as_json=arguments.json)
    else:
        _show(arguments, catalogue)
    return 0


def _warn(faults: Iterable[KnownError]) -> None:
    """Say what is wrong with files that nobody asked about, beside the answer."""
    for fault in faults:
        print(f"lapse: {' '.join(str(fault).split())}", file=sys.stderr)


def _print_json(answer: object) -> None:
    print(json.dumps(answer, ensure_ascii=False, indent=1))


def _tolls(*, as_json: bool) -> None:
    from core.procedures.known_tolls import known_tolls  # noqa: PLC0415 - only where asked for

    if as_json:
        print(msgspec.json.format(msgspec.json.encode(known_tolls()), indent=1).decode())
        return
    for each in known_tolls():
        doubt = "" if each.verified else " (unconfirmed)"
        days = f"{each.days} days from {each.first}"
        print(f"{each.id:<24} {each.forum:<9} {days:<24} {each.title}: {each.scope}{doubt}")


def _list(catalogue: Catalogue, *, as_json: bool) -> None:
    rows = [_row(catalogue, each) for each in catalogue.ids()]
    if as_json:
        _print_json(rows)
    else:
        longest = max((len(row["id"]) for row in rows), default=0)
        print("\n".join(_line(row, longest) for row in rows))
    _warn(catalogue.faults())


def _row(catalogue: Catalogue, procedure_id: str) -> dict[str, Any]:
    """Return what the list tells of a procedure; its steps are those of the newest version."""
    versions = catalogue.versions(procedure_id)
    newest = versions[-1]
    verified = sum(1 for step in newest.steps if step.verified)
    return {
        "id": newest.id,
        "title": newest.title,
        "jurisdiction": newest.jurisdiction,
        "own": catalogue.is_own(procedure_id),
        "versions": [_version(each) for each in versions],
        "verified": verified,
        "unconfirmed": len(newest.steps) - verified,
    }


def _version(law: Procedure) -> dict[str, Any]:
    return {
        "version": law.version,
        "in_force_from": _iso(law.in_force_from),
        "in_force_until": _iso(law.in_force_until),
    }


def _line(row: dict[str, Any], longest: int) -> str:
    steps = row["verified"] + row["unconfirmed"]
    counted = f"{steps} step{'' if steps == 1 else 's'}"
    doubt = f"{row['unconfirmed']} unconfirmed" if row["unconfirmed"] else ""
    versions = f"{len(row['versions'])} versions" if len(row["versions"]) > 1 else ""
    own = "your own: " if row["own"] else ""
    return f"{row['id']:<{longest}}  {counted:<8}  {doubt:<14}  {versions:<10}  {own}{row['title']}"


def _show(arguments: argparse.Namespace, catalogue: Catalogue) -> None:
    for option, given in (("version", arguments.wanted), ("on", arguments.on)):
        if given == "":
            raise KnownError(f"--{option} needs a value (see lapse procedures show --help).", field=option)
    on = parse_date(arguments.on, field="on") if arguments.on else None
    procedure = catalogue.procedure(arguments.procedure, on=on, version=arguments.wanted)
    own = catalogue.is_own(procedure.id)
    if arguments.json:
        _print_json({"own": own, **_as_data(procedure)})
        return
    from core.cli.procedure_page import page  # noqa: PLC0415

    print("\n".join(page(procedure, catalogue.versions(procedure.id), own=own)))


def _as_data(procedure: Procedure) -> dict[str, Any]:
    """Return a procedure by the keys of its file, without those that were left out there."""
    found: dict[str, Any] = _without_empty(msgspec.to_builtins(procedure))
    return found


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        made = {key: _without_empty(each) for key, each in value.items()}
        return {key: each for key, each in made.items() if each not in ("", None, [], ())}
    return [_without_empty(each) for each in value] if isinstance(value, list | tuple) else value


def _check(paths: Sequence[str], catalogue: Catalogue, *, as_json: bool) -> int:
    from core.procedures.checking import check_file  # noqa: PLC0415 - the other answers do not check

    checked = [check_file(path) for path in paths]
    told = [(path, each, _mistakes(each, checked, catalogue)) for path, each in zip(paths, checked, strict=True)]
    if as_json:
        _print_json([_verdict(path, each, mistakes) for path, each, mistakes in told])
    else:
        print("\n".join(line for path, each, mistakes in told for line in _verdict_lines(path, each, mistakes)))
    return 1 if any(mistakes for _, _, mistakes in told) else 0


def _mistakes(file: Checked, files: Sequence[Checked], catalogue: Catalogue) -> list[Mistake]:
    """Return the mistakes of a file, and those that come from what other files hold."""
    from core.procedures.checking import chain_mistakes, overlap_mistakes, shipped_id_mistakes  # noqa: PLC0415

    found = list(file.mistakes)
    found += (mistake for each, mistake in overlap_mistakes(files) if each is file)
    found += shipped_id_mistakes(file, catalogue)
    if file.procedure is not None and any(event.chain for event in file.procedure.events):
        laws = [law for each in catalogue.ids() for law in catalogue.versions(each)]
        laws += [each.procedure for each in files if each.procedure is not None]
        found += chain_mistakes(file, (f"{law.id}/{step.id}" for law in laws for step in law.steps))
    return sorted(found)


def _verdict(path: str, file: Checked, mistakes: Sequence[Mistake]) -> dict[str, Any]:
    return {
        "file": path,
        "good": not mistakes,
        "steps": len(file.procedure.steps) if file.procedure else None,
        "mistakes": [
            {"line": each.line or None, "key": each.key, "what": each.what, "right": each.right} for each in mistakes
        ],
    }


def _verdict_lines(path: str, file: Checked, mistakes: Sequence[Mistake]) -> list[str]:
    if mistakes or file.procedure is None:
        return [f"{path}{f':{each.line}' if each.line else ''}: {each.sentence}" for each in mistakes]
    steps = len(file.procedure.steps)
    return [f"{path}: good, {steps} step{'' if steps == 1 else 's'}"]


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
