"""What can be found by typing, and in which order it is offered. Pure: no Qt.

Ten thousand places are gone through at every key, so what is compared is prepared once and kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Kind = Literal["command", "track", "date", "answer", "record"]

COMMAND: Kind = "command"
TRACK: Kind = "track"
DATE: Kind = "date"
ANSWER: Kind = "answer"
RECORD: Kind = "record"

_EXACT, _BEGINS, _WORDS, _PARTS, _LETTERS = range(5)
_WORD = re.compile(r"\w+")
_LEAST_LETTERS = 2


class Found(NamedTuple):
    """One thing to go to: `where` stands beside its text, `keys` is its shortcut.

    `name` is its text and `searched` all that is looked through, each as words with a space before them.
    """

    kind: Kind
    id: str
    text: str
    where: str
    keys: str
    name: str
    searched: str


class Ranking(NamedTuple):
    """The first of what was found, how many more there are, and how many of them are what was typed exactly."""

    found: list[Found]
    more: int
    exact: int


def to_find(kind: Kind, ident: str, text: str, where: str = "", keys: str = "") -> Found:
    """Return a thing to find; a command is found by the name of its menu too."""
    name = _spaced(text)
    return Found(kind, ident, text, where, keys, name, name + _spaced(where) if kind == COMMAND else name)


def ranked(things: Sequence[Found], text: str, most: int) -> Ranking:
    """Return what `text` finds, at most so many: what is named so, begins so, has such words, or such parts.

    Within each of these the order of `things` holds. Only where no word of it occurs anywhere do letters in
    their order suffice, as in "rmdr" for "reminders"; of commands they always do.
    """
    words = _WORD.findall(text.casefold())
    if not words:
        return Ranking(list(things[:most]), max(0, len(things) - most), 0)
    tiers = _tiers(things, words)
    if not any(tiers):
        tiers[_LETTERS] = _by_letters(things, words)
    elif sum(map(len, tiers)) < most:
        known = set(map(id, (each for tier in tiers for each in tier)))
        commands = (each for each in things if each.kind == COMMAND and id(each) not in known)
        tiers[_LETTERS] = _by_letters(commands, words)
    found = [each for tier in tiers for each in tier]
    return Ranking(found[:most], max(0, len(found) - most), min(most, len(tiers[_EXACT])))


def _tiers(things: Sequence[Found], words: list[str]) -> list[list[Found]]:
    wanted = " " + " ".join(words)
    starts = [f" {word}" for word in words]
    tiers: list[list[Found]] = [[], [], [], [], []]
    exact, begins, by_words, by_parts, _ = tiers
    longest = max(words, key=len)
    for each in things:
        searched = each.searched
        if longest not in searched or not all(word in searched for word in words):
            continue
        if each.name == wanted:
            exact.append(each)
        elif each.name.startswith(wanted):
            begins.append(each)
        elif all(start in searched for start in starts):
            by_words.append(each)
        else:
            by_parts.append(each)
    return tiers


def _by_letters(things: Iterable[Found], words: list[str]) -> list[Found]:
    """Return those in which each word's letters stand in their order within one word, the first of it first."""
    if max(map(len, words)) < _LEAST_LETTERS:
        return []
    patterns = [re.compile(" " + r"[^\s]*?".join(map(re.escape, word))) for word in words]
    first = f" {words[0][0]}"
    return [
        each for each in things if first in each.searched and all(pattern.search(each.searched) for pattern in patterns)
    ]


def _spaced(text: str) -> str:
    return "".join(f" {word}" for word in _WORD.findall(text.casefold()))
