"""The log: what is our fault is written down whole, in the profile, and grows no further than it should."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler

LIMIT = 1_000_000
"""Bytes after which a new log is begun; one older one is kept."""


def keep_log(path: str) -> logging.Handler:
    """Send warnings and worse from every part of the program to the file at `path`, in UTC; return the handler."""
    handler = RotatingFileHandler(path, maxBytes=LIMIT, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler
