"""Checking a procedure file whole: everything that is wrong with it, each with its line and what would be right.

A person's own file is checked before it is used, a shipped one by the tests. What is looked for is in `shapes`
(keys and values), `sense` (names and periods) and `order` (circles, reach); here are the file itself, its TOML,
and what several files have to do with one another.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import msgspec

from core.errors import KnownError
from core.language import fill, translate
from core.procedures.mistakes import EnoughError, Mistake, Mistakes, cut, near, quoted
from core.procedures.model import Procedure
from core.procedures.order import Order
from core.procedures.places import Places
from core.procedures.sense import Sense
from core.procedures.shapes import shaped
from core.toml_text import has_far_too_many_dots

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.procedures.catalogue import Catalogue

LARGEST_FILE = 256 * 1024
"""Bytes; the longest law shipped takes an eighth of it."""

_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")
_HINTS = (
    ("Cannot overwrite", "a key or a table stands twice: leave one out"),
    ("Cannot declare", "a table stands twice: leave one out, or use [[two brackets]] for each"),
    ("Invalid value", "put text in quotes; write true, false, numbers and days without"),
    ("Illegal character", "close the quotes on the same line, or use three on either side for longer text"),
    ("Unterminated string", "close the quotes"),
    ("Unclosed array", "close the list with a ]"),
    ("Expected '=' after a key", 'write a key, an equals sign and a value, such as period = "60 days"'),
    ("Expected newline or end of document", "begin a new line for the next key, and put text in quotes"),
    ("Expected ']", "close the head of the table: [[step]]"),
)


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that was checked: the procedure if it is good, else None, and every mistake in it by line.

    `name` is the file's name without ".toml"; `text` what stands in it.
    """

    name: str
    text: str
    procedure: Procedure | None
    mistakes: tuple[Mistake, ...]


def check(text: str, name: str) -> Checked:
    """Return the procedure that a file of the name `name` (without ".toml") holds, or what is wrong with it.

    It never raises for what stands in a file, and takes less than a second for any.
    """
    if fault := _unfit(text):
        return Checked(name, text, None, (fault,))
    try:
        content = tomllib.loads(text)
    except (ValueError, RecursionError) as cause:
        return Checked(name, text, None, (_no_toml(text, cause),))
    mistakes = Mistakes(content)
    procedure: Procedure | None = None
    try:
        procedure = msgspec.convert(shaped(content, mistakes), Procedure)
        Sense(procedure, name, mistakes).check()
        Order(procedure, mistakes).check()
    except EnoughError:
        procedure = None
    told = mistakes.told(text)
    return Checked(name, text, None if told else procedure, told)


def check_file(path: str) -> Checked:
    """Check the file at `path`; one that cannot be read has that one mistake."""
    name = os.path.basename(path).removesuffix(".toml")
    try:
        text = text_of(path)
    except KnownError as fault:
        return Checked(name, "", None, (Mistake(0, "", str(fault).rstrip(".")),))
    return check(text, name)


def text_of(path: str) -> str:
    """Return the text of a file; `KnownError` on field "procedure" where it cannot be read as one."""
    if os.path.isdir(path):
        raise _unreadable("It is a folder: name a file.")
    if not os.path.lexists(path):
        raise _unreadable("There is no such file.")
    if not os.path.isfile(path):
        raise _unreadable("It is not a file that can be read.")
    try:
        with open(path, "rb") as file:
            content = file.read(LARGEST_FILE + 1)
        return content.decode("utf-8-sig") if len(content) <= LARGEST_FILE else " " * len(content)
    except UnicodeDecodeError as cause:
        raise _unreadable("It is not UTF-8 text: save it as UTF-8.") from cause
    except OSError as cause:
        raise _unreadable(f"It cannot be read: {cause.strerror}.") from cause


def told_at_once(name: str, mistakes: Sequence[Mistake], most: int = 5) -> KnownError:
    """Return the one error that tells the first of a file's mistakes."""
    said = "; ".join(f"line {each.line}: {each.sentence}" for each in mistakes[:most])
    more = f"; and {len(mistakes) - most} more" if len(mistakes) > most else ""
    end = "" if f"{said}{more}".endswith("?") else "."
    return KnownError(
        fill(translate("Errors", "Procedure file %1: %2%3%4"), cut(name), said, more, end), field="procedure"
    )


