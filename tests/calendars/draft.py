"""A snapshot in the making: its days, the corrections, and the text it becomes.

What each calendar is made of is in `recipes`; how the text is read is in `core.calendars.snapshot`.
"""

from __future__ import annotations

import csv
import re
import warnings
import zlib
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import holidays

YEARS = range(1970, 2051)
LONGEST_KEY = 24
CORRECTIONS = Path(__file__).with_name("corrections.csv")
CERTAIN = ("high", "official")
MARKS = {"high": "", "official": "", "inferred": "inferred", "medium": "unverified", "medium-high": "unverified"}


@dataclass(frozen=True, slots=True)
class Listed:
    """One day of a snapshot. `note` becomes a footnote; "rule = By the rule" gives it the key "rule"."""

    kind: str
    name: str
    mark: str = ""
    note: str = ""


@dataclass(slots=True)
class Draft:
    """A calendar before it is written down. `weekends`, `doubts` and `lapses` are header lines without their key."""

    id: str
    title: str
    source: str
    weekends: list[str]
    doubts: list[str] = field(default_factory=list)
    lapses: list[str] = field(default_factory=list)
    days: dict[date, Listed] = field(default_factory=dict)

    def add(self, day: date, listed: Listed) -> None:
        """List a day, unless it is listed already."""
        if day.year in YEARS:
            self.days.setdefault(day, listed)

    def text(self) -> str:
        """Return the snapshot's text."""
        notes = {_footnote(each.note) for each in self.days.values() if each.note}
        if len({key for key, _ in notes}) != len(notes):
            raise ValueError(f"two notes of {self.id} have one key")
        header = [
            f"id: {self.id}",
            f"title: {self.title}",
            f"source: {self.source}",
            f"known: {YEARS[0]}-01-01..{YEARS[-1]}-12-31",
            *(f"weekend: {each}" for each in self.weekends),
            *(f"note {key}: {note}" for key, note in sorted(notes)),
            *(f"doubt: {each}" for each in self.doubts),
            *(f"lapse: {each}" for each in self.lapses),
        ]
        days = [
            f"{day} {each.kind} {each.mark or '-'} {_footnote(each.note)[0]} {each.name}"
            for day, each in sorted(self.days.items())
        ]
        return "\n".join([*header, "", *days, ""])


def _footnote(note: str) -> tuple[str, str]:
    """Return a footnote's key and text; the key is its own words where it is not given, and "-" for no note."""
    key, given, text = note.partition(" = ")
    if given or not note:
        return key or "-", text
    words = re.sub(r"[^a-z0-9]+", "-", note.lower()).strip("-").replace("executive-order", "eo")
    short = words if len(words) <= LONGEST_KEY else f"{words[:LONGEST_KEY]}-{zlib.crc32(note.encode()) & 0xFFFF:04x}"
    return short, note


def library(country: str, *, subdiv: str | None = None, categories: tuple[str, ...] | None = None) -> dict[date, str]:
    """Return the days that the `holidays` library lists, with their English names."""
    with warnings.catch_warnings():
        # It warns that some calendars are estimates in some years; the recipes say so on the days themselves.
        warnings.simplefilter("ignore", UserWarning)
        found = holidays.country_holidays(
            country, subdiv=subdiv, categories=categories, years=YEARS, expand=False, language="en_US"
        )
    return {day: found[day] for day in sorted(found)}


def worked_weekends() -> list[date]:
    """Return the Saturdays and Sundays that are worked in China."""
    return sorted(holidays.country_holidays("CN", years=YEARS, expand=False, language="en_US").weekend_workdays)


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, part = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * part + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def nth(year: int, month: int, weekday: int, count: int) -> date:
    """Return the `count`th of a weekday (0 is Monday) in a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))


def correct(draft: Draft) -> Draft:
    """Apply the rows of corrections.csv to a draft; `ValueError` on one that corrects nothing."""
    with CORRECTIONS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["calendar"] == draft.id]
    for row in rows:
        _apply(draft, row)
    return draft


def _apply(draft: Draft, row: dict[str, str]) -> None:
    """Apply one row."""
    day = date.fromisoformat(row["date"])
    there = draft.days.get(day)
    kind, name, note = row["kind"], row["name"], row["source"]
    if kind == "working":
        if there is None:
            raise ValueError(f"{draft.id} {day} is not listed, so it cannot be taken out")
        del draft.days[day]
        if row["certainty"] not in CERTAIN:
            draft.days[day] = Listed("doubt", name, "unverified", note)
    elif kind == "local" and there is not None:
        draft.days[day] = Listed(there.kind, f"{there.name}; {name}", there.mark, note)
    else:
        draft.days[day] = Listed(kind, name, MARKS[row["certainty"]], note)
