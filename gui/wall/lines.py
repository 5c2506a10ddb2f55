"""What the wall view says of a negotiation: its next date large, those after it, the capitals. Nothing is painted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from core.docket.deadlines import LAPSED, PENDING, SUSPENDED, in_date_order, seconds_left, state_at
from core.zones import city_of, zone_info
from gui import wording
from gui.look.marks import Mark, mark_for
from gui.track_page.date_card import move_text
from gui.tracks.headline import headline
from gui.wording import Countdown, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from core.docket.deadlines import DeadlineRow

AFTER = 5
"""The most dates that stand under the next one."""

_RANKS = {PENDING: 0, SUSPENDED: 1, LAPSED: 2}


class Capital(NamedTuple):
    """A capital with its time and day."""

    city: str
    hour: str
    day: str


class WallLine(NamedTuple):
    """One date: its countdown and mark, what it is, when, on which track, and whose move it is."""

    mark: Mark
    countdown: Countdown
    label: str
    track: str
    when: str
    move: str

    @property
    def spoken(self) -> str:
        """The whole as it is read aloud."""
        parts = (self.label, self.countdown.text, self.when, self.move, self.track)
        return wording.comma().join(part for part in parts if part)


def next_dates(rows: Iterable[DeadlineRow], now: float, unanswered: AbstractSet[str]) -> list[DeadlineRow]:
    """Return the dates that ask for something: the one that stands for the whole, as for a track, then the others.

    Of those, the dates that come stand before those that stand still, and what lapsed and was not answered at the end.
    """
    found = []
    for row in in_date_order(rows):
        state = state_at(row, now)
        if state in {PENDING, SUSPENDED} or (state == LAPSED and row.key in unanswered):
            found.append((_RANKS[state], row))
    found.sort(key=lambda each: each[0])
    dates = [row for _, row in found]
    first = headline(dates, now, unanswered).row
    if first is not None:
        dates = [first, *(row for row in dates if row.key != first.key)]
    return dates[: AFTER + 1]


def line_of(row: DeadlineRow, now: float, unanswered: AbstractSet[str]) -> WallLine:
    """Return what is said of a date at the instant `now`."""
    state, left = state_at(row, now), seconds_left(row, now)
    if state == SUSPENDED and row.stopped_at is not None:
        stopped, today = (wording.local_day(instant, row.zone) for instant in (row.stopped_at, now))
        when = wording.since_text(stopped, today)
    else:
        when = wording.with_city(wording.due_text(row), city_of(row.zone))
    return WallLine(
        mark=mark_for(state, left, unanswered=row.key in unanswered),
        countdown=wording.countdown(row, state, left),
        label=row.label,
        track=row.track,
        when="  ·  ".join(part for part in (when, wording.doubt_text(row)) if part),
        move=move_text(row, state),
    )


def elsewhere(row: DeadlineRow, seats: Sequence[str]) -> str:
    """Return when the date comes by the clocks of the other capitals."""
    if row.due_at is None:
        return ""
    told = []
    for seat in seats:
        if seat != row.zone:
            there = datetime.fromtimestamp(row.due_at, UTC).astimezone(zone_info(seat))
            form = translate("Wall", "{when} in {city}")
            told.append(form.format(when=f"{wording.day_text(there.date())} {there:%H:%M}", city=city_of(seat)))
    return wording.comma().join(told)


def capitals(seats: Sequence[str], now: float) -> list[Capital]:
    """Return the time in each capital; of this docket's zone alone where it has no seats."""
    found = []
    for seat in seats or ("UTC",):
        there = datetime.fromtimestamp(now, UTC).astimezone(zone_info(seat))
        found.append(Capital(city_of(seat), f"{there:%H:%M}", wording.day_text(there.date())))
    return found
