"""Writes `resources/procedure.schema.json` from the structs of the model: `python -m tests.procedures.schema`.

Editors use it to complete keys and underline mistakes. It says less than `lapse procedures check`, which knows
what the names in a file refer to.
"""

import json
from inspect import cleandoc
from pathlib import Path
from typing import Any

import msgspec

from core.calendars import CALENDAR_IDS
from core.computation import regime_ids
from core.procedures.model import Procedure
from core.procedures.sense import ID

FILE = Path(__file__).resolve().parents[2] / "resources" / "procedure.schema.json"

_PERIODS = ["60 days", "5 working days", "2 weeks", "6 months", "90 days before", "next 30 April", "2nd meeting"]
_IDS = {"pattern": f"^{ID.pattern}$"}
_KEYS: dict[str, dict[str, str]] = {
    "Procedure": {
        "id": "The name of the file, and of the procedure in every command.",
        "title": "What the law or treaty is called, in full.",
        "short": "Two or three words for narrow columns.",
        "regime": "The rules by which days are counted.",
        "version": "A word or year that tells this text of the law from its others.",
        "source": "The text of law, in full.",
        "jurisdiction": "Whose law it is.",
        "zone": "The IANA zone of the seat, such as Europe/Zurich.",
        "calendar": "Whose working days are counted, in place of the regime's; several are joined by +.",
        "in_force_from": "The first day on which a proceeding could begin under this text.",
        "in_force_until": "The last day on which a proceeding could begin under this text.",
        "note": "What a reader should know about the procedure as a whole.",
        "event": "What happens, and starts, stops or ends a clock.",
        "variant": "Branches that facts choose.",
        "step": "The dates, each counted from an event or from a step before it.",
    },
    "Event": {
        "id": "A short name in small letters, digits and hyphens.",
        "label": "What it is, as read after: waits for ...",
        "meaning": "What has to have happened, in a sentence.",
        "repeats": "It happens again and again, and every time counts: meetings, sitting days.",
        "entry": "A matter may begin with it.",
        "deemed": "When it is taken to have happened if nobody recorded it.",
        "chain": "The procedure/step of another proceeding whose date it is.",
    },
    "Variant": {
        "id": "A short name in small letters, digits and hyphens.",
        "label": "What must be so, as read after: if ...",
        "meaning": "When it holds, in a sentence.",
        "event": "The event that chooses it.",
        "limit": "Until when it may be chosen.",
    },
    "Step": {
        "id": "A short name in small letters, digits and hyphens.",
        "label": "What is to be done, such as: Decide on the petition.",
        "kind": "What sort of date it is.",
        "citation": "The article that sets it.",
        "verified": "Whether the text of that article was read.",
        "set_by_party": "No law counts it: a party sets the date.",
        "count": "Several counts, of which combine takes one.",
        "combine": "Whether the earlier or the later of the counts holds.",
        "reset": "A new clock that replaces the count once its event has happened.",
        "variant": "What is different where variants are chosen.",
        "only": "The step is there only with one of these variants.",
        "unless": "The step is not there with any of these variants.",
        "repeats": "After how long it comes again, such as 180 days.",
        "act": "What falls on the date: it decides which of the regime's rolls applies.",
        "roll": "Where the date goes from a day that is no working day, whatever the regime says.",
        "regime": "Other counting rules than the procedure's.",
        "calendar": "Other working days than the procedure's.",
        "zone": "Another zone than the procedure's.",
        "at": "The clock time at which it ends or comes.",
        "forum": "Before whom it runs, such as Commerce: a stop may concern one forum alone.",
        "actor": "Who must act.",
        "met_by": "The events that fulfil it.",
        "noun": "What its end is the end of, such as: consultation period.",
        "untolled": "No stop moves it but one that names it.",
        "regardless": "It is due although the step it follows was fulfilled in time.",
        "effect": "What a lapse does, as one of a few words.",
    },
    "StepVariant": {"when": "The variants that must all be chosen."},
}
_OF_A_COUNT = {
    "from": "The event it is counted from.",
    "after": "The earlier step from whose end it is counted.",
    "period": "How long, as a person writes it.",
    "over": "The repeating event whose dates are counted.",
    "until": "The event or step that ends the span of which a mid-point is taken.",
    "first_day": "Whether the event's day is counted.",
    "citation": "The article that sets it.",
    "not_before": "It never comes before this.",
    "long_stop": "It never comes later than this.",
    "opens": "When the window opens.",
    "cap": "What no extension may pass.",
    "lapse": "What it means if it ends unmet, in a sentence.",
    "note": "What a reader should know about it.",
}
_ONE_WAY = [{"required": [key]} for key in ("from", "after", "count", "set_by_party")]


def schema() -> dict[str, Any]:
    """Return the schema for editors."""
    made: dict[str, Any] = msgspec.json.schema(Procedure)
    tables: dict[str, Any] = made["$defs"]
    for name, table in tables.items():
        table["description"] = cleandoc(table["description"])
        for key, value in table["properties"].items():
            known = _KEYS.get(name, {}).get(key) or _OF_A_COUNT.get(key)
            table["properties"][key] = _property(key, value, known)
    tables["Procedure"]["required"].append("step")
    tables["Procedure"]["properties"]["step"]["minItems"] = 1
    tables["Step"]["oneOf"] = _ONE_WAY
    tables["Count"]["required"] = ["period"]
    tables["Count"]["oneOf"] = _ONE_WAY[:2]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A procedure of Lapse", **made}


def _property(key: str, value: dict[str, Any], description: str | None) -> dict[str, Any]:
    """Return one key's part: nothing in TOML is null, and what is left out needs no default."""
    if "anyOf" in value:
        value = next(each for each in value["anyOf"] if each.get("type") != "null")
    value = {name: each for name, each in value.items() if name != "default"}
    if description:
        value["description"] = description
    if key == "regime":
        value["enum"] = list(regime_ids())
    if key == "calendar":
        value["examples"] = list(CALENDAR_IDS)
    if key in {"period", "repeats"} and value.get("type") == "string":
        value["examples"] = _PERIODS if key == "period" else ["180 days", "1 year"]
    return value | _IDS if key == "id" else value


def text() -> str:
    """Return the file's text."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
