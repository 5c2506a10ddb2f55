"""Which docket a command means, and the moment it is looked at from."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from core.errors import KnownError
from core.paths import Profile

if TYPE_CHECKING:
    import argparse
    from datetime import datetime

    from core.clock import Clock
    from core.docket.standing import Viewpoint
    from core.sessions.session import Session

SAMPLE = "us-japan-1994"
"""What is shown to somebody who has no docket yet."""


def profile_of(arguments: argparse.Namespace) -> Profile:
    """Return the profile that was named, or the usual one."""
    return Profile(os.path.abspath(arguments.profile)) if arguments.profile else Profile.usual()


def docket_path(arguments: argparse.Namespace) -> str:
    """Return the path of the docket file that was meant; refuse naming two."""
    if arguments.docket and arguments.sample:
        raise KnownError("Give either --docket or --sample, not both.")
    return os.path.abspath(arguments.docket) if arguments.docket else profile_of(arguments).docket


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
        return _sample_session(arguments.sample, clock)
    if to_write and (arguments.as_of or arguments.known_by):
        raise KnownError("The past can be looked at, not written: leave out --as-of and --known-by.")
    path = docket_path(arguments)
    if not os.path.exists(path):
        if not to_write and arguments.docket:
            raise KnownError(f"There is no docket at {path}.", field="docket")
        if not to_write:
            return Session(":memory:", clock)
        if not arguments.docket:
            profile_of(arguments).make()
        elif not os.path.isdir(os.path.dirname(path)):
            raise KnownError(f"There is no folder {os.path.dirname(path)}.", field="docket")
    session = Session(path, clock)
    if to_write and not session.editable:
        session.close()
        raise KnownError(f"{path} may not be written, so nothing was changed.", field="docket")
    return session


def told(session: Session) -> None:
    """Have whoever raises this docket's reminders look at it."""
    from core.presence import LOOK, tell  # noqa: PLC0415

    tell(session.path, LOOK)


def _sample_session(name: str, clock: Clock) -> Session:
    from core.sessions.replay import sample_drafts  # noqa: PLC0415
    from core.sessions.session import Session  # noqa: PLC0415

    session = Session(":memory:", clock)
    session.docket.execute(*sample_drafts(name))
    return session


def _moment(text: str | None, option: str) -> datetime | None:
    """Read an instant; a day alone means the end of that day, in UTC."""
    if not text:
        return None
    from core.computation import end_of_day, parse_date, parse_instant  # noqa: PLC0415

    try:
        if "T" not in text and ":" not in text:
            return end_of_day(parse_date(text), "UTC", None)
        return parse_instant(text)
    except KnownError as fault:
        raise KnownError(f"{option}: {fault}") from fault
