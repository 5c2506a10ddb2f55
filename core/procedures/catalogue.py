"""The procedures the product knows and a person's own, read from their files when first asked for.

A procedure may have several versions, each in force for a span of the days on which proceedings began. What
makes a file good is in `checking`.
"""

from __future__ import annotations

import os
import tomllib
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

import msgspec

import resources
from core.errors import KnownError
from core.language import fill, translate
from core.procedures.model import Procedure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.procedures.checking import Checked

Texts: TypeAlias = "Mapping[str, Callable[[], str]]"
"""File names without ".toml", such as "super-301.1994", each with what returns the text of that file."""

_ENDING = ".toml"


class Catalogue:
    """Procedures by id, each of their files read once, on demand.

    `texts` are shipped files: they are decoded and no more, because the tests check them. `own` are a person's:
    they are checked whole. What is wrong with them stops nobody from using the others.
    """

    def __init__(self, texts: Texts, own: Texts | None = None) -> None:
        self._shipped = dict(texts)
        self._own = dict(own or {})
        self._shipped_ids = frozenset(map(_id, self._shipped))
        self._own_ids = frozenset(map(_id, self._own)) - self._shipped_ids
        self._read: dict[str, tuple[Procedure, ...]] = {}
        self._checked: dict[str, Checked | KnownError] = {}
        self._standing_faults: list[KnownError] = []

    @classmethod
    def shipped(cls) -> Catalogue:
        """Return the catalogue of `resources/procedures`."""
        return cls(_shipped_texts())

    @classmethod
    def of(cls, own_folder: str | None) -> Catalogue:
        """Return the shipped catalogue with every `*.toml` of a folder; a folder that is not there adds nothing."""
        from core.procedures.checking import text_of  # noqa: PLC0415 - only for files of somebody's own

        def reader(path: str) -> Callable[[], str]:
            return lambda: text_of(path)

        names: list[str] = []
        faults: list[KnownError] = []
        if own_folder is not None and os.path.isdir(own_folder):
            try:
                names = sorted(name for name in os.listdir(own_folder) if name.endswith(_ENDING))
            except OSError as cause:
                sentence = f"The folder {own_folder} cannot be read: {cause.strerror}."
                faults.append(KnownError(sentence, field="procedure"))
        found = cls(_shipped_texts(), {_stem(name): reader(os.path.join(own_folder or "", name)) for name in names})
        found._standing_faults = faults
        return found

    def ids(self) -> tuple[str, ...]:
        """Return the ids that can be asked for, in alphabetical order; one's own only where a file of it is good."""
        return tuple(sorted({*self._shipped_ids, *filter(self._good, self._own_ids)}))

    def is_own(self, procedure_id: str) -> bool:
        """Tell whether the procedure is the person's own."""
        return procedure_id in self._own_ids

    def faults(self) -> tuple[KnownError, ...]:
        """Return what is wrong with the person's own files, in their order; a shipped id is taken is among it."""
        found = list(self._standing_faults)
        for stem in sorted(self._own):
            fault = self._fault(stem)
            if fault is not None:
                found.append(fault)
        return tuple(found)

    def versions(self, procedure_id: str) -> tuple[Procedure, ...]:
        """Return the versions of a procedure, oldest first.

        `KnownError` on field "procedure" where there is none, or none whose file is good.
        """
        self._check_known(procedure_id)
        found = self._good(procedure_id)
        if not found:
            self._raise_fault(procedure_id)
        return found

    def procedure(self, procedure_id: str, on: date | None = None, version: str | None = None) -> Procedure:
        """Return a procedure: the version named, else that in force on `on`, else the newest.

        `on` is the day the proceeding began. `KnownError` on field "procedure" where there is none of that id,
        no such version, none in force on that day, or something is wrong with the person's own file of it; on
        the last but one it names the versions and when they are in force.
        """
        self._check_known(procedure_id)
        if self.is_own(procedure_id):
            self._raise_fault(procedure_id)
        known = self.versions(procedure_id)
        if version:
            return _named(known, version)
        return known[-1] if on is None else _in_force(known, on)

    def nearest(self, procedure_id: str, on: date) -> Procedure:
        """Return the version in force on `on`, else the one whose span lies nearest to that day.

        It raises for an id that is not known and for one none of whose files is good, and for nothing else.
        """
        return min(self.versions(procedure_id), key=lambda each: _days_from(each, on))

    def _good(self, procedure_id: str) -> tuple[Procedure, ...]:
        """Return the versions whose files are good, oldest first."""
        known = self._read.get(procedure_id)
        if known is None:
            own = self.is_own(procedure_id)
            stems = [stem for stem in (self._own if own else self._shipped) if _id(stem) == procedure_id]
            found = map(self._own_procedure if own else self._shipped_procedure, stems)
            good = (each for each in found if each is not None)
            known = tuple(sorted(good, key=lambda each: (each.in_force_from or date.min, each.version)))
            self._read[procedure_id] = known
        return known

    def _shipped_procedure(self, stem: str) -> Procedure:
        return decode(self._shipped[stem](), stem)

    def _own_procedure(self, stem: str) -> Procedure | None:
        checked = self._check(stem)
        return None if isinstance(checked, KnownError) else checked.procedure

    def _check(self, stem: str) -> Checked | KnownError:
        """Return one of the person's files checked, or why it cannot be read."""
        found = self._checked.get(stem)
        if found is None:
            from core.procedures.checking import check  # noqa: PLC0415 - only for files of somebody's own

            try:
                found = check(self._own[stem](), stem)
            except KnownError as fault:
                found = KnownError(
                    fill(translate("Errors", "Procedure file %1%2: %3"), stem, _ENDING, fault), field="procedure"
                )
            self._checked[stem] = found
        return found

    def _fault(self, stem: str) -> KnownError | None:
        """Return what is wrong with one of the person's files, if anything is."""
        if _id(stem) in self._shipped_ids:
            sentence = f"Procedure file {stem}: “{_id(stem)}” is the id of a shipped procedure; choose another id."
            return KnownError(sentence, field="procedure")
        checked = self._check(stem)
        if isinstance(checked, KnownError):
            return checked
        from core.procedures.checking import overlapping, told_at_once  # noqa: PLC0415 - for own files only

        if checked.mistakes:
            return told_at_once(stem, checked.mistakes)
        for after, before in overlapping(self._good(_id(stem))):
            if after is checked.procedure:
                sentence = f"version {after.version} is in force on the same days as version {before.version}"
                return KnownError(
                    fill(translate("Errors", "Procedure file %1: %2."), stem, sentence), field="procedure"
                )
        return None

    def _raise_fault(self, procedure_id: str) -> None:
        for stem in sorted(self._own):
            fault = self._fault(stem) if _id(stem) == procedure_id else None
            if fault is not None:
                raise fault

    def _check_known(self, procedure_id: str) -> None:
        if procedure_id in self._shipped_ids or procedure_id in self._own_ids:
            return
        from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

        wanted, known = procedure_id[:60], self.ids()
        close = get_close_matches(wanted, known, 1)
        maybe = f" Do you mean {close[0]}?" if close else ""
        sentence = f"There is no procedure “{wanted}”.{maybe} Known: {', '.join(known)}."
        raise KnownError(sentence, field="procedure")


