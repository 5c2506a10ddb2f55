"""Texts of the list that its first paint does not need: what a track is found by, hovered for, grouped under."""

from __future__ import annotations

from datetime import date
from html import escape
from typing import TYPE_CHECKING

from core.docket.arranging import NO_DATES, UNANSWERED, Grouping, Searched
from core.docket.deadlines import (
    CALLED_OFF,
    IN_EFFECT,
    LAPSED,
    MET,
    PENDING,
    SETTLED,
    SUPERSEDED,
    SUSPENDED,
    UNLOCKED,
    WAITING,
)
from core.zones import city_of
from gui.look.marks import mark_for
from gui.tracks.badges import badges_of, consequence
from gui.tracks.lines import hover_text
from gui.wording import day_text, state_word, talks_word, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.deadlines import DeadlineRow, TrackRow
    from gui.tracks.headline import Headline


class Finder:
    """Tells what tracks are found by. What many of them have in common is put in words once."""

    def __init__(self) -> None:
        self._days: dict[tuple[str, str], str] = {}
        self._words: dict[tuple[object, ...], str] = {}

    def searched(self, track: TrackRow, headline: Headline, rows: Sequence[DeadlineRow]) -> Searched:
        """Return what a track is found by: its names, its dates with all that is told of them, its state, its tags."""
        texts = [track.name, track.negotiation]
        row = headline.row
        law = (row.procedure, row.effect, row.lapse, row.verified, row.published) if row is not None else ()
        known = (headline.state, headline.unanswered, headline.stopped, track.talks, track.archived, law)
        words = self._words.get(known)
        if words is None:
            words = self._words[known] = self._told(track, headline)
        texts.append(words)
        for each in rows:
            texts += (each.label, each.actor, each.title, each.forum, each.waits_for)
            if each.due is not None:
                when = (each.due, each.zone)
                texts.append(self._days.get(when) or self._days.setdefault(when, _day(each)))
        return Searched.of(texts, track.tags)

    @staticmethod
    def _told(track: TrackRow, headline: Headline) -> str:
        """Return the words of the state, of the talks, of what a lapse means and of the badges."""
        texts = [talks_word(track.talks), *(badge.word for badge in badges_of(track, headline, ()))]
        if headline.row is not None:
            mark = mark_for(headline.state, None, unanswered=headline.unanswered)
            texts += [state_word(mark), consequence(headline.row)]
        return "\n".join(texts)


def _day(row: DeadlineRow) -> str:
    due = row.due or ""
    return f"{day_text(date.fromisoformat(due))}\n{due}\n{city_of(row.zone)}"


def hovered(track: TrackRow, headline: Headline, now: float, near: Sequence[DeadlineRow]) -> str:
    """Return what is told of a row that is hovered over, safe from whatever a name may hold."""
    return f"<qt>{escape(hover_text(track, headline, now, near)).replace(chr(10), '<br>')}</qt>"


def group_name(grouping: Grouping, name: str) -> str:
    """Return the heading of a group of tracks by forum or by state."""
    if grouping is Grouping.FORUM:
        return name or translate("Tracks", "No dates yet")
    words = {
        UNANSWERED: translate("Tracks", "Lapsed and unanswered"),
        PENDING: translate("Tracks", "Running"),
        SUSPENDED: translate("Tracks", "Suspended"),
        UNLOCKED: translate("Tracks", "Open to act on"),
        IN_EFFECT: translate("Tracks", "In effect"),
        WAITING: translate("Tracks", "Waiting for an event"),
        MET: translate("Tracks", "Met"),
        SETTLED: translate("Tracks", "Settled"),
        CALLED_OFF: translate("Tracks", "Called off"),
        SUPERSEDED: translate("Tracks", "Superseded"),
        LAPSED: translate("Tracks", "Lapsed, answered"),
        NO_DATES: translate("Tracks", "No dates yet"),
    }
    return words.get(name, name)
