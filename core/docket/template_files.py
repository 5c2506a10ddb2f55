"""Templates as TOML files: the shipped ones and a person's own, each checked when it is read.

    id = "us-title-vii"                    # the file's name without ".toml"
    title = "US procurement consultations"
    meaning = "What it is for, in a sentence."
    first = "the USTR identifies the country"   # what happens on the first day
    parties = ["United States", "Japan"]
    seats = ["Washington", "Tokyo"]

    [[track]]
    name = "Medical equipment"

    [[track.start]]
    procedure = "title-vii"
    event = "identification"

What is wrong is told with its line and what would be right, as for procedures; a bad file stops nobody from using
the others.
"""

from __future__ import annotations

import os
import re
from itertools import count
from typing import TYPE_CHECKING, Any

import msgspec

import resources
from core.docket.template import Template
from core.docket.template_text import as_toml
from core.errors import KnownError
from core.language import fill, translate
from core.procedures.mistakes import EnoughError, Mistake, Mistakes, cut, near, quoted
from core.toml_text import read_toml
from core.zones import zone_named

if TYPE_CHECKING:
    from core.procedures import Catalogue, Procedure
    from core.procedures.places import Path

LARGEST_FILE = 64 * 1024
"""Bytes; far more than any template has."""

MOST = 100
"""The most tracks, and the most procedures on one."""

_LONGEST, _LONGEST_TEXT = 200, 2_000
_ENDING = ".toml"
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")

_TEXT, _TEXTS, _TABLES = "text", "a list of texts", "a list of tables"
_KEYS: dict[tuple[str, ...], dict[str, str]] = {
    (): {
        "id": _TEXT,
        "title": _TEXT,
        "meaning": _TEXT,
        "first": _TEXT,
        "parties": _TEXTS,
        "seats": _TEXTS,
        "track": _TABLES,
    },
    ("track",): {"name": _TEXT, "summary": _TEXT, "start": _TABLES},
    ("track", "start"): {
        "procedure": _TEXT,
        "label": _TEXT,
        "version": _TEXT,
        "variants": _TEXTS,
        "event": _TEXT,
    },
}
_NEEDED = {"id", "title", "name", "procedure", "track"}
_LONG = {"meaning", "summary"}
_RIGHT = {_TEXT: 'write it in quotes: {key} = "..."', _TEXTS: 'write {key} = ["..."]', _TABLES: "head each with {head}"}


def check_template(text: str, name: str, catalogue: Catalogue) -> tuple[Template | None, tuple[Mistake, ...]]:
    """Return the template that a file of the name `name` (without ".toml") holds, or None and what is wrong with it.

    It never raises for what stands in a file.
    """
    if len(text) > LARGEST_FILE:
        return None, (Mistake(1, "", f"it is larger than {LARGEST_FILE // 1024} KiB", "no template is that long"),)
    try:
        content = read_toml(text.removeprefix("\ufeff"))
    except RecursionError:
        return None, (Mistake(1, "", "it is nested too deeply", "a template has tracks, and procedures on them"),)
    except ValueError as cause:
        return None, (_no_toml(str(cause)),)
    mistakes = Mistakes(content)
    try:
        _shape(content, (), mistakes)
        if not mistakes.within(()):
            _Sense(content, catalogue, mistakes).check(name)
    except EnoughError:
        pass
    found = mistakes.told(text)
    return (None if found else msgspec.convert(content, Template)), found


