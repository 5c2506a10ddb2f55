"""Write the snapshots of the calendars, or check that the committed ones are what would be written.

`python -m tests.calendars.generate` writes, `--check` names each file that differs and fails.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.calendars.recipes import RECIPES

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "calendars"


def made(calendar_id: str) -> str:
    """Return the text of the snapshot as it would be written now."""
    return RECIPES[calendar_id]().text()


def main(arguments: list[str]) -> int:
    """Write or check every snapshot; return the exit code."""
    different = (
        [name for name in RECIPES if (FOLDER / f"{name}.txt").read_bytes() != made(name).encode()]
        if (arguments == ["--check"])
        else []
    )
    for name in different:
        print(f"resources/calendars/{name}.txt is not what the generator makes")
    if not arguments:
        for name in RECIPES:
            (FOLDER / f"{name}.txt").write_text(made(name), encoding="utf-8", newline="\n")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
