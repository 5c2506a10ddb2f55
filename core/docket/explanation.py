"""Why a date of the docket is that date: the law's count, and every fact that moved or ended it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.computation import Line, end_line, long_date, short_date
from core.docket.deadlines import LAPSED, MOVED_SINCE, SUPERSEDED, TO_CONFIRM
from core.docket.facts import DateConfirmed, DatePublished, Met, Settled
from core.language import fill, translate, word
from core.procedures.reasons import (
    after_the_moves,
    last_line,
    published_instead,
    remarks,
    waiting_lines,
    warnings_of,
    why_that_day,
)

if TYPE_CHECKING:
    from core.docket.facts import Fact
    from core.docket.setting import Deadline, Move


def explain(deadline: Deadline) -> tuple[Line, ...]:
    """Return the numbered steps, in order, each with the source it rests on."""
    row = deadline.row
    dated = deadline.dated
    if row.due is None:
        return (*(waiting_lines(dated) if dated else ()), *_ending(deadline))
    due = date.fromisoformat(row.due)
    lines: list[Line] = []
    if dated is not None:
        lines.extend(why_that_day(dated))
        if deadline.basis[1:] and lines:
            lines[0] = Line(lines[0].text, _sourced(lines[0].citation, deadline.basis[1]))
    lines.extend(move_line(move, setter=row.actor) for move in deadline.moves)
    if dated is None:
        return (*lines, end_line(due, row.zone, seats=deadline.seats, at=deadline.at), *_ending(deadline))
    lines.extend(after_the_moves(dated))
    ended = dated._replace(stopped=None) if row.ended_as or row.stopped_at is None else dated
    lines.append(last_line(ended, due, row.zone, seats=deadline.seats))
    lines.extend(Line(each) for each in warnings_of(dated))
    lines.extend(remarks(dated))
    return (*lines, *_ending(deadline), *_confirmation(deadline))


def move_line(move: Move, *, setter: str) -> Line:
    """Return the step that tells of a move, or that `setter` set the date."""
    fact = move.fact
    if move.before is None:
        who = word("Law", setter) or translate("Why", "A party")
        sentence = translate("Why", "%1 set it, on %2, for %3.")
        return Line(fill(sentence, who, short_date(fact.effective_on), long_date(move.after)), fact.source)
    if isinstance(fact.body, DatePublished):
        reason = f" ({fact.body.reason})" if fact.body.reason else ""
        published = published_instead(move.before, move.after)
        return Line(fill(translate("Why", "%1%2."), published, reason), fact.source)
    by = getattr(fact.body, "by", "")
    who = fill(translate("Why", " by %1"), word("Law", by)) if by else ""
    reason = f" ({move.why})" if move.why else ""
    kind = word("Facts", getattr(type(fact.body).__struct_config__, "tag", ""))
    sentence = translate("Why", "The %1 of %2%3 moved it from %4 to %5%6.")
    days = short_date(fact.effective_on), who, long_date(move.before), long_date(move.after)
    return Line(fill(sentence, kind, *days, reason), fact.source)


def _ending(deadline: Deadline) -> tuple[Line, ...]:
    fact = deadline.ending
    if fact is None:
        return ()
    body = fact.body
    if deadline.row.ended_as == SUPERSEDED:
        later = translate("Why", "A later date took its place on %1.")
        return (Line(fill(later, short_date(fact.effective_on)), fact.source),)
    day = long_date(fact.effective_on)
    if isinstance(body, Settled):
        decided = fill(translate("Why", ", decided on %1"), long_date(body.decided_on)) if body.decided_on else ""
        why = f" ({body.reason})" if body.reason else ""
        matter = translate("Why", "The matter was %1 with effect from %2%3%4.")
        alone = translate("Why", "It was %1 with effect from %2%3%4.")
        sentence = matter if deadline.row.ended_as == LAPSED else alone
        return (Line(fill(sentence, word("State", body.outcome), day, decided, why), fact.source),)
    if isinstance(body, Met):
        return (Line(fill(translate("Why", "It was met on %1."), day), fact.source),)
    ended = translate("Why", "It ended as %1 on %2.")
    return (Line(fill(ended, word("State", deadline.row.ended_as), day), fact.source),)


def _confirmation(deadline: Deadline) -> tuple[Line, ...]:
    """Say who confirmed the date, that it moved since, or that a second person is asked for."""
    state, fact = deadline.row.confirmation, deadline.confirmed
    if fact is None or not isinstance(fact.body, DateConfirmed):
        return (Line(translate("Why", "It is not yet confirmed by a second person.")),) if state == TO_CONFIRM else ()
    who, when = fact.body.by, short_date(fact.effective_on)
    if state == MOVED_SINCE:
        moved = translate("Why", "%1 confirmed %2 on %3; the date has moved since.")
        told = fill(moved, who, long_date(fact.body.due), when)
    else:
        told = fill(translate("Why", "%1 confirmed it on %2."), who, when)
    return (Line(told, fact.source),)


def _sourced(citation: str, fact: Fact) -> str:
    return "; ".join(dict.fromkeys(part for part in (fact.source, citation) if part))
