"""The command line: the same core without a window.

This module only finds which command was meant and hands over; each command is a module that is imported when
it is called, so that a short answer comes quickly.
"""

from __future__ import annotations

import os
import sys
from errno import EDQUOT, EFBIG, ENOSPC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from core.clock import Clock

_NO_ROOM = {ENOSPC, EFBIG, EDQUOT}

COMMANDS = {
    "agenda": "every date with its state, in the order they come",
    "watch": "raise reminders without a window",
    "compute": "count a period from a date, and say why",
    "procedures": "list them, show one, or check a file of your own",
    "calendars": "list them, show one, or take closures of your own",
    "import": "read a docket in TOML into your own",
    "deadline": "set a party's deadline, making what is missing",
    "reminders": "what was and will be raised, and how it was answered",
    "answer": "acknowledge or snooze a reminder",
    "doctor": "look whether reminders can reach you",
}


def main(arguments: list[str] | None = None, window: Callable[[argparse.Namespace, Clock], int] | None = None) -> int:
    """Run the command line; return 0, or 2 after saying in one line what the user can mend.

    `window` is what runs where no command is given.
    """
    from core.errors import KnownError  # noqa: PLC0415 - each command pays only for what it needs

    given = sys.argv[1:] if arguments is None else arguments
    _have_output()
    try:
        from core.cli.parsing import run  # noqa: PLC0415

        code = run(given, window)
        sys.stdout.flush()  # while what goes wrong with it can still be told
    except KnownError as fault:
        print(f"lapse: {' '.join(str(fault).split())}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        _forget_output()  # whoever read it has had enough
        return 0
    except OSError as cause:
        if cause.errno not in _NO_ROOM or cause.filename is not None:
            raise
        _forget_output()
        print("lapse: The answer could not be written: there is no room for it.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return code


def _have_output() -> None:
    """Have streams that are there, and that write what the terminal's encoding lacks as numbers instead of failing."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - a launcher may give none
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - open as long as we run
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _forget_output() -> None:
    """Let what is held back go nowhere, so that nothing complains about it at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
