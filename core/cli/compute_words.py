"""Reading what the options and columns of `lapse compute` have in common: days, spans of days, chosen words.

What they mean for a period or a procedure is in `compute_period` and `compute_case`.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Any, NoReturn

from core.computation import long_date, parse_date
from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

CONTRACT = 1
"""The version of what is printed as data; `docs/command-line.md` says what is in it."""

_MOST_DAYS = 100_000
_WORKWEEK = 5
_LONGEST_SHOWN = 60
_DAY = timedelta(days=1)


def iso(moment: datetime) -> str:
    """Return an aware instant as ISO text in UTC, ending in Z."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def one_of(text: str | None, known: Sequence[str], field: str) -> Any:
    """Return the word if it is one of those known, None if there is none; `KnownError` on `field` else."""
    if text is None or text in known:
        return text
    raise KnownError(f"“{text[:_LONGEST_SHOWN]}” cannot be chosen here: it is {_either(known)}.", field=field)


def unknown_name(name: str, what: str, known: Sequence[str], field: str) -> NoReturn:
    """Raise the `KnownError` on `field` that names those known, and the one that was probably meant."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for who mistyped

    near = get_close_matches(name[:_LONGEST_SHOWN], known, 1)
    meant = f" Did you mean {near[0]}?" if near else ""
    there = f"Known: {', '.join(known)}." if known else "It has none."
    raise KnownError(f"{what} “{name[:_LONGEST_SHOWN]}”.{meant} {there}", field=field)


def days_in(text: str, field: str) -> list[date]:
    """Return the days of "2026-01-05,2026-01-12..2026-01-16" in order: of a span, every day from Monday to Friday.

    `KnownError` on `field` for what is no date, a span that runs backward, and more than 100 000 days.
    """
    found: set[date] = set()
    for part in text.split(","):
        first, dots, last = part.partition("..")
        day = parse_date(first, field=field)
        found.update(_weekdays(day, parse_date(last, field=field), field) if dots else (day,))
        if not found:
            raise KnownError(f"There is no day from Monday to Friday in {part.strip()}.", field=field)
        if len(found) > _MOST_DAYS:
            raise KnownError(f"More than {_MOST_DAYS} days are not taken.", field=field)
    return sorted(found)


def in_order(first: date, last: date, field: str) -> None:
    """Raise `KnownError` on `field` if a span ends before it begins."""
    if last < first:
        raise KnownError(f"The span ends on {long_date(last)}, before it begins on {long_date(first)}.", field=field)


def _weekdays(first: date, last: date, field: str) -> Iterator[date]:
    in_order(first, last, field)
    day = first
    while day <= last:
        if day.weekday() < _WORKWEEK:
            yield day
        day += _DAY


def _either(known: Sequence[str]) -> str:
    return f"{', '.join(known[:-1])} or {known[-1]}"
