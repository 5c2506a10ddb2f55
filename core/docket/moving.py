"""What moves a counted date: the clock standing still, and time added to it, in the order it happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from core.computation import Period, count, start_of_day
from core.docket.facts import Extended, Resumed, Suspended
from core.docket.setting import Move, seconds

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from core.computation import Regime
    from core.docket.facts import Fact


@dataclass(frozen=True, slots=True)
class Moved:
    """The moves of a date, oldest first, and since when (seconds since 1970 UTC) its clock stands still."""

    moves: tuple[Move, ...] = ()
    stopped_at: int | None = None


@dataclass(frozen=True, slots=True)
class _Stop:
    """A suspension of the proceeding's clocks, open while `until` is None."""

    since: Fact
    until: Fact | None


@dataclass(frozen=True, slots=True)
class Span:
    """The days a clock ran on: from its trigger until another clock replaced it, if one did."""

    start: date
    end: date | None = None

    def holds(self, day: date) -> bool:
        """Tell whether something of that day happened to this clock."""
        return self.start <= day and (self.end is None or day < self.end)


class Movements:
    """The suspensions, resumptions and extensions of one proceeding, in effect order."""

    def __init__(self, facts: Iterable[Fact], rules: Regime, zone: str) -> None:
        self._rules = rules
        self._zone = zone
        self._changes = _changes(facts)

    def of(self, step: str, due: date, span: Span) -> Moved:
        """Return what became of a date that was counted to `due` by a clock that ran in `span`.

        A stop after the date as it then stood changes nothing. While a stop is open the date has no new day
        yet.
        """
        moves: list[Move] = []
        stopped_at = None
        for change in self._changes:
            moved = None
            if isinstance(change, _Stop):
                start = max(change.since.effective_on, span.start)
                if start > due or (span.end is not None and start >= span.end):
                    continue
                if change.until is None:
                    stopped_at = seconds(start_of_day(start, self._zone))
                elif change.until.effective_on > start:
                    moved = _tolled(due, start, change.until)
            elif span.holds(change.effective_on):
                moved = self._extended(step, due, change)
            if moved is not None:
                moves.append(moved)
                due = moved.after
        return Moved(tuple(moves), stopped_at)

    def _extended(self, step: str, due: date, fact: Fact) -> Move | None:
        body = fact.body
        if not isinstance(body, Extended) or body.step != step:
            return None
        if body.to is not None:
            return Move(due, body.to, body.reason, fact)
        counted = count(due, Period.parse(body.period), self._rules)
        return Move(due, counted.due, body.reason or f"{body.period} more", fact, counted)


def _changes(facts: Iterable[Fact]) -> list[_Stop | Fact]:
    """Pair each suspension with its resumption; a pair keeps the suspension's place among the extensions."""
    changes: list[_Stop | Fact] = []
    open_at: int | None = None
    for fact in facts:
        if isinstance(fact.body, Extended):
            changes.append(fact)
        elif isinstance(fact.body, Suspended) and open_at is None:
            open_at = len(changes)
            changes.append(_Stop(fact, None))
        elif isinstance(fact.body, Resumed) and open_at is not None:
            stop = changes[open_at]
            if isinstance(stop, _Stop):
                changes[open_at] = _Stop(stop.since, fact)
            open_at = None
    return changes


def _tolled(due: date, start: date, until: Fact) -> Move:
    stopped = (until.effective_on - start).days
    days = "1 day" if stopped == 1 else f"{stopped} days"
    return Move(due, due + timedelta(days=stopped), f"the clock stood still for {days}", until)
