"""Where in a procedure file a key stands: from the path of a key to the number of its line.

It reads only as much of TOML as that takes, and only texts that are known to be TOML. What a file means is read
elsewhere; without a mistake to place, nobody comes here.
"""

from __future__ import annotations

import re

Path = tuple[str | int, ...]
"""Keys and, from 0, the numbers of repeated tables: ("step", 2, "count", 0, "period")."""

_NOT_KEYS = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}' r"|'''.*?'{3,5}" r'|"(?:\\.|[^"\\\n])*"' r"|'[^'\n]*'" r"|\#[^\n]*", re.DOTALL
)
_KEY = r"(?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*')"
_KEYS = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_HEAD = re.compile(rf"[ \t]*\[(?P<many>\[)?[ \t]*(?P<keys>{_KEYS})[ \t]*\]")
_LINE = re.compile(rf"[ \t]*(?P<keys>{_KEYS})[ \t]*=(?P<value>.*)")
_ONE = re.compile(_KEY)


class Places:
    """The lines of the tables and keys of a text that is TOML."""

    def __init__(self, text: str) -> None:
        self._lines: dict[Path, int] = {(): 1}
        self._counts: dict[Path, int] = {}
        table: Path = ()
        depth = 0
        for number, line in enumerate(_NOT_KEYS.sub(_blank, text).split("\n"), 1):
            if depth > 0:
                depth += _opened(line)
            elif head := _HEAD.match(line):
                table = self._table(_names(head["keys"]), number, many=head["many"] is not None)
            elif key := _LINE.match(line):
                self._note((*table, *_names(key["keys"])), number)
                depth = _opened(key["value"])

    def line(self, path: Path) -> int:
        """Return the line of the key at `path`, or of the nearest thing around it that has one."""
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]

    def _table(self, names: list[str], number: int, *, many: bool) -> Path:
        """Return the path of a table from its head; a repeated one is a new one each time."""
        path: Path = ()
        for name in names[:-1]:
            path = self._latest((*path, name))
        path = (*path, names[-1])
        if many:
            self._lines.setdefault(path, number)
            self._counts[path] = self._counts.get(path, -1) + 1
            path = self._latest(path)
        self._note(path, number)
        return path

    def _latest(self, path: Path) -> Path:
        count = self._counts.get(path)
        return path if count is None else (*path, count)

    def _note(self, path: Path, number: int) -> None:
        self._lines.setdefault(path, number)


def _blank(found: re.Match[str]) -> str:
    """Keep short strings, which may be keys; of the rest keep only how many lines there are."""
    text = found[0]
    if text.startswith(('"""', "'''")):
        return '""' + "\n" * text.count("\n")
    return "" if text.startswith("#") else text


def _names(keys: str) -> list[str]:
    return [key.strip("\"'") for key in _ONE.findall(keys)]


def _opened(value: str) -> int:
    """Return how many more brackets open than close, outside of strings."""
    bare = _NOT_KEYS.sub("", value)
    return bare.count("[") + bare.count("{") - bare.count("]") - bare.count("}")
