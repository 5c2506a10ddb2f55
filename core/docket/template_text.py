"""A template written as TOML, so that it can be kept, read again and changed by hand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.docket.template import Start, Template, TemplateTrack


def as_toml(template: Template) -> str:
    """Return the text of the template's file."""
    return "\n".join(_lines(template)) + "\n"


def _lines(template: Template) -> Iterator[str]:
    yield from _keys(template, ("id", "title", "meaning", "first", "parties", "seats"))
    for track in template.tracks:
        yield ""
        yield "[[track]]"
        yield from _keys(track, ("name", "summary"))
        for start in track.starts:
            yield ""
            yield "[[track.start]]"
            yield from _keys(start, ("procedure", "label", "version", "variants", "event"))


def _keys(table: Template | TemplateTrack | Start, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        value = getattr(table, name)
        if value:
            written = _text(value) if isinstance(value, str) else f"[{', '.join(map(_text, value))}]"
            yield f"{name} = {written}"


def _text(text: str) -> str:
    """Return a basic string: what JSON escapes is escaped the same in TOML, but for the one it leaves alone."""
    sound = text.encode("utf-8", "replace").decode()
    return json.dumps(sound, ensure_ascii=False).replace("\x7f", "\\u007f")
