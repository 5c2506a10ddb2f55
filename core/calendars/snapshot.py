"""Reading a calendar's snapshot: the small text under `resources/calendars` that is reviewed by its diff.

A header of `key: value` lines, an empty line, then a line a day: date, kind, mark, key of a note, name, with
"-" for no mark and no note. Besides the kinds of `day_off` a line may be "open" (a weekend day that is worked)
or "doubt" (a working day that is not certain to be one; its note says why). The header's lines:

    weekend: 1970-01-01 Saturday Sunday                     the week's rest, from that day on
    note KEY: half a sentence
    doubt: 1970-01-01..2050-12-31 SELECTORS | A sentence.   selectors narrow the days it is true of, see `Doubt`
    lapse: 2013-10-01..2013-10-16 | A sentence.             offices had no money: no days off, periods may be tolled

What a view of it answers is in `views`; how it is made is in `tests/calendars`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from core.calendars.day_off import KINDS, WEEKDAYS

_STATES = ("working", "off", "weekend")

Row: TypeAlias = tuple[str, str, str, str]
"""Kind, mark, key of the note, name. A plain tuple, because a snapshot is read in a millisecond or two."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A sentence about the days from `first` to `last`, narrowed by what is not empty.

    `state` "working", "off" (by a listed day) or "weekend"; `weekday` such as "Saturday"; `kind`: only
    where the view counts days of that kind; `yearly`: month-days such as ("12-19", "12-31").
    """

    first: date
    last: date
    text: str
    state: str = ""
    weekday: str = ""
    kind: str = ""
    yearly: tuple[str, str] = ("", "")

    def covers(self, day: date, state: str, kinds: frozenset[str]) -> bool:
        """Whether the sentence is true of `day`, which is in `state` for a view that counts `kinds`."""
        return (
            self.first <= day <= self.last
            and self.state in ("", state)
            and self.weekday in ("", WEEKDAYS[day.weekday()])
            and (not self.kind or self.kind in kinds)
            and (not self.yearly[0] or self.yearly[0] <= f"{day:%m-%d}" <= self.yearly[1])
        )


@dataclass(frozen=True, slots=True)
class Lapse:
    """A lapse in appropriations from `first` to `last`, both included, and the sentence about it."""

    first: date
    last: date
    text: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything one file says. `weekends` are the week's rest (weekday numbers), latest first, by first day."""

    id: str
    title: str
    source: str
    first_day: date
    last_day: date
    weekends: tuple[tuple[date, frozenset[int]], ...]
    notes: dict[str, str]
    doubts: tuple[Doubt, ...]
    lapses: tuple[Lapse, ...]
    rows: dict[date, Row]

    def rest(self, day: date) -> frozenset[int]:
        """Return the weekdays that were the week's rest on `day`."""
        return next(rest for since, rest in self.weekends if since <= day)


def read_snapshot(text: str) -> Snapshot:
    """Return what the text of a snapshot says; `ValueError` where it is no snapshot."""
    header, _, body = text.partition("\n\n")
    fields: dict[str, str] = {}
    notes: dict[str, str] = {}
    weekends: list[tuple[date, frozenset[int]]] = []
    doubts: list[Doubt] = []
    lapses: list[Lapse] = []
    for line in header.splitlines():
        key, _, value = line.partition(": ")
        if key == "weekend":
            since, *names = value.split()
            weekends.insert(0, (date.fromisoformat(since), frozenset(map(WEEKDAYS.index, names))))
        elif key == "doubt":
            doubts.append(_doubt(value))
        elif key == "lapse":
            span, _, told = value.partition(" | ")
            lapses.append(Lapse(*_span(span), told))
        elif key.startswith("note "):
            notes[key[5:]] = value
        else:
            fields[key] = value
    first, last = _span(fields["known"])
    return Snapshot(
        fields["id"],
        fields["title"],
        fields["source"],
        first,
        last,
        tuple(weekends),
        notes,
        tuple(doubts),
        tuple(lapses),
        _rows(body),
    )


def _rows(body: str) -> dict[date, Row]:
    """Return the days of a snapshot's body."""
    rows: dict[date, Row] = {}
    parse = date.fromisoformat
    for line in body.splitlines():
        day, kind, mark, key, name = line.split(" ", 4)
        rows[parse(day)] = (kind, mark, key, name)
    return rows


def _span(text: str) -> tuple[date, date]:
    """Return both ends of "1970-01-01..2050-12-31"."""
    first, _, last = text.partition("..")
    return date.fromisoformat(first), date.fromisoformat(last)


def _doubt(value: str) -> Doubt:
    """Return the doubt of one header line."""
    when, _, text = value.partition(" | ")
    span, *selectors = when.split()
    state, weekday, kind, yearly = "", "", "", ("", "")
    for each in selectors:
        if each in _STATES:
            state = each
        elif each in WEEKDAYS:
            weekday = each
        elif each in KINDS:
            kind = each
        else:
            begins, _, ends = each.partition("..")
            yearly = (begins, ends)
    return Doubt(*_span(span), text, state, weekday, kind, yearly)
