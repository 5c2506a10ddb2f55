"""Undo and redo from the window: which edit is next, and where to look once it was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import KnownError
from core.sessions.rippling import consequences, redo_drafts, undo_drafts
from core.sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Fact
    from core.docket.undoing import History
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
            self._ask(session, redo=False)

    def _on_redo_requested(self) -> None:
        session = self._session()
        if session is not None:
            self._ask(session, redo=True)

    def _ask(self, session: Session, *, redo: bool) -> None:
        """Take the step at once where no date moves by it; else show what would, and take it when that is wanted."""
        from gui.confirming import confirm  # noqa: PLC0415 - not at the first paint

        history = session.docket.history()
        facts = _next(history, redo=redo)
        if not facts:
            return
        try:
            drafts = redo_drafts(session, history) if redo else undo_drafts(session, history)
            found = consequences(session, *drafts)
        except KnownError as fault:
            self.refused.emit(fault)
            return
        if found.nothing:
            self._step(session, facts, redo=redo)
            return
        confirm(
            self._window.look,
            self._window,
            title=self.tr("Redo this edit") if redo else self.tr("Undo the last edit"),
            lead=_told(session, facts),
            action=self.tr("Redo it, and move these dates") if redo else self.tr("Undo it, and move these dates"),
            found=found,
            then=lambda: self._step_if_still_next(session, facts, redo=redo),
        )

    def _step_if_still_next(self, session: Session, facts: Sequence[Fact], *, redo: bool) -> None:
        """Take the step that was shown; where another edit came between, show the one that is next now."""
        if _next(session.docket.history(), redo=redo) == facts:
            self._step(session, facts, redo=redo)
        else:
            self._ask(session, redo=redo)

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


def _next(history: History, *, redo: bool) -> tuple[Fact, ...]:
    """Return what the edit recorded that would be undone, or redone, next."""
    if not redo:
        return history.to_undo()
    undone = history.to_redo()
    return undone.edit if undone else ()


def _told(session: Session, facts: Sequence[Fact]) -> str:
    """Return what the edit recorded last, in the words of the record; nothing of no edit."""
    from gui.laws import Laws  # noqa: PLC0415 - not at the first paint
    from gui.track_page.fact_words import in_words  # noqa: PLC0415

    return in_words(facts[-1], Laws(session.docket.fact, session.docket.catalogue)).partition("\n")[0] if facts else ""
