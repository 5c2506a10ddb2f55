"""The painted widget of the timeline: hands and eyes upon a scene. Wheel, drag and keys move it, a click chooses.

It knows no docket; the board hands it a plan and the moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from core.docket.lanes import DAY, in_sight
from gui.look import space
from gui.timeline import shapes, words
from gui.timeline.axis import View, fitting
from gui.timeline.drawing import Drawing, Frame, Scene
from gui.timeline.plan import Place, Plan
from gui.wording import comma

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from core.docket.lanes import Bar
    from gui.look.look import Look

_STEP = 1.25
_NOTCH = 120
_PAN_SHARE = 0.25
_NOW_AT = 0.3
_REACH = shapes.REACH + 4


class Chart(QAbstractScrollArea):
    """Signals: `date_activated` (a date's key), `track_activated` (a track id), `chosen_changed`, `moved`.

    The last says that other lanes or another time have come into sight.
    """

    date_activated = Signal(str)
    track_activated = Signal(str)
    chosen_changed = Signal()
    moved = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = Drawing(look)
        self._plan = Plan((), (), shelf=self._drawing.shelf, least=self._drawing.least)
        self._view: View | None = None
        self._now, self._zone = 0.0, "UTC"
        self._unanswered: AbstractSet[str] = frozenset()
        self._chosen = ""
        self._pressed: QPoint | None = None
        self._dragged: QPoint | None = None
        self.setObjectName("timeline_chart")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        look.theme_changed.connect(self.viewport().update)
        self._keys = self._bindings()

    @property
    def measures(self) -> Drawing:
        """What it is painted by: the heights a plan is made with."""
        return self._drawing

    @property
    def view(self) -> View:
        """Which span of time is in sight."""
        width = self._drawing.chart(self._frame()).width()
        if self._view is None:
            return fitting(self._now - 60 * DAY, self._now + 120 * DAY, width)
        return self._view._replace(width=max(1, width))

    @property
    def plan(self) -> Plan:
        """The lanes shown."""
        return self._plan

    @property
    def chosen(self) -> str:
        """The key of the date that is chosen, or nothing."""
        return self._chosen

    def show_plan(self, plan: Plan, now: float, zone: str, unanswered: AbstractSet[str]) -> None:
        """Show these lanes at the instant `now`, keeping the view, the choice and the scroll."""
        self._plan, self._now, self._zone, self._unanswered = plan, now, zone, unanswered
        if self._plan.place(self._chosen) is None:
            self._chosen = ""
        self._range()
        self.viewport().update()

    def advance(self, now: float, *, changed: bool) -> None:
        """Move the now line; repaint only where it has moved by a pixel, or where a date has `changed`."""
        moved = round(self.view.x(now)) != round(self.view.x(self._now))
        self._now = now
        if moved or changed:
            self.viewport().update()

    def look_at(self, view: View) -> None:
        """Bring another span of time into sight."""
        self._view = view
        self.viewport().update()
        self.moved.emit()

    def zoom(self, factor: float) -> None:
        """Come `factor` times as close, about what is chosen and in sight, else about the middle."""
        view, place = self.view, self._plan.place(self._chosen)
        x = view.x(self._plan.bar(place).due_at) if place else -1.0
        self.look_at(view.zoomed(factor, x if 0 <= x <= view.width else view.width / 2))

    def go_to_now(self) -> None:
        """Bring today into sight."""
        view = self.view
        self.look_at(view._replace(left=self._now - _NOW_AT * view.width / view.scale).held())

    def choose(self, key: str) -> None:
        """Choose a date and bring it into sight."""
        place = self._plan.place(key)
        if place is None:
            return
        self._chosen = key
        self._reveal(place)
        self._tell()

    def lanes_in_sight(self) -> range:
        """Return the numbers of the lanes in sight."""
        top = self.verticalScrollBar().value()
        return self._plan.lanes_between(top, top + self._drawing.chart(self._frame()).height())

    def scene(self) -> Scene:
        """Return what is shown now."""
        return Scene(self._plan, self.view, self._now, self._zone, self._unanswered, self._chosen, self.hasFocus())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self.viewport())
        self._drawing.paint(painter, self.scene(), self._frame())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the beginning of the view where it is."""
        super().resizeEvent(event)
        self._range()
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again where the font has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; sideways pans; over the names, or with Shift, the lanes scroll."""
        steps, area = event.angleDelta(), self._drawing.chart(self._frame())
        sideways = event.modifiers() & Qt.KeyboardModifier.AltModifier  # Qt has turned it sideways itself
        inside = area.left() <= event.position().x() <= area.right()
        if not inside or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - round((steps.y() or steps.x()) / _NOTCH * 2 * self._drawing.shelf))
        elif abs(steps.x()) > abs(steps.y()) or sideways:
            self.look_at(self.view.panned(-steps.x()))
        else:
            self.look_at(self.view.zoomed(_STEP ** (steps.y() / _NOTCH), event.position().x() - area.left()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click or a drag began."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position().toPoint(), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the chart, or show by the pointer's shape what can be clicked."""
        at = event.position().toPoint()
        if self._pressed is None:
            over = self._bar_at(event.position()) is not None or self._over_names(at)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        if self._dragged is None and (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        by = at - (self._dragged or self._pressed)
        self._dragged = at
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - by.y())
        self.look_at(self.view.panned(-by.x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked, unless it was a drag; a name opens its track."""
        pressed, dragged = self._pressed, self._dragged
        self._pressed = self._dragged = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        if pressed is None or dragged is not None:
            return
        if self._over_names(pressed):
            lane = self._plan.lane_at(self._height(event.position().y()))
            if lane is not None and pressed.y() >= self._drawing.header:
                self.track_activated.emit(lane.track.id)
            return
        bar = self._bar_at(event.position())
        self._chosen = bar.row.key if bar else ""
        self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked twice."""
        bar = self._bar_at(event.position())
        if bar is not None:
            self._chosen = bar.row.key
            self._tell()
            self._open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer nothing."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, zoom, choose and open from the keyboard."""
        for keys, done in self._keys:
            if QKeySequence(event.keyCombination()) == keys:
                done()
                return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys go here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain what the pointer rests on."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        text = self.explanation_at(event.pos())
        if text:
            QToolTip.showText(event.globalPos(), text, self.viewport())
        else:
            QToolTip.hideText()
        return True

    def explanation_at(self, at: QPoint) -> str:
        """Return the tooltip for a place in the widget: of a date, else of a convergence, else nothing."""
        bar = self._bar_at(QPointF(at))
        if bar is not None:
            mark = words.mark_of(bar.row, self._now, self._unanswered)
            return words.as_tooltip(words.explained(bar.row, self._now, mark))
        area = self._drawing.chart(self._frame())
        if not area.contains(at):
            return ""
        height, view = self._height(at.y()), self.view
        since, until = view.instant(at.x() - area.left() - _REACH), view.instant(at.x() - area.left() + _REACH)
        for band in self._plan.bands_between(since, until):
            inside = self._plan.tops[band.first] <= height < self._plan.tops[band.last + 1]
            if inside and band.of.last_at >= since:
                return words.as_tooltip(words.converging(band.of))
        return ""

    def explanation(self) -> str:
        """Return what is said of the date that is chosen."""
        place = self._plan.place(self._chosen)
        if place is None:
            return ""
        row = self._plan.bar(place).row
        return comma().join(words.explained(row, self._now, words.mark_of(row, self._now, self._unanswered)))

    def _bindings(self) -> list[tuple[QKeySequence, Callable[[], None]]]:
        pan = _PAN_SHARE
        bar = self.verticalScrollBar()
        wanted: list[tuple[str, Callable[[], None]]] = [
            ("+", lambda: self.zoom(_STEP)),
            ("=", lambda: self.zoom(_STEP)),
            ("Shift++", lambda: self.zoom(_STEP)),
            ("Num++", lambda: self.zoom(_STEP)),
            ("-", lambda: self.zoom(1 / _STEP)),
            ("Num+-", lambda: self.zoom(1 / _STEP)),
            ("Home", self.go_to_now),
            ("End", self.show_all),
            ("Left", lambda: self._beside(-1)),
            ("Right", lambda: self._beside(1)),
            ("Up", lambda: self._below(-1)),
            ("Down", lambda: self._below(1)),
            ("Ctrl+Left", lambda: self.look_at(self.view.panned(-pan * self.view.width))),
            ("Ctrl+Right", lambda: self.look_at(self.view.panned(pan * self.view.width))),
            ("PgUp", lambda: bar.setValue(bar.value() - bar.pageStep())),
            ("PgDown", lambda: bar.setValue(bar.value() + bar.pageStep())),
            ("Return", self._open),
            ("Num+Enter", self._open),
        ]
        return [(QKeySequence(keys), done) for keys, done in wanted]

    def show_all(self) -> None:
        """Bring every date into sight."""
        shelves = [shelf for lane in self._plan.lanes for shelf in lane.shelves]
        first = min((shelf.starts[0] for shelf in shelves), default=self._now)
        last = max((shelf.ends[-1] for shelf in shelves), default=self._now)
        self.look_at(fitting(min(first, self._now), max(last, self._now), self.view.width))

    def _frame(self) -> Frame:
        port = self.viewport()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Frame(port.width(), port.height(), self.verticalScrollBar().value(), mirrored)

    def _range(self) -> None:
        room = self._drawing.chart(self._frame()).height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._plan.height - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(self._drawing.shelf)

    def _height(self, y: float) -> float:
        return y - self._drawing.header + self.verticalScrollBar().value()

    def _over_names(self, at: QPoint) -> bool:
        area = self._drawing.chart(self._frame())
        return not area.left() <= at.x() <= area.right() and area.top() <= at.y() <= area.bottom()

    def _bar_at(self, at: QPointF) -> Bar | None:
        """Return the date under the pointer, the nearest mark before a bar that passes there."""
        area = self._drawing.chart(self._frame())
        found = self._plan.shelf_at(self._height(at.y())) if area.contains(at.toPoint()) else None
        if found is None:
            return None
        shelf, view, x = self._plan.lanes[found[0]].shelves[found[1]], self.view, at.x() - area.left()
        seen = in_sight(shelf, view.instant(x - _REACH), view.instant(x + _REACH))
        return min((shelf.bars[n] for n in seen), key=lambda bar: abs(view.x(bar.due_at) - x), default=None)

    def _beside(self, step: int) -> None:
        """Choose the date of the lane that comes before or after the chosen one."""
        place = self._plan.place(self._chosen)
        if place is None:
            self._choose_near(0, 1)
            return
        bars = self._plan.in_lane(place.lane)
        keys = [bar.row.key for bar in bars]
        number = keys.index(self._chosen) + step
        if 0 <= number < len(keys):
            self.choose(keys[number])

    def _below(self, step: int) -> None:
        """Choose the date of another lane that is nearest in time to the chosen one."""
        place = self._plan.place(self._chosen)
        if place is None:
            self._choose_near(0, 1)
        else:
            self._choose_near(place.lane + step, step, self._plan.bar(place).due_at)

    def _choose_near(self, lane: int, step: int, instant: float | None = None) -> None:
        wanted = self._now if instant is None else instant
        while 0 <= lane < len(self._plan.lanes):
            bars = self._plan.in_lane(lane)
            if bars:
                self.choose(min(bars, key=lambda bar: abs(bar.due_at - wanted)).row.key)
                return
            lane += step

    def _reveal(self, place: Place) -> None:
        """Scroll and pan no more than is needed to see a date's mark."""
        view, bar = self.view, self.verticalScrollBar()
        y = self._plan.middle(place.lane, place.shelf)
        room = self._drawing.chart(self._frame()).height()
        half = self._drawing.shelf
        bar.setValue(round(min(max(bar.value(), y + half - room), max(0.0, y - half))))
        x, edge = view.x(self._plan.bar(place).due_at), space.APART
        if not edge <= x <= view.width - edge:
            self.look_at(view.panned(x - view.width / 2))

    def _tell(self) -> None:
        self.setAccessibleDescription(self.explanation())
        self.viewport().update()
        self.chosen_changed.emit()

    def _open(self) -> None:
        if self._chosen:
            self.date_activated.emit(self._chosen)
