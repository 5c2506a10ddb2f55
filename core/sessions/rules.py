"""The rules a docket is read with: its procedures and calendars, and the mark they leave on derived rows."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from zlib import crc32

import resources
from core import __version__

if TYPE_CHECKING:
    from core.errors import KnownError
    from core.paths import Profile
    from core.procedures import Catalogue

PROJECTION = 5
"""Raised whenever the code that derives dates changes what it gives for the same facts."""

_SHIPPED = ("procedures", "regimes", "calendars")


class Rules:
    """The shipped procedures and calendars, with a person's own if a profile is given.

    `mark` differs whenever the program or one of these files does. `faults` says which own files were left out,
    and why. Own calendars are known to the whole process once they were loaded. `templates` is the folder of the
    person's own templates, empty without a profile; they derive nothing, so no mark depends on them.
    """

    def __init__(self, profile: Profile | None = None) -> None:
        from core.procedures import Catalogue  # noqa: PLC0415 - a list of dates is shown without any procedure

        self.faults: tuple[KnownError, ...] = ()
        self.templates = profile.templates if profile is not None else ""
        if profile is not None and os.path.isdir(profile.calendars):
            from core.calendars.own import load_own  # noqa: PLC0415 - most people have none

            self.faults = tuple(load_own(profile.calendars))
        self.catalogue: Catalogue = Catalogue.of(profile.procedures if profile else None)
        self.faults += self.catalogue.faults()
        self.mark = rules_mark(profile)


def rules_mark(profile: Profile | None = None) -> str:
    """Return a text that differs whenever the program does, or one of its procedures, regimes or calendars."""
    mark = 0
    for folder in _SHIPPED:
        for name in resources.names(folder):
            mark = crc32(name.encode() + resources.read_bytes(f"{folder}/{name}"), mark)
    for folder in (profile.procedures, profile.calendars) if profile else ():
        mark = _own(folder, mark)
    return f"{__version__}/{PROJECTION}/{mark:08x}"


def _own(folder: str, mark: int) -> int:
    """Return the mark with what is known of a person's own files without reading them: they may be any size."""
    if not os.path.isdir(folder):
        return mark
    with os.scandir(folder) as found:
        for entry in sorted(found, key=lambda each: each.name):
            if entry.name.endswith(".toml"):
                seen = entry.stat()
                mark = crc32(f"{entry.name}/{seen.st_size}/{seen.st_mtime_ns}".encode(), mark)
    return mark
