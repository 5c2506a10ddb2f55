"""One line for each stage of a count: what was counted, from which day to which.

The lines about the event's day, the roll and the end of the day are in `explanation`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from core.computation.bounds import days_in_month
from core.computation.wording import MONTHS, WEEKDAYS, counted_noun, listed, long_date, ordinal, period_words
from core.language import ENGLISH, fill, spoken, translate, word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from core.computation.counting import Counted
    from core.computation.reaching import Stage

_ONWARD, _BACK = timedelta(days=1), timedelta(days=-1)


class Line(NamedTuple):
    """One step of an explanation, and the source it rests on, if it has one of its own."""

    text: str
    citation: str = ""


def stage_line(stage: Stage, counted: Counted, citation: str) -> Line:
    """Return the line of one stage; `citation` is the source of the period, as against the regime's."""
    match stage.unit:
        case "months":
            return _months(stage, counted, citation)
        case "days":
            return _days(stage, citation)
        case "short":
            number = 7 * stage.period.weeks + stage.period.days
            regime = counted.regime
            lead = translate("Why", "The period is shorter than %1 days (%2: %3)")
            why = fill(lead, regime.short_under, regime.id, word("Law", regime.reasons.short))
            return _working_days(stage, counted, number, f"{citation}; {counted.regime.source}".strip("; "), why)
        case "working days":
            return _working_days(stage, counted, stage.period.working_days, citation)
        case "sitting days" | "meetings":
            return _occasions(stage, citation)
        case _:
            return Line(_plain(stage, counted), citation)


def _months(stage: Stage, counted: Counted, citation: str) -> Line:
    period = stage.period
    by_corresponding = _by_corresponding(stage, counted)
    opening = stage.period is counted.period
    first = counted.reached.first if opening else stage.before + (_BACK if period.backward else _ONWARD)
    start = first if by_corresponding else stage.before
    included = opening and counted.first_day == "included" and not period.clear
    months = 12 * period.years + period.months
    year, month = divmod(start.year * 12 + start.month - 1 + (-months if period.backward else months), 12)
    named = _plain_day(start.day, month, year)
    whence = counted.start if included else start
    onward, back = translate("Why", "%1 on from %2"), translate("Why", "%1 back from %2")
    lead = fill(
        back if period.backward else onward, _amount(stage), _plain_day(whence.day, whence.month - 1, whence.year)
    )
    regime = counted.regime
    both = "; ".join(source for source in (citation, regime.source) if source)
    if start.day > days_in_month(year, month + 1):
        reason = word("Law", regime.reasons.missing_day)
        sentence = translate("Why", "%1: there is no %2, so %3 (%4: %5).")
        return Line(fill(sentence, lead, named, long_date(stage.after), regime.id, reason), both)
    if not by_corresponding:
        return Line(
            fill(translate("Why", "%1 is the day of the same number: %2."), lead, long_date(stage.after)), citation
        )
    day, side = long_date(stage.after), _beside(named, backward=period.backward)
    if included:
        return Line(fill(translate("Why", "%1, that day included, is %2: %3."), lead, side, day), citation)
    one = translate("Why", "%1, the first day counted, it ends %2: %3 (%4: %5).")
    many = translate("Why", "%1, the first day counted, they end %2: %3 (%4: %5).")
    ends = one if months == 1 or (period.years, period.months) == (1, 0) else many
    return Line(fill(ends, lead, side, day, regime.id, word("Law", regime.reasons.missing_day)), both)


def _plain_day(day: int, month: int, year: int) -> str:
    """Return a day that need not exist, of the month with index `month`: "31 June 1994"."""
    return fill(translate("Why", "%1 %2 %3", "day, month, year"), day, word("Months", MONTHS[month]), year)


def _beside(named: str, *, backward: bool) -> str:
    after, before = translate("Why", "the day after %1"), translate("Why", "the day before %1")
    return fill(after if backward else before, named)


def _by_corresponding(stage: Stage, counted: Counted) -> bool:
    """Tell whether the months ended beside the day that corresponds to the first counted one."""
    if counted.regime.missing_day == "day-before":
        return True
    return stage.period is counted.period and counted.first_day != "excluded" and not counted.period.clear


def _amount(stage: Stage) -> str:
    period = stage.period
    years = [counted_noun(period.years, "year")] if period.years else []
    parts = [*years, counted_noun(period.months, "month")] if period.months else years
    return fill(translate("Why", "%1 %2", "years and months"), *parts) if len(parts) > 1 else parts[0]


