"""Periods: how much time is counted, in which units, and which way.

A period is only the amount. Which day counts first and what happens at the end is the regime's business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from core.computation.wording import counted_noun
from core.errors import KnownError

_UNITS = (
    ("years", "year", 300),
    ("months", "month", 3_600),
    ("weeks", "week", 15_700),
    ("days", "day", 110_000),
    ("working_days", "working day", 80_000),
    ("hours", "hour", 2_640_000),
)
"""Field, noun and most that is counted, in the order in which they are counted."""

_PART = re.compile(
    r"(\d+)\s*((?:calendar|working|business)\s+days?|days?|d|weeks?|w|months?|years?|y|hours?|h)\b[\s,]*(?:and\s+)?"
)
_SHORT = {"d": "days", "w": "weeks", "y": "years", "h": "hours"}
_LONGEST = 100
_EXAMPLE = "Write a number and a unit, such as 60 days, 5 working days, 6 months or 11 months 14 days."


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """An amount of time, counted forward, or backward ("before").

    Years and months are counted first, together; then weeks and days; then working days. Hours stand alone,
    because they end at a moment and the others on a day. `KnownError` on field "period" for an amount nobody
    counts.
    """

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    working_days: int = 0
    hours: int = 0
    backward: bool = False

    def __post_init__(self) -> None:
        """Refuse what cannot be counted, before anybody counts it."""
        for field, noun, most in _UNITS:
            number = getattr(self, field)
            if number < 0:
                raise KnownError("A period is not negative. To count backward, write 270 days before.", field="period")
            if number > most:
                raise KnownError(
                    f"{counted_noun(number, noun)} is too long: at most {most} {noun}s are counted.",
                    field="period",
                )
        if self.hours and (self.years or self.months or self.weeks or self.days or self.working_days):
            raise KnownError("Hours are counted on their own, such as 48 hours.", field="period")

    @classmethod
    def parse(cls, text: str) -> Period:
        """Return the period a person wrote: "60 days", "11 months 14 days", "270 days before", "35d".

        The larger unit comes first, as it is counted first. `KnownError` on field "period" for anything else.
        """
        return _parsed(text)

    def __str__(self) -> str:
        """Return the period in its one canonical spelling, which `parse` reads back."""
        parts = [counted_noun(number, noun) for field, noun, _ in _UNITS if (number := getattr(self, field))]
        return f"{' '.join(parts) or '0 days'}{' before' if self.backward else ''}"


@lru_cache(maxsize=1024)
def _parsed(text: str) -> Period:
    wanted = " ".join(text.casefold().split()) if len(text) <= _LONGEST else ""
    backward = wanted.endswith(" before")
    amounts = _amounts(wanted.removesuffix(" before").removesuffix(" after"), text)
    return replace(_of(amounts), backward=backward)


def _amounts(wanted: str, written: str) -> dict[str, int]:
    amounts: dict[str, int] = {}
    position = 0
    while match := _PART.match(wanted, position):
        field = _field(match[2])
        if field in amounts:
            raise KnownError(f"“{written.strip()}” names the same unit twice. {_EXAMPLE}", field="period")
        amounts[field] = int(match[1])
        position = match.end()
    if not amounts or position < len(wanted) or wanted.endswith((",", " and")):
        raise KnownError(f"“{written.strip()[:60]}” is not a period. {_EXAMPLE}", field="period")
    ordered = [field for field, _, _ in _UNITS if field in amounts]
    if ordered != list(amounts):
        raise KnownError(f"The larger unit is counted first. Write {_of(amounts)}.", field="period")
    return amounts


def _of(amounts: dict[str, int]) -> Period:
    return replace(Period(), **amounts)  # type: ignore[arg-type]  # never the direction


def _field(unit: str) -> str:
    if unit in _SHORT:
        return _SHORT[unit]
    if unit.startswith(("working", "business")):
        return "working_days"
    word = unit.removeprefix("calendar").strip()
    return word if word.endswith("s") else f"{word}s"
