"""What the docket needs from storage, named by the docket."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.docket.facts import Fact


class Entry(NamedTuple):
    """A fact with the id of the track it concerns, empty where it concerns the whole negotiation."""

    fact: Fact
    track: str


class TrackRows(NamedTuple):
    """The derived rows of one track; `row` is None where the track no longer stands."""

    track_id: str
    row: TrackRow | None
    deadlines: Sequence[DeadlineRow]


class FactStore(Protocol):
    """Where facts are kept, append-only.

    A call that returns has stored durably; one that raises has kept nothing.
    """

    def editing(self) -> AbstractContextManager[None]:
        """Keep every other writer out, from reading what an edit rests on until it is stored."""
        ...

    def append(self, entries: Sequence[Entry], rows: Sequence[TrackRows]) -> None:
        """Add the facts and replace the derived rows of the tracks named, together."""
        ...

    def find(self, fact_id: str) -> Entry | None:
        """Return the entry of that id, or None."""
        ...

    def of_track(self, negotiation: str, track: str) -> list[Entry]:
        """Return a track's entries and its negotiation's own, in the order they were entered."""
        ...

    def of_negotiation(self, negotiation: str) -> list[Entry]:
        """Return a negotiation's entries, in the order they were entered."""
        ...

    def everything(self) -> list[Entry]:
        """Return every entry, in the order they were entered."""
        ...

    def of_kinds(self, *tags: str) -> list[Entry]:
        """Return every entry whose fact is of one of these kinds, by tag, in the order they were entered."""
        ...

    def rebuild(self, rows: Sequence[TrackRows], rules: str) -> None:
        """Replace every derived row, marking the rules they were made under."""
        ...
