"""One period counted from one date, as `lapse compute` and each row of its tables ask for it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from core.cli.compute_words import CONTRACT, days_in, iso, one_of
from core.computation import (
    ACTS,
    Period,
    count,
    count_hours,
    doubts,
    end_of_day,
    explain,
    hours_lines,
    long_date,
    parse_date,
    parse_instant,
    regime,
    strip,
)
from core.computation.wording import local_moment_named
from core.errors import KnownError
from core.zones import city_of, zone_info, zone_named

if TYPE_CHECKING:
    from datetime import date, datetime

    from core.computation import Counted, Line, Regime, StripDay

FIRST_DAYS = ("excluded", "included", "first-working")
ROLLS = ("none", "forward", "backward")
NO_ZONE = "No zone was given: times are those of UTC."


class PeriodAsked(NamedTuple):
    """The options of one count as they were written; None and "" where they were left out."""

    period: str
    start: str
    regime: str = "plain"
    calendar: str | None = None
    first_day: str | None = None
    roll: str | None = None
    act: str | None = None
    tolls: tuple[str, ...] = ()
    zone: str | None = None
    over: str = ""
    until: str | None = None


class PeriodAnswer(NamedTuple):
    """A finished count: what is printed, and how a person reads the result in one line.

    `start` is an ISO date, for hours an ISO instant; `days` is empty unless the strip was asked for.
    """

    asked: PeriodAsked
    start: str
    due: date
    due_at: datetime
    unrolled: date
    regime: str
    calendar: str
    zone: str
    headline: str
    lines: tuple[Line, ...]
    warnings: tuple[str, ...]
    days: tuple[StripDay, ...] | None = None

    def as_data(self) -> dict[str, object]:
        """Return the object of the contract."""
        found: dict[str, object] = {
            "contract": CONTRACT,
            "from": self.start,
            "due": self.due.isoformat(),
            "due_at": iso(self.due_at),
            "unrolled": self.unrolled.isoformat(),
            "regime": self.regime,
            "calendar": self.calendar,
            "zone": self.zone,
            "steps": [line.text for line in self.lines],
            "warnings": self.warnings,
        }
        if self.days is not None:
            found["strip"] = strip_data(self.days)
        return found


def strip_data(days: tuple[StripDay, ...]) -> list[dict[str, Any]]:
    """Return the day-by-day strip as data."""
    return [
        {
            "day": each.day.isoformat(),
            "mark": each.mark,
            "number": each.number,
            "off": each.off,
            "calendar": each.calendar,
        }
        for each in days
    ]


def compute_period(asked: PeriodAsked, *, with_strip: bool = False) -> PeriodAnswer:
    """Count the period. `KnownError` on the option's name ("period", "from", "toll" ...) for what cannot be."""
    rules = regime(asked.regime)
    period = Period.parse(asked.period)
    if period.hours:
        return _hours(asked, period, rules, with_strip=with_strip)
    start = parse_date(asked.start, field="from")
    rules = rules.on(start)
    counted = _counted(asked, start, period, rules)
    zone, unsaid = _zone(asked, rules)
    return PeriodAnswer(
        asked=asked,
        start=start.isoformat(),
        due=counted.due,
        due_at=end_of_day(counted.due, zone, counted.rule.closing),
        unrolled=counted.unrolled,
        regime=rules.id,
        calendar=counted.calendar.id,
        zone=zone,
        headline=long_date(counted.due),
        lines=explain(counted, zone),
        warnings=(*unsaid, *doubts(counted)),
        days=strip(counted) if with_strip else None,
    )


def _counted(asked: PeriodAsked, start: date, period: Period, rules: Regime) -> Counted:
    try:
        return count(
            start,
            period,
            rules,
            tolled_days=sum(tolled_days(text) for text in asked.tolls),
            first_day=one_of(asked.first_day, FIRST_DAYS, "first-day"),
            roll=one_of(asked.roll, ROLLS, "roll"),
            calendar=rules.working_days(asked.calendar) if asked.calendar else None,
            act=one_of(asked.act, ACTS, "act") or "",
            occasions=_occasions(asked, period),
            until=_until(asked, period),
        )
    except KnownError as fault:
        if fault.field != "occasions":
            raise
        raise KnownError(str(fault), field="over") from fault  # the option's name


def _hours(asked: PeriodAsked, period: Period, rules: Regime, *, with_strip: bool) -> PeriodAnswer:
    options = (
        ("toll", asked.tolls),
        ("calendar", asked.calendar),
        ("roll", asked.roll),
        ("first-day", asked.first_day),
        ("act", asked.act),
        ("over", asked.over),
        ("until", asked.until),
        ("strip", with_strip),
    )
    for name, given in options:
        if given:
            raise KnownError(f"Hours run through every day: leave out --{name}.", field=name)
    zone, unsaid = _zone(asked, rules)
    start = parse_instant(asked.start, zone, field="from")
    counted = count_hours(start, period, rules, zone)
    due_at = counted.due_at
    due = due_at.astimezone(zone_info(zone)).date()
    return PeriodAnswer(
        asked=asked,
        start=iso(start),
        due=due,
        due_at=due_at,
        unrolled=counted.reached.astimezone(zone_info(zone)).date(),
        regime=rules.id,
        calendar=rules.calendar,
        zone=zone,
        headline=f"{local_moment_named(due_at, zone)} in {city_of(zone)}",
        lines=hours_lines(counted),
        warnings=unsaid,
    )


def _zone(asked: PeriodAsked, rules: Regime) -> tuple[str, tuple[str, ...]]:
    """Return the zone the day ends in, and what must be said where nobody named one."""
    zone = zone_named(asked.zone) if asked.zone else rules.zone
    return (zone, ()) if zone else ("UTC", (NO_ZONE,))


def _occasions(asked: PeriodAsked, period: Period) -> list[date]:
    counts_them = period.meetings or period.sitting_days
    if not asked.over:
        if counts_them:
            raise KnownError(f"{period}: say on which days they are, --over DATE,DATE or FROM..TO.", field="over")
        return []
    if not counts_them:
        raise KnownError(f"{period} counts neither sitting days nor meetings: leave out --over.", field="over")
    return days_in(asked.over, "over")


def _until(asked: PeriodAsked, period: Period) -> date | None:
    if not asked.until:
        if period.of_span:
            raise KnownError(
                "A mid-point needs the end of its span, --until DATE, or mid-point of 4 years.", field="until"
            )
        return None
    if not period.of_span:
        raise KnownError(f"{period} is no part of a span: leave out --until.", field="until")
    return parse_date(asked.until, field="until")


@lru_cache(maxsize=256)
def tolled_days(text: str) -> int:
    """Return the days a toll of a single period names; `KnownError` on field "toll" for anything but days."""
    wrong = KnownError(f"“{text[:20]}” is no number of days. Write it as 35d.", field="toll")
    try:
        period = Period.parse(text)
    except KnownError as cause:
        raise wrong from cause
    if period != Period(days=period.days):
        raise wrong
    return period.days
