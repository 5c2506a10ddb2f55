"""The badges and the chips of a row: a shape and a word each, and a sentence that says what it means.

They are made for the rows on screen alone, when these are painted, hovered over or read aloud.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.docket.deadlines import ENDED
from gui import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.deadlines import DeadlineRow, TrackRow
    from gui.tracks.headline import Headline

translate = wording.translate

PARTY = "party-deadline"
"""The procedure of the dates that a party sets by its own word."""

_NAMED = 3
"""So many of the dates that converge are named."""


class Badge(NamedTuple):
    """One badge: its icon, empty for a tag and for the state of the talks, its word, and what it means."""

    icon: str
    word: str
    meaning: str


class CountedDates:
    """Words with a number in them: Qt's extractor finds the plurals of Python only in a `tr`."""

    def tr(self, text: str, note: str, count: int) -> str:
        """Return `text` in the form for `count`."""
        return translate("CountedDates", text, note, count)

    def others(self, count: int) -> str:
        """Return how many dates are not named."""
        return translate("CountedDates", "and 1 other") if count == 1 else self.tr("and %n others", "", count)


def badges_of(track: TrackRow, headline: Headline, near: Sequence[DeadlineRow]) -> list[Badge]:
    """Return the badges of a track, the weightiest first; `near` are dates of other clocks near the one shown."""
    row = headline.row
    found: list[Badge] = []
    if row is not None and not row.verified:
        meaning = translate("Badges", "The rule behind this date was not read in the original.")
        found.append(Badge("unconfirmed", wording.unconfirmed_word(), meaning))
    waiting = wording.confirmation_word(row.confirmation) if row is not None else ""
    if waiting:
        meaning = translate("Badges", "A second person has not confirmed this date as it stands.")
        found.append(Badge("unconfirmed", waiting, meaning))
    if row is not None and near and headline.state not in ENDED:
        found.append(_converging(track, near))
    if headline.stopped:
        meaning = translate("Badges", "A clock of this track stands still.")
        found.append(Badge("suspended", translate("Badges", "suspended"), meaning))
    if row is not None and row.published:
        meaning = translate("Badges", "The forum published this date; it stands in the place of the computed one.")
        found.append(Badge("published", translate("Badges", "published"), meaning))
    if track.archived:
        meaning = translate("Badges", "It was archived. Its dates and reminders run on.")
        found.append(Badge("archived", translate("Badges", "archived"), meaning))
    return found


def talks_badge(track: TrackRow) -> Badge | None:
    """Return how the talks stand, unless they are simply open."""
    word = wording.talks_word(track.talks)
    return Badge("", word, translate("Badges", "How the talks stand.")) if word else None


def consequence(row: DeadlineRow) -> str:
    """Return what a lapse of the date means, in few words; where the law's data do not say, its own sentence."""
    words = {
        "nothing": translate("Lapse", "no consequence"),
        "right lost": translate("Lapse", "else a right is lost"),
        "right opens": translate("Lapse", "then a right opens"),
        "authority lapses": translate("Lapse", "else the authority lapses"),
        "deemed decided": translate("Lapse", "else it is deemed decided"),
        "ends by itself": translate("Lapse", "then it ends by itself"),
        "takes effect": translate("Lapse", "then it takes effect"),
        "delay to be explained": translate("Lapse", "else the delay must be explained"),
    }
    if row.procedure == PARTY:
        return translate("Lapse", "binds nobody else")
    return words.get(row.effect) or row.lapse


def _converging(track: TrackRow, near: Sequence[DeadlineRow]) -> Badge:
    named = "; ".join(_named(other, track) for other in near[:_NAMED])
    if len(near) > _NAMED:
        named = f"{named}; {CountedDates().others(len(near) - _NAMED)}"
    meaning = translate("Badges", "Close to it: %1.").replace("%1", named)
    return Badge("converging", translate("Badges", "converges"), meaning)


def _named(other: DeadlineRow, track: TrackRow) -> str:
    parts = [other.label, "" if other.track_id == track.id else other.track, wording.due_text(other)]
    return ", ".join(part for part in parts if part)
