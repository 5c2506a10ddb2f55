"""Which dates of a docket are due when, in the groups people think in, and which of them some typed words mean.

Pure: rows and an instant in, groups out. How a line is worded or painted is the window's matter.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from core.computation import start_of_day
from core.docket.deadlines import (
    LAPSED,
    MOVED_SINCE,
    PENDING,
    SUSPENDED,
    TO_CONFIRM,
    UNLOCKED,
    WAITING,
    DeadlineRow,
    in_date_order,
    state_at,
)
from core.zones import city_of, zone_info

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

_MONTH = timedelta(days=30)
_WEEK = 7
NEVER = float("inf")


class Group(StrEnum):
    """The groups, in the order they are read in.

    A suspended date waits too: for what lets its clock run again.
    """

    LAPSED = "lapsed"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    LATER = "later"
    OPEN = "open"
    WAITING = "waiting"


class Due(NamedTuple):
    """A date of the agenda, the state it is in, and the group it stands in."""

    row: DeadlineRow
    state: str
    group: Group


class Agenda(NamedTuple):
    """The dates, group by group, in the order they come within each.

    At `changes_at` (seconds since 1970 UTC) a date changes its state or a day ends in the zone of one, so that they
    must be grouped anew.
    """

    dates: tuple[Due, ...]
    changes_at: float


class _Days(NamedTuple):
    """The last days, as ISO text, of the three near groups in one zone, and the instant the day ends there."""

    today: str
    week: str
    month: str
    ends_at: float


def agenda_of(
    rows: Iterable[DeadlineRow], now: float, unanswered: AbstractSet[str], *, first_weekday: int = 0
) -> Agenda:
    """Group the rows as they stand at the instant `now` (seconds since 1970 UTC).

    `unanswered` are the keys of dates whose reminders nobody answered; a date that lapsed and was answered is left
    out, like all that ended or took effect. Today is the day in the zone of each date; the week ends with the day
    before `first_weekday` (0 is Monday); the next 30 days are counted from today. `KnownError` where a zone is unknown.
    """
    groups: dict[Group, list[Due]] = {group: [] for group in Group}
    days: dict[str, _Days] = {}
    changes_at = NEVER
    for row in in_date_order(rows):
        state = state_at(row, now)
        if state == PENDING:
            zone = days.get(row.zone) or days.setdefault(row.zone, _days(row.zone, now, first_weekday))
            group: Group | None = _near(row.due or "", zone)
        else:
            group = _standing(row, state, unanswered)
        if group is not None:
            groups[group].append(Due(row, state, group))
        for instant in (row.due_at, row.stopped_at, row.ended_at):
            if instant is not None and now < instant < changes_at:
                changes_at = instant
    groups[Group.WAITING].sort(key=_waiting_order)
    changes_at = min([changes_at, *(zone.ends_at for zone in days.values())])
    return Agenda(tuple(due for group in groups.values() for due in group), changes_at)


def _near(due: str, days: _Days) -> Group:
    if due <= days.today:
        return Group.TODAY
    if due <= days.week:
        return Group.WEEK
    return Group.MONTH if due <= days.month else Group.LATER


def _standing(row: DeadlineRow, state: str, unanswered: AbstractSet[str]) -> Group | None:
    """Return the group of a date that does not count down, or None where it asks nothing of anybody."""
    if state == LAPSED:
        return Group.LAPSED if row.key in unanswered else None
    if state == UNLOCKED:
        return Group.OPEN
    return Group.WAITING if state in {SUSPENDED, WAITING} else None


def _days(zone: str, now: float, first_weekday: int) -> _Days:
    today = datetime.fromtimestamp(now, UTC).astimezone(zone_info(zone)).date()
    gone = (today.weekday() - first_weekday) % _WEEK
    week = today + timedelta(days=_WEEK - 1 - gone)
    tomorrow = start_of_day(today + timedelta(days=1), zone)
    return _Days(today.isoformat(), week.isoformat(), (today + _MONTH).isoformat(), tomorrow.timestamp())


def _waiting_order(due: Due) -> tuple[bool, int, str, str]:
    """Suspended ones first, the least time left before the others; then by negotiation and track."""
    row = due.row
    left = (row.due_at or 0) - (row.stopped_at or 0) if due.state == SUSPENDED else 0
    return due.state != SUSPENDED, left, row.negotiation.casefold(), row.track.casefold()


def searched_text(row: DeadlineRow) -> str:
    """Return all that a date can be found by, in small letters: its names, its law, its party, city and day."""
    doubt = " ".join(("" if row.verified else "unconfirmed rule", _CONFIRMATION.get(row.confirmation, "")))
    due = row.due or ""
    words = (row.label, row.track, row.negotiation, row.actor, row.title, _city(row.zone), due, row.waits_for, doubt)
    return "\n".join(words).casefold()


_CONFIRMATION = {TO_CONFIRM: "not yet confirmed", MOVED_SINCE: "moved since it was confirmed"}
_CITIES: dict[str, str] = {}


def _city(zone: str) -> str:
    return _CITIES.get(zone) or _CITIES.setdefault(zone, city_of(zone))


def found(texts: Sequence[str], wanted: str) -> list[int]:
    """Return the places of the texts (see `searched_text`) that hold every word of `wanted`, in any order."""
    words = wanted.casefold().split()
    if not words:
        return list(range(len(texts)))
    places = [place for place, text in enumerate(texts) if words[0] in text]
    for word in words[1:]:
        places = [place for place in places if word in texts[place]]
    return places
