"""Working days over each calendar, against numpy's count of business days."""

from __future__ import annotations

import random
from datetime import date, timedelta

import numpy as np
import pytest

from core.calendars import CALENDAR_IDS, calendar
from core.computation import Period, count, regime
from tests.computation import naive

KINDS = ("weekend", "holiday", "local", "order")
FIRST, LAST = date(1970, 1, 1), date(2050, 12, 31)
SOAKED = 8_000


def days_off(name: str) -> list[date]:
    """Return every day that is no working day, weekends too: some calendars' weekends changed, or are worked."""
    week = naive.week(name)
    days = (FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1))
    return [day for day in days if week.why_off(day, KINDS)]


def disagreeing(name: str, cases: int) -> list[tuple[date, int]]:
    """Return the starts and numbers of working days, backward ones negative, where numpy has another day."""
    draw = random.Random(name)  # noqa: S311 - no secret hangs on it
    starts = [date(1972, 1, 1) + timedelta(days=draw.randint(0, 28_000)) for _ in range(cases)]
    numbers = [draw.choice((-1, 1)) * draw.randint(1, 120) for _ in range(cases)]
    business = np.busdaycalendar(weekmask="1111111", holidays=np.array(days_off(name), dtype="datetime64[D]"))
    working, plain = calendar(name), regime("plain")
    wrong = []
    for sign, roll in ((1, "preceding"), (-1, "following")):
        chosen = [(start, number) for start, number in zip(starts, numbers, strict=True) if number * sign > 0]
        days = np.array([start for start, _ in chosen], dtype="datetime64[D]")
        steps = np.array([number for _, number in chosen])
        offset = np.busday_offset(days, steps, roll=roll, busdaycal=business).astype(object)  # type: ignore[call-overload]
        for (start, number), expected in zip(chosen, offset, strict=True):
            period = Period(working_days=abs(number), backward=number < 0)
            if count(start, period, plain, calendar=working).due != expected:
                wrong.append((start, number))
    return wrong


@pytest.mark.parametrize("name", CALENDAR_IDS)
def test_working_days_are_those_that_numpy_counts(name: str) -> None:
    assert disagreeing(name, 200) == []


@pytest.mark.soak
@pytest.mark.parametrize("name", CALENDAR_IDS)
def test_very_many_working_days_are_those_that_numpy_counts(name: str) -> None:
    assert disagreeing(name, SOAKED) == []
