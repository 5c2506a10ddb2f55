"""Calendars by their ids: the shipped ones, read when first asked for, and a person's own once they are loaded.

The one registry there is lives here. What a calendar answers is in `views`; reading a person's files is in `own`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import resources
from core.calendars.day_off import DEFAULT_KINDS
from core.calendars.snapshot import read_snapshot
from core.calendars.views import Union, View, Weekends
from core.errors import KnownError
from core.language import fill, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.calendars.day_off import Calendar, Known
    from core.calendars.snapshot import Snapshot

CALENDAR_IDS = (
    *("weekends", "us-federal", "wto", "eu-institutions", "jp", "gb-eng", "gb-nir", "gb-sct"),
    *("mx", "ca", "kr", "cn", "in"),
)
"""The ids of the shipped calendars."""


class Definition(Protocol):
    """A calendar of somebody's own, from which a view for any kinds is made."""

    @property
    def id(self) -> str:
        """Its id, which no shipped calendar has."""
        ...

    @property
    def adds_to(self) -> str:
        """The id of the shipped calendar it adds its days to, "" where it is a calendar of its own."""
        ...

    def view(self, kinds: frozenset[str]) -> Known:
        """Return the calendar in which days off of these kinds count."""
        ...

    def over(self, base: Known, kinds: frozenset[str]) -> Known:
        """Return the shipped calendar `base` with its days added, for views in which these kinds count."""
        ...


class Registry:
    """The calendars this process knows: what was read, what was built from it, and a person's own.

    Reading twice, should two threads ask at once, costs a millisecond and does no harm.
    """

    def __init__(self) -> None:
        self._snapshots: dict[str, Snapshot] = {}
        self._built: dict[tuple[str, frozenset[str]], Known] = {}
        self._own: dict[str, Definition] = {}
        self._added: list[Definition] = []

    def ids(self) -> tuple[str, ...]:
        """Return the ids of the shipped calendars, then a person's own."""
        return (*CALENDAR_IDS, *self._own)

    def own_ids(self) -> tuple[str, ...]:
        """Return the ids of a person's own calendars, in the order they were loaded."""
        return tuple(self._own)

    def replace_own(self, definitions: Iterable[Definition]) -> None:
        """Take these in place of all own calendars there were."""
        taken = tuple(definitions)
        self._own = {each.id: each for each in taken if not each.adds_to}
        self._added = [each for each in taken if each.adds_to]
        self._built = {}

    def find(self, name: str, kinds: frozenset[str]) -> Known:
        """Return the calendar or union of that name, built once; `KnownError` where one of its parts is unknown."""
        built = self._built.get((name, kinds))
        if built is None:
            ids = sorted(set(name.split("+"))) if "+" in name else [name]
            for each in ids:
                self._check(each)
            key = "+".join(ids)
            built = self._built.get((key, kinds)) or self._build(ids, kinds)
            self._built[key, kinds] = built
        return built

    def _check(self, calendar_id: str) -> None:
        """Raise `KnownError` if there is no calendar of that id."""
        if calendar_id not in CALENDAR_IDS and calendar_id not in self._own:
            known = ", ".join(self.ids())
            raise KnownError(
                fill(translate("Errors", "There is no calendar “%1”. Known: %2."), calendar_id[:60], known),
                field="calendar",
            )

    def _build(self, ids: list[str], kinds: frozenset[str]) -> Known:
        """Make a calendar, or a union, of ids that are known."""
        if len(ids) > 1:
            return Union(tuple(self.find(each, kinds) for each in ids))
        (only,) = ids
        if only in self._own:
            return self._own[only].view(kinds)
        found = self.shipped(only, kinds)
        for each in self._added:
            if each.adds_to == only:
                found = each.over(found, kinds)
        return found

    def shipped(self, calendar_id: str, kinds: frozenset[str]) -> Known:
        """Return a shipped calendar without anybody's own days."""
        return Weekends(kinds) if calendar_id == "weekends" else View(self._snapshot(calendar_id), kinds)

    def _snapshot(self, calendar_id: str) -> Snapshot:
        """Return a shipped snapshot, read when it is first asked for."""
        if calendar_id not in self._snapshots:
            self._snapshots[calendar_id] = read_snapshot(resources.read_text(f"calendars/{calendar_id}.txt"))
        return self._snapshots[calendar_id]


REGISTRY = Registry()
"""The registry of this process. Only `own.load_own` changes what it knows."""


def calendar(name: str, kinds: frozenset[str] = DEFAULT_KINDS) -> Calendar:
    """Return the calendar with the id `name`, in which days off of the given kinds count.

    `name` may be a union such as "eu-institutions+gb-eng": a day is off if it is off in either, and the id is
    the sorted union. `KnownError` on field "calendar" where there is none.
    """
    return REGISTRY.find(name, kinds)


def own_ids() -> tuple[str, ...]:
    """Return the ids of a person's own calendars that were loaded."""
    return REGISTRY.own_ids()
