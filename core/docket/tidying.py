"""What a fact's texts and days must be, whatever the fact: clean, of reasonable length, and within reach.

Whether a fact contradicts another is asked in `checks`.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time
from typing import TYPE_CHECKING

import msgspec

from core.computation.bounds import FIRST_DAY, LAST_DAY
from core.errors import KnownError
from core.language import fill, translate

if TYPE_CHECKING:
    from core.docket.facts import AnyBody, Draft

NAME_LIMIT = 200
"""Characters of a name, or of anything else that is read on one line."""

TEXT_LIMIT = 20_000
"""Characters of a text that may run over several lines."""

_LONG = frozenset({"text", "summary", "note", "reason", "views", "source"})
_ID = re.compile(r"\w[\w.-]{0,99}")
_REFUSED = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNING = frozenset("\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Controls that turn the direction of what follows, our own words among it."""


def tidied(draft: Draft) -> Draft:
    """Return the draft with clean texts; `KnownError` names the field that is too long or out of reach.

    Control characters and lone surrogates are dropped, line breaks become spaces where one line is meant.
    """
    _refuse_odd_id(draft.id)
    within_reach(draft.effective_on, "effective_on")
    return msgspec.structs.replace(
        draft,
        body=_tidied_body(draft.body),
        source=_tidy(draft.source, "source"),
        recorded_by=_tidy(draft.recorded_by, "recorded_by"),
    )


def within_reach(day: date, field: str) -> None:
    """Refuse a day outside the years that are computed with: `KnownError` on `field`."""
    if not FIRST_DAY <= day <= LAST_DAY:
        raise KnownError(
            fill(
                translate("Errors", "The year %1 is out of reach: dates run from %2 to %3."),
                day.year,
                FIRST_DAY.year,
                LAST_DAY.year,
            ),
            field=field,
        )


def _tidied_body(body: AnyBody) -> AnyBody:
    changes = {field: _tidied_value(getattr(body, field), field) for field in body.__struct_fields__}
    return msgspec.structs.replace(body, **changes)


def _tidied_value(value: object, field: str) -> object:
    if isinstance(value, str):
        return _tidy(value, field)
    if isinstance(value, tuple):
        return tuple(text for item in value if (text := _tidy(item, field)))
    if isinstance(value, dict):
        return {_tidy(key, field): _tidy(item, field) for key, item in value.items()}
    if isinstance(value, date) and not isinstance(value, datetime):
        within_reach(value, field)
    # Which of two equal clock times is meant cannot be stored: the first is.
    return value.replace(fold=0) if isinstance(value, time) else value


def _tidy(text: str, field: str) -> str:
    limit = TEXT_LIMIT if field in _LONG else NAME_LIMIT
    if len(text) > limit:
        raise KnownError(
            fill(translate("Errors", "This text is longer than %1 characters. Shorten it."), f"{limit:,}"), field=field
        )
    kept = "".join(_kept(char, several_lines=field in _LONG) for char in text)
    return kept.strip()


def _kept(char: str, *, several_lines: bool) -> str:
    if char == "\n":
        return "\n" if several_lines else " "
    if char == "\t":
        return " "
    return "" if char in _TURNING or unicodedata.category(char) in _REFUSED else char


def _refuse_odd_id(fact_id: str) -> None:
    if fact_id and not _ID.fullmatch(fact_id):
        raise KnownError(
            fill(
                translate(
                    "Errors", "“%1” can't be an id: use up to 100 letters, digits, dots, hyphens and underscores."
                ),
                fact_id[:60],
            ),
            field="id",
        )
