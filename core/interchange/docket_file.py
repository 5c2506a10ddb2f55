"""A docket as a TOML file: the vocabulary of the samples, read into drafts.

    [negotiation]                      # opens it; "id" may be left out
    id = "us-japan-framework"
    name = "US-Japan framework talks"
    parties = ["United States", "Japan"]
    seats = ["Washington", "Tokyo"]
    on = 1993-07-10

    [[fact]]
    fact = "track opened"              # the kind; the other keys are those of `core.docket.facts`
    id = "medical"
    name = "Medical equipment procurement"
    on = 1994-06-30                    # the day it takes effect; or an instant with its offset
    zone = "Washington"                # optional; the first seat else
    known = 1994-06-30T17:00:00-04:00  # optional; when it became known
    source = "where it was read"

Everything in such a file is treated as hostile: unknown keys, wrong types and sizes are refused with the entry's number.
"""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from core.computation import start_of_day
from core.docket.facts import AnyBody, Draft, NegotiationOpened
from core.errors import KnownError
from core.zones import zone_info, zone_named

SIZE_LIMIT = 16_000_000
"""Bytes of the largest file that is read."""

_OF_DRAFT = ("id", "on", "zone", "known", "source", "recorded_by")


def read_docket(text: str, name: str) -> list[Draft]:
    """Return the drafts of every negotiation in the file, in its order; `KnownError` names the entry and its fault.

    A file holds one negotiation as `[negotiation]`, or several as `[[negotiation]]`, each fact then naming its
    `negotiation` by id unless it rests on an entry that belongs to one.
    """
    if len(text) > SIZE_LIMIT:
        raise KnownError(f"{name} is larger than {SIZE_LIMIT // 1_000_000} MB.", field="file")
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as cause:
        raise KnownError(f"{name} is not a docket in TOML: {str(cause) or 'it is nested too deep'}.", field="file") from cause
    negotiations = content.get("negotiation")
    tables = [negotiations] if isinstance(negotiations, dict) else negotiations
    facts = content.get("fact", [])
    if not isinstance(tables, list) or not tables or not isinstance(facts, list):
        raise KnownError(f"{name} is no docket: it needs a [negotiation] and [[fact]] entries.", field="file")
    openings = [
        _draft({"fact": "negotiation opened", **_table(table, f"{name}: negotiation {number}")}, f"{name}: negotiation {number}", "")
        for number, table in enumerate(tables, start=1)
    ]
    only = openings[0].id if len(openings) == 1 else ""
    zone = openings[0].zone
    rest = [
        _draft(_table(table, f"{name}: fact {number}"), f"{name}: fact {number}", zone, negotiation=only)
        for number, table in enumerate(facts, start=1)
    ]
    return [*openings, *rest]


def _table(table: object, where: str) -> dict[str, Any]:
    if not isinstance(table, dict):
        raise KnownError(f"{where} is not a table of keys.", field="file")
    return dict(table)


def _draft(table: dict[str, Any], where: str, usual_zone: str, *, negotiation: str = "") -> Draft:
    own = {key: table.pop(key) for key in _OF_DRAFT if key in table}
    negotiation = table.pop("negotiation", negotiation)
    try:
        if "seats" in table:
            table["seats"] = [zone_named(str(seat)) for seat in table["seats"]]
        if isinstance(table.get("zone"), str):
            table["zone"] = zone_named(table["zone"])
        zone = zone_named(str(own["zone"])) if own.get("zone") else usual_zone
        if table.get("fact") == "deadline set":
            table.setdefault("zone", zone)
            table["on"] = table.pop("due", None)
        body = msgspec.convert(table, AnyBody)
        _refuse_unknown(table, body)
        if isinstance(body, NegotiationOpened) and not zone:
            zone = body.seats[0] if body.seats else "UTC"
        day, moment = _when(own.get("on"), zone)
        return Draft(
            body=body,
            effective_on=day,
            effective_at=moment,
            negotiation=negotiation,
            zone=zone,
            id=_text(own, "id") or (_slug(body.name) if isinstance(body, NegotiationOpened) else ""),
            recorded_at=_known(own.get("known"), zone),
            recorded_by=_text(own, "recorded_by"),
            source=_text(own, "source"),
        )
    except KnownError as fault:
        raise KnownError(f"{where}: {fault}", field="file") from fault
    except (msgspec.ValidationError, TypeError, ValueError) as fault:
        raise KnownError(f"{where}: {fault}.", field="file") from fault


def _refuse_unknown(table: dict[str, Any], body: AnyBody) -> None:
    known = {"fact", *body.__struct_fields__}
    for key in table:
        if key not in known:
            raise KnownError(f"“{key}” is no key of a {table.get('fact')}; it has {', '.join(sorted(known - {'fact'}))}.")


def _when(on: object, zone: str) -> tuple[date, datetime | None]:
    """Return the legal day in `zone`, and the instant where the file gives an hour with its offset."""
    if isinstance(on, datetime):
        if on.tzinfo is None:
            raise KnownError("an hour needs its offset from UTC, as in 1994-07-30T17:00:00-04:00")
        return on.astimezone(zone_info(zone)).date(), on.astimezone(UTC)
    if isinstance(on, date):
        return on, None
    raise KnownError("it needs “on”, the day it takes effect, as in on = 1994-07-31")


def _known(known: object, zone: str) -> datetime | None:
    """Return when it became known: an instant as given, or the first moment of a day in `zone`."""
    if known is None:
        return None
    if isinstance(known, datetime) and known.tzinfo is not None:
        return known.astimezone(UTC)
    if isinstance(known, date) and not isinstance(known, datetime):
        return start_of_day(known, zone)
    raise KnownError("“known” is a day, or an instant with its offset from UTC")


def _text(own: dict[str, Any], key: str) -> str:
    value = own.get(key, "")
    if not isinstance(value, str):
        raise KnownError(f"“{key}” is a text")
    return value


def _slug(name: str) -> str:
    return "-".join("".join(char if char.isalnum() else " " for char in name.casefold()).split())
