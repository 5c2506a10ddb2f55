"""The words of the command line, and which module carries each command out."""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

from core import __version__
from core.cli import COMMANDS
from core.clock import SystemClock
from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.clock import Clock


class _Help(argparse.HelpFormatter):
    """Help of eighty columns: asking the terminal, for each option, would cost every command its quick start."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=80)


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one line, like every other of ours."""

    def __init__(self, **given: Any) -> None:
        super().__init__(formatter_class=_Help, allow_abbrev=False, **given)

    def error(self, message: str) -> NoReturn:
        raise KnownError(f"{message} (see {self.prog} --help)")


def run(given: Sequence[str], window: Callable[[argparse.Namespace, Clock], int] | None) -> int:
    """Carry out what was given; return the exit code. Without a command the window opens."""
    parser = _Parser(
        prog="lapse",
        description="A deadline tracker for trade negotiations. Without a command, its window opens.",
    )
    parser.add_argument("--version", action="version", version=f"lapse {__version__}")
    add_common(parser)
    commands = parser.add_subparsers(prog="lapse", dest="command", metavar="COMMAND", parser_class=_Parser)
    for name, summary in COMMANDS.items():
        meant = name in given
        command = commands.add_parser(
            name, help=summary, description=f"{summary[:1].upper()}{summary[1:]}.", add_help=meant
        )
        if meant:
            add_common(command, again=True)
            import_module(f"core.cli.{_MODULES.get(name, name)}").add_arguments(command)
    arguments = parser.parse_args(given)
    _refuse_contradictions(arguments)
    if arguments.command is None:
        if window is None:
            raise KnownError("Name a command (see lapse --help).")
        return window(arguments, SystemClock())
    module = import_module(f"core.cli.{_MODULES.get(arguments.command, arguments.command)}")
    code: int = module.run(arguments, SystemClock())
    return code


_MODULES = {"import": "import_file"}


def _refuse_contradictions(arguments: argparse.Namespace) -> None:
    for name in ("docket", "sample", "profile", "as_of", "known_by"):
        if getattr(arguments, name) == "":
            raise KnownError(f"--{name.replace('_', '-')} needs a value (see lapse --help)", field=name)
    if arguments.docket and arguments.sample:
        raise KnownError("Give either --docket or --sample, not both.", field="docket")


def add_common(parser: argparse.ArgumentParser, *, again: bool = False) -> None:
    """Add the options every command takes, before its name or after it."""
    unset = argparse.SUPPRESS if again else None
    parser.add_argument("--docket", metavar="FILE", default=unset, help="the docket file (default: your own)")
    parser.add_argument("--sample", metavar="NAME", default=unset, help="a shipped sample, read-only: us-japan-1994")
    parser.add_argument("--profile", metavar="DIR", default=unset, help="the folder of your docket and settings")
    parser.add_argument("--as-of", metavar="INSTANT", default=unset, help="as it stood at that moment")
    parser.add_argument("--known-by", metavar="INSTANT", default=unset, help="using only what was recorded by then")
