"""Words for states, countdowns, dates and the time in the capitals, as they stand on screen.

All through Qt's translation. A singular is a sentence of its own, so that English needs no translation file;
other languages take their plural forms from the sentence with %n. Names of days and months are those of the
default `QLocale`, which the window sets to the language it speaks. Nothing here paints.
"""

from __future__ import annotations

import math
from datetime import UTC, date, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core import language as core_language
from core.docket.deadlines import (
    AUTOMATIC,
    EARLIEST,
    FIXED,
    LAPSED,
    MOVED_SINCE,
    PENDING,
    SOFT,
    SUSPENDED,
    TO_CONFIRM,
    UNLOCKED,
    WAITING,
    DeadlineRow,
)
from core.language import word
from core.zones import city_of, zone_info
from gui.look.marks import Mark

translate = QCoreApplication.translate

MINUTE, HOUR, DAY = 60, 3600, 86400

_DAYS_ALONE_FROM = 60
_DAYS_FROM = 2


class Counted:
    """Words with a number in them.

    They go through a `tr` of this class because Qt's extractor finds the plurals of Python only there; the
    context of the translations is therefore the name of the class.
    """

    def tr(self, text: str, note: str, count: int) -> str:
        """Return `text` in the form for `count`."""
        return QCoreApplication.translate("Counted", text, note, count)

    def days(self, count: int) -> str:
        """Return a number of days, two at least."""
        return self.tr("%n days", "", count)

    def one_or_more_days(self, count: int) -> str:
        """Return a number of days, one at least."""
        return translate("Counted", "1 day") if count == 1 else self.days(count)

    def waiting(self, count: int) -> str:
        """Return how many steps of a track wait for their events."""
        if count == 1:
            return translate("Counted", "1 more step waits for its event")
        return self.tr("%n more steps wait for their events", "", count)

    def confirmed(self, count: int) -> str:
        """Return that every step of a procedure was read in the original."""
        if count == 1:
            return translate("Counted", "its one step confirmed")
        return self.tr("all %n steps confirmed", "", count)

    def unconfirmed(self, count: int) -> str:
        """Return how many of {all} steps were not read in the original."""
        if count == 1:
            return translate("Counted", "1 of {all} steps unconfirmed")
        return self.tr("%n of {all} steps unconfirmed", "", count)

    def variants(self, count: int) -> str:
        """Return how many variants there are to choose, two at least."""
        return self.tr("%n to choose from", "variants of a procedure", count)

    def hours(self, count: int) -> str:
        """Return a number of hours."""
        return translate("Counted", "1 hour") if count == 1 else self.tr("%n hours", "", count)

    def minutes(self, count: int) -> str:
        """Return a number of minutes."""
        return translate("Counted", "1 minute") if count == 1 else self.tr("%n minutes", "", count)

    def seconds(self, count: int) -> str:
        """Return a number of seconds."""
        return translate("Counted", "1 second") if count == 1 else self.tr("%n seconds", "", count)

    def earlier(self, count: int) -> str:
        """Return how many earlier entries there are."""
        return translate("Counted", "1 earlier entry") if count == 1 else self.tr("%n earlier entries", "", count)

    def more(self, count: int) -> str:
        """Return how many further dates there are."""
        return self.tr("and %n more", "further open dates", count)


COUNTED = Counted()
"""The words with a number; it holds nothing."""


class Countdown(NamedTuple):
    """A countdown in three parts, so that its figures may stand larger than the words around them.

    Either there is a `figure`, or `before` alone is the whole.
    """

    before: str
    figure: str
    after: str

    @property
    def text(self) -> str:
        """The whole on one line."""
        return joint().join(part for part in self if part)


def joint() -> str:
    """Return what stands between a figure and its words: a space, and in Japanese nothing."""
    return " " if core_language.spoken() != core_language.JAPANESE else ""


def comma() -> str:
    """Return what stands between things that are listed: a comma and a space, and in Japanese 、."""
    return ", " if core_language.spoken() != core_language.JAPANESE else "、"


def figures(seconds: float) -> str:
    """Return a span as countdown figures: "61 days", "12 d 04 h" from two days, "31:04:12" below."""
    whole = int(abs(seconds))
    days, rest = divmod(whole, DAY)
    if days >= _DAYS_ALONE_FROM:
        return COUNTED.days(days)
    if days >= _DAYS_FROM:
        return translate("Countdown", "{days} d {hours} h").format(days=days, hours=f"{rest // HOUR:02d}")
    return f"{whole // HOUR:02d}:{whole % HOUR // MINUTE:02d}:{whole % MINUTE:02d}"


