"""The agenda on paper: every date in its group, with its law, whose move it is, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

from core.docket.agenda import agenda_of
from core.zones import city_of
from gui import wording
from gui.agenda.lines import group_name, line_of
from gui.look import icons, space
from gui.look.theme import Role
from gui.look.type import Size
from gui.printing.paper import paint_sources, sources_of
from gui.weekdays import WEEK
from gui.wording import translate

if TYPE_CHECKING:
    from core.docket.agenda import Due
    from gui.opened import Opened
    from gui.printing.paper import Paper

_WHEN, _STANDS = 140, 148
_SHARP = 4


class _Row(NamedTuple):
    """One date as it is printed."""

    icon: str
    role: Role
    when: str
    city: str
    label: str
    about: str
    law: str
    stands: str


def paint_agenda(paper: Paper, opened: Opened) -> None:
    """Paint the agenda of a docket."""
    now = opened.clock.now().timestamp()
    unanswered = frozenset(each.deadline for each in opened.unanswered())
    agenda = agenda_of(opened.deadlines(), now, unanswered, first_weekday=WEEK.first())
    y, group = paper.top, None
    if not agenda.dates:
        text = translate("Paper", "Nothing is due.")
        paper.write(text, QRect(0, y, paper.width, 2 * Size.NAME), Size.NAME, role=Role.MUTED)
    for due in agenda.dates:
        row = _row(due, now)
        high = _height(paper, row)
        heading = group_name(due.group) if due.group is not group else ""
        above = paper.measured(heading, paper.width, Size.NAME, strong=True) + space.ROOM if heading else 0
        if y + above + high > paper.height:
            paper.next_page()
            y = paper.top
            heading = heading or translate("Paper", "{group}, continued").format(group=group_name(due.group))
            above = paper.measured(heading, paper.width, Size.NAME, strong=True) + space.ROOM
        if heading:
            paper.write(heading, QRect(0, y + space.TIGHT, paper.width, above), Size.NAME, strong=True)
            y += above
        group = due.group
        _paint(paper, row, y, high)
        y += high
    sources = sources_of((due.row.title, due.row.citation) for due in agenda.dates)
    paint_sources(paper, sources, y + space.WIDE)


def _row(due: Due, now: float) -> _Row:
    line, row = line_of(due, now), due.row
    about = "  ·  ".join(part for part in (line.matter, line.actor) if part)
    law = "  ·  ".join(part for part in (row.title, row.citation, line.doubt) if part)
    dated = row.due is not None
    stands = line.countdown.text
    word = wording.state_word(line.mark)
    return _Row(
        icon=line.mark.icon,
        role=line.mark.role,
        when=wording.due_text(row) if dated else wording.waits_text(row.waits_for),
        city=city_of(row.zone) if dated else "",
        label=row.label,
        about=about,
        law=law,
        stands=stands if word in stands else f"{stands}\n{word}",
    )


def _middle(paper: Paper) -> tuple[int, int]:
    left = icons.SMALL + space.TIGHT + _WHEN + space.ROOM
    return left, paper.width - left - _STANDS - space.ROOM


def _height(paper: Paper, row: _Row) -> int:
    _, width = _middle(paper)
    middle = paper.measured(row.label, width, Size.BODY, strong=True)
    middle += paper.measured(row.about, width, Size.SMALL) + paper.measured(row.law, width, Size.SMALL)
    when = paper.measured(row.when, _WHEN, Size.BODY) + paper.measured(row.city, _WHEN, Size.SMALL)
    stands = paper.measured(row.stands, _STANDS, Size.BODY)
    return max(middle, when, stands) + 2 * space.HAIR + 2


def _paint(paper: Paper, row: _Row, top: int, high: int) -> None:
    left, width = _middle(paper)
    paper.rule(top)
    y = top + space.HAIR
    pixmap = paper.look.pixmap(row.icon, row.role, icons.SMALL, _SHARP)
    paper.painter.drawPixmap(paper.placed(QRect(0, y, icons.SMALL, icons.SMALL)), pixmap)
    at = icons.SMALL + space.TIGHT
    when = paper.measured(row.when, _WHEN, Size.BODY)
    paper.write(row.when, QRect(at, y, _WHEN, when), Size.BODY)
    paper.write(row.city, QRect(at, y + when, _WHEN, high), Size.SMALL, role=Role.MUTED)
    paper.write(row.stands, QRect(paper.width - _STANDS, y, _STANDS, high), Size.BODY, at_end=True)
    for text, size, strong in (
        (row.label, Size.BODY, True),
        (row.about, Size.SMALL, False),
        (row.law, Size.SMALL, False),
    ):
        tall = paper.measured(text, width, size, strong=strong)
        paper.write(text, QRect(left, y, width, tall), size, strong=strong)
        y += tall
