"""Which facts count, seen from a given moment.

`as_of` leaves out what had not yet taken effect, `known_by` what had not yet been recorded. A retraction
takes its fact out from the moment the retraction was recorded, unless it was itself retracted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.computation import start_of_day
from core.docket.facts import Retracted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.docket.facts import Fact
    from core.docket.ports import Entry


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """The moments a docket is looked at from; instants in UTC, None meaning no limit."""

    as_of: datetime | None = None
    known_by: datetime | None = None

    def sees(self, fact: Fact) -> bool:
        """Tell whether the fact had been recorded and, unless it is a retraction, had taken effect."""
        if self.known_by is not None and fact.recorded_at > self.known_by:
            return False
        if self.as_of is None or isinstance(fact.body, Retracted):
            return True
        return effective_instant(fact) <= self.as_of


PRESENT = Viewpoint()
"""Everything recorded counts."""


def effective_instant(fact: Fact) -> datetime:
    """Return the instant (UTC) a fact takes effect: its hour if known, else the first moment of its day."""
    return fact.effective_at or start_of_day(fact.effective_on, fact.zone)


def standing(entries: Iterable[Entry], viewpoint: Viewpoint = PRESENT) -> list[Entry]:
    """Return the entries that count from `viewpoint`, in the order in which they took effect.

    The entries are handed in as they were entered; a retraction is not itself among those returned.
    """
    kept = [entry for entry in in_force(entries, viewpoint) if not isinstance(entry.fact.body, Retracted)]
    return sorted(kept, key=_in_effect_order)


def in_force(entries: Iterable[Entry], viewpoint: Viewpoint = PRESENT) -> list[Entry]:
    """Return the entries that are not retracted, retractions among them, in the order they were entered."""
    seen = [entry for entry in entries if viewpoint.sees(entry.fact)]
    retracted: set[str] = set()
    for entry in reversed(seen):
        body = entry.fact.body
        if isinstance(body, Retracted) and entry.fact.id not in retracted:
            retracted.add(body.retracts)
    return [entry for entry in seen if entry.fact.id not in retracted]


def _in_effect_order(entry: Entry) -> tuple[datetime, datetime]:
    fact = entry.fact
    day = datetime(fact.effective_on.year, fact.effective_on.month, fact.effective_on.day, tzinfo=UTC)
    return day, fact.effective_at or day
