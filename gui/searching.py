"""Searching from the window: the panel comes up when it is asked for, the finder shows what was recorded too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.ports import Entry
    from core.docket.searching import Index
    from gui.opened import Opened
    from gui.search import SearchPanel
    from gui.window import MainWindow

IN_FINDER = 8
"""The most entries that the finder offers under what it finds by name."""

SLICE = 2_000
"""The most entries that are read in one turn of the event loop: some 20 ms."""

_LEAST = 2


class Searching(QObject):
    """Searches the docket that is shown. What it found is gone to on its track, at its entry of the record."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._index: Index | None = None
        self._panel: SearchPanel | None = None
        self._read: Opened | None = None
        self._entries: Sequence[Entry] = ()
        self._names: dict[str, str] = {}
        window.actions_.search_requested.connect(self._on_search_requested)
        window.refreshed.connect(self._on_refreshed)
        window.find_records(self.records, self.go_to)

    def records(self, text: str) -> list[tuple[str, str, str]]:
        """Return the entries in which `text` was found, for the finder: id, passage, and track of each."""
        opened = self._window.opened
        if opened is None or len(text.strip()) < _LEAST:
            return []
        self._take_up(opened)
        found = self._known().find(text, IN_FINDER, opened.viewpoint)
        return [
            (hit.fact.id, hit.passage.text, self._names.get(hit.track or hit.fact.negotiation, ""))
            for group in found.groups
            for hit in group.hits
        ]

    def go_to(self, fact_id: str) -> None:
        """Show the track an entry stands on, at the entry; of a whole negotiation, its first track."""
        opened = self._window.opened
        if opened is None:
            return
        entry = next((each for each in opened.docket.entries() if each.fact.id == fact_id), None)
        if entry is None:
            return
        tracks = opened.tracks()
        wanted = next((row.id for row in tracks if row.id == entry.track), "")
        if not entry.track:
            wanted = next((row.id for row in tracks if row.negotiation_id == entry.fact.negotiation), "")
        if wanted:
            self._window.open_track(wanted)
            self._window.show_entry(fact_id)

    def _known(self) -> Index:
        from core.docket.searching import Index  # noqa: PLC0415 - a search nobody asked for costs nothing

        if self._index is None:
            self._index = Index()
        return self._index

    def _take_up(self, opened: Opened) -> None:
        """Read what was recorded since the last time, where anything may have been."""
        if opened is self._read:
            return
        from core.docket.journal import names_of  # noqa: PLC0415 - not at the first paint

        self._entries = opened.docket.entries()
        self._read, self._names = opened, names_of(self._entries)
        self._go_on()

    def _go_on(self) -> None:
        """Read a slice of what is left, and the next one once this turn of the event loop is over."""
        if self._read is not None and self._known().take_up(self._entries, SLICE):
            QTimer.singleShot(0, self._on_slice_read)

    def _on_slice_read(self) -> None:
        """Read on, and find again with what is known by now."""
        self._go_on()
        if self._panel is not None and self._panel.isVisible():
            self._panel.refresh()
        self._window.refresh_finder()

    def _on_refreshed(self) -> None:
        self._read = None

    def _on_search_requested(self) -> None:
        opened = self._window.opened
        if opened is None:
            return
        if self._panel is None:
            from gui.search import SearchPanel  # noqa: PLC0415

            self._panel = SearchPanel(self._window.look, self._known(), self._window)
            self._panel.picked.connect(self._on_picked)
        self._take_up(opened)
        self._panel.show_opened(opened, self._names)
        self._panel.summon()

    def _on_picked(self, line: object) -> None:
        self.go_to(getattr(line, "fact", ""))
