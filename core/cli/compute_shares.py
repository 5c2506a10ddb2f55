"""Doing the rows of a long table on several processors at once; each row is computed on its own.

What a row is, and what is printed of it, is in `compute_table`.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import traceback
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WORTH_IT = 2_000
"""Rows from which on a second process saves more than it costs to start."""
_MOST = 4
_BROKEN = 70
_NO_ROOM = 74
_INTERRUPTED = 130

Item = TypeVar("Item")


class _Helper(NamedTuple):
    """A process that does a share, and the file without a name that it writes to."""

    process: int
    written: IO[str]


def in_shares(items: Sequence[Item], write: Callable[[Sequence[Item], IO[str]], bool]) -> bool:
    """Have `write` write all items to standard output, in order; return whether it said so of any share.

    `write` gets a share of the items and where to write. A share that fails with a bug fails the whole, after its
    traceback; one that finds no room for what it wrote is done again here. Nothing else is shared between the
    processes, and none is left behind.
    """
    with ExitStack() as ended:
        output = sys.stdout
        output.flush()  # what is held back would be written by every process
        shares = _shares(items)
        helpers: list[_Helper | None] = []
        for share in shares[1:]:
            helper = _begun(share, write)
            if helper:
                ended.callback(helper.written.close)
            helpers.append(helper)
        running = {helper.process for helper in helpers if helper}
        ended.callback(_end, running)
        said = write(shares[0], output)
        for share, helper in zip(shares[1:], helpers, strict=True):
            code = _waited(helper, running) if helper else _NO_ROOM
            if helper and code in {0, 1}:
                said = said or code == 1
                _copy(helper.written, output)
            elif code == _NO_ROOM:
                said = write(share, output) or said
            elif code == _INTERRUPTED:
                raise KeyboardInterrupt
            else:
                raise RuntimeError(f"a share of the table ended with {code}")
        return said


def _shares(items: Sequence[Item]) -> list[Sequence[Item]]:
    """Return the items in as many runs as there are processors to do them, if they are enough to be worth it."""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    number = min(processors, _MOST) if len(items) >= _WORTH_IT and hasattr(os, "fork") else 1
    length = -(-len(items) // number)
    return [items[at : at + length] for at in range(0, len(items), length)] or [items]


def _begun(share: Sequence[Item], write: Callable[[Sequence[Item], IO[str]], bool]) -> _Helper | None:
    """Start a process that writes its share to a file without a name; nothing where there is no room for either."""
    try:
        written = tempfile.TemporaryFile("w+", encoding="utf-8", newline="")  # noqa: SIM115 - closed by who reads it
    except OSError:
        return None
    try:
        process = os.fork()
    except OSError:
        written.close()
        return None
    if process:
        return _Helper(process, written)
    code = _BROKEN
    try:
        code = int(write(share, written))
        written.flush()
    except OSError:
        code = _NO_ROOM
    except KeyboardInterrupt:
        code = _INTERRUPTED
    except BaseException:  # noqa: BLE001 - it ends here, and the parent is told by the exit code
        traceback.print_exc()
        code = _BROKEN
    finally:
        os._exit(code)


def _waited(helper: _Helper, running: set[int]) -> int:
    """Wait until the helper has ended; return its exit code."""
    status = os.waitpid(helper.process, 0)[1]
    running.discard(helper.process)
    return os.waitstatus_to_exitcode(status)


def _copy(written: IO[str], output: IO[str]) -> None:
    """Write what the helper wrote to the output."""
    written.seek(0)
    while text := written.read(1 << 20):
        output.write(text)


def _end(running: set[int]) -> None:
    """End the helpers that nobody will wait for any more."""
    for process in running:
        os.kill(process, signal.SIGTERM)
        os.waitpid(process, 0)
