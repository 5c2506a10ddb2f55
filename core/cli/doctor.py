"""`lapse doctor`: whether reminders can reach the person, and whether the docket is sound."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from core.cli.opening import docket_path, rules_of
from core.errors import KnownError
from core.presence import Presence
from core.reminders.ports import ChannelDown
from core.zones import CITIES, zone_info

if TYPE_CHECKING:
    import argparse

    from core.clock import Clock

GOOD, FAULT, NOTE = "ok", "FAULT", "note"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command; it has none of its own."""


def run(arguments: argparse.Namespace, clock: Clock) -> int:
    """Print one line for each thing looked at; return 1 where any of them is at fault."""
    path = docket_path(arguments)
    docket = _docket(arguments, path, clock)
    found = [_display(), _server(), _zones(), *docket]
    if docket[0][0] != FAULT:
        found.append(_watcher(path))
    for state, what, sentence in found:
        print(f"{state:<5}  {what:<22} {sentence}")
    return 1 if any(state == FAULT for state, _, _ in found) else 0


def _display() -> tuple[str, str, str]:
    name = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if name or not sys.platform.startswith("linux"):
        return GOOD, "display", name or "the desktop's own"
    return NOTE, "display", "none here: the docket is shown in the terminal"


def _server() -> tuple[str, str, str]:
    """Ask the notification server for its name."""
    what = "notification server"
    if not sys.platform.startswith("linux"):
        return NOTE, what, "not asked on this system; reminders come up in the window"
    from core.notify.desktop import DesktopChannel, Labels  # noqa: PLC0415 - Linux only

    channel = DesktopChannel(labels=Labels())
    channel.start(lambda _notice, _answer: None, lambda: None)
    try:
        able = channel.probe()
    except ChannelDown as down:
        return NOTE, what, f"{down} Reminders come up in the window and in the terminal only."
    finally:
        channel.stop()
    buttons = "answers, with buttons" if "actions" in able else "answers, without buttons: answer in Lapse"
    return GOOD, what, buttons


def _zones() -> tuple[str, str, str]:
    missing = []
    for zone in CITIES.values():
        try:
            zone_info(zone)
        except KnownError:
            missing.append(zone)
    if missing:
        return FAULT, "time zones", f"missing: {', '.join(missing)}. Install tzdata."
    return GOOD, "time zones", f"{len(CITIES)} seats known"


def _docket(arguments: argparse.Namespace, path: str, clock: Clock) -> list[tuple[str, str, str]]:
    if not os.path.exists(path):
        return [(NOTE, "docket", f"none yet at {path}")]
    from core.sessions.session import Session  # noqa: PLC0415

    session = None
    try:
        session = Session(path, clock, rules=rules_of(arguments))
        sound = session.integrity()
        tracked = f"{path}: {len(session.tracks())} tracks, {len(session.deadlines())} dates"
        editable = "" if session.editable else ", read-only"
    except KnownError as fault:
        return [(FAULT, "docket", str(fault))]
    finally:
        if session is not None:
            session.close()
    state = (GOOD, "integrity", "sound") if sound == "ok" else (FAULT, "integrity", sound)
    return [(GOOD, "docket", f"{tracked}{editable}"), state]


def _watcher(path: str) -> tuple[str, str, str]:
    """Look whether anybody raises the docket's reminders."""
    what = "reminders"
    if not os.path.exists(path):
        return NOTE, what, "nothing to be reminded of yet"
    presence = Presence(path)
    try:
        free = presence.take()
    except OSError as cause:
        return NOTE, what, f"it can't be told who raises them: {cause.strerror}"
    finally:
        presence.release()
    if free:
        return NOTE, what, "nobody raises them now: open the window, or run lapse watch"
    return GOOD, what, "raised by a running Lapse"
