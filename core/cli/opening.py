"""Which docket a command means, and the moment it is looked at from."""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

from core.errors import KnownError
from core.paths import Profile

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from core.changes import Changes
    from core.clock import Clock
    from core.docket.facts import Draft
    from core.docket.standing import Viewpoint
    from core.sessions.rules import Rules
    from core.sessions.session import Session

_BEFORE_THE_NEXT = timedelta(microseconds=1)

SAMPLE = "us-japan-1994"
"""What is shown to somebody who has no docket yet."""


def profile_of(arguments: argparse.Namespace) -> Profile:
    """Return the profile that was named, or the usual one."""
    return Profile(os.path.abspath(arguments.profile)) if arguments.profile else Profile.usual()


def docket_path(arguments: argparse.Namespace) -> str:
    """Return the path of the docket file that was meant."""
    return os.path.abspath(arguments.docket) if arguments.docket else profile_of(arguments).docket


def rules_of(arguments: argparse.Namespace) -> Rules:
    """Return the procedures and calendars a docket is read with: the shipped ones and the profile's own."""
    from core.sessions.rules import Rules  # noqa: PLC0415

    return Rules(profile_of(arguments))


def _say_what_moved(session: Session) -> None:
    for note in notes_on_rules(session):
        print(f"lapse: {note}", file=sys.stderr)


def notes_on_rules(session: Session) -> list[str]:
    """Return a sentence for each live date that moved because the rules changed since the docket was last opened."""
    found = []
    for was, now in session.moved:
        row = was or now
        if row is not None:
            before, after = (each.due if each and each.due else "none" for each in (was, now))
            found.append(f"The rules changed: {row.label} ({row.track}) moved from {before} to {after}.")
    return found


def viewpoint_of(arguments: argparse.Namespace) -> Viewpoint | None:
    """Return the moment looked from, or None for the present."""
    if not arguments.as_of and not arguments.known_by:
        return None
    from core.docket.standing import Viewpoint  # noqa: PLC0415

    return Viewpoint(as_of=_moment(arguments.as_of, "--as-of"), known_by=_moment(arguments.known_by, "--known-by"))


def open_session(arguments: argparse.Namespace, clock: Clock, *, to_write: bool = False) -> Session:
    """Open the docket that was meant. A docket of one's own is made when it is first written to.

    Reading one that is not there is not an error where it is the person's own: it is empty.
    """
    from core.sessions.session import Session  # noqa: PLC0415

    if arguments.sample:
        if to_write:
            raise KnownError("The sample is read-only. Import it to work on a copy: lapse import FILE.toml.")
        return _sample_session(arguments.sample, clock, rules_of(arguments))
    if to_write and (arguments.as_of or arguments.known_by):
        raise KnownError("The past can be looked at, not written: leave out --as-of and --known-by.")
    rules = rules_of(arguments)
    path = docket_path(arguments)
    if not os.path.exists(path):
        if not to_write and arguments.docket:
            raise KnownError(f"There is no docket at {path}.", field="docket")
        if not to_write:
            return Session(":memory:", clock, rules=rules)
        if not arguments.docket:
            profile_of(arguments).make()
        elif not os.path.isdir(os.path.dirname(path)):
            raise KnownError(f"There is no folder {os.path.dirname(path)}.", field="docket")
    session = Session(path, clock, rules=rules)
    _say_what_moved(session)
    if to_write and not session.editable:
        session.close()
        raise KnownError(f"{path} may not be written, so nothing was changed.", field="docket")
    return session


def record(
    arguments: argparse.Namespace, clock: Clock, made: Callable[[Session], Sequence[Draft]]
) -> tuple[Changes, str]:
    """Record what `made` returns for the docket that was meant; return what changed, and the docket's path.

    A docket that is not there yet is made only if all of it can be recorded.
    """
    if not (arguments.sample or os.path.exists(docket_path(arguments))):
        _try_out(arguments, clock, made)
    session = open_session(arguments, clock, to_write=True)
    try:
        changes = session.docket.record(lambda: made(session))
        told(session)
    finally:
        session.close()
    return changes, session.path


def told(session: Session) -> None:
    """Have whoever raises this docket's reminders look at it."""
    from core.presence import LOOK, tell  # noqa: PLC0415

    tell(session.path, LOOK)


def _try_out(arguments: argparse.Namespace, clock: Clock, made: Callable[[Session], Sequence[Draft]]) -> None:
    from core.sessions.session import Session  # noqa: PLC0415

    trial = Session(":memory:", clock, rules=rules_of(arguments))
    try:
        trial.docket.record(lambda: made(trial))
    finally:
        trial.close()


def _sample_session(name: str, clock: Clock, rules: Rules) -> Session:
    from core.sessions.replay import sample_drafts  # noqa: PLC0415
    from core.sessions.session import Session  # noqa: PLC0415

    session = Session(":memory:", clock, rules=rules)
    session.docket.execute(*sample_drafts(name))
    return session


def _moment(text: str | None, option: str) -> datetime | None:
    """Read an instant; a day alone means the last moment of that day, in UTC."""
    if not text:
        return None
    from core.computation import end_of_day, parse_date, parse_instant  # noqa: PLC0415

    try:
        return parse_instant(text) if ":" in text else end_of_day(parse_date(text), "UTC") - _BEFORE_THE_NEXT
    except KnownError as fault:
        raise KnownError(f"{option}: {fault}") from fault
