"""The texts of a line and of a heading of the agenda: what is painted, what is read aloud. Nothing is painted here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from core.docket.agenda import Group
from core.docket.deadlines import AUTOMATIC, LAPSED, PENDING, SUSPENDED, WAITING, seconds_left
from core.zones import city_of
from gui import wording
from gui.look.marks import LAST_HOUR, Mark, mark_for
from gui.wording import Countdown, translate

if TYPE_CHECKING:
    from core.docket.agenda import Due
    from core.docket.deadlines import DeadlineRow


class Heading(NamedTuple):
    """The heading of a group: how many dates stand under it, and whether they are folded away."""

    group: Group
    number: int
    folded: bool

    @property
    def key(self) -> str:
        """What tells it from every other row."""
        return f"group {self.group}"


class Entry(NamedTuple):
    """A date of the agenda; `first` for the next one that comes."""

    due: Due
    first: bool

    @property
    def key(self) -> str:
        """What tells it from every other row."""
        return f"date {self.due.row.key}"


class Line(NamedTuple):
    """What one line says."""

    mark: Mark
    countdown: Countdown
    last_hour: bool
    label: str
    matter: str
    actor: str
    when: str
    doubt: str


class CountedDates:
    """Words with a number in them: Qt's extractor finds the plurals of Python only in a `tr`."""

    def tr(self, text: str, note: str, count: int) -> str:
        """Return `text` in the form for `count`."""
        return translate("CountedDates", text, note, count)

    def dates(self, count: int) -> str:
        """Return a number of dates."""
        return translate("CountedDates", "1 date") if count == 1 else self.tr("%n dates", "", count)


def group_name(group: Group) -> str:
    """Return the name of a group as its heading says it."""
    names = {
        Group.LAPSED: translate("Agenda", "Lapsed and unanswered"),
        Group.TODAY: translate("Agenda", "Today"),
        Group.WEEK: translate("Agenda", "This week"),
        Group.MONTH: translate("Agenda", "Next 30 days"),
        Group.LATER: translate("Agenda", "Later"),
        Group.OPEN: translate("Agenda", "Open to act on"),
        Group.WAITING: translate("Agenda", "Waiting for an event"),
    }
    return names[group]


def spoken_heading(heading: Heading) -> str:
    """Return a heading as it is read aloud: "Today, 3 dates, folded"."""
    folded = translate("Agenda", "folded") if heading.folded else translate("Agenda", "unfolded")
    return f"{group_name(heading.group)}, {CountedDates().dates(heading.number)}, {folded}"


def mark_and_countdown(due: Due, now: float) -> tuple[Mark, Countdown]:
    """Return the two parts of a line that change with the seconds."""
    left = seconds_left(due.row, now)
    mark = mark_for(due.state, left, unanswered=due.group is Group.LAPSED)
    if due.state == WAITING:
        return mark, Countdown("", "", "")  # what it waits for stands where the date would
    return mark, wording.countdown(due.row, due.state, left)


def line_of(due: Due, now: float) -> Line:
    """Return the texts of a line at the instant `now`."""
    row = due.row
    mark, countdown = mark_and_countdown(due, now)
    left = seconds_left(row, now)
    return Line(
        mark=mark,
        countdown=countdown,
        last_hour=mark is Mark.SOON and left is not None and left <= LAST_HOUR,
        label=row.label,
        matter=f"{row.track}  ·  {row.negotiation}",
        actor=_actor(row),
        when=_when(due, now),
        doubt=wording.doubt_text(row),
    )


def spoken_text(due: Due, now: float) -> str:
    """Return a line as it is read aloud, the mark's word among it where the countdown does not tell it."""
    row = due.row
    parts = [wording.spoken_countdown(row, due.state, seconds_left(row, now))]
    if row.due is not None and due.state in {PENDING, LAPSED}:
        parts.append(wording.with_city(wording.long_day_text(date.fromisoformat(row.due)), city_of(row.zone)))
    elif due.state == SUSPENDED:
        parts = [f"{row.label}: {wording.stopped_text(row, now)}"]
    elif due.state != WAITING:
        parts.append(_when(due, now))
    parts.extend(part for part in (_move(due), wording.doubt_text(row)) if part)
    return f"{row.track}, {row.negotiation}: {', '.join(parts)}"


def _actor(row: DeadlineRow) -> str:
    """Return who must act; nobody where it comes about by itself."""
    return "" if row.kind == AUTOMATIC else row.actor


def _move(due: Due) -> str:
    actor = _actor(due.row)
    if not actor:
        return ""
    form = translate("Agenda", "{party} had to act") if due.state == LAPSED else translate("Agenda", "{party} must act")
    return form.replace("{party}", actor)


def _when(due: Due, now: float) -> str:
    """Return the date with its weekday and city, since when it stands still, or what it waits for."""
    row = due.row
    if due.state == SUSPENDED and row.stopped_at is not None:
        return wording.stopped_briefly(row, now)
    if row.due is None:
        return wording.waits_text(row.waits_for)
    return wording.with_city(wording.due_text(row), city_of(row.zone))
