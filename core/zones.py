"""Time zones by the names people use.

A zone is an IANA name ("America/New_York"). The capitals and seats this field works in may also be given by
city; what is stored is always the IANA name.
"""

from __future__ import annotations

from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.errors import KnownError
from core.language import fill, translate, word

CITIES: dict[str, str] = {
    "Beijing": "Asia/Shanghai",
    "Brasília": "America/Sao_Paulo",
    "Brussels": "Europe/Brussels",
    "Canberra": "Australia/Sydney",
    "Geneva": "Europe/Zurich",
    "London": "Europe/London",
    "Mexico City": "America/Mexico_City",
    "New Delhi": "Asia/Kolkata",
    "Ottawa": "America/Toronto",
    "Seoul": "Asia/Seoul",
    "Tokyo": "Asia/Tokyo",
    "UTC": "UTC",
    "Washington": "America/New_York",
}
"""City to IANA zone, for the seats of this field."""

_BY_CITY = {city.casefold(): zone for city, zone in CITIES.items()}
_BY_ZONE = {zone: city for city, zone in CITIES.items()}


@lru_cache(maxsize=256)
def zone_info(name: str) -> ZoneInfo:
    """Return the rules of the IANA zone `name`; `KnownError` on field "zone" where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as cause:
        raise KnownError(
            fill(
                translate(
                    "Errors",
                    "There is no time zone “%1”. "
                    "Give a city such as Washington or an IANA name such as America/New_York.",
                ),
                name[:60],
            ),
            field="zone",
        ) from cause


def zone_named(text: str) -> str:
    """Return the IANA name of a city or zone as a person wrote it; `KnownError` on field "zone" else."""
    wanted = text.strip()
    by_city = _BY_CITY.get(wanted.casefold()) or next((CITIES[city] for city in CITIES if said(city) == wanted), "")
    if by_city:
        return by_city
    zone_info(wanted)
    return wanted


def city_of(zone: str) -> str:
    """Return the city to name the zone by on screen: "Washington", or the last part of its IANA name."""
    known = _BY_ZONE.get(zone)
    return said(known) if known else zone.rsplit("/", 1)[-1].replace("_", " ")


def said(city: str) -> str:
    """Return what a city is called in the language spoken."""
    return word("Cities", city)
