"""The track list as a widget: chosen from by mouse, keys and typing; countdowns repaint only themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from gui.look import space
from gui.look.lettering import Lettering
from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.look.type import Size
from gui.tracks.delegate import NARROW_BELOW, TrackDelegate
from gui.tracks.lines import mark_and_countdown
from gui.tracks.model import TRACK_ID, Entry, TrackListModel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.docket.deadlines import DeadlineRow, TrackRow
    from gui.look.look import Look

_Index = QModelIndex | QPersistentModelIndex
_Shown = dict[str, tuple[object, object]]


class TrackListView(QListView):
    """The tracks under their negotiations. `track_chosen` carries the id of the track that was moved to."""

    track_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tracks = TrackListModel(self)
        self._delegate = TrackDelegate(look, self._tracks, self._ground_of, self)
        self._sentence = self.tr("No tracks yet.")
        self._shown: _Shown = {}
        self._anchor = ("", 0)
        self.setModel(self._tracks)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self._tracks.rearranging.connect(self._on_rearranging)
        self._tracks.rearranged.connect(self._on_rearranged)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Tracks"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_tracks(
        self, tracks: Sequence[TrackRow], rows: Sequence[DeadlineRow], now: float, unanswered: frozenset[str]
    ) -> None:
        """Show `tracks` with their dates at the instant `now`; see `TrackListModel.show`."""
        self._tracks.show(tracks, rows, now, unanswered)
        self._shown.clear()

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
        """Move to a track and say so; return whether it is in the list."""
        row = self._tracks.row_of(track_id)
        if row >= 0:
            self.setCurrentIndex(self._tracks.index(row))
        return row >= 0

    def choose_first(self) -> None:
        """Move to the first track, if there is one."""
        first = self._first_track(range(self._tracks.rowCount()))
        if first.isValid():
            self.setCurrentIndex(first)

    def chosen(self) -> str:
        """Return the id of the track moved to, or nothing."""
        return str(self.currentIndex().data(TRACK_ID) or "")

    def set_empty_sentence(self, sentence: str) -> None:
        """Say `sentence` where there is no track to show."""
        self._sentence = sentence
        self.viewport().update()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Say which track was moved to."""
        super().currentChanged(current, previous)
        track_id = current.data(TRACK_ID)
        if track_id:
            self.track_chosen.emit(track_id)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: Home and End to the first and the last track, never to a heading."""
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self._first_track(range(self._tracks.rowCount()))
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self._first_track(range(self._tracks.rowCount() - 1, -1, -1))
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout of the rows by the new width."""
        narrow = self.viewport().width() < NARROW_BELOW
        if narrow != self._delegate.narrow:
            self._delegate.narrow = narrow
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

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

    def _ground_of(self, index: _Index) -> tuple[Role, bool]:
        if index == self.currentIndex():
            return Role.CHOSEN, self.hasFocus()
        viewport = self.viewport()
        pointer = viewport.mapFromGlobal(QCursor.pos())
        under = viewport.underMouse() and self.visualRect(index).contains(pointer)
        return (Role.HOVER if under else Role.SURFACE), False

    def _visible(self) -> Iterator[tuple[QModelIndex, Entry]]:
        """Yield the tracks on screen, from the top."""
        index = self._top()
        bottom = self.viewport().height()
        while index.isValid() and self.visualRect(index).top() < bottom:
            entry = self._tracks.entry(index.row())
            if isinstance(entry, Entry):
                yield index, entry
            index = self._tracks.index(index.row() + 1)

    def _top(self) -> QModelIndex:
        return self.indexAt(self.viewport().rect().topLeft())

    def _first_track(self, rows: range) -> QModelIndex:
        for row in rows:
            if isinstance(self._tracks.entry(row), Entry):
                return self._tracks.index(row)
        return QModelIndex()

    def _on_rearranging(self) -> None:
        """Remember which track stands at the top, unless the list stands at its beginning."""
        top = self._top()
        entry = self._tracks.entry(top.row())
        scrolled = self.verticalScrollBar().value() > 0
        if scrolled and isinstance(entry, Entry):
            self._anchor = (entry.track.id, self.visualRect(top).top())
        else:
            self._anchor = ("", 0)

    def _on_rearranged(self) -> None:
        """Scroll so that the track that stood at the top stands there again."""
        track_id, top = self._anchor
        row = self._tracks.row_of(track_id) if track_id else -1
        if row < 0:
            return
        self.doItemsLayout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(self._tracks.index(row)).top() - top)

    def _on_theme_changed(self) -> None:
        palette = palette_of(self._look.theme)
        palette.setColor(palette.ColorRole.Base, self._look.colour(Role.SURFACE))
        self.setPalette(palette)
        self.viewport().update()
