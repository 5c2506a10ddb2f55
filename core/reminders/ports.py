"""What the reminders need from outside, named by them and fulfilled by the adapters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from core.docket.deadlines import DeadlineRow
    from core.reminders.ledger import Claim, LedgerLine, Open, Reminded
    from core.reminders.notice import Answer, Notice
    from core.reminders.policy import Stage


class Schedule(Protocol):
    """The docket's dates as rows, read fresh each time."""

    def due_reminders(
        self, now: datetime, stages: Sequence[Stage], since: datetime | None = None
    ) -> list[tuple[DeadlineRow, Stage, int]]:
        """Return every (date, stage) whose moment has come by `now`, after `since`, and that was never claimed.

        Among them are those that were taken back, for their date did not stand, and whose date stands as before. The
        number is of the rounds claimed.
        """
        ...

    def next_moments(self, now: datetime, stages: Sequence[Stage], limit: int) -> list[datetime]:
        """Return the next instants after `now` at which a reminder falls due, earliest first."""
        ...

    def rows_of(self, keys: Iterable[str]) -> dict[str, DeadlineRow]:
        """Return the rows with those keys, without those the docket no longer has."""
        ...

    def outdated(self, now: datetime) -> list[tuple[str, int, DeadlineRow | None]]:
        """Return each open reminder whose date moved, ended, stopped or went, with what the date is now.

        And each that a wrong clock raised more than a day too soon. The number is the instant the reminder was raised
        for, in seconds since 1970 UTC.
        """
        ...


class Ledger(Protocol):
    """The append-only record of deliveries and answers. Every call has been stored when it returns."""

    def claim(self, claims: Sequence[Claim]) -> frozenset[str]:
        """Take the right to show these rounds; return the reminders won.

        Not won are those that anyone took before, that were acknowledged, or that are snoozed beyond the claim.
        """
        ...

    def append(self, lines: Sequence[LedgerLine]) -> None:
        """Add the lines, all together; a snooze of what is done with is left out."""
        ...

    def open(self) -> list[Open]:
        """Return each reminder that waits for an answer or is snoozed, in the order they were claimed."""
        ...

    def unshown(self) -> list[str]:
        """Return each reminder that waits for an answer and whose last round was not written down as shown."""
        ...

    def details(self, reminders: Iterable[str]) -> list[Reminded]:
        """Return what is known of those reminders that were ever claimed."""
        ...

    def unanswered(self) -> list[Reminded]:
        """Return each reminder that was claimed and neither answered for good nor withdrawn, oldest first."""
        ...

    def snoozed(self) -> list[Reminded]:
        """Return each reminder whose last answer was a snooze, the soonest first."""
        ...

    def find(self, reminder: str) -> Reminded | None:
        """Return what is known of one reminder."""
        ...

    def history(self, limit: int) -> list[Reminded]:
        """Return the latest `limit` reminders, newest first, with all that happened to each."""
        ...


class Alarm(Protocol):
    """Rings at given instants. It knows nothing of what is due: it only rings."""

    def start(self, ring: Callable[[], None]) -> None:
        """Begin; `ring` is called in a thread of the alarm's own."""
        ...

    def set(self, moments: Sequence[datetime]) -> None:
        """Ring at exactly these instants, replacing all earlier ones."""
        ...

    def stop(self) -> None:
        """End; no ring follows."""
        ...


class ChannelDown(Exception):  # noqa: N818 - a state of a channel, not a fault of ours
    """A channel cannot show the notice now; the next in the chain is tried, and the ledger says so."""


class Channel(Protocol):
    """One way of showing a notice. Ranked: the first that can, does; the last cannot fail."""

    name: str

    def start(self, answered: Callable[[str, Answer], None], returned: Callable[[], None]) -> None:
        """Begin. `answered(notice id, answer)` and `returned()` (the server is back) may come from any thread."""
        ...

    def show(self, notice: Notice) -> None:
        """Show it, and return once whoever shows it has confirmed; raise `ChannelDown` otherwise.

        A notice with the id of one still on screen replaces it.
        """
        ...

    def withdraw(self, notice_id: str) -> None:
        """Take it off the screen if it is there."""
        ...

    def stop(self) -> None:
        """End; nothing more is called back."""
        ...
