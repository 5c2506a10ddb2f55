"""Moments as people say them: "yesterday", "since Friday", "3 Oct 1994", "30 September 1994 17:00".

A day stands for its first moment or its last one, as whoever asks needs. Which language a day may be written in is
the caller's: it hands in the reader.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from core.computation import end_of_day, parse_date, parse_instant, start_of_day
from core.docket.tidying import within_reach
from core.errors import KnownError
from core.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Callable

_SECOND = timedelta(seconds=1)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEK = 7
_AGO = re.compile(r"(\d{1,5})\s+(day|week)s?\s+ago", re.IGNORECASE)
_HOUR = re.compile(r"\d{1,2}:\d{2}")
_LEADS = ("since", "last", "on")


def first_moment(day: date, zone: str) -> datetime:
    """Return the instant (UTC) `day` begins in the IANA zone `zone`."""
    return start_of_day(day, zone)


def last_moment(day: date, zone: str) -> datetime:
    """Return the last whole second (UTC) of `day` in `zone`: what takes effect at midnight is the next day's."""
    return end_of_day(day, zone) - _SECOND


def moment_of(
    text: str,
    now: datetime,
    zone: str,
    *,
    whole_day: bool,
    field: str = "at",
    read_day: Callable[[str], date] = parse_date,
) -> datetime:
    """Return the instant (UTC) that `text` names, seen from the instant `now` in the IANA zone `zone`.

    A day without an hour is its last second with `whole_day`, else its first. `KnownError` on `field` for what
    cannot be read.
    """
    words = " ".join(text.split())
    if words.casefold() == "now":
        return now
    if _HOUR.search(words):
        return parse_instant(words, zone, field=field)
    today = now.astimezone(zone_info(zone)).date()
    day = _near(words, today)
    if day is None:
        try:
            day = read_day(words)
        except KnownError as fault:
            raise KnownError(str(fault), field=field) from fault
    within_reach(day, field)
    return last_moment(day, zone) if whole_day else first_moment(day, zone)


def last_weekday(today: date, weekday: int) -> date:
    """Return the latest day before `today` that is this day of the week; 0 is Monday."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % _WEEK + 1)


def _near(words: str, today: date) -> date | None:
    """Return the day that near words name, None for any others."""
    said = words.casefold().split()
    while said and said[0] in _LEADS:
        said.pop(0)
    plain = " ".join(said)
    if plain in {"today", "yesterday"}:
        return today - timedelta(days=plain == "yesterday")
    if plain == "week":
        return today - timedelta(days=_WEEK)
    if plain in _WEEKDAYS:
        return last_weekday(today, _WEEKDAYS.index(plain))
    ago = _AGO.fullmatch(words)
    if ago is None:
        return None
    days = int(ago[1]) * (_WEEK if ago[2].casefold() == "week" else 1)
    return today - timedelta(days=days)
