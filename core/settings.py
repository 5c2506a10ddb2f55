"""What a person chose for the program itself: looks, and what has been said once.

Nothing that decides a date or a reminder belongs here. A damaged file is set aside, never obeyed in part.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, fields

from core.errors import KnownError

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class Settings:
    """The choices, with their defaults. `scheme` is "system", "light", "dark" or "contrast"."""

    scheme: str = "system"
    said_it_stays_in_tray: bool = False
    window: str = ""


class SettingsFile:
    """Keeps `Settings` in a JSON file. Unknown and ill-typed entries are passed over, so an older program can read it."""

    def __init__(self, path: str) -> None:
        self._path = path
        self.values = self._read()

    def save(self) -> None:
        """Write the choices, whole or not at all; `KnownError` where the disk refuses."""
        fresh = f"{self._path}.new"
        try:
            with open(fresh, "w", encoding="utf-8") as file:
                json.dump(asdict(self.values), file, indent=1)
            os.replace(fresh, self._path)
        except OSError as cause:
            raise KnownError(f"The settings were not kept: {cause.strerror}.") from cause

    def _read(self) -> Settings:
        try:
            with open(self._path, encoding="utf-8") as file:
                found = json.load(file)
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError) as cause:
            _LOG.warning("settings at %s were not read: %s", self._path, cause)
            return Settings()
        settings = Settings()
        if isinstance(found, dict):
            for field in fields(Settings):
                value = found.get(field.name)
                if type(value) is type(getattr(settings, field.name)):
                    setattr(settings, field.name, value)
        return settings
