"""Why a date of the docket is that date: the law's count, and every fact that moved or ended it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.computation import Line, count_lines, end_line, long_date, regime, short_date, start_line
from core.docket.deadlines import AUTOMATIC, EARLIEST, LAPSED, SUPERSEDED
from core.docket.facts import Met, Settled

if TYPE_CHECKING:
    from core.docket.facts import Fact
    from core.docket.setting import Deadline, Move


def explain(deadline: Deadline) -> tuple[Line, ...]:
    """Return the numbered steps, in order, each with the source it rests on."""
    row = deadline.row
    if row.due is None:
        return (
            Line(f"The clock has not started: it waits for {row.waits_for}.", row.citation),
            *_ending(deadline),
        )
    lines: list[Line] = []
    if deadline.counted is not None:
        lines.extend(
            count_lines(
                deadline.counted,
                event=f"the {deadline.origin}",
                citation=row.citation,
            )
        )
        if deadline.basis[1:]:
            lines[0] = Line(lines[0].text, _sourced(lines[0].citation, deadline.basis[1]))
    lines.extend(_move(move, setter=row.actor) for move in deadline.moves)
    lines.append(_last(deadline, date.fromisoformat(row.due)))
    if not row.verified:
        lines.append(Line("This rule was not read in its original text: the date is unconfirmed.", row.citation))
    return (*lines, *_ending(deadline))


def _last(deadline: Deadline, due: date) -> Line:
    row = deadline.row
    if row.stopped_at is not None and not row.ended_as:
        return Line(
            f"The clock is stopped: {long_date(due)} holds only for the time before the stop, and moves on "
            "with each day it lasts."
        )
    if row.kind in {AUTOMATIC, EARLIEST}:
        return start_line(due, row.zone, seats=deadline.seats)
    closing = regime(deadline.counted.regime.id).closing if deadline.counted else None
    return end_line(due, row.zone, seats=deadline.seats, closing=closing, at=deadline.at)


def _move(move: Move, *, setter: str) -> Line:
    fact = move.fact
    if move.before is None:
        who = setter or "A party"
        return Line(f"{who} set it, on {short_date(fact.effective_on)}, for {long_date(move.after)}.", fact.source)
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


def _sourced(citation: str, fact: Fact) -> str:
    return "; ".join(part for part in (fact.source, citation) if part)
