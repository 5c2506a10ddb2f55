"""What a track's page shows between dates and record: sections that fold, each there only if it holds something.

What a section shows is made when it is first open. What the person folded stays folded on the next track.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.docket.lapse_chain import Chains, chains_of
from core.docket.substance import substance_of
from gui.look import space
from gui.look.disclosure import Disclosure

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.docket.projection import TrackView
    from core.docket.substance import Substance
    from core.procedures import Catalogue
    from gui.look.look import Look

LAPSE, INDICATORS, CONTEXT = "lapse", "indicators", "context"
STATEMENTS, MEETINGS, RESERVED = "statements", "meetings", "reserved"

_FOLDED = frozenset({CONTEXT, STATEMENTS, MEETINGS, RESERVED})
"""Sections that are folded until they are opened."""

_NEVER = float("inf")


class _Turning(Protocol):
    def set_narrow(self, *, narrow: bool) -> None: ...


class Section(QWidget):
    """A line that opens, and under it what it holds, made by `make` when it is first open."""

    def __init__(self, look: Look, name: str, title: str, make: Callable[[QWidget], QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._make = make
        self._narrow = False
        self._body: QWidget | None = None
        self.line = Disclosure(look, title, self)
        self.line.setObjectName(f"section_{name}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.HAIR)
        self._column.addWidget(self.line, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.toggled.connect(self._on_toggled)

    @property
    def body(self) -> QWidget | None:
        """What it holds, None until it was open once."""
        return self._body

    def set_narrow(self, *, narrow: bool) -> None:
        """Lay it out for a narrow page, or a wide one."""
        self._narrow = narrow
        if self._body is not None and hasattr(self._body, "set_narrow"):
            cast("_Turning", self._body).set_narrow(narrow=narrow)

    def make_anew(self, make: Callable[[QWidget], QWidget]) -> None:
        """Show something else under the same line."""
        self._make = make
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
            self._body = None
            self._on_toggled(self.line.isChecked())

    def _on_toggled(self, opened: bool) -> None:
        if opened and self._body is None:
            self._body = self._make(self)
            self._body.setContentsMargins(0, 0, 0, space.ROOM)
            self._column.addWidget(self._body)
            self.set_narrow(narrow=self._narrow)
        if self._body is not None:
            self._body.setVisible(opened)


class Sections(QWidget):
    """The sections of the track that is shown."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._narrow = False
        self._folded = set(_FOLDED)
        self._sections: dict[str, Section] = {}
        self._view: TrackView | None = None
        self._catalogue: Catalogue | None = None
        self._chains = Chains((), _NEVER)
        self._shown: dict[str, int] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, space.WIDE, 0, 0)
        self._column.setSpacing(space.HAIR)

    def show_track(self, view: TrackView, catalogue: Catalogue, now: float) -> None:
        """Show what stands on the track at the instant `now`."""
        same = self._view is not None and self._view.row.id == view.row.id
        self._shown = {name: getattr(each.body, "shown", 0) for name, each in self._sections.items()} if same else {}
        held = next((name for name, each in self._sections.items() if each.line.hasFocus()), "")
        self._empty()
        self._view, self._catalogue = view, catalogue
        self._chains = chains_of(view, catalogue, now)
        for name, title, make in self._wanted(substance_of(view.facts), now):
            self._add(name, title, make)
        self.setVisible(bool(self._sections))
        if held in self._sections:
            self._sections[held].line.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self, now: float) -> None:
        """At the instant a step lapses, begins to stand still or ends, show what would follow now."""
        if now < self._chains.changes_at or self._view is None or self._catalogue is None:
            return
        self._chains = chains_of(self._view, self._catalogue, now)
        section = self._sections.get(LAPSE)
        if section is None or not self._chains.found:
            self.show_track(self._view, self._catalogue, now)
        else:
            section.make_anew(self._chain_maker(now))

    def set_narrow(self, *, narrow: bool) -> None:
        """Lay every section out for a narrow page, or a wide one."""
        self._narrow = narrow
        for section in self._sections.values():
            section.set_narrow(narrow=narrow)

    def _wanted(self, held: Substance, now: float) -> list[tuple[str, str, Callable[[QWidget], QWidget]]]:
        """Return the sections that hold something: name, title, and what makes their contents."""
        look = self._look
        found: list[tuple[str, str, Callable[[QWidget], QWidget], int]] = [
            (LAPSE, self.tr("What happens at the lapse"), self._chain_maker(now), len(self._chains.found)),
            (INDICATORS, self.tr("Indicators"), _measures(look, held, series=False), len(held.indicators)),
            (CONTEXT, self.tr("Context"), _measures(look, held, series=True), len(held.series)),
            (STATEMENTS, self.tr("Statements"), self._entries(held, STATEMENTS), len(held.statements)),
            (MEETINGS, self.tr("Meetings"), self._entries(held, MEETINGS), len(held.meetings)),
            (RESERVED, self.tr("Reserved countermeasures"), self._entries(held, RESERVED), len(held.reserved)),
        ]
        return [
            (name, title if name == LAPSE else f"{title}  ·  {count}", make)
            for name, title, make, count in found
            if count
        ]

    def _entries(self, held: Substance, name: str) -> Callable[[QWidget], QWidget]:
        """Return what makes the entries of a section, as many at once as were shown before."""
        seats, shown = self._view.row.seats if self._view else (), self._shown.get(name, 0)

        def make(parent: QWidget) -> QWidget:
            from gui.track_page import sayings  # noqa: PLC0415
            from gui.track_page.entries import AT_FIRST, Entries  # noqa: PLC0415

            if name == STATEMENTS:
                found = sayings.statement_entries(held.statements)
            elif name == MEETINGS:
                found = sayings.meeting_entries(held.meetings, seats)
            else:
                found = sayings.reserved_entries(held.reserved)
            return Entries(self._look, found, parent, at_first=max(AT_FIRST, shown))

        return make

    def _chain_maker(self, now: float) -> Callable[[QWidget], QWidget]:
        from gui.track_page.lapse import LapseChains  # noqa: PLC0415 - what nobody opens costs nothing

        chains = self._chains.found
        return lambda parent: LapseChains(self._look, chains, now, parent)

    def _add(self, name: str, title: str, make: Callable[[QWidget], QWidget]) -> None:
        section = Section(self._look, name, title, make, self)
        section.set_narrow(narrow=self._narrow)
        section.line.setChecked(name not in self._folded)
        section.line.toggled.connect(self._on_toggled)
        self._sections[name] = section
        self._column.addWidget(section)
        section.show()

    def _on_toggled(self) -> None:
        for name, section in self._sections.items():
            if section.line.isChecked():
                self._folded.discard(name)
            else:
                self._folded.add(name)

    def _empty(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._sections = {}


def _measures(look: Look, held: Substance, *, series: bool) -> Callable[[QWidget], QWidget]:
    def make(parent: QWidget) -> QWidget:
        from gui.track_page.measures import Measures  # noqa: PLC0415

        return Measures(look, held.series if series else held.indicators, parent)

    return make
