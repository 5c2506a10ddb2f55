"""The numbered steps that take a docket file from one version's structure to the next.

A step is a file of SQL, `0001.sql` and so on. A step that has been released is never edited: a later one
corrects it.
"""

from __future__ import annotations

from os import listdir
from os.path import dirname, join

SCHEMA = 2
"""The newest version of the file's structure that this program reads and writes."""


def migrations() -> list[tuple[int, str]]:
    """Return (number, SQL text) of every step, in order."""
    folder = dirname(__file__)
    steps = []
    for name in sorted(listdir(folder)):
        if name.endswith(".sql"):
            with open(join(folder, name), encoding="utf-8") as file:
                steps.append((int(name.removesuffix(".sql")), file.read()))
    return steps
