"""The docket as a live table in the terminal, for where there is no display. Reminders are raised all the same."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import sys
from contextlib import suppress
from threading import Event
from typing import TYPE_CHECKING

from core.cli.lines import countdown, written
from core.cli.opening import SAMPLE, docket_path, open_session, profile_of
from core.computation.wording import local_moment
from core.docket.deadlines import ENDED, SUSPENDED, WAITING, DeadlineRow, seconds_left, state_at
from core.log import keep_log
from core.notify.terminal import TerminalChannel
from core.notify.text import clean

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from core.clock import Clock
    from core.reminders.ledger import Reminded
    from core.reminders.notice import Answer, Notice
    from core.reminders.ports import Channel

_HOME, _CLEAR_LINE, _CLEAR_BELOW = "\x1b[H", "\x1b[K", "\x1b[J"
_BELL = "\a"


def run_in_terminal(arguments: argparse.Namespace, clock: Clock) -> int:
    """Say that there is no display, and show the docket until SIGINT or SIGTERM."""
    print(
        "lapse: there is no display here; this is your docket in the terminal, with its reminders",
        file=sys.stderr,
    )
    ended = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    own = not arguments.sample and (arguments.docket or os.path.exists(docket_path(arguments)))
    if own:
        return _own_docket(arguments, clock, ended)
    return _replay(arguments.sample or SAMPLE, clock, ended)


def _own_docket(arguments: argparse.Namespace, clock: Clock, ended: Event) -> int:
    from core.sessions.channels import chain  # noqa: PLC0415
    from core.sessions.watch import Watch  # noqa: PLC0415

    session = open_session(arguments, clock)
    watch = None
    try:
        if session.editable:
            if not arguments.docket:
                keep_log(profile_of(arguments).log)
            last = _last_channel()
            watch = Watch(path=session.path, clock=clock, changed=session.changed, channels=chain(last))
            watch.start()

        def lines() -> list[str]:
            width, height = _size()
            told = told_lines(session.unanswered(), (width, height // 3))
            return [*told, *table(session.deadlines(), clock.now().timestamp(), (width, height - len(told)))]

        _show(lines, ended)
    finally:
        if watch is not None:
            watch.stop()
        session.close()
    return 0


def _replay(sample: str, clock: Clock, ended: Event) -> int:
    from core.sessions.replay import Replay  # noqa: PLC0415

    replay = Replay(sample, clock, channels=[_last_channel()])
    replay.play(1)

    def lines() -> list[str]:
        replay.tick()
        now = replay.clock.now()
        head = f"REPLAY of {sample}: {local_moment(now, 'America/New_York')} in Washington"
        width, height = _size()
        told = told_lines(replay.unanswered(), (width, height // 3))
        return [head[:width], *told, *table(replay.deadlines(), now.timestamp(), (width, height - 1 - len(told)))]

    try:
        _show(lines, ended)
    finally:
        replay.close()
    return 0


def _show(lines: Callable[[], list[str]], ended: Event) -> None:
    """Draw the lines each second on a terminal; anywhere else write them once."""
    if not sys.stdout.isatty():
        print("\n".join(lines()), flush=True)
        ended.wait()
        return
    while True:
        drawn = "".join(f"{line}{_CLEAR_LINE}\n" for line in lines())
        sys.stdout.write(f"{_HOME}{drawn}{_CLEAR_BELOW}")
        sys.stdout.flush()
        if ended.wait(1):
            return


def _last_channel() -> Channel:
    """Return what ends the chain: lines as they come, or, where a table is drawn each second, its first lines."""
    return TableChannel() if sys.stdout.isatty() else TerminalChannel()


class TableChannel:
    """Notices above the live table: they are drawn from the ledger, so this only rings the terminal's bell."""

    name = "terminal"

    def start(self, answered: Callable[[str, Answer], None], returned: Callable[[], None]) -> None:
        """Do nothing: answers come by `lapse answer`."""

    def show(self, notice: Notice) -> None:
        """Ring, if the notice is one that stays until it is answered."""
        if notice.critical:
            with suppress(OSError, ValueError):  # whoever looked has gone; the ledger has it
                sys.stdout.write(_BELL)
                sys.stdout.flush()

    def withdraw(self, notice_id: str) -> None:
        """Do nothing: what is answered is not drawn any more."""

    def stop(self) -> None:
        """Do nothing."""


def told_lines(waiting: list[Reminded], size: tuple[int, int]) -> list[str]:
    """Return the reminders that wait for an answer as lines that fit `size`: of each date the latest, the newest first.

    Nothing is returned where none waits; else the last line is empty.
    """
    latest = {each.deadline: each for each in sorted(waiting, key=lambda each: each.fire_at)}
    if not latest:
        return []
    width, height = size
    newest = sorted(latest.values(), key=lambda each: each.fire_at, reverse=True)
    shown = newest[: max(1, height - 3)]
    lines = [f"! {clean(each.title)}" for each in shown]
    if len(newest) > len(shown):
        lines.append(f"and {len(newest) - len(shown)} more: lapse reminders")
    lines.append(f"Answer: lapse answer {shlex.quote(clean(shown[0].reminder))} acknowledge")
    return [*(line[:width] for line in lines[:-1]), lines[-1], ""]


def table(rows: list[DeadlineRow], now: float, size: tuple[int, int]) -> list[str]:
    """Return the dates as lines that fit `size` (columns, lines): what still asks for something comes first."""
    width, height = size
    pressing = [row for row in rows if state_at(row, now) not in ENDED]
    lines = [_line(row, now)[:width] for row in pressing or rows]
    if not lines:
        return ["Nothing is tracked yet. Set a deadline: lapse deadline TRACK --negotiation NAME --on DATE"]
    if len(lines) > height - 2:
        kept = max(1, height - 3)
        return [*lines[:kept], f"and {len(lines) - kept} more: lapse agenda"]
    return lines


def _line(row: DeadlineRow, now: float) -> str:
    state, left = state_at(row, now), seconds_left(row, now)
    figure = "" if left is None or state in ENDED else countdown(left)
    if state == WAITING:
        return f"{'':>14}  {row.track:<40.40}  {row.label:<34.34}  waits for {row.waits_for}"
    day = written(row.due) if row.due and state != SUSPENDED else ""
    return f"{figure:>14}  {row.track:<40.40}  {row.label:<34.34}  {day:<15}  {state}"


def _size() -> tuple[int, int]:
    found = shutil.get_terminal_size()
    return found.columns, found.lines
