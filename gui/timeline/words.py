"""What the timeline says: the name beside a mark, the explanation one hovers for, the legend. Nothing is painted."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from core.docket.deadlines import (
    AUTOMATIC,
    DEADLINE,
    EARLIEST,
    ENDED,
    FIXED,
    LAPSED,
    SOFT,
    SUSPENDED,
    WINDOW,
    DeadlineRow,
    seconds_left,
    state_at,
)
from core.zones import city_of
from gui import wording
from gui.look.marks import Mark, mark_for
from gui.track_page.date_card import move_text
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from core.docket.lanes import Convergence, Lane

_MOST = 6
_SHORT = 300


class CountedSpan:
    """Words with a number in them: Qt's extractor finds the plurals of Python only in a `tr`."""

    def tr(self, text: str, note: str, count: int) -> str:
        """Return `text` in the form for `count`."""
        return translate("CountedSpan", text, note, count)

    def apart(self, days: int) -> str:
        """Return the legend's words for a convergence of dates that lie at most so many days apart."""
        if days == 1:
            return translate("CountedSpan", "different clocks within 1 day")
        return self.tr("different clocks within %n days", "", days)


def mark_of(row: DeadlineRow, now: float, unanswered: AbstractSet[str]) -> Mark:
    """Return the state of a date as it is drawn."""
    return mark_for(state_at(row, now), seconds_left(row, now), unanswered=row.key in unanswered)


def name_text(row: DeadlineRow, now: float, mark: Mark) -> str:
    """Return the name beside a mark, with the state where that is more than running."""
    if mark in _RUNNING:
        return row.label
    if mark is Mark.SUSPENDED and row.stopped_at is not None:
        today = wording.local_day(now, row.zone)
        return f"{row.label}  ·  {wording.since_text(wording.local_day(row.stopped_at, row.zone), today)}"
    return f"{row.label}  ·  {wording.state_word(mark)}"


_RUNNING = frozenset({Mark.RUNNING, Mark.SOON, Mark.WAITING})


def explained(row: DeadlineRow, now: float, mark: Mark) -> list[str]:
    """Return the explanation of a date, line by line: what, when, how it stands, whose move, by which law."""
    state = state_at(row, now)
    counted = wording.countdown(row, state, seconds_left(row, now)).text
    stands = wording.state_word(mark)
    shown_state = counted if state in {LAPSED, *ENDED} or counted == stands else f"{stands}, {counted}"
    return [
        text[:_SHORT]
        for text in (
            row.label,
            wording.with_city(wording.due_text(row), city_of(row.zone)),
            shown_state,
            _stopped(row, state, now),
            move_text(row, state),
            row.citation,
            wording.doubt_text(row),
            f"{row.track}  ·  {row.title}",
        )
        if text
    ]


def _stopped(row: DeadlineRow, state: str, now: float) -> str:
    if state != SUSPENDED or row.stopped_at is None:
        return ""
    return wording.stopped_text(row, now)


def converging(found: Convergence) -> list[str]:
    """Return what converges, line by line."""
    head = translate("Timeline", "Dates of different clocks close together:")
    lines = [f"{wording.due_text(row)}  {row.label}  ·  {row.track}" for row in found.rows[:_MOST]]
    if len(found.rows) > _MOST:
        lines.append(wording.COUNTED.more(len(found.rows) - _MOST))
    return [head, *lines]


def waiting_text(lane: Lane) -> str:
    """Return how many steps of a track have no date yet."""
    return wording.COUNTED.waiting(lane.waiting) if lane.waiting else ""


def as_tooltip(lines: list[str]) -> str:
    """Return lines as a tooltip takes them: nothing in them is read as markup."""
    head, *rest = [escape(line) for line in lines]
    return "<br>".join([f"<b>{head}</b>", *rest])


def legend() -> list[tuple[str, str]]:
    """Return the kinds of dates with their words, in the order the legend shows them."""
    return [
        (WINDOW, translate("Timeline", "open until then")),
        (DEADLINE, translate("Timeline", "act by then")),
        (EARLIEST, translate("Timeline", "not before")),
        (AUTOMATIC, translate("Timeline", "happens by itself")),
        (SOFT, translate("Timeline", "guideline")),
        (FIXED, translate("Timeline", "calendar date")),
    ]