def overlapping(versions: Iterable[Procedure]) -> Iterator[tuple[Procedure, Procedure]]:
    """Yield each two versions of one procedure that are in force on the same day, the later one first."""
    ordered = sorted(versions, key=lambda each: (each.in_force_from or date.min, each.version))
    for before, after in pairwise(ordered):
        if (before.in_force_until or date.max) >= (after.in_force_from or date.min):
            yield after, before


def overlap_mistakes(files: Sequence[Checked]) -> Iterator[tuple[Checked, Mistake]]:
    """Yield, for files of one procedure whose spans in force overlap, the later one and its mistake."""
    good = {id(each.procedure): each for each in files if each.procedure is not None}
    by_id: dict[str, list[Procedure]] = {}
    for each in good.values():
        if each.procedure is not None:
            by_id.setdefault(each.procedure.id, []).append(each.procedure)
    for versions in by_id.values():
        for after, before in overlapping(versions):
            until = f"until {before.in_force_until}" if before.in_force_until else "without end"
            what = f"version {quoted(before.version)} is in force {until}, and so on the same days"
            file = good[id(after)]
            line = Places(file.text).line(("in_force_from",))
            yield file, Mistake(line, "in_force_from", what, "let one end on the day before the other begins")


def chain_mistakes(file: Checked, steps: Iterable[str]) -> Iterator[Mistake]:
    """Yield a mistake for each event that is the date of a step nobody has; `steps` are "procedure/step" names."""
    known = frozenset(steps)
    for at, event in enumerate(file.procedure.events if file.procedure is not None else ()):
        if event.chain and event.chain not in known:
            key = f"event {at + 1} {quoted(event.id)}: chain"
            line = Places(file.text).line(("event", at, "chain"))
            yield Mistake(line, key, f"there is no step {quoted(event.chain)}", near(event.chain, _like(event, known)))


def shipped_id_mistakes(file: Checked, catalogue: Catalogue) -> Iterator[Mistake]:
    """Yield the mistake of a file that has the id of a shipped procedure and is not that file itself."""
    law = file.procedure
    if law is None or law.id not in catalogue.ids() or catalogue.is_own(law.id):
        return
    written = msgspec.to_builtins(law)
    if all(written != msgspec.to_builtins(each) for each in catalogue.versions(law.id)):
        line = Places(file.text).line(("id",))
        yield Mistake(line, "id", f"{quoted(law.id)} is the id of a shipped procedure", "choose another id")


def _like(event: Any, known: frozenset[str]) -> list[str]:
    """Return the steps of the procedure that was named, or all where that does not exist either."""
    lead = f"{event.chain.partition('/')[0]}/"
    return sorted(each for each in known if each.startswith(lead)) or sorted(known)


def _unfit(text: str) -> Mistake | None:
    """Return why a text is not even looked into, or None."""
    if not text.strip() and len(text) <= LARGEST_FILE:
        return Mistake(1, "", "it is empty", "begin with id, title, short, regime, version and source")
    if len(text) > LARGEST_FILE:
        return Mistake(1, "", f"it is larger than {LARGEST_FILE // 1024} KiB", "no procedure is that long")
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        return Mistake(line, "", "there is a NUL byte in it", "save it as plain text")
    if has_far_too_many_dots(text):
        right = "use no dotted keys, and break long text into lines"
        return Mistake(1, "", "it has lines with far too many dots", right)
    return None


def _no_toml(text: str, cause: Exception) -> Mistake:
    if isinstance(cause, RecursionError):
        lines = text.split("\n")
        deepest = max(range(len(lines)), key=lambda at: lines[at].count("[") + lines[at].count("{"))
        return Mistake(deepest + 1, "", "it is nested too deeply", "a list holds text, or tables of two lines")
    if not isinstance(cause, tomllib.TOMLDecodeError):
        number = re.search(r"\d{4000}", text)
        line = text[: number.start()].count("\n") + 1 if number else 1
        return Mistake(line, "", "it is no TOML: a number in it is too long", "put text in quotes")
    said = str(cause)
    found = _AT_LINE.search(said)
    line = int(found[1]) if found else text.rstrip("\n").count("\n") + 1
    what = re.sub(r" \(at [^)]*\)$", "", said)
    right = next((hint for lead, hint in _HINTS if said.startswith(lead)), "")
    return Mistake(line, "", f"it is no TOML: {cut(what)}", right)


def _unreadable(sentence: str) -> KnownError:
    return KnownError(sentence, field="procedure")
