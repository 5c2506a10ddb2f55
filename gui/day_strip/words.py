"""What the strip says: of one day, and of all of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gui.wording import day_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.computation import StripDay
    from core.computation.strip import Mark


def mark_word(mark: Mark) -> str:
    """Return the word for what became of a day."""
    return {
        "event": translate("DayStrip", "the event"),
        "counted": translate("DayStrip", "counted"),
        "skipped": translate("DayStrip", "not counted"),
        "tolled": translate("DayStrip", "the clock stood still"),
        "added": translate("DayStrip", "added for a stop"),
        "rolled": translate("DayStrip", "moved past"),
        "due": translate("DayStrip", "the date"),
    }[mark]


def day_words(each: StripDay) -> str:
    """Return "Mon 5 Sep 1994  ·  Labor Day  ·  counted, day 36"."""
    word = mark_word(each.mark)
    if each.number:
        word = translate("DayStrip", "{word}, day {number}").format(word=word, number=each.number)
    return "  ·  ".join(part for part in (day_text(each.day), each.off, word) if part)


def all_words(days: Sequence[StripDay]) -> str:
    """Return how many days became what, such as "60 counted, 2 moved past"."""
    found = Counter(each.mark for each in days)
    numbered = max((each.number for each in days), default=0)
    one = translate("DayStrip", "1 day counted")
    parts = [one if numbered == 1 else translate("DayStrip", "%n days counted", "", numbered)] if numbered else []
    off = sum(1 for each in days if each.number and each.off)
    if off:
        parts.append(translate("DayStrip", "%n of them on days off", "", off))
    forms: tuple[tuple[Mark, str], ...] = (
        ("skipped", translate("DayStrip", "%n not counted", "", found["skipped"])),
        ("tolled", translate("DayStrip", "%n while the clock stood still", "", found["tolled"])),
        ("added", translate("DayStrip", "%n added for a stop", "", found["added"])),
        ("rolled", translate("DayStrip", "%n moved past at the end", "", found["rolled"])),
    )
    parts += [text for mark, text in forms if found[mark]]
    return translate("DayStrip", ", ", "between counts of days").join(parts)
