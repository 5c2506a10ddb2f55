"""From a legal date to an instant: exact in any zone, across clock changes and skipped days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from core.computation.wording import long_date
from core.errors import KnownError
from core.zones import city_of, zone_info

_DAY = timedelta(days=1)


@lru_cache(maxsize=4096)
def start_of_day(day: date, zone: str) -> datetime:
    """Return the first instant (UTC) of `day` in the IANA zone `zone`.

    Where clocks skip midnight, that is the first moment after the gap; where a zone left the whole day out, it is
    the moment the day before ended.
    """
    return _resolved(datetime(day.year, day.month, day.day, tzinfo=zone_info(zone)))


def end_of_day(day: date, zone: str, closing: time | None = None) -> datetime:
    """Return the instant (UTC) at which `day` is over in `zone`: the next midnight, or the hour `closing`."""
    return start_of_day(day + _DAY, zone) if closing is None else instant(day, closing, zone)


def instant(day: date, at: time, zone: str, *, field: str = "at") -> datetime:
    """Return the instant (UTC) at which clocks in `zone` show `at` on `day`; the first, where they show it twice.

    `KnownError` on `field` where clocks were put forward past it.
    """
    local = datetime.combine(day, at, zone_info(zone))
    moment = local.astimezone(UTC)
    if moment.astimezone(zone_info(zone)).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise KnownError(
            f"There was no {at:%H:%M} in {city_of(zone)} on {long_date(day)}: clocks were put forward past it.",
            field=field,
        )
    return moment


def _resolved(local: datetime) -> datetime:
    """Return the instant of a local midnight, or of the end of the gap it falls in."""
    moment = local.astimezone(UTC)
    back = moment.astimezone(local.tzinfo)
    if back.replace(tzinfo=None) == local.replace(tzinfo=None):
        return moment
    # In a gap the earlier offset reads past its end by just the gap: take the difference back.
    gap = back.replace(tzinfo=None) - local.replace(tzinfo=None)
    return moment - gap if gap > timedelta(0) else moment
