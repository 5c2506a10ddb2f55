"""A mistake in a procedure file, and how it is told: the line, the key, what is wrong, what would be right.

What is a mistake is decided in the modules that look for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from core.procedures.places import Path, Places

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MOST = 50
"""The most mistakes that are told of one file."""

_SHOWN = 60


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """What is wrong in one place of a file.

    `key` is empty where it is about the whole file, and `line` 0 where the file could not even be read.
    """

    line: int
    key: str
    what: str
    right: str = ""

    @property
    def sentence(self) -> str:
        """The mistake without its line: `step 3 "determine": period: what; what would be right`."""
        lead = f"{self.key}: " if self.key else ""
        return f"{lead}{self.what}{'; ' if self.right else ''}{self.right}"


class EnoughError(Exception):
    """So many mistakes were found that nobody wants to read more."""


class Mistakes:
    """The mistakes found in one file so far, by the path of their key.

    `content` is the file as TOML gives it, from which tables get the ids they are named by.
    """

    def __init__(self, content: Mapping[str, Any]) -> None:
        self._content = content
        self._found: dict[tuple[Path, str], str] = {}
        self._paths: set[Path] = set()

    def add(self, path: Path, what: str, right: str = "") -> None:
        """Keep one mistake; `EnoughError` where there are too many."""
        self._found.setdefault((path, what), right)
        self._paths.add(path)
        if len(self._found) >= MOST:
            raise EnoughError

    def at(self, *paths: Path) -> bool:
        """Tell whether one of these keys is wrong already, so that nothing can follow from it."""
        return not self._paths.isdisjoint(paths)

    def within(self, path: Path) -> bool:
        """Tell whether something in the table at `path` is wrong already."""
        return any(each[: len(path)] == path for each in self._paths)

    def told(self, text: str) -> tuple[Mistake, ...]:
        """Return them with the lines they have in `text`, in the order of the lines."""
        if not self._found:
            return ()
        places = Places(text)
        return tuple(
            sorted(
                Mistake(places.line(path), self._named(path), what, right)
                for (path, what), right in self._found.items()
            )
        )

    def _named(self, path: Path) -> str:
        """Return the path as a person would say it: `step 3 "determine", variant 1: period`."""
        tables: list[str] = []
        value: Any = self._content
        for part in path:
            value = _inside(value, part)
            if isinstance(part, int) and tables:
                own = value.get("id") if isinstance(value, dict) else None
                tables[-1] += f" {part + 1}" + (f" {quoted(own)}" if isinstance(own, str) and own else "")
            else:
                tables.append(cut(str(part)))
        key = tables.pop() if tables and not isinstance(path[-1], int) else ""
        return ": ".join(filter(None, (", ".join(tables), key)))


def _inside(value: Any, part: str | int) -> Any:
    """Return what a table or a list holds, None where it holds nothing there."""
    if isinstance(value, dict):
        return value.get(part)
    if isinstance(value, list) and isinstance(part, int) and part < len(value):
        return value[part]
    return None


def near(wanted: str, known: Iterable[str], *, lead: str = "there are") -> str:
    """Say what somebody may have meant: the nearest known name, else the known ones."""
    names = list(known)
    close = get_close_matches(cut(wanted), names, 1)
    if close:
        return f"do you mean {quoted(close[0])}?"
    if not names:
        return "there are none"
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{lead} {', '.join(names[:_SHOWN])}{more}"


def cut(text: str) -> str:
    """Return a text short enough for a sentence, without what would break a line."""
    return "".join(letter if letter.isprintable() else "�" for letter in text[:_SHOWN])


def quoted(text: str) -> str:
    """Return a text as it stands in the file, in quotes, short enough for a sentence."""
    return f'"{cut(text)}"'
