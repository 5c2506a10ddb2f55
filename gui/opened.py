"""What the window asks of a docket it shows: a person's own, a replay, or a look at the past."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.changes import Publisher
    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.docket.docket import Docket
    from core.docket.projection import TrackView
    from core.docket.standing import Viewpoint
    from core.reminders.ledger import Reminded
    from core.reminders.notice import Answer


class Opened(Protocol):
    """Fulfilled by `core.sessions`: `session.Session`, `scratch.Scratch`, `replay.Replay` and `past.Past`."""

    path: str
    docket: Docket
    changed: Publisher

    @property
    def viewpoint(self) -> Viewpoint:
        """From where its facts are seen."""
        ...

    @property
    def clock(self) -> Clock:
        """The clock its countdowns go by."""
        ...

    @property
    def replay(self) -> bool:
        """Whether it is a replay."""
        ...

    @property
    def editable(self) -> bool:
        """Whether facts can be recorded."""
        ...

    def tracks(self) -> list[TrackRow]:
        """Return every track."""
        ...

    def deadlines(self) -> list[DeadlineRow]:
        """Return every date."""
        ...

    def track(self, track_id: str) -> TrackView | None:
        """Return one track with its explained dates."""
        ...

    def unanswered(self) -> list[Reminded]:
        """Return the reminders that wait for an answer."""
        ...

    def snoozed(self) -> list[Reminded]:
        """Return the reminders that are snoozed."""
        ...

    def answer(self, reminders: Sequence[str], answer: Answer, *, by: str) -> list[str]:
        """Record an answer."""
        ...

    def close(self) -> None:
        """Close it."""
        ...
