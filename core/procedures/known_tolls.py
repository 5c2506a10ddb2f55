"""Tollings that agencies ruled, as dated data: `resources/tolls.toml`.

They are offered by name and never applied by themselves: which cases one covers is the agency's ruling, and
whether it covers this one is for a person to say.
"""

from __future__ import annotations

import tomllib
from datetime import date  # noqa: TC003 - msgspec reads the annotations when it decodes
from functools import cache

import msgspec

import resources
from core.procedures.case import Toll


class KnownToll(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One ruling: clocks of `forum` that ran on `first` stand still for `days` days.

    `last` is the last day of the closure, where there was one; `scope` says in words which cases it covers.
    `verified` is False where its notice was not read.
    """

    id: str
    title: str
    forum: str
    first: date
    days: int
    scope: str
    source: str
    verified: bool
    last: date | None = None

    def toll(self) -> Toll:
        """Return it as a change of a case."""
        return Toll(first=self.first, days=self.days, last=self.last, ruled=True, forum=self.forum, why=self.source)


@cache
def known_tolls() -> tuple[KnownToll, ...]:
    """Return every ruling, the oldest first."""
    found = msgspec.convert(tomllib.loads(resources.read_text("tolls.toml"))["toll"], tuple[KnownToll, ...])
    return tuple(sorted(found, key=lambda each: (each.first, each.id)))
