"""Where an entry comes from, in small letters under it: what it is about, its source, who recorded it and when."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from core.zones import city_of, zone_info
from gui.look.labels import Text, selectable
from gui.look.theme import Role
from gui.look.type import Size
from gui.track_page.links import Link, address_in, without_address
from gui.wording import day_text, translate, with_city

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QBoxLayout, QWidget

    from core.docket.facts import Fact
    from gui.look.look import Look


_HELD = "\u00a0"
"""A space that no line breaks at."""


def recorded_text(fact: Fact) -> str:
    """Return when it was recorded, and by whom where that is known."""
    day = day_text(fact.recorded_at.astimezone(zone_info(fact.zone)).date()).replace(" ", _HELD)
    if fact.recorded_by:
        return translate("Record", "recorded {day} by {who}").format(day=day, who=fact.recorded_by)
    return translate("Record", "recorded {day}").format(day=day).replace(" ", _HELD)


def exactly(fact: Fact) -> str:
    """Return when it was recorded to the minute, and when it came into this docket where that was later."""
    recorded = translate("Record", "Recorded {when}").format(when=_minute(fact.recorded_at, fact.zone))
    if fact.entered_at == fact.recorded_at:
        return recorded
    entered = translate("Record", "Came into this docket {when}").format(when=_minute(fact.entered_at, fact.zone))
    return f"{recorded}\n{entered}"


def add_origin(column: QBoxLayout, look: Look, parent: QWidget, fact: Fact, about: str = "") -> None:
    """Add to a layout where the entry comes from; `about` stands first. A source that is an address is a link."""
    address = address_in(fact.source)
    parts = (about, without_address(fact.source, address), recorded_text(fact))
    words = "  ·  ".join(part for part in parts if part)
    label = selectable(Text(look, parent, words, size=Size.SMALL, role=Role.MUTED))
    label.setToolTip("<p>" + html.escape(exactly(fact)).replace("\n", "<br>") + "</p>")
    column.addWidget(label)
    if address:
        column.addWidget(Link(look, address, parent))


def _minute(moment: datetime, zone: str) -> str:
    local = moment.astimezone(zone_info(zone))
    return with_city(f"{day_text(local.date())} {local:%H:%M}", city_of(zone))
