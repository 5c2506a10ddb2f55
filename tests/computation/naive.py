"""The same law told a second time, to hold the engine against: slow, and step by step.

Nothing is taken from `core`. The snapshots of the calendars and the regime files are read here by themselves,
and every count walks from day to day. What disagrees with it is a bug in one of the two.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_USUAL = ("weekend", "holiday", "local", "order")


class Amount(NamedTuple):
    """What is counted; the fields of a period."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    working_days: int = 0
    clear: bool = False
    boundary: str = ""
    boundary_months: int = 0
    annual: tuple[int, int] | None = None
    numerator: int = 1
    denominator: int = 1
    then: Any = None
    backward: bool = False


class Asked(NamedTuple):
    """What else may be asked of a count; "" leaves it to the regime."""

    first_day: str = ""
    roll: str = ""
    act: str = ""
    tolled: int = 0
    calendar: str = ""


@dataclass
class Week:
    """One calendar's listed days, and its days of rest with the day each began to hold."""

    rest: list[tuple[date, set[int]]]
    listed: dict[date, str]

    def why_off(self, day: date, kinds: tuple[str, ...]) -> set[str]:
        """Return every kind of reason why `day` is no working day; none for a working day."""
        kind = self.listed.get(day, "")
        if kind == "open":
            return set()
        reasons = {kind} & set(kinds)
        rest = [weekdays for since, weekdays in self.rest if since <= day][-1]
        if "weekend" in kinds and day.weekday() in rest:
            reasons.add("rest")
        return reasons


@cache
def week(name: str) -> Week:
    """Return the calendar `name`, read from its snapshot."""
    if name == "weekends":
        return Week([(date(1900, 1, 1), {5, 6})], {})
    head, body = (_RESOURCES / "calendars" / f"{name}.txt").read_text("utf-8").split("\n\n", 1)
    rest = [line.split()[1:] for line in head.splitlines() if line.startswith("weekend:")]
    rows = [line.split(" ")[:2] for line in body.splitlines()]
    return Week(
        [(date.fromisoformat(since), {_NAMES.index(each) for each in names}) for since, *names in sorted(rest)],
        {date.fromisoformat(day): kind for day, kind in rows},
    )


@cache
def rules(name: str) -> dict[str, Any]:
    """Return a regime's file as it stands."""
    return tomllib.loads((_RESOURCES / "regimes" / f"{name}.toml").read_text("utf-8"))


def rules_on(name: str, day: date) -> dict[str, Any]:
    """Return the rules in force on `day`: the earliest version whose last day is not over, else the present one."""
    content = rules(name)
    over = sorted(content.get("earlier", []), key=lambda each: each["until"])
    held: dict[str, Any] = next((each for each in over if day <= each["until"]), {})
    return content | held


