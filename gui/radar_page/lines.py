"""The words of the radar: the rows of its panel, and the warning beside a date. Nothing is painted here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.docket.deadlines import seconds_left, state_at
from core.docket.facts import Meeting
from core.docket.months import local_day
from core.docket.radar import Kind
from core.language import word
from core.zones import city_of
from gui import wording
from gui.look.marks import mark_for
from gui.told import Told
from gui.wording import COUNTED, day_text, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.docket.deadlines import DeadlineRow
    from core.docket.radar import Clash

MOST = 300
"""The most clashes that are listed; nobody reads on, and what is far away can wait."""

_ROWS = 8
_WARNED = 3


class CountedClashes:
    """Words with a number in them: Qt's extractor finds the plurals of Python only in a `tr`."""

    def tr(self, text: str, note: str, count: int) -> str:
        """Return `text` in the form for `count`."""
        return translate("CountedClashes", text, note, count)

    def dates(self, count: int) -> str:
        """Return how many dates of different clocks come together, two at least."""
        return self.tr("%n dates of different clocks", "", count)

    def later(self, count: int) -> str:
        """Return how many more clashes lie ahead."""
        if count == 1:
            return translate("CountedClashes", "and 1 more later")
        return self.tr("and %n more later", "", count)


def told(clashes: Sequence[Clash], now: float) -> list[Told]:
    """Return the rows of the panel: each clash as a heading, under it the dates it holds."""
    rows: list[Told] = []
    for clash in clashes[:MOST]:
        rows.append(_heading(clash))
        rows.extend(_date(clash, row, now) for row in clash.rows[:_ROWS])
        if len(clash.rows) > _ROWS:
            more = COUNTED.more(len(clash.rows) - _ROWS)
            rows.append(Told(f"more {clash.key}", more, date=clash.rows[_ROWS].key))
    if len(clashes) > MOST:
        rows.append(Told("later", CountedClashes().later(len(clashes) - MOST), heading=True))
    return rows


def warnings(clashes: Iterable[Clash]) -> dict[str, str]:
    """Return by the key of each date what it clashes with, a line each."""
    lines: dict[str, list[str]] = {}
    for clash in clashes:
        for row in clash.rows:
            line = _warning(clash, row)
            said = lines.setdefault(row.key, [])
            if line not in said:
                said.append(line)
    return {key: "\n".join(said[:_WARNED]) for key, said in lines.items()}


def _heading(clash: Clash) -> Told:
    key = f"clash {clash.key}"
    if clash.kind is Kind.DATES:
        return Told(key, _span(clash), below=CountedClashes().dates(len(clash.rows)), heading=True)
    if clash.kind is Kind.MEETING:
        return Told(key, _meeting(clash), below=_meeting_days(clash), heading=True)
    day = local_day(clash.rows[0], clash.seat)
    below = "  ·  ".join(part for part in (day_text(day) if day else "", _last_hours(clash)) if part)
    return Told(key, _away(clash), below=below, heading=True)


def _date(clash: Clash, row: DeadlineRow, now: float) -> Told:
    state, left = state_at(row, now), seconds_left(row, now)
    mark = mark_for(state, left, unanswered=False)
    return Told(
        key=f"{clash.key}\n{row.key}",
        what=row.label,
        edge=wording.due_text(row),
        below="  ·  ".join(part for part in (row.track, row.negotiation, row.title, city_of(row.zone)) if part),
        icon=mark.icon,
        role=mark.role,
        date=row.key,
    )


def _span(clash: Clash) -> str:
    days = [date.fromisoformat(row.due) for row in clash.rows if row.due]
    first, last = min(days), max(days)
    if first == last:
        return day_text(first)
    return translate("Radar", "{first} to {last}").format(first=day_text(first), last=day_text(last))


def _away(clash: Clash) -> str:
    """Return that a seat does not work that day: "Saturday in Washington"."""
    return translate("Radar", "{name} in {city}").format(name=word("Law", clash.day_off), city=city_of(clash.seat))


def _last_hours(clash: Clash) -> str:
    if clash.last_working is None:
        return ""
    return translate("Radar", "Last working hours there on {day}").format(day=day_text(clash.last_working))


def _meeting(clash: Clash) -> str:
    body = clash.meeting.body if clash.meeting is not None else None
    name = body.name if isinstance(body, Meeting) else ""
    return translate("Radar", "During the meeting: {name}").format(name=name)


def _meeting_days(clash: Clash) -> str:
    fact = clash.meeting
    if fact is None or not isinstance(fact.body, Meeting):
        return ""
    first, last = day_text(fact.effective_on), day_text(fact.body.until) if fact.body.until else ""
    days = translate("Radar", "{first} to {last}").format(first=first, last=last) if last and last != first else first
    return "  ·  ".join(part for part in (days, fact.body.place) if part)


def _warning(clash: Clash, row: DeadlineRow) -> str:
    if clash.kind is Kind.DAY_OFF:
        form = translate("Radar", "{day_off}; last working hours there on {day}")
        last = clash.last_working
        return _away(clash) if last is None else form.format(day_off=_away(clash), day=day_text(last))
    if clash.kind is Kind.MEETING:
        return _meeting(clash)
    others = [each for each in clash.rows if each.proceeding != row.proceeding]
    # Those of the same track are what the person has before them; twins on other tracks are counted.
    named = [each for each in others if each.track_id == row.track_id][:_WARNED] or others[:_WARNED]
    names = "; ".join(_other(each, row) for each in named)
    more = f" {COUNTED.more(len(others) - len(named))}" if len(others) > len(named) else ""
    return translate("Radar", "Close to: {dates}").format(dates=names) + more


def _other(each: DeadlineRow, row: DeadlineRow) -> str:
    where = "" if each.track_id == row.track_id else f", {each.track}"
    return f"{each.label}{where}, {wording.due_text(each)}"
