"""Whether one count of a procedure file can be made: its events and steps exist, its period can be read.

It looks at a count alone. Which counts a step needs, and how they go together, is looked at in `sense`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.computation import Period
from core.errors import KnownError
from core.procedures.mistakes import near, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.procedures.mistakes import Mistakes
    from core.procedures.model import Count, Procedure, Step, StepVariant
    from core.procedures.places import Path


class Counting:
    """The names there are in one procedure; what is wrong with a count goes to `mistakes`."""

    def __init__(self, procedure: Procedure, mistakes: Mistakes) -> None:
        self._mistakes = mistakes
        self._events = {event.id: event for event in procedure.events}
        self._steps = [step.id for step in procedure.steps]
        self._variants = [variant.id for variant in procedure.variants]

    def table(self, each: Count, path: Path, *, sittings: bool = True) -> None:
        """Look at a count that stands in a table of its own."""
        wrong = self._mistakes.at((*path, "from"), (*path, "after"))
        if not wrong and bool(each.start) == bool(each.after):
            what = "from and after contradict each other" if each.start else "nothing says what it is counted from"
            self._mistakes.add(path, what, "give one of from and after")
        self.count(each, path, each)
        if not sittings and (each.over or each.until):
            what = "meetings, sitting days and mid-points are not counted here"
            self._mistakes.add((*path, "over" if each.over else "until"), what, "count days, weeks or months")

    def count(self, each: Count | Step, path: Path, written: Count | Step | StepVariant) -> None:
        """Look at one count: its names, its period, and whether they go together."""
        if written.start:
            self.known_event(written.start, (*path, "from"))
        if written.after:
            self.known_step(written.after, (*path, "after"))
        if written.until and written.until not in self._events:
            self.known_step(written.until, (*path, "until"))
        if written.over and self.known_event(written.over, (*path, "over")) and not self._events[written.over].repeats:
            what = f"{quoted(written.over)} happens only once"
            self._mistakes.add((*path, "over"), what, "add repeats = true to the event, or name another")
        if self._mistakes.at((*path, "period")):
            return
        if not each.period:
            self._mistakes.add((*path, "period"), "it is missing", 'add a period such as "60 days"')
        elif (period := self.period(each.period, (*path, "period"))) is not None:
            self._goes_together(period, each, path)

    def _goes_together(self, period: Period, each: Count | Step, path: Path) -> None:
        sittings = period.meetings or period.sitting_days
        if sittings and not each.over:
            right = 'add over = "..." with a repeating event'
            self._mistakes.add((*path, "period"), f"nothing says of what {quoted(each.period)} is counted", right)
        elif each.over and not sittings:
            right = 'write a period such as "2nd meeting" or "21 sitting days", or leave over out'
            self._mistakes.add((*path, "over"), f"{quoted(each.period)} counts no meetings or sitting days", right)
        if period.of_span and not each.until:
            right = 'add until = "..." with the event or step that ends it'
            self._mistakes.add((*path, "period"), f"nothing says of what span {quoted(each.period)} is taken", right)
        elif each.until and not period.of_span:
            right = 'write the period "mid-point", or leave until out'
            self._mistakes.add((*path, "until"), f"{quoted(each.period)} is no part of a span", right)

    def period(self, text: str, path: Path) -> Period | None:
        """Return the period if it can be counted in a step; say so if it cannot."""
        try:
            period = Period.parse(text)
        except KnownError as cause:
            what, _, right = str(cause).partition(". ")
            self._mistakes.add(path, what.rstrip("."), f"{right[:1].lower()}{right[1:]}".rstrip("."))
            return None
        if period.hours:
            self._mistakes.add(path, "hours end at a moment and not on a day", "write days, such as 2 days")
            return None
        if period.then is not None and (period.then.sitting_days or period.then.meetings):
            self._mistakes.add(path, "meetings and sitting days are counted on their own", "make two steps of it")
            return None
        return period

    def known_event(self, name: str, path: Path) -> bool:
        """Tell whether there is such an event; say so if not."""
        if name in self._events:
            return True
        a_step = name in self._steps and path[-1] == "from"
        right = f"write after = {quoted(name)}" if a_step else near(name, self._events)
        self._mistakes.add(path, f"there is no event {quoted(name)}", right)
        return False

    def known_step(self, name: str, path: Path) -> None:
        """Say so if there is no such step."""
        if name not in self._steps:
            ids = (*self._steps, *self._events) if path[-1] == "until" else self._steps
            right = f"write from = {quoted(name)}" if name in self._events else near(name, ids)
            self._mistakes.add(path, f"there is no step {quoted(name)}", right)

    def known_variants(self, names: Iterable[str], path: Path) -> None:
        """Say so of each name that no variant has."""
        for name in names:
            if name not in self._variants:
                self._mistakes.add(path, f"there is no variant {quoted(name)}", near(name, self._variants))


def read_or_none(text: str) -> Period | None:
    """Return the period, None where there is none or it cannot be read."""
    try:
        return Period.parse(text) if text else None
    except KnownError:
        return None  # told where the period is looked at
