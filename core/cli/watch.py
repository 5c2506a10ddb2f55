"""`lapse watch`: raise reminders without a window, until told to stop."""

from __future__ import annotations

import signal
import sys
from threading import Event
from typing import TYPE_CHECKING

from core.cli.opening import open_session
from core.cli.speaking import speak_as_chosen
from core.errors import KnownError
from core.log import keep_log
from core.notify.terminal import TerminalChannel
from core.sessions.channels import chain
from core.sessions.watch import Watch

if TYPE_CHECKING:
    import argparse

    from core.clock import Clock


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("--log", metavar="FILE", help="where to write what goes wrong")


def run(arguments: argparse.Namespace, clock: Clock) -> int:
    """Raise reminders until SIGINT or SIGTERM."""
    if arguments.sample:
        raise KnownError("A sample raises no reminders outside its replay. Import it, or open it in the window.")
    if arguments.log:
        keep_log(arguments.log)
    speak_as_chosen(arguments)
    session = open_session(arguments, clock, to_write=True)
    ended = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    watch = Watch(
        path=session.path,
        clock=clock,
        changed=session.changed,
        channels=chain(TerminalChannel()),
        holding=_say_who_watches,
    )
    watch.start()
    try:
        ended.wait()
    finally:
        watch.stop()
        session.close()
    return 0


def _say_who_watches(holds: bool) -> None:
    if holds:
        print("lapse: watching; reminders come up as they fall due", file=sys.stderr, flush=True)
    else:
        print(
            "lapse: another Lapse raises this docket's reminders; waiting to take over",
            file=sys.stderr,
            flush=True,
        )
