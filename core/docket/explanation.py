"""Why a date of the docket is that date: the law's count, and every fact that moved or ended it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.computation import Line, end_line, long_date, short_date
from core.docket.deadlines import LAPSED, MOVED_SINCE, SUPERSEDED, TO_CONFIRM
from core.docket.facts import DateConfirmed, DatePublished, Met, Settled
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
    lines.extend(_move(move, setter=row.actor) for move in deadline.moves)
    if dated is None:
        return (*lines, end_line(due, row.zone, seats=deadline.seats, at=deadline.at), *_ending(deadline))
    lines.extend(after_the_moves(dated))
    ended = dated._replace(stopped=None) if row.ended_as or row.stopped_at is None else dated
    lines.append(last_line(ended, due, row.zone, seats=deadline.seats))
    lines.extend(Line(each) for each in warnings_of(dated))
    lines.extend(remarks(dated))
    return (*lines, *_ending(deadline), *_confirmation(deadline))


def _move(move: Move, *, setter: str) -> Line:
    fact = move.fact
    if move.before is None:
        who = setter or "A party"
        return Line(f"{who} set it, on {short_date(fact.effective_on)}, for {long_date(move.after)}.", fact.source)
    if isinstance(fact.body, DatePublished):
        reason = f" ({fact.body.reason})" if fact.body.reason else ""
        return Line(f"{published_instead(move.before, move.after)}{reason}.", fact.source)
    by = getattr(fact.body, "by", "")
    who = f" by {by}" if by else ""
    reason = f" ({move.why})" if move.why else ""
    kind = getattr(type(fact.body).__struct_config__, "tag", "")
    return Line(
        f"The {kind} of {short_date(fact.effective_on)}{who} moved it from {long_date(move.before)} to "
        f"{long_date(move.after)}{reason}.",
        fact.source,
    )


def _ending(deadline: Deadline) -> tuple[Line, ...]:
    fact = deadline.ending
    if fact is None:
        return ()
    body = fact.body
    if deadline.row.ended_as == SUPERSEDED:
        return (Line(f"A later date took its place on {short_date(fact.effective_on)}.", fact.source),)
    if isinstance(body, Settled):
        decided = f", decided on {long_date(body.decided_on)}" if body.decided_on else ""
        why = f" ({body.reason})" if body.reason else ""
        what = "The matter" if deadline.row.ended_as == LAPSED else "It"
        return (
            Line(
                f"{what} was {body.outcome} with effect from {long_date(fact.effective_on)}{decided}{why}.",
                fact.source,
            ),
        )
    if isinstance(body, Met):
        return (Line(f"It was met on {long_date(fact.effective_on)}.", fact.source),)
    return (Line(f"It ended as {deadline.row.ended_as} on {long_date(fact.effective_on)}.", fact.source),)


def _confirmation(deadline: Deadline) -> tuple[Line, ...]:
    """Say who confirmed the date, that it moved since, or that a second person is asked for."""
    state, fact = deadline.row.confirmation, deadline.confirmed
    if fact is None or not isinstance(fact.body, DateConfirmed):
        return (Line("It is not yet confirmed by a second person."),) if state == TO_CONFIRM else ()
    who, when = fact.body.by, short_date(fact.effective_on)
    if state == MOVED_SINCE:
        told = f"{who} confirmed {long_date(fact.body.due)} on {when}; the date has moved since."
    else:
        told = f"{who} confirmed it on {when}."
    return (Line(told, fact.source),)


def _sourced(citation: str, fact: Fact) -> str:
    return "; ".join(dict.fromkeys(part for part in (fact.source, citation) if part))
