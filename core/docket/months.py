"""The dates of a docket laid out on a calendar: on which day each falls seen from a seat, and who works that day.

A seat is an IANA zone. What a day looks like, and which words it is told in, belongs to the window; how a period is
counted belongs to `core.computation`.
"""

from __future__ import annotations

import calendar as months
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from core.calendars import calendar
from core.docket.deadlines import AUTOMATIC, EARLIEST, ENDED, PENDING, state_at
from core.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.docket.deadlines import DeadlineRow, TrackRow

CALENDARS = {
    "America/Mexico_City": "mx",
    "America/New_York": "us-federal",
    "America/Toronto": "ca",
    "Asia/Kolkata": "in",
    "Asia/Seoul": "kr",
    "Asia/Shanghai": "cn",
    "Asia/Tokyo": "jp",
    "Europe/Brussels": "eu-institutions",
    "Europe/London": "gb-eng",
    "Europe/Zurich": "wto",
}
"""Zone of a seat to the calendar whose days off are shown for it; elsewhere only the weekends are."""

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2200, 12, 31)
"""The days that can be moved to."""

NEVER = float("inf")
_DAY = timedelta(days=1)
_WEEK = 7
_YEAR = 12
_BEGINS = frozenset({EARLIEST, AUTOMATIC})


class SeatDay(NamedTuple):
    """Whether a seat works on a day.

    `name` is why it does not ("Saturday", "Labor Day"), "" on a working day; `holiday` tells a named day off from
    the week's rest; `known` is False outside the days that the seat's calendar knows. `doubt` is "" or why the
    answer is not certain.
    """

    zone: str
    name: str
    holiday: bool
    known: bool = True
    doubt: str = ""

    @property
    def off(self) -> bool:
        """Whether it is no working day there."""
        return bool(self.name)


def seat_day(zone: str, day: date) -> SeatDay:
    """Return whether the seat in `zone` works on `day`."""
    known = calendar(CALENDARS.get(zone, "weekends"))
    if not known.knows(day):
        return SeatDay(zone, "", holiday=False, known=False)
    found = known.day_off(day)
    if found is None:
        return SeatDay(zone, "", holiday=False, doubt=known.doubt(day))
    return SeatDay(zone, found.name, holiday=found.kind != "weekend", doubt=known.doubt(day))


def seats_of(tracks: Iterable[TrackRow], rows: Iterable[DeadlineRow]) -> tuple[str, ...]:
    """Return the zones to see a docket from: its seats, those of most tracks first, then the zones of its dates."""
    seats = Counter(zone for track in tracks for zone in track.seats)
    forums = Counter(row.zone for row in rows if row.zone)
    ranked = [zone for zone, _ in (*seats.most_common(), *forums.most_common())]
    return tuple(dict.fromkeys(ranked))


def local_moment(row: DeadlineRow, zone: str) -> datetime | None:
    """Return when the date comes by the clocks of `zone`, None while it waits for its trigger."""
    if row.due_at is None:
        return None
    return datetime.fromtimestamp(row.due_at, UTC).astimezone(zone_info(zone))


def local_day(row: DeadlineRow, zone: str) -> date | None:
    """Return the day that the date falls on seen from `zone`, None while it waits for its trigger.

    A period that ends at midnight there belongs to the day that ends; a date that begins something (an earliest
    date, an automatic effect) to the day that begins.
    """
    moment = local_moment(row, zone)
    if moment is None:
        return None
    if row.kind not in _BEGINS and moment.time() == time():
        return moment.date() - _DAY
    return moment.date()


def by_day(
    rows: Iterable[DeadlineRow], zone: str, first: date, last: date, now: float
) -> dict[date, list[DeadlineRow]]:
    """Return the dates of the days from `first` to `last`, both included, seen from `zone`.

    Within a day what still asks something of somebody at the instant `now` comes first, then in the order they come.
    """
    start = _midnight(first, zone)
    end = _midnight(last + _DAY, zone)
    found: dict[date, list[DeadlineRow]] = {}
    for row in rows:
        if row.due_at is not None and start <= row.due_at <= end:
            day = local_day(row, zone)
            if day is not None and first <= day <= last:
                found.setdefault(day, []).append(row)
    for dates in found.values():
        dates.sort(key=lambda row: (state_at(row, now) in ENDED, row.due_at, row.key))
    return found


def next_due(rows: Iterable[DeadlineRow], now: float) -> DeadlineRow | None:
    """Return the date that comes next at the instant `now`, None where none runs."""
    running = (row for row in rows if row.due_at is not None and row.due_at > now and state_at(row, now) == PENDING)
    return min(running, key=lambda row: (row.due_at or 0, row.key), default=None)


def next_turn(rows: Iterable[DeadlineRow], zone: str, now: float, *, soon: float) -> float:
    """Return the next instant at which a date is told otherwise, or the day in `zone` ends.

    `soon` is how many seconds before it a running date is told otherwise.
    """
    turn = _midnight(today_in(zone, now) + _DAY, zone)
    for row in rows:
        near = None if row.due_at is None else row.due_at - soon
        for instant in (row.due_at, row.stopped_at, row.ended_at, near):
            if instant is not None and now < instant < turn:
                turn = instant
    return turn


def today_in(zone: str, now: float) -> date:
    """Return the day it is in `zone` at the instant `now`."""
    return datetime.fromtimestamp(now, UTC).astimezone(zone_info(zone)).date()


def week_of(day: date, first_weekday: int) -> tuple[date, ...]:
    """Return the seven days of the week that `day` is in; `first_weekday` as in `date.weekday()`."""
    start = day - timedelta(days=(day.weekday() - first_weekday) % _WEEK)
    return tuple(start + timedelta(days=number) for number in range(_WEEK))


def month_of(day: date, first_weekday: int) -> tuple[date, ...]:
    """Return the days of all weeks that the month of `day` meets, four to six weeks."""
    first = day.replace(day=1)
    last = day.replace(day=months.monthrange(day.year, day.month)[1])
    days: list[date] = []
    start = week_of(first, first_weekday)[0]
    while start <= last:
        days.extend(start + timedelta(days=number) for number in range(_WEEK))
        start += timedelta(days=_WEEK)
    return tuple(days)


def days_on(day: date, count: int) -> date:
    """Return the day `count` days on, within the days that can be moved to."""
    return clamped(day + timedelta(days=count))


def months_on(day: date, count: int) -> date:
    """Return the same day `count` months on, or the month's last day where it is shorter; within bounds as above."""
    year, month = divmod(day.year * _YEAR + day.month - 1 + count, _YEAR)
    last = months.monthrange(year, month + 1)[1]
    return clamped(date(year, month + 1, min(day.day, last)))


def clamped(day: date) -> date:
    """Return `day`, or the nearest day that can be moved to."""
    return min(max(day, FIRST_DAY), LAST_DAY)


def seat_days(zones: Sequence[str], day: date) -> tuple[SeatDay, ...]:
    """Return whether each seat works on `day`."""
    return tuple(seat_day(zone, day) for zone in zones)


def _midnight(day: date, zone: str) -> float:
    """Return the first instant of `day` in `zone`, or an hour off where clocks change then, which harms no search."""
    return datetime.combine(day, time(), zone_info(zone)).timestamp()
