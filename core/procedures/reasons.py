"""Why a step has its date: the lines that come on top of a single count.

Which of several counts decided, what a reset replaced, what moved the date, what bounds it, and what is doubtful.
The count itself is explained by `core.computation`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.computation import Line, count_lines, doubts, end_line, long_date, roll_line, short_date, start_line
from core.computation.wording import counted_noun, the
from core.procedures.case import Extension, Published, Toll

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from core.procedures.dated import Candidate, Dated, Moved

_BY_ITSELF = frozenset({"automatic", "earliest"})


def explain_step(dated: Dated, zone: str, *, seats: Sequence[str] = ()) -> tuple[Line, ...]:
    """Return all numbered steps to the date of a step, for a case without a docket; `zone` is an IANA zone."""
    if dated.due is None:
        return tuple(waiting_lines(dated))
    lines = [*why_that_day(dated)]
    if dated.chosen is not None:
        lines.extend(_move_line(move) for move in dated.chosen.moves)
    lines.extend(after_the_moves(dated))
    lines.append(last_line(dated, dated.due, zone, seats=seats))
    lines.extend(Line(each) for each in warnings_of(dated))
    lines.extend(remarks(dated))
    return tuple(lines)


def remarks(dated: Dated) -> Iterator[Line]:
    """Yield what the procedure's file adds to the step: its note, and that the rule itself was not read."""
    if note := " ".join(dated.step.note.split()):
        yield Line(f"Note: {note}", dated.step.citation)
    if not dated.step.verified:
        yield unconfirmed_line(dated)


def unconfirmed_line(dated: Dated) -> Line:
    """Return the line that says the rule itself was not read."""
    return Line("This rule is unconfirmed: it was not read in its original text.", dated.step.citation)


def waiting_lines(dated: Dated) -> Iterator[Line]:
    """Yield what a step without a date waits for, and how far its counts got."""
    if dated.fault:
        yield Line(f"No date can be computed: {dated.fault}", dated.step.citation)
        return
    yield Line(f"The clock has not started: it waits for {the(dated.waits_for)}.", dated.step.citation)
    for each in dated.others:
        yield Line(
            f"It comes on {long_date(each.due)} at the earliest: {_counted_from(each)}.",
            each.citation,
        )


def why_that_day(dated: Dated) -> Iterator[Line]:
    """Yield the lines of the count that decided, and how it was chosen."""
    chosen = dated.chosen
    if chosen is None:
        yield from _published_alone(dated)
        return
    if dated.replaced is not None:
        old = dated.replaced
        name = the(chosen.origin.name)
        yield Line(
            f"{name[:1].upper()}{name[1:]} of {long_date(chosen.origin.day)} set a new clock. It replaces the one from "
            f"{the(old.origin.name)}, which would have ended on {long_date(old.due)}.",
            chosen.citation,
        )
    yield from count_lines(chosen.counted, event=the(chosen.origin.name), citation=chosen.citation)
    yield from _weighing(dated, chosen)


def _published_alone(dated: Dated) -> Iterator[Line]:
    """Yield the line of a date that was published, although it cannot be computed yet."""
    published = dated.published
    if published is not None:
        reason = f" ({published.reason})" if published.reason else ""
        why = dated.fault or f"the count waits for {the(dated.waits_for)}."
        yield Line(
            f"The published date is {long_date(published.on)}{reason}. It cannot be checked: {why}", published.source
        )


def _weighing(dated: Dated, chosen: Candidate) -> Iterator[Line]:
    which = "later" if dated.step.combine == "later" else "earlier"
    for other in dated.others:
        yield Line(
            f"The {which} of two counts holds: the other, {_counted_from(other)}, leads to {long_date(other.due)}.",
            other.citation,
        )
    if dated.step.counts and which == "earlier":
        for name in dated.missing:
            yield Line(f"It may come earlier: a second count waits for {the(name)}.", chosen.citation)


def _counted_from(candidate: Candidate) -> str:
    """Return "30 days from the notice", "1 day before the hearing", or only "the hearing"."""
    period, name = candidate.counted.period, the(candidate.origin.name)
    if period.counts_nothing:
        return name
    return f"{period} {name}" if period.backward else f"{period} from {name}"


