"""Regimes: bodies of counting rules, read from `resources/regimes`.

A regime says which day counts first, what a month's missing day becomes, what happens on a day that is not a
working day, whose working days those are, and when and where the day ends. The counting is in `counting`.
"""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

import msgspec

import resources
from core.calendars import DEFAULT_KINDS, calendar
from core.errors import KnownError
from core.language import fill, translate

if TYPE_CHECKING:
    from core.calendars import Calendar

FirstDay = Literal["excluded", "included", "first-working"]
MissingDay = Literal["clamp", "day-before"]
Roll = Literal["none", "forward", "backward"]
Act = Literal["", "filing", "determination", "effective", "expiry"]
Part = Literal["first_day", "missing_day", "roll", "closing", "short", "least_working_days", "calendar"]

ACTS: tuple[Act, ...] = ("filing", "determination", "effective", "expiry")
"""What may fall on a date, where a regime treats one sort of act unlike another."""

_ENDING = ".toml"


class Reasons(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why a regime's rules are as they are, in half a sentence each, for the explanation."""

    first_day: str
    missing_day: str
    roll: str
    short: str = ""
    least_working_days: str = ""
    hours: str = ""
    closing: str = ""
    calendar: str = ""
    backward: str = ""


class ActRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How one sort of act differs: where its date goes from a non-working day, and when its day closes."""

    roll: Roll
    closing: time | None = None
    reason: str = ""


class Example(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"start": "from"}):
    """A date that was published, or that the law's own text works out; the tests count it again."""

    what: str
    start: date
    period: str
    due: date
    id: str = ""
    act: Act = ""
    toll: int = 0
    calendar: str = ""
    first_day: Literal["", "excluded", "included", "first-working"] = ""


class Regime(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a body of law counts.

    `first_day`: whether the event's day is counted, or counting starts on the first working day after it.
    `missing_day`: where months end. "clamp": on the day of the event's number, or the month's last day.
    "day-before": the day before the one that corresponds to the first counted day (Japan).
    `roll` and `roll_backward`: where a date goes that is no working day, for periods counted forward and
    backward; `acts` says where one sort of act differs.
    `calendar` (an id) and `off` (kinds of days): which days are not working days. `rolls_from`: if not empty,
    the only sorts of them that move a date; `lands_on`: then on a working day, or on any day not among these.
    `short_under`: in periods of fewer days than this, only working days count.
    `least_working_days`: no period of that many days or more holds fewer.
    `hours_are_whole`: the hour of the event is not counted; `hours_roll`: an end on a day off moves on.
    `closing`: the clock time the last day ends at, None for midnight; `late`: what an act after it counts as.
    `zone`: the IANA zone of the seat, None where the docket says.
    `tolled_in_lapses`: its agency tolls clocks when its calendar tells of a lapse in appropriations.
    `ask_calendar`: whose calendar somebody must name, because the regime cannot know. `unconfirmed`: which of
    its parts were not read in the original, and `notes`: what a reader of a date must know besides.
    `before` are the rules that held until `in_force_from`; in a file they are `[[earlier]]` tables.
    """

    id: str
    title: str
    source: str
    reasons: Reasons
    first_day: FirstDay = "excluded"
    missing_day: MissingDay = "clamp"
    roll: Roll = "none"
    roll_backward: Roll = "none"
    acts: dict[str, ActRule] = {}
    calendar: str = "weekends"
    off: frozenset[str] = DEFAULT_KINDS
    rolls_from: tuple[Literal["saturday", "sunday", "holiday"], ...] = ()
    lands_on: Literal["working day", "other day"] = "working day"
    short_under: int = 0
    least_working_days: int = 0
    hours_are_whole: bool = False
    hours_roll: bool = False
    closing: time | None = None
    late: str = ""
    zone: str | None = None
    tolled_in_lapses: bool = False
    ask_calendar: str = ""
    unconfirmed: tuple[Part, ...] = ()
    notes: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    in_force_from: date | None = None
    before: Regime | None = None

    def on(self, day: date) -> Regime:
        """Return the rules in force on `day`: these, or an earlier version of them."""
        if self.in_force_from is None or day >= self.in_force_from or self.before is None:
            return self
        return self.before.on(day)

    def working_days(self, name: str = "") -> Calendar:
        """Return the calendar `name`, or the regime's own, seen with the kinds of days the regime counts as off."""
        return calendar(name or self.calendar, self.off)

    def rule_for(self, act: Act, *, backward: bool = False) -> ActRule:
        """Return the roll and the closing hour for an act, in a period counted forward or backward."""
        own = self.acts.get(act)
        if backward:
            return ActRule(roll=self.roll_backward, closing=(own or self).closing, reason=self.reasons.backward)
        if own is not None:
            return own if own.reason else ActRule(roll=own.roll, closing=own.closing, reason=self.reasons.roll)
        return ActRule(roll=self.roll, closing=self.closing, reason=self.reasons.roll)


@cache
def regime(name: str) -> Regime:
    """Return the regime with the id `name`, read once; `KnownError` on field "regime" where there is none."""
    known = regime_ids()
    if name not in known:
        raise KnownError(
            fill(translate("Errors", "There is no regime “%1”. Known: %2."), name[:60], ", ".join(known)),
            field="regime",
        )
    return read_regime(resources.read_text(f"regimes/{name}{_ENDING}"), name)


def regime_ids() -> tuple[str, ...]:
    """Return the ids of the regimes there are, in alphabetical order."""
    return tuple(sorted(name.removesuffix(_ENDING) for name in resources.names("regimes") if name.endswith(_ENDING)))


def read_regime(text: str, name: str) -> Regime:
    """Decode one regime file; `KnownError` on field "regime" names the file and what is wrong with it."""
    try:
        content = tomllib.loads(text)
        found = _versions(content, content.pop("earlier", []))
    except (ValueError, TypeError, OverflowError, RecursionError) as cause:
        raise KnownError(fill(translate("Errors", "Regime file %1: %2"), name, cause), field="regime") from cause
    if found.id != name:
        raise KnownError(
            fill(translate("Errors", "Regime file %1: its id is “%2”, not the file's name."), name, found.id),
            field="regime",
        )
    version: Regime | None = found
    while version is not None:
        if unknown := set(version.acts) - set(ACTS):
            raise KnownError(
                fill(translate("Errors", "Regime file %1: no such act: %2."), name, ", ".join(sorted(unknown))),
                field="regime",
            )
        version = version.before
    return found


def _versions(content: dict[str, Any], earlier: list[dict[str, Any]]) -> Regime:
    """Return the rules in force, with those before them: each `earlier` table holds `until` and what differed."""
    if misplaced := sorted({"before", "in_force_from"}.intersection(content, *earlier)):
        raise ValueError(f"“{misplaced[0]}” is no key of a regime: write the rules before these as [[earlier]].")
    found = msgspec.convert(content, Regime)
    before: Regime | None = None
    since: date | None = None
    for older in sorted(earlier, key=_until):
        until = older.pop("until")
        reasons = content["reasons"] | older.pop("reasons", {})
        old = msgspec.convert(content | older | {"reasons": reasons, "examples": []}, Regime)
        before = msgspec.structs.replace(old, before=before, in_force_from=since)
        since = until + timedelta(days=1)
    return msgspec.structs.replace(found, before=before, in_force_from=since)


def _until(older: dict[str, Any]) -> date:
    until = older.get("until")
    if not isinstance(until, date) or isinstance(until, datetime):
        raise ValueError("Each [[earlier]] names the last day it held, such as until = 2009-11-30.")  # noqa: TRY004
    return until
