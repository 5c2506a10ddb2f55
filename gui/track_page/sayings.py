"""Statements, meetings and reserved countermeasures as entries of a track's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.substance import clashes
from core.language import word
from core.zones import city_of, zone_info
from gui.track_page.entries import Entry
from gui.track_page.fact_words import attribution_word
from gui.wording import day_text, translate, with_city

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.docket.substance import Clash, Reserved, Round, Said


def statement_entries(statements: Iterable[Said]) -> list[Entry]:
    """Return each statement: the words, who said them for whom, and on what terms they may be quoted."""
    return [
        Entry(
            day_text(said.fact.effective_on),
            "",
            (
                f"“{said.body.text}”",
                _joined(said.body.speaker, said.body.party, attribution_word(said.body.attribution)),
            ),
            said.fact,
        )
        for said in statements
    ]


def meeting_entries(meetings: Iterable[Round], seats: Sequence[str]) -> list[Entry]:
    """Return each meeting: where and when, who led each side, and which days off of the seats it meets."""
    return [_meeting(each, seats) for each in meetings]


def reserved_entries(reserved: Iterable[Reserved]) -> list[Entry]:
    """Return each countermeasure: who reserves what, and what would make it use it."""
    found = []
    for each in reserved:
        body = each.body
        trigger = translate("Sayings", "Would be used on: {trigger}").format(trigger=body.trigger)
        who = translate("Sayings", "{by} reserves: {measure}").format(by=body.by, measure=body.measure)
        strong = who if body.by else body.measure
        found.append(Entry(day_text(each.fact.effective_on), strong, (trigger,) if body.trigger else (), each.fact))
    return found


def clash_text(clash: Clash) -> str:
    """Say that a day is a day off, why and where: "Sat 30 Jul 1994 is a day off in Washington, Tokyo (Saturday)"."""
    cities = translate("Sayings", ", ").join(city_of(zone) for zone in clash.zones)
    text = translate("Sayings", "{day} is a day off in {cities} ({name})")
    return text.format(day=day_text(clash.day), cities=cities, name=word("Law", clash.name))


def _meeting(each: Round, seats: Sequence[str]) -> Entry:
    body = each.body
    heads = tuple(f"{party}: {head}" for party, head in body.heads.items())
    off = tuple(clash_text(clash) for clash in clashes(each.first, each.last, seats))
    lines = (_place_and_time(each, seats), *off, *heads, body.note)
    return Entry(day_text(each.first), body.name, tuple(line for line in lines if line), each.fact)


def _place_and_time(each: Round, seats: Sequence[str]) -> str:
    """Say where it is, its hour there and in the other capitals, and until when."""
    parts = [each.body.place]
    if each.begins is not None:
        city = city_of(each.zone)
        there = f"{each.begins:%H:%M}"
        parts.append(there if each.body.place == city else with_city(there, city))
        for seat in seats:
            local = each.begins.astimezone(zone_info(seat))
            if local.utcoffset() != each.begins.utcoffset():
                hour = f"{local:%H:%M}" if local.date() == each.first else f"{day_text(local.date())} {local:%H:%M}"
                parts.append(with_city(hour, city_of(seat)))
    if each.last > each.first:
        parts.append(translate("Sayings", "until {day}").format(day=day_text(each.last)))
    return _joined(*parts)


def _joined(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)
