"""The weekend calendar, and asking for calendars by id."""

from __future__ import annotations

from datetime import date

import pytest

from core.calendars import CALENDAR_IDS, calendar
from core.errors import KnownError


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(1994, 7, 29), ""),
        (date(1994, 7, 30), "Saturday"),
        (date(1994, 7, 31), "Sunday"),
        (date(1994, 8, 1), ""),
        (date(2023, 12, 25), ""),
    ],
)
def test_the_weekend_calendar_names_saturday_and_sunday_and_knows_no_holiday(day: date, name: str) -> None:
    assert calendar("weekends").non_working(day) == name


def test_each_known_id_gives_the_calendar_of_that_id() -> None:
    assert tuple(calendar(each).id for each in CALENDAR_IDS) == CALENDAR_IDS


def test_an_unknown_calendar_is_refused_and_the_known_ones_are_named() -> None:
    with pytest.raises(KnownError, match=r"There is no calendar “lunar”.*weekends") as refused:
        calendar("lunar")
    assert refused.value.field == "calendar"