class Templates:
    """The templates there are, shipped ones first, and what is wrong with a person's own."""

    def __init__(self, folder: str, catalogue: Catalogue) -> None:
        self._folder = folder
        self._catalogue = catalogue

    def all(self) -> list[Template]:
        """Return every template whose file is good, by title, the shipped ones first."""
        return [*self._shipped(), *(found for found, _ in self._own() if found is not None)]

    def is_own(self, ident: str) -> bool:
        """Tell whether the template of that id is the person's own."""
        return ident not in {each.id for each in self._shipped()}

    def faults(self) -> list[str]:
        """Return a sentence for each of the person's own files that can't be used, with the lines at fault."""
        return [fault for _, fault in self._own() if fault]

    def save(self, template: Template) -> str:
        """Keep a template as one of the person's own and return the path of its file.

        One without an id, because its title has no Latin letter, gets a number for one. `KnownError` on field "name"
        where one of that id is there already, on "profile" where there is no folder to keep it in.
        """
        if not self._folder:
            raise KnownError(translate("Errors", "There is no profile to keep templates in."), field="profile")
        if not template.id:
            template = msgspec.structs.replace(template, id=self._numbered())
        path = os.path.join(self._folder, f"{template.id}{_ENDING}")
        if os.path.exists(path) or template.id in {each.id for each in self._shipped()}:
            raise KnownError(
                translate("Errors", "There is a template of that name already. Choose another."), field="name"
            )
        try:
            os.makedirs(self._folder, mode=0o700, exist_ok=True)
            with open(path, "x", encoding="utf-8", newline="\n") as file:
                file.write(as_toml(template))
        except OSError as cause:
            raise KnownError(
                fill(translate("Errors", "The template can't be kept: %1."), cause.strerror), field="name"
            ) from cause
        return path

    def _numbered(self) -> str:
        numbers = (f"template-{number}" for number in count(1))
        return next(each for each in numbers if not os.path.exists(os.path.join(self._folder, f"{each}{_ENDING}")))

    def _shipped(self) -> list[Template]:
        names = [each for each in resources.names("templates") if each.endswith(_ENDING)]
        found = [msgspec.convert(read_toml(resources.read_text(f"templates/{each}")), Template) for each in names]
        return sorted(found, key=lambda each: each.title.casefold())

    def _own(self) -> list[tuple[Template | None, str]]:
        if not self._folder or not os.path.isdir(self._folder):
            return []
        shipped = {each.id for each in self._shipped()}
        found: list[tuple[Template | None, str]] = []
        for file in sorted(each for each in os.listdir(self._folder) if each.endswith(_ENDING)):
            name = file.removesuffix(_ENDING)
            try:
                template, mistakes = check_template(_text_of(os.path.join(self._folder, file)), name, self._catalogue)
            except (OSError, UnicodeDecodeError) as cause:
                found.append((None, f"Template file {cut(file)}: it cannot be read: {cut(str(cause))}."))
                continue
            if template is not None and template.id in shipped:
                line = "line 1: this is the id of a shipped template; choose another"
                found.append((None, f"Template file {cut(file)}: {line}."))
            else:
                found.append((template, _told(file, mistakes) if mistakes else ""))
        return sorted(found, key=lambda each: each[0].title.casefold() if each[0] else "")


def id_of(title: str) -> str:
    """Return the id that a title gives, empty where it has no Latin letter or digit."""
    return "-".join(re.findall(r"[a-z0-9]+", title.casefold()))[:60].strip("-")


def _text_of(path: str) -> str:
    with open(path, encoding="utf-8-sig") as file:
        return file.read(LARGEST_FILE + 1)


def _told(file: str, mistakes: tuple[Mistake, ...]) -> str:
    said = "; ".join(f"line {each.line}: {each.sentence}" for each in mistakes[:5])
    return f"Template file {cut(file)}: {said}{'' if said.endswith('?') else '.'}"


def _no_toml(said: str) -> Mistake:
    at = _AT_LINE.search(said)
    what = re.sub(r" \(at [^)]*\)$", "", said)
    return Mistake(int(at[1]) if at else 1, "", f"it is no TOML: {cut(what)}", "put text in quotes, a key on each line")


def _shape(table: dict[str, Any], path: Path, mistakes: Mistakes) -> None:
    """Tell of every key that is not known, missing, or holds something of another sort."""
    kinds = _KEYS[tuple(part for part in path if isinstance(part, str))]
    for key in table:
        if key not in kinds:
            mistakes.add((*path, key), "there is no such key here", near(key, kinds))
    for key, kind in kinds.items():
        if key not in table:
            if key in _NEEDED:
                mistakes.add((*path, key), "it is missing", _rightly(key, kind, path))
        elif not _is(table[key], kind):
            mistakes.add((*path, key), f"this is not {kind}", _rightly(key, kind, path))
        elif kind == _TABLES:
            _tables(table[key], (*path, key), mistakes)
        else:
            _texts(table[key], (*path, key), mistakes)


