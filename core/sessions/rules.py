"""The mark of the rules that derived rows were made under."""

from __future__ import annotations

from zlib import crc32

import resources
from core import __version__

PROJECTION = 2
"""Raised whenever the code that derives dates changes what it gives for the same facts."""


def rules_mark() -> str:
    """Return a text that differs whenever the program or one of its procedures or regimes does."""
    mark = 0
    for folder in ("procedures", "regimes"):
        for name in resources.names(folder):
            mark = crc32(name.encode() + resources.read_bytes(f"{folder}/{name}"), mark)
    return f"{__version__}/{PROJECTION}/{mark:08x}"
