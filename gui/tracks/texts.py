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


def searched(track: TrackRow, headline: Headline, rows: Sequence[DeadlineRow], days: dict[str, str]) -> Searched:
    """Return what a track is found by; `days` keeps days in words, by their ISO text, from one call to the next."""
    texts = [track.name, track.negotiation, talks_word(track.talks)]
    row = headline.row
    if row is not None:
        mark = mark_for(headline.state, None, unanswered=headline.unanswered)
        texts += [state_word(mark), consequence(row), *(badge.word for badge in badges_of(track, headline, ()))]
    for each in rows:
        texts += [each.label, each.actor, each.title, each.forum, each.waits_for]
        if each.due is not None:
            told = days.get(each.due)
            if told is None:
                told = days[each.due] = f"{day_text(date.fromisoformat(each.due))}\n{each.due}"
            texts += [told, city_of(each.zone)]
    return Searched.of(dict.fromkeys(texts), track.tags)


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