def countdown(row: DeadlineRow, state: str, left: float | None) -> Countdown:
    """Return the countdown of `row`, which is in `state` with `left` seconds to go.

    A second that has begun counts whole while time runs down, so that nothing is left only when the date
    comes.
    """
    if left is None or state not in {PENDING, SUSPENDED, LAPSED}:
        return Countdown(_word_alone(state), "", "")
    if state == LAPSED:
        return _around(translate("Countdown", "lapsed {span} ago"), figures(left))
    figure = figures(math.ceil(left))
    if row.kind == EARLIEST and state == PENDING:
        return _around(translate("Countdown", "opens in {span}"), figure)
    return Countdown("", figure, "")


def _around(sentence: str, figure: str) -> Countdown:
    before, _, after = sentence.partition("{span}")
    return Countdown(before.strip(), figure, after.strip())


def _word_alone(state: str) -> str:
    return state_word(_WORD_MARKS.get(state, Mark.WAITING))


_WORD_MARKS = {mark.icon.replace("-", " "): mark for mark in Mark} | {UNLOCKED: Mark.OPEN}


def state_word(mark: Mark) -> str:
    """Return the word that goes with a mark."""
    words = {
        Mark.RUNNING: translate("State", "running"),
        Mark.SOON: translate("State", "soon"),
        Mark.LAPSED: translate("State", "lapsed"),
        Mark.LAPSED_ANSWERED: translate("State", "lapsed, answered"),
        Mark.SUSPENDED: translate("State", "suspended"),
        Mark.WAITING: translate("State", "waiting"),
        Mark.OPEN: translate("State", "open"),
        Mark.MET: translate("State", "met"),
        Mark.SETTLED: translate("State", "settled"),
        Mark.CALLED_OFF: translate("State", "called off"),
        Mark.IN_EFFECT: translate("State", "in effect"),
        Mark.SUPERSEDED: translate("State", "superseded"),
    }
    return words[mark]


def talks_word(talks: str) -> str:
    """Return the state of the talks in words, or nothing where they are simply open."""
    words = {
        "broken off": translate("Talks", "broken off"),
        "resumed": translate("Talks", "resumed"),
        "suspended": translate("Talks", "talks suspended"),
        "settled": translate("Talks", "settled"),
        "called off": translate("Talks", "called off"),
    }
    return words.get(talks, "")


def moment_text(local: datetime) -> str:
    """Return a local moment with its weekday: "Thu 29 Sep 1994, 17:15"."""
    form = translate("Dates", "{day}, {hour}")
    return form.format(day=day_text(local.date()), hour=f"{local:%H:%M}")


def day_text(day: date) -> str:
    """Return a date with its weekday: "Thu 29 Sep 1994"."""
    return QLocale().toString(_qdate(day), translate("Dates", "ddd d MMM yyyy"))


def long_day_text(day: date) -> str:
    """Return a date in full, to be read aloud: "Thursday 29 September 1994"."""
    return QLocale().toString(_qdate(day), translate("Dates", "dddd d MMMM yyyy"))


def since_text(day: date, today: date) -> str:
    """Return since when a clock stands: "stopped since 3 Nov", with the year where it is not this one."""
    form = translate("Dates", "d MMM") if day.year == today.year else translate("Dates", "d MMM yyyy")
    return translate("Countdown", "stopped since {day}").format(day=QLocale().toString(_qdate(day), form))


def left_text(row: DeadlineRow) -> str:
    """Return what a clock that stands has left: "17 days left when it resumes"; nothing where it has nothing left."""
    if row.stopped_at is None or row.due_at is None or row.due_at <= row.stopped_at:
        return ""
    form = translate("Countdown", "{span} left when it resumes")
    return form.format(span=span_text(row.due_at - row.stopped_at))


def stopped_briefly(row: DeadlineRow, now: float) -> str:
    """Return the same where there is little room: "stopped since 3 Nov, 17 days left"."""
    if row.stopped_at is None or row.due_at is None or row.due_at <= row.stopped_at:
        return stopped_text(row, now)
    since = since_text(local_day(row.stopped_at, row.zone), local_day(now, row.zone))
    form = translate("Countdown", "{since}, {span} left")
    return form.format(since=since, span=span_text(row.due_at - row.stopped_at))


def stopped_text(row: DeadlineRow, now: float) -> str:
    """Return since when a clock stands and what is left: "stopped since 3 Nov, 17 days left when it resumes".

    Nothing where it does not stand.
    """
    if row.stopped_at is None:
        return ""
    since, left = since_text(local_day(row.stopped_at, row.zone), local_day(now, row.zone)), left_text(row)
    return translate("Countdown", "{since}, {left}").format(since=since, left=left) if left else since


