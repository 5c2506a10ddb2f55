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

    [[fact]]
    fact = "deadline set"
    track = "medical"
    due = 1994-07-31                   # the deadline's own day, as "on" is the day it was set
    at = 17:00:00                      # optional; the hour in "zone" at which it lapses
    by = "United States"
    on = 1994-06-30

Everything in such a file is treated as hostile: unknown keys, wrong types and sizes are refused with the
entry's number.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, NamedTuple

import msgspec

from core.computation import start_of_day
from core.docket.facts import ANCHORS, AnyBody, DatePublished, DeadlineSet, Draft, Meeting, NegotiationOpened
from core.docket.tidying import within_reach
from core.errors import KnownError
from core.language import fill, translate
from core.toml_text import read_toml
from core.zones import zone_info, zone_named

SIZE_LIMIT = 16_000_000
"""Bytes of the largest file that is read."""

_OF_DRAFT = ("id", "on", "zone", "known", "source", "recorded_by")
_OPENING = "negotiation opened"
_ZONED = (DeadlineSet, Meeting)
_DATED = (DeadlineSet, DatePublished)
"""Facts about another day than the one they took effect on: the file calls it "due"."""
_BODIES: dict[str, type[msgspec.Struct]] = {str(kind.__struct_config__.tag): kind for kind in AnyBody.__args__}


def read_docket(text: str, name: str) -> list[Draft]:
    """Return the drafts of every negotiation in the file, in its order.

    `KnownError` on field "file" names the entry at fault, by its number, and what is wrong with it.

    A file holds one negotiation as `[negotiation]`, or several as `[[negotiation]]`, each fact then naming its
    `negotiation` by id unless it rests on an entry that belongs to one.
    """
    content = _content(text, name)
    tables, facts = content.get("negotiation"), content.get("fact", [])
    if isinstance(tables, dict):
        tables = [tables]
    if not isinstance(tables, list) or not tables or not isinstance(facts, list):
        raise KnownError(
            fill(translate("Errors", "%1 is no docket: it needs a [negotiation] and [[fact]] entries."), name),
            field="file",
        )
    unknown = sorted(content.keys() - {"negotiation", "fact"})
    if unknown:
        raise KnownError(
            fill(
                translate("Errors", "%1: “%2” is nothing a docket holds; it holds [negotiation] and [[fact]]."),
                name,
                unknown[0][:60],
            ),
            field="file",
        )
    openings = [
        _draft(table, f"{name}: negotiation {number}", _Home(), kind=_OPENING)
        for number, table in enumerate(tables, start=1)
    ]
    homes = {opening.id: _Home(opening.id, opening.zone) for opening in openings}
    only = homes[openings[0].id] if len(openings) == 1 else _Home()
    rest: list[Draft] = []
    for number, table in enumerate(facts, start=1):
        home = _home(table, homes) or only
        draft = _draft(table, f"{name}: fact {number}", home)
        if draft.id:
            homes.setdefault(draft.id, home)
        rest.append(draft)
    return [*openings, *rest]


class _Home(NamedTuple):
    """The negotiation an entry belongs to, and the zone its days are in unless it says otherwise."""

    negotiation: str = ""
    zone: str = ""


def _home(table: object, homes: dict[str, _Home]) -> _Home | None:
    """Return the home of the entry, or of the first entry of this file that it names."""
    if not isinstance(table, dict):
        return None
    named = (table.get(key) for key in ("negotiation", *ANCHORS))
    return next((homes[name] for name in named if isinstance(name, str) and name in homes), None)


