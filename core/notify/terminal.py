"""Notices as lines in a terminal: the last link of the chain where there is no window. It cannot fail."""

from __future__ import annotations

import logging
import shlex
import sys
from typing import TYPE_CHECKING

from core.notify.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from core.reminders.notice import Answer, Notice

_LOG = logging.getLogger(__name__)


class TerminalChannel:
    """Fulfils `core.reminders.ports.Channel` by writing to `out`, or standard output; answers come by `lapse answer`.

    Once nobody reads any more it writes nothing; the notice is in the ledger all the same.
    """

    name = "terminal"

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out
        self._read = True

    def start(self, answered: Callable[[str, Answer], None], returned: Callable[[], None]) -> None:
        """Do nothing: nothing is answered here."""

    def show(self, notice: Notice) -> None:
        """Write the notice and how to answer it."""
        if not self._read:
            return
        try:
            self._write("\n".join(notice_lines(notice)))
        except (OSError, ValueError):
            self._read = False
            _LOG.exception("whoever read the terminal has gone; notices are in the ledger only")

    def withdraw(self, notice_id: str) -> None:
        """Do nothing: a line stays written."""

    def stop(self) -> None:
        """Do nothing."""

    def _write(self, text: str) -> None:
        """Write the text, with question marks for what the terminal has no letters for."""
        out = self._out or sys.stdout
        letters = getattr(out, "encoding", None) or "utf-8"
        out.write(text.encode(letters, "replace").decode(letters) + "\n")
        out.flush()


def notice_lines(notice: Notice) -> list[str]:
    """Return what a terminal shows of a notice."""
    mark = "!" if notice.critical else "-"
    told = [f"{mark} {clean(notice.title)}", *(f"  {line}" for line in clean(notice.body).splitlines())]
    return [*told, f"  Answer: lapse answer {shlex.quote(clean(notice.reminders[0]))} acknowledge"]
