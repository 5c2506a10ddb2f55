"""Where the program starts: the command line, the window, or the docket in the terminal where there is no display.

Nothing heavy is imported here, so that a command answers at once.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from core.cli import main as run_command

if TYPE_CHECKING:
    import argparse

    from core.clock import Clock


def main(arguments: list[str] | None = None) -> int:
    """Run `lapse` with the arguments of the process, or those given; return its exit code."""
    return run_command(arguments, window=_open_window)


def _open_window(arguments: argparse.Namespace, clock: Clock) -> int:
    if _has_display():
        from gui.app import run_window  # noqa: PLC0415 - Qt is loaded only where there is a window

        return run_window(arguments, clock)
    from core.cli.live import run_in_terminal  # noqa: PLC0415

    return run_in_terminal(arguments, clock)


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
