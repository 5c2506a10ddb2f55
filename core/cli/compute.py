"""`lapse compute PERIOD --from DATE`: count a period from a date, and say why."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from core.calendars import calendar
from core.computation import (
    Period,
    count,
    count_hours,
    end_of_day,
    explain,
    hours_lines,
    parse_date,
    parse_instant,
    regime,
)
from core.computation.wording import local_moment_named, long_date
from core.errors import KnownError
from core.zones import city_of, zone_info, zone_named

if TYPE_CHECKING:
    import argparse
    from datetime import date, datetime

    from core.clock import Clock
    from core.computation import Line, Regime


@dataclass(frozen=True, slots=True)
class _Computed:
    """What is printed, and how a person reads the result in one line."""

    start: str
    due: date
    due_at: datetime
    unrolled: date
    calendar: str
    headline: str
    lines: tuple[Line, ...]
    warnings: tuple[str, ...] = ()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument(
        "period", metavar="PERIOD", nargs="+", help='such as "60 days", "5 working days", "11 months 14 days"'
    )
    parser.add_argument(
        "--from", dest="start", metavar="DATE", required=True, help="the event's day; for hours, its moment"
    )
    parser.add_argument("--regime", metavar="ID", default="plain", help="the counting rules (default: plain)")
    parser.add_argument("--calendar", metavar="ID", help="the working days, instead of the regime's")
    parser.add_argument("--first-day", choices=["excluded", "included"], help="is the event's day counted")
    parser.add_argument("--roll", choices=["none", "forward", "backward"], help="where a non-working last day goes")
    parser.add_argument("--toll", metavar="35d", action="append", default=[], help="days the clock stood still")
    parser.add_argument("--zone", metavar="Z", help="the city or IANA zone the day ends in")
    parser.add_argument("--json", action="store_true", help="as an object")


def run(arguments: argparse.Namespace, _clock: Clock) -> int:
    """Print the date and why it is that date; `KnownError` where it cannot be computed."""
    rules = regime(arguments.regime)
    period = Period.parse(" ".join(arguments.period))
    given = zone_named(arguments.zone) if arguments.zone else rules.zone
    zone = given or "UTC"
    zone_info(zone)
    warnings = () if given else ("No zone was given: times are those of UTC.",)
    computed = (_hours if period.hours else _days)(arguments, period, rules, zone)
    if arguments.json:
        print(json.dumps(_as_data(computed, rules.id, zone, warnings), ensure_ascii=False, indent=1))
        return 0
    print(computed.headline)
    for number, line in enumerate(computed.lines, start=1):
        print(f"{number}. {line.text}")
    for warning in (*warnings, *computed.warnings):
        print(f"Note: {warning}")
    return 0


def _days(arguments: argparse.Namespace, period: Period, rules: Regime, zone: str) -> _Computed:
    counted = count(
        parse_date(arguments.start, field="from"),
        period,
        rules,
        tolled_days=sum(_tolled(text) for text in arguments.toll),
        first_day=arguments.first_day,
        roll=arguments.roll,
        calendar=calendar(arguments.calendar) if arguments.calendar else None,
    )
    matters = bool(period.working_days) or counted.roll != "none"
    blind = matters and counted.calendar.id == "weekends"
    return _Computed(
        start=counted.start.isoformat(),
        due=counted.due,
        due_at=end_of_day(counted.due, zone, rules.closing),
        unrolled=counted.unrolled,
        calendar=counted.calendar.id,
        headline=long_date(counted.due),
        lines=explain(counted, zone),
        warnings=("The calendar weekends knows no holidays.",) if blind else (),
    )


def _hours(arguments: argparse.Namespace, period: Period, rules: Regime, zone: str) -> _Computed:
    for option in ("toll", "calendar", "roll", "first_day"):
        if getattr(arguments, option):
            name = option.replace("_", "-")
            raise KnownError(f"Hours run through every day: leave out --{name}.", field=name)
    start = parse_instant(arguments.start, zone, field="from")
    due_at = count_hours(start, period)
    due = due_at.astimezone(zone_info(zone)).date()
    return _Computed(
        start=_iso(start),
        due=due,
        due_at=due_at,
        unrolled=due,
        calendar=rules.calendar,
        headline=f"{local_moment_named(due_at, zone)} in {city_of(zone)}",
        lines=hours_lines(start, due_at, period, zone),
    )


def _as_data(computed: _Computed, rules: str, zone: str, warnings: tuple[str, ...]) -> dict[str, object]:
    return {
        "from": computed.start,
        "due": computed.due.isoformat(),
        "due_at": _iso(computed.due_at),
        "unrolled": computed.unrolled.isoformat(),
        "regime": rules,
        "calendar": computed.calendar,
        "zone": zone,
        "steps": [line.text for line in computed.lines],
        "warnings": [*warnings, *computed.warnings],
    }


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _tolled(text: str) -> int:
    """Return the days a toll names; `KnownError` on field "toll" for anything but days."""
    wrong = KnownError(f"“{text[:20]}” is no number of days. Write it as 35d.", field="toll")
    try:
        period = Period.parse(text)
    except KnownError as cause:
        raise wrong from cause
    if period != Period(days=period.days):
        raise wrong
    return period.days
