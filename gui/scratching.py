"""Trying something out: a scratch copy of one's own docket in the window, compared, applied or thrown away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from core.changes import Changes
from core.errors import KnownError
from core.sessions.scratch import Scratch

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.sessions.session import Session
    from gui.opened import Opened
    from gui.scratch_bar import ScratchBar
    from gui.scratch_edge import ScratchEdge
    from gui.window import MainWindow


class Scratching(QObject):
    """At most one scratch at a time; it is kept while another docket is looked at, and lost with the program.

    `show` shows a docket in the window; `own` returns the person's own. `refused` carries the `KnownError` that says
    why something was not done.
    """

    refused = Signal(object)
    _changed = Signal()

    def __init__(self, window: MainWindow, show: Callable[[Opened], None], own: Callable[[], Session | None]) -> None:
        super().__init__(window)
        self._window = window
        self._show = show
        self._own = own
        self._scratch: Scratch | None = None
        self._bar: ScratchBar | None = None
        self._edge: ScratchEdge | None = None
        self._leaving = False
        self._deaf: Callable[[], None] = lambda: None
        # What is told comes in any thread.
        self._changed.connect(self._count, Qt.ConnectionType.QueuedConnection)
        window.actions_.scratch_requested.connect(self.begin)

    def begin(self) -> None:
        """Show the scratch, made of the own docket as it is now unless there is one already."""
        if self._scratch is None:
            own = self._own()
            if own is None:
                return
            self._scratch = scratch = Scratch(own)
            scratch.changed.subscribe(lambda _changes: self._changed.emit())
            self._deaf = own.changed.subscribe(lambda changes: _pass_on(scratch, changes))
        self._show(self._scratch)

    def mark(self, opened: Opened) -> None:
        """Mark the window plainly while it shows the scratch, and only then."""
        shown = self._scratch is not None and opened is self._scratch
        self._window.setWindowTitle(self.tr("Lapse: trying something out") if shown else "Lapse")
        if shown and self._bar is None:
            self._build()
        if self._bar is not None and self._edge is not None:
            self._bar.setVisible(shown)
            self._edge.setVisible(shown)
        self._count()

    def may_leave(self, leave: Callable[[], None]) -> bool:
        """Tell whether the program may end now; where something was tried, ask, and call `leave` when that is meant."""
        if self._leaving or self._scratch is None or not self._scratch.tried:
            return True
        if self._asked("leaving"):
            return False
        box = self._question("leaving", self.tr("What you tried out is not in your docket."))
        box.setInformativeText(self.tr("It is lost when Lapse ends."))
        look = box.addButton(self.tr("Apply it first…"), QMessageBox.ButtonRole.AcceptRole)
        lose = box.addButton(self.tr("Throw it away and quit"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(look)
        box.addButton(QMessageBox.StandardButton.Cancel)
        look.clicked.connect(self._on_apply_requested)
        lose.clicked.connect(lambda: self._leave(leave))
        box.open()
        return False

    def close(self) -> None:
        """Forget the scratch."""
        self._deaf()
        if self._scratch is not None:
            self._scratch.close()
            self._scratch = None

    def _build(self) -> None:
        from gui.scratch_bar import ScratchBar  # noqa: PLC0415 - most days nobody tries anything out
        from gui.scratch_edge import ScratchEdge  # noqa: PLC0415

        self._bar = bar = ScratchBar(self._window.look, self._window)
        self._window.add_bar(bar)
        self._edge = ScratchEdge(self._window.look, self._window.body)
        bar.compare_requested.connect(self._on_compare_requested)
        bar.apply_requested.connect(self._on_apply_requested)
        bar.discard_requested.connect(self._on_discard_requested)
        bar.own_docket_requested.connect(self._on_own_docket_requested)

    def _count(self) -> None:
        if self._bar is not None and self._scratch is not None:
            self._bar.count(len(self._scratch.drafts()))

    def _on_own_docket_requested(self) -> None:
        if self._scratch is not None:
            self._show(self._scratch.own)

    def _on_compare_requested(self) -> None:
        from gui.scratch_compare import Comparison  # noqa: PLC0415

        if self._scratch is not None:
            Comparison(self._window.look, self._scratch.compare(), self._window).open()

    def _on_apply_requested(self) -> None:
        """Show all that applying would do to the real docket as it is now, then do it when that is wanted."""
        from core.sessions.rippling import consequences  # noqa: PLC0415
        from gui.confirming import confirm  # noqa: PLC0415

        scratch = self._scratch
        if scratch is None:
            return
        drafts = scratch.drafts()
        if not drafts:
            self.refused.emit(KnownError(self.tr("Nothing was tried yet, so there is nothing to apply.")))
            return
        try:
            found = consequences(scratch.own, *drafts)
        except KnownError as fault:
            self.refused.emit(scratch.refusal(fault))
            return
        since = self.tr("Your docket has changed since; this is what becomes of it as it is now.")
        one = self.tr("What you tried is recorded in your docket in one edit, which can be undone.")
        confirm(
            self._window.look,
            self._window,
            title=self.tr("Apply what you tried"),
            lead=f"{one} {since}" if scratch.outrun else one,
            action=self.tr("Record it in my docket"),
            found=found,
            then=self._apply,
        )

    def _apply(self) -> None:
        scratch = self._scratch
        if scratch is None:
            return
        try:
            scratch.apply()
        except KnownError as fault:
            self.refused.emit(fault)
            return
        self._end()

    def _on_discard_requested(self) -> None:
        """Throw the scratch away; ask only if something was tried."""
        if self._scratch is None or self._asked("discarding"):
            return
        if not self._scratch.tried:
            self._end()
            return
        box = self._question("discarding", self.tr("Throw away what you tried?"))
        box.setInformativeText(self.tr("It can't be brought back. Your docket stays as it is."))
        lose = box.addButton(self.tr("Throw it away"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep trying"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        lose.clicked.connect(self._end)
        box.open()

    def _end(self) -> None:
        """Go back to the own docket, and forget the scratch."""
        self._deaf()
        scratch, self._scratch = self._scratch, None
        if scratch is not None:
            self._show(scratch.own)
            scratch.close()

    def _leave(self, leave: Callable[[], None]) -> None:
        self._leaving = True
        leave()

    def _asked(self, name: str) -> bool:
        return self._window.findChild(QMessageBox, name) is not None

    def _question(self, name: str, text: str) -> QMessageBox:
        box = QMessageBox(QMessageBox.Icon.Question, "Lapse", text, parent=self._window)
        box.setObjectName(name)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box


def _pass_on(scratch: Scratch, changes: Changes) -> None:
    """Tell whoever shows the scratch that the reminders of the real docket have changed."""
    if changes.reminders or changes.everything:
        scratch.changed.publish(Changes(reminders=True))
