"""Computation of time: how a date is derived, and why. Pure functions over regimes and calendars."""

from core.computation.counting import Counted, count, rerolled
from core.computation.doubts import doubts
from core.computation.explanation import count_lines, end_line, explain, roll_line, skipped_day, start_line
from core.computation.hours import HoursCounted, count_hours, hours_lines
from core.computation.instants import end_of_day, instant, start_of_day
from core.computation.period import Period
from core.computation.reading import parse_date, parse_instant
from core.computation.regimes import ACTS, Act, Regime, regime, regime_ids
from core.computation.stage_lines import Line
from core.computation.strip import StripDay, strip
from core.computation.wording import long_date, short_date

__all__ = [
    "ACTS",
    "Act",
    "Counted",
    "HoursCounted",
    "Line",
    "Period",
    "Regime",
    "StripDay",
    "count",
    "count_hours",
    "count_lines",
    "doubts",
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
    "rerolled",
    "roll_line",
    "short_date",
    "skipped_day",
    "start_line",
    "start_of_day",
    "strip",
]
