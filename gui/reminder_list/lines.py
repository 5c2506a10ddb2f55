"""The lines of the reminder list, from what the ledger knows. Pure: no widget, no clock."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from core.notify.text import clean
from core.reminders.wording import CONFIRMATION, UNCONFIRMED, is_of_the_notice, says
from gui import wording
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.reminders.ledger import Reminded

_LATE = 60
_TITLE = 300
_SPAN = re.compile(
    r" in \d+ (?:days?|h|min|s)(?: \d+ (?:h|min))?$|(?:まで|の期日まで)\d+(?:日|時間|分|秒)(?:\d+(?:時間|分))?$"
)
"""How far off the date was when the notice was shown; the line's own countdown says how far off it is."""


class ReminderLine(NamedTuple):
    """One date of the list. `reminders` are all it speaks for, the latest last; `lapsed` once the date has come.

    `title` is the whole title; `what` is its part before the track without the span it gave; `track` and `when` are
    the line below it, `notes` the last one. `until` is when a snooze ends; the first snoozed line is `headed`.
    """

    key: str
    reminders: tuple[str, ...]
    deadline: str
    title: str
    what: str
    track: str
    when: str
    notes: str
    due_at: float
    until: float | None
    lapsed: bool
    headed: bool = False

    @property
    def about(self) -> str:
        """On which track and when, on one line."""
        return _joined(self.track, self.when)


def lines_of(unanswered: Sequence[Reminded], snoozed: Sequence[Reminded], now: float) -> list[ReminderLine]:
    """Return a line for each date: what waits, what has lapsed first, then what is snoozed."""
    waiting = sorted(_merged(unanswered, now), key=lambda line: (not line.lapsed, line.due_at))
    resting = sorted(_merged(snoozed, now), key=lambda line: line.until or 0.0)
    return [*waiting, *(line._replace(headed=number == 0) for number, line in enumerate(resting))]


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
        what=_SPAN.sub("", what or title),
        track=track if what else "",
        when=when,
        notes=_joined(_until_text(latest), *_notes(latest), matter) if until else _joined(matter, *_notes(latest)),
        due_at=latest.due_at.timestamp(),
        until=until,
        lapsed=latest.due_at.timestamp() <= now,
    )


def _joined(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)


def _about(latest: Reminded) -> tuple[str, str]:
    """Return when, and of which matter: the first lines of the notice that are not about the notice itself."""
    lines = [line for line in clean(latest.body).splitlines() if not is_of_the_notice(line)]
    when, matter = [*lines, "", ""][:2]
    return when, matter


def _until_text(latest: Reminded) -> str:
    if latest.until is None:
        return ""
    local = latest.until.astimezone()
    when = f"{wording.day_text(local.date())} {local:%H:%M}"
    return translate("Reminders", "snoozed until {when}").format(when=when)


def _notes(latest: Reminded) -> list[str]:
    notes = [wording.unconfirmed_word()] if says(latest.body, UNCONFIRMED) else []
    notes += [wording.confirmation_word(state) for state, line in CONFIRMATION.items() if says(latest.body, line)]
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


def runs_of(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return the first and last of each run of consecutive rows."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
