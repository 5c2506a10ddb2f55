"""The log: what is our fault is written down whole, in the profile, and grows no further than it should."""

from __future__ import annotations

import logging
import os
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path

from core.errors import KnownError
from core.language import fill, translate

LIMIT = 1_000_000
"""Bytes after which a new log is begun; one older one is kept."""


def keep_log(path: str) -> logging.Handler:
    """Send warnings and worse from the whole program to the file at `path`, in UTC; return the one handler of it.

    `KnownError` on field "log" where the file can't be written.
    """
    try:
        with Path(path).open("a", encoding="utf-8"):
            pass
    except OSError as cause:
        raise KnownError(
            fill(translate("Errors", "The log %1 can't be written: %2."), path, cause.strerror), field="log"
        ) from cause
    for kept in logging.getLogger().handlers:
        if isinstance(kept, RotatingFileHandler) and kept.baseFilename == os.path.abspath(path):
            return kept
    handler = RotatingFileHandler(path, maxBytes=LIMIT, backupCount=1, encoding="utf-8", delay=True)
    handler.setLevel(logging.WARNING)
    formatter = logging.Formatter("%(asctime)sZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    handler.setFormatter(formatter)
    logging.getLogger().addHandler(handler)
    return handler
