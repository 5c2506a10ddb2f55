"""Reading TOML that somebody else wrote: refused in good time where the library would take minutes over it.

What the tables mean is for whoever asked.
"""

from __future__ import annotations

import tomllib
from typing import Any

_MOST_DOTS = 500_000
"""The library reads dotted keys in time with the square of their length: the most of it that is spent."""


def read_toml(text: str) -> dict[str, Any]:
    """Return the tables; `ValueError` for what is no TOML, `RecursionError` for what is nested too deeply."""
    if has_far_too_many_dots(text):
        raise ValueError("it has lines with far too many dots")
    return tomllib.loads(text)


def has_far_too_many_dots(text: str) -> bool:
    """Tell whether lines of the text hold so many dots that reading them would take too long."""
    return sum(line.count(".") ** 2 for line in text.split("\n")) > _MOST_DOTS
