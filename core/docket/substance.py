"""What a track's talks are about, beside its dates: indicators, figures around it, words, rounds, what is reserved.

Made from the facts a view holds, so what was retracted, or is not seen from a viewpoint, is not in it either. Facts
of the whole negotiation belong to each of its tracks. Nothing here is worded for the screen.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from core.docket.facts import (
    ContextSeries,
    CountermeasureReserved,
    IndicatorProposed,
    Meeting,
    Reading,
    Statement,
)
from core.docket.standing import effective_instant
from core.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.docket.facts import Fact

_PLAIN = re.compile(r"[-+\u2212]?\d{1,15}(?:\.\d{1,15})?")
_THOUSANDS = re.compile(r"[-+\u2212]?\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,15})?")
_DECIMAL_COMMA = re.compile(r"[-+\u2212]?\d{1,15},\d{1,2}")
_LONGEST_ROUND = 62
"""Days of a round that are looked through for days off."""


class Value(NamedTuple):
    """One reading: what was read, and the number it is, None where it is told in words."""

    fact: Fact
    text: str
    number: float | None
    note: str


class Measure(NamedTuple):
    """An indicator or a context series with its readings, the earliest first.

    `views` are each party's view of an indicator; a series has a `note` instead.
    """

    fact: Fact
    name: str
    unit: str
    quantitative: bool
    views: tuple[tuple[str, str], ...]
    note: str
    values: tuple[Value, ...]

    @property
    def numbers(self) -> tuple[tuple[Value, float], ...]:
        """The readings that are numbers, as those a plot can show."""
        return tuple((value, value.number) for value in self.values if value.number is not None)


class Said(NamedTuple):
    """A statement and its fact."""

    fact: Fact
    body: Statement


class Round(NamedTuple):
    """A meeting: its days in its place, and its first moment there where the hour is known."""

    fact: Fact
    body: Meeting
    zone: str
    first: date
    last: date
    begins: datetime | None


class Reserved(NamedTuple):
    """A countermeasure a party reserves, and its fact."""

    fact: Fact
    body: CountermeasureReserved


class Substance(NamedTuple):
    """All of it: what is measured in the order it was proposed, words and rounds the latest first."""

    indicators: tuple[Measure, ...]
    series: tuple[Measure, ...]
    statements: tuple[Said, ...]
    meetings: tuple[Round, ...]
    reserved: tuple[Reserved, ...]


class Clash(NamedTuple):
    """A day of a round on which seats do not work: why, and which."""

    day: date
    name: str
    zones: tuple[str, ...]


def substance_of(facts: Sequence[Fact]) -> Substance:
    """Return what these standing facts of a track say beside its dates."""
    readings: dict[str, list[Fact]] = {}
    for fact in facts:
        if isinstance(fact.body, Reading):
            readings.setdefault(fact.body.of, []).append(fact)
    measures = [
        (fact.body, _measure(fact, fact.body, readings.get(fact.id, ())))
        for fact in facts
        if isinstance(fact.body, IndicatorProposed | ContextSeries)
    ]
    latest = sorted(facts, key=effective_instant, reverse=True)
    return Substance(
        indicators=tuple(each for body, each in measures if isinstance(body, IndicatorProposed)),
        series=tuple(each for body, each in measures if isinstance(body, ContextSeries)),
        statements=tuple(Said(fact, fact.body) for fact in latest if isinstance(fact.body, Statement)),
        meetings=tuple(_round(fact, fact.body) for fact in latest if isinstance(fact.body, Meeting)),
        reserved=tuple(Reserved(fact, fact.body) for fact in facts if isinstance(fact.body, CountermeasureReserved)),
    )


def number_of(text: str, unit: str = "") -> float | None:
    """Return the number that a reading is, with or without its unit or a percent sign behind it; None for words.

    "1,500" is a thousand and a half, "99,9" ninety-nine and nine tenths.
    """
    bare = text.strip()
    for ending in (unit.strip(), "%"):
        if ending and bare.casefold().endswith(ending.casefold()):
            bare = bare[: -len(ending)].strip()
    bare = bare.replace("\u00a0", "").replace("\u202f", "").replace("\u2212", "-")
    if _PLAIN.fullmatch(bare):
        return float(bare)
    if _THOUSANDS.fullmatch(bare):
        return float(bare.replace(",", ""))
    return float(bare.replace(",", ".")) if _DECIMAL_COMMA.fullmatch(bare) else None


def clashes(first: date, last: date, seats: Iterable[str]) -> tuple[Clash, ...]:
    """Return the days from `first` to `last`, both included, on which a seat (an IANA zone) does not work.

    Seats that do not work for one reason stand together. A day a seat's calendar does not know clashes with nothing.
    """
    from core.docket.months import seat_days  # noqa: PLC0415 - calendars are read only where somebody asks for days off

    zones = tuple(dict.fromkeys(seats))
    found: list[Clash] = []
    for number in range(min((last - first).days + 1, _LONGEST_ROUND)):
        day = first + timedelta(days=number)
        names: dict[str, list[str]] = {}
        for seat in seat_days(zones, day):
            if seat.off:
                names.setdefault(seat.name, []).append(seat.zone)
        found += [Clash(day, name, tuple(where)) for name, where in names.items()]
    return tuple(found)


def _measure(fact: Fact, body: IndicatorProposed | ContextSeries, readings: Iterable[Fact]) -> Measure:
    ordered = sorted(readings, key=effective_instant)
    values = tuple(_value(each, each.body, body.unit) for each in ordered if isinstance(each.body, Reading))
    indicator = body if isinstance(body, IndicatorProposed) else None
    return Measure(
        fact=fact,
        name=body.name,
        unit=body.unit,
        quantitative=indicator.quantitative if indicator else any(each.number is not None for each in values),
        views=tuple(indicator.views.items()) if indicator else (),
        note=body.note if isinstance(body, ContextSeries) else "",
        values=values,
    )


def _value(fact: Fact, body: Reading, unit: str) -> Value:
    return Value(fact, body.value, number_of(body.value, unit), body.note)


def _round(fact: Fact, body: Meeting) -> Round:
    zone = body.zone or fact.zone
    begins = fact.effective_at.astimezone(zone_info(zone)) if fact.effective_at else None
    first = begins.date() if begins else fact.effective_on
    return Round(fact, body, zone, first, max(body.until or first, first), begins)
