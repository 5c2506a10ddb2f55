"""Questions about a date as people type them: "60 days from 31 July 1994 title vii", and the answers to them.

Only what is needed to read one line and to hand it to the count is here. Periods are read in `period_text`, days
in `reading`; how an answer is shown is for whoever asks.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from core.computation.counting import count
from core.computation.doubts import doubts
from core.computation.explanation import explain
from core.computation.instants import end_of_day
from core.computation.period import Period
from core.computation.reading import parse_date
from core.computation.regimes import regime
from core.errors import KnownError
from core.language import fill, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from core.clock import Clock
    from core.computation.counting import Counted
    from core.computation.stage_lines import Line

LAWS: dict[str, tuple[str, ...]] = {
    "eu-1182-71": ("eu", "european union", "1182/71", "regulation 1182/71", "brussels"),
    "icsid": ("icsid",),
    "jp-civil-code": ("japan", "jp", "civil code", "japan civil code"),
    "jp-offices": ("japan offices", "japan office", "japanese offices"),
    "plain": ("plain", "plain count", "calendar days"),
    "uk-common-law": ("england", "uk", "common law", "english law", "england common law"),
    "uncitral": ("uncitral",),
    "us-commerce": ("commerce", "commerce department", "doc", "us commerce department"),
    "us-frcp": ("frcp", "rule 6", "cit", "federal courts", "federal rules", "fed. r. civ. p."),
    "us-itc": ("usitc", "itc", "itc rules", "usitc rules"),
    "us-itc-statute": ("itc statute", "usitc statute"),
    "us-statute": ("title vii", "us", "usa", "united states", "statute", "section 301", "super 301", "ustr"),
    "wto-dsu": ("wto", "dsu", "dsb", "wto dispute settlement"),
}
"""What people call each regime, by its id, which is a name of it too; the one to offer comes first."""

_LONGEST = 200
_MOST_WORDS_OF_DAY, _MOST_WORDS_OF_LAW = 5, 6
_PROGRESS = ("period", "from", "regime")
_ANCHOR = re.compile(r"\s(from|after|before|since|following|of)(?=\s|$)", re.IGNORECASE)
_COUNTED_WITH = {"after", "before", "following"}
_NEAR = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1}
_LINKS = {"under", "by", "per", "in", "for", "the", "as", ""}
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", re.IGNORECASE)
_ORDINAL = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{3,5})", re.IGNORECASE)
_SHAPE = re.compile(
    r"\d{1,4}-\d{1,2}-\d{1,2}|\d{1,2}\s+[a-z]+\.?\s+\d{3,5}|[a-z]+\.?\s+\d{1,2},?\s+\d{3,5}", re.IGNORECASE
)


class Question(NamedTuple):
    """A period, the event's day it is counted from, the id of the regime, and the IANA zone the day ends in."""

    period: Period
    start: date
    regime: str
    zone: str


class Answer(NamedTuple):
    """The date asked for: `due_at` is when it is over, in UTC; `lines` say why, `doubts` what is not certain.

    `counted` is the count itself.
    """

    question: Question
    due: date
    due_at: datetime
    title: str
    lines: tuple[Line, ...]
    doubts: tuple[str, ...]
    counted: Counted


def read_question(
    text: str, clock: Clock, zone: str = "UTC", read_day: Callable[[str], date] = parse_date
) -> Question | None:
    """Return what `text` asks, or None where it asks for no date.

    Without the name of a law the count is plain. `zone` stands in where the law has none of its own; "today" is
    the day it is there by `clock`. `read_day` reads a written day. `KnownError` for what is nearly a question: on
    field "period", "from" or "regime".
    """
    words = " ".join(text.split()).strip(" ?=.")
    if not words or len(words) > _LONGEST:
        return None
    in_front, words = _law_in_front(words)
    faults: list[KnownError] = []
    for anchor in reversed(list(_ANCHOR.finditer(words))):
        try:
            period = _period(words[: anchor.start()], anchor[1].casefold())
            return _from_day(period, words[anchor.end() :].strip(), in_front, _Days(clock, zone, read_day))
        except KnownError as fault:
            faults.append(fault)
    if not faults:
        _refuse_without_day(words)
        return None
    nearest = max(faults, key=lambda fault: _PROGRESS.index(fault.field))
    if nearest.field != "period" or words[0].isdigit():
        raise nearest
    return None


def answer(question: Question) -> Answer:
    """Count what was asked; errors as for `count`."""
    rules = regime(question.regime).on(question.start)
    counted = count(question.start, question.period, rules)
    due_at = end_of_day(counted.due, question.zone, counted.rule.closing)
    return Answer(question, counted.due, due_at, rules.title, explain(counted, question.zone), doubts(counted), counted)


