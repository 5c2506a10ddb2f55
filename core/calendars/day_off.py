"""What is said about one day: the kinds of days off, and the Calendar every count asks.

No calendar is built here and no date is moved: `working_days` finds calendars, `core.computation` counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

KINDS = ("weekend", "holiday", "local", "order", "closure", "telework")
"""Why a day can be off: the week's rest; a statutory or public holiday; a holiday at the seat only (Inauguration
Day); offices closed by an executive order, a one-off proclamation or a law that makes no holiday (Japan's turn of the
year); offices closed (weather, before 2018); buildings closed while filing goes on (since 2018), where it is the
agency's call whether a deadline moves."""

DEFAULT_KINDS = frozenset(("weekend", "holiday", "local", "order"))
"""The kinds that make a day no working day unless somebody says otherwise."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""By `date.weekday()`; written out because `strftime` follows the machine's language."""

_MONTHS = (
    *("", "January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class DayOff:
    """Why a day is no working day.

    `kind` is one of `KINDS`, `calendar` the id of the calendar that says so. `mark` is "" where that is certain,
    else "provisional" (may still be changed by an order or a notice), "inferred" (from a rule that agrees with
    the lists that were read) or "unverified" (no official text was read). `note` is the source, or why it is
    marked, in half a sentence; it may be "".
    """

    kind: str
    name: str
    calendar: str
    mark: str = ""
    note: str = ""


class Calendar(Protocol):
    """The working days of a forum or a country, for the days from `first_day` to `last_day`."""

    @property
    def id(self) -> str:
        """The name the calendar goes by in procedures and on the command line."""
        ...

    @property
    def title(self) -> str:
        """Whose calendar it is, fit to be shown."""
        ...

    @property
    def source(self) -> str:
        """The law or the lists it rests on, and what it leaves out."""
        ...

    @property
    def first_day(self) -> date:
        """The first day it knows."""
        ...

    @property
    def last_day(self) -> date:
        """The last day it knows."""
        ...

    def knows(self, day: date) -> bool:
        """Whether `day` is within the days it knows."""
        ...

    def non_working(self, day: date) -> str:
        """Return the name of why `day` is not a working day ("Saturday", "Labor Day"), or "" if it is one.

        `KnownError` on field "calendar" outside the days it knows.
        """
        ...

    def day_off(self, day: date) -> DayOff | None:
        """Return the same with kind, mark and source; None for a working day. Raises as `non_working` does."""
        ...

    def doubt(self, day: date) -> str:
        """Return "" or the sentences that say why the answer for `day`, off or working, is not certain.

        That offices were shut for want of appropriations is told of each working day of the lapse.
        """
        ...

    def lapses(self, first: date, last: date) -> tuple[str, ...]:
        """Return a sentence for each lapse in appropriations that meets the days from `first` to `last`, both included.

        A lapse is no day off, but it may have stopped a period that ran then. () outside the days it knows, and
        where `last` is before `first`.
        """
        ...


class Known(Calendar, Protocol):
    """A calendar that can also be compared with another edition of itself."""

    def content(self) -> Iterator[str]:
        """Yield what can move a date, a line each, in a fixed order: no names, marks or notes."""
        ...


def long_day(day: date) -> str:
    """Return `day` as "Wednesday 3 March 2061"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month]} {day.year}"


def outside(calendar: Calendar, day: date) -> KnownError:
    """Return the error that says `calendar` does not know `day`."""
    first, last = calendar.first_day.year, calendar.last_day.year
    text = f"The calendar {calendar.id} is known from {first} to {last}: {long_day(day)} is not in it."
    return KnownError(text, field="calendar")
