"""Text on its way out to a program that is not ours.

A docket's words come from anywhere. Some characters break the way there (a NUL makes the message bus hang up,
a lone surrogate cannot be encoded), some make the text lie about itself (bidirectional controls), and some
are read as markup. What a notice says, and in which language, is decided elsewhere.
"""

from __future__ import annotations

import re

LIMIT = 2000
"""Characters a notice may have in one field; a server stalls for seconds on some millions."""

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"

_SEEN_PER_KEPT = 4
_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNFIT = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls; tab and the line breaks are treated apart
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional marks, embeddings, overrides, isolates
    "\ud800-\udfff"  # surrogates without their other half
    "]"
)


def clean(text: str, limit: int = LIMIT) -> str:
    """Return `text` fit to be sent: plain characters and newlines, at most `limit` characters in all.

    Every kind of line break becomes a newline and a tab a space; other controls, bidirectional controls and
    lone surrogates are left out. What is cut ends in an ellipsis, which is counted. The cost depends on
    `limit` alone: no more than four times as many characters are looked at. `limit` is at least 1.
    """
    if limit < 1:
        raise ValueError("a text is cut to one character at least")
    seen = text[: limit * _SEEN_PER_KEPT]
    kept = _UNFIT.sub("", _BREAKS.sub("\n", seen)).replace("\t", " ")
    if len(kept) <= limit and len(seen) == len(text):
        return kept
    return kept[: limit - 1].rstrip() + ELLIPSIS


def escape_markup(text: str) -> str:
    """Return `text` such that a server which reads markup shows it as it stands."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