def _content(text: str, name: str) -> dict[str, Any]:
    if len(text) > SIZE_LIMIT:
        raise KnownError(
            fill(translate("Errors", "%1 is larger than %2 MB."), name, SIZE_LIMIT // 1_000_000), field="file"
        )
    try:
        return read_toml(text.removeprefix("\ufeff"))
    except RecursionError as cause:
        raise KnownError(
            fill(translate("Errors", "%1 is not a docket in TOML: it is nested too deep."), name), field="file"
        ) from cause
    except ValueError as cause:
        raise KnownError(
            fill(translate("Errors", "%1 is not a docket in TOML: %2."), name, _short(cause)), field="file"
        ) from cause


def _draft(table: object, where: str, home: _Home, *, kind: str = "") -> Draft:
    """Make one entry's draft; whatever is wrong with it is said with `where` it stands."""
    if not isinstance(table, dict):
        raise KnownError(fill(translate("Errors", "%1 is not a table of keys."), where), field="file")
    try:
        return _Entry(table, home, kind).draft()
    except KnownError as fault:
        raise KnownError(fill(translate("Errors", "%1: %2"), where, fault), field="file") from fault
    except msgspec.ValidationError as fault:
        raise KnownError(fill(translate("Errors", "%1: %2."), where, _short(fault)), field="file") from fault


class _Entry:
    """One table of the file, taken apart: what belongs to the draft, and what to the fact's body."""

    def __init__(self, table: dict[str, Any], home: _Home, kind: str) -> None:
        self._own = {key: value for key, value in table.items() if key in _OF_DRAFT}
        self._rest = {key: value for key, value in table.items() if key not in {*_OF_DRAFT, "negotiation"}}
        self._negotiation = _text(table, "negotiation") or home.negotiation
        if kind:
            self._rest["fact"] = kind
        zone = _text(self._own, "zone")
        self._zone = zone_named(zone) if zone else home.zone

    def draft(self) -> Draft:
        """Return the draft; `KnownError` or a `ValidationError` says what is wrong."""
        body = self._body()
        zone = self._zone
        if isinstance(body, NegotiationOpened) and not zone:
            zone = body.seats[0] if body.seats else "UTC"
        day, moment = _when(self._own.get("on"), zone or "UTC")
        return Draft(
            body=body,
            effective_on=day,
            effective_at=moment,
            negotiation=self._negotiation,
            zone=zone,
            id=_text(self._own, "id") or (_slug(body.name) if isinstance(body, NegotiationOpened) else ""),
            recorded_at=_known(self._own.get("known"), zone or "UTC"),
            recorded_by=_text(self._own, "recorded_by"),
            source=_text(self._own, "source"),
        )

    def _body(self) -> AnyBody:
        kind = _BODIES.get(_text(self._rest, "fact"))
        if kind is None:
            raise KnownError(fill(translate("Errors", "it needs “fact”, its kind, one of: %1"), ", ".join(_BODIES)))
        table = self._rest
        for key in table:
            if key not in {"fact", *_keys(kind)}:
                raise KnownError(
                    fill(
                        translate("Errors", "“%1” is no key of a %2; it has %3"),
                        key[:60],
                        table["fact"],
                        ", ".join(_keys(kind)) or "none",
                    )
                )
        if "seats" in table:
            table = {**table, "seats": _seats(table["seats"])}
        if kind in _ZONED:
            table = {**table, "zone": self._zone or "UTC"}
        if kind in _DATED:
            due = table.get("due")
            if not isinstance(due, date) or isinstance(due, datetime):
                raise KnownError(
                    fill(translate("Errors", "a %1 needs “due”, its day, as in due = 1994-07-31"), table["fact"])
                )
            table["on"] = table.pop("due")
        body: AnyBody = msgspec.convert(table, AnyBody)
        return body


def _keys(kind: type[msgspec.Struct]) -> list[str]:
    """Return the keys of a fact's own that the file may hold, beside those of every entry."""
    names = {"on": "due"} if kind in _DATED else {}
    own = (names.get(field, field) for field in kind.__struct_fields__)
    return [field for field in own if not (kind in _ZONED and field == "zone")]


def _seats(seats: object) -> list[str]:
    if not isinstance(seats, list) or not all(isinstance(seat, str) for seat in seats):
        raise KnownError(translate("Errors", '“seats” is a list of cities or zones, as in ["Washington", "Tokyo"]'))
    return [zone_named(seat) for seat in seats]


def _when(on: object, zone: str) -> tuple[date, datetime | None]:
    """Return the legal day in `zone`, and the instant where the file gives an hour with its offset."""
    if isinstance(on, datetime):
        within_reach(on.date(), "file")
        if on.tzinfo is None:
            raise KnownError(translate("Errors", "an hour needs its offset from UTC, as in 1994-07-30T17:00:00-04:00"))
        return on.astimezone(zone_info(zone)).date(), on.astimezone(UTC)
    if isinstance(on, date):
        within_reach(on, "file")
        return on, None
    raise KnownError(translate("Errors", "it needs “on”, the day it takes effect, as in on = 1994-07-31"))


def _known(known: object, zone: str) -> datetime | None:
    """Return when it became known: an instant as given, or the first moment of a day in `zone`."""
    if known is None:
        return None
    if isinstance(known, datetime) and known.tzinfo is not None:
        within_reach(known.date(), "file")
        return known.astimezone(UTC)
    if isinstance(known, date) and not isinstance(known, datetime):
        within_reach(known, "file")
        return start_of_day(known, zone)
    raise KnownError(translate("Errors", "“known” is a day, or an instant with its offset from UTC"))


def _text(table: dict[str, Any], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise KnownError(fill(translate("Errors", "“%1” is a text"), key))
    return value


def _short(fault: Exception) -> str:
    """Return what the reader says, cut where it repeats a whole file."""
    text = str(fault)
    return text if len(text) <= 200 else f"{text[:200]}…"  # noqa: PLR2004 - two lines of a terminal


def _slug(name: str) -> str:
    words = "".join(char if char.isalnum() else " " for char in name.casefold()).split()
    return "-".join(words)[:80] or "negotiation"
