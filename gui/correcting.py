"""Taking an entry back, or putting it right, from wherever it is shown: its form opens over the docket shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.sessions.session import Session

if TYPE_CHECKING:
    from gui.forms import Form
    from gui.pages import Pages
    from gui.window import MainWindow


class Correcting(QObject):
    """Opens the form that retracts or corrects an entry of the journal, or of a track's record."""

    def __init__(self, window: MainWindow, pages: Pages) -> None:
        super().__init__(window)
        self._window = window
        for where in (window, pages.track):
            where.retract_requested.connect(self._on_retract_requested)
            where.correct_requested.connect(self._on_correct_requested)

    def _on_retract_requested(self, fact_id: str) -> None:
        from gui.forms import open_form  # noqa: PLC0415 - the forms cost nothing until one is asked for

        session, window = self._edited(), self._window
        if session is not None:
            track = window.chosen_track()
            self._hear(open_form("retract", session, window.look, window, track_id=track, fact_id=fact_id))

    def _on_correct_requested(self, fact_id: str) -> None:
        from gui.forms import open_correction  # noqa: PLC0415 - as above

        session = self._edited()
        if session is not None:
            self._hear(open_correction(fact_id, session, self._window.look, self._window))

    def _hear(self, form: Form) -> None:
        form.recorded.connect(lambda _changes: self._window.refresh())

    def _edited(self) -> Session | None:
        """Return the docket that is shown, where it can be added to."""
        opened = self._window.opened
        return opened if isinstance(opened, Session) and opened.editable else None
