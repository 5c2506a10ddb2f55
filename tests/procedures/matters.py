"""A procedure written for one test, and a matter under it: what happened, and the dates that follow."""

from collections.abc import Iterable, Sequence
from datetime import date

from core.procedures import Case, Clockwork, Dated, Extension, Procedure, Published, Toll, explain_step, read_procedure
from core.procedures.case import Change

TOP = """\
title = "A small procedure"
short = "Small"
source = "a test"
"""
_DEFAULTS = {
    "[[event]]": {"label": '"{id}"'},
    "[[variant]]": {"label": '"{id}"'},
    "[[step]]": {"label": '"{id}"', "kind": '"deadline"', "citation": '"art. {id}"', "verified": "true"},
}


def small(text: str, *, regime: str = "plain") -> Procedure:
    """Return the procedure of a TOML text whose head, labels, kinds and citations go without saying."""
    return read_procedure(written(text, regime=regime), "small")


def written(text: str, *, regime: str = "plain", name: str = "small", head: str = "") -> str:
    """Return such a text whole, as it stands in a file of that name, with more keys in its `head`."""
    blocks: list[list[str]] = []
    for line in text.strip().splitlines():
        if line.startswith("["):
            blocks.append([])
        blocks[-1].append(line)
    filled = "\n\n".join("\n".join(_filled(block)) for block in blocks)
    version = "" if "version =" in head else 'version = "1"\n'
    return f'id = "{name}"\n{TOP}regime = "{regime}"\n{version}{head}\n\n{filled}\n'


def _filled(block: Sequence[str]) -> Iterable[str]:
    yield from block
    keys = {line.partition("=")[0].strip(): line.partition("=")[2].strip() for line in block}
    for key, value in _DEFAULTS.get(block[0], {}).items():
        if key not in keys:
            yield f"{key} = {value.format(id=keys['id'].strip(chr(34)))}"


def matter(procedure: Procedure, *changes: Change, variants: Iterable[str] = (), **events: str) -> Clockwork:
    """Return the clockwork of a matter; the days of an event are written one after the other."""
    days = {event: [day(each) for each in written.split()] for event, written in events.items()}
    return Clockwork(procedure, Case(events=days, variants=frozenset(variants), changes=changes))


def told(clockwork: Clockwork) -> dict[str, str]:
    """Return each step's date, or what it waits for, or why it has none."""
    return {each.step.id: said(each) for each in clockwork.dates()}


def said(dated: Dated) -> str:
    """Return a step's date, or what it waits for, or why it has none."""
    if dated.due is not None:
        return dated.due.isoformat()
    return f"fault: {dated.fault}" if dated.fault else f"waits for {dated.waits_for}"


def last(clockwork: Clockwork) -> Dated:
    """Return the last step of the procedure as it stands in the matter."""
    return clockwork.dates()[-1]


def due(procedure: Procedure, *changes: Change, variants: Iterable[str] = (), **events: str) -> str:
    """Return what is said of the last step of the procedure."""
    return said(last(matter(procedure, *changes, variants=variants, **events)))


def why(dated: Dated) -> str:
    """Return the whole explanation of a step, one line after the other."""
    return "\n".join(line.text for line in explain_step(dated, "America/New_York"))


def day(written: str) -> date:
    """Return the day that is written as 2026-01-31."""
    return date.fromisoformat(written)


def toll(first: str, days: int | None, *, forum: str = "", steps: tuple[str, ...] = ()) -> Toll:
    """Return a stop from a day on, of so many days or still standing."""
    return Toll(first=day(first), days=days, forum=forum, steps=steps)


def more(step: str, period: str = "", *, to: str = "", given: str = "") -> Extension:
    """Return an extension of a step, by a period or to a day."""
    return Extension(step=step, period=period, to=day(to) if to else None, given=day(given) if given else None)


def published(step: str, on: str, *, given: str = "", reason: str = "") -> Published:
    """Return the date of a step as its forum published it."""
    return Published(step=step, on=day(on), given=day(given) if given else None, reason=reason, source="a notice")
