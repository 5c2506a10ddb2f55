"""What a person chose for the program itself: looks, and what has been said once.

Nothing that decides a date or a reminder belongs here.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from core.errors import KnownError
from core.language import fill, translate

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Settings:
    """The choices, with their defaults. `scheme` is "system", "light", "dark" or "high contrast".

    `language` is "system", "en" or "ja"; `recorded_by` the name written beside what is recorded here; `first_weekday`
    "system", "monday", "saturday" or "sunday"; `kept_date` the key of the date kept in sight, and `kept_at` where, as
    "x,y" in pixels of the screen.

    `tracks` is how the tracks are grouped and sorted, `filters` the saved filters: see `core.docket.saved_filters`.
    Dates within `convergence_days` of each other converge. `seen` and `looked` are kept by `core.looks`, by a docket's
    path, in seconds since 1970 UTC.
    """

    scheme: str = "system"
    language: str = "system"
    said_it_stays_in_tray: bool = False
    window: str = ""
    recorded_by: str = ""
    first_weekday: str = "system"
    start_hidden: bool = False
    kept_date: str = ""
    kept_at: str = ""
    tracks: dict[str, object] = field(default_factory=dict)
    filters: list[object] = field(default_factory=list)
    convergence_days: int = 3
    seen: dict[str, float] = field(default_factory=dict)
    looked: dict[str, float] = field(default_factory=dict)


class SettingsFile:
    """Keeps `Settings` in a JSON file, or, without a path, for this run only.

    Unknown and ill-typed entries are passed over, so that older and newer programs can share it. A file that
    is no JSON is set aside as `settings.json.damaged` and the defaults hold; one that may not be read is left alone,
    and the choices hold for this run only.
    """

    def __init__(self, path: str) -> None:
        self._path = Path(path) if path else None
        self.values = self._read()

    def save(self) -> None:
        """Write the choices, whole or not at all; `KnownError` where the disk refuses."""
        if self._path is None:
            return
        fresh = self._path.with_name(f"{self._path.name}.new")
        try:
            with fresh.open("w", encoding="utf-8") as file:
                json.dump(asdict(self.values), file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError as cause:
            sentence = translate("Errors", "The settings were not kept: %1.")
            raise KnownError(fill(sentence, cause.strerror)) from cause

    def _read(self) -> Settings:
        settings = Settings()
        found = self._found()
        for each in fields(Settings):
            value = found.get(each.name)
            if type(value) is type(getattr(settings, each.name)):
                setattr(settings, each.name, value)
        return settings

    def _found(self) -> dict[str, object]:
        if self._path is None:
            return {}
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as cause:
            _LOG.warning("settings at %s were not read: %s", self._path, cause)
            self._path = None  # nor written: what stands there may be whole
            return {}
        except (ValueError, RecursionError) as cause:
            _LOG.warning("settings at %s were set aside: %s", self._path, cause)
            self._set_aside(self._path)
            return {}
        return found if isinstance(found, dict) else {}

    @staticmethod
    def _set_aside(path: Path) -> None:
        try:
            path.replace(path.with_name(f"{path.name}.damaged"))
        except OSError as cause:
            _LOG.warning("settings at %s could not be set aside: %s", path, cause)
