"""Named arrangements of the tracks, and how they and the present one stand in a person's settings.

Settings may come from another version or from anywhere: what cannot be read is as usual, or passed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.docket.arranging import TEXT_LIMIT, USUAL, Arrangement, Grouping, Sorting

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

NAME_LIMIT = 60
"""Characters of the name of a saved filter."""

MOST_SAVED = 50
"""Saved filters that are kept."""


class Saved(NamedTuple):
    """A named arrangement."""

    name: str
    how: Arrangement


def kept(how: Arrangement) -> dict[str, object]:
    """Return the arrangement as it stands in the settings."""
    return {"grouping": how.grouping.value, "sorting": how.sorting.value, "wanted": how.wanted}


def read_arrangement(found: object) -> Arrangement:
    """Return the arrangement that the settings hold; what they do not hold, or hold wrongly, is as usual."""
    if not isinstance(found, dict):
        return USUAL
    grouping = next((each for each in Grouping if each.value == found.get("grouping")), USUAL.grouping)
    sorting = next((each for each in Sorting if each.value == found.get("sorting")), USUAL.sorting)
    wanted = found.get("wanted")
    return Arrangement(grouping, sorting, one_line(wanted, TEXT_LIMIT) if isinstance(wanted, str) else "")


def read_saved(found: object) -> list[Saved]:
    """Return the saved filters that the settings hold; what is none is passed over."""
    saved: list[Saved] = []
    for each in found if isinstance(found, list) else ():
        name = each.get("name") if isinstance(each, dict) else None
        if isinstance(name, str) and one_line(name, NAME_LIMIT):
            saved = with_saved(saved, Saved(one_line(name, NAME_LIMIT), read_arrangement(each)))
    return saved[:MOST_SAVED]


def keep_saved(saved: Iterable[Saved]) -> list[object]:
    """Return the saved filters as they stand in the settings."""
    return [{"name": each.name, **kept(each.how)} for each in saved]


def with_saved(saved: Sequence[Saved], new: Saved, instead_of: str = "") -> list[Saved]:
    """Return the filters with `new`, in the place of the one named so or `instead_of`, else behind the others."""
    taken = {new.name.casefold(), instead_of.casefold()}
    places = [place for place, each in enumerate(saved) if each.name.casefold() in taken]
    kept_ones = [each for each in saved if each.name.casefold() not in taken]
    at = places[0] if places else len(kept_ones)
    return [*kept_ones[:at], new, *kept_ones[at:]]


def one_line(text: str, limit: int) -> str:
    """Return the text on one line, without characters that cannot be seen, cut to `limit`."""
    return "".join(char if char.isprintable() else " " for char in text[: limit * 4]).strip()[:limit].strip()
