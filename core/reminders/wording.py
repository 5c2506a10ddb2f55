"""What a reminder says: what, when in both capitals, under which law, and what follows.

The text is plain; whoever shows it cleans it for its own screen.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from core.computation import short_date
from core.computation.wording import counted_noun
from core.docket.deadlines import AUTOMATIC, EARLIEST, FIXED, MOVED_SINCE, SOFT, TO_CONFIRM
from core.docket.said import row_as_said
from core.language import fill, translate, word
from core.zones import city_of, zone_info

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.deadlines import DeadlineRow
    from core.reminders.policy import Reminder

SNOOZED_UNTIL = "Snoozed until now."
"""Why a snoozed reminder comes again: when it was asked to, so not late. Said in the language of the "Notice"s."""

UNCONFIRMED = "The rule behind this date is unconfirmed."
"""The line about a date whose rule was not read in the original. Said in the language of the "Notice"s."""

CONFIRMATION = {
    TO_CONFIRM: "This date is not yet confirmed by a second person.",
    MOVED_SINCE: "This date moved since a second person confirmed it.",
}
"""The line about a date that waits for a second person."""

LATE = timedelta(minutes=1)
"""From this lateness on, a notice says that it is late."""


def title_of(reminder: Reminder, now: datetime) -> str:
    """Return the one line that says what has happened or is coming, and on which track."""
    row = row_as_said(reminder.row)
    due = datetime.fromtimestamp(row.due_at or 0, UTC)
    if due <= now:
        return fill(_past(row.kind), row.label, row.track)
    return fill(_future(row.kind), row.label, span_of(due - now), row.track)


def body_of(reminder: Reminder, now: datetime, seats: Sequence[str], *, repeat: str = "") -> str:
    """Return the lines below the title. `seats` are the capitals' zones; `repeat` says in words why it comes again."""
    row = row_as_said(reminder.row)
    lateness = now - reminder.fire_at
    since = span_of(timedelta(seconds=-reminder.stage.lead))
    lines = [
        word("Notice", repeat),
        fill(translate("Notice", "It came %1 ago; this is said daily until it is acknowledged."), since)
        if reminder.stage.lead < 0
        else "",
        fill(translate("Notice", "This reminder comes %1 late."), span_of(lateness))
        if lateness >= LATE and repeat != SNOOZED_UNTIL
        else "",
        when_of(row, seats),
        "" if row.verified else word("Notice", UNCONFIRMED),
        word("Notice", CONFIRMATION.get(row.confirmation, "")),
        fill(translate("Notice", "%1, %2", "a negotiation, and a law"), row.negotiation, row.title),
        fill(translate("Notice", "Whose move: %1"), row.actor) if row.actor and row.kind != AUTOMATIC else "",
        row.lapse,
        row.citation,
    ]
    return "\n".join(line for line in lines if line)


def group_title(reminders: Sequence[Reminder], now: datetime) -> str:
    """Return the title of one notice that stands for several reminders."""
    over = sum(1 for reminder in reminders if (reminder.row.due_at or 0) <= now.timestamp())
    if over == len(reminders):
        return fill(translate("Notice", "%1 dates have come"), len(reminders))
    if over:
        return fill(translate("Notice", "%1 reminders, %2 of dates that have come"), len(reminders), over)
    return fill(translate("Notice", "%1 reminders"), len(reminders))


def group_body(titles: Sequence[str], *, limit: int = 8) -> str:
    """Return one line for each of the first reminders, the gravest first, and how many more there are."""
    lines = list(titles[:limit])
    if len(titles) > limit:
        lines.append(fill(translate("Notice", "and %1 more in the reminder list"), len(titles) - limit))
    return "\n".join(lines)


def says(body: str, line: str) -> bool:
    """Tell whether the text of a notice, in whatever language it was shown, has that line of doubt about its date."""
    return not {line, _DOUBTS[line]}.isdisjoint(body.splitlines())


def is_of_the_notice(line: str) -> bool:
    """Tell whether a line of a notice, in whatever language it was shown, is about the notice and not the date."""
    return line.startswith(_OF_THE_NOTICE)


