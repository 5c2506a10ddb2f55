"""How the tracks of a docket are grouped, sorted and filtered. Pure: prepared tracks in, their order out.

Ten thousand tracks are gone through at every letter typed, so what is compared is prepared once and kept in arrays:
the order by urgency, the order by name, the texts that are searched.
"""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from core.docket.deadlines import STATES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

UNANSWERED, NO_DATES = "unanswered", ""
"""The groups of tracks whose date lapsed unanswered, and of those without a date, beside `STATES`."""

TEXT_LIMIT = 200
"""Characters of the filter."""

_TAG = "tag:"


class Grouping(StrEnum):
    """What the tracks stand under. `ARCHIVED` shows those that are archived, and only those, by negotiation."""

    NEGOTIATION = "negotiation"
    FORUM = "forum"
    STATE = "state"
    ARCHIVED = "archived"


class Sorting(StrEnum):
    """The order within a group; by urgency the groups follow their most pressing track, else their names."""

    URGENCY = "urgency"
    NAME = "name"


class Arrangement(NamedTuple):
    """A way to show the tracks: `wanted` are the words of the filter as typed."""

    grouping: Grouping = Grouping.NEGOTIATION
    sorting: Sorting = Sorting.URGENCY
    wanted: str = ""


USUAL = Arrangement()
"""How the tracks stand before anybody chose."""


class Placed(NamedTuple):
    """What a track is arranged by.

    `urgency` sorts the most pressing first; `state` is one of `STATES`, `UNANSWERED` or `NO_DATES`; `forum` whose
    clock stands for it, or which law's. `hidden` tells that it is archived, `asks` that a date of it lapsed unanswered,
    which brings it back among the others.
    """

    id: str
    name: str
    negotiation: str
    negotiation_name: str
    forum: str
    state: str
    urgency: tuple[float, ...]
    hidden: bool = False
    asks: bool = False


class Group(NamedTuple):
    """What some tracks have in common: a negotiation's name, a forum, a state. `key` tells it from others."""

    key: str
    name: str


