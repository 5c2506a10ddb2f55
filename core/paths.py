"""Where a person's docket, settings and log are kept: one folder, the profile."""

from __future__ import annotations

import os
import sys

from core.errors import KnownError
from core.language import fill, translate


class Profile:
    """The folder of one person's Lapse, and the names of what is in it."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    @classmethod
    def usual(cls) -> Profile:
        """Return the profile where the platform keeps a person's files."""
        return cls(_usual_folder())

    @property
    def docket(self) -> str:
        """The person's own docket."""
        return os.path.join(self.folder, "docket.lapse")

    @property
    def settings(self) -> str:
        """What the person chose for the program itself."""
        return os.path.join(self.folder, "settings.json")

    @property
    def procedures(self) -> str:
        """The folder of the person's own procedures; it need not be there."""
        return os.path.join(self.folder, "procedures")

    @property
    def calendars(self) -> str:
        """The folder of the person's own calendars; it need not be there."""
        return os.path.join(self.folder, "calendars")

    @property
    def templates(self) -> str:
        """The folder of the person's own templates; it need not be there."""
        return os.path.join(self.folder, "templates")

    @property
    def log(self) -> str:
        """What went wrong, for whoever mends it."""
        return os.path.join(self.folder, "lapse.log")

    def make(self) -> None:
        """Make the folder, readable by its owner only; `KnownError` where it can't be."""
        try:
            os.makedirs(self.folder, mode=0o700, exist_ok=True)
        except OSError as cause:
            raise KnownError(
                fill(translate("Errors", "The folder %1 can't be made: %2."), self.folder, cause.strerror),
                field="profile",
            ) from cause


def _usual_folder() -> str:
    if sys.platform.startswith("linux"):
        # What platformdirs answers here, without the time it takes to load.
        home = os.environ.get("XDG_DATA_HOME", "").strip() or os.path.expanduser("~/.local/share")
        return os.path.join(home, "lapse")
    import platformdirs  # noqa: PLC0415 - only where it is needed

    return platformdirs.user_data_dir("lapse", appauthor=False)
