"""The journal of a docket: every fact in the order it was recorded, the latest first, and what became of it.

Facts that were retracted stay in it, as do their retractions. How a fact is worded is the screen's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.docket.standing import PRESENT, in_force
from core.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from core.docket.facts import Fact
    from core.docket.ports import Entry
    from core.docket.standing import Viewpoint


class Recorded(NamedTuple):
    """A fact of the journal with the id of its track, empty where it concerns the whole negotiation.

    `at` is when it was recorded, `entered` when it came into this docket, both in the zone asked for.
    """

    fact: Fact
    track: str
    at: datetime
    entered: datetime
    retracted: bool

    @property
    def imported(self) -> bool:
        """Whether it came into this docket on a later day than it was recorded."""
        return self.entered.date() > self.at.date()


def journal_of(
    entries: Sequence[Entry], zone: str, viewpoint: Viewpoint = PRESENT, known: dict[str, Recorded] | None = None
) -> list[Recorded]:
    """Return what `viewpoint` sees of the entries, the latest recorded first, dated in the IANA zone `zone`.

    Entries are handed in as they were entered; of those recorded in one instant the later entered comes first.
    `known` keeps, by the ids of their facts, what was returned before for the same zone: what still holds is returned
    again, and the rest is added to it.
    """
    known = {} if known is None else known
    rules = zone_info(zone)
    stands = {entry.fact.id for entry in in_force(entries, viewpoint)}
    seen = [entry for entry in reversed(entries) if viewpoint.sees(entry.fact)]
    seen.sort(key=lambda entry: entry.fact.recorded_at, reverse=True)
    found = []
    for fact, track in seen:
        each, retracted = known.get(fact.id), fact.id not in stands
        if each is None or each.retracted != retracted:
            at, entered = fact.recorded_at.astimezone(rules), fact.entered_at.astimezone(rules)
            each = known[fact.id] = Recorded(fact, track, at, entered, retracted)
        found.append(each)
    return found


def names_of(entries: Iterable[Entry]) -> dict[str, str]:
    """Return what the negotiations and tracks are called, by their ids, retracted ones too."""
    return {entry.fact.id: name for entry in entries if (name := getattr(entry.fact.body, "name", ""))}


def found(texts: Sequence[str], wanted: str) -> list[int]:
    """Return the places of the texts (in small letters) that hold every word of `wanted`, in any order."""
    words = wanted.casefold().split()
    return [place for place, text in enumerate(texts) if all(word in text for word in words)]
