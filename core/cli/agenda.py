"""`lapse agenda`: every date with its state, in the order they come.

As text it reads the stored rows and nothing else, so that it answers at once from a large docket. With
explanations (`--json`), or seen from another moment, it projects the facts.
"""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

from core.cli.lines import in_order, lines, told_alone
from core.cli.opening import docket_path, open_session, profile_of, viewpoint_of
from core.docket.deadlines import LAPSED, PENDING, state_at
from core.errors import KnownError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from core.clock import Clock
    from core.docket.deadlines import AgendaRow, DeadlineRow
    from core.docket.setting import Deadline
    from core.docket.standing import Viewpoint
    from core.paths import Profile

_DAY = 86_400
_SPANS = {"d": _DAY, "h": 3_600, "w": 7 * _DAY}
_LONGEST_SPAN = 7


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
        rows = _stored_rows(docket_path(arguments), profile_of(arguments))
        if rows is not None:
            _print(rows, now, until)
            return 0
    found = _projected(arguments, clock, viewpoint)
    if arguments.json:
        from core.cli.agenda_json import print_json  # noqa: PLC0415 - costs the plain agenda its quick start

        print_json([deadline for deadline in found if _is_chosen(deadline.row, now, until)], now)
    else:
        _print(in_order(told_alone(deadline.row) for deadline in found), now, until)
    return 0


def _stored_rows(path: str, profile: Profile) -> list[AgendaRow] | None:
    """Return the rows kept with the docket, or None where they must be made first."""
    if not os.path.exists(path):
        return None
    from core.sessions.rules import rules_mark  # noqa: PLC0415 - only where there is something to read
    from core.store.database import Database  # noqa: PLC0415
    from core.store.rows import SqliteRows  # noqa: PLC0415

    # Rows hold nothing that could hang in a cycle; looking for cycles would double the time they take.
    gc.disable()
    database = Database(path)
    try:
        rows = SqliteRows(database)
        return rows.agenda() if rows.rules() == rules_mark(profile) else None
    finally:
        database.close()


def _projected(arguments: argparse.Namespace, clock: Clock, viewpoint: Viewpoint | None) -> list[Deadline]:
    """Return every date with its explanation, in the order they come; those without a date last."""
    session = open_session(arguments, clock)
    try:
        found = [deadline for view in session.views(viewpoint) for deadline in view.deadlines]
    finally:
        session.close()
    return sorted(found, key=lambda each: (each.row.due_at is None, each.row.due_at or 0, each.row.key))


def _is_chosen(row: DeadlineRow | AgendaRow, now: float, until: float | None) -> bool:
    if until is None:
        return True
    return row.due_at is not None and row.due_at <= until and state_at(row, now) in {PENDING, LAPSED}


def _seconds(span: str) -> int:
    unit, number = _SPANS.get(span[-1:]), span[:-1]
    if unit is None or not number.isdecimal() or len(span) > _LONGEST_SPAN:
        raise KnownError(f"--within {span[:20]} is no span of time. Write it as 30d, 12h or 4w.", field="within")
    return int(number) * unit


def _print(rows: Iterable[AgendaRow], now: float, until: float | None) -> None:
    """Write one line a date: what is left, the day, the state, what it is and where."""
    written = [line for row in rows if _is_chosen(row, now, until) for line in lines(row, now)]
    print("\n".join(written or ["Nothing is tracked here yet, or nothing in that time."]))