def decode(text: str, name: str) -> Procedure:
    """Decode a file that is known to be good; `KnownError` names it where it is not even a procedure."""
    try:
        return msgspec.convert(tomllib.loads(text), Procedure)
    except (ValueError, RecursionError) as cause:
        raise KnownError(fill(translate("Errors", "Procedure file %1: %2"), name, cause), field="procedure") from cause


def read_procedure(text: str, name: str) -> Procedure:
    """Decode and check one file; `KnownError` on field "procedure" names it and tells its first mistakes."""
    from core.procedures.checking import check, told_at_once  # noqa: PLC0415 - shipped files are not checked again

    checked = check(text, name)
    if checked.procedure is None:
        raise told_at_once(name, checked.mistakes)
    return checked.procedure


def span(procedure: Procedure) -> str:
    """Say when a version is in force: "from 3 March 1994 until 31 December 1994"."""
    from core.computation import long_date  # noqa: PLC0415 - only where somebody reads it

    since, until = procedure.in_force_from, procedure.in_force_until
    parts = [f"from {_day(long_date(since))}"] if since else []
    parts += [f"until {_day(long_date(until))}"] if until else []
    return " ".join(parts) or "always"


def _day(long: str) -> str:
    """Return a long date without its weekday, which says nothing about a law."""
    return long.partition(" ")[2]


def _days_from(law: Procedure, on: date) -> int:
    """Return how many days lie between `on` and the span in which the version is in force; 0 within it."""
    since, until = law.in_force_from or date.min, law.in_force_until or date.max
    return max((since - on).days, (on - until).days, 0)


def _named(known: tuple[Procedure, ...], version: str) -> Procedure:
    found = next((each for each in known if each.version == version), None)
    if found is None:
        names = ", ".join(each.version for each in known)
        sentence = f"{known[0].id} has no version “{version[:40]}”. Known: {names}."
        raise KnownError(sentence, field="procedure")
    return found


def _in_force(known: tuple[Procedure, ...], on: date) -> Procedure:
    for each in reversed(known):
        if (each.in_force_from or date.min) <= on <= (each.in_force_until or date.max):
            return each
    spans = "; ".join(f"version {each.version}, {span(each)}" for each in known)
    sentence = f"No version of {known[-1].id} was in force on {on.isoformat()}. Known: {spans}."
    raise KnownError(sentence, field="procedure")


def _shipped_texts() -> dict[str, Callable[[], str]]:
    def reader(name: str) -> Callable[[], str]:
        return lambda: resources.read_text(f"procedures/{name}")

    return {_stem(name): reader(name) for name in resources.names("procedures") if name.endswith(_ENDING)}


def _stem(file_name: str) -> str:
    return file_name.removesuffix(_ENDING)


def _id(stem: str) -> str:
    """Return the id that a file's name begins with: ids hold no dot, versions may."""
    return stem.partition(".")[0]
