"""Regimes: bodies of counting rules, as data with their sources."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from datetime import time  # noqa: TC003 - a field's type
from functools import cache

import resources
from core.errors import KnownError


@dataclass(frozen=True, slots=True, kw_only=True)
class Regime:
    """How a body of law counts.

    `first_day`: is the day of the event counted ("excluded", "included"). `missing_day`: what a day becomes that a
    month does not have ("clamp": the month's last day). `roll`: where the last day goes if it is no working day
    ("none", "forward", "backward"). `closing`: the hour the last day ends at, None for midnight. `zone`: the IANA
    zone of its seat, None where the docket says.
    """

    id: str
    title: str
    source: str
    first_day: str = "excluded"
    missing_day: str = "clamp"
    roll: str = "none"
    closing: time | None = None
    zone: str | None = None
    calendar: str = "weekends"


@cache
def regime(name: str) -> Regime:
    """Return the regime with the id `name`; `KnownError` on field "regime" where there is none."""
    known = [each.removesuffix(".toml") for each in resources.names("regimes")]
    if name not in known:
        raise KnownError(f"There is no regime “{name[:60]}”. Known: {', '.join(known)}.", field="regime")
    content = tomllib.loads(resources.read_text(f"regimes/{name}.toml"))
    unknown = content.keys() - {field.name for field in fields(Regime)}
    if unknown:
        raise KnownError(f"Regime file {name}: unknown key {', '.join(sorted(unknown))}.", field="regime")
    return Regime(**content)
