"""`make translations`, and two smaller services for whoever translates; see docs/translating.md.

`python -m tests.translations` extracts, compiles and says what is missing; `missing` lists it as lines of
"context::English // note<tab>"; `take FILE ...` enters such lines with the translation behind the tab, then compiles.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.translations.words import COMPILED, SOURCE, compiled, enter, extract, messages


def main(arguments: list[str]) -> int:
    """Do what was asked for; return 1 where sentences are left without a translation."""
    asked, *files = arguments or [""]
    extract(SOURCE)
    if asked == "take":
        print(f"{enter(SOURCE, _words(files))} sentences entered")
        extract(SOURCE)  # written as the extractor writes it, whichever way it was changed
    COMPILED.write_bytes(compiled(SOURCE))
    left = [each for each in messages(SOURCE) if not each.finished]
    if asked == "missing":
        for each in left:
            note = f" // {each.comment}" if each.comment else ""
            print(f"{each.context}::{_one_line(each.source)}{note}\t")
    else:
        print(f"{len(left)} of {len(messages(SOURCE))} sentences have no translation yet")
    return 1 if left else 0


def _words(files: list[str]) -> dict[tuple[str, str, str], str]:
    words: dict[tuple[str, str, str], str] = {}
    for file in files:
        for line in Path(file).read_text(encoding="utf-8").splitlines():
            source, tab, text = line.partition("\t")
            if tab and text:
                before, colons, after = source.partition("::")
                context, named = (before, after) if colons else ("", source)
                english, _, note = named.partition(" // ")
                words[context, english.replace("\\n", "\n"), note] = text.replace("\\n", "\n")
    return words


def _one_line(text: str) -> str:
    return text.replace("\n", "\\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
