"""The words of the finder: an answer on two lines, and whole with its reasons to be copied. Nothing here paints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.computation.wording import period_words
from core.language import word
from core.zones import city_of, zone_info
from gui.finder.matching import ANSWER, COMMAND, TRACK, Found, to_find
from gui.wording import day_text, long_day_text, translate

if TYPE_CHECKING:
    from core.computation.asking import Answer, Question
    from gui.finder.matching import Kind


def answer_line(answer: Answer) -> Found:
    """Return the answer as the line that is offered: its day, and until when."""
    where = translate("Finder", "{until}  ·  {law}").format(until=until_text(answer), law=word("Law", answer.title))
    return to_find(ANSWER, answer.due.isoformat(), long_day_text(answer.due), where)


def until_text(answer: Answer) -> str:
    """Return when the day is over, by the clocks of its zone: "until midnight in Washington, Fri 30 Sep 1994 00:00"."""
    local = answer.due_at.astimezone(zone_info(answer.question.zone))
    city, when = city_of(answer.question.zone), f"{day_text(local.date())} {local:%H:%M}"
    if (local.hour, local.minute) == (0, 0):
        return translate("Finder", "until midnight in {city}, {when}").format(city=city, when=when)
    return translate("Finder", "until {when} in {city}").format(city=city, when=when)


def question_text(question: Question) -> str:
    """Return what was understood: "60 days from Sun 31 Jul 1994"."""
    period, day = str(question.period), day_text(question.start)
    said = period_words(period)
    if period.endswith((" before", " after")):
        return translate("Finder", "{period} {day}").format(period=said, day=day)
    return translate("Finder", "{period} from {day}").format(period=said, day=day)


def copied_text(answer: Answer) -> str:
    """Return the answer with all its reasons, a line each, to be pasted anywhere."""
    reasons = [f"{number}. {line.text}{_source(line.citation)}" for number, line in enumerate(answer.lines, 1)]
    head = f"{long_day_text(answer.due)}, {until_text(answer)}"
    return "\n".join([head, f"{question_text(answer.question)}: {word('Law', answer.title)}", *reasons, *answer.doubts])


def kind_word(kind: Kind) -> str:
    """Return what sort of thing a line goes to."""
    if kind == COMMAND:
        return translate("Finder", "command")
    return translate("Finder", "track") if kind == TRACK else translate("Finder", "date")


def keys_text(kind: str) -> str:
    """Return what the keys do while a line of that kind is chosen, or none is."""
    closes = translate("Finder", "Esc closes")
    does = {
        "answer": translate("Finder", "Enter puts the date on a track  ·  Ctrl+C copies it with its reasons"),
        "command": translate("Finder", "Enter runs the command"),
        "track": translate("Finder", "Enter opens the track"),
        "date": translate("Finder", "Enter opens the date"),
        "record": translate("Finder", "Enter opens the track at the entry"),
    }.get(kind)
    return f"{does}  ·  {closes}" if does else closes


def _source(citation: str) -> str:
    return f" [{citation}]" if citation else ""
