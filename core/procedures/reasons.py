"""Why a step has its date: the lines that come on top of a single count.

Which of several counts decided, what a reset replaced, what moved the date, what bounds it, and what is doubtful.
The count itself is explained by `core.computation`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.computation import Line, count_lines, doubts, end_line, long_date, roll_line, short_date, start_line
from core.computation.wording import counted_noun, period_words, the
from core.language import fill, translate, word
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
        yield Line(fill(translate("Why", "Note: %1"), word("Law", note)), dated.step.citation)
    if not dated.step.verified:
        yield unconfirmed_line(dated)


def unconfirmed_line(dated: Dated) -> Line:
    """Return the line that says the rule itself was not read."""
    text = translate("Why", "This rule is unconfirmed: it was not read in its original text.")
    return Line(text, dated.step.citation)


def waiting_lines(dated: Dated) -> Iterator[Line]:
    """Yield what a step without a date waits for, and how far its counts got."""
    if dated.fault:
        yield Line(fill(translate("Why", "No date can be computed: %1"), dated.fault), dated.step.citation)
        return
    waits = translate("Why", "The clock has not started: it waits for %1.")
    yield Line(fill(waits, the(dated.waits_for)), dated.step.citation)
    for each in dated.others:
        earliest = translate("Why", "It comes on %1 at the earliest: %2.")
        yield Line(fill(earliest, long_date(each.due), _counted_from(each)), each.citation)


def why_that_day(dated: Dated) -> Iterator[Line]:
    """Yield the lines of the count that decided, and how it was chosen."""
    chosen = dated.chosen
    if chosen is None:
        yield from _published_alone(dated)
        return
    if dated.replaced is not None:
        old = dated.replaced
        name = the(chosen.origin.name)
        sentence = translate(
            "Why", "%1 of %2 set a new clock. It replaces the one from %3, which would have ended on %4."
        )
        days = long_date(chosen.origin.day), the(old.origin.name), long_date(old.due)
        yield Line(fill(sentence, f"{name[:1].upper()}{name[1:]}", *days), chosen.citation)
    yield from count_lines(chosen.counted, event=the(chosen.origin.name), citation=chosen.citation)
    yield from _weighing(dated, chosen)


def _published_alone(dated: Dated) -> Iterator[Line]:
    """Yield the line of a date that was published, although it cannot be computed yet."""
    published = dated.published
    if published is not None:
        reason = f" ({published.reason})" if published.reason else ""
        why = dated.fault or fill(translate("Why", "the count waits for %1."), the(dated.waits_for))
        sentence = translate("Why", "The published date is %1%2. It cannot be checked: %3")
        yield Line(fill(sentence, long_date(published.on), reason, why), published.source)


def _weighing(dated: Dated, chosen: Candidate) -> Iterator[Line]:
    which = "later" if dated.step.combine == "later" else "earlier"
    for other in dated.others:
        later = translate("Why", "The later of two counts holds: the other, %1, leads to %2.")
        earlier = translate("Why", "The earlier of two counts holds: the other, %1, leads to %2.")
        sentence = later if which == "later" else earlier
        yield Line(fill(sentence, _counted_from(other), long_date(other.due)), other.citation)
    if dated.step.counts and which == "earlier":
        for name in dated.missing:
            sentence = translate("Why", "It may come earlier: a second count waits for %1.")
            yield Line(fill(sentence, the(name)), chosen.citation)


def _counted_from(candidate: Candidate) -> str:
    """Return "30 days from the notice", "1 day before the hearing", or only "the hearing"."""
    period, name = candidate.counted.period, the(candidate.origin.name)
    if period.counts_nothing:
        return name
    backward, onward = translate("Why", "%1 %2", "1 day before the hearing"), translate("Why", "%1 from %2")
    return fill(backward if period.backward else onward, period_words(str(period)), name)


def bounds_lines(dated: Dated) -> Iterator[Line]:
    """Yield what holds the date between two others, and which of these are not known yet."""
    bounding = dated.bounding
    if bounding is not None and dated.chosen is not None and dated.due is not None:
        counted = fill(translate("Why", "%1 of %2"), _counted_from(bounding), long_date(bounding.origin.day))
        before = translate("Why", "It may not come before %1: %2, not %3.")
        later = translate("Why", "It may not come later than %1: %2, not %3.")
        sentence = before if dated.bound == "not before" else later
        yield Line(fill(sentence, counted, long_date(dated.due), long_date(dated.chosen.due)), bounding.citation)
    for name in dated.unbound:
        also = translate("Why", "It is also bound to %1, which is not known yet.")
        yield Line(fill(also, the(name)), dated.step.citation)


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
        sentence = translate(
            "Why",
            "The clock is stopped: %1 holds only for the time before the stop, and moves on with each day it lasts.",
        )
        return Line(fill(sentence, long_date(due)))
    if step.kind in _BY_ITSELF:
        return start_line(due, zone, seats=seats, at=step.at)
    rule = dated.chosen.counted if dated.chosen else None
    closing, late = (rule.rule.closing, rule.regime.late) if rule else (None, "")
    return end_line(due, zone, seats=seats, closing=closing, at=step.at, late=late)


def _move_line(move: Moved) -> Line:
    change = move.change
    days = long_date(move.before), long_date(move.after)
    if isinstance(change, Toll):
        where = f" ({word('Law', change.forum)})" if change.forum else ""
        open_end = translate("Why", "The clock stood still%1 for %2 from %3 on: it moves from %4 to %5.")
        span = translate("Why", "The clock stood still%1 for %2 from %3: it moves from %4 to %5.")
        sentence = open_end if change.span is None else span
        return Line(fill(sentence, where, counted_noun(move.days, "day"), short_date(change.first), *days), change.why)
    if isinstance(change, Published):
        reason = f" ({change.reason})" if change.reason else ""
        return Line(fill(translate("Why", "%1%2."), published_instead(move.before, move.after), reason), change.source)
    if isinstance(change, Extension) and change.period:
        extended = translate("Why", "It was extended by %1, from %2 to %3.")
        return Line(fill(extended, period_words(str(change.period)), *days), change.why)
    return Line(fill(translate("Why", "It was extended from %1 to %2."), *days), change.why)


def published_instead(computed: date, published: date) -> str:
    """Say that a published date stands in the place of the computed one, and how far apart they are."""
    days, day = (published - computed).days, long_date(published)
    if not days:
        same = translate("Why", "The published date, %1, stands in place of the computed one, which is the same")
        return fill(same, day)
    later = translate("Why", "The published date, %1, stands in place of the computed %2: it is %3 later")
    earlier = translate("Why", "The published date, %1, stands in place of the computed %2: it is %3 earlier")
    return fill(later if days > 0 else earlier, day, long_date(computed), counted_noun(abs(days), "day"))


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
        stops = translate("Why", "All stops together are %1, added to the day counted to, %2, and rolled once: %3")
        text = fill(stops, days, long_date(counted.unrolled), line.text)
    else:
        every = translate("Why", "All of it is added to the day counted to, %1, and rolled once: %2")
        text = fill(every, long_date(counted.unrolled), line.text)
    yield Line(text, line.citation)


def _is_outright(move: Moved) -> bool:
    """Tell whether the date was set to a day, which stands as it is."""
    return isinstance(move.change, Published) or (isinstance(move.change, Extension) and move.change.to is not None)
