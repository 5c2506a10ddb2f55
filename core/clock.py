"""The only place that reads the time.

Instants are aware datetimes in UTC. A legal date is a `date` plus the name of a zone, and becomes an instant
only at the last step, in `core.computation`.
"""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Where the time comes from; handed down by constructor, never fetched."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that only ever grow, for telling a clock jump from time passing."""
        ...

    def today(self, zone: str) -> date:
        """Return the calendar day it is in the IANA zone `zone`."""
        ...


class SystemClock:
    """The machine's clock. Made once, at the top of the program."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - the one place

    def monotonic(self) -> float:
        """Return the machine's monotonic seconds; on Linux they stand still while it sleeps."""
        return time.monotonic()

    def today(self, zone: str) -> date:
        """Return the calendar day it is in `zone`."""
        return _day(self.now(), zone)


class ManualClock:
    """A clock that stands where it is put, or runs at `rate` seconds a second from there.

    With `rate` 0 it moves only when told to: tests advance it. With a rate and a `base` to take real seconds
    from, it runs: a replay plays on it, at up to a day a second.
    """

    def __init__(self, start: datetime, *, rate: float = 0.0, base: Clock | None = None) -> None:
        if start.tzinfo is None:
            raise ValueError("a clock starts at an aware instant")
        self._base = base
        self._rate = rate
        self._origin = start.astimezone(UTC)
        self._since = base.monotonic() if base else 0.0

    @property
    def rate(self) -> float:
        """Seconds that pass on this clock in one real second."""
        return self._rate

    def now(self) -> datetime:
        """Return where the clock stands, aware, in UTC."""
        if self._base is None or not self._rate:
            return self._origin
        return self._origin + timedelta(seconds=(self._base.monotonic() - self._since) * self._rate)

    def monotonic(self) -> float:
        """Return seconds that pass with this clock."""
        return self.now().timestamp()

    def today(self, zone: str) -> date:
        """Return the calendar day it is in `zone` on this clock."""
        return _day(self.now(), zone)

    def advance(self, span: timedelta) -> None:
        """Move the clock on by `span`."""
        self.jump(self.now() + span)

    def jump(self, to: datetime) -> None:
        """Put the clock at the instant `to`; it runs on from there at its rate."""
        self._origin = to.astimezone(UTC)
        self._since = self._base.monotonic() if self._base else 0.0

    def run(self, rate: float) -> None:
        """Change the rate, from where the clock now stands; 0 stops it."""
        self.jump(self.now())
        self._rate = rate


def _day(moment: datetime, zone: str) -> date:
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - a command that asks for no day starts without it

    return moment.astimezone(ZoneInfo(zone)).date()
