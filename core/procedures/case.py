"""What happened in one matter, as far as a procedure's clockwork asks: days, chosen variants, and what moved dates.

Where these come from (facts of a docket, options of a command) is no business of this package: whoever hands
them in may attach a `token` to each, and finds it again on the dates it moved.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Toll:
    """The clock stands still from the day `first` on, for `days` days; None while it still stands.

    `last` is the last day of the stop where that is known. `ruled`: the forum ruled the number of days, which need
    not be how long it was closed; then a clock that was begun by the last day moves by all of them, and one begun
    later by none. Otherwise the days count that the clock lost. Empty `forum` and `steps` mean every step of the
    proceeding.
    """

    first: date
    days: int | None
    last: date | None = None
    ruled: bool = False
    forum: str = ""
    steps: tuple[str, ...] = ()
    why: str = ""
    token: Any = None

    @classmethod
    def between(cls, first: date, last: date, *, forum: str = "", token: Any = None) -> Toll:
        """Return the stop that lasted from `first` to `last`, both included."""
        return cls(first=first, days=(last - first).days + 1, last=last, forum=forum, token=token)

    def concerns(self, step: str, forum: str) -> bool:
        """Tell whether the stop is one of this step's clock."""
        return (not self.steps or step in self.steps) and (not self.forum or self.forum == forum)

    def lost_by(self, started: date, first: date) -> int:
        """Return how many days a clock lost whose event was on `started` and whose first counted day is `first`."""
        if self.days is None:
            return 0
        if self.ruled:
            return self.days if started <= (self.last or self.first) else 0
        return self.days - max((first - self.first).days, 0)

    @property
    def span(self) -> tuple[date, date] | None:
        """First and last day of the stop, where it is over and lasted exactly as long as it counts."""
        if self.days is None or self.days < 1:
            return None
        last = self.first + timedelta(days=self.days - 1)
        return (self.first, last) if self.last in {None, last} else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """More time for one step: `period` more, or a new last day `to`. `given` is the day it was, where known."""

    step: str
    period: str = ""
    to: date | None = None
    given: date | None = None
    why: str = ""
    token: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The date of one step as its forum published it: it stands in the place of the computed one.

    `given` is the day it was published, where known.
    """

    step: str
    on: date
    given: date | None = None
    reason: str = ""
    source: str = ""
    token: Any = None


Change = Toll | Extension | Published
"""What may move a counted date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One matter: the days of its events by their ids, each in order; the variants chosen; what moved dates.

    An event that does not repeat counts from its latest day. `changes` are in the order they took effect.
    `chosen_on` are the days on which variants were chosen, where they are known.
    """

    events: Mapping[str, Sequence[date]]
    variants: frozenset[str] = frozenset()
    changes: tuple[Change, ...] = field(default=())
    chosen_on: Mapping[str, date] = field(default_factory=dict)
