"""A person's own calendars: TOML files with closures, over a shipped calendar or over a plain week.

A file looks like this; `extends` and `weekend` exclude one another, and a day is given by `on`, or by `from` and
`until`:

    id = "ministry"
    title = "Ministry holidays"
    extends = "jp"               # a calendar of its own, to be named where it is wanted
    [[closed]]
    from = 2026-12-28
    until = 2026-12-30
    name = "Year-end closing"
    source = "Circular 12"
    [[open]]
    on = 2026-11-03
    name = "Moved to 4 November"

With `adds_to = "us-federal"` in place of `extends` the days are added to the shipped calendar itself, so that every
count over it heeds them: a closing that was announced after Lapse was made.

The shipped calendars are not read here.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from core.calendars.day_off import WEEKDAYS
from core.calendars.views import Amended, Week
from core.calendars.working_days import CALENDAR_IDS, REGISTRY, own_ids
from core.errors import KnownError
from core.language import fill, translate
from core.toml_text import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.calendars.day_off import Known

__all__ = ["Own", "load_own", "own_ids", "read_own"]

LARGEST_FILE = 256 * 1024
MOST_ENTRIES = 2_000
LONGEST_SPAN = 366
LONGEST_TEXT = 200
_FIRST, _LAST = date(1970, 1, 1), date(2050, 12, 31)
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_KEYS = ("id", "title", "extends", "adds_to", "weekend", "closed", "open")
_ENTRY_KEYS = ("on", "from", "until", "name", "source")
_ONE_DAY = timedelta(days=1)
_FAULTS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Own:
    """A calendar of somebody's own as its file has it.

    `extends` is "" where it stands on a plain week, `adds_to`
    where it is a calendar of its own.

    `closed` maps days to name and source, `opened` days to names, `weekend` holds weekday numbers.
    """

    id: str
    title: str
    extends: str
    adds_to: str
    weekend: frozenset[int]
    closed: dict[date, tuple[str, str]]
    opened: dict[date, str]

    def view(self, kinds: frozenset[str]) -> Known:
        """Return the calendar in which days off of these kinds count."""
        rest = self.weekend if "weekend" in kinds else frozenset[int]()
        week = Week(self.id, self.title, rest, _FIRST, _LAST)
        base = REGISTRY.find(self.extends, kinds) if self.extends else week
        return Amended(base, self.id, self.title, self.closed if "holiday" in kinds else {}, self.opened)

    def over(self, base: Known, kinds: frozenset[str]) -> Known:
        """Return the shipped calendar `base` with its days added; the calendar keeps its id and title."""
        return Amended(base, base.id, base.title, self.closed if "holiday" in kinds else {}, self.opened)


def load_own(folder: str) -> list[KnownError]:
    """Read every `*.toml` of a folder anew and return what is wrong with the bad ones; the good ones are taken.

    What was loaded before is forgotten. A folder that is not there has no calendars and no faults.
    """
    good: dict[str, Own] = {}
    bad: list[KnownError] = []
    for path in _files(folder):
        name = os.path.basename(path)
        try:
            own = read_own(_text(path), name)
            if own.id in good:
                raise _wrong(name, f"its id “{own.id}” is that of another file; give each its own")
            good[own.id] = own
        except KnownError as fault:
            bad.append(fault)
    REGISTRY.replace_own(good.values())
    return bad


def read_own(text: str, name: str) -> Own:
    """Return the calendar in a file's text; `KnownError` on field "calendar" names the file and every fault."""
    try:
        found = read_toml(text)
    except (ValueError, RecursionError) as cause:
        why = "nested too deeply" if isinstance(cause, RecursionError) else str(cause)[:LONGEST_TEXT]
        raise _wrong(name, f"it is no TOML: {why}") from cause
    faults = list(_faults(found))
    closed = _days(found.get("closed", []), "closed", faults)
    opened = _days(found.get("open", []), "open", faults)
    faults += (f"{day} is both closed and open" for day in sorted(closed.keys() & opened.keys())[:1])
    if faults:
        more = len(faults) - _FAULTS_SHOWN
        raise _wrong(name, "; ".join(faults[:_FAULTS_SHOWN]) + (f"; and {more} more" if more > 0 else ""))
    names = found.get("weekend", ["Saturday", "Sunday"])
    return Own(
        found["id"],
        found.get("title", found["id"]),
        found.get("extends", ""),
        found.get("adds_to", ""),
        frozenset(map(WEEKDAYS.index, names)),
        closed,
        {day: each for day, (each, _) in opened.items()},
    )


def _wrong(name: str, what: str) -> KnownError:
    """Return the error about one file."""
    return KnownError(fill(translate("Errors", "Calendar file %1: %2."), name, what), field="calendar")


def _files(folder: str) -> list[str]:
    """Return the paths of a folder's TOML files, in alphabetical order."""
    if not os.path.isdir(folder):
        return []
    with os.scandir(folder) as entries:
        return sorted(entry.path for entry in entries if entry.name.endswith(".toml"))


def _text(path: str) -> str:
    """Return a file's text; `KnownError` where it cannot be read, is no text, or is far too large."""
    name = os.path.basename(path)
    if not os.path.isfile(path):
        raise _wrong(name, "it is not a file that can be read")
    try:
        with open(path, "rb") as file:
            content = file.read(LARGEST_FILE + 1)
        text = content.decode("utf-8")
    except UnicodeDecodeError as cause:
        raise _wrong(name, "it is not UTF-8 text") from cause
    except OSError as cause:
        raise _wrong(name, f"it cannot be read ({cause.strerror})") from cause
    if len(content) > LARGEST_FILE:
        raise _wrong(name, f"it is larger than {LARGEST_FILE // 1024} KiB")
    return text


