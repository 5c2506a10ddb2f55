"""What a reminder says, in English: what, when in both capitals, under which law, and what follows.

The text is plain; whoever shows it cleans it for its own screen.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from core.computation import short_date
from core.docket.deadlines import AUTOMATIC, EARLIEST, FIXED, MOVED_SINCE, SOFT, TO_CONFIRM
from core.zones import city_of, zone_info

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.deadlines import DeadlineRow
    from core.reminders.policy import Reminder

SNOOZED_UNTIL = "Snoozed until now."
"""Why a snoozed reminder comes again: when it was asked to, so not late."""

UNCONFIRMED = "The rule behind this date is unconfirmed."
"""The line about a date whose rule was not read in the original."""

CONFIRMATION = {
    TO_CONFIRM: "This date is not yet confirmed by a second person.",
    MOVED_SINCE: "This date moved since a second person confirmed it.",
}
"""The line about a date that waits for a second person."""

LATE = timedelta(minutes=1)
"""From this lateness on, a notice says that it is late."""


def title_of(reminder: Reminder, now: datetime) -> str:
    """Return the one line that says what has happened or is coming, and on which track."""
    row = reminder.row
    due = datetime.fromtimestamp(row.due_at or 0, UTC)
    if due <= now:
        happened = _PAST.get(row.kind, "has lapsed")
        return f"{row.label} {happened}: {row.track}"
    coming = f"{_FUTURE.get(row.kind, 'lapses')} in {span_of(due - now)}".strip()
    return f"{row.label} {coming}: {row.track}"


def body_of(reminder: Reminder, now: datetime, seats: Sequence[str], *, repeat: str = "") -> str:
    """Return the lines below the title. `seats` are the capitals' zones; `repeat` says in words why it comes again."""
    row = reminder.row
    lateness = now - reminder.fire_at
    since = span_of(timedelta(seconds=-reminder.stage.lead))
    lines = [
        repeat,
        f"It came {since} ago; this is said daily until it is acknowledged." if reminder.stage.lead < 0 else "",
        f"This reminder comes {span_of(lateness)} late." if lateness >= LATE and repeat != SNOOZED_UNTIL else "",
        when_of(row, seats),
        "" if row.verified else UNCONFIRMED,
        CONFIRMATION.get(row.confirmation, ""),
        f"{row.negotiation}, {row.title}",
        f"Whose move: {row.actor}" if row.actor and row.kind != AUTOMATIC else "",
        row.lapse,
        row.citation,
    ]
    return "\n".join(line for line in lines if line)


def group_title(reminders: Sequence[Reminder], now: datetime) -> str:
    """Return the title of one notice that stands for several reminders."""
    over = sum(1 for reminder in reminders if (reminder.row.due_at or 0) <= now.timestamp())
    if over == len(reminders):
        return f"{len(reminders)} dates have come"
    return f"{len(reminders)} reminders, {over} of dates that have come" if over else f"{len(reminders)} reminders"


def group_body(titles: Sequence[str], *, limit: int = 8) -> str:
    """Return one line for each of the first reminders, the gravest first, and how many more there are."""
    lines = list(titles[:limit])
    if len(titles) > limit:
        lines.append(f"and {len(titles) - limit} more in the reminder list")
    return "\n".join(lines)


def when_of(row: DeadlineRow, seats: Sequence[str]) -> str:
    """Return the date with its weekday and city, and the moment it comes in each other capital."""
    if row.due is None or row.due_at is None:
        return ""
    moment = datetime.fromtimestamp(row.due_at, UTC)
    local = moment.astimezone(zone_info(row.zone))
    day = datetime.fromisoformat(row.due).date()
    first = f"{short_date(day)}, {_hour(local, last_day=local.date() > day)} in {city_of(row.zone)}"
    others = [seat for seat in seats if seat != row.zone]
    elsewhere = [f"{short_date(there.date())} {there:%H:%M} in {city_of(seat)}" for seat, there in _at(moment, others)]
    return f"{first} ({', '.join(elsewhere)})" if elsewhere else first


def span_of(span: timedelta) -> str:
    """Return a span in at most two units: "7 days", "1 day 4 h", "2 h 05 min", "40 s"."""
    total = max(0, round(span.total_seconds()))
    days, hours, minutes = total // 86_400, total % 86_400 // 3600, total % 3600 // 60
    if days:
        text = "1 day" if days == 1 else f"{days} days"
        return f"{text} {hours} h" if hours and days < DAYS_ALONE else text
    if hours:
        return f"{hours} h {minutes:02} min" if minutes else f"{hours} h"
    return f"{minutes} min" if minutes else f"{total} s"


DAYS_ALONE = 3

_PAST = {AUTOMATIC: "now", EARLIEST: "is open", SOFT: "has passed", FIXED: "was due"}
_FUTURE = {AUTOMATIC: "", EARLIEST: "opens", SOFT: "is due", FIXED: "is due"}


def _hour(local: datetime, *, last_day: bool) -> str:
    return "midnight" if last_day and (local.hour, local.minute) == (0, 0) else f"{local:%H:%M}"


def _at(moment: datetime, seats: Sequence[str]) -> list[tuple[str, datetime]]:
    return [(seat, moment.astimezone(zone_info(seat))) for seat in seats]
