"""The regimes as they ship, and their own examples."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

import resources
from core.computation import Period, count, regime, regime_ids
from core.errors import KnownError

if TYPE_CHECKING:
    from datetime import date


def examples() -> list[tuple[str, str, date, str, date]]:
    return [
        (name, each["id"], each["from"], each["period"], each["due"])
        for name in regime_ids()
        for each in tomllib.loads(resources.read_text(f"regimes/{name}.toml")).get("examples", [])
    ]


@pytest.mark.parametrize("name", regime_ids())
def test_every_regime_can_be_read_and_bears_its_file_name(name: str) -> None:
    assert regime(name).id == name


@pytest.mark.parametrize("name", regime_ids())
def test_every_regime_names_a_source(name: str) -> None:
    assert regime(name).source


@pytest.mark.parametrize(("name", "row", "start", "period", "due"), examples())
def test_a_regime_gives_the_dates_of_its_own_examples(name: str, row: str, start: date, period: str, due: date) -> None:
    assert (row, count(start, Period.parse(period), regime(name)).due) == (row, due)


def test_a_statutory_clock_of_the_united_states_is_not_rolled_and_ends_in_washington() -> None:
    statute = regime("us-statute")
    assert (statute.roll, statute.closing, statute.zone) == ("none", None, "America/New_York")


def test_plain_counting_belongs_to_no_zone() -> None:
    assert regime("plain").zone is None


@pytest.mark.parametrize("name", ["roman", "", "../regimes/plain", "plain.toml", "x" * 5000])
def test_an_unknown_regime_is_refused_and_the_known_ones_are_named(name: str) -> None:
    with pytest.raises(KnownError, match="plain, us-statute") as refused:
        regime(name)
    assert refused.value.field == "regime"