def _tables(tables: list[dict[str, Any]], path: Path, mistakes: Mistakes) -> None:
    if len(tables) > MOST:
        mistakes.add(path, f"there are {len(tables)} of them", f"{MOST} are the most")
    if not tables and path == ("track",):
        mistakes.add(path, "there is none", "add a [[track]] with its name")
    for number, each in enumerate(tables[:MOST]):
        _shape(each, (*path, number), mistakes)


def _texts(value: Any, path: Path, mistakes: Mistakes) -> None:
    limit = _LONGEST_TEXT if path[-1] in _LONG else _LONGEST
    for text in value if isinstance(value, list) else [value]:
        if len(text) > limit:
            mistakes.add(path, f"it is longer than {limit} characters", "shorten it")
    if path[-1] in _NEEDED and isinstance(value, str) and not value.strip():
        mistakes.add(path, "it is empty", "give it one")


def _is(value: Any, kind: str) -> bool:
    if kind == _TEXT:
        return isinstance(value, str)
    sort = str if kind == _TEXTS else dict
    return isinstance(value, list) and all(isinstance(each, sort) for each in value)


def _rightly(key: str, kind: str, path: Path) -> str:
    head = ".".join([*(part for part in path if isinstance(part, str)), key])
    return _RIGHT[kind].format(key=key, head=f"[[{head}]]")


class _Sense:
    """Whether what a template of the right shape names exists."""

    def __init__(self, content: dict[str, Any], catalogue: Catalogue, mistakes: Mistakes) -> None:
        self._content = content
        self._catalogue = catalogue
        self._mistakes = mistakes

    def check(self, name: str) -> None:
        """Tell of an id that is not the file's, of cities and procedures nobody knows, and of what they lack."""
        ident = self._content["id"]
        if not _ID.fullmatch(ident):
            self._mistakes.add(("id",), f"{quoted(ident)} is no id", "use small letters, digits and hyphens")
        elif ident != name:
            self._mistakes.add(("id",), f"{quoted(ident)} is not the file's name", f"write {quoted(name)}")
        for seat in self._content.get("seats", ()):
            self._seat(seat)
        for number, track in enumerate(self._content["track"]):
            for place, start in enumerate(track.get("start", ())):
                self._start(start, ("track", number, "start", place))

    def _seat(self, seat: str) -> None:
        try:
            zone_named(seat)
        except KnownError as fault:
            self._mistakes.add(("seats",), str(fault).rstrip("."))

    def _start(self, start: dict[str, Any], path: Path) -> None:
        ident = start["procedure"]
        if ident not in self._catalogue.ids():
            self._mistakes.add((*path, "procedure"), f"there is no procedure {quoted(ident)}", self._near(ident))
            return
        laws = self._laws(ident, start.get("version", ""), path)
        if not laws:
            return
        short = laws[-1].short
        variants = list(dict.fromkeys(each.id for law in laws for each in law.variants))
        for variant in start.get("variants", ()):
            if variant not in variants:
                what = f"{short} has no variant {quoted(variant)}"
                self._mistakes.add((*path, "variants"), what, near(variant, variants))
        event, events = start.get("event", ""), list(dict.fromkeys(each.id for law in laws for each in law.events))
        if event and event not in events:
            what = f"{short} has no event {quoted(event)}"
            self._mistakes.add((*path, "event"), what, near(event, events))

    def _laws(self, ident: str, version: str, path: Path) -> list[Procedure]:
        """Return the version that is named, else all: which of them runs is known only with the first day."""
        versions = self._catalogue.versions(ident)
        if not version:
            return list(versions)
        found = [each for each in versions if each.version == version]
        if not found:
            what = f"{ident} has no version {quoted(version)}"
            self._mistakes.add((*path, "version"), what, near(version, [each.version for each in versions]))
        return found

    def _near(self, ident: str) -> str:
        return near(ident, self._catalogue.ids())
