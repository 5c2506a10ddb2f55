"""What an edit brings together, in words: dates of different clocks that come close, and meetings dates fall into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.facts import Meeting
from core.docket.radar import Kind
from core.docket.said import row_as_said
from core.notify.text import clean
from gui.wording import COUNTED, due_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.deadlines import DeadlineRow
    from core.docket.radar import Clash

_MOST, _NAMED, _SHORT, _LINE = 3, 4, 80, 1_000


def clashes_text(clashes: Sequence[Clash]) -> str:
    """Return a line for each of the first few, and how many more there are; nothing where there is none."""
    lines = [_line(each) for each in clashes[:_MOST]]
    if len(clashes) > _MOST:
        lines.append(COUNTED.more(len(clashes) - _MOST))
    return "\n".join(lines)


def _line(clash: Clash) -> str:
    dates = "; ".join(_named(row) for row in clash.rows[:_NAMED])
    if len(clash.rows) > _NAMED:
        dates = f"{dates} {COUNTED.more(len(clash.rows) - _NAMED)}"
    if clash.kind is Kind.DATES:
        return clean(translate("Clashes", "Come close together by this: {dates}").format(dates=dates), _LINE)
    body = clash.meeting.body if clash.meeting is not None else None
    name = body.name[:_SHORT] if isinstance(body, Meeting) else ""
    form = translate("Clashes", "During the meeting {name} by this: {dates}")
    return clean(form.format(name=name, dates=dates), _LINE)


def _named(row: DeadlineRow) -> str:
    return f"{row_as_said(row).label[:_SHORT]}, {row.track[:_SHORT]}, {due_text(row)}"
