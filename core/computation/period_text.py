"""Reading a period as a person writes it: "60 days", "first day of the 3rd month after", "half of 10 days".

What a period is belongs in `period`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from core.computation.period import UNITS, Period
from core.computation.wording import MONTHS
from core.errors import KnownError
from core.language import fill, translate

if TYPE_CHECKING:
    from core.computation.period import Boundary

_LONGEST = 160
_MOST_DIGITS = 12
_JAPANESE = re.compile(r"(\d+)(営業日|日間?|週間?|[かカヶヵ箇ケ]月間?|年間?|時間)(前|後)?")
_WIDE = {0xFEE0 + ord(figure): figure for figure in "0123456789"}
_JAPANESE_UNITS = {"営": "working days", "日": "days", "週": "weeks", "年": "years", "時": "hours"}
"""The units by their first sign; whatever else it is, months."""

_PART = re.compile(
    r"(?P<number>\d+)(?:st|nd|rd|th)?\s*(?P<clear>clear\s+)?"
    r"(?P<unit>(?:calendar|working|business|sitting|session|legislative)\s+days?|(?:\w+\s+)?meetings?"
    r"|days?|d|weeks?|w|months?|years?|y|hours?|h)\b[\s,]*(?:and\s+)?"
)
_FRACTION = re.compile(
    r"(?:(?P<half>half|mid-?point|mid-?term)|(?P<numerator>\d{1,4})\s*/\s*(?P<denominator>\d{1,4}))\b"
)
_BOUNDARY = re.compile(
    r"(?:the\s+)?(?P<which>first|last|1st)\s+day\s+of\s+(?:the\s+)?"
    r"(?:(?P<beside>(?:next|following)\s+month|month\s+(?:after|following|before))|(?:same|that)\s+month(?:\s+before)?|month"
    r"|(?P<nth>first|\d{1,4}(?:st|nd|rd|th))\s+month(?:\s+(?:after|following|before))?)"
)
_ANNUAL = re.compile(
    rf"(?:(?:each|every|next|the\s+next|following)\s+)?(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(MONTHS)}|"
    rf"{'|'.join(month[:3] for month in MONTHS)}|sept)\.?(?:\s+(?:each|every)\s+year|\s+following|\s+yearly)?",
    re.IGNORECASE,
)
_THEN = re.compile(r",? then ")
_LEAD = re.compile(r"(?:within|in|at least|at most|not later than|no later than|not earlier than|no earlier than)\s+")
_SHORT = {"d": "days", "w": "weeks", "y": "years", "h": "hours"}
_SITTING = ("sitting", "session", "legislative")
_WORDS = {
    word: str(number)
    for number, word in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        start=1,
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "ninety": "90", "a": "1", "an": "1"}
_ORDINALS = {
    word: f"{number}th"
    for number, word in enumerate(
        ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], start=2
    )
}
_SPELT = re.compile(rf"\b(?:{'|'.join((*_WORDS, *_ORDINALS))})\b")


@lru_cache(maxsize=1024)
def read_period(text: str) -> Period:
    """Return the period that `text` writes; `KnownError` on field "period" for anything else."""
    wanted = " ".join(text.casefold().split()) if len(text) <= _LONGEST else ""
    if not wanted.isascii():
        wanted = _from_japanese(wanted)
    if _too_many_digits(wanted):
        raise KnownError(translate("Errors", "That number is too long to be counted."), field="period")
    wanted = _SPELT.sub(_figures, _LEAD.sub("", wanted, count=1) if _LEAD.match(wanted) else wanted)
    if boundary := _BOUNDARY.fullmatch(wanted):
        return _of_a_month(boundary, text)
    backward = wanted.endswith(" before")
    amount = wanted.removesuffix(" before").removesuffix(" after").removesuffix(" following")
    return _whole(amount, text, backward=backward)


def _whole(wanted: str, written: str, *, backward: bool) -> Period:
    if fraction := _FRACTION.match(wanted):
        rest = wanted[fraction.end() :].strip()
        numerator, denominator = (
            (1, 2) if fraction["half"] else (int(fraction["numerator"]), int(fraction["denominator"]))
        )
        if not rest or rest in {"of the span", "of the period"}:
            if numerator == denominator:
                raise _unread(written)
            return Period(numerator=numerator, denominator=denominator, backward=backward)
        if not rest.startswith("of "):
            raise _unread(written)
        whole = _sequence(rest.removeprefix("of ").removeprefix("the "), written, backward=backward)
        return replace(whole, numerator=numerator, denominator=denominator)
    return _sequence(wanted, written, backward=backward)


def _sequence(wanted: str, written: str, *, backward: bool) -> Period:
    """Read parts that "then" follows one upon the other, the last one first."""
    *earlier, last = _THEN.split(wanted)
    period = _single(last, written, backward=backward)
    for part in reversed(earlier):
        period = replace(_single(part, written, backward=backward), then=period)
    return period


def _of_a_month(boundary: re.Match[str], written: str) -> Period:
    which: Boundary = "last" if boundary["which"] == "last" else "first"
    nth = boundary["nth"]
    on = 1 if boundary["beside"] or nth == "first" else int(nth[:-2]) if nth else 0
    if nth and not on:
        raise _unread(written)
    return Period(boundary=which, boundary_months=on, backward=boundary[0].endswith("before"))


def _single(wanted: str, written: str, *, backward: bool) -> Period:
    if boundary := _BOUNDARY.fullmatch(wanted):
        return replace(_of_a_month(boundary, written), backward=backward)
    if annual := _ANNUAL.fullmatch(wanted):
        month = next(n for n, name in enumerate(MONTHS, 1) if name[:3].casefold() == annual["month"][:3].casefold())
        return Period(annual=(month, int(annual["day"])), backward=backward)
    amounts, clear = _amounts(wanted, written)
    return replace(Period(), **amounts, clear=clear, backward=backward)  # type: ignore[arg-type]  # numbers only


def _amounts(wanted: str, written: str) -> tuple[dict[str, int], bool]:
    amounts: dict[str, int] = {}
    clear: list[bool] = []
    position = 0
    while match := _PART.match(wanted, position):
        field = _field(match["unit"])
        if field in amounts:
            raise KnownError(
                fill(translate("Errors", "“%1” names the same unit twice. %2"), _quoted(written), _example()),
                field="period",
            )
        amounts[field] = int(match["number"])
        clear.append(bool(match["clear"]))
        position = match.end()
    if not amounts or position < len(wanted) or wanted.endswith((",", " and")):
        raise _unread(written)
    ordered = [field for field, _, _ in UNITS if field in amounts]
    if ordered != list(amounts):
        larger = replace(Period(), **amounts)  # type: ignore[arg-type]  # numbers only
        smaller = " then ".join(str(Period(**{field: number})) for field, number in amounts.items())  # type: ignore[arg-type]
        raise KnownError(
            fill(
                translate(
                    "Errors", "The larger unit is counted first. Write %1; or, if the law has it the other way, %2."
                ),
                larger,
                smaller,
            ),
            field="period",
        )
    return amounts, any(clear)


def _field(unit: str) -> str:
    if unit in _SHORT:
        return _SHORT[unit]
    if unit.rstrip("s").endswith("meeting"):
        return "meetings"
    if unit.startswith(("working", "business")):
        return "working_days"
    if unit.startswith(_SITTING):
        return "sitting_days"
    word = unit.removeprefix("calendar").strip()
    return word if word.endswith("s") else f"{word}s"


def _figures(match: re.Match[str]) -> str:
    return _WORDS.get(match[0]) or _ORDINALS[match[0]]


def _too_many_digits(text: str) -> bool:
    return re.search(rf"\d{{{_MOST_DIGITS + 1}}}", text) is not None


def _unread(written: str) -> KnownError:
    return KnownError(
        fill(translate("Errors", "“%1” is not a period. %2"), _quoted(written), _example()), field="period"
    )


def _example() -> str:
    return translate(
        "Errors", "Write a number and a unit, such as 60 days, 5 working days, 6 months or 11 months 14 days."
    )


def _from_japanese(wanted: str) -> str:
    """Return a period of one Japanese amount ("60日", "2か月前") as the English writes it; anything else as it is."""
    found = _JAPANESE.fullmatch(wanted.translate(_WIDE).replace(" ", ""))
    if found is None:
        return wanted
    side = {"前": " before", "後": " after"}.get(found[3] or "", "")
    return f"{found[1]} {_JAPANESE_UNITS.get(found[2][0], 'months')}{side}"


def _quoted(written: str) -> str:
    """Return the beginning of what was written, on one line and without what a screen cannot show."""
    shown = "".join(letter if letter.isprintable() else " " for letter in written[:_LONGEST])
    return " ".join(shown.split())[:60]
