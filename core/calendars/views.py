"""The calendars themselves: a plain week, a view of a snapshot, a union of several, and one amended by its owner.

Each answers for one day. None reads a file, and none counts or rolls.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.calendars.day_off import WEEKDAYS, DayOff, long_day, outside

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.calendars.day_off import Known
    from core.calendars.snapshot import Row, Snapshot


def _names(rest: frozenset[int]) -> tuple[str, ...]:
    """Return, by weekday number, the name of each day of rest and "" for the others."""
    return tuple(name if number in rest else "" for number, name in enumerate(WEEKDAYS))


class Week:
    """A week with the same days of rest all the time, and no holidays."""

    def __init__(self, calendar_id: str, title: str, rest: frozenset[int], first_day: date, last_day: date) -> None:
        self.id = calendar_id
        self.title = title
        self.source = "The week's days of rest and nothing else."
        self.first_day = first_day
        self.last_day = last_day
        self._rest = _names(rest)

    def knows(self, day: date) -> bool:
        """Whether `day` is within the days it knows."""
        return self.first_day <= day <= self.last_day

    def non_working(self, day: date) -> str:
        """Return "Saturday" or the like on a day of rest, else ""; `KnownError` outside the days it knows."""
        if not self.first_day <= day <= self.last_day:
            raise outside(self, day)
        return self._rest[day.weekday()]

    def day_off(self, day: date) -> DayOff | None:
        """Return the day of rest, None for a working day; `KnownError` outside the days it knows."""
        name = self.non_working(day)
        return DayOff("weekend", name, self.id) if name else None

    def doubt(self, day: date) -> str:  # noqa: ARG002 - a week has no doubts
        """Return "": there is nothing to doubt."""
        return ""

    def lapses(self, first: date, last: date) -> tuple[str, ...]:  # noqa: ARG002 - a week needs no appropriations
        """Return (): no offices, no lapses."""
        return ()

    def content(self) -> Iterator[str]:
        """Yield what can move a date."""
        yield f"week {self.first_day} {self.last_day} {' '.join(self._rest)}"


class Weekends(Week):
    """Saturdays and Sundays from 1900 to 2200 are not working days; every other day is one. It knows no holidays."""

    def __init__(self, kinds: frozenset[str] = frozenset(("weekend",))) -> None:
        rest = frozenset((5, 6)) if "weekend" in kinds else frozenset[int]()
        super().__init__("weekends", "Saturdays and Sundays", rest, date(1900, 1, 1), date(2200, 12, 31))


class View:
    """A snapshot seen with the kinds of days off that count.

    A weekend day is named as such even where a holiday falls on it; a weekend day that is worked is a working day.
    """

    def __init__(self, snapshot: Snapshot, kinds: frozenset[str]) -> None:
        self._snapshot = snapshot
        self._kinds = kinds
        self.id = snapshot.id
        self.title = snapshot.title
        self.source = snapshot.source
        self.first_day = snapshot.first_day
        self.last_day = snapshot.last_day
        self._week_since, rest = snapshot.weekends[0]
        self._rest = _names(rest if "weekend" in kinds else frozenset())
        self._named = dict(self._listed())
        self._doubts: dict[date, str] = {}
        self._lapses = snapshot.lapses

    def _listed(self) -> Iterator[tuple[date, str]]:
        """Yield the listed days that count, with the name of each; "" for a weekend day that is worked."""
        weeks = "weekend" in self._kinds
        since, rest = self._snapshot.weekends[0]
        for day, (kind, _, _, name) in self._snapshot.rows.items():
            if kind == "open":
                yield day, ""
            elif kind in self._kinds and not (
                weeks and day.weekday() in (rest if day >= since else self._snapshot.rest(day))
            ):
                yield day, name

    def knows(self, day: date) -> bool:
        """Whether `day` is within the days it knows."""
        return self.first_day <= day <= self.last_day

    def non_working(self, day: date) -> str:
        """Return why `day` is no working day, "" if it is one; `KnownError` outside the days it knows."""
        name = self._named.get(day)
        if name is not None:
            return name
        if self._week_since <= day <= self.last_day:
            return self._rest[day.weekday()]
        return self._earlier(day)

    def _earlier(self, day: date) -> str:
        """Answer for a day under an earlier week, or raise for one that is not known at all."""
        if not self.knows(day):
            raise outside(self, day)
        off = "weekend" in self._kinds and day.weekday() in self._snapshot.rest(day)
        return WEEKDAYS[day.weekday()] if off else ""

    def day_off(self, day: date) -> DayOff | None:
        """Return why `day` is no working day, None if it is one; `KnownError` outside the days it knows."""
        name = self.non_working(day)
        if not name:
            return None
        if day not in self._named:
            return DayOff("weekend", name, self.id)
        kind, mark, key, _ = self._snapshot.rows[day]
        return DayOff(kind, name, self.id, "" if mark == "-" else mark, self._snapshot.notes.get(key, ""))

    def doubt(self, day: date) -> str:
        """Return "" or the sentences that say why the answer for `day` is not certain."""
        said = self._doubts.get(day)
        if said is None:
            said = self._doubts[day] = self._doubted(day) if self.knows(day) else ""
        return said

    def _doubted(self, day: date) -> str:
        state = "working" if not self.non_working(day) else "off" if day in self._named else "weekend"
        row = self._snapshot.rows.get(day)
        said = [self._said(day, row, state)] if row else []
        said += (each.text for each in self._snapshot.doubts if each.covers(day, state, self._kinds))
        said += self.lapses(day, day) if state == "working" else ()
        return " ".join(filter(None, said))

    def lapses(self, first: date, last: date) -> tuple[str, ...]:
        """Return a sentence for each lapse in appropriations that meets the days from `first` to `last`."""
        if not self._lapses or last < first:
            return ()
        return tuple(each.text for each in self._lapses if each.first <= last and first <= each.last)

    def _said(self, day: date, row: Row, state: str) -> str:
        """Return the doubt that the listed day itself raises."""
        kind, mark, key, name = row
        note = self._snapshot.notes.get(key, "")
        if kind == "doubt":
            return f"{name} ({long_day(day)}): {note}." if state == "working" else ""
        if day in self._named:
            worked = " (worked)" if kind == "open" else ""
            because = f": {note}" if note else ""
            return "" if mark == "-" else f"{name}{worked}, {long_day(day)}, is {mark}{because}."
        if state == "weekend":
            return ""
        return _not_counted(day, kind, name)

    def content(self) -> Iterator[str]:
        """Yield what can move a date."""
        yield f"{self.first_day} {self.last_day}"
        for since, rest in self._snapshot.weekends:
            yield f"{since} {sorted(rest)}"
        for day, row in self._snapshot.rows.items():
            if row[0] != "doubt":
                yield f"{day} {row[0]}"


def _not_counted(day: date, kind: str, name: str) -> str:
    """Say that offices were shut on a day that the view takes for a working day."""
    if kind in ("closure", "telework"):
        where, _, why = name.partition(" closed: ")
        return f"{where} were closed on {long_day(day)} ({why}); whether a deadline moves is the agency's call."
    return f"{name}, {long_day(day)}, does not count as a day off here."


class Union:
    """A day is off if it is off in any of the calendars; it knows the days that all of them know."""

    def __init__(self, parts: tuple[Known, ...]) -> None:
        self._parts = parts
        self._lapsing = tuple(part for part in parts if part.lapses(date.min, date.max))
        self.id = "+".join(part.id for part in parts)
        self.title = " and ".join(part.title for part in parts)
        self.source = " ".join(part.source for part in parts)
        self.first_day = max(part.first_day for part in parts)
        self.last_day = min(part.last_day for part in parts)

    def knows(self, day: date) -> bool:
        """Whether `day` is within the days that all of them know."""
        return self.first_day <= day <= self.last_day

    def non_working(self, day: date) -> str:
        """Return why `day` is off in the first that says so, else ""; `KnownError` where one does not know it."""
        if not self.first_day <= day <= self.last_day:
            raise outside(next(part for part in self._parts if not part.knows(day)), day)
        for part in self._parts:
            name = part.non_working(day)
            if name:
                return name
        return ""

    def day_off(self, day: date) -> DayOff | None:
        """Return the day off of the first that has one, else None; `KnownError` where one does not know the day."""
        if not self.non_working(day):
            return None
        return next(filter(None, (part.day_off(day) for part in self._parts)))

    def doubt(self, day: date) -> str:
        """Return what each of them doubts about `day`."""
        return " ".join(dict.fromkeys(filter(None, (part.doubt(day) for part in self._parts))))

    def lapses(self, first: date, last: date) -> tuple[str, ...]:
        """Return the sentences of every part, each once."""
        if not self._lapsing:
            return ()
        return tuple(dict.fromkeys(told for part in self._lapsing for told in part.lapses(first, last)))

    def content(self) -> Iterator[str]:
        """Yield what can move a date."""
        for part in self._parts:
            yield part.id
            yield from part.content()


class Amended:
    """A calendar with somebody's own days: those in `closed` are off, those in `opened` are worked.

    `closed` maps a day to its name and source. An own closing counts as a holiday, so a view that counts no
    holidays ignores it; a day that is worked is a working day in every view.
    """

    def __init__(
        self,
        base: Known,
        calendar_id: str,
        title: str,
        closed: Mapping[date, tuple[str, str]],
        opened: Mapping[date, str],
    ) -> None:
        self._base = base
        self.id = calendar_id
        self.title = title
        self.source = f"Your own closures over the calendar {base.id}." if base.id != calendar_id else "Your own."
        self.first_day = base.first_day
        self.last_day = base.last_day
        self._closed = dict(closed)
        self._named = {day: name for day, (name, _) in closed.items()} | dict.fromkeys(opened, "")

    def knows(self, day: date) -> bool:
        """Whether `day` is within the days it knows."""
        return self.first_day <= day <= self.last_day

    def non_working(self, day: date) -> str:
        """Return why `day` is no working day, "" if it is one; `KnownError` outside the days it knows."""
        name = self._named.get(day)
        if name is not None:
            return name
        if not self.first_day <= day <= self.last_day:
            raise outside(self, day)
        return self._base.non_working(day)

    def day_off(self, day: date) -> DayOff | None:
        """Return why `day` is no working day, None if it is one; `KnownError` outside the days it knows."""
        name = self.non_working(day)
        if not name:
            return None
        if day in self._closed:
            return DayOff("holiday", name, self.id, "", self._closed[day][1])
        return self._base.day_off(day)

    def doubt(self, day: date) -> str:
        """Return what the calendar underneath doubts, except about the owner's own days."""
        return "" if day in self._named else self._base.doubt(day)

    def lapses(self, first: date, last: date) -> tuple[str, ...]:
        """Return what the calendar underneath tells."""
        return self._base.lapses(first, last)

    def content(self) -> Iterator[str]:
        """Yield what can move a date."""
        yield from self._base.content()
        for day, name in sorted(self._named.items()):
            yield f"{day} {'own' if name else 'open'}"
