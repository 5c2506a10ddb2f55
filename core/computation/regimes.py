"""Regimes: bodies of counting rules, read from `resources/regimes`.

A regime says which day counts first, what a month's missing day becomes, what happens on a day that is not a
working day, whose working days those are, and when and where the day ends. The counting is in `counting`.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

import resources
from core.errors import KnownError

if TYPE_CHECKING:
    from datetime import time

FirstDay = Literal["excluded", "included"]
MissingDay = Literal["clamp"]
Roll = Literal["none", "forward", "backward"]

_CHOICES: dict[str, tuple[str, ...]] = {
    "first_day": ("excluded", "included"),
    "missing_day": ("clamp",),
    "roll": ("none", "forward", "backward"),
}
_ENDING = ".toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """Why a regime's rules are as they are, in half a sentence each, for the explanation."""

    first_day: str
    missing_day: str
    roll: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Regime:
    """How a body of law counts.

    `first_day`: is the day of the event counted. `missing_day`: what a day becomes that a month does not have
    ("clamp": the month's last day). `roll`: where the last day goes if it is no working day of `calendar` (an
    id). `closing`: the clock time the last day ends at, None for midnight. `zone`: the IANA zone of its seat,
    None where the docket says.
    """

    id: str
    title: str
    source: str
    reasons: Reasons
    first_day: FirstDay = "excluded"
    missing_day: MissingDay = "clamp"
    roll: Roll = "none"
    closing: time | None = None
    zone: str | None = None
    calendar: str = "weekends"


@cache
def regime(name: str) -> Regime:
    """Return the regime with the id `name`, read once; `KnownError` on field "regime" where there is none."""
    known = regime_ids()
    if name not in known:
        raise KnownError(f"There is no regime “{name[:60]}”. Known: {', '.join(known)}.", field="regime")
    content = tomllib.loads(resources.read_text(f"regimes/{name}{_ENDING}"))
    content.pop("examples", None)  # for whoever reads the file, and for the tests
    return _built(name, content)


def regime_ids() -> tuple[str, ...]:
    """Return the ids of the regimes there are, in alphabetical order."""
    return tuple(name.removesuffix(_ENDING) for name in resources.names("regimes") if name.endswith(_ENDING))


def _built(name: str, content: dict[str, Any]) -> Regime:
    unknown = content.keys() - {field.name for field in fields(Regime)}
    if unknown:
        raise KnownError(f"Regime file {name}: unknown key {', '.join(sorted(unknown))}.", field="regime")
    for key, choices in _CHOICES.items():
        if content.get(key, choices[0]) not in choices:
            raise KnownError(f"Regime file {name}: {key} must be one of {', '.join(choices)}.", field="regime")
    return Regime(**content | {"reasons": Reasons(**content["reasons"])})
