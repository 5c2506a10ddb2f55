"""Periods: how much time is counted, in which units, and which way.

A period is only the amount. Which day counts first and what happens at the end is the regime's business; how
people write one is in `period_text`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from core.computation.wording import MONTHS, counted_noun, ordinal
from core.errors import KnownError

Boundary = Literal["", "first", "last"]

UNITS = (
    ("years", "year", 300),
    ("months", "month", 3_600),
    ("weeks", "week", 15_700),
    ("days", "day", 110_000),
    ("working_days", "working day", 80_000),
    ("sitting_days", "sitting day", 10_000),
    ("meetings", "meeting", 1_000),
    ("hours", "hour", 2_640_000),
)
"""Field, noun and most that is counted, in the order in which they are counted."""

_ALONE = ("hours", "sitting_days", "meetings")
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MOST_MONTHS_ON = 3_600
_MOST_IN_FRACTION = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """An amount of time, counted forward, or backward ("before").

    Years and months are counted first, together; then weeks and days; then working days; `then` is another
    period counted from where this one ends. Hours, sitting days and meetings stand alone.

    `clear`: neither the event's day nor the last day is among the days counted, so it ends one day later.
    `boundary` and `boundary_months`: "first day of the 3rd month after", "last day of the month" (0 months on).
    `annual`: (month, day), the next such day of a year. `numerator` and `denominator`: that part of the span,
    rounded toward its start; without any amount, of a span that is named elsewhere.

    `KnownError` on field "period" for an amount nobody counts.
    """

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    working_days: int = 0
    sitting_days: int = 0
    meetings: int = 0
    hours: int = 0
    clear: bool = False
    boundary: Boundary = ""
    boundary_months: int = 0
    annual: tuple[int, int] | None = None
    numerator: int = 1
    denominator: int = 1
    then: Period | None = None
    backward: bool = False
    amounts: tuple[tuple[int, str], ...] = field(init=False, repr=False, compare=False)
    """Number and noun of each unit that is counted, in that order."""
    whole: bool = field(init=False, repr=False, compare=False)
    """Whether all of it is counted, not a part."""
    counts_nothing: bool = field(init=False, repr=False, compare=False)
    """Whether the date is the event's own day ("0 days")."""
    days_only: bool = field(init=False, repr=False, compare=False)
    """Whether days are all that is counted: by far the most frequent period, and worth a short cut."""
    only_working_days: bool = field(init=False, repr=False, compare=False)
    """Whether working days are all that is counted."""

    def __post_init__(self) -> None:
        """Refuse what cannot be counted, before anybody counts it."""
        for name, noun, most in UNITS:
            number = getattr(self, name)
            if number < 0:
                raise _wrong("A period is not negative. To count backward, write 270 days before.")
            if number > most:
                raise _wrong(f"{counted_noun(number, noun)} is too long: at most {most} {noun}s are counted.")
        self._look_at_itself()
        self._check_alone()
        self._check_boundary()
        self._check_annual()
        self._check_fraction()
        self._check_then()

    def _look_at_itself(self) -> None:
        """Find once what every count of the period asks."""
        amounts = tuple((number, noun) for name, noun, _ in UNITS if (number := getattr(self, name)))
        whole = self.numerator == self.denominator
        nothing = not (amounts or self.boundary or self.annual or self.clear or self.then or not whole)
        days = len(amounts) == 1 and bool(self.days) and whole and self.then is None and not self.clear
        working = bool(self.working_days) and not (self.years or self.months or self.weeks or self.days)
        found = {"amounts": amounts, "whole": whole, "counts_nothing": nothing, "days_only": days}
        for name, value in (found | {"only_working_days": working}).items():
            object.__setattr__(self, name, value)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Return the period a person wrote: "60 days", "11 months 14 days", "270 days before", "35d".

        The larger unit comes first, as it is counted first; "14 days then 11 months" counts in the order
        written. `KnownError` on field "period" for anything else.
        """
        from core.computation.period_text import read_period  # noqa: PLC0415 - it builds periods

        return read_period(text)

    def __str__(self) -> str:
        """Return the period in its one canonical spelling, which `parse` reads back."""
        way = " before" if self.backward else ""
        return f"{self._amount()}{way}"

    def times(self, number: int) -> Period:
        """Return the period so many times over; `KnownError` where that is more than is counted."""
        if not self.amounts or self.then is not None:
            raise _wrong(f"{self} cannot be counted several times over.")
        return replace(self, **{name: getattr(self, name) * number for name, _, _ in UNITS})

    @property
    def of_span(self) -> bool:
        """Tell whether it is a part of a span that is named elsewhere ("mid-point")."""
        return not self.whole and not self.amounts and not self.boundary and self.annual is None

    def _amount(self) -> str:
        if self.of_span:
            return "mid-point" if (self.numerator, self.denominator) == (1, 2) else f"{self._part()} of the span"
        text = " ".join(self._words()) or "0 days"
        if self.boundary:
            text = self._boundary_words()
        elif self.annual:
            month, day = self.annual
            text = f"{'' if self.backward else 'next '}{day} {MONTHS[month - 1]}"
        if self.then is not None:
            text += f" then {self.then._amount()}"  # noqa: SLF001 - its own kind
        return text if self.whole else f"{self._part()} of {text}"

    def _words(self) -> list[str]:
        if self.meetings:
            return [f"{ordinal(self.meetings)} meeting"]
        if not self.clear:
            return [counted_noun(number, noun) for number, noun in self.amounts]
        return [counted_noun(number, f"clear {noun}") for number, noun in self.amounts]

    def _part(self) -> str:
        halved = (self.numerator, self.denominator) == (1, 2)
        return "half" if halved else f"{self.numerator}/{self.denominator}"

    def _boundary_words(self) -> str:
        if not self.boundary_months:
            return f"{self.boundary} day of the {'same ' if self.backward else ''}month"
        way = "" if self.backward else " after"
        return f"{self.boundary} day of the {ordinal(self.boundary_months)} month{way}"

    def _check_alone(self) -> None:
        for name in _ALONE:
            if getattr(self, name) and (len(self.amounts) > 1 or self.then is not None or not self.whole):
                noun = name.replace("_", " ")
                example = "48 hours" if name == "hours" else "2nd meeting" if name == "meetings" else "21 sitting days"
                raise _wrong(f"{noun.capitalize()} are counted on their own, such as {example}.")
        if self.clear and (self.hours or self.meetings or self.sitting_days or not self.amounts):
            raise _wrong("Clear days are counted in days, weeks, months or years, such as 60 clear days.")

    def _check_then(self) -> None:
        then = self.then
        if then is None:
            return
        if then.hours or then.backward != self.backward:
            raise _wrong("What comes after “then” is counted in days, the same way as what comes before.")
        if then.clear or not then.whole or self.of_span:
            raise _wrong("Clear days, or a part of a period, are said first, such as half of 10 days then 1 month.")

    def _check_boundary(self) -> None:
        if not 0 <= self.boundary_months <= _MOST_MONTHS_ON:
            raise _wrong(f"At most {_MOST_MONTHS_ON} months on are counted.")
        if self.boundary_months and not self.boundary:
            raise _wrong("Say first or last: first day of the 3rd month after.")
        if self.boundary and (self.amounts or self.annual):
            raise _wrong(
                "The first or last day of a month stands on its own, such as first day of the 3rd month after."
            )

    def _check_annual(self) -> None:
        if self.annual is None:
            return
        month, day = self.annual
        if not (1 <= month <= len(MONTHS) and 1 <= day <= _MONTH_DAYS[month - 1]):
            raise _wrong("There is no such day in any year.")
        if self.amounts:
            raise _wrong("A yearly date stands on its own, such as next 30 April.")

    def _check_fraction(self) -> None:
        if not 0 < self.numerator <= self.denominator <= _MOST_IN_FRACTION:
            raise _wrong("A part of a period lies between nothing and all of it, such as half of 10 days.")


def _wrong(sentence: str) -> KnownError:
    return KnownError(sentence, field="period")
