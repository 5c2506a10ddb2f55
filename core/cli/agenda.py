"""`lapse agenda`: every date with its state, in the order they come.

As text it reads the stored rows and nothing else, so that it answers at once from a large docket. With
explanations (`--json`), or seen from another moment, it projects the facts.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from core.cli.opening import docket_path, open_session, viewpoint_of
from core.computation.wording import short_date
from core.docket.deadlines import (
    ENDED,
    LAPSED,
    PENDING,
    SUSPENDED,
    WAITING,
    DeadlineRow,
    seconds_left,
    state_at,
)
from core.errors import KnownError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from core.clock import Clock

_DAY = 86_400
_DAYS_ALONE_FROM, _DAYS_FROM = 60, 2
_SPANS = {"d": _DAY, "h": 3_600, "w": 7 * _DAY}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("--within", metavar="SPAN", help="only what lapses within, as in 30d, 12h or 4w, or has lapsed")
    parser.add_argument("--json", action="store_true", help="as a list of objects, each with its explanation")


def run(arguments: argparse.Namespace, clock: Clock) -> int:
    """Print the agenda."""
    viewpoint = viewpoint_of(arguments)
    now = clock.now().timestamp()
    if viewpoint is not None and viewpoint.as_of is not None:
        now = viewpoint.as_of.timestamp()
    until = None if arguments.within is None else now + _seconds(arguments.within)
    if not arguments.json and viewpoint is None and not arguments.sample:
        rows = _stored_rows(docket_path(arguments))
        if rows is not None:
            _print(_chosen(rows, now, until), now)
            return 0
    session = open_session(arguments, clock)
    try:
        found = [deadline for view in session.views(viewpoint) for deadline in view.deadlines]
    finally:
        session.close()
    found.sort(key=lambda deadline: (deadline.row.due_at is None, deadline.row.due_at or 0))
    if arguments.json:
        from core.cli.agenda_json import print_json  # noqa: PLC0415 - costs the plain agenda its quick start

        print_json([deadline for deadline in found if _is_chosen(deadline.row, now, until)], now)
    else:
        _print(_chosen((deadline.row for deadline in found), now, until), now)
    return 0


def _stored_rows(path: str) -> list[DeadlineRow] | None:
    """Return the rows kept with the docket, or None where they must be made first."""
    from core.sessions.rules import rules_mark  # noqa: PLC0415
    from core.store.database import Database  # noqa: PLC0415
    from core.store.rows import SqliteRows  # noqa: PLC0415

    if not os.path.exists(path):
        return None
    database = Database(path)
    try:
        rows = SqliteRows(database)
        return rows.deadlines() if rows.rules() == rules_mark() else None
    finally:
        database.close()


def _chosen(rows: Iterable[DeadlineRow], now: float, until: float | None) -> Iterator[DeadlineRow]:
    return (row for row in rows if until is None or _is_chosen(row, now, until))


def _is_chosen(row: DeadlineRow, now: float, until: float | None) -> bool:
    if until is None:
        return True
    return row.due_at is not None and row.due_at <= until and state_at(row, now) in {PENDING, LAPSED}


def _seconds(span: str) -> int:
    unit = _SPANS.get(span[-1:])
    if unit is None or not span[:-1].isdigit() or len(span) > 7:  # noqa: PLR2004
        raise KnownError(f"--within {span[:20]} is no span of time. Write it as 30d, 12h or 4w.", field="within")
    return int(span[:-1]) * unit


def _print(rows: Iterator[DeadlineRow], now: float) -> None:
    """Write one line a date: what is left, the day, the state, what it is and where."""
    lines = [_line(row, now) for row in rows]
    sys.stdout.write("\n".join(lines or ["Nothing is tracked here yet, or nothing in that time."]) + "\n")


def _line(row: DeadlineRow, now: float) -> str:
    state = state_at(row, now)
    if state == WAITING:
        return (
            f"{'':>14}  {'':<15}  waits for {row.waits_for}: {row.label}, {row.track}, {row.negotiation}{_doubt(row)}"
        )
    left = "" if state in ENDED else countdown(seconds_left(row, now) or 0.0)
    day = written(row.due) if row.due and state != SUSPENDED else ""
    return f"{left:>14}  {day:<15}  {state:<10}  {row.label}, {row.track}, {row.negotiation}{_doubt(row)}"


def _doubt(row: DeadlineRow) -> str:
    return "" if row.verified else " (rule unconfirmed)"


def countdown(left: float) -> str:
    """Return the time left as a board shows it: "61 days", "12 d 04 h", "31:04:12", "3 d 02 h ago"."""
    gone, total = left < 0, int(abs(left))
    days, rest = divmod(total, _DAY)
    if days >= _DAYS_ALONE_FROM and not gone:
        return f"{days} days"
    if days >= _DAYS_FROM:
        text = f"{days} d {rest // 3600:02} h"
    else:
        text = f"{total // 3600:02}:{total % 3600 // 60:02}:{total % 60:02}"
    return f"{text} ago" if gone else text


@cache
def written(day: str) -> str:
    """Return an ISO date with its weekday: "Thu 29 Sep 1994"."""
    return short_date(date.fromisoformat(day))
