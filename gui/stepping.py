"""Undo and redo from the window: which edit is next, and where to look once it was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError
from core.sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Fact
    from gui.window import MainWindow


class Stepping(QObject):
    """Undoes and redoes in the docket that is shown, where it can be edited.

    Signal: `refused` with the `KnownError` that says why not.
    """

    refused = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        actions = window.actions_
        actions.undo_requested.connect(self._on_undo_requested)
        actions.redo_requested.connect(self._on_redo_requested)
        actions.steps_wanted.connect(self._on_steps_wanted)

    def _session(self) -> Session | None:
        opened = self._window.opened
        return opened if isinstance(opened, Session) and opened.editable else None

    def _on_steps_wanted(self) -> None:
        """Say in the menu what would be undone and redone."""
        session = self._session()
        if session is None:
            self._window.actions_.name_steps("", "")
            return
        history = session.docket.history()
        undone = history.to_redo()
        self._window.actions_.name_steps(
            _told(session, history.to_undo()), _told(session, undone.edit if undone else ())
        )

    def _on_undo_requested(self) -> None:
        session = self._session()
        if session is not None:
            facts = session.docket.history().to_undo()
            self._step(session, facts, redo=False)

    def _on_redo_requested(self) -> None:
        session = self._session()
        if session is not None:
            undone = session.docket.history().to_redo()
            self._step(session, undone.edit if undone else (), redo=True)

    def _step(self, session: Session, facts: Sequence[Fact], *, redo: bool) -> None:
        """Take the step, and show the track it was on."""
        try:
            changes = session.docket.redo() if redo else session.docket.undo()
        except KnownError as fault:
            self.refused.emit(fault)
            return
        if changes is None:
            return
        from gui.forms.occasion import Occasion  # noqa: PLC0415 - not at the first paint

        self._window.refresh()
        standing = {track.id for track in session.tracks()}
        tracks = [Occasion(session, self._window.look, fact_id=fact.id).on_track() for fact in facts]
        track = next((each for each in tracks if each in standing), "")
        if track:
            self._window.list.choose(track)


def _told(session: Session, facts: Sequence[Fact]) -> str:
    """Return what the edit recorded last, in the words of the record; nothing of no edit."""
    from gui.laws import Laws  # noqa: PLC0415 - not at the first paint
    from gui.track_page.fact_words import in_words  # noqa: PLC0415

    return in_words(facts[-1], Laws(session.docket.fact, session.docket.catalogue)).partition("\n")[0] if facts else ""
