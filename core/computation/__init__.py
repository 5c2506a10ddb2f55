"""Computation of time: how a date is derived, and why. Pure functions over regimes and calendars."""

from core.computation.counting import Counted, count, count_hours, rolled
from core.computation.explanation import Line, count_lines, end_line, explain, hours_lines, start_line
from core.computation.instants import end_of_day, instant, start_of_day
from core.computation.period import Period
from core.computation.reading import parse_date, parse_instant
from core.computation.regimes import Regime, regime, regime_ids
from core.computation.wording import long_date, short_date

__all__ = [
    "Counted",
    "Line",
    "Period",
    "Regime",
    "count",
    "count_hours",
    "count_lines",
    "end_line",
    "end_of_day",
    "explain",
    "hours_lines",
    "instant",
    "long_date",
    "parse_date",
    "parse_instant",
    "regime",
    "regime_ids",
    "rolled",
    "short_date",
    "start_line",
    "start_of_day",
]