def _faults(found: dict[str, Any]) -> Iterator[str]:
    """Say what is wrong with a file outside its days."""
    yield from _unknown_keys(found, _KEYS, "")
    calendar_id = found.get("id")
    if not isinstance(calendar_id, str) or not _ID.fullmatch(calendar_id):
        yield 'id must be a short name of small letters, digits and hyphens, such as "ministry"'
    elif calendar_id in CALENDAR_IDS:
        yield f"id “{calendar_id}” is that of a shipped calendar; choose another and say extends = “{calendar_id}”"
    if "title" in found and not _is_text(found["title"]):
        yield f'title must be text of 1 to {LONGEST_TEXT} characters, such as "Ministry holidays"'
    if "adds_to" in found:
        yield from _faults_of_adds_to(found)
    if "extends" in found:
        yield from _faults_of_extends(found["extends"])
        if "weekend" in found:
            yield "weekend must be left out, because the extended calendar has its own"
    elif "weekend" in found:
        yield from _faults_of_weekend(found["weekend"])


def _faults_of_extends(extends: object) -> Iterator[str]:
    """Say what is wrong with the calendars a file builds on; only shipped ones, so that there are no circles."""
    known = ", ".join(CALENDAR_IDS)
    if not isinstance(extends, str) or not extends or len(extends) > LONGEST_TEXT:
        yield f'extends must be a shipped calendar or several joined by "+"; there are {known}'
        return
    for each in sorted(set(extends.split("+")) - set(CALENDAR_IDS)):
        yield f"extends names “{each[:60]}”, which is no shipped calendar; there are {known}"


def _faults_of_adds_to(found: dict[str, Any]) -> Iterator[str]:
    """Say what is wrong with the calendar the days are added to."""
    if found["adds_to"] not in CALENDAR_IDS:
        yield f"adds_to must be one shipped calendar; there are {', '.join(CALENDAR_IDS)}"
    for key in ("extends", "weekend"):
        if key in found:
            yield f"{key} must be left out, because the days are added to a calendar that is there"


def _faults_of_weekend(weekend: object) -> Iterator[str]:
    """Say what is wrong with the week's days of rest."""
    listed = weekend if isinstance(weekend, list) else []
    right = isinstance(weekend, list) and all(isinstance(each, str) and each in WEEKDAYS for each in listed)
    if not right or len(set(listed)) != len(listed) or len(listed) == len(WEEKDAYS):
        yield 'weekend must list days of the week in full, each once and not all seven, such as ["Saturday", "Sunday"]'


def _unknown_keys(found: dict[str, Any], known: tuple[str, ...], where: str) -> Iterator[str]:
    """Say which keys mean nothing."""
    for key in found:
        if key not in known:
            yield f"{where}{key[:60]} is no key here; there are {', '.join(known)}"


def _is_text(value: object) -> bool:
    """Whether a value is text of a sensible length on one line."""
    return isinstance(value, str) and 0 < len(value.strip()) <= LONGEST_TEXT and value.isprintable()


def _days(entries: object, key: str, faults: list[str]) -> dict[date, tuple[str, str]]:
    """Return name and source by day; what is wrong is appended to `faults`."""
    days: dict[date, tuple[str, str]] = {}
    if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        faults.append(f"{key} must be tables, each headed [[{key}]]")
        return days
    if len(entries) > MOST_ENTRIES:
        faults.append(f"{key} has {len(entries)} entries; {MOST_ENTRIES} are the most")
        return days
    for number, entry in enumerate(entries, 1):
        wrong = list(_faults_of_entry(entry, f"{key} {number}: "))
        faults += wrong
        if not wrong:
            first, last = _span(entry)
            for count in range((last - first).days + 1):
                days.setdefault(first + count * _ONE_DAY, (entry["name"], entry.get("source", "")))
    return days


def _span(entry: dict[str, Any]) -> tuple[date, date]:
    """Return the first and the last day of an entry that is right."""
    return (entry["on"], entry["on"]) if "on" in entry else (entry["from"], entry["until"])


def _faults_of_entry(entry: dict[str, Any], where: str) -> Iterator[str]:
    """Say what is wrong with one closing or opening."""
    yield from _unknown_keys(entry, _ENTRY_KEYS, where)
    if not _is_text(entry.get("name")):
        yield f"{where}name must be text of 1 to {LONGEST_TEXT} characters that says why"
    if "source" in entry and not _is_text(entry["source"]):
        yield f"{where}source must be text of 1 to {LONGEST_TEXT} characters"
    given = entry.keys() & {"on", "from", "until"}
    if given not in ({"on"}, {"from", "until"}):
        yield f"{where}give either on, or both from and until"
        return
    wrong = [fault for key in sorted(given) if (fault := _fault_of_date(entry[key], f"{where}{key}"))]
    yield from wrong
    if wrong or "on" in given:
        return
    if not 0 <= (entry["until"] - entry["from"]).days < LONGEST_SPAN:
        yield f"{where}until must be from's day or later, and within {LONGEST_SPAN} days of it"


def _fault_of_date(value: object, where: str) -> str:
    """Return what is wrong with a day, or ""."""
    if isinstance(value, datetime) or not isinstance(value, date):
        return f"{where} must be a date without quotes or time, such as 2026-12-28"
    if not _FIRST <= value <= _LAST:
        return f"{where} is {value}; a calendar runs from {_FIRST.year} to {_LAST.year}"
    return ""
