"""The case of a procedure as options and columns write it: events, variants, stops, extensions, published dates.

Which dates follow is the clockwork's business; how they are told, that of `compute_procedure`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.cli.compute_words import days_in, in_order, unknown_name
from core.computation import Period, parse_date
from core.errors import KnownError
from core.procedures import Case, Extension, Published, Toll
from core.procedures.known_tolls import known_tolls

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from core.procedures import Procedure
    from core.procedures.case import Change

_TOLL = re.compile(
    r"(?P<first>[^=@]*?)\.\.(?P<last>[^=@]*)(?:=\s*(?P<days>\d{1,6})\s*d?)?(?:@(?P<forum>.*))?", re.DOTALL
)
_HOW_TO_TOLL = (
    "Write the first and the last day of the stop, such as 2025-10-01..2025-11-12; =47 behind it if the forum ruled "
    "another number of days, @Commerce if it concerns one forum only. Or name a ruling; lapse procedures tolls "
    "lists them."
)
_LIKE_A_DATE = re.compile(r"\d+-\d+|.*\d{4}$", re.DOTALL)
_LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureAsked:
    """The options of one case as they were written; None where they were left out."""

    procedure: str
    events: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    tolls: tuple[str, ...] = ()
    extends: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    on: str | None = None
    version: str | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """One "NAME=DATES": an event's id and its days in order; `several` if it names more than one."""

    event: str
    days: tuple[date, ...]
    several: bool


def happenings(texts: Iterable[str]) -> list[Happening]:
    """Return what "NAME=DATE", "NAME=DATE,DATE" or "NAME=FROM..TO" say; `KnownError` on field "event" else."""
    found = []
    for text in texts:
        name, dates = _named(text, "event", "NAME=DATE, such as identification=1994-07-31")
        found.append(Happening(name, tuple(days_in(dates, "event")), several="," in dates or ".." in dates))
    return found


def ranged(texts: Iterable[str]) -> list[str]:
    """Return the events whose days were given as a range."""
    return list(dict.fromkeys(text.partition("=")[0].strip() for text in texts if ".." in text))


def case_of(asked: ProcedureAsked, happened: Sequence[Happening], procedure: Procedure) -> Case:
    """Return the case of this procedure.

    An event that does not repeat counts from its latest day, as in a docket. Extensions by a period come first,
    then stops in the order of their days, then dates that were set outright: those already allow for every stop.
    `KnownError` on the option's name for what the procedure does not have or nobody can read.
    """
    variants = [each.id for each in procedure.variants]
    for name in asked.variants:
        if name not in variants:
            unknown_name(name, f"{procedure.id} has no variant", variants, "variant")
    extensions = [_extension(text, procedure) for text in asked.extends]
    changes: tuple[Change, ...] = (
        *(each for each in extensions if each.period),
        *sorted((_toll(text, procedure) for text in asked.tolls), key=lambda toll: toll.first),
        *(each for each in extensions if not each.period),
        *(_published(text, procedure) for text in asked.published),
    )
    return Case(events=_days_by_event(happened, procedure), variants=frozenset(asked.variants), changes=changes)


def _days_by_event(happened: Iterable[Happening], procedure: Procedure) -> dict[str, list[date]]:
    known = [each.id for each in procedure.events]
    days: dict[str, set[date]] = {}
    for each in happened:
        event = procedure.event(each.event)
        if event is None:
            unknown_name(each.event, f"{procedure.id} has no event", known, "event")
        if each.several and not event.repeats:
            raise KnownError(f"{event.id} happens on one day: give one date. ({event.label})", field="event")
        days.setdefault(event.id, set()).update(each.days)
    return {event: sorted(found) for event, found in days.items()}


def _toll(text: str, procedure: Procedure) -> Toll:
    ruling = next((each for each in known_tolls() if each.id == text.strip()), None)
    if ruling is not None:
        _forum(ruling.forum, procedure)
        return ruling.toll()
    match = _TOLL.fullmatch(text.strip())
    if match is None:
        raise KnownError(f"“{text[:_LONGEST_SHOWN]}” is no stop of a procedure's clock. {_HOW_TO_TOLL}", field="toll")
    first = parse_date(match["first"], field="toll")
    forum = _forum(match["forum"].strip(), procedure) if match["forum"] is not None else ""
    if not match["last"].strip():
        if match["days"] is not None:
            return Toll(first=first, days=int(match["days"]), ruled=True, forum=forum)
        return Toll(first=first, days=None, forum=forum)
    last = parse_date(match["last"], field="toll")
    in_order(first, last, "toll")
    if match["days"] is None:
        return Toll.between(first, last, forum=forum)
    return Toll(first=first, days=int(match["days"]), last=last, ruled=True, forum=forum)


def _forum(name: str, procedure: Procedure) -> str:
    forums = sorted({step.forum for step in procedure.steps if step.forum})
    found = next((forum for forum in forums if forum.casefold() == name.casefold()), "")
    if not found:
        unknown_name(name, f"{procedure.id} has no step before a forum", forums, "toll")
    return found


def _extension(text: str, procedure: Procedure) -> Extension:
    step, more = _named(text, "extend", "STEP=PERIOD or STEP=DATE, such as preliminary=50 days")
    _check_step(step, procedure, "extend")
    try:
        period = Period.parse(more)
    except KnownError as cause:
        if not _LIKE_A_DATE.match(more):
            raise KnownError(
                f"“{more[:_LONGEST_SHOWN]}” is neither more time, such as 50 days, nor a date.", field="extend"
            ) from cause
        return Extension(step=step, to=parse_date(more, field="extend"))
    if period.hours or period.meetings or period.sitting_days or period.backward or period.of_span:
        raise KnownError(f"Time is given more of in days, weeks, months or years, not {period}.", field="extend")
    return Extension(step=step, period=str(period))


def _published(text: str, procedure: Procedure) -> Published:
    step, told = _named(text, "published", "STEP=DATE or STEP=DATE:REASON")
    _check_step(step, procedure, "published")
    day, _, reason = told.partition(":")
    return Published(step=step, on=parse_date(day, field="published"), reason=" ".join(reason.split()))


def _check_step(name: str, procedure: Procedure, field: str) -> None:
    known = [each.id for each in procedure.steps]
    if name not in known:
        unknown_name(name, f"{procedure.id} has no step", known, field)


def _named(text: str, field: str, how: str) -> tuple[str, str]:
    name, equals, value = (part.strip() for part in text.partition("="))
    if not (name and equals and value):
        raise KnownError(f"“{text[:_LONGEST_SHOWN]}” cannot be read: write {how}.", field=field)
    return name, value


def steps_named(case: Case) -> Iterator[tuple[str, str]]:
    """Yield the steps that extensions and published dates name, each with the option that did."""
    for change in case.changes:
        if not isinstance(change, Toll):
            yield change.step, "extend" if isinstance(change, Extension) else "published"
