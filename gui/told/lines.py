"""One row of such a list, prepared: nothing in it is worked out while it is painted."""

from __future__ import annotations

from typing import NamedTuple

from gui.look.theme import Role


class Told(NamedTuple):
    """A heading, or a line with a mark, what it says, what stands at its edge, and a quieter second line.

    `date` is the key of the date it leads to, `track` the id of the track; a heading leads nowhere. `role` is the
    colour of the mark.
    """

    key: str
    what: str
    edge: str = ""
    below: str = ""
    icon: str = ""
    role: Role = Role.TEXT
    date: str = ""
    track: str = ""
    heading: bool = False

    @property
    def spoken(self) -> str:
        """The row as it is read aloud and hovered for."""
        return "\n".join(part for part in (self.what, self.edge, self.below) if part)
