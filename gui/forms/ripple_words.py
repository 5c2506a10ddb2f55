"""What an edit does, in words: from when to when, by how many days, why, and what becomes of the reminders."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from core.docket.deadlines import AUTOMATIC, EARLIEST
from core.docket.ripple import MOVES, OVERRIDDEN, WARNED
from core.language import word
from core.reminders.ripple import AGAIN, AT_ONCE, DROPPED, MOVED, PLANNED, SNOOZE_ENDS, TAKEN_BACK
from core.sessions.rippling import days_off
from core.zones import city_of, zone_info
from gui.look.marks import Mark, mark_for
from gui.wording import (
    COUNTED,
    comma,
    day_text,
    moment_text,
    state_word,
    translate,
    unconfirmed_word,
    waits_text,
    with_city,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.docket.deadlines import DeadlineRow
    from core.docket.ripple import Change, Ripple, Stay
    from core.reminders.ripple import ReminderChange

DOUBT = "  ·  {doubt}"


class Line(NamedTuple):
    """One date of the preview: what it is, from when, an arrow or "new", to when, by how much; then why, and warnings.

    `known` where it ends in more than what a date waits for.
    """

    texts: tuple[str, str, str, str, str]
    known: bool = False
    why: str = ""
    source: str = ""
    warnings: tuple[str, ...] = ()


class CountedRipple:
    """Words with a number; Qt's extractor finds their plurals only in the `tr` of a class."""

    def tr(self, text: str, note: str, count: int) -> str:
        """Return `text` in the form for `count`."""
        return translate("CountedRipple", text, note, count)

    def dates(self, count: int) -> str:
        """Return a number of dates."""
        return translate("CountedRipple", "1 date") if count == 1 else self.tr("%n dates", "", count)

    def differ(self, count: int) -> str:
        """Return how many dates differ."""
        return translate("CountedRipple", "1 date differs.") if count == 1 else self.tr("%n dates differ.", "", count)

    def entries(self, count: int) -> str:
        """Return a button's words for recording so many entries."""
        if count == 1:
            return translate("CountedRipple", "Record its one entry")
        return self.tr("Record its %n entries", "", count)

    def shift(self, days: int) -> str:
        """Return by how many days a date moves."""
        if not days:
            return translate("CountedRipple", "same day")
        one = abs(days) == 1
        if days > 0:
            return translate("CountedRipple", "1 day later") if one else self.tr("%n days later", "", days)
        return translate("CountedRipple", "1 day earlier") if one else self.tr("%n days earlier", "", -days)

    def reminders(self, kind: str, count: int) -> str:
        """Return what becomes of so many reminders."""
        one = {
            PLANNED: translate("CountedRipple", "1 is added"),
            MOVED: translate("CountedRipple", "1 moves"),
            DROPPED: translate("CountedRipple", "1 is dropped"),
            AT_ONCE: translate("CountedRipple", "1 comes up at once"),
            AGAIN: translate("CountedRipple", "1 that was acknowledged comes again"),
            TAKEN_BACK: translate("CountedRipple", "1 that waits for an answer is taken back"),
            SNOOZE_ENDS: translate("CountedRipple", "1 snooze is cancelled"),
        }
        several = {
            PLANNED: self.tr("%n are added", "reminders", count),
            MOVED: self.tr("%n move", "reminders", count),
            DROPPED: self.tr("%n are dropped", "reminders", count),
            AT_ONCE: self.tr("%n come up at once", "reminders", count),
            AGAIN: self.tr("%n that were acknowledged come again", "reminders", count),
            TAKEN_BACK: self.tr("%n that wait for an answer are taken back", "reminders", count),
            SNOOZE_ENDS: self.tr("%n snoozes are cancelled", "reminders", count),
        }
        return one[kind] if count == 1 else several[kind]


WORDS = CountedRipple()
"""The words with a number; it holds nothing."""

_ORDER = (MOVED, PLANNED, AGAIN, AT_ONCE, DROPPED, TAKEN_BACK, SNOOZE_ENDS)


def line_of(change: Change, ripple: Ripple, *, several: bool, place: str) -> Line:
    """Return the line of a change; `several` where dates of several tracks are told, `place` the city of them all."""
    row, was, will = change.row, change.was, change.will
    label = word("Law", row.label)
    what = f"{row.track}: {label}" if several else label
    what += DOUBT.format(doubt=unconfirmed_word()) if not row.verified else ""
    why = ripple.why(change)
    warnings = (*change.warnings, *_ended_and_moves(change), *_clashes(change))
    if change.kind == WARNED:
        return Line((what, "", "", standing_text(row), ""), True, "", "", warnings)
    after = standing_text(will, was) if will else translate("PreviewPane", "no longer there")
    if not place and will is not None and will.due and not _ended_word(will):
        after = with_city(after, city_of(row.zone))
    if was is None:
        return Line(
            (what, "", translate("PreviewPane", "new"), after, ""), bool(row.due), why.text, why.citation, warnings
        )
    days = change.days
    shift = WORDS.shift(days) if days is not None and change.kind == MOVES else ""
    return Line((what, standing_text(was), "→", after, shift), True, why.text, why.citation, warnings)


def stay_text(stay: Stay) -> str:
    """Return that a date stays, and where it would have gone."""
    row = stay.deadline.row
    form = translate("PreviewPane", "{date} stays at {day}")
    return form.replace("{day}", when_text(row)).replace("{date}", word("Law", row.label))


