"""The track list as a widget: chosen from by mouse, keys and typing; countdowns repaint only themselves.

It is a table of one column, because a table lays ten thousand rows out without asking for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from core.docket.nearness import SPAN
from gui.look import space
from gui.look.lettering import Lettering
from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.look.type import Size
from gui.tracks.delegate import TrackDelegate
from gui.tracks.lines import mark_and_countdown
from gui.tracks.model import TRACK_ID, Entry, TrackListModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtCore import QEvent

    from core.docket.arranging import Arrangement
    from core.docket.deadlines import DeadlineRow, TrackRow
    from gui.look.look import Look

_Index = QModelIndex | QPersistentModelIndex
_Shown = dict[str, tuple[object, object]]


class TrackListView(QTableView):
    """The tracks under their headings. `track_chosen` carries the id of the track that was moved to.

    `rearranged` says that other tracks may be listed, or in another order. What is chosen stays so while it is hidden.
    """

    track_chosen = Signal(str)
    rearranged = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tracks = TrackListModel(self)
        self._delegate = TrackDelegate(look, self._tracks, self._ground_of, self)
        self._sentence = self.tr("No tracks yet.")
        self._shown: _Shown = {}
        self._anchor = ("", 0)
        self._chosen = ""
        self._here = -1
        self._set_up()
        self.setModel(self._tracks)
        self.setItemDelegate(self._delegate)
        self._delegate.mirrored = self.isRightToLeft()
        self._tracks.rearranging.connect(self._on_rearranging)
        self._tracks.rearranged.connect(self._on_rearranged)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Tracks"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setStretchLastSection(True)
        across.setMinimumSectionSize(1)
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self._delegate.row_height)

    @property
    def arrangement(self) -> Arrangement:
        """How the tracks are grouped, sorted and filtered."""
        return self._tracks.arrangement

    @property
    def listed(self) -> int:
        """How many tracks are listed."""
        return self._tracks.listed

    def show_tracks(
        self, tracks: Sequence[TrackRow], rows: Sequence[DeadlineRow], now: float, unanswered: frozenset[str]
    ) -> None:
        """Show `tracks` with their dates at the instant `now`; see `TrackListModel.show`."""
        self._tracks.show(tracks, rows, now, unanswered)
        self._shown.clear()
        self.viewport().update()  # what converges with a row may have moved while the row did not
        if self._chosen and not self._tracks.knows(self._chosen):
            self._chosen = ""
            self._move_near(self._here)

    def arrange(self, how: Arrangement) -> None:
        """Group, sort and filter the tracks so; what is chosen stays chosen."""
        self._tracks.arrange(how)
        self._shown.clear()
        self.viewport().update()  # other letters may be marked in the same rows

    def tell_near(self, span: int = SPAN) -> None:
        """Tell from now on, in badges, which dates converge within `span` days: the first paint does without."""
        self._tracks.tell_near(span)
        self.viewport().update()

    def prepare(self) -> None:
        """Make ready for a filter."""
        self._tracks.prepare()

    def tick(self, now: float) -> None:
        """Move to the instant `now`, repainting only what has changed on screen."""
        self._tracks.advance(now)
        shown: _Shown = {}
        for index, entry in self._visible():
            mark, countdown = mark_and_countdown(entry.headline, now)
            before = self._shown.get(entry.key)
            shown[entry.key] = (mark, countdown)
            if before is None or before[0] is not mark:
                self.viewport().update(self.visualRect(index))
            elif before[1] != countdown:
                self.viewport().update(self._delegate.countdown_rect(self.visualRect(index)))
        self._shown = shown

    def choose(self, track_id: str) -> bool:
        """Move to a track and say so, also to one that is not listed; return whether the docket has it."""
        row = self._tracks.row_of(track_id)
        if row >= 0:
            self.setCurrentIndex(self._tracks.index(row))
        elif self._tracks.knows(track_id):
            self.setCurrentIndex(QModelIndex())
            self._say_chosen(track_id)
        return self._tracks.knows(track_id)

    def lists(self, track_id: str) -> bool:
        """Tell whether the track is in the list as it is filtered."""
        return self._tracks.row_of(track_id) >= 0

    def choose_first(self) -> None:
        """Move to the first track, if there is one."""
        self._move_to(self._stop(range(self._tracks.rowCount())))

    def chosen(self) -> str:
        """Return the id of the track moved to, or nothing."""
        return self._chosen

    def set_empty_sentence(self, sentence: str) -> None:
        """Say `sentence` where there is no track to show."""
        self._sentence = sentence
        self.viewport().update()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Say which track was moved to."""
        super().currentChanged(current, previous)
        track_id = current.data(TRACK_ID)
        if track_id:
            self._here = current.row()
            self._say_chosen(track_id)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: from track to track, never to a heading."""
        moves, rows, here = QAbstractItemView.CursorAction, self._tracks.rowCount(), self.currentIndex().row()
        if action in {moves.MoveHome, moves.MoveEnd}:
            stop = self._stop(range(rows) if action == moves.MoveHome else range(rows - 1, -1, -1))
        elif action in {moves.MoveDown, moves.MoveNext}:
            stop = self._stop(range(here + 1, rows))
        elif action in {moves.MoveUp, moves.MovePrevious}:
            stop = self._stop(range(here - 1, -1, -1))
        else:
            aim = super().moveCursor(action, modifiers).row()
            ways: Iterable[range] = (range(max(aim, 0), rows), range(aim, -1, -1))
            if action == moves.MovePageUp:
                ways = reversed(tuple(ways))
            stop = next((found for way in ways if (found := self._stop(way)) >= 0), -1)
        return self._tracks.index(stop if stop >= 0 else here)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout of the rows by the new width."""
        shape = self._delegate.fitting(self.viewport().width())
        if shape is not self._delegate.shape:
            self._on_rearranging()
            self._delegate.shape = shape
            self._set_heights()
            self._scroll_back()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the rows where reading begins at the right."""
        super().changeEvent(event)
        if event.type() == event.Type.LayoutDirectionChange:
            self._delegate.mirrored = self.isRightToLeft()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or the one sentence of an empty list."""
        super().paintEvent(event)
        if self._tracks.rowCount():
            return
        painter = QPainter(self.viewport())
        lettering = Lettering(self._look.fonts.font(Size.NAME))
        text = lettering.fit(self._sentence, self.viewport().width() - 2 * space.ROOM)
        x = (self.viewport().width() - lettering.width(text)) // 2
        lettering.write(painter, x, self.viewport().height() * 2 // 5, text, self._look.colour(Role.MUTED))
        painter.end()

    def _say_chosen(self, track_id: str) -> None:
        if track_id != self._chosen:
            self._chosen = track_id
            self.track_chosen.emit(track_id)

    def _move_to(self, row: int) -> None:
        if row >= 0:
            self.setCurrentIndex(self._tracks.index(row))

    def _move_near(self, row: int) -> None:
        """Move to the track that took the place of one that is gone."""
        rows = self._tracks.rowCount()
        below = self._stop(range(max(0, min(row, rows)), rows))
        self._move_to(below if below >= 0 else self._stop(range(rows - 1, -1, -1)))

    def _stop(self, rows: range) -> int:
        return next((row for row in rows if isinstance(self._tracks.entry(row), Entry)), -1)

    def _ground_of(self, index: _Index) -> tuple[Role, bool]:
        if index == self.currentIndex():
            return Role.CHOSEN, self.hasFocus()
        viewport = self.viewport()
        pointer = viewport.mapFromGlobal(QCursor.pos())
        under = viewport.underMouse() and self.visualRect(index).contains(pointer)
        return (Role.HOVER if under else Role.SURFACE), False

    def _visible(self) -> Iterator[tuple[QModelIndex, Entry]]:
        """Yield the tracks on screen, from the top."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        for row in range(max(first, 0), (last if last >= 0 else self._tracks.rowCount() - 1) + 1):
            entry = self._tracks.entry(row)
            if isinstance(entry, Entry):
                yield self._tracks.index(row), entry

    def _set_heights(self) -> None:
        """Give each row its height; a header keeps that of a row through a reset, whatever comes to stand there."""
        down, high = self.verticalHeader(), self._delegate.row_height
        down.setDefaultSectionSize(high)
        wanted = [high] * self._tracks.rowCount()
        for row in self._tracks.headings():
            wanted[row] = self._delegate.heading_height
        sizes = list(map(down.sectionSize, range(len(wanted))))
        if sizes != wanted:
            for row, (size, height) in enumerate(zip(sizes, wanted, strict=True)):
                if size != height:
                    down.resizeSection(row, height)

    def _on_rearranging(self) -> None:
        """Remember which track stands at the top, unless the list stands at its beginning."""
        row = self.rowAt(0)
        entry = self._tracks.entry(row)
        scrolled = self.verticalScrollBar().value() > 0
        if scrolled and isinstance(entry, Entry):
            self._anchor = (entry.track.id, self.rowViewportPosition(row))
        else:
            self._anchor = ("", 0)

    def _on_rearranged(self) -> None:
        """Set the heights anew, choose again what is chosen, and scroll back to where the list stood."""
        self._set_heights()
        row = self._tracks.row_of(self._chosen) if self._chosen else -1
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._tracks.index(row))
        self._here = row if row >= 0 else self._here
        self._scroll_back()
        self.rearranged.emit()

    def _scroll_back(self) -> None:
        track_id, top = self._anchor
        row = self._tracks.row_of(track_id) if track_id else -1
        if row >= 0:
            self.updateGeometries()
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row) - top)

    def _on_theme_changed(self) -> None:
        palette = palette_of(self._look.theme)
        palette.setColor(palette.ColorRole.Base, self._look.colour(Role.SURFACE))
        self.setPalette(palette)
        self.viewport().update()