def when_of(row: DeadlineRow, seats: Sequence[str]) -> str:
    """Return the date with its weekday and city, and the moment it comes in each other capital."""
    if row.due is None or row.due_at is None:
        return ""
    moment = datetime.fromtimestamp(row.due_at, UTC)
    local = moment.astimezone(zone_info(row.zone))
    day = datetime.fromisoformat(row.due).date()
    hour, city = _hour(local, last_day=local.date() > day), city_of(row.zone)
    first = fill(translate("Notice", "%1, %2 in %3"), short_date(day), hour, city)
    others = [seat for seat in seats if seat != row.zone]
    form = translate("Notice", "%1 %2 in %3")
    elsewhere = [
        fill(form, short_date(there.date()), f"{there:%H:%M}", city_of(seat)) for seat, there in _at(moment, others)
    ]
    return f"{first} ({', '.join(elsewhere)})" if elsewhere else first


def span_of(span: timedelta) -> str:
    """Return a span in at most two units: "7 days", "1 day 4 h", "2 h 05 min", "40 s"."""
    total = max(0, round(span.total_seconds()))
    days, hours, minutes = total // 86_400, total % 86_400 // 3600, total % 3600 // 60
    if days:
        text = counted_noun(days, "day")
        return fill(translate("Notice", "%1 %2 h"), text, hours) if hours and days < DAYS_ALONE else text
    if hours and minutes:
        return fill(translate("Notice", "%1 h %2 min"), hours, f"{minutes:02}")
    if hours:
        return fill(translate("Notice", "%1 h"), hours)
    return fill(translate("Notice", "%1 min"), minutes) if minutes else fill(translate("Notice", "%1 s"), total)


DAYS_ALONE = 3

# The ledger keeps a notice as it was shown, so its lines are known again in every language.
_DOUBTS = {
    UNCONFIRMED: "この期日の規則は未確認です。",
    CONFIRMATION[TO_CONFIRM]: "この期日は第二者による確認がまだです。",
    CONFIRMATION[MOVED_SINCE]: "この期日は第二者の確認後に動きました。",
}
_OF_THE_NOTICE = (
    *("This reminder comes", "Shown before", "Repeated:", "Snoozed until"),
    *("このリマインダーは", "前に表示", "再通知:", "指定により"),
    *_DOUBTS,
    *_DOUBTS.values(),
)


def sentences_about_the_notice() -> tuple[str, ...]:
    """Return why a notice comes again and what it says of itself, for the translation files."""
    return (
        translate("Notice", "Snoozed until now."),
        translate("Notice", "Shown before and not answered."),
        translate("Notice", "Repeated: this may already have been shown."),
        translate("Notice", "Repeated: this date stands again."),
        translate("Notice", "This date is not yet confirmed by a second person."),
        translate("Notice", "This date moved since a second person confirmed it."),
        translate("Notice", "The rule behind this date is unconfirmed."),
    )


def _past(kind: str) -> str:
    """Return the sentence for a date that has come, with places for what and for the track."""
    sentences = {
        AUTOMATIC: translate("Notice", "%1 now: %2"),
        EARLIEST: translate("Notice", "%1 is open: %2"),
        SOFT: translate("Notice", "%1 has passed: %2"),
        FIXED: translate("Notice", "%1 was due: %2"),
    }
    return sentences.get(kind) or translate("Notice", "%1 has lapsed: %2")


def _future(kind: str) -> str:
    """Return the sentence for a date to come, with places for what, for the span and for the track."""
    sentences = {
        AUTOMATIC: translate("Notice", "%1 in %2: %3"),
        EARLIEST: translate("Notice", "%1 opens in %2: %3"),
        SOFT: translate("Notice", "%1 is due in %2: %3"),
        FIXED: translate("Notice", "%1 is due in %2: %3"),
    }
    return sentences.get(kind) or translate("Notice", "%1 lapses in %2: %3")


def _hour(local: datetime, *, last_day: bool) -> str:
    return translate("Notice", "midnight") if last_day and (local.hour, local.minute) == (0, 0) else f"{local:%H:%M}"


def _at(moment: datetime, seats: Sequence[str]) -> list[tuple[str, datetime]]:
    return [(seat, moment.astimezone(zone_info(seat))) for seat in seats]
