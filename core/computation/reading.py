"""Reading dates and moments as people write them.

Only forms that can be read one way are taken: 09/10/2026 is two different days and is refused. Periods are
read in `period`.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

from core.computation.bounds import FIRST_DAY, LAST_DAY, days_in_month
from core.computation.instants import instant
from core.computation.wording import MONTHS
from core.errors import KnownError
from core.language import fill, translate

_ISO = re.compile(r"(\d{1,9})-(\d{1,2})-(\d{1,2})")
_SPOKEN = re.compile(r"(\d{1,2})\s+([a-z]+)\.?\s+(\d{1,9})", re.IGNORECASE)
_MOMENT = re.compile(
    r"(?P<day>.{6,40}?)(?:T|\s+)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.(?P<fraction>\d{1,6})\d*)?)?"
    r"\s*(?:(?P<utc>Z)|(?P<sign>[+-])(?P<hours>\d{2}):?(?P<minutes>\d{2}))?",
    re.IGNORECASE,
)
_JAPANESE = re.compile(r"(\d{1,9})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:\(?[月火水木金土日](?:曜日?)?\)?)?")
WIDE = {0xFEE0 + ord(sign): sign for sign in "0123456789-:()"}
"""Wide figures and signs, as a Japanese keyboard writes them, to plain ones."""

_LONGEST = 80
_LAST_HOUR, _LAST_MINUTE = 23, 59
_MONTH_NUMBERS = {
    name: number + 1 for number, month in enumerate(MONTHS) for name in (month.casefold(), month[:3].casefold())
} | {"sept": 9}


def parse_date(text: str, *, field: str = "on") -> date:
    """Return the day written as 2026-09-30, 30 Sep 2026, 30 September 2026 or 2026年9月30日, in wide figures too.

    `KnownError` on `field` for any other form, for a day that does not exist, and outside the years 1900 to
    2200.
    """
    wanted = text.translate(WIDE).strip()
    if japanese := _JAPANESE.fullmatch(wanted):
        return _day(int(japanese[1]), int(japanese[2]), int(japanese[3]), field)
    if iso := _ISO.fullmatch(wanted):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]), field)
    spoken = _SPOKEN.fullmatch(wanted)
    month = _MONTH_NUMBERS.get(spoken[2].casefold()) if spoken else None
    if spoken is None or month is None:
        raise KnownError(
            fill(translate("Errors", "“%1” is not a date. Write it as 2026-09-30 or 30 September 2026."), wanted[:60]),
            field=field,
        )
    return _day(int(spoken[3]), month, int(spoken[1]), field)


def parse_instant(text: str, zone: str | None = None, *, field: str = "at") -> datetime:
    """Return the moment written as a date and a time of day, in UTC.

    The text carries Z or its distance from UTC (2026-09-30T17:00-04:00), or is a clock time in the IANA zone
    `zone`. `KnownError` on `field` for anything else, and for a clock time that zone skipped.
    """
    wanted = text.strip()
    match = _MOMENT.fullmatch(wanted) if len(wanted) <= _LONGEST else None
    if match is None:
        raise KnownError(
            fill(
                translate(
                    "Errors",
                    "“%1” is not a date with a time of day. Write it as 2026-09-30T17:00Z or 2026-09-30T17:00-04:00.",
                ),
                wanted[:60],
            ),
            field=field,
        )
    day = parse_date(match["day"], field=field)
    at = _time_of_day(match, field)
    if match["utc"] or match["sign"]:
        return datetime.combine(day, at, _offset(match, field)).astimezone(UTC)
    if zone is None:
        raise KnownError(
            fill(
                translate(
                    "Errors",
                    "“%1” does not say in which time zone. "
                    "Write it as 2026-09-30T17:00Z or 2026-09-30T17:00-04:00, or name the zone.",
                ),
                wanted,
            ),
            field=field,
        )
    return instant(day, at, zone, field=field)


def _day(year: int, month: int, number: int, field: str) -> date:
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise KnownError(
            fill(
                translate("Errors", "The year %1 is out of reach: dates run from %2 to %3."),
                year,
                FIRST_DAY.year,
                LAST_DAY.year,
            ),
            field=field,
        )
    if not 1 <= month <= len(MONTHS):
        raise KnownError(
            fill(translate("Errors", "There is no month %1: months run from 1 to 12."), month), field=field
        )
    if not 1 <= number <= days_in_month(year, month):
        raise KnownError(
            fill(translate("Errors", "There is no %1 %2 %3."), number, MONTHS[month - 1], year), field=field
        )
    return date(year, month, number)


def _time_of_day(match: re.Match[str], field: str) -> time:
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    if hour > _LAST_HOUR or minute > _LAST_MINUTE or second > _LAST_MINUTE:
        clock = f"{hour:02}:{minute:02}" + (f":{second:02}" if match["second"] else "")
        raise KnownError(
            fill(translate("Errors", "There is no %1: a day runs from 00:00 to 23:59."), clock), field=field
        )
    return time(hour, minute, second, int((match["fraction"] or "0").ljust(6, "0")))


def _offset(match: re.Match[str], field: str) -> timezone:
    if match["utc"]:
        return UTC
    hours, minutes = int(match["hours"]), int(match["minutes"])
    if hours > _LAST_HOUR or minutes > _LAST_MINUTE:
        raise KnownError(
            fill(translate("Errors", "No zone is %1:%2 away from UTC."), f"{hours:02}", f"{minutes:02}"), field=field
        )
    distance = timedelta(hours=hours, minutes=minutes)
    return timezone(-distance if match["sign"] == "-" else distance)