class _Days:
    """Reads the day of a question, near ones as they are in the law's zone."""

    def __init__(self, clock: Clock, zone: str, read_day: Callable[[str], date]) -> None:
        self._clock = clock
        self._zone = zone
        self._read_day = read_day

    def zone_of(self, law: str) -> str:
        """Return the zone of the law's seat, or the one that stands in for it."""
        return regime(law).zone or self._zone

    def read(self, text: str, law: str) -> tuple[date, str]:
        """Return the day that `text` begins with, and the rest of it; `KnownError` on "from" without one."""
        words = text.split()
        for number in range(min(len(words), _MOST_WORDS_OF_DAY), 0, -1):
            day = self._day(" ".join(words[:number]), law)
            if isinstance(day, KnownError):
                continue
            return day, " ".join(words[number:])
        shape = _SHAPE.match(_tidied(text))
        fault = self._day(shape[0] if shape else text, law)
        raise (
            fault
            if isinstance(fault, KnownError)
            else _wrong("from", translate("Errors", "“%1” is not a date."), text[:60])
        )

    def _day(self, text: str, law: str) -> date | KnownError:
        wanted = _tidied(text)
        near = _NEAR.get(wanted.casefold())
        if near is not None:
            return self._clock.today(self.zone_of(law)) + timedelta(days=near)
        try:
            return self._read_day(wanted)
        except KnownError as fault:
            return _wrong("from", str(fault))


def _period(text: str, way: str) -> Period:
    period = Period.parse(f"{text} {way}" if way in _COUNTED_WITH else text)
    if period.hours:
        raise _wrong(
            "period",
            translate("Errors", "Hours are counted from a moment. Here days, weeks, months and years are counted."),
        )
    if period.sitting_days or period.meetings:
        raise _wrong(
            "period",
            fill(
                translate("Errors", "%1: nobody knows here on which days they are. Count days or working days."), period
            ),
        )
    return period


def _from_day(period: Period, text: str, in_front: str, days: _Days) -> Question:
    written, law = _law_behind(text)
    law = law or in_front or "plain"
    if not written:
        way = str(period) if period.backward else f"{period} from"
        raise _wrong(
            "from",
            fill(translate("Errors", "Say from which day it is counted, such as %1 31 July 1994, or %1 today."), way),
        )
    day, rest = days.read(written, law)
    rest = _without_links(rest, at_end=False)
    if rest:
        known = ", ".join(names[0] for names in LAWS.values())
        raise _wrong(
            "regime", fill(translate("Errors", "“%1” is not known as a way of counting. Known: %2."), rest[:60], known)
        )
    return Question(period, day, law, days.zone_of(law))


def _refuse_without_day(words: str) -> None:
    """Say what is missing where a period stands alone."""
    amount, _ = _law_behind(words)
    if not any(letter.isdigit() for letter in amount):
        return
    try:
        period = Period.parse(amount)
    except KnownError:  # then it is no question, but something to look for
        return
    way = str(period) if period.backward else f"{period} from"
    raise _wrong("from", translate("Errors", "Say from which day it is counted, such as %1 today."), way)


def _law_behind(text: str) -> tuple[str, str]:
    """Return the text without the law at its end, and that law's id, "" where there is none."""
    words = text.split()
    for number in range(min(len(words), _MOST_WORDS_OF_LAW), 0, -1):
        law = _LAW_OF.get(_plainly(" ".join(words[-number:])))
        if law:
            return _without_links(" ".join(words[:-number]), at_end=True), law
    return text, ""


def _law_in_front(text: str) -> tuple[str, str]:
    """Return the id of the law the text begins with, "" where there is none, and the rest."""
    words = text.split()
    for number in range(min(len(words) - 1, _MOST_WORDS_OF_LAW), 0, -1):
        law = _LAW_OF.get(_plainly(" ".join(words[:number])))
        if law:
            return law, " ".join(words[number:])
    return "", text


def _without_links(text: str, *, at_end: bool) -> str:
    words = text.split()
    at = -1 if at_end else 0
    while words and _plainly(words[at]) in _LINKS:
        words.pop(at)
    return " ".join(words).strip(",;:() ")


def _tidied(text: str) -> str:
    """Return a day as `parse_date` takes it: no weekday before it, "31st" as 31, "July 31, 1994" turned round."""
    plain = _ORDINAL.sub(r"\1", _WEEKDAY.sub("", text.strip(",;:() "), count=1))
    return _MONTH_FIRST.sub(r"\2 \1 \3", plain) if _MONTH_FIRST.fullmatch(plain) else plain


def _plainly(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold()))


_LAW_OF = {_plainly(name): law for law, names in LAWS.items() for name in (law, *names)}


def _wrong(field: str, sentence: str, *parts: object) -> KnownError:
    return KnownError(fill(sentence, *parts), field=field)
