"""Counts drawn at random, for the tests that hold two ways of counting against each other.

A case is drawn from any source of whole numbers, so that hypothesis and a plain generator can share it.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from core.calendars import CALENDAR_IDS, calendar
from core.computation import ACTS, Period, count, regime, regime_ids
from tests.computation.naive import Amount, Asked

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.computation import Counted

    Pick = Callable[[int, int], int]

_FIRST = date(1980, 1, 1)
_DAYS = (date(2040, 12, 31) - _FIRST).days
_SHAPES = (
    "days",
    "days",
    "short",
    "weeks",
    "months",
    "mixed",
    "working",
    "clear",
    "boundary",
    "annual",
    "part",
    "then",
)


class Case(NamedTuple):
    """One count to be done twice."""

    start: date
    amount: Amount
    regime: str
    asked: Asked


def drawn_case(pick: Pick) -> Case:
    """Return a case; `pick(low, high)` chooses a number from both ends and what is between."""
    backward = pick(0, 3) == 0
    amount = _amount(pick, _SHAPES[pick(0, len(_SHAPES) - 1)], backward=backward)
    return Case(
        _FIRST + timedelta(days=pick(0, _DAYS)), amount, _one(pick, regime_ids()), _asked(pick, backward=backward)
    )


def _asked(pick: Pick, *, backward: bool) -> Asked:
    often_not = ("", "", "")
    return Asked(
        first_day=_one(pick, (*often_not, "excluded", "included", "first-working")),
        roll=_one(pick, (*often_not, "none", "forward", "backward")),
        act=_one(pick, ("", *ACTS)),
        tolled=0 if backward or pick(0, 2) else pick(1, 90),
        calendar=_one(pick, (*often_not, *CALENDAR_IDS)),
    )


def _amount(pick: Pick, shape: str, *, backward: bool) -> Amount:
    some = {
        "days": lambda: Amount(days=pick(0, 400)),
        "short": lambda: Amount(days=pick(1, 11)),
        "weeks": lambda: Amount(weeks=pick(1, 30), days=pick(0, 6)),
        "months": lambda: Amount(years=pick(0, 1), months=pick(0, 20)),
        "mixed": lambda: Amount(months=pick(0, 12), weeks=pick(0, 3), days=pick(0, 40), working_days=pick(0, 15)),
        "working": lambda: Amount(working_days=pick(1, 60)),
        "clear": lambda: Amount(months=pick(0, 3), days=pick(1, 60), clear=True),
        "boundary": lambda: Amount(boundary=_one(pick, ("first", "last")), boundary_months=pick(0, 14)),
        "annual": lambda: Amount(annual=_one(pick, ((2, 29), (2, 28), (4, 30), (1, 1), (12, 31)))),
        "part": lambda: Amount(days=pick(1, 400), months=pick(0, 4), numerator=1, denominator=pick(2, 5)),
        "then": lambda: Amount(days=pick(0, 20), months=pick(0, 3)),
    }[shape]()
    if shape == "then":
        second = ("days", "short", "months", "working", "boundary", "annual")[pick(0, 5)]
        some = some._replace(then=_amount(pick, second, backward=backward))
    return some._replace(backward=backward)


def _one(pick: Pick, among: Any) -> Any:
    return among[pick(0, len(among) - 1)]


def as_period(amount: Amount) -> Period:
    """Return the period of an amount."""
    fields = amount._asdict() | {"then": None if amount.then is None else as_period(amount.then)}
    return Period(**fields)


def counted(case: Case) -> Counted:
    """Return the engine's count of a case."""
    law, asked = regime(case.regime), case.asked
    return count(
        case.start,
        as_period(case.amount),
        law,
        tolled_days=asked.tolled,
        first_day=asked.first_day or None,  # type: ignore[arg-type]  # drawn from the names there are
        roll=asked.roll or None,  # type: ignore[arg-type]
        act=asked.act,  # type: ignore[arg-type]
        calendar=calendar(asked.calendar, frozenset(law.off)) if asked.calendar else None,
    )