class Query(NamedTuple):
    """What was typed into the filter, in small letters: the words to find anywhere, and the beginnings of tags."""

    words: tuple[str, ...]
    tags: tuple[str, ...]

    @classmethod
    def of(cls, wanted: str) -> Query:
        """Read the filter: words apart by spaces, and `tag:` before the beginning of a tag."""
        words, tags = [], []
        for word in wanted[:TEXT_LIMIT].casefold().split():
            if word.startswith(_TAG):
                tags += [word.removeprefix(_TAG)] if word != _TAG else []
            else:
                words.append(word)
        return cls(tuple(words), tuple(tags))

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return where words of it stand in `text`, as first and last but one, in order and apart."""
        folded = text.casefold()
        if not self.words or len(folded) != len(text):  # a letter that folds to two has no place of its own
            return []
        hit = [False] * len(text)
        for word in self.words:
            at = folded.find(word)
            while at >= 0:
                hit[at : at + len(word)] = [True] * len(word)
                at = folded.find(word, at + len(word))
        return list(_runs(hit))


class Searched(NamedTuple):
    """What a track is found by, in small letters: all its texts, and its tags, each after a line break."""

    text: str
    tags: str

    @classmethod
    def of(cls, texts: Iterable[str], tags: Iterable[str]) -> Searched:
        """Return what these texts and tags are found by."""
        own = tuple(tags)
        return cls("\n".join((*texts, *own)).casefold(), "".join(f"\n{tag}" for tag in own).casefold())


class Arranger:
    """The tracks of a docket in arrays, to be asked for their order as often as one likes.

    `texts` gives what the track in a place is found by; it is asked only while something is filtered.
    """

    def __init__(self, texts: Callable[[int], Searched]) -> None:
        self._texts = texts
        self._placed: list[Placed] = []
        self._by_urgency: list[tuple[tuple[float, ...], str, str, int]] = []
        self._by_name: list[int] | None = None
        self._searched: list[Searched | None] = []
        self._ready: list[Searched] | None = None
        self._keys: dict[Grouping, list[str]] = {}
        self._hidden = False

    def take(self, placed: Sequence[Placed]) -> None:
        """Arrange these tracks from now on."""
        self._placed = list(placed)
        self._by_urgency = sorted(self._pressing(place) for place in range(len(placed)))
        self._by_name = None
        self._searched = [None] * len(placed)
        self._forget()

    def change(self, changed: Mapping[int, Placed]) -> None:
        """Let some of the tracks, by their places, be otherwise; the rest keep their order."""
        if not changed:
            return
        if any(self._placed[place].name != placed.name for place, placed in changed.items()):
            self._by_name = None
        gone = {place: self._pressing(place) for place in changed}
        self._by_urgency = [each for each in self._by_urgency if each[3] not in gone]
        for place, placed in changed.items():
            self._placed[place] = placed
            self._searched[place] = None
            insort(self._by_urgency, self._pressing(place))
        self._forget()

    def prepare(self) -> None:
        """Make what is searched now, so that the first letter typed need not wait for it."""
        self._all_searched()

    def arranged(self, how: Arrangement) -> list[tuple[Group, list[int]]]:
        """Return the groups in their order, each with the places of its tracks in theirs; no group is empty."""
        places = self._found(Query.of(how.wanted), self._ordered(how.sorting))
        archive = how.grouping is Grouping.ARCHIVED
        if archive or self._hidden:
            placed = self._placed
            places = [
                place for place in places if placed[place].hidden == archive or (placed[place].asks and not archive)
            ]
        keys = self._keys_by(how.grouping)
        groups: defaultdict[str, list[int]] = defaultdict(list)
        for place in places:
            groups[keys[place]].append(place)
        named = [(self._group(how.grouping, key, own[0]), own) for key, own in groups.items()]
        if how.grouping is Grouping.STATE:
            named.sort(key=lambda group: _STATE_PLACES.get(group[0].name, len(_STATE_PLACES)))
        elif how.sorting is Sorting.NAME:
            named.sort(key=lambda group: (group[0].name.casefold(), group[0].key))
        return named

    def _keys_by(self, grouping: Grouping) -> list[str]:
        """Return for each place the key of its group."""
        keys = self._keys.get(grouping)
        if keys is None:
            if grouping is Grouping.FORUM:
                keys = [each.forum for each in self._placed]
            elif grouping is Grouping.STATE:
                keys = [each.state for each in self._placed]
            else:
                keys = [each.negotiation for each in self._placed]
            self._keys[grouping] = keys
        return keys

    def _group(self, grouping: Grouping, key: str, first: int) -> Group:
        if grouping in {Grouping.FORUM, Grouping.STATE}:
            return Group(f"{grouping} {key}", key)
        return Group(f"negotiation {key}", self._placed[first].negotiation_name)

    def _ordered(self, sorting: Sorting) -> list[int]:
        if sorting is Sorting.URGENCY:
            return [each[3] for each in self._by_urgency]
        if self._by_name is None:
            names = [(each.name.casefold(), each.id, place) for place, each in enumerate(self._placed)]
            self._by_name = [place for _, _, place in sorted(names)]
        return self._by_name

    def _found(self, query: Query, places: list[int]) -> list[int]:
        if not query.words and not query.tags:
            return places
        searched = self._all_searched()
        for word in query.words:
            places = [place for place in places if word in searched[place].text]
        for tag in query.tags:
            begins = f"\n{tag}"
            places = [place for place in places if begins in searched[place].tags]
        return places

    def _all_searched(self) -> list[Searched]:
        if self._ready is None:
            self._ready = [each or self._texts(place) for place, each in enumerate(self._searched)]
            self._searched = list(self._ready)
        return self._ready

    def _forget(self) -> None:
        """Let go of what was prepared for tracks that are otherwise now."""
        self._ready, self._hidden = None, any(each.hidden for each in self._placed)
        self._keys.clear()

    def _pressing(self, place: int) -> tuple[tuple[float, ...], str, str, int]:
        each = self._placed[place]
        return each.urgency, each.name.casefold(), each.id, place


_STATE_PLACES = {state: place for place, state in enumerate((UNANSWERED, *(s for s in STATES if s != STATES[0])))}
_STATE_PLACES |= {STATES[0]: len(_STATE_PLACES), NO_DATES: len(_STATE_PLACES) + 1}


def _runs(hit: list[bool]) -> Iterable[tuple[int, int]]:
    start = None
    for at, is_hit in enumerate((*hit, False)):
        if is_hit and start is None:
            start = at
        elif not is_hit and start is not None:
            yield start, at
            start = None
