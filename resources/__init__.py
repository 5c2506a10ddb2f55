"""The product's data: procedures, regimes, samples and icons, and the one way to read them.

It imports nothing of ours.
"""

from __future__ import annotations

import os

_FOLDER = os.path.dirname(os.path.abspath(__file__))


def names(folder: str) -> list[str]:
    """Return the names of the files in a folder of the data, in alphabetical order."""
    with os.scandir(os.path.join(_FOLDER, folder)) as found:
        return sorted(entry.name for entry in found if entry.is_file())


def read_bytes(name: str) -> bytes:
    """Return the contents of one file, named as "icons/lapse.svg"."""
    with open(os.path.join(_FOLDER, name), "rb") as file:
        return file.read()


def read_text(name: str) -> str:
    """Return the UTF-8 text of one file, named as "procedures/title-vii.toml"."""
    return read_bytes(name).decode("utf-8")
