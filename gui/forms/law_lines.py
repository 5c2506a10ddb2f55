"""The procedures there are to choose from, as lines to search and to show. Pure: no widget.

What runs, and on which text, is in `gui.laws`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.language import word
from gui.forms.when import day_written
from gui.wording import COUNTED, day_text, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from core.procedures import Catalogue, Procedure


class LawLine(NamedTuple):
    """One procedure, in words; `own` where it is the person's own."""

    id: str
    short: str
    title: str
    jurisdiction: str
    own: bool
    english: str = ""

    @property
    def searched(self) -> str:
        """What typed words are looked for in."""
        yours = yours_word() if self.own else ""
        return f"{self.id} {self.short} {self.title} {self.jurisdiction} {yours} {self.english}".casefold()


def law_lines(catalogue: Catalogue) -> list[LawLine]:
    """Return the procedures that can be started, by jurisdiction and name."""
    found = []
    for ident in catalogue.ids():
        newest = catalogue.versions(ident)[-1]
        if any(not step.set_by_party for step in newest.steps):
            place = word("Law", newest.jurisdiction) or translate("Forms", "Elsewhere")
            english = (newest.short, newest.title, newest.jurisdiction)
            names = (word("Law", newest.short), word("Law", newest.title))
            found.append(LawLine(ident, *names, place, catalogue.is_own(ident), " ".join(english)))
    return sorted(found, key=lambda line: (line.jurisdiction.casefold(), line.short.casefold(), line.id))


def matching(lines: Iterable[LawLine], text: str) -> list[LawLine]:
    """Return the lines in which every word of `text` occurs."""
    words = text.casefold().split()
    return [line for line in lines if all(word in line.searched for word in words)]


def named(lines: Iterable[LawLine], text: str) -> LawLine | None:
    """Return the only line whose name or id is `text`."""
    wanted = text.strip().casefold()
    found = [line for line in lines if wanted in {line.short.casefold(), line.id.casefold()}]
    return found[0] if len(found) == 1 else None


def yours_word() -> str:
    """Return the word that marks a person's own procedure."""
    return translate("Forms", "yours")


def version_text(law: Procedure) -> str:
    """Return a version with the days it is in force: "1995 (1 Jan 1995 to 31 Dec 1995)"."""
    since, until = law.in_force_from, law.in_force_until
    if since and until:
        form = translate("Forms", "{version} ({since} to {until})")
    elif since:
        form = translate("Forms", "{version} (from {since})")
    elif until:
        form = translate("Forms", "{version} (until {until})")
    else:
        form = "{version}"
    written = {"since": day_written(since) if since else "", "until": day_written(until) if until else ""}
    return form.format(version=law.version, **written)


def none_in_force(versions: Sequence[Procedure], on: date) -> str:
    """Return the sentence for a day on which no version of a procedure was in force."""
    sentence = translate("Forms", "{law} was not in force on {day}. Choose another day, or a version: {those}.")
    those = "; ".join(version_text(each) for each in versions)
    return sentence.format(law=word("Law", versions[-1].short), day=day_text(on), those=those)


def doubt_of(law: Procedure) -> tuple[str, bool]:
    """Return how many steps of `law` are unconfirmed, in words, and whether any is."""
    steps = [step for step in law.steps if not step.set_by_party]
    count = sum(not step.verified for step in steps)
    if not count:
        return COUNTED.confirmed(len(steps)), False
    return COUNTED.unconfirmed(count).replace("{all}", str(len(steps))), True
