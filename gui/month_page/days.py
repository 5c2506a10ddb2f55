"""The days of the calendar as they are told, prepared once: no widget and no clock here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale

from core.docket import months
from core.docket.deadlines import ENDED, PENDING, seconds_left, state_at
from core.language import word
from core.zones import city_of
from gui import wording
from gui.look.marks import Mark, mark_for
from gui.weekdays import WEEK
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from core.docket.deadlines import DeadlineRow
    from core.docket.months import SeatDay

_SENTENCE_STOP = "\n"


class DateLine(NamedTuple):
    """One date on its day.

    `hour` is the seat's clock time, "" at midnight; `ended` where it asks nothing any more, `next` where it is the
    docket's next date of all, or comes at the same moment; `spoken` is the whole for a tooltip or a screen reader.
    """

    key: str
    label: str
    track: str
    hour: str
    mark: Mark
    ended: bool
    next: bool
    spoken: str

    @property
    def about(self) -> str:
        """The hour and the track."""
        return "  ·  ".join(part for part in (self.hour, self.track) if part)


class SeatLine(NamedTuple):
    """One seat on one day: its city, whether it is off, the name of a holiday ("" for the week's rest)."""

    city: str
    off: bool
    holiday: str
    known: bool
    spoken: str


class DayCell(NamedTuple):
    """One day: `number` as it stands in the cell, `inside` the month that is shown."""

    day: date
    number: str
    inside: bool
    today: bool
    dates: tuple[DateLine, ...]
    seats: tuple[SeatLine, ...]

    @property
    def spoken(self) -> str:
        """The whole day in sentences, a line each."""
        head = wording.long_day_text(self.day)
        if self.today:
            head = translate("Calendar", "{day}, today").format(day=head)
        return _SENTENCE_STOP.join((head, *(seat.spoken for seat in self.seats), *(line.spoken for line in self.dates)))


class Seen(NamedTuple):
    """How a docket is looked at: the instant, the seat it is seen from, the strips, and what waits for an answer."""

    now: float
    zone: str
    strips: tuple[str, ...]
    unanswered: AbstractSet[str]


def cells_of(days: Sequence[date], month: int, rows: Sequence[DeadlineRow], seen: Seen) -> tuple[DayCell, ...]:
    """Return a cell for each of `days`, which follow each other; `month` is the one shown, 0 for any."""
    found = months.by_day(rows, seen.zone, days[0], days[-1], seen.now)
    coming = months.next_due(rows, seen.now)
    today = months.today_in(seen.zone, seen.now)
    when = coming.due_at if coming else None
    whence = months.local_day(coming, seen.zone) if coming else None
    return tuple(
        DayCell(
            day=day,
            number=_number(day, first=number == 0),
            inside=month in {0, day.month},
            today=day == today,
            dates=tuple(
                _date_line(row, seen, coming=row.due_at == when and day == whence) for row in found.get(day, ())
            ),
            seats=tuple(_seat_line(each) for each in months.seat_days(seen.strips, day)),
        )
        for number, day in enumerate(days)
    )


def _number(day: date, *, first: bool) -> str:
    if day.day == 1 or first:
        return QLocale().toString(QDate(day.year, day.month, day.day), translate("Dates", "d MMM"))
    return QLocale().toString(day.day)


def _date_line(row: DeadlineRow, seen: Seen, *, coming: bool) -> DateLine:
    state = state_at(row, seen.now)
    mark = mark_for(state, seconds_left(row, seen.now), unanswered=row.key in seen.unanswered)
    moment = months.local_moment(row, seen.zone)
    hour = f"{moment:%H:%M}" if moment is not None and (moment.hour, moment.minute) != (0, 0) else ""
    due = wording.with_city(wording.due_text(row), city_of(row.zone))
    said = (row.label, row.track, row.negotiation, wording.state_word(mark), due, wording.doubt_text(row))
    return DateLine(
        key=row.key,
        label=row.label,
        track=row.track,
        hour=hour,
        mark=mark,
        ended=state in ENDED or mark is Mark.LAPSED_ANSWERED,
        next=coming and state == PENDING,
        spoken="  ·  ".join(part for part in said if part),
    )


def _seat_line(each: SeatDay) -> SeatLine:
    city = city_of(each.zone)
    if not each.known:
        said = translate("Calendar", "{city}: working days not known")
    elif each.holiday:
        said = translate("Calendar", "{city}: off, {holiday}")
    elif each.off:
        said = translate("Calendar", "{city}: off, weekend")
    else:
        said = translate("Calendar", "{city}: working day")
    return SeatLine(
        city=city,
        off=each.off,
        holiday=word("Law", each.name) if each.holiday else "",
        known=each.known,
        spoken=said.format(city=city, holiday=word("Law", each.name)),
    )


def first_weekday() -> int:
    """Return the first day of the week in the window's language, as in `date.weekday()`."""
    return WEEK.first()


def weekday_name(day: date, *, short: bool) -> str:
    """Return the name of the weekday of `day`."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(day.isoweekday(), form)


def month_title(day: date) -> str:
    """Return "September 1994"."""
    name = QLocale().standaloneMonthName(day.month)
    return translate("Calendar", "{month} {year}").format(month=name, year=day.year)


def week_title(days: Sequence[date]) -> str:
    """Return the first and the last of `days` as a span, the year said once where it is the same."""
    first, last = (QDate(day.year, day.month, day.day) for day in (days[0], days[-1]))
    whole, part = translate("Dates", "d MMM yyyy"), translate("Dates", "d MMM")
    begins = QLocale().toString(first, part if first.year() == last.year() else whole)
    return translate("Calendar", "{first} to {last}").format(first=begins, last=QLocale().toString(last, whole))
