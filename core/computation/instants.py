"""From a legal date to an instant: when a day begins and ends in a zone, to the second.

Clocks jump, fall back, and at the date line skip whole days; these functions hold through all of it. Instants
are aware and in UTC. Which day it is belongs in `counting`.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from core.computation.wording import local_moment, long_date
from core.errors import KnownError
from core.language import fill, translate
from core.zones import city_of, zone_info

_MIDNIGHT = time()
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


def end_of_day(day: date, zone: str, closing: time | None = None) -> datetime:
    """Return the moment (UTC) at which `day` has ended in the IANA zone `zone`.

    With `closing` that is this clock time, the first if it comes twice, or where clocks skipped it the moment
    they did. Without, it is midnight: from then on no clock in the zone shows `day` again. A day the zone
    skipped ends as it would have begun. `KnownError` on field "on" for a day no instant can be given for.
    """
    try:
        if closing is not None:
            return _first_moment(datetime.combine(day, closing, zone_info(zone)))
        return _day_over(day, zone)
    except OverflowError as cause:
        raise _out_of_reach(day) from cause


def start_of_day(day: date, zone: str) -> datetime:
    """Return the first moment (UTC) at which it is `day`, or a later day where `zone` skipped it.

    `KnownError` on field "on" for a day no instant can be given for.
    """
    try:
        return _day_begun(day, zone)
    except OverflowError as cause:
        raise _out_of_reach(day) from cause


def instant(day: date, at: time, zone: str, *, field: str = "at") -> datetime:
    """Return the moment (UTC) at which clocks in the IANA zone `zone` show `at` on `day`; the first if twice.

    `KnownError` on `field` for a time that never came, because clocks went forward past it.
    """
    local = datetime.combine(day, at.replace(fold=0), zone_info(zone))
    try:
        moment = _utc(local)
        shown = moment.astimezone(local.tzinfo)
    except OverflowError as cause:
        raise _out_of_reach(day) from cause
    if shown.replace(tzinfo=None) == local.replace(tzinfo=None):
        return moment
    skipped = _first_moment(local)
    if start_of_day(day, zone) == end_of_day(day, zone, None):
        raise KnownError(
            fill(translate("Errors", "There was no %1 in %2: the date was skipped."), long_date(day), city_of(zone)),
            field=field,
        )
    raise KnownError(
        fill(
            translate("Errors", "There is no %1 on %2 in %3: clocks went forward to %4."),
            f"{at:%H:%M}",
            long_date(day),
            city_of(zone),
            local_moment(skipped, zone)[-5:],
        ),
        field=field,
    )


@lru_cache(maxsize=16_384)
def _day_begun(day: date, zone: str) -> datetime:
    return _first_moment(datetime.combine(day, _MIDNIGHT, zone_info(zone)))


@lru_cache(maxsize=16_384)
def _day_over(day: date, zone: str) -> datetime:
    rules = zone_info(zone)
    midnight = datetime.combine(day + _DAY, _MIDNIGHT, rules)
    if (once := _unambiguous(midnight)) is not None:
        return once
    first, second = _first_moment(midnight), _utc(midnight.replace(fold=1))
    # Clocks put back just after midnight show the old day's last hour once more.
    again = second > first and (second - _SECOND).astimezone(rules).date() <= day
    return second if again else first


def _first_moment(local: datetime) -> datetime:
    """Return the first instant at which the clock shows `local` or, where it jumps past it, a later time."""
    if (once := _unambiguous(local)) is not None:
        return once
    early = local.replace(fold=0)
    late = local.replace(fold=1)
    before, after = early.utcoffset(), late.utcoffset()
    if before == after or before is None or after is None or before > after:
        return _utc(early)
    return _jump(_utc(late), _utc(early), local)


def _unambiguous(local: datetime) -> datetime | None:
    """Return the instant of a clock time that comes once, as nearly all do, or None."""
    offset = local.utcoffset()
    if offset is None or offset != local.replace(fold=1 - local.fold).utcoffset():
        return None
    return local.replace(tzinfo=UTC, fold=0) - offset


def _jump(low: datetime, high: datetime, local: datetime) -> datetime:
    """Return the second between two instants at which the clocks jumped past `local`."""
    rules = local.tzinfo
    naive = local.replace(tzinfo=None, fold=0)
    before, after = 0, int((high - low).total_seconds())
    while after - before > 1:
        middle = (before + after) // 2
        shown = (low + timedelta(seconds=middle)).astimezone(rules).replace(tzinfo=None, fold=0)
        before, after = (before, middle) if shown >= naive else (middle, after)
    return low + timedelta(seconds=after)


def _utc(local: datetime) -> datetime:
    return local.astimezone(UTC)


def _out_of_reach(day: date) -> KnownError:
    return KnownError(fill(translate("Errors", "%1 is too far away to be given a moment."), long_date(day)), field="on")
