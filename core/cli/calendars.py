"""`lapse calendars list | show ID | check FILE | take FILE`: which days are working days, and closures of one's own.

What a calendar says is in `core.calendars`; which dates a closure would move, in `core.sessions.changed_rules`.
"""

from __future__ import annotations

import json
import os
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from core.calendars import CALENDAR_IDS, calendar
from core.calendars.own import load_own, own_ids, read_own
from core.cli.opening import docket_path, open_session, profile_of, rules_of, told
from core.cli.parsing import add_common
from core.computation import short_date
from core.errors import KnownError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from core.calendars import Calendar
    from core.calendars.own import Own
    from core.clock import Clock
    from core.docket.edit import DateMove

_WHAT = {
    "list": "every calendar, with the days it knows",
    "show": "the days off of one calendar in a year, and what is not certain about them",
    "check": "look whether a file of closures is good, and which of your live dates it would move",
    "take": "put a file of closures among your own, once you have seen which dates move",
}
_DAY = timedelta(days=1)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the four things that can be done, each with its options."""
    what = parser.add_subparsers(dest="what", metavar="list|show|check|take", required=True, parser_class=type(parser))
    for name, summary in _WHAT.items():
        one = what.add_parser(name, help=summary, description=f"{summary[:1].upper()}{summary[1:]}.")
        add_common(one, again=True)
        if name == "show":
            one.add_argument("calendar", metavar="ID", help="such as us-federal, or eu-institutions+gb-eng")
            one.add_argument("--year", metavar="YEAR", help="such as 2026 (default: this year)")
        elif name in {"check", "take"}:
            one.add_argument("file", metavar="FILE", help="a file of closures, such as my-closures.toml")
        if name == "take":
            one.add_argument("--yes", action="store_true", help="take it; without this nothing is changed")
        one.add_argument("--json", action="store_true", help="as data")


def run(arguments: argparse.Namespace, clock: Clock) -> int:
    """Print what was asked for; `KnownError` where a calendar or a file is no good."""
    faults = load_own(profile_of(arguments).calendars)
    if arguments.what == "list":
        _list(as_json=arguments.json)
    elif arguments.what == "show":
        _show(calendar(arguments.calendar), _year(arguments.year, clock), as_json=arguments.json)
    else:
        _closures(arguments, clock)
    for fault in faults:
        print(f"Note: {fault}")
    return 0


def _list(*, as_json: bool) -> None:
    found = [calendar(name) for name in (*CALENDAR_IDS, *own_ids())]
    if as_json:
        print(json.dumps([_about(each) for each in found], ensure_ascii=False, indent=1))
        return
    for each in found:
        yours = " (yours)" if each.id in own_ids() else ""
        print(f"{each.id:<18} {each.first_day.year}-{each.last_day.year}  {each.title}{yours}")


def _about(each: Calendar) -> dict[str, Any]:
    return {
        "id": each.id,
        "title": each.title,
        "source": each.source,
        "from": each.first_day.isoformat(),
        "until": each.last_day.isoformat(),
        "own": each.id in own_ids(),
    }


def _year(text: str | None, clock: Clock) -> int:
    if text is None:
        return clock.today("UTC").year
    if not text.isdecimal() or len(text) != len("2026"):
        raise KnownError(f"“{text[:20]}” is no year. Write it as 2026.", field="year")
    return int(text)


def _show(shown: Calendar, year: int, *, as_json: bool) -> None:
    days = list(_days_off(shown, year))
    if as_json:
        print(json.dumps({**_about(shown), "year": year, "days": days}, ensure_ascii=False, indent=1))
        return
    print(f"{shown.title} ({shown.id}), days off in {year} beside the weekends")
    print(f"Source: {shown.source}")
    for each in days:
        marked = f" [{each['mark']}]" if each["mark"] else ""
        print(f"  {short_date(date.fromisoformat(each['on']))}  {each['name']}{marked}")
    if not days:
        print("  none")


def _days_off(shown: Calendar, year: int) -> Iterator[dict[str, str]]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    if not (shown.knows(first) or shown.knows(last)):
        known = f"{shown.first_day.year} to {shown.last_day.year}"
        raise KnownError(f"The calendar {shown.id} is known from {known}: {year} is not in it.", field="year")
    day = first
    while day <= last:
        off = shown.day_off(day) if shown.knows(day) else None
        if off is not None and off.kind != "weekend":
            yield {
                "on": day.isoformat(),
                "name": off.name,
                "kind": off.kind,
                "mark": off.mark,
                "calendar": off.calendar,
                "doubt": shown.doubt(day),
            }
        day += _DAY


def _closures(arguments: argparse.Namespace, clock: Clock) -> None:
    """Say what is in a file of closures and which live dates it moves; with "take" and --yes, take it."""
    own = _read(arguments.file)
    moves = _moves(arguments, clock)
    taken = arguments.what == "take" and arguments.yes
    if taken:
        _take(arguments, own, clock)
    if arguments.json:
        dates = [_as_data(move) for move in moves]
        print(json.dumps({"id": own.id, "days": len(own.closed), "moves": dates, "taken": taken}, ensure_ascii=False))
        return
    print(f"{arguments.file}: good. {_what_it_holds(own)}")
    for move in moves:
        print(f"  {_in_words(move)}")
    if not moves:
        print("It moves no live date.")
    if arguments.what == "take":
        print("Taken." if taken else "Nothing was changed. Take it with --yes.")


def _read(path: str) -> Own:
    if not os.path.isfile(path):
        raise KnownError(f"There is no file {path}.", field="file")
    try:
        with open(path, encoding="utf-8") as file:
            return read_own(file.read(1 << 20), os.path.basename(path))
    except (OSError, UnicodeDecodeError) as cause:
        raise KnownError(f"{path} can't be read as text.", field="file") from cause


def _moves(arguments: argparse.Namespace, clock: Clock) -> list[DateMove]:
    if not os.path.exists(docket_path(arguments)):
        return []
    from core.sessions.changed_rules import would_move  # noqa: PLC0415 - only where there is a docket

    session = open_session(arguments, clock)
    try:
        return would_move(session, profile_of(arguments).calendars, arguments.file)
    finally:
        session.close()


def _take(arguments: argparse.Namespace, own: Own, clock: Clock) -> None:
    """Put the file among the person's own under its id, whole or not at all, and date the docket anew by it."""
    profile = profile_of(arguments)
    profile.make()
    os.makedirs(profile.calendars, exist_ok=True)
    target = os.path.join(profile.calendars, f"{own.id}.toml")
    with open(arguments.file, "rb") as given, open(f"{target}.new", "wb") as kept:
        kept.write(given.read())
    os.replace(f"{target}.new", target)
    if os.path.exists(docket_path(arguments)):
        from core.sessions.session import Session  # noqa: PLC0415 - only where there is a docket

        # What moves was said already.
        session = Session(docket_path(arguments), clock, rules=rules_of(arguments))
        told(session)
        session.close()


def _what_it_holds(own: Own) -> str:
    where = f"adds to {own.adds_to}" if own.adds_to else f"the calendar {own.id}"
    return (
        f"{len(own.closed)} days off and {len(own.opened)} days worked; it {where if own.adds_to else 'is ' + where}."
    )


def _in_words(move: DateMove) -> str:
    row = move.before or move.after
    if row is None:
        return ""
    before, after = (short_date(date.fromisoformat(each.due)) if each and each.due else "none" for each in move)
    return f"{before} -> {after}  {row.label}, {row.track}"


def _as_data(move: DateMove) -> dict[str, Any]:
    row = move.before or move.after
    return {
        "key": row.key if row else "",
        "label": row.label if row else "",
        "track": row.track if row else "",
        "before": move.before.due if move.before else None,
        "after": move.after.due if move.after else None,
    }
