"""Settings, About and the sheet of keys, each built when it is asked for; every choice holds at once."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from gui.weekdays import WEEK

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.paths import Profile
    from core.settings import SettingsFile
    from gui.keys_sheet import KeysSheet
    from gui.window import MainWindow


class Choosing(QObject):
    """Opens them over the window. `settings` returns the settings that hold now.

    Signals: `scheme_chosen` with a scheme's name, `kept` when the choices are to be written down.
    """

    scheme_chosen = Signal(str)
    kept = Signal()

    def __init__(self, window: MainWindow, settings: Callable[[], SettingsFile], profile: Profile | None) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._profile = profile
        self._keys: KeysSheet | None = None
        actions = window.actions_
        actions.settings_requested.connect(self._on_settings_requested)
        actions.about_requested.connect(self._on_about_requested)
        actions.keys_requested.connect(self._on_keys_requested)

    def begin(self) -> None:
        """Have what was chosen at an earlier time hold from now on."""
        WEEK.choose(self._settings().values.first_weekday)

    @property
    def author(self) -> str:
        """The name to be written beside what is recorded."""
        return self._settings().values.recorded_by.strip()

    @property
    def _folder(self) -> str:
        """The folder of the person's files, empty where there is none yet."""
        return self._profile.folder if self._profile is not None and os.path.isdir(self._profile.folder) else ""

    def sign(self) -> None:
        """Have the docket that is shown write the person's name beside what is recorded there."""
        opened = self._window.opened
        if opened is not None and opened.editable:
            opened.docket.author = self.author

    def _on_settings_requested(self) -> None:
        from gui.settings_sheet import SettingsSheet  # noqa: PLC0415 - not at the first paint

        sheet = SettingsSheet(self._window.look, self._settings().values, self._folder, self._window)
        sheet.changed.connect(self._on_changed)
        sheet.folder_requested.connect(self._on_folder_requested)
        sheet.finished.connect(self.kept)
        sheet.open()

    def _on_changed(self, name: str) -> None:
        if name == "scheme":
            self.scheme_chosen.emit(self._settings().values.scheme)
            self._window.actions_.mark_scheme(self._settings().values.scheme)
        elif name == "language":
            self._window.actions_.language_chosen.emit(self._settings().values.language)
            self._window.actions_.mark_language(self._settings().values.language)
        elif name == "first_weekday":
            self.begin()
            self._window.refresh()
        elif name == "recorded_by":
            self.sign()
        else:
            self.kept.emit()

    def _on_about_requested(self) -> None:
        from core.procedures import Catalogue  # noqa: PLC0415
        from gui.about import About  # noqa: PLC0415

        opened = self._window.opened
        catalogue = opened.docket.catalogue if opened is not None else Catalogue.shipped()
        about = About(self._window.look, catalogue, self._folder, self._window)
        about.folder_requested.connect(self._on_folder_requested)
        about.log_requested.connect(self._on_log_requested)
        about.open()

    def _on_keys_requested(self) -> None:
        from gui.keys_sheet import KeysSheet, groups_of  # noqa: PLC0415

        if self._keys is None:
            self._keys = KeysSheet(self._window.look, self._window)
        self._keys.show_groups(groups_of(self._window.menuBar()))
        self._keys.summon()

    def _on_folder_requested(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _on_log_requested(self) -> None:
        if self._profile is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._profile.log))
