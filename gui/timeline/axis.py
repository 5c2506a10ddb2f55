"""The axis of the timeline: which span of time is seen, where its days, weeks, months or years begin, and their names.

Days are those of one zone, the seat the timeline is read in. Nothing is painted here.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale

from core.docket.lanes import DAY
from core.zones import zone_info
from gui.weekdays import WEEK
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

YEAR = 365.25 * DAY
CLOSEST, FARTHEST = 400 / DAY, 900 / (150 * YEAR)
"""The most and the fewest pixels a second takes."""

_EARLIEST, _LATEST = datetime(1900, 1, 1, tzinfo=UTC).timestamp(), datetime(2200, 1, 1, tzinfo=UTC).timestamp()
_ROOMY_DAY = 64
_MONTHS = 12


class View(NamedTuple):
    """What is seen: from the instant `left` on, `scale` pixels a second, `width` pixels of it."""

    left: float
    scale: float
    width: int

    @property
    def right(self) -> float:
        """The last instant in sight."""
        return self.left + self.width / self.scale

    def x(self, instant: float) -> float:
        """Return how many pixels from the left an instant stands."""
        return (instant - self.left) * self.scale

    def instant(self, x: float) -> float:
        """Return which instant stands at `x`."""
        return self.left + x / self.scale

    def zoomed(self, factor: float, x: float) -> View:
        """Return the view `factor` times as close, what is at `x` staying there."""
        scale = min(CLOSEST, max(FARTHEST, self.scale * factor))
        return View(self.instant(x) - x / scale, scale, self.width).held()

    def panned(self, pixels: float) -> View:
        """Return the view moved on by `pixels`."""
        return self._replace(left=self.left + pixels / self.scale).held()

    def held(self) -> View:
        """Return the view kept within the years that dates may be in."""
        return self._replace(left=min(_LATEST, max(_EARLIEST, self.left)))


def fitting(first: float, last: float, width: int) -> View:
    """Return the view of `width` pixels that shows from `first` to `last`, with some room at either side."""
    span = max(last - first, 14 * DAY) * 1.15
    scale = min(CLOSEST, max(FARTHEST, max(1, width) / span))
    return View((first + last) / 2 - width / scale / 2, scale, max(1, width)).held()


class Tick(NamedTuple):
    """The beginning of a day, week, month or year, and its name."""

    at: float
    text: str


class Unit(NamedTuple):
    """A step of the axis: its usual `length`, the pixels it needs, the beginning of the one around a day, the next."""

    length: float
    pixels: int
    floor: Callable[[date], date]
    following: Callable[[date], date]
    text: Callable[[date, float], str]


def ticks(view: View, zone: str, stretch: float) -> tuple[list[Tick], list[Tick]]:
    """Return the lower and the upper row of the axis; `stretch` is how much larger text is than usual."""
    for number, unit in enumerate(_UNITS):
        if unit.length * view.scale >= unit.pixels * stretch or unit is _UNITS[-1]:
            return list(_beginnings(view, unit, zone)), _upper(view, number, zone)
    return [], []


def _upper(view: View, number: int, zone: str) -> list[Tick]:
    if number <= _WEEKS_ARE:
        return list(_beginnings(view, _UPPER_MONTH, zone))
    return list(_beginnings(view, _YEARLY, zone)) if number < _YEARS_FROM else []


def _beginnings(view: View, unit: Unit, zone: str) -> Iterator[Tick]:
    day = unit.floor(datetime.fromtimestamp(view.left, UTC).astimezone(zone_info(zone)).date())
    pixels = unit.length * view.scale
    while (at := _midnight(day, zone)) <= view.right:
        yield Tick(at, unit.text(day, pixels))
        day = unit.following(day)


def _midnight(day: date, zone: str) -> float:
    return datetime(day.year, day.month, day.day, tzinfo=zone_info(zone)).timestamp()


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _week_floor(day: date) -> date:
    first = WEEK.first() + 1
    return day - timedelta(days=(day.isoweekday() - first) % 7)


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    return date(year, month + 1, 1)


def _day_text(day: date, pixels: float) -> str:
    return _written(day, translate("Timeline", "ddd d")) if pixels >= _ROOMY_DAY else str(day.day)


def _week_text(day: date, _pixels: float) -> str:
    return _written(day, translate("Timeline", "d MMM"))


def _month_text(day: date, _pixels: float) -> str:
    return _written(day, translate("Timeline", "MMM"))


def _upper_month_text(day: date, _pixels: float) -> str:
    return _written(day, translate("Timeline", "MMMM yyyy"))


def _year_text(day: date, _pixels: float) -> str:
    return _written(day, translate("Timeline", "yyyy"))


_YEARLY = Unit(YEAR, 44, lambda day: date(day.year, 1, 1), lambda day: date(day.year + 1, 1, 1), _year_text)
_UPPER_MONTH = Unit(30 * DAY, 0, lambda day: day.replace(day=1), lambda day: _months_on(day, 1), _upper_month_text)
_UNITS = (
    Unit(DAY, 26, lambda day: day, lambda day: day + timedelta(days=1), _day_text),
    Unit(7 * DAY, 60, _week_floor, lambda day: day + timedelta(days=7), _week_text),
    Unit(30 * DAY, 40, lambda day: day.replace(day=1), lambda day: _months_on(day, 1), _month_text),
    Unit(
        91 * DAY,
        40,
        lambda day: date(day.year, (day.month - 1) // 3 * 3 + 1, 1),
        lambda day: _months_on(day, 3),
        _month_text,
    ),
    _YEARLY,
    Unit(10 * YEAR, 44, lambda day: date(day.year // 10 * 10, 1, 1), lambda day: date(day.year + 10, 1, 1), _year_text),
)
_WEEKS_ARE, _YEARS_FROM = 1, 4
