"""Doing the rows of a long table on several processors at once; each row is computed on its own.

What a row is, and what is printed of it, is in `compute_table`.
"""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from typing import IO, TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WORTH_IT = 2_000
"""Rows from which on a second process saves more than it costs to start."""
_MOST = 4
_BROKEN = 70

Item = TypeVar("Item")


def in_shares(items: Sequence[Item], write: Callable[[Sequence[Item], IO[str]], bool]) -> bool:
    """Have `write` write all items to standard output, in order; return whether it said so of any share.

    `write` gets a share of the items and where to write. A share that fails with a bug fails the whole, after its
    traceback; nothing else is shared between the processes.
    """
    shares = _shares(items)
    helpers = [_begun(share, write) for share in shares[1:]]
    said = write(shares[0], sys.stdout)
    for process, written in helpers:
        code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        if code not in {0, 1}:
            raise RuntimeError(f"a share of the table ended with {code}")
        said = said or code == 1
        written.seek(0)
        while text := written.read(1 << 20):
            sys.stdout.write(text)
        written.close()
    return said


def _shares(items: Sequence[Item]) -> list[Sequence[Item]]:
    """Return the items in as many runs as there are processors to do them, if they are enough to be worth it."""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    number = min(processors, _MOST) if len(items) >= _WORTH_IT and hasattr(os, "fork") else 1
    length = -(-len(items) // number)
    return [items[at : at + length] for at in range(0, len(items), length)] or [items]


def _begun(share: Sequence[Item], write: Callable[[Sequence[Item], IO[str]], bool]) -> tuple[int, IO[str]]:
    """Start a process that writes its share to a file without a name; return its number and the file."""
    written = tempfile.TemporaryFile("w+", encoding="utf-8", newline="")  # noqa: SIM115 - closed once it was read
    process = os.fork()
    if process:
        return process, written
    code = _BROKEN
    try:
        code = int(write(share, written))
        written.flush()
    except BaseException:  # noqa: BLE001 - it ends here, and the parent is told by the exit code
        traceback.print_exc()
        code = _BROKEN
    finally:
        sys.stderr.flush()
        os._exit(code)
