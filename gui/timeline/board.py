"""The board of the timeline: what it reads from a docket, its buttons, and the page where there is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.docket.lanes import DAY, beginnings, convergences, extent, lane_of, next_change
from core.docket.nearness import SPAN
from core.errors import KnownError
from gui.look import space
from gui.look.empty import EmptyPage
from gui.look.labels import Text
from gui.look.marks import SOON_SECONDS
from gui.look.type import Size
from gui.standpoint import standpoint_text
from gui.timeline import export
from gui.timeline.axis import fitting
from gui.timeline.chart import Chart
from gui.timeline.plan import Plan
from gui.tracks.headline import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QShowEvent

    from core.docket.deadlines import DeadlineRow, TrackRow
    from core.docket.lanes import Convergence, Lane
    from gui.look.look import Look
    from gui.opened import Opened

_SHOWN_BUDGET, _MOVED_BUDGET = 25, 8
"""Milliseconds for reading where periods begin, when the board is shown and when other lanes come into sight."""

_STEP = 1.5
_UNKNOWN: dict[str, float] = {}


class Timeline(QWidget):
    """Signals: `date_opened` (a date's key), `track_opened` (a track id).

    Where a period began is not in its row; it is read with the whole track, and only for lanes that are in sight.
    """

    date_opened = Signal(str)
    track_opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._opened: Opened | None = None
        self._now = 0.0
        self._changes_at = float("inf")
        self._tracks: list[TrackRow] = []
        self._rows: dict[str, list[DeadlineRow]] = {}
        self._known: dict[str, tuple[Sequence[DeadlineRow], dict[str, float]]] = {}
        self._lanes: list[Lane] = []
        self._laid_out: dict[str, tuple[Mapping[str, float], Sequence[DeadlineRow], Lane]] = {}
        self._shown_rows: list[DeadlineRow] = []
        self._bands: list[Convergence] = []
        self._unanswered: frozenset[str] = frozenset()
        self._learning = False
        self._span = SPAN
        self._chart = Chart(look, self)
        self._empty = EmptyPage(look, self.tr("No track has been opened yet; its periods will stand here."), self)
        self._title = Text(look, self, self.tr("Timeline"), size=Size.FIGURE, strong=True)
        self._buttons = [
            self._button("zoom_out", "\N{MINUS SIGN}", self.tr("Farther (-)"), self._on_out_clicked),
            self._button("zoom_in", "+", self.tr("Closer (+)"), self._on_in_clicked),
            self._button("today", self.tr("Today"), self.tr("Bring today into sight (Home)"), self._chart.go_to_now),
            self._button("all", self.tr("Whole"), self.tr("Bring every date into sight (End)"), self._chart.show_all),
            self._button("save", self.tr("Save picture…"), self.tr("Save as SVG or PNG"), self._on_save_clicked),
        ]
        self._lay_out()
        self._chart.date_activated.connect(self.date_opened)
        self._chart.track_activated.connect(self.track_opened)
        self._chart.moved.connect(self._on_moved)
        self.setFocusProxy(self._chart)

    def set_span(self, days: int) -> None:
        """Draw as convergences what comes within so many days, from the next look at the docket on."""
        if days != self._span:
            self._span, self._changes_at = days, float("-inf")

    def show_opened(self, opened: Opened, now: float) -> None:
        """Show the docket at the instant `now`, keeping what is chosen and in sight."""
        fresh = opened is not self._opened
        if fresh:
            self._known.clear()
        rows = opened.deadlines()
        unmoved = not fresh and rows == self._shown_rows and self._now <= now < self._changes_at
        self._opened, self._now, self._shown_rows = opened, now, rows
        self._tracks, self._rows = opened.tracks(), grouped(rows)
        self._known = {track: known for track, known in self._known.items() if track in self._rows}
        self._unanswered = frozenset(each.deadline for each in opened.unanswered() if each.due_at.timestamp() <= now)
        self._laid_out = {track: laid for track, laid in self._laid_out.items() if track in self._rows}
        self._lanes = [self._lane(track) for track in self._tracks]
        if not unmoved:
            self._bands = convergences(rows, now, self._span * DAY)
            self._changes_at = next_change(rows, now, SOON_SECONDS)
        self._show_lanes()
        if fresh:
            self._first_view()
        self._learn(_SHOWN_BUDGET)

    def tick(self, now: float) -> None:
        """Move to the instant `now`."""
        if not self.isVisible() or self._opened is None:
            self._now = now
            return
        changed = now >= self._changes_at or now < self._now
        self._now = now
        if changed:
            rows = [row for rows in self._rows.values() for row in rows]
            self._changes_at = next_change(rows, now, SOON_SECONDS)
            self._bands = convergences(rows, now, self._span * DAY)
            self._show_lanes()
        self._chart.advance(now, changed=changed)

    def choose(self, key: str) -> None:
        """Choose a date and bring it into sight."""
        self._chart.choose(key)

    def export(self, path: str) -> None:
        """Write the timeline to `path`, every lane of it over the span in sight; its ending says .svg or .png.

        `KnownError` on field "path" where that cannot be done.
        """
        width = max(self._chart.viewport().width(), 640)
        scene = self._chart.scene()
        names = self._chart.measures.names_width(width)
        scene = scene._replace(view=scene.view._replace(width=width - names))
        said = standpoint_text(self._opened) if self._opened is not None else ""
        export.save(self._chart.measures, scene, width, path, self.tr("Timeline"), said=said)

    def showEvent(self, event: QShowEvent) -> None:
        """Read where the periods in sight begin."""
        super().showEvent(event)
        self._learn(_SHOWN_BUDGET)

    def _button(self, name: str, text: str, told: str, clicked: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(told)
        button.setAccessibleName(told if len(text) == 1 else text)
        button.setMinimumHeight(space.TARGET)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if len(text) == 1:
            button.setFixedWidth(max(space.APART, button.fontMetrics().height() * 2))
        button.clicked.connect(clicked)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(space.ROOM, space.ROOM, space.ROOM, space.TIGHT)
        head.setSpacing(space.TIGHT)
        head.addWidget(self._title, 1)
        for button in self._buttons:
            head.addWidget(button)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._chart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _lane(self, track: TrackRow) -> Lane:
        """Return the lane of a track, the very one laid out before where nothing of it has changed."""
        rows = self._rows.get(track.id, [])
        known = self._known.get(track.id)
        begins = known[1] if known is not None else _UNKNOWN
        before = self._laid_out.get(track.id)
        if before is not None and before[0] is begins and before[1] == rows and before[2].track == track:
            return before[2]
        lane = lane_of(track, rows, begins)
        self._laid_out[track.id] = begins, rows, lane
        return lane

    def _show_lanes(self) -> None:
        measures = self._chart.measures
        plan = Plan(self._lanes, self._bands, shelf=measures.shelf, least=measures.least, span=self._span)
        zone = self._tracks[0].seats[0] if self._tracks and self._tracks[0].seats else "UTC"
        self._chart.show_plan(plan, self._now, zone, self._unanswered)
        self._stack.setCurrentWidget(self._chart if self._lanes else self._empty)
        for button in self._buttons:
            button.setEnabled(bool(self._lanes))

    def _first_view(self) -> None:
        """Begin with the weeks before and the months after today, or with everything where nothing is near."""
        width = self._chart.view.width
        near = fitting(self._now - 60 * DAY, self._now + 120 * DAY, width)
        whole = extent(self._lanes)
        if whole is not None and (whole[1] < near.left or whole[0] > near.right):
            near = fitting(min(whole[0], self._now), max(whole[1], self._now), width)
        self._chart.look_at(near)

    def _learn(self, budget: int) -> None:
        """Read where the periods of the lanes in sight begin, as far as `budget` milliseconds reach."""
        if self._opened is None or self._learning or not self.isVisible():
            return
        self._learning = True
        try:
            if self._read(self._opened, budget):
                self._show_lanes()
        finally:
            self._learning = False

    def _read(self, opened: Opened, budget: int) -> bool:
        timer, learned = QElapsedTimer(), False
        timer.start()
        for number in self._chart.lanes_in_sight():
            track = self._tracks[number]
            rows = self._rows.get(track.id, [])
            known = self._known.get(track.id)
            if known is not None and known[0] == rows:
                continue
            if timer.elapsed() >= budget:
                break
            view = opened.track(track.id) if any(row.due_at is not None for row in rows) else None
            self._known[track.id] = rows, beginnings(view) if view is not None else {}
            self._lanes[number] = self._lane(track)
            learned = True
        return learned

    def _on_moved(self) -> None:
        self._learn(_MOVED_BUDGET)

    def _on_in_clicked(self) -> None:
        self._chart.zoom(_STEP)

    def _on_out_clicked(self) -> None:
        self._chart.zoom(1 / _STEP)

    def _on_save_clicked(self) -> None:
        """Ask where to."""
        dialog = QFileDialog(self, self.tr("Save picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("SVG picture (*.svg)"), self.tr("PNG picture (*.png)")])
        dialog.setDefaultSuffix("svg")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("png" if "png" in chosen else "svg"))
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, path: str) -> None:
        try:
            self.export(path)
        except KnownError as cause:
            box = QMessageBox(QMessageBox.Icon.Warning, "Lapse", str(cause), parent=self)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()
