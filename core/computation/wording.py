"""How days, counts and moments are written out: with the weekday, whatever the machine's locale.

In English, or in the language that is spoken (`core.language`). What is said about them belongs in `explanation`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from core.language import ENGLISH, fill, long_day, short_day, spoken, translate, when_changed, word
from core.zones import city_of, zone_info

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The days of the week as `date.weekday` counts them."""

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""The months; January has index 0."""

UNITS = (
    "day",
    "week",
    "month",
    "year",
    "hour",
    "minute",
    "working day",
    "clear day",
    "sitting day",
    "meeting",
    "before",
)
"""The nouns of counts that other languages have words for."""

_AMOUNT = re.compile(r"(\d+) ([a-z ]+?)s?(?: (before))?")


@lru_cache(maxsize=16_384)
def long_date(day: date) -> str:
    """Return "Thursday 29 September 1994"."""
    return long_day(day) or f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


when_changed(long_date.cache_clear)


def short_date(day: date) -> str:
    """Return "Thu 29 Sep 1994"."""
    return short_day(day) or f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def counted_noun(number: int, noun: str) -> str:
    """Return "1 day", "60 days"; `noun` is one of `UNITS` where it is to be said in other languages too."""
    if spoken() != ENGLISH:
        unit = word("Units", noun)
        return f"{number}{unit}" if unit != noun else f"{number} {noun}"
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def ordinal(number: int) -> str:
    """Return "1st", "2nd", "3rd", "4th", "11th"; in other languages the number alone."""
    if spoken() != ENGLISH:
        return str(number)
    teen = number % 100 in {11, 12, 13}
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def the(name: str) -> str:
    """Return "the identification", and a name that has its article already as it is; names have none in Japanese."""
    if spoken() != ENGLISH:
        return word("Law", name)
    return name if name.startswith(("the ", "a ", "an ")) else f"the {name}"


def listed(parts: Sequence[str]) -> str:
    """Return "a", "a and b", "a, b and c"."""
    if spoken() != ENGLISH:
        return "、".join(parts)
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def local_moment(moment: datetime, zone: str) -> str:
    """Return what a clock in the IANA zone `zone` shows at `moment`: "Friday 30 September 1994 00:00"."""
    return _clock(moment.astimezone(zone_info(zone)))


def _clock(local: datetime) -> str:
    seconds = f":{local.second:02}" if local.second else ""
    return f"{long_date(local.date())} {local.hour:02}:{local.minute:02}{seconds}"


def elsewhere(moment: datetime, zone: str, seats: Sequence[str]) -> str:
    """Return ", which is ... in Tokyo" for the seats other than `zone`, or ""."""
    others = [
        fill(translate("Why", "%1 in %2"), local_moment(moment, seat), city_of(seat))
        for seat in dict.fromkeys(seats)
        if seat != zone
    ]
    return fill(translate("Why", ", which is %1"), listed(others)) if others else ""


def period_words(text: str) -> str:
    """Return a period as written ("60 days", "1 month before") in the language that is spoken."""
    if spoken() == ENGLISH:
        return text
    whole = _AMOUNT.fullmatch(text)
    if whole is None:
        return text
    unit = word("Units", whole[2])
    if unit == whole[2]:
        return text
    return f"{whole[1]}{unit}{word('Units', whole[3])}" if whole[3] else f"{whole[1]}{unit}"


def local_moment_named(moment: datetime, zone: str) -> str:
    """Return `local_moment` and the clock's short name: "Friday 30 September 1994 00:00 EDT"."""
    local = moment.astimezone(zone_info(zone))
    name = local.tzname() or ""
    # Many zones have no short name, only their distance from UTC.
    return f"{_clock(local)} {'UTC' + name if name[:1] in '+-' else name}"
