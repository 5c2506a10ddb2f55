"""Notices as lines in a terminal: the last link of the chain where there is no window. It cannot fail."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from core.notify.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.reminders.notice import Answer, Notice


class TerminalChannel:
    """Fulfils `core.reminders.ports.Channel` by writing to standard output; answers come by `lapse answer`."""

    name = "terminal"

    def start(self, answered: Callable[[str, Answer], None], returned: Callable[[], None]) -> None:
        """Do nothing: nothing is answered here."""

    def show(self, notice: Notice) -> None:
        """Write the notice and how to answer it. Where nobody reads any more, it is in the ledger all the same."""
        mark = "!" if notice.critical else "-"
        lines = [f"{mark} {clean(notice.title)}", *(f"  {line}" for line in clean(notice.body).splitlines())]
        lines.append(f"  Answer: lapse answer '{notice.reminders[0]}' acknowledge")
        try:
            print("\n".join(lines), flush=True)
        except (BrokenPipeError, ValueError):
            sys.stdout = sys.__stderr__  # whoever read us has gone; the next line must not fail either

    def withdraw(self, notice_id: str) -> None:
        """Do nothing: a line stays written."""

    def stop(self) -> None:
        """Do nothing."""
