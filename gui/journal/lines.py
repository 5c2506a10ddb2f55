"""The texts of a line and of a heading of the journal: what is painted, what is read aloud. Nothing is painted here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.docket.facts import Retracted
from core.docket.journal import names_of
from gui.laws import Laws
from gui.track_page.fact_subjects import Subjects
from gui.track_page.fact_words import in_words
from gui.wording import day_text, long_day_text, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from core.docket.facts import Fact
    from core.docket.journal import Recorded
    from core.docket.ports import Entry
    from core.procedures import Catalogue

_PAINTED = 400
"""The most letters of a fact that are painted; all are read aloud and found."""


class Heading(NamedTuple):
    """The heading of a day on which something was recorded."""

    day: date
    number: int

    @property
    def key(self) -> str:
        """What tells it from every other row."""
        return f"day {self.day}"


class Line(NamedTuple):
    """A fact: when it took effect, what it says, `about` which matter, from where, and the hour it was recorded.

    `told` is what it says in full. `track` is the id of the track it opens, empty where it opens none;
    `retractable` whether it stands and the docket can be added to.
    """

    fact: str
    day: date
    effective: str
    what: str
    about: str
    origin: str
    hour: str
    told: str
    track: str
    retracted: bool
    retractable: bool

    @property
    def key(self) -> str:
        """What tells it from every other row."""
        return f"fact {self.fact}"

    @property
    def below(self) -> str:
        """The second line of the row."""
        return joined(self.about, self.origin)


class CountedEntries:
    """Words with a number in them: Qt's extractor finds the plurals of Python only in a `tr`."""

    def tr(self, text: str, note: str, count: int) -> str:
        """Return `text` in the form for `count`."""
        return translate("CountedEntries", text, note, count)

    def entries(self, count: int) -> str:
        """Return a number of entries."""
        return translate("CountedEntries", "1 entry") if count == 1 else self.tr("%n entries", "", count)


class _Setting(NamedTuple):
    """What the words of a fact are looked up in, and what can be done with it."""

    known: dict[str, Fact]
    laws: Laws
    subjects: Subjects
    names: dict[str, str]
    tracks: frozenset[str]
    editable: bool


class Words:
    """Tells facts of one docket in words. They never change once recorded, so what was told is remembered.

    `recorded` is for `journal_of`, to remember in what it returned.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.recorded: dict[str, Recorded] = {}
        self._catalogue = catalogue
        self._said: dict[str, tuple[str, str]] = {}
        self._lines: dict[str, Line] = {}

    def lines(
        self, journal: Iterable[Recorded], entries: Sequence[Entry], tracks: frozenset[str], *, editable: bool
    ) -> list[Line]:
        """Return a line for each fact; `tracks` are those that can be opened. A line that is as before is that line."""
        setting: _Setting | None = None
        lines = []
        for each in journal:
            line = self._lines.get(each.fact.id)
            retractable = editable and not each.retracted
            if (
                line is None
                or (line.retracted, line.retractable) != (each.retracted, retractable)
                or (bool(line.track) != (each.track in tracks))
            ):
                setting = setting or self._setting(entries, tracks, editable=editable)
                line = self._lines[each.fact.id] = self._line(each, setting)
            lines.append(line)
        return lines

    def _setting(self, entries: Sequence[Entry], tracks: frozenset[str], *, editable: bool) -> _Setting:
        known = {entry.fact.id: entry.fact for entry in entries}
        laws = Laws(known.get, self._catalogue)
        return _Setting(known, laws, Subjects(known.values(), laws), names_of(entries), tracks, editable)

    def _line(self, each: Recorded, setting: _Setting) -> Line:
        fact, names = each.fact, setting.names
        told, subject = self._say(fact, setting)
        track, negotiation = names.get(each.track, ""), names.get(fact.negotiation, "")
        return Line(
            fact=fact.id,
            day=each.at.date(),
            effective=day_text(fact.effective_on),
            what=" ".join(told.split())[:_PAINTED],
            about=joined(track, negotiation, "" if subject in {track, negotiation} else subject)[:_PAINTED],
            origin=joined(fact.source, fact.recorded_by, _entered(each))[:_PAINTED],
            hour=f"{each.at:%H:%M}",
            told=told,
            track=each.track if each.track in setting.tracks else "",
            retracted=each.retracted,
            retractable=setting.editable and not each.retracted,
        )

    def _say(self, fact: Fact, setting: _Setting) -> tuple[str, str]:
        said = self._said.get(fact.id)
        if said is None:
            said = self._said[fact.id] = (in_words(fact, setting.laws), _subject(fact, setting))
        return said


def heading_text(heading: Heading) -> str:
    """Return the day as its heading names it."""
    return long_day_text(heading.day)


def spoken_heading(heading: Heading) -> str:
    """Return the heading as a sentence to be read aloud: its day, and how much was recorded on it."""
    return f"{long_day_text(heading.day)}, {CountedEntries().entries(heading.number)}"


def spoken_line(line: Line) -> str:
    """Return the line as it is read aloud: what and of which day, whether it still counts, of what, from where."""
    state = retracted_word() if line.retracted else ""
    recorded = translate("Journal", "recorded {day}, {hour}").format(day=day_text(line.day), hour=line.hour)
    return "\n".join(part for part in (line.effective, state, line.told, line.about, line.origin, recorded) if part)


def retracted_word() -> str:
    """Return the word for a fact that no longer counts."""
    return translate("Journal", "retracted")


def searched_text(line: Line) -> str:
    """Return all that a line can be found by, in small letters."""
    state = retracted_word() if line.retracted else ""
    return f"{line.told}\n{line.about}\n{line.origin}\n{line.effective}\n{state}".casefold()


def joined(*parts: str) -> str:
    """Return the parts that say anything on one line."""
    return "  ·  ".join(part for part in parts if part)


def _subject(fact: Fact, setting: _Setting) -> str:
    """Return what the fact speaks of; for a retraction, the words that no longer count."""
    body = fact.body
    if not isinstance(body, Retracted):
        return setting.subjects.of(fact)
    gone = setting.known.get(body.retracts)
    return f"“{' '.join(in_words(gone, setting.laws).split())}”" if gone is not None else ""


def _entered(each: Recorded) -> str:
    if not each.imported:
        return ""
    return translate("Journal", "entered {day}").format(day=day_text(each.entered.date()))
