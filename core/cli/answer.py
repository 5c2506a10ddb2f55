"""`lapse answer ID acknowledge | snooze UNTIL`: answer a reminder from the terminal."""

from __future__ import annotations

import os
import re
import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from core.cli.opening import docket_path, open_session, told
from core.computation import parse_instant
from core.errors import KnownError
from core.reminders.ledger import ACKNOWLEDGED, WITHDRAWN
from core.reminders.notice import ACKNOWLEDGE, SNOOZE, Answer

if TYPE_CHECKING:
    import argparse

    from core.clock import Clock

_UNITS = {"m": 60, "h": 3_600, "d": 86_400}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("id", metavar="ID", help="the reminder's id, as lapse reminders prints it")
    parser.add_argument("act", choices=[ACKNOWLEDGE, SNOOZE], help="what to answer")
    parser.add_argument(
        "until", metavar="UNTIL", nargs="?", help="the end of a snooze: an instant, or 10m, 1h, 2d from now"
    )


def run(arguments: argparse.Namespace, clock: Clock) -> int:
    """Record the answer."""
    if (arguments.act == SNOOZE) != bool(arguments.until):
        raise KnownError("A snooze needs its end, as in snooze 1h; an acknowledgement has none.", field="until")
    now = clock.now()
    until = _until(arguments.until, now) if arguments.until else None
    unknown = KnownError(f"No reminder with the id {arguments.id[:120]} has been raised.", field="id")
    if not arguments.sample and not os.path.exists(docket_path(arguments)):
        raise unknown
    session = open_session(arguments, clock, to_write=True)
    try:
        reminded = session.ledger.find(arguments.id)
        if reminded is None:
            raise unknown
        if reminded.answer in {ACKNOWLEDGED, WITHDRAWN}:
            raise KnownError(f"That reminder is done with: {reminded.answer}. Nothing was changed.", field="id")
        answered = session.answer([arguments.id], Answer(arguments.act, until), by="command line")
        told(session)
    finally:
        session.close()
    if until is not None and reminded.due_at > now and until > reminded.due_at:
        print("lapse: note: that is after the date itself; its lapse will still be told", file=sys.stderr)
    print("\n".join(answered))
    return 0


def _until(text: str, now: datetime) -> datetime:
    span = re.fullmatch(r"(\d{1,4})([mhd])", text)
    until = now + timedelta(seconds=int(span[1]) * _UNITS[span[2]]) if span else parse_instant(text)
    if until <= now:
        raise KnownError("A snooze ends in the future.", field="until")
    return until
