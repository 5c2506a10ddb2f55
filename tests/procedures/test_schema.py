"""The schema for editors says the same as the model: good files pass it, wrong ones do not, and it is up to date."""

import json
import tomllib
from datetime import date, time
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import resources
from tests.procedures.ground import SOUND, changed
from tests.procedures.schema import FILE, text

VALIDATOR = Draft202012Validator(json.loads(FILE.read_text(encoding="utf-8")))
SHIPPED = [name for name in resources.names("procedures") if name.endswith(".toml")]


def faults(toml: str) -> list[str]:
    return [each.message for each in VALIDATOR.iter_errors(as_json(tomllib.loads(toml)))]


def as_json(value: Any) -> Any:
    """Return what an editor hands to a schema: days and clock times are text there."""
    if isinstance(value, dict):
        return {key: as_json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [as_json(each) for each in value]
    return value.isoformat() if isinstance(value, date | time) else value


def test_the_schema_is_the_one_that_the_model_makes() -> None:
    assert FILE.read_text(encoding="utf-8") == text(), "run python -m tests.procedures.schema"


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(VALIDATOR.schema)


def test_every_key_is_explained() -> None:
    tables = VALIDATOR.schema["$defs"]
    silent = [
        f"{name}.{key}"
        for name in ("Procedure", "Event", "Variant", "Step", "Count")
        for key, value in tables[name]["properties"].items()
        if "description" not in value
    ]
    assert silent == []


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_file_passes(name: str) -> None:
    assert faults(resources.read_text(f"procedures/{name}")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('title = "A sound procedure"\n', ""),
        ('id = "sound"', 'id = "A sound procedure"'),
        ('version = "1"', "version = 1"),
        ('regime = "plain"', 'regime = "plane"'),
        ('version = "1"', 'version = "1"\ncolour = "red"'),
        ('kind = "deadline"', 'kind = "hint"'),
        ('kind = "deadline"\n', ""),
        ('from = "begun"\n', ""),
        ('from = "begun"', 'from = "begun"\nafter = "follow"'),
        ("verified = true", 'verified = "yes"'),
        ('citation = "art. 1"', 'citation = "art. 1"\nmet_by = "begun"'),
        ('citation = "art. 1"', 'citation = "art. 1"\ncap = { from = "begun" }'),
        ('citation = "art. 1"', 'citation = "art. 1"\ncap = { period = "1 day" }'),
        ('citation = "art. 1"', 'citation = "art. 1"\neffect = "doom"'),
        ('when = ["urgent"]\n', ""),
        (SOUND[SOUND.index("[[step]]") :], ""),
    ],
)
def test_a_wrong_file_does_not_pass(old: str, new: str) -> None:
    assert faults(changed(old, new))