def _days(stage: Stage, citation: str) -> Line:
    period = stage.period
    days = 7 * period.weeks + period.days
    amount = counted_noun(days, "clear day" if period.clear else "day")
    if period.weeks:
        parts = [counted_noun(n, noun) for n, noun in ((period.weeks, "week"), (period.days, "day")) if n]
        amount = fill(translate("Why", "%1, %2 in all,"), listed(parts), amount)
    return Line(_run(amount, stage.before, stage.after, days, backward=period.backward), citation)


def _run(amount: str, before: date, last: date, number: int, *, backward: bool) -> str:
    """Say from which day to which a count of `number` days runs that begins beside the day `before`."""
    if number <= 1:
        one, one_back = translate("Why", "%1 follows: %2."), translate("Why", "%1 is counted back: %2.")
        return fill(one_back if backward else one, amount, long_date(last))
    first = before + (_BACK if backward else _ONWARD)
    onward = translate("Why", "%1 follow: day 1 is %2, day %3 is %4.")
    back = translate("Why", "%1 are counted back: day 1 is %2, day %3 is %4.")
    return fill(back if backward else onward, amount, long_date(first), number, long_date(last))


def _working_days(stage: Stage, counted: Counted, number: int, citation: str, why: str = "") -> Line:
    period, working = stage.period, counted.calendar
    step = _BACK if period.backward else _ONWARD
    names = [(day, working.non_working(day)) for day in _walk(stage.before, stage.after, step)]
    first = next(day for day, name in names if not name)
    text = _run(counted_noun(number, "working day"), first - step, stage.after, number, backward=period.backward)
    if why:
        text = fill(translate("Why", "%1: %2", "a reason, and what follows"), why, text)
    passed = Counter(name for _, name in names if name)
    if not passed:
        return Line(text, citation)
    counts = listed([_times(name, number) for name, number in sorted(passed.items())])
    sentence = translate("Why", "%1; %2 in between not counted: %3 (calendar %4).")
    return Line(fill(sentence, text[:-1], counted_noun(passed.total(), "day"), counts, working.id), citation)


def _times(name: str, number: int) -> str:
    if number == 1:
        return word("Law", name)
    if name in WEEKDAYS and spoken() == ENGLISH:
        return f"{number} {name}s"
    return f"{word('Law', name)} ({counted_noun(number, 'day')})"


def _walk(begun: date, last: date, step: timedelta) -> Iterator[date]:
    """Yield the days after `begun` up to `last`, whichever way that is."""
    day = begun
    while day != last:
        day += step
        yield day


def _occasions(stage: Stage, citation: str) -> Line:
    period = stage.period
    noun = word("Units", "sitting day" if period.sitting_days else "meeting")
    number = period.sitting_days or period.meetings
    before = translate("Why", "The %1 %2 before that, of those recorded, is on %3.")
    after = translate("Why", "The %1 %2 after that, of those recorded, is on %3.")
    said = fill(before if period.backward else after, ordinal(number), noun, long_date(stage.after))
    return Line(said, citation)


def _plain(stage: Stage, counted: Counted) -> str:
    after = long_date(stage.after)
    period = stage.period
    match stage.unit:
        case "boundary":
            alone = replace(period, then=None, numerator=1, denominator=1)
            named = str(alone).removesuffix(" before").removesuffix(" after")
            if not period.boundary_months:
                return fill(translate("Why", "The %1 is %2."), period_words(named), after)
            before_it, after_it = translate("Why", "The %1 before is %2."), translate("Why", "The %1 after is %2.")
            return fill(before_it if period.backward else after_it, period_words(named), after)
        case "annual":
            month, day = period.annual or (1, 1)
            if stage.after.day != day:
                missing = translate("Why", "There is no %1: the month's last day is %2.")
                return fill(missing, _plain_day(day, month - 1, stage.after.year), after)
            yearly = fill(translate("Why", "%1 %2", "day, month"), day, word("Months", MONTHS[month - 1]))
            last, following = translate("Why", "The last %1 is %2."), translate("Why", "The next %1 is %2.")
            return fill(last if period.backward else following, yearly, after)
        case "clear":
            before_them = translate(
                "Why", "Clear days leave out the last day as well as the first: the day before them is %1."
            )
            after_them = translate(
                "Why", "Clear days leave out the last day as well as the first: the day after them is %1."
            )
            return fill(before_them if period.backward else after_them, after)
        case _:
            whole = counted.reached.until or stage.before
            span = abs((whole - counted.reached.begun).days)
            part = f"{period.numerator}/{period.denominator}"
            if part == "1/2":
                part = translate("Why", "Half")
            exact = translate("Why", "%1 of the %2 up to %3 ends on %4.")
            rounded = translate("Why", "%1 of the %2 up to %3, rounded down, ends on %4.")
            sentence = rounded if span * period.numerator % period.denominator else exact
            return fill(sentence, part, counted_noun(span, "day"), long_date(whole), after)
