"""What a reader of a computed date must know besides: the rules and calendars it rests on that are unconfirmed.

A doubt is said only where it bears on the date at hand.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from core.computation.wording import long_date
from core.language import fill, translate, word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from core.computation.counting import Counted

_DAY = timedelta(days=1)
_MOST_DOUBTS = 5


def doubts(counted: Counted, *, tolled: bool = False) -> tuple[str, ...]:
    """Return a sentence for each doubt, the weightiest first; none where the date stands on firm ground.

    `tolled`: its stops were taken into account already, by this count or after it.
    """
    if _is_plain(counted):
        return ()
    found = [*_about_working_days(counted), *_about_rules(counted), *_about_parts(counted), *_about_backward(counted)]
    if not (tolled or counted.tolled_days):
        found.extend(_about_lapses(counted))
    return tuple(dict.fromkeys(found))


def _is_plain(counted: Counted) -> bool:
    """Tell whether days were counted with no calendar asked and no rule unconfirmed, as in most counts."""
    asked = counted.roll != "none" or counted.first_day == "first-working" or counted.skips
    plain = counted.period.days_only and not counted.period.backward
    return plain and not asked and not counted.regime.unconfirmed


def _about_working_days(counted: Counted) -> Iterator[str]:
    if not _asks_calendar(counted):
        return
    regime = counted.regime
    if regime.ask_calendar and counted.calendar.id == regime.calendar:
        yield fill(translate("Why", "Holidays are those of %1: name that calendar."), regime.ask_calendar)
    if counted.calendar.id == "weekends":
        yield translate("Why", "The calendar weekends knows no holidays.")
    yield from _days_in_doubt(counted)


def _asks_calendar(counted: Counted) -> bool:
    return counted.roll != "none" or bool(_working_spans(counted)) or counted.first_day == "first-working"


def _working_spans(counted: Counted) -> list[tuple[int, int]]:
    """Return the spans, as day numbers, of which every day was asked whether it is a working day."""
    spans = [
        (stage.before.toordinal(), stage.after.toordinal())
        for stage in counted.stages()
        if stage.unit in {"working days", "short"}
    ]
    return [(min(span), max(span)) for span in spans]


def _days_in_doubt(counted: Counted) -> Iterator[str]:
    """Yield what the calendar is unsure of among the days that were asked about, but not more than a few."""
    told = 0
    for day in sorted(_asked_days(counted)):
        doubt = counted.calendar.doubt(day)
        if doubt and told < _MOST_DOUBTS:
            told += 1
            yield doubt


def _asked_days(counted: Counted) -> set[date]:
    """Return the days of which the count asked whether they are working days, but for those before its first."""
    asked = {
        counted.start.fromordinal(number) for low, high in _working_spans(counted) for number in range(low, high + 1)
    }
    if counted.roll != "none" and counted.unrolled == counted.due:
        asked.add(counted.due)
    elif counted.roll != "none":
        low, high = sorted((counted.unrolled, counted.due))
        asked |= {low + _DAY * number for number in range((high - low).days + 1)}
    return asked


def _closed_by_order(counted: Counted) -> bool:
    """Tell whether a day off that bore on the date was one by order, and no holiday by law."""
    offs = (counted.calendar.day_off(day) for day in _asked_days(counted) if counted.calendar.knows(day))
    return any(off is not None and off.kind == "order" for off in offs)


def _about_rules(counted: Counted) -> Iterator[str]:
    regime = counted.regime
    if regime.unconfirmed:
        yield from _unconfirmed(counted)
    if not regime.notes:
        return
    shifted = counted.first_day == "first-working" and (counted.reached.first - counted.start).days != 1
    known = counted.calendar.knows(counted.unrolled)
    own = counted.roll != "none" and counted.roll == counted.rule.roll
    if shifted or (own and known and counted.calendar.non_working(counted.unrolled)):
        yield from regime.notes


def _unconfirmed(counted: Counted) -> Iterator[str]:
    regime = counted.regime
    reasons = regime.reasons
    bearing = {
        "roll": counted.due != counted.unrolled and counted.roll == counted.rule.roll and reasons.roll,
        "missing_day": _clamped(counted) and reasons.missing_day,
        "least_working_days": counted.due != counted.rolled and reasons.least_working_days,
        "short": counted.skips and reasons.short,
        "closing": counted.rule.closing is not None and reasons.closing,
        "calendar": bool(reasons.calendar) and _closed_by_order(counted) and reasons.calendar,
    }
    for part in regime.unconfirmed:
        if reason := bearing.get(part):
            sentence = translate("Why", "Unconfirmed, for its original text was not read: %1 (%2).")
            yield fill(sentence, word("Law", str(reason)), regime.id)


def _clamped(counted: Counted) -> bool:
    return any(stage.unit == "months" and stage.after.day != stage.before.day for stage in counted.stages())


def _about_backward(counted: Counted) -> Iterator[str]:
    """Say which day is the safe one, where a count back ends on a day off that nothing moves it from."""
    day, working = counted.due, counted.calendar
    if not counted.period.backward or counted.due != counted.unrolled or not working.knows(day):
        return
    name = working.non_working(day)
    while name and working.knows(day) and working.non_working(day):
        day -= _DAY
    if name and working.knows(day):
        sentence = translate("Why", "%1 is no working day (%2): the last one before it is %3.")
        yield fill(sentence, long_date(counted.due), word("Law", name), long_date(day))


def _about_lapses(counted: Counted) -> Iterator[str]:
    """Tell of lapses in appropriations the clock ran through: an agency may have tolled it."""
    if counted.regime.tolled_in_lapses and counted.roll != "none" and not counted.period.backward:
        yield from counted.calendar.lapses(counted.start, counted.due)


def _about_parts(counted: Counted) -> Iterator[str]:
    period = counted.period
    if period.whole or period.numerator * _span(counted) % period.denominator == 0:
        return
    reached = long_date(counted.reached.day)
    sentence = translate("Why", "A part of %1 days is no whole number; it was rounded down to %2.")
    yield fill(sentence, _span(counted), reached)


def _span(counted: Counted) -> int:
    whole = counted.reached.until if counted.period.of_span else counted.stages()[-1].before
    return abs(((whole or counted.start) - counted.reached.begun).days)