def waits_text(waits_for: str) -> str:
    """Return what a date that is not known yet comes after."""
    if not waits_for:
        return translate("Countdown", "no date yet")
    return translate("Countdown", "after {event}").format(event=word("Law", waits_for))


def due_text(row: DeadlineRow) -> str:
    """Return the date of `row`, with the hour where it is not the day's end: "Fri 30 Sep 1994, 17:15"."""
    if row.due is None:
        return ""
    day, hour = day_text(date.fromisoformat(row.due)), _closing_hour(row)
    return translate("Dates", "{day}, {hour}").format(day=day, hour=hour) if hour else day


def doubt_text(row: DeadlineRow) -> str:
    """Return the words that go with a date that must not be relied on yet, else nothing.

    Its rule was not read in the original, or a second person has not confirmed the date.
    """
    doubts = ("" if row.verified else unconfirmed_word(), confirmation_word(row.confirmation))
    return "  ·  ".join(doubt for doubt in doubts if doubt)


def confirmation_word(confirmation: str) -> str:
    """Return the words for a date that waits for a second person, nothing for any other."""
    words = {
        TO_CONFIRM: translate("Dates", "not yet confirmed"),
        MOVED_SINCE: translate("Dates", "moved since it was confirmed"),
    }
    return words.get(confirmation, "")


def unconfirmed_word() -> str:
    """Return the words for a date that rests on a rule that was not read in the original."""
    return translate("Dates", "unconfirmed rule")


def with_city(text: str, city: str) -> str:
    """Return a date or time with the city it holds in: "Thu 29 Sep 1994, Washington"."""
    return translate("Dates", "{when}, {city}").format(when=text, city=city)


def local_day(instant: float, zone: str) -> date:
    """Return the calendar day that `instant` (seconds since 1970 UTC) falls on in `zone`."""
    return datetime.fromtimestamp(instant, UTC).astimezone(zone_info(zone)).date()


def capitals_text(seats: tuple[str, ...], now: float) -> str:
    """Return the time in each capital: "Washington Sat 20:14  ·  Tokyo Sun 09:14"."""
    instant = datetime.fromtimestamp(now, UTC)
    places = []
    for zone in seats:
        there = instant.astimezone(zone_info(zone))
        day = QLocale().toString(_qdate(there.date()), "ddd")
        places.append(f"{city_of(zone)} {day} {there:%H:%M}")
    return "  ·  ".join(places)


def span_text(seconds: float) -> str:
    """Return a span as it is said: "12 days", "31 hours", "4 minutes", "1 second"."""
    whole = int(abs(seconds))
    if whole >= _DAYS_FROM * DAY:
        return COUNTED.days(whole // DAY)
    if whole >= HOUR:
        return COUNTED.hours(whole // HOUR)
    if whole >= MINUTE:
        return COUNTED.minutes(whole // MINUTE)
    return COUNTED.seconds(whole)


def spoken_countdown(row: DeadlineRow, state: str, left: float | None) -> str:
    """Return what a date does, as a sentence read aloud: "consultation period lapses in 31 hours"."""
    what, span = _inside(row.label), span_text(left or 0)
    if state == WAITING:
        return f"{what} {waits_text(row.waits_for)}"
    if left is None or state not in {PENDING, SUSPENDED, LAPSED}:
        return f"{what} {_word_alone(state)}"
    if state == SUSPENDED:
        sentence = translate("Spoken", "{what} suspended with {span} left")
    elif state == LAPSED:
        sentence = translate("Spoken", "{what} lapsed {span} ago")
    elif row.kind == AUTOMATIC:
        sentence = translate("Spoken", "{what} in {span}")
    elif row.kind == EARLIEST:
        sentence = translate("Spoken", "{what} opens in {span}")
    elif row.kind in {FIXED, SOFT}:
        sentence = translate("Spoken", "{what} is due in {span}")
    else:
        sentence = translate("Spoken", "{what} lapses in {span}")
    return sentence.format(what=what, span=span)


def _closing_hour(row: DeadlineRow) -> str:
    if row.due_at is None:
        return ""
    local = datetime.fromtimestamp(row.due_at, UTC).astimezone(zone_info(row.zone))
    return "" if (local.hour, local.minute) == (0, 0) else f"{local:%H:%M}"


def _inside(label: str) -> str:
    """Return a label as it stands inside a sentence; names in capitals stay."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
