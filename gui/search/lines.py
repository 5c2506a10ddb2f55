"""What the search says: a heading for a track, a line for a fact with the passage that matches. Nothing is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.docket import facts
from gui.wording import COUNTED, day_text, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.docket.facts import Fact
    from core.docket.searching import Group, Hit, Results

_PAINTED = 400


class Heading(NamedTuple):
    """The track under which facts stand."""

    text: str


class Line(NamedTuple):
    """A fact that was found: its id and track, the passage with its marks, and what sort of fact it is from when."""

    fact: str
    negotiation: str
    track: str
    text: str
    spans: tuple[tuple[int, int], ...]
    below: str
    retracted: bool

    @property
    def spoken(self) -> str:
        """The whole line as it is read aloud."""
        return f"{self.text}, {self.below}"


def lines_of(results: Results, names: Mapping[str, str]) -> list[Heading | Line]:
    """Return the rows, group by group; `names` are those of negotiations and tracks by id."""
    rows: list[Heading | Line] = []
    for group in results.groups:
        rows.append(Heading(_heading(group, names)))
        rows += [_line(hit) for hit in group.hits]
    return rows


def _heading(group: Group, names: Mapping[str, str]) -> str:
    negotiation = names.get(group.negotiation, "")
    track = names.get(group.track, "") if group.track else translate("Search", "All tracks")
    return "  ·  ".join(part for part in (track, negotiation) if part)


def _line(hit: Hit) -> Line:
    fact, passage = hit.fact, hit.passage
    gone = translate("Search", "retracted") if hit.retracted else ""
    below = (day_text(fact.effective_on), kind_word(fact), _field_word(passage.field), gone)
    text = " ".join(passage.text[:_PAINTED].splitlines())
    spans = tuple((start, end) for start, end in passage.spans if end <= len(text))
    track = hit.track
    return Line(
        fact=fact.id,
        negotiation=fact.negotiation,
        track=track,
        text=text,
        spans=spans,
        below="  ·  ".join(part for part in below if part),
        retracted=hit.retracted,
    )


def kind_word(fact: Fact) -> str:
    """Return what sort of entry a fact is."""
    words = {
        facts.NegotiationOpened: translate("Search", "negotiation opened"),
        facts.TrackOpened: translate("Search", "track opened"),
        facts.ProceedingStarted: translate("Search", "procedure started"),
        facts.EventRecorded: translate("Search", "event"),
        facts.VariantChosen: translate("Search", "variant chosen"),
        facts.DatePublished: translate("Search", "published date"),
        facts.DeadlineSet: translate("Search", "deadline set"),
        facts.Postponed: translate("Search", "postponement"),
        facts.Extended: translate("Search", "extension"),
        facts.Tolled: translate("Search", "tolling"),
        facts.Suspended: translate("Search", "suspension"),
        facts.Resumed: translate("Search", "resumption"),
        facts.Settled: translate("Search", "outcome"),
        facts.Met: translate("Search", "deadline met"),
        facts.TalksChanged: translate("Search", "talks"),
        facts.Statement: translate("Search", "statement"),
        facts.IndicatorProposed: translate("Search", "indicator"),
        facts.Reading: translate("Search", "reading"),
        facts.ContextSeries: translate("Search", "context"),
        facts.CountermeasureReserved: translate("Search", "reserved right"),
        facts.Meeting: translate("Search", "meeting"),
        facts.Note: translate("Search", "note"),
        facts.Retracted: translate("Search", "retraction"),
    }
    return words.get(type(fact.body), "")


def _field_word(field: str) -> str:
    """Return where in the fact it was found, where that is more than its own words."""
    words = {
        "source": translate("Search", "in its source"),
        "recorded_by": translate("Search", "recorded by"),
        "reason": translate("Search", "in its reason"),
        "speaker": translate("Search", "who said it"),
        "heads": translate("Search", "heads of delegation"),
        "party": translate("Search", "party"),
        "parties": translate("Search", "parties"),
        "by": translate("Search", "by whom"),
        "note": translate("Search", "in its note"),
        "summary": translate("Search", "in its summary"),
        "views": translate("Search", "a party's view"),
    }
    return words.get(field, "")


def more_text(count: int) -> str:
    """Return how many further entries were found and are not shown."""
    return COUNTED.more(count)
