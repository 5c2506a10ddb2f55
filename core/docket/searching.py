"""Searching every text of a docket: names, notes, statements, sources, reasons, persons.

Case and accents do not matter ("brasilia" finds "Brasília"), every word must occur, what stands in quotes must occur
as it stands. Facts never change, so each is read and folded once; what was added since is taken up, and a query over
ten thousand facts looks only at strings that are ready.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from core.docket.facts import ANCHORS, Retracted
from core.docket.standing import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.docket.facts import Fact
    from core.docket.ports import Entry
    from core.docket.standing import Viewpoint

_PARTS = re.compile(r'"([^"]*)"?|(\S+)')
_QUOTES = str.maketrans("“”„«»", '"""""')
_NO_TEXT = frozenset(
    {*ANCHORS, "procedure", "version", "variants", "event", "variant", "step", "steps", "zone", "seats"}
)
"""Fields that name something by its id; what they name has a text of its own."""

_ACCENTS = range(0x300, 0x370)
"""The accents of European letters. Marks of other scripts (kana, Hangul, Indic vowels) make other letters."""

AROUND = 60
"""How many characters of a long text are kept before the first match."""


class Passage(NamedTuple):
    """A piece of a text in which something was found: the field it stands in, and where in `text` the matches are.

    `spans` are (start, end) pairs, in order and apart. A piece that begins inside the text has an ellipsis before it.
    """

    field: str
    text: str
    spans: tuple[tuple[int, int], ...]


class Hit(NamedTuple):
    """A fact in which everything was found, with the passage to show; `retracted` where it no longer counts."""

    fact: Fact
    track: str
    retracted: bool
    passage: Passage


class Group(NamedTuple):
    """What was found on one track, the latest entered first; `track` is empty for a negotiation as a whole."""

    negotiation: str
    track: str
    hits: tuple[Hit, ...]


class Results(NamedTuple):
    """What was found, and how many more facts have it."""

    groups: tuple[Group, ...]
    more: int


class Index:
    """The folded texts of a docket's facts, in the order they were entered."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._folded: list[str] = []

    def take_up(self, entries: Sequence[Entry], most: int | None = None) -> bool:
        """Take up what is new, at most so many; tell whether more is left.

        `entries` are all of a docket's, in the order they were entered. Where they do not begin with those known
        already, it is another docket, and all of it is read.
        """
        known = len(self._entries)
        if known > len(entries) or (known and entries[known - 1] != self._entries[-1]):
            self._entries, self._folded, known = [], [], 0
        fresh = entries[known:] if most is None else entries[known : known + most]
        self._entries += fresh
        self._folded += ["\n".join(folded(text) for _, text in texts_of(entry.fact)) for entry in fresh]
        return len(self._entries) < len(entries)

    def find(self, wanted: str, most: int, viewpoint: Viewpoint = PRESENT) -> Results:
        """Return what `wanted` finds as seen from `viewpoint`, at most so many facts, the latest entered first."""
        terms = terms_of(wanted)
        if not terms:
            return Results((), 0)
        longest = max(terms, key=len)
        places = [place for place, text in enumerate(self._folded) if longest in text]
        for term in terms:
            places = [place for place in places if term in self._folded[place]]
        if viewpoint != PRESENT:
            places = [place for place in places if viewpoint.sees(self._entries[place].fact)]
        shown = places[: -most - 1 : -1]
        return Results(tuple(self._grouped(shown, terms, viewpoint)), max(0, len(places) - most))

    def _grouped(self, places: Sequence[int], terms: Sequence[str], viewpoint: Viewpoint) -> Iterator[Group]:
        retracted = _retracted(self._entries, viewpoint) if places else frozenset()
        found: dict[tuple[str, str], list[Hit]] = {}
        for place in places:
            fact, track = self._entries[place]
            hit = Hit(fact, track, fact.id in retracted, passage_of(fact, terms))
            found.setdefault((fact.negotiation, track), []).append(hit)
        for (negotiation, track), hits in found.items():
            yield Group(negotiation, track, tuple(hits))


def terms_of(wanted: str) -> list[str]:
    """Return what must occur, folded: each word, and each text in quotes as it stands. A quote may be left open."""
    found = (quoted or word for quoted, word in _PARTS.findall(wanted.translate(_QUOTES)))
    terms = (" ".join(folded(each).split()) for each in found)
    return list(dict.fromkeys(term for term in terms if term))


def folded(text: str) -> str:
    """Return the text in small letters without accents, full-width letters and ligatures taken apart."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def texts_of(fact: Fact) -> Iterator[tuple[str, str]]:
    """Yield every text of a fact with the name of its field, the body's own first."""
    body = fact.body
    for field in body.__struct_fields__:
        if field in _NO_TEXT:
            continue
        for text in _texts(getattr(body, field)):
            if text:
                yield field, text
    for field, text in (("source", fact.source), ("recorded_by", fact.recorded_by)):
        if text:
            yield field, text


