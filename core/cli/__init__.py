"""The command line: the same core without a window.

This module only finds which command was meant and hands over; each command is a module that is imported when
it is called, so that a short answer comes quickly.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from core.clock import Clock

COMMANDS = {
    "agenda": "every date with its state, in the order they come",
    "watch": "raise reminders without a window",
    "compute": "count a period from a date, and say why",
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
    try:
        from core.cli.parsing import run  # noqa: PLC0415

        return run(given, window)
    except KnownError as fault:
        print(f"lapse: {' '.join(str(fault).split())}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has had enough
        return 0
    except KeyboardInterrupt:
        return 130