class Walk:
    """One count, walked."""

    def __init__(self, start: date, amount: Amount, regime: str, asked: Asked) -> None:
        self.start = start
        self.amount = amount
        self.law = rules_on(regime, start)
        self.asked = asked
        self.kinds = tuple(self.law.get("off", _USUAL))
        self.week = week(asked.calendar or self.law.get("calendar", "weekends"))
        self.step = timedelta(days=-1 if amount.backward else 1)
        own = self.law["first_day"]
        self.first_day = asked.first_day or ("excluded" if amount.backward and own == "first-working" else own)
        self.japan = self.law["missing_day"] == "day-before"
        self.only_working = self._is_short()

    def off(self, day: date) -> bool:
        return bool(self.week.why_off(day, self.kinds))

    def due(self) -> date:
        """Return the date, after tolling, the roll and the least number of working days."""
        begun, reached = self.reached()
        for _ in range(self.asked.tolled):
            reached += timedelta(days=1)
        roll = self.asked.roll or self._roll()
        if roll == "none":
            return reached
        due = self._rolled(reached, timedelta(days=1 if roll == "forward" else -1))
        least = self.law.get("least_working_days", 0)
        alone = self.amount.working_days and not any(self.amount[:4])
        if self.amount.backward or alone or (reached - begun).days < least:
            return due
        while sum(not self.off(begun + timedelta(days=n)) for n in range(1, (due - begun).days + 1)) < least:
            due += timedelta(days=1)
        return due

    def reached(self) -> tuple[date, date]:
        """Return the day before the first counted one, and the day counted to before any toll or roll."""
        begun = day = self._begun()
        part: Amount | None = self.amount
        while part is not None:
            day = self._counted(part, day, opening=part is self.amount)
            part = part.then
        if self.amount.clear:
            day += self.step
        if self.amount.numerator != self.amount.denominator:
            whole = abs((day - begun).days)
            day = begun
            while (abs((day - begun).days) + 1) * self.amount.denominator <= whole * self.amount.numerator:
                day += self.step
        return begun, day

    def _begun(self) -> date:
        nothing = not any(self.amount[:9]) and self.amount.denominator == 1 and self.amount.then is None
        if self.first_day == "excluded" or self.amount.clear or nothing:
            return self.start
        day = self.start
        if self.first_day == "included":
            return day - self.step
        while self.off(day + self.step):
            day += self.step
        return day

    def _counted(self, part: Amount, day: date, *, opening: bool) -> date:
        months = 12 * part.years + part.months
        if months:
            runs_from_next = self.japan or (opening and self.first_day != "excluded" and not part.clear)
            day = self._filled(day + self.step, months) if runs_from_next else self._months(day, months)[0]
        for _ in range(7 * part.weeks + part.days):
            day = self._next(day, working=self.only_working)
        for _ in range(part.working_days):
            day = self._next(day, working=True)
        if part.boundary:
            day = self._edge(self.start if opening else day, part)
        if part.annual:
            day = self._yearly(day, part.annual)
        return day

    def _next(self, day: date, *, working: bool) -> date:
        day += self.step
        while working and self.off(day):
            day += self.step
        return day

    def _months(self, day: date, months: int) -> tuple[date, bool]:
        """Walk over so many month ends, then to the same number; tell whether the month had it."""
        wanted, crossed = day.day, 0
        while crossed < months:
            crossed += (day + self.step).month != day.month
            day += self.step
        month = [day + timedelta(days=n) for n in range(-31, 32) if (day + timedelta(days=n)).month == day.month]
        here = [each for each in month if each.day <= wanted and each.year == day.year]
        return here[-1], here[-1].day == wanted

    def _filled(self, first: date, months: int) -> date:
        """Return the last of so many months of which `first` is the first day."""
        day, exists = self._months(first, months)
        return day if not exists and self.step.days > 0 else day - self.step

    def _edge(self, day: date, part: Amount) -> date:
        crossed = 0
        while crossed < part.boundary_months:
            crossed += (day + self.step).month != day.month
            day += self.step
        one = timedelta(days=-1 if part.boundary == "first" else 1)
        while (day + one).month == day.month:
            day += one
        return day

    def _yearly(self, day: date, annual: tuple[int, int]) -> date:
        while True:
            day += self.step
            short = annual == (2, 29) and (day + timedelta(days=1)).month != day.month and day.month == annual[0]
            if (day.month, day.day) == annual or short:
                return day

    def _is_short(self) -> bool:
        """Tell whether all there is to count are fewer days than the regime counts as they come."""
        total, part = 0, self.amount
        while part is not None:
            if part.years or part.months or part.boundary or part.annual:
                return False
            total += 7 * part.weeks + part.days + part.working_days
            part = part.then
        return 0 < total < self.law.get("short_under", 0) and not self.amount.backward

    def _roll(self) -> str:
        if self.amount.backward:
            return str(self.law.get("roll_backward", "none"))
        own = self.law.get("acts", {}).get(self.asked.act, {})
        return str(own.get("roll", self.law.get("roll", "none")))

    def _rolled(self, day: date, step: timedelta) -> date:
        if not self._moves(day):
            return day
        other_day = self.law.get("lands_on") == "other day"
        while self._moves(day) if other_day else self.off(day):
            day += step
        return day

    def _moves(self, day: date) -> bool:
        sorts = self.law.get("rolls_from", [])
        reasons = self.week.why_off(day, self.kinds)
        if not sorts or not reasons:
            return bool(reasons)
        weekday = _NAMES[day.weekday()].casefold()
        return weekday in sorts or ("holiday" in sorts and bool(reasons - {"rest", "weekend"}))


def due(start: date, amount: Amount, regime: str, asked: Asked) -> date:
    """Return the date a count leads to."""
    return Walk(start, amount, regime, asked).due()
