"""On which day a week begins: as the person chose, else as the system's language has it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

MONDAY, SATURDAY, SUNDAY = 0, 5, 6

CHOICES = {"monday": MONDAY, "saturday": SATURDAY, "sunday": SUNDAY}
"""The days to choose from, as they are kept in the settings; any other word leaves it to the system."""


class Week:
    """The day chosen; `chosen` is None while the system decides."""

    def __init__(self) -> None:
        self.chosen: int | None = None

    def choose(self, name: str) -> None:
        """Begin weeks on the day of that name."""
        self.chosen = CHOICES.get(name)

    def first(self) -> int:
        """Return the day a week begins on, as `date.weekday` counts: 0 is Monday."""
        return self.chosen if self.chosen is not None else QLocale().firstDayOfWeek().value - 1


WEEK = Week()
"""How weeks begin in this program."""
