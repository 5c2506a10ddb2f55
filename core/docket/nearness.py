"""Which dates of other clocks fall near a date: what "convergence" means, asked of one date at a time.

`lanes` finds all convergences of a docket for the timeline; a list asks only of the rows it paints.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from core.docket.deadlines import ENDED, state_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.docket.deadlines import DeadlineRow

SPAN = 3
"""Days within which dates of different clocks converge, unless somebody chose another number."""

NEAR = SPAN * 86400
"""The same in seconds."""


class Nearness:
    """The dates of a docket in their order, to look around one of them as far as `span` days."""

    def __init__(self, rows: Iterable[DeadlineRow], span: int = SPAN) -> None:
        self._near = span * 86400
        self._rows = [row for row in rows if row.due_at is not None]
        self._rows.sort(key=_due_at)
        self._at = [_due_at(row) for row in self._rows]

    def of(self, row: DeadlineRow, now: float, most: int = 20) -> list[DeadlineRow]:
        """Return the dates of other proceedings near `row` that have not ended by `now`, in their order.

        At most so many; none where `row` has ended itself or has no date.
        """
        if row.due_at is None or state_at(row, now) in ENDED:
            return []
        found: list[DeadlineRow] = []
        for place in range(
            bisect_left(self._at, row.due_at - self._near), bisect_right(self._at, row.due_at + self._near)
        ):
            other = self._rows[place]
            if other.proceeding != row.proceeding and state_at(other, now) not in ENDED:
                found.append(other)
                if len(found) == most:
                    break
        return found


def _due_at(row: DeadlineRow) -> int:
    return row.due_at or 0
