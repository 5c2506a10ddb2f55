"""Zones by the names people use; what is kept is the IANA name."""

from zoneinfo import ZoneInfo

import pytest

from core.errors import KnownError
from core.zones import CITIES, city_of, zone_info, zone_named


@pytest.mark.parametrize("city", sorted(CITIES))
def test_every_seat_is_a_zone_that_exists(city: str) -> None:
    assert zone_info(zone_named(city)) == ZoneInfo(CITIES[city])


@pytest.mark.parametrize(
    ("written", "zone"),
    [
        (" washington ", "America/New_York"),
        ("TOKYO", "Asia/Tokyo"),
        ("utc", "UTC"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
    ],
)
def test_a_city_or_a_zone_is_read_as_a_person_writes_it(written: str, zone: str) -> None:
    assert zone_named(written) == zone


@pytest.mark.parametrize(
    "odd", ["", " ", "Atlantis", "America", "../../etc/passwd", "/etc/localtime", "a\x00b", "\ud800", "x" * 5000]
)
def test_what_is_no_zone_is_refused_and_says_how_to_write_one(odd: str) -> None:
    with pytest.raises(KnownError, match="America/New_York") as refused:
        zone_named(odd)
    assert refused.value.field == "zone"


@pytest.mark.parametrize(
    ("zone", "city"),
    [("America/New_York", "Washington"), ("Europe/Paris", "Paris"), ("America/Los_Angeles", "Los Angeles")],
)
def test_a_zone_is_named_by_its_city_on_screen(zone: str, city: str) -> None:
    assert city_of(zone) == city
