"""The core's own words in the language of whoever reads them, without Qt.

A sentence of the core is looked up when it is shown, never when something is stored: what lies in a docket is the
same in every language. The window and `lapse watch` say where translations come from with `speak`; until then, and
where a sentence has none, the English stands. What stands here as "%1", "%2" is filled in by `say`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

ENGLISH = "en"
JAPANESE = "ja"

_PLACES = 9


class Translate(Protocol):
    """Finds a sentence: its context, the English, a note that tells apart what English says alike, and a number."""

    def __call__(self, context: str, text: str, note: str = "", number: int = -1, /) -> str:
        """Return the sentence, or `text` where there is no translation."""
        ...


def _english(_context: str, text: str, _note: str = "", number: int = -1, /) -> str:
    return text.replace("%n", str(number)) if number >= 0 else text


class _Spoken:
    """What is spoken now."""

    language = ENGLISH
    translate: Translate = staticmethod(_english)
    on_change: tuple[Callable[[], None], ...] = ()


def speak(language: str, translate: Translate | None = None) -> None:
    """Say the core's words in `language` ("en" or "ja") from now on; `translate` knows its sentences."""
    _Spoken.language = language
    _Spoken.translate = staticmethod(translate or _english)
    for forget in _Spoken.on_change:
        forget()


def when_changed(forget: Callable[[], None]) -> None:
    """Have `forget` called whenever the language changes: for whoever keeps sentences that are made."""
    _Spoken.on_change = (*_Spoken.on_change, forget)


def spoken() -> str:
    """Return the language spoken now."""
    return _Spoken.language


def translate(context: str, text: str, note: str = "", number: int = -1) -> str:
    """Return the sentence `text` of `context` as it is said now."""
    return _Spoken.translate(context, text, note, number)


def fill(sentence: str, *parts: object) -> str:
    """Put `parts` in the places of "%1", "%2" ... in `sentence`, each once; a part's own "%1" stays as it is."""
    pieces = sentence.split("%")
    whole = pieces[0]
    for piece in pieces[1:]:
        place = ord(piece[0]) - ord("1") if piece[:1] in set("123456789") else _PLACES
        whole += f"{parts[place]}{piece[1:]}" if place < len(parts) else f"%{piece}"
    return whole


def word(context: str, text: str) -> str:
    """Return a name from data (a procedure's, a city's) as it is called now; itself where none is known."""
    return _Spoken.translate(context, text, "", -1) if text and _Spoken.language != ENGLISH else text


def long_day(day: date) -> str:
    """Return a date in full in the language spoken, or nothing where English is: "1994年9月29日木曜日"."""
    if _Spoken.language != JAPANESE:
        return ""
    return f"{day.year}年{day.month}月{day.day}日{_JAPANESE_DAYS[day.weekday()]}曜日"


def short_day(day: date) -> str:
    """Return a date with its weekday in the language spoken, or nothing where English is: "1994年9月29日(木)"."""
    if _Spoken.language != JAPANESE:
        return ""
    return f"{day.year}年{day.month}月{day.day}日({_JAPANESE_DAYS[day.weekday()]})"


_JAPANESE_DAYS = "月火水木金土日"
