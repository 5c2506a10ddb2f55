"""`lapse import FILE.toml`: read a docket file into one's own, all of it or nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from core.cli.opening import record
from core.errors import KnownError
from core.interchange.docket_file import SIZE_LIMIT, read_docket

if TYPE_CHECKING:
    import argparse

    from core.clock import Clock


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("file", metavar="FILE.toml", help="a docket in the vocabulary of the samples")


def run(arguments: argparse.Namespace, clock: Clock) -> int:
    """Record every entry of the file, or none."""
    drafts = read_docket(read_text(arguments.file), os.path.basename(arguments.file))
    changes, path = record(arguments, clock, lambda _session: drafts)
    print(f"{len(changes.facts)} entries recorded in {path}")
    return 0


def read_text(path: str) -> str:
    """Return the text of a file of reasonable size; `KnownError` where there is none."""
    try:
        with open(path, "rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except OSError as cause:
        raise KnownError(f"{path} can't be read: {cause.strerror}.", field="file") from cause
    if len(content) > SIZE_LIMIT:
        raise KnownError(f"{path} is larger than {SIZE_LIMIT // 1_000_000} MB.", field="file")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as cause:
        raise KnownError(f"{path} is not a text in UTF-8.", field="file") from cause
