"""Arranging the tracks: the bar above their list, the saved filters, and what of it the settings keep.

Built after the first paint. The filter line is empty at every start, so that no deadline stays hidden by what was
typed the day before; grouping and sorting are as they were left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit

from core.docket.arranging import Arrangement, Grouping, Sorting
from core.docket.radar import MOST
from core.docket.saved_filters import (
    MOST_SAVED,
    NAME_LIMIT,
    Saved,
    keep_saved,
    kept,
    one_line,
    read_arrangement,
    read_saved,
    with_saved,
)
from core.errors import KnownError
from gui.rail import TRACKS
from gui.tracks.bar import TrackBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.settings import Settings
    from gui.window import MainWindow


class Tracking(QObject):
    """Stands between the bar, the list and the settings. `keep` writes the settings down.

    Signal: `refused` with the `KnownError` that says what cannot be kept.
    """

    refused = Signal(object)

    def __init__(self, window: MainWindow, settings: Settings, keep: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._keep = keep
        self._list = window.list
        self.bar = TrackBar(window.look, window.pane)
        window.pane.attach(self.bar)
        self._connect()
        self.take(settings)

    def take(self, settings: Settings) -> None:
        """Show what these settings hold, and keep in them what is chosen from now on."""
        self._settings, self._saved = settings, read_saved(settings.filters)
        self._list.tell_near(min(max(0, settings.convergence_days), MOST))
        self._arrange(_at_start(read_arrangement(settings.tracks)))

    def _connect(self) -> None:
        bar, tracks = self.bar, self._list
        bar.typed.connect(self._on_typed)
        bar.grouping_chosen.connect(self._on_grouping_chosen)
        bar.sorting_chosen.connect(self._on_sorting_chosen)
        bar.saved_chosen.connect(self._on_saved_chosen)
        bar.keep_requested.connect(self._on_keep_requested)
        bar.rename_requested.connect(self._on_rename_requested)
        bar.delete_requested.connect(self._on_delete_requested)
        bar.list_requested.connect(self._on_list_requested)
        bar.awaited.connect(tracks.prepare)
        tracks.rearranged.connect(self._say_what_is_listed)
        tracks.track_chosen.connect(self._on_track_chosen)
        self._window.actions_.filter_requested.connect(self._on_filter_requested)

    def _arrange(self, how: Arrangement) -> None:
        """Show the tracks so, and keep the grouping and the sorting."""
        self._list.arrange(how)
        self.bar.show_arrangement(how, self._saved)
        self._say_what_is_listed()
        chosen = kept(_at_start(how))
        if chosen != self._settings.tracks and (self._settings.tracks or how != Arrangement(wanted=how.wanted)):
            self._settings.tracks = chosen
            self._keep()

    def _say_what_is_listed(self) -> None:
        how, listed = self._list.arrangement, self._list.listed
        wanted = how.wanted.strip()
        self.bar.say_count(str(listed) if wanted else "")
        if wanted:
            sentence = self.tr("No track matches “%1”. Esc shows them all again.").replace("%1", wanted)
        elif how.grouping is Grouping.ARCHIVED:
            sentence = self.tr("Nothing is archived.")
        else:
            sentence = self.tr("No tracks here. What was archived is under Archived in the menu above.")
        self._list.set_empty_sentence(sentence)

    def _keep_saved(self) -> None:
        self._settings.filters = keep_saved(self._saved)
        self._keep()
        self.bar.show_arrangement(self._list.arrangement, self._saved)

    def _on_typed(self, text: str) -> None:
        if text != self._list.arrangement.wanted:
            self._arrange(self._list.arrangement._replace(wanted=text))

    def _on_grouping_chosen(self, grouping: Grouping) -> None:
        self._arrange(self._list.arrangement._replace(grouping=grouping))

    def _on_sorting_chosen(self, sorting: Sorting) -> None:
        self._arrange(self._list.arrangement._replace(sorting=sorting))

    def _on_saved_chosen(self, name: str) -> None:
        how = next((each.how for each in self._saved if each.name == name), None)
        if how is not None:
            self._arrange(how)

    def _on_keep_requested(self) -> None:
        if len(self._saved) >= MOST_SAVED:
            sentence = self.tr("%1 filters are saved, which is the most: delete one first.")
            self.refused.emit(KnownError(sentence.replace("%1", str(MOST_SAVED))))
            return
        how = self._list.arrangement
        self._ask_name(self.tr("Save this filter"), how.wanted.strip(), lambda name: self._save(Saved(name, how)))

    def _on_rename_requested(self, name: str) -> None:
        found = next((each for each in self._saved if each.name == name), None)
        if found is not None:
            self._ask_name(self.tr("Rename the filter"), name, lambda new: self._save(Saved(new, found.how), name))

    def _on_delete_requested(self, name: str) -> None:
        self._saved = [each for each in self._saved if each.name != name]
        self._keep_saved()

    def _save(self, saved: Saved, instead_of: str = "") -> None:
        self._saved = with_saved(self._saved, saved, instead_of)
        self._keep_saved()

    def _ask_name(self, title: str, name: str, done: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setObjectName("filter_name")
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(one_line(name, NAME_LIMIT))
        line = dialog.findChild(QLineEdit)
        if line is not None:
            line.setMaxLength(NAME_LIMIT)
            line.setAccessibleName(self.tr("Name of the filter"))
        dialog.setOkButtonText(self.tr("Save"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(lambda text: _named(text, done))
        dialog.open()

    def _on_list_requested(self) -> None:
        """Go to the list; to its first track where the chosen one is not in it."""
        self._list.setFocus()
        if not self._list.lists(self._list.chosen()):
            self._list.choose_first()

    def _on_track_chosen(self, track: str) -> None:
        """Where a track was asked for that the filter hides, and the list is seen, show all again."""
        if self._list.isVisible() and not self._list.lists(track):
            self.bar.clear()

    def _on_filter_requested(self) -> None:
        """Go to the filter line of the page that is seen, else to that of the tracks."""
        lines = self._window.findChildren(QLineEdit, "filter")
        seen = next((line for line in lines if line.isVisible()), None)
        if seen is None or seen is self.bar.filter:
            self._window.show_page(TRACKS)
            self.bar.begin_typing()
        else:
            seen.setFocus()
            seen.selectAll()


def _at_start(how: Arrangement) -> Arrangement:
    """Return what of it holds at the next start: no filter, and not the archive."""
    grouping = Grouping.NEGOTIATION if how.grouping is Grouping.ARCHIVED else how.grouping
    return Arrangement(grouping, how.sorting)


def _named(text: str, done: Callable[[str], None]) -> None:
    name = one_line(text, NAME_LIMIT)
    if name:
        done(name)
