"""The lines of the reminder list, from what the ledger knows. Pure: no widget, no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.notify.text import clean
from gui import wording
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.reminders.ledger import Reminded

_LATE = 60
_TITLE = 300


class ReminderLine(NamedTuple):
    """One date of the list. `reminders` are all it speaks for, the latest last; `lapsed` once the date has come.

    `title` is the whole title; `what` is its part before the track, which `about` begins with.
    """

    key: str
    reminders: tuple[str, ...]
    deadline: str
    title: str
    what: str
    about: str
    notes: str
    due_at: float
    until: float | None
    lapsed: bool


def lines_of(unanswered: Sequence[Reminded], snoozed: Sequence[Reminded], now: float) -> list[ReminderLine]:
    """Return a line for each date: what waits, what has lapsed first, then what is snoozed."""
    waiting = sorted(_merged(unanswered, now), key=lambda line: (not line.lapsed, line.due_at))
    resting = sorted(_merged(snoozed, now), key=lambda line: line.until or 0.0)
    return [*waiting, *resting]


def _merged(reminders: Sequence[Reminded], now: float) -> list[ReminderLine]:
    dates: dict[tuple[str, float], list[Reminded]] = {}
    for each in sorted(reminders, key=lambda each: each.fire_at):
        dates.setdefault((each.deadline, each.due_at.timestamp()), []).append(each)
    return [_line(each, now) for each in dates.values()]


def _line(reminders: Sequence[Reminded], now: float) -> ReminderLine:
    latest = reminders[-1]
    until = latest.until.timestamp() if latest.until is not None and latest.answer == "snoozed" else None
    title = clean(latest.title, _TITLE).replace("\n", " ")
    what, _, track = title.rpartition(": ")
    when, matter = _about(latest)
    return ReminderLine(
        key=f"{latest.deadline}@{latest.due_at.timestamp():.0f}",
        reminders=tuple(each.reminder for each in reminders),
        deadline=latest.deadline,
        title=title,
        what=what or title,
        about=_joined(track if what else "", when),
        notes=_joined(matter, *_notes(latest, until)),
        due_at=latest.due_at.timestamp(),
        until=until,
        lapsed=latest.due_at.timestamp() <= now,
    )


def _joined(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)


def _about(latest: Reminded) -> tuple[str, str]:
    """Return when, and of which matter: the first lines of the notice that are not about the notice itself."""
    lines = [line for line in clean(latest.body).splitlines() if not line.startswith(_OF_THE_NOTICE)]
    when, matter = [*lines, "", ""][:2]
    return when, matter


_OF_THE_NOTICE = ("This reminder comes", "Shown before", "Repeated:", "Snoozed until")


def _notes(latest: Reminded, until: float | None) -> list[str]:
    notes = []
    if until is not None and latest.until is not None:
        local = latest.until.astimezone()
        when = f"{wording.day_text(local.date())} {local:%H:%M}"
        notes.append(translate("Reminders", "snoozed until {when}").format(when=when))
    if latest.round > 1:
        notes.append(translate("Reminders", "repeated"))
    late = (latest.shown_at - latest.fire_at).total_seconds() if latest.shown_at else 0
    if late > _LATE:
        notes.append(translate("Reminders", "came {span} late").format(span=wording.span_text(late)))
    notes.extend(
        translate("Reminders", "not shown on the {channel}").format(channel=failure.partition(":")[0])
        for failure in latest.failed[:1]
    )
    return notes


def left_text(line: ReminderLine, now: float) -> str:
    """Return how long until the date, or since it came."""
    left = line.due_at - now
    if left > 0:
        return wording.figures(left)
    return translate("Reminders", "{span} ago").format(span=wording.figures(left))
