"""The timeline on paper: every lane over the whole span of dates that are not long gone, and the sources under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from core.docket.lanes import DAY, beginnings, convergences, extent, lane_of
from core.docket.nearness import SPAN
from gui.look import space
from gui.look.theme import Role
from gui.look.type import Size
from gui.printing.paper import paint_sources, sources_of
from gui.timeline.axis import fitting
from gui.timeline.drawing import Drawing, Frame, Scene
from gui.timeline.plan import Plan
from gui.tracks.headline import grouped
from gui.wording import translate

if TYPE_CHECKING:
    from core.docket.lanes import Lane
    from gui.opened import Opened
    from gui.printing.paper import Paper

_BEFORE, _AFTER = 60 * DAY, 120 * DAY
_LONGEST = 3 * 365 * DAY


def paint_timeline(paper: Paper, opened: Opened, span: int = SPAN) -> None:
    """Paint the timeline of a docket, with the convergences of dates at most `span` days apart."""
    drawing = Drawing(paper.look)
    now = opened.clock.now().timestamp()
    rows = opened.deadlines()
    lanes = _lanes(opened)
    if not lanes:
        text = translate("Paper", "No track has been opened yet.")
        paper.write(text, QRect(0, paper.top, paper.width, 2 * Size.NAME), Size.NAME, role=Role.MUTED)
        return
    plan = Plan(lanes, convergences(rows, now, span * DAY), shelf=drawing.shelf, least=drawing.least, span=span)
    first, last = _span(lanes, now)
    view = fitting(first, last, paper.width - drawing.names_width(paper.width))
    zone = next((lane.track.seats[0] for lane in lanes if lane.track.seats), "UTC")
    unanswered = frozenset(each.deadline for each in opened.unanswered() if each.due_at.timestamp() <= now)
    scene = Scene(plan, view, now, zone, unanswered)
    y = paper.top
    for begin, end in _shared_out(plan, paper.height - paper.top - drawing.header - drawing.legend):
        if begin:
            paper.next_page()
        high = plan.tops[end] - plan.tops[begin]
        frame = Frame(paper.width, drawing.header + high + drawing.legend, plan.tops[begin], paper.mirrored)
        paper.painter.save()
        paper.painter.translate(0, paper.top)
        paper.painter.setClipRect(QRect(0, 0, frame.width, frame.height))
        drawing.paint(paper.painter, scene, frame)
        paper.painter.restore()
        y = paper.top + frame.height + space.ROOM
    paint_sources(paper, sources_of((row.title, row.citation) for row in rows if row.due_at is not None), y)


def _lanes(opened: Opened) -> list[Lane]:
    rows = grouped(opened.deadlines())
    found = []
    for track in opened.tracks():
        own = rows.get(track.id, [])
        view = opened.track(track.id) if any(row.due_at is not None for row in own) else None
        found.append(lane_of(track, own, beginnings(view) if view is not None else {}))
    return found


def _span(lanes: list[Lane], now: float) -> tuple[float, float]:
    """Return the span that is printed: everything, or, where that is years, the months around now."""
    whole = extent(lanes)
    near = now - _BEFORE, now + _AFTER
    if whole is None:
        return near
    if whole[1] - whole[0] <= _LONGEST or whole[1] < near[0] or whole[0] > near[1]:
        return whole
    return near


def _shared_out(plan: Plan, room: int) -> list[tuple[int, int]]:
    """Return which lanes stand on each page, as (first, one after the last); one that is too high stands alone."""
    pages: list[tuple[int, int]] = []
    begin = 0
    for lane in range(len(plan.lanes)):
        if lane > begin and plan.tops[lane + 1] - plan.tops[begin] > room:
            pages.append((begin, lane))
            begin = lane
    pages.append((begin, len(plan.lanes)))
    return pages
