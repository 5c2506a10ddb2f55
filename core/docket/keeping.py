"""How a team keeps its tracks: the tags it finds them by, and the archive it puts them away in.

Neither moves a date. What is recorded of both is read and checked here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.facts import Archived, NegotiationOpened, Tagged, TrackOpened
from core.errors import KnownError
from core.language import fill, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.docket.facts import Fact

TAG_LIMIT = 40
"""Characters of a tag."""

MOST_TAGS = 20
"""Tags of one track."""


def tags_of(track: str, facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return the tags of the track after all of `facts`, which stand and are in the order they took effect.

    Tags that differ only in capitals are one; the first spelling holds.
    """
    tags: dict[str, str] = {}
    for fact in facts:
        body = fact.body
        if isinstance(body, Tagged) and body.track == track:
            for tag in body.remove:
                tags.pop(tag.casefold(), None)
            for tag in body.add:
                tags.setdefault(tag.casefold(), tag)
    return tuple(tags.values())


def is_archived(track: str, facts: Iterable[Fact]) -> bool:
    """Tell whether the track is archived, by itself or with its negotiation, by the standing `facts` of both."""
    return any(isinstance(fact.body, Archived) and fact.body.target in {track, fact.negotiation} for fact in facts)


def check_tagged(body: Tagged, facts: Sequence[Fact]) -> None:
    """Refuse tags that cannot be, that are there already, or that are not there to be taken off."""
    if not body.add and not body.remove:
        raise KnownError(translate("Errors", "Name a tag to add or to take off."), field="add")
    for tag in body.add:
        if len(tag) > TAG_LIMIT:
            raise KnownError(
                fill(
                    translate("Errors", "“%1…” is longer than %2 characters. Shorten it."), tag[:TAG_LIMIT], TAG_LIMIT
                ),
                field="add",
            )
        if "," in tag or ";" in tag:
            raise KnownError(
                translate("Errors", "A tag can't hold a comma or a semicolon: they stand between tags."), field="add"
            )
    present = {tag.casefold() for tag in tags_of(body.track, facts)}
    left = present - {tag.casefold() for tag in body.remove}
    for tag in body.remove:
        if tag.casefold() not in present:
            raise KnownError(fill(translate("Errors", "The track has no tag “%1”."), tag[:TAG_LIMIT]), field="remove")
    for tag in body.add:
        if tag.casefold() in left:
            raise KnownError(fill(translate("Errors", "The track already has the tag “%1”."), tag), field="add")
        left.add(tag.casefold())
    if len(left) > MOST_TAGS:
        raise KnownError(fill(translate("Errors", "A track has at most %1 tags."), MOST_TAGS), field="add")


def check_archived(body: Archived, facts: Sequence[Fact]) -> None:
    """Refuse to archive what is no negotiation or track that stands, or what is archived already."""
    kinds = (NegotiationOpened, TrackOpened)
    target = next((fact for fact in facts if fact.id == body.target and isinstance(fact.body, kinds)), None)
    if target is None:
        raise KnownError(
            translate("Errors", "Only a track or a negotiation of this docket can be archived."), field="target"
        )
    if is_archived(target.id, facts):
        raise KnownError(
            translate("Errors", "It is archived already, by itself or with its negotiation."), field="target"
        )