def passage_of(fact: Fact, terms: Sequence[str]) -> Passage:
    """Return the piece of the fact that shows most of the terms: the first of those that show equally many."""
    best = Passage("", "", ())
    most = -1
    for field, text in texts_of(fact):
        spans, shown = matches_in(text, terms)
        if shown > most:
            best, most = _cut(field, text, spans), shown
        if shown == len(terms):
            break
    return best


def matches_in(text: str, terms: Sequence[str]) -> tuple[tuple[tuple[int, int], ...], int]:
    """Return where the terms stand in `text`, as spans that are in order and apart, and how many of them do."""
    letters, places = [], []
    for place, letter in enumerate(text):
        small = _FOLDS[ord(letter)]
        letters.append(small)
        places += [place] * len(small)
    small_text, spans, shown = "".join(letters), [], 0
    for term in terms:
        at = small_text.find(term)
        shown += at >= 0
        while at >= 0:
            spans.append((places[at], places[at + len(term) - 1] + 1))
            at = small_text.find(term, at + len(term))
    return tuple(_apart(sorted(spans))), shown


class _Folds(dict[int, str]):
    """What each letter is folded to, by its code; made when it is first met."""

    def __missing__(self, code: int) -> str:
        """Take a letter apart and drop its accents."""
        apart = unicodedata.normalize("NFKD", chr(code).casefold())
        made = self[code] = "".join(each for each in apart if ord(each) not in _ACCENTS)
        return made


_FOLDS = _Folds()


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        yield from (each for each in value if isinstance(each, str))
    elif isinstance(value, dict):
        yield from (f"{name}: {text}" for name, text in value.items())


def _retracted(entries: Sequence[Entry], viewpoint: Viewpoint) -> frozenset[str]:
    gone: set[str] = set()
    for fact, _ in reversed(entries):
        if isinstance(fact.body, Retracted) and fact.id not in gone and viewpoint.sees(fact):
            gone.add(fact.body.retracts)
    return frozenset(gone)


def _apart(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join spans that touch or overlap."""
    open_: tuple[int, int] | None = None
    for start, end in spans:
        if open_ is None or start > open_[1]:
            if open_ is not None:
                yield open_
            open_ = start, end
        else:
            open_ = open_[0], max(open_[1], end)
    if open_ is not None:
        yield open_


def _cut(field: str, text: str, spans: tuple[tuple[int, int], ...]) -> Passage:
    """Return the piece of a text from shortly before the first match on, on one line."""
    line = text.replace("\n", " ")
    start = spans[0][0] - AROUND if spans else 0
    if start <= 0:
        return Passage(field, line, spans)
    blank = line.find(" ", start, spans[0][0])
    start = blank + 1 if blank >= 0 else start
    moved = tuple((a - start + 1, b - start + 1) for a, b in spans)
    return Passage(field, f"…{line[start:]}", moved)