def why_it_stays(stay: Stay) -> str:
    """Return why a date stays, and where it would have gone."""
    if stay.because == OVERRIDDEN and stay.had is not None:
        form = translate(
            "PreviewPane", "A published date stands in its place. Counted, it would go from {had} to {would}."
        )
        return form.format(had=day_text(stay.had), would=day_text(stay.would))
    if stay.because == OVERRIDDEN:
        form = translate("PreviewPane", "A published date stands in its place. Counted, it would be {would}.")
        return form.format(would=day_text(stay.would))
    form = translate("PreviewPane", "It was {state} before. Still open, it would go to {would}.")
    state = state_word(mark_for(stay.because, None, unanswered=False))
    return form.format(would=day_text(stay.would), state=state)


def reminders_text(changes: Iterable[ReminderChange]) -> str:
    """Return in one sentence what becomes of how many reminders; nothing where none changes."""
    counted = Counter(each.kind for each in changes)
    if not counted:
        return ""
    parts = [WORDS.reminders(kind, counted[kind]) for kind in _ORDER if counted[kind]]
    return translate("PreviewPane", "Reminders: {changes}.").replace("{changes}", comma().join(parts))


def reminder_text(change: ReminderChange) -> str:
    """Return what becomes of one reminder: "Consultation period, 7 days before: Thu 22 Sep → Sat 22 Oct"."""
    name = translate("PreviewPane", "{date}, {stage}").replace("{stage}", stage_text(change.stage))
    was, will = (_moment(each, change.row.zone) if each is not None else "" for each in (change.was, change.will))
    words = {
        PLANNED: translate("PreviewPane", "added, {will}"),
        MOVED: "{was} → {will}",
        DROPPED: translate("PreviewPane", "dropped, was {was}"),
        AT_ONCE: translate("PreviewPane", "comes up at once"),
        AGAIN: translate("PreviewPane", "acknowledged before, comes again {will}"),
        TAKEN_BACK: translate("PreviewPane", "raised {was}, taken back"),
        SNOOZE_ENDS: translate("PreviewPane", "snoozed until {was}, cancelled"),
    }
    what = words[change.kind].format(was=was, will=will)
    return f"{name.replace('{date}', word('Law', change.row.label))}: {what}"


def stage_text(stage: str) -> str:
    """Return a stage of the policy in words: "7 days before", "when it lapses", "2 days after"."""
    number = int(digits) if (digits := "".join(filter(str.isdigit, stage))) else 0
    if not number:
        return translate("PreviewPane", "when it comes")
    if stage.startswith("+"):
        return translate("PreviewPane", "{span} after").format(span=COUNTED.one_or_more_days(number))
    span = COUNTED.hours(number) if stage.endswith("h") else COUNTED.one_or_more_days(number)
    return translate("PreviewPane", "{span} before").format(span=span)


def standing_text(row: DeadlineRow, before: DeadlineRow | None = None) -> str:
    """Return how a date stands: its end in a word, "suspended", the date, or that it waits.

    What it waits for is told of a new date only, one without a `before`; on which day what has ended was due, also of
    one that moves.
    """
    if word := _ended_word(row):
        dated = row.ended_as and row.due and (before is None or before.due != row.due)
        return f"{when_text(row)}, {word}" if dated else word
    if row.due:
        return when_text(row)
    return state_word(Mark.WAITING) if before else waits_text(row.waits_for)


def when_text(row: DeadlineRow) -> str:
    """Return the date of `row`, to the second where its hour was given to the second."""
    if row.due is None or row.due_at is None:
        return ""
    day = day_text(date.fromisoformat(row.due))
    local = datetime.fromtimestamp(row.due_at, UTC).astimezone(zone_info(row.zone))
    midnight = (local.hour, local.minute, local.second) == (0, 0, 0)
    if midnight and (row.kind in {EARLIEST, AUTOMATIC} or local.date().isoformat() != row.due):
        return day
    hour = f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
    return translate("Dates", "{day}, {hour}").format(day=day, hour=hour)


def _ended_and_moves(change: Change) -> list[str]:
    """Say of a date that had ended and is counted anew all the same that it had: what it rested on was wrong."""
    was, will = change.was, change.will
    if was is None or will is None or not was.ended_as or not will.ended_as or was.due == will.due or not was.due:
        return []
    form = translate(
        "PreviewPane", "It had ended before ({state}), and is counted anew because what it rests on changes."
    )
    return [form.format(state=_ended_word(was))]


def _clashes(change: Change) -> list[str]:
    form = translate("PreviewPane", "{day} is a day off in {city}: {name}.")
    day = date.fromisoformat(change.row.due) if change.row.due else None
    return [
        form.format(day=day_text(day), city=city_of(each.zone), name=word("Law", each.name))
        for each in days_off(change)
        if day is not None
    ]


def _moment(instant: int, zone: str) -> str:
    local = datetime.fromtimestamp(instant, UTC).astimezone(zone_info(zone))
    return moment_text(local)


def _ended_word(row: DeadlineRow) -> str:
    if row.ended_as:
        return state_word(mark_for(row.ended_as, None, unanswered=False))
    return state_word(Mark.SUSPENDED) if row.stopped_at is not None else ""