def bounds_lines(dated: Dated) -> Iterator[Line]:
    """Yield what holds the date between two others, and which of these are not known yet."""
    bounding = dated.bounding
    if bounding is not None and dated.chosen is not None and dated.due is not None:
        counted = f"{_counted_from(bounding)} of {long_date(bounding.origin.day)}"
        verb = "It may not come before" if dated.bound == "not before" else "It may not come later than"
        yield Line(f"{verb} {counted}: {long_date(dated.due)}, not {long_date(dated.chosen.due)}.", bounding.citation)
    for name in dated.unbound:
        yield Line(f"It is also bound to {the(name)}, which is not known yet.", dated.step.citation)


def warnings_of(dated: Dated) -> tuple[str, ...]:
    """Return what is doubtful about the date, the weightiest first."""
    found = list(dated.warnings)
    if dated.chosen is not None and dated.computed is None:
        stopped = any(isinstance(move.change, Toll) for move in dated.chosen.moves)
        found.extend(doubts(dated.chosen.counted, tolled=stopped or dated.step.untolled))
    return tuple(dict.fromkeys(found))


def last_line(dated: Dated, due: date, zone: str, *, seats: Sequence[str] = ()) -> Line:
    """Return the line that says when the day is over, or with which moment it comes."""
    step = dated.step
    if dated.stopped is not None:
        return Line(
            f"The clock is stopped: {long_date(due)} holds only for the time before the stop, and moves on with each "
            "day it lasts."
        )
    if step.kind in _BY_ITSELF:
        return start_line(due, zone, seats=seats, at=step.at)
    rule = dated.chosen.counted if dated.chosen else None
    closing, late = (rule.rule.closing, rule.regime.late) if rule else (None, "")
    return end_line(due, zone, seats=seats, closing=closing, at=step.at, late=late)


def _move_line(move: Moved) -> Line:
    change = move.change
    moved = f"from {long_date(move.before)} to {long_date(move.after)}"
    if isinstance(change, Toll):
        where = f" ({change.forum})" if change.forum else ""
        since = f" from {short_date(change.first)} on" if change.span is None else f" from {short_date(change.first)}"
        stood = f"The clock stood still{where} for {counted_noun(move.days, 'day')}{since}"
        return Line(f"{stood}: it moves {moved}.", change.why)
    if isinstance(change, Published):
        reason = f" ({change.reason})" if change.reason else ""
        return Line(f"{published_instead(move.before, move.after)}{reason}.", change.source)
    if isinstance(change, Extension) and change.period:
        return Line(f"It was extended by {change.period}, {moved}.", change.why)
    return Line(f"It was extended {moved}.", change.why)


def published_instead(computed: date, published: date) -> str:
    """Say that a published date stands in the place of the computed one, and how far apart they are."""
    lead = f"The published date, {long_date(published)}, stands in place of the computed"
    days = (published - computed).days
    if not days:
        return f"{lead} one, which is the same"
    side = "later" if days > 0 else "earlier"
    return f"{lead} {long_date(computed)}: it is {counted_noun(abs(days), 'day')} {side}"


def after_the_moves(dated: Dated) -> Iterator[Line]:
    """Yield the lines that follow what moved the date: the one roll after all stops, and what bounds it."""
    if dated.chosen is not None:
        yield from _rerolled(dated.chosen)
    yield from bounds_lines(dated)


def _rerolled(chosen: Candidate) -> Iterator[Line]:
    """Yield the line about the one roll after everything that was added, where that moved the day counted to."""
    counted, moves = chosen.counted, chosen.moves
    if not moves or counted.roll == "none" or _is_outright(moves[-1]):
        return
    if chosen.unrolled == chosen.due and counted.due == counted.unrolled:
        return
    line = roll_line(counted, chosen.unrolled, chosen.due)
    if all(isinstance(move.change, Toll) for move in moves):
        days = counted_noun(sum(move.days for move in moves), "day")
        lead = f"All stops together are {days}, added to the day counted to, {long_date(counted.unrolled)}"
    else:
        lead = f"All of it is added to the day counted to, {long_date(counted.unrolled)}"
    yield Line(f"{lead}, and rolled once: {line.text}", line.citation)


def _is_outright(move: Moved) -> bool:
    """Tell whether the date was set to a day, which stands as it is."""
    return isinstance(move.change, Published) or (isinstance(move.change, Extension) and move.change.to is not None)
