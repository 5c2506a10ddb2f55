"""`lapse compute PERIOD --from DATE`: count a period from a date, and say why."""

from __future__ import annotations

import json
import re
from datetime import UTC
from typing import TYPE_CHECKING

from core.computation import Period, count, end_of_day, explain, parse_date, regime
from core.computation.wording import short_date
from core.errors import KnownError
from core.zones import city_of, zone_named

if TYPE_CHECKING:
    import argparse

    from core.clock import Clock


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("period", metavar="PERIOD", help='such as "60 days", "5 working days", "11 months 14 days"')
    parser.add_argument("--from", dest="start", metavar="DATE", required=True, help="the day of the event")
    parser.add_argument("--regime", metavar="ID", default="plain", help="the counting rules (default: plain)")
    parser.add_argument("--calendar", metavar="ID", help="the working days, instead of the regime's")
    parser.add_argument("--first-day", choices=["excluded", "included"], help="is the event's day counted")
    parser.add_argument("--roll", choices=["none", "forward", "backward"], help="where a non-working last day goes")
    parser.add_argument("--toll", metavar="35d", action="append", default=[], help="days the clock stood still")
    parser.add_argument("--zone", metavar="Z", help="the city or IANA zone the day ends in")
    parser.add_argument("--json", action="store_true", help="as an object")


def run(arguments: argparse.Namespace, _clock: Clock) -> int:
    """Print the last day and why it is that day."""
    rules = regime(arguments.regime)
    warnings: list[str] = []
    zone = zone_named(arguments.zone) if arguments.zone else rules.zone
    if zone is None:
        zone = "UTC"
        warnings.append("No zone was given: the day is taken to end at midnight UTC.")
    counted = count(
        parse_date(arguments.start, field="from"),
        Period.parse(arguments.period),
        rules,
        tolled_days=sum(_days(text) for text in arguments.toll),
        first_day=arguments.first_day,
        roll=arguments.roll,
        calendar=arguments.calendar,
    )
    steps = [line.text for line in explain(counted, zone)]
    if arguments.json:
        found = {
            "from": counted.start.isoformat(),
            "due": counted.due.isoformat(),
            "due_at": end_of_day(counted.due, zone, rules.closing).astimezone(UTC).isoformat().replace("+00:00", "Z"),
            "unrolled": counted.unrolled.isoformat(),
            "regime": rules.id,
            "calendar": counted.calendar,
            "zone": zone,
            "steps": steps,
            "warnings": warnings,
        }
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return 0
    print(f"{short_date(counted.due)}, {city_of(zone)}")
    for number, step in enumerate(steps, start=1):
        print(f"{number}. {step}")
    for warning in warnings:
        print(f"Note: {warning}")
    return 0


def _days(text: str) -> int:
    match = re.fullmatch(r"(\d{1,5})\s*(?:d|days?)", text.strip())
    if match is None:
        raise KnownError(f"--toll {text[:20]} is no number of days. Write it as 35d.", field="toll")
    return int(match[1])
