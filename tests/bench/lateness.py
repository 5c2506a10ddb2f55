"""How late pop-ups are: from the instant a date lapses to the notification server's receipt, by the whole live path."""

from __future__ import annotations

import tempfile
import time
from datetime import timedelta
from pathlib import Path

from core.clock import SystemClock
from core.docket.facts import DeadlineSet, Draft
from core.notify.desktop import DesktopChannel, Labels
from core.notify.terminal import TerminalChannel
from core.sessions.session import Session
from core.sessions.watch import Watch
from tests.bench.dockets import make_docket
from tests.desktop import FakeServer, private_bus

DEADLINES = 10_000
AT_ONE_INSTANT = 20
AHEAD = timedelta(seconds=4)


def measure(deadlines: int = DEADLINES, together: int = AT_ONE_INSTANT) -> list[float]:
    """Return, for each notice the server was sent, the seconds from the due instant to its receipt.

    `together` dates lapse at one instant in a docket of so many deadlines; four or more are one notice.
    """
    clock = SystemClock()
    with tempfile.TemporaryDirectory() as folder, private_bus() as bus, FakeServer(bus) as server:
        path = str(make_docket(Path(folder, "docket.lapse"), deadlines))
        session = Session(path, clock)
        due = (clock.now() + AHEAD).replace(microsecond=0)
        watch = Watch(
            path=path,
            clock=clock,
            changed=session.changed,
            channels=[DesktopChannel(labels=Labels(), bus_address=bus), TerminalChannel()],
        )
        watch.start()
        bodies = [DeadlineSet(track=f"t{n}", on=due.date(), at=due.time(), zone="UTC") for n in range(together)]
        session.docket.execute(*(Draft(body=body, effective_on=due.date(), zone="UTC") for body in bodies))
        offset = time.time_ns() / 1e9 - time.monotonic()
        server.wait_for(1, AHEAD.total_seconds() + 10)
        lapsed = [received for received in server.received if str(together) in received.title or together == 1]
        watch.stop()
        session.close()
    return [received.at + offset - due.timestamp() for received in lapsed or server.received]
