"""Importing a docket file: it is chosen, read, shown with all that it moves, and recorded as one edit."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.docket.facts import Draft
    from core.sessions.session import Session
    from gui.opened import Opened
    from gui.window import MainWindow


class Importing(QObject):
    """Asks for a file whenever the window's action does. `into` gives the docket to record in, made if there is none.

    Signal: `refused` with the `KnownError` that says why not.
    """

    refused = Signal(object)

    def __init__(self, window: MainWindow, into: Callable[[], Session | None], show: Callable[[Opened], None]) -> None:
        super().__init__(window)
        self._window = window
        self._into = into
        self._show = show
        window.actions_.import_requested.connect(self._on_import_requested)

    def _on_import_requested(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Import a docket file"), "", self.tr("Docket files (*.toml)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, path: str) -> None:
        """Read the file at `path`, and ask whether to record what is in it."""
        from core.cli.import_file import read_text  # noqa: PLC0415 - few import anything
        from core.interchange.docket_file import read_docket  # noqa: PLC0415

        try:
            drafts = read_docket(read_text(path), os.path.basename(path))
        except KnownError as fault:
            self.refused.emit(fault)
            return
        session = self._into()
        if session is not None:
            self._ask(session, drafts, os.path.basename(path))

    def _ask(self, session: Session, drafts: list[Draft], name: str) -> None:
        from core.sessions.rippling import consequences  # noqa: PLC0415 - few import anything
        from gui.confirming import confirm  # noqa: PLC0415
        from gui.forms.ripple_words import WORDS  # noqa: PLC0415

        try:
            found = consequences(session, *drafts)
        except KnownError as fault:
            self.refused.emit(fault)
            return
        confirm(
            self._window.look,
            self._window,
            title=self.tr("Import %1").replace("%1", name),
            lead=self.tr("All its entries are recorded in one edit, which can be undone."),
            action=WORDS.entries(len(drafts)),
            found=found,
            then=lambda: self._record(session, drafts),
        )

    def _record(self, session: Session, drafts: list[Draft]) -> None:
        try:
            session.docket.execute(*drafts)
        except KnownError as fault:
            self.refused.emit(fault)
            return
        self._show(session)
