"""Where each day of a count stands in the strip: a column a week, a row a weekday. No painting here."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.computation import StripDay

WEEK = 7
_LEAST_NAMED = 2


class Spot(NamedTuple):
    """A day with its column and its row; rows are 0 to 6 from the first weekday."""

    day: StripDay
    column: int
    row: int


class Weeks(NamedTuple):
    """The days that are drawn, the columns they take, and the weeks left out in the middle at column `gap`."""

    spots: tuple[Spot, ...]
    columns: int
    gap: int
    left_out: int

    def at(self, column: int, row: int) -> Spot | None:
        """Return what stands there."""
        return next((spot for spot in self.spots if (spot.column, spot.row) == (column, row)), None)

    def months(self) -> list[tuple[int, date]]:
        """Return where each month is named: the column of its first day that is drawn, and that day.

        A month that has but one column before the next begins is not named: there is no room for two names.
        """
        found: list[tuple[int, date]] = []
        for spot in self.spots:
            day = spot.day.day
            if not found or (found[-1][1].year, found[-1][1].month) != (day.year, day.month):
                if found and spot.column - found[-1][0] < _LEAST_NAMED:
                    found.pop()
                found.append((spot.column, day))
        return found


def laid_out(days: Sequence[StripDay], first_weekday: int, room: int) -> Weeks:
    """Return `days` (in calendar order) in at most `room` columns; the middle is left out where there are more.

    `first_weekday` is 0 for Monday to 6 for Sunday. Fewer than three columns are never asked for.
    """
    room = max(room, 3)
    if not days:
        return Weeks((), 0, -1, 0)
    begin = days[0].day - timedelta(days=(days[0].day.weekday() - first_weekday) % WEEK)
    weeks = (days[-1].day - begin).days // WEEK + 1
    left_out = max(weeks - room + 1, 0) if weeks > room else 0
    head = (room - 1) // 2 if left_out else weeks
    spots = []
    for each in days:
        week, row = divmod((each.day - begin).days, WEEK)
        if week < head:
            spots.append(Spot(each, week, row))
        elif week >= head + left_out:
            spots.append(Spot(each, week - left_out + 1, row))
    return Weeks(tuple(spots), room if left_out else weeks, head if left_out else -1, left_out)
